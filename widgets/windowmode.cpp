// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowmode.h"

#include "app/base/translations.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/comparisonview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <memory>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pollMs = 20;
constexpr int restMs = 60;          // so long everything has to stay settled before the picture is taken
constexpr int patienceMs = 120'000; // then the picture is given up

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

int fail(const QString &sentence)
{
    QTextStream(stderr) << "galley: " << sentence << '\n';
    return 2;
}

/** The language of the words, and with it the direction of the window. */
void speak(const QString &language)
{
    useLanguage(language);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

/** The exit status. */
int savePicture(MainWindow &window, const QString &path)
{
    return window.grab().save(path, "PNG") ? 0 : fail(u"%1 could not be written. Choose another place."_s.arg(path));
}

/** Takes the picture as soon as the window has stayed settled for a while. */
class Photographer : public QObject
{
public:
    Photographer(MainWindow *window, const WindowRequest &request)
        : QObject(window)
        , m_window(window)
        , m_request(request)
    {
        m_patience.start();
        connect(&m_timer, &QTimer::timeout, this, &Photographer::look);
        m_timer.start(pollMs);
    }

private:
    void look()
    {
        if (!m_window->isSettled())
            m_rest.invalidate();
        else if (!m_rest.isValid())
            settled();
        if (m_rest.isValid() && m_rest.elapsed() >= restMs) {
            m_timer.stop();
            QApplication::exit(savePicture(*m_window, m_request.screenshot));
        } else if (m_patience.elapsed() > patienceMs) {
            m_timer.stop();
            QApplication::exit(fail(u"The window did not come to rest within two minutes."_s));
        }
    }

    void settled()
    {
        m_rest.start();
        if (m_shown)
            return;
        m_shown = true;
        const QList<Stop> &stops = m_window->workspace()->stops();
        auto shown = std::ranges::find(stops, Glyph::Differs, &Stop::glyph);
        if (shown == stops.end())
            shown = std::ranges::find_if(stops, [](const Stop &stop) { return stop.alignment >= 0; });
        if (shown != stops.end()) // a picture shows a pair, as a person would look at one
            m_window->view()->setCurrentStop(int(shown - stops.begin()));
        m_rest.invalidate();
    }

    MainWindow *m_window;
    WindowRequest m_request;
    QTimer m_timer;
    QElapsedTimer m_patience;
    QElapsedTimer m_rest;
    bool m_shown = false;
};

int takePicture(QApplication &app, const WindowRequest &request)
{
    Settings settings;
    speak(qEnvironmentVariable("GALLEY_LANGUAGE", u"en"_s));
    Theme::instance().choose(request.theme);
    MainWindow window(&settings);
    window.resize(request.size);
    window.show();
    QCoreApplication::processEvents();
    window.open(request.files);
    int status = 0;
    if (qEnvironmentVariable("GALLEY_WHILE") == "loading"_L1) { // no event until then: nothing that is read arrives
        window.view()->showNow();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        status = savePicture(window, request.screenshot);
    } else {
        new Photographer(&window, request);
        status = app.exec();
    }
    window.workspace()->closeSession(false);
    return status;
}

/** A window for a person; it deletes itself when it is closed, and opens others like it when asked. */
MainWindow *openWindow(Settings *settings, const MainWindow *beside = nullptr)
{
    constexpr QPoint step(28, 28);
    auto *window = new MainWindow(settings);
    window->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(window, &MainWindow::newWindowRequested, window,
                     [settings, window] { openWindow(settings, window); });
    if (beside)
        window->move(beside->pos() + step);
    window->show();
    return window;
}

} // namespace

int runWindow(int argc, char **argv, const WindowRequest &request)
{
    const bool picture = !request.screenshot.isEmpty();
    std::unique_ptr<QTemporaryDir> home;
    if (picture) {
        if (!hasDisplay())
            qputenv("QT_QPA_PLATFORM", "offscreen");
        home = std::make_unique<QTemporaryDir>(); // a picture neither shows nor changes what a person has
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
            qputenv(name, home->path().toLocal8Bit());
    } else if (!hasDisplay()) {
        return fail(u"There is no display to open a window on. Try galley compare A B, or galley --help."_s);
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"galley"_s);
    QApplication::setApplicationDisplayName(u"Galley"_s);
    QApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
    QApplication::setDesktopFileName(u"org.galley.Galley"_s);
    if (picture)
        return takePicture(app, request);
    Settings settings;
    speak(settings.value(Setting::Language).toString());
    const auto chooseTheme = [&] {
        Theme::instance().choose(request.theme.isEmpty() ? settings.value(Setting::Theme).toString() : request.theme);
    };
    chooseTheme();
    Theme::instance().chooseMotion(settings.value(Setting::Motion).toString());
    QObject::connect(&settings, &Settings::changed, &app, [&](Setting setting) {
        if (setting == Setting::Theme)
            chooseTheme();
        if (setting == Setting::Motion)
            Theme::instance().chooseMotion(settings.value(Setting::Motion).toString());
    });
    MainWindow *window = openWindow(&settings);
    window->open(request.files);
    if (request.files.isEmpty())
        window->offerLeftBehind();
    const int status = app.exec();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // closed windows go before the settings
    return status;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything can be read: the contrast of the palette's pairs, and that of all words with what is painted behind them,
// in every part and state of the window.
#include "tests/support/inkdevice.h"
#include "tests/widgets/samplewindow.h"
#include "widgets/findbar.h"
#include "widgets/look/theme.h"
#include "widgets/messagestrip.h"
#include "widgets/review/reviewdock.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

#include <cmath>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{

/** WCAG 2.x relative luminance. */
double luminance(const QColor &colour)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QStringList themes()
{
    return {u"light"_s, u"dark"_s, u"contrast"_s};
}

/** What of @p widget cannot be read well. */
QStringList unreadable(QWidget *widget)
{
    InkDevice device(widget->size());
    widget->render(&device);
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty()) // to look at what was read
        device.image().save(folder + u"/ink-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') +
                            u".png"_s);
    QStringList faults;
    for (const Ink &ink : device.inks())
        if (contrast(ink.colour, ink.behind) < 4.5)
            faults << u"%1: %2 on %3, %4"_s.arg(ink.words, ink.colour.name(), ink.behind.name())
                          .arg(contrast(ink.colour, ink.behind), 0, 'f', 2);
    if (device.inks().size() < 2)
        faults << u"there are no words"_s;
    faults.removeDuplicates();
    return faults;
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }
    void cleanup() { Theme::instance().choose(u"light"_s); }

    void everyPairOfThePaletteCanBeRead_data()
    {
        QTest::addColumn<QString>("theme");
        for (const QString &theme : themes())
            QTest::newRow(qPrintable(theme)) << theme;
    }

    /** Every pair of a colour of words or signs and what may lie behind it. */
    void everyPairOfThePaletteCanBeRead()
    {
        QFETCH(QString, theme);
        Theme::instance().choose(theme);
        const MarkPalette &p = colours();
        const std::initializer_list<QColor> papers = {p.paper, p.panel, p.window, p.selectedRow};
        const std::initializer_list<QColor> tints = {p.sharedBand,    p.differingBand, p.sharedWord, p.differingWord,
                                                     p.differingFact, p.onlyWord,      p.mark,       p.press,
                                                     p.header,        buttonFace(),    hoverFace()};
        for (const QColor &behind : papers) {
            for (const QColor &words : {p.ink, p.muted, p.shared, p.differing, p.only, p.finding})
                QVERIFY2(contrast(words, behind) >= 4.5, qPrintable(words.name() + u" on "_s + behind.name()));
        }
        for (const QColor &behind : tints)
            QVERIFY2(contrast(p.ink, behind) >= 4.5, qPrintable(p.ink.name() + u" on "_s + behind.name()));
        for (const QColor &behind : {p.paper, p.panel})
            QVERIFY2(contrast(p.faint, behind) >= 4.5, qPrintable(p.faint.name() + u" on "_s + behind.name()));
        for (const QColor &line : {p.focus, p.sharedLine, p.differing, p.onlyLine, p.finding, p.markLine})
            QVERIFY2(contrast(line, p.paper) >= 3, qPrintable(line.name()));
        QVERIFY(contrast(p.badgeInk, p.badge) >= 4.5);
    }

    /** The recorder itself: it sees a colour of words, and all that lies behind them. */
    void theRecorderSeesWhatIsPainted()
    {
        InkDevice device({200, 60});
        QPainter painter(&device);
        painter.fillRect(0, 0, 200, 60, Qt::red);
        painter.setPen(Qt::blue);
        painter.setClipRect(0, 0, 200, 40);
        painter.drawText(10, 30, u"word"_s);
        painter.end();
        QCOMPARE(device.inks().size(), 1);
        QCOMPARE(device.inks()[0].words, u"word"_s);
        QCOMPARE(device.inks()[0].colour, QColor(Qt::blue));
        QCOMPARE(device.inks()[0].behind, QColor(Qt::red));
    }

    void everyStopCanBeRead_data() { everyPairOfThePaletteCanBeRead_data(); }
    void everyStopCanBeRead()
    {
        QFETCH(QString, theme);
        Theme::instance().choose(theme);
        const SampleWindow desk;
        const TextRange words = desk.views()[0]->article().paragraphs[3].range;
        for (int colour = 0; colour < 8; ++colour) { // beside and over one another
            const QUuid id = desk.window->workspace()->annotate(
                AnnotationKind::Highlight, 0, {words.start + 6 * colour, words.start + 6 * colour + 10}, u"Why?"_s);
            Annotation annotation = *desk.window->workspace()->annotations()->find(id);
            annotation.colour = colour;
            desk.window->workspace()->annotations()->change(annotation, {});
        }
        QStringList faults;
        const QList<Stop> stops = desk.window->workspace()->stops();
        QList<Glyph> shown;
        for (int stop = 0; stop < stops.size(); ++stop) { // one of each kind, findings among them
            if (shown.contains(stops[stop].glyph))
                continue;
            shown << stops[stop].glyph;
            desk.window->view()->setCurrentStop(stop);
            QVERIFY(desk.settle());
            faults += unreadable(desk.window.get());
        }
        QCOMPARE(shown.size(), 4);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyPartCanBeRead_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<Command>("command");
        std::vector<WindowPart> parts(std::begin(windowParts), std::end(windowParts));
        parts.push_back({"rows in free flow", Command::AlignRows});
        parts.push_back({"a class that is hidden", Command::ShowShared});
        for (const QString &theme : themes())
            for (const auto &[name, command] : parts)
                QTest::newRow(qPrintable(theme + u' ' + QLatin1StringView(name))) << theme << command;
    }
    void everyPartCanBeRead()
    {
        QFETCH(QString, theme);
        QFETCH(Command, command);
        Theme::instance().choose(theme);
        const SampleWindow desk;
        desk.window->view()->setCurrentStop(1);
        const TextRange words = desk.views()[0]->article().paragraphs[3].range;
        desk.window->workspace()->annotate(AnnotationKind::Note, 0, {words.start, words.start + 20}, u"Who says so?"_s);
        desk.window->view()->focusArticle(0);
        desk.views()[0]->selectRange({words.start, words.start + 30});
        QVERIFY(QTest::qWaitFor([&] { return desk.action(command)->isEnabled(); }, patience));
        desk.action(command)->trigger();
        if (command == Command::Find) {
            auto *bar = desk.window->findChild<FindBar *>();
            bar->findChild<QLineEdit *>(u"findLine"_s)->setText(u"the"_s);
            QVERIFY(QTest::qWaitFor([&] { return bar->finder().total() > 0 && !bar->finder().isRunning(); }, patience));
        }
        QVERIFY(desk.settle());
        const QList<QDialog *> dialogs = desk.window->findChildren<QDialog *>();
        QWidget *part = desk.window.get();
        if (!dialogs.isEmpty())
            part = dialogs.last();
        const QStringList faults = unreadable(part);
        for (QDialog *dialog : dialogs)
            dialog->reject();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theFirstPageAndMessagesCanBeRead_data() { everyPairOfThePaletteCanBeRead_data(); }
    void theFirstPageAndMessagesCanBeRead()
    {
        QFETCH(QString, theme);
        Theme::instance().choose(theme);
        Settings settings;
        settings.setValue(Setting::RecentFiles, QStringList{sample(u"1-wire.txt"_s)});
        const SampleWindow desk(false);
        QStringList faults = unreadable(desk.window.get());
        for (QAction *menu : desk.window->menuBar()->actions()) {
            menu->menu()->ensurePolished();
            menu->menu()->resize(menu->menu()->sizeHint());
            faults += unreadable(menu->menu());
        }
        desk.window->open({sample(u"1-wire.txt"_s), u"/no/such/file.txt"_s});
        QVERIFY(QTest::qWaitFor([&] { return desk.window->isSettled(); }, patience));
        auto *messages = desk.window->findChild<MessageStrip *>();
        messages->tell(u"a"_s, MessageStrip::Kind::Warning, u"One."_s, u"Press"_s, [] {});
        messages->tell(u"b"_s, MessageStrip::Kind::Information, u"Two."_s);
        QVERIFY(QTest::qWaitFor([&] { return desk.window->isSettled(); }, patience));
        faults += unreadable(desk.window.get());
        settings.setValue(Setting::RecentFiles, QStringList());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"

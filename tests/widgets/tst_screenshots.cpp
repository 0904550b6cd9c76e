// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "galley --screenshot" shows every state of the window: how many articles, light and dark, small and large, mirrored,
// empty, loading, failed. GALLEY_PICTURES names a folder to look at them.
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 120'000; // ms

struct Shot {
    QStringList files;
    QSize size{1600, 1000};
    QString theme = u"light"_s;
    QString language = {};
    bool loading = false;
};

/** The share of pixels of @p image in which it is unlike @p other, 0 to 1. */
double unlike(const QImage &image, const QImage &other)
{
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    return double(count) / (double(image.width()) * image.height());
}

double lightness(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); y += 4)
        for (int x = 0; x < image.width(); x += 4)
            sum += qGray(image.pixel(x, y));
    return sum / (std::ceil(image.width() / 4.0) * std::ceil(image.height() / 4.0));
}
} // namespace

class TestScreenshots : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QString &text) const
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0)
            qFatal("the test cannot write its own folder");
        return out.fileName();
    }
    static QStringList samples()
    {
        const QString folder = QStringLiteral(GALLEY_SOURCE_DIR "/resources/samples/");
        return {folder + u"1-wire.txt"_s, folder + u"2-courier.txt"_s};
    }
    QStringList several(int count) const
    {
        QStringList files = samples();
        while (files.size() < count)
            files << file(u"more-%1.txt"_s.arg(files.size()),
                          u"Ferries run\n\nFerries will run every %1 minutes, the port said.\n"_s.arg(files.size()));
        return files;
    }
    QStringList chinese() const
    {
        return {
            file(
                u"zh1.txt"_s,
                u"大桥关闭九个月\n\n港务局周四表示，大桥将关闭九个月，费用为四千八百万元。\n\n渡轮将每20分钟开一班。\n"_s),
            file(u"zh2.txt"_s,
                 u"大桥停用\n\n渡轮将每20分钟开一班。\n\n港务局表示，大桥将关闭九个月，费用为八千四百万元。\n"_s)};
    }
    QImage take(const Shot &shot, const QString &name) const
    {
        const QString kept = qEnvironmentVariable("GALLEY_PICTURES");
        const QString path = QDir(kept.isEmpty() ? m_folder.path() : kept).filePath(name + u".png"_s);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GALLEY_LANGUAGE"_s, shot.language.isEmpty() ? u"en"_s : shot.language);
        if (shot.loading)
            environment.insert(u"GALLEY_WHILE"_s, u"loading"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(GALLEY_PROGRAM),
                      QStringList{u"--screenshot"_s, path, u"--theme"_s, shot.theme, u"--size"_s,
                                  u"%1x%2"_s.arg(shot.size.width()).arg(shot.size.height())} +
                          shot.files);
        if (!program.waitForFinished(patience) || program.exitCode() != 0)
            qWarning().noquote() << program.readAllStandardError();
        return QImage(path);
    }

private Q_SLOTS:
    void everyState_data()
    {
        QTest::addColumn<Shot>("shot");
        QTest::newRow("two articles, light") << Shot{samples()};
        QTest::newRow("two articles, dark") << Shot{.files = samples(), .theme = u"dark"_s};
        QTest::newRow("three articles") << Shot{several(3)};
        QTest::newRow("eight articles") << Shot{several(8)};
        QTest::newRow("a small screen") << Shot{.files = samples(), .size = {1280, 800}};
        QTest::newRow("a large screen") << Shot{.files = samples(), .size = {2560, 1440}};
        QTest::newRow("Arabic") << Shot{.files = samples(), .language = u"ar"_s};
        QTest::newRow("Chinese articles") << Shot{chinese()};
        QTest::newRow("empty") << Shot{};
        QTest::newRow("error") << Shot{samples() + QStringList{file(u"empty.txt"_s, {})}};
        QTest::newRow("loading") << Shot{.files = samples(), .loading = true};
    }
    /** Each is as large and as light as it shall be, and no other picture. */
    void everyState()
    {
        QFETCH(Shot, shot);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-').remove(u',');
        const QImage image = take(shot, name);
        QCOMPARE(image.size(), shot.size);
        QCOMPARE(lightness(image) < 128, shot.theme == "dark"_L1);
        for (auto other = m_taken.cbegin(); other != m_taken.cend(); ++other) {
            if (other->size() == image.size())
                QVERIFY2(unlike(image, *other) > 0.01, qPrintable(other.key()));
        }
        m_taken.insert(name, image);
    }

private:
    QMap<QString, QImage> m_taken;
};

QTEST_GUILESS_MAIN(TestScreenshots)
#include "tst_screenshots.moc"

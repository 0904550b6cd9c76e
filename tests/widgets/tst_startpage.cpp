// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The start page: recent sessions with what is in them, articles where there are none, and nothing that is gone.
#include "app/session/articlefiles.h"
#include "tests/widgets/samplewindow.h"
#include "widgets/look/theme.h"
#include "widgets/startpage.h"
#include "widgets/startparts.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace galley;
using namespace Qt::StringLiterals;

class TestStartPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name) const
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("the test cannot write its own folder");
        return out.fileName();
    }
    /** The rows as a screen reader tells them, without the day. */
    static QStringList told(const QWidget &page)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList rows;
        for (const RecentRow *row : page.findChildren<RecentRow *>())
            rows << row->accessibleName().section(u", "_s, 0, -3); // the day is "Today, 12:00"
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::English);
        Theme::instance().choose(u"light"_s);
    }
    void init()
    {
        Settings settings;
        for (const Setting each : {Setting::RecentSessions, Setting::RecentContents, Setting::RecentFiles})
            settings.setValue(each, QStringList());
    }

    void sessionsAreListedWithWhatIsInThem()
    {
        const QString path = m_folder.filePath(u"Bridge.galley"_s);
        {
            const SampleWindow desk;
            desk.window->workspace()->saveSessionAs(path);
            QVERIFY(desk.settle());
            desk.window->workspace()->closeSession(true);
            QCOMPARE(told(*desk.window).size(), 1);
        }
        const SampleWindow later(false);
        const Settings settings;
        const QList<RecentSession> recent = recentSessions(settings);
        QCOMPARE(recent.size(), 1);
        QCOMPARE(recent[0].path, path);
        QCOMPARE(recent[0].articles.size(), 2);
        QVERIFY(recent[0].differing > 0);
        const QString row = told(*later.window).value(0);
        QVERIFY2(row.startsWith(u"Bridge, "_s), qPrintable(row));
        for (const QString &words :
             {recent[0].articles[0], recent[0].articles[1], u"%1 differing"_s.arg(recent[0].differing)})
            QVERIFY2(row.contains(words), qPrintable(row));
        later.window->findChild<RecentRow *>()->click();
        QVERIFY(later.settle());
        QCOMPARE(later.window->workspace()->sessionPath(), path);
    }

    void whatIsListed_data()
    {
        QTest::addColumn<QList<RecentSession>>("sessions");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("rows");
        const QString one = file(u"One.galley"_s);
        const QString two = file(u"Two.galley"_s);
        const QString folder = m_folder.path();
        const QString gone = m_folder.filePath(u"Gone.galley"_s);
        QTest::newRow("the articles of each, and how much differs")
            << QList<RecentSession>{{one, {u"Herald"_s, u"Courier"_s}, 3}, {two, {u"Wire"_s, u"Mail"_s, u"Post"_s}, 0}}
            << QStringList()
            << QStringList{u"One, Herald and Courier, 3 differing"_s, u"Two, Wire, Mail, and Post, none differing"_s};
        QTest::newRow("its folder where nothing is known of a session")
            << QList<RecentSession>{{one}} << QStringList() << QStringList{u"One, "_s + folder};
        QTest::newRow("no count where nothing was compared")
            << QList<RecentSession>{{one, {u"Herald"_s}}} << QStringList() << QStringList{u"One, Herald"_s};
        QTest::newRow("what is gone from disk is left out")
            << QList<RecentSession>{{gone, {u"Herald"_s}, 1}, {two, {u"Wire"_s}}} << QStringList()
            << QStringList{u"Two, Wire"_s};
        QTest::newRow("four at most") << QList<RecentSession>(6, {one, {u"Herald"_s}}) << QStringList()
                                      << QStringList(4, u"One, Herald"_s);
        QTest::newRow("articles where there is no session")
            << QList<RecentSession>{{gone}} << QStringList{file(u"wire.txt"_s)} << QStringList{u"wire, "_s + folder};
        QTest::newRow("no articles beside sessions")
            << QList<RecentSession>{{one, {u"Herald"_s}}} << QStringList{file(u"wire.txt"_s)}
            << QStringList{u"One, Herald"_s};
    }
    void whatIsListed()
    {
        QFETCH(QList<RecentSession>, sessions);
        QFETCH(QStringList, files);
        QFETCH(QStringList, rows);
        StartPage page;
        page.setRecentFiles(files);
        page.setRecentSessions(sessions);
        QCOMPARE(told(page), rows);
        if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty()) { // to look at it
            page.resize(1280, 760);
            page.show();
            QCoreApplication::processEvents();
            QVERIFY(page.grab().save(folder + u"/start-%1.png"_s.arg(rows.size())));
        }
        QSignalSpy session(&page, &StartPage::sessionRequested);
        QSignalSpy article(&page, &StartPage::fileRequested);
        page.findChild<RecentRow *>()->click();
        QCOMPARE(session.count() + article.count(), 1);
        QCOMPARE(article.count(), rows[0].startsWith(u"wire"_s) ? 1 : 0);
    }

    void theOldestIsForgottenWithItsArticles()
    {
        Settings settings;
        for (int i = 0; i < 20; ++i)
            rememberSession(settings, {u"/%1.galley"_s.arg(i), {u"Article %1"_s.arg(i)}, i});
        rememberSession(settings, {u"/12.galley"_s, {u"Another"_s}, -1});
        const QList<RecentSession> sessions = recentSessions(settings);
        QCOMPARE(sessions.size(), 12);
        QCOMPARE(sessions[0], (RecentSession{u"/12.galley"_s, {u"Another"_s}, -1}));
        QCOMPARE(sessions[1], (RecentSession{u"/19.galley"_s, {u"Article 19"_s}, 19}));
        QCOMPARE(settings.value(Setting::RecentContents).toStringList().size(), 12);
    }

    void everyFormatIsNamed()
    {
        const StartPage page;
        const QString words = page.findChild<QLabel *>(u"formats"_s)->text();
        for (const QString &name :
             {u"Text"_s, u"Markdown"_s, u"HTML"_s, u"PDF"_s, u"EPUB"_s, u"DOCX"_s, u"ODT"_s, u"RTF"_s})
            QVERIFY2(words.contains(name), qPrintable(name));
    }

    void theKeyboardReachesEverything()
    {
        const SampleWindow desk(false);
        Settings settings;
        rememberSession(settings, {file(u"One.galley"_s), {u"Herald"_s}, 3});
        auto *page = desk.window->findChild<StartPage *>();
        page->setRecentSessions(recentSessions(settings));
        QCoreApplication::processEvents(); // new rows are shown
        page->setFocus();
        QStringList reached;
        for (int i = 0; i < 4; ++i) { // from the first on
            if (i > 0)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
                reached << button->text();
            else
                reached << QString::fromLatin1(QApplication::focusWidget()->metaObject()->className());
        }
        QCOMPARE(reached.join(u" > "_s), u"Open articles… > Paste text > One > Open the sample"_s);
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How articles are read, as the window shows it: one that fails leaves the others alone, a password opens a PDF,
// and what a person overrules stays.
#include "tests/support/documentmaker.h"
#include "tests/support/writtenfile.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/articlepane.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/readingmenus.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms

const QByteArray ferry = "The ferry of the island stopped on Friday after its engine failed twice, the operator said.";
const QByteArray mail = "Passengers were taken across in boats, and the mail came a day late.";

/** A window with a folder of its own for articles. */
struct OpenWindow {
    QTemporaryDir folder;
    Settings settings;
    MainWindow window{&settings};

    QString file(const QString &name, const QByteArray &bytes) const { return tests::written(folder, name, bytes); }
    Workspace *workspace() { return window.workspace(); }
    bool settle()
    {
        return QTest::qWaitFor([this] { return workspace()->isIdle() && window.isSettled(); }, patience);
    }
    bool open(const QStringList &paths)
    {
        window.resize(1400, 900);
        window.show();
        workspace()->openFiles(paths);
        return settle();
    }
    const Slot &slot(int index) { return workspace()->slotList()[index]; }
    ArticlePane *pane(int index)
    {
        for (auto *pane : window.findChildren<ArticlePane *>())
            if (pane->slotId() == slot(index).id)
                return pane;
        return nullptr;
    }
};

QStringList checkedIn(const QMenu *menu)
{
    QStringList checked;
    for (const QAction *action : menu->actions())
        if (action->isChecked())
            checked << action->text();
    return checked;
}

void trigger(const QMenu *menu, const QString &words)
{
    for (QAction *action : menu->actions())
        if (action->text() == words)
            return action->trigger();
    QFAIL(qPrintable(u"there is no "_s + words));
}
} // namespace

class TestReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/galley"_s).removeRecursively();
        qunsetenv("GALLEY_READER");
    }
    void aReaderThatCrashesCostsOnePane();
    void aHangingReaderBlocksNothing();
    void aPasswordIsAskedInThePane();
    void aRoleByHandStays();
    void languageAndEncodingByHandStay();
    void whatIsByHandIsKeptInTheSession();
};

void TestReading::aReaderThatCrashesCostsOnePane()
{
    OpenWindow desk;
    const QString reader = desk.file(u"reader"_s, "#!/bin/sh\nkill -SEGV $$\n");
    QFile::setPermissions(reader, QFile::ReadOwner | QFile::ExeOwner);
    qputenv("GALLEY_READER", QFile::encodeName(reader));
    QVERIFY(desk.open({desk.file(u"a.txt"_s, ferry + "\n\n" + mail), desk.file(u"b.docx"_s, wordDocument({ferry})),
                       desk.file(u"c.txt"_s, mail + "\n\n" + ferry)}));
    QCOMPARE(int(desk.slot(1).state), int(Slot::State::Failed));
    QCOMPARE(int(desk.slot(1).error.code), int(Error::Code::Damaged));
    QCOMPARE(desk.workspace()->articles().size(), 2);
    QCOMPARE(int(desk.workspace()->compareState()), int(CompareState::Ready));
    QVERIFY(desk.pane(0)->isReady());
    QVERIFY(!desk.pane(1)->isReady());
    QVERIFY(desk.pane(2)->isReady());

    qunsetenv("GALLEY_READER");
    desk.workspace()->reload(desk.slot(1).id);
    QVERIFY(desk.settle());
    QVERIFY(desk.pane(1)->isReady());
}

void TestReading::aHangingReaderBlocksNothing()
{
    OpenWindow desk;
    const QString reader = desk.file(u"reader"_s, "#!/bin/sh\nexec sleep 600\n");
    QFile::setPermissions(reader, QFile::ReadOwner | QFile::ExeOwner);
    qputenv("GALLEY_READER", QFile::encodeName(reader));
    QStringList paths;
    for (int i = 0; i < 4; ++i) // more than this machine may have cores
        paths << desk.file(u"%1.docx"_s.arg(i), wordDocument({ferry}));
    desk.window.show();
    desk.workspace()->openFiles(paths);
    desk.workspace()->openFiles({desk.file(u"a.txt"_s, ferry + "\n\n" + mail), desk.file(u"c.txt"_s, mail)});
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace()->compareState() == CompareState::Ready; }, patience));
    QCOMPARE(desk.workspace()->articles().size(), 2);
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        QVERIFY(desk.window.grab().save(folder + u"/reading.png"_s)); // to look at what stands there meanwhile
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(int(desk.slot(0).state), int(Slot::State::Loading));
        desk.workspace()->closeArticle(desk.slot(0).id); // stops its reading
    }
    QVERIFY(desk.settle());
    QCOMPARE(desk.workspace()->slotList().size(), 2);
}

void TestReading::aPasswordIsAskedInThePane()
{
    OpenWindow desk;
    const QByteArray pdf = encrypted(printed({{u"Head"_s, QString::fromUtf8(mail)}}), "sesame");
    QVERIFY(desk.open({desk.file(u"a.txt"_s, ferry + "\n\n" + mail), desk.file(u"b.pdf"_s, pdf)}));
    QCOMPARE(int(desk.slot(1).error.code), int(Error::Code::Encrypted));
    auto *password = desk.pane(1)->findChild<QLineEdit *>(u"password"_s);
    QVERIFY(password && password->isVisible());
    QTest::keyClicks(password, u"open"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(int(desk.slot(1).error.code), int(Error::Code::Encrypted));
    password->clear();
    QTest::keyClicks(password, u"sesame"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.pane(1)->isReady());
    QVERIFY(desk.workspace()->articles()[1].text.contains(QString::fromUtf8(mail)));
    desk.workspace()->reload(desk.slot(1).id); // the password is kept with the pane
    QVERIFY(desk.settle());
    QVERIFY(desk.pane(1)->isReady());
}

void TestReading::aRoleByHandStays()
{
    OpenWindow desk;
    const QString path = desk.file(u"a.txt"_s, "Ferry stops\n\n" + ferry + "\n\n" + mail + "\n");
    QVERIFY(desk.open({path, desk.file(u"b.txt"_s, mail + "\n\n" + ferry)}));
    const auto roleOf = [&](const QByteArray &words) {
        const Article &article = desk.workspace()->articles()[0];
        return article.paragraphs[article.paragraphAt(article.text.indexOf(QString::fromUtf8(words)))].role;
    };
    const qsizetype at = desk.workspace()->articles()[0].text.indexOf(QString::fromUtf8(mail));
    QMenu menu;
    addRoleMenu(&menu, desk.workspace(), {0, {at, at}});
    auto *roles = menu.findChild<QMenu *>(u"roles"_s);
    QVERIFY(roles);
    QCOMPARE(checkedIn(roles), QStringList{u"Text of the Article"_s});
    trigger(roles, u"Not Part of the Article"_s);
    QVERIFY(desk.settle());
    QCOMPARE(int(roleOf(mail)), int(Role::Furniture));
    QCOMPARE(int(desk.pane(0)->view()->article().paragraphs.last().role), int(Role::Furniture));

    desk.workspace()->recompare();
    QVERIFY(desk.settle());
    QCOMPARE(int(roleOf(mail)), int(Role::Furniture));
    desk.workspace()->reload(desk.slot(0).id);
    QVERIFY(desk.settle());
    QCOMPARE(int(roleOf(mail)), int(Role::Furniture));
    desk.file(u"a.txt"_s, "Ferry stops\n\nIt is back now.\n\n" + ferry + "\n\n" + mail + "\n\nThe end of it all.\n");
    desk.workspace()->reload(desk.slot(0).id); // the block stands elsewhere now, its words tell which it is
    QVERIFY(desk.settle());
    QCOMPARE(int(roleOf(mail)), int(Role::Furniture));
    QCOMPARE(int(roleOf(ferry)), int(Role::Body));

    desk.workspace()->undoStack()->undo();
    QVERIFY(desk.settle());
    QCOMPARE(int(roleOf(mail)), int(Role::Body));
    desk.workspace()->undoStack()->redo();
    QVERIFY(desk.settle());
    QCOMPARE(int(roleOf(mail)), int(Role::Furniture));
    desk.workspace()->setRole(0, {desk.workspace()->readOptions(0).roles.first().paragraph}, std::nullopt);
    QVERIFY(desk.settle());
    QCOMPARE(int(roleOf(mail)), int(Role::Body));
}

void TestReading::languageAndEncodingByHandStay()
{
    OpenWindow desk;
    const QString path = desk.file(u"a.txt"_s, "Le bac de l'\xEEle est arr\xEAt\xE9 depuis vendredi.\n\nLe courrier "
                                               "est arriv\xE9 un jour plus tard.\n");
    QVERIFY(desk.open({path, desk.file(u"b.txt"_s, mail + "\n\n" + ferry)}));
    const auto choose = [&](const QString &which, const QString &words) {
        QMenu menu;
        addReadingMenus(&menu, desk.workspace(), 0);
        trigger(menu.findChild<QMenu *>(which), words);
        return desk.settle();
    };
    QVERIFY(choose(u"encodings"_s, u"KOI8-R"_s));
    QVERIFY(choose(u"languages"_s, u"Deutsch"_s));
    const auto check = [&] {
        const Article &article = desk.workspace()->articles()[0];
        QCOMPARE(article.encoding, u"KOI8-R"_s);
        QVERIFY(!article.encodingGuessed);
        QVERIFY(article.text.contains(QChar(0x0419))); // what \xEA is in KOI8-R
        QCOMPARE(article.language, u"de"_s);
    };
    check();
    desk.workspace()->recompare();
    QVERIFY(desk.settle());
    check();
    desk.workspace()->reload(desk.slot(0).id);
    QVERIFY(desk.settle());
    check();
    QMenu menu;
    addReadingMenus(&menu, desk.workspace(), 0);
    QCOMPARE(checkedIn(menu.findChild<QMenu *>(u"encodings"_s)), QStringList{u"KOI8-R"_s});
    QCOMPARE(checkedIn(menu.findChild<QMenu *>(u"languages"_s)), QStringList{u"Deutsch"_s});
}

void TestReading::whatIsByHandIsKeptInTheSession()
{
    OpenWindow desk;
    QVERIFY(desk.open({desk.file(u"a.txt"_s, "Ferry stops\n\n" + ferry + "\n\n" + mail),
                       desk.file(u"b.txt"_s, mail + "\n\n" + ferry)}));
    desk.workspace()->setRole(0, {2}, Role::Caption);
    desk.workspace()->setLanguage(1, u"nl"_s);
    desk.workspace()->setEncoding(1, u"ISO-8859-15"_s);
    QVERIFY(desk.settle());
    const ReadOptions first = desk.workspace()->readOptions(0);
    const ReadOptions second = desk.workspace()->readOptions(1);
    QCOMPARE(first.roles.size(), 1);
    const QString path = desk.folder.filePath(u"kept.galley"_s);
    desk.workspace()->saveSessionAs(path);
    QVERIFY(desk.settle());
    desk.workspace()->closeSession(true);

    OpenWindow later;
    later.workspace()->openSession(path);
    QVERIFY(later.settle());
    QCOMPARE(later.workspace()->articles().size(), 2);
    QVERIFY(later.workspace()->readOptions(0) == first);
    QVERIFY(later.workspace()->readOptions(1) == second);
    QCOMPARE(int(later.workspace()->articles()[0].paragraphs[2].role), int(Role::Caption));
    QCOMPARE(later.workspace()->articles()[1].language, u"nl"_s);
}

QTEST_MAIN(TestReading)
#include "tst_reading.moc"

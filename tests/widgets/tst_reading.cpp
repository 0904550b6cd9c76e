// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How articles are read, as the window shows it: one that fails leaves the others alone, a password opens a PDF.
#include "tests/support/documentmaker.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/articlepane.h"
#include "widgets/panes/comparisonview.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
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
struct Desk {
    QTemporaryDir folder;
    Settings settings;
    MainWindow window{&settings};

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the test cannot write its own folder");
        return out.fileName();
    }
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
};

void TestReading::aReaderThatCrashesCostsOnePane()
{
    Desk desk;
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
    Desk desk;
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
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(int(desk.slot(0).state), int(Slot::State::Loading));
        desk.workspace()->closeArticle(desk.slot(0).id); // stops its reading
    }
    QVERIFY(desk.settle());
    QCOMPARE(desk.workspace()->slotList().size(), 2);
}

void TestReading::aPasswordIsAskedInThePane()
{
    Desk desk;
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

QTEST_MAIN(TestReading)
#include "tst_reading.moc"

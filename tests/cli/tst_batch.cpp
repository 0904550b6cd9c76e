// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Many comparisons in one go: what a folder and a list name, and that one failure does not stop the others.
#include "app/cli/batch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestBatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        write(u"in/flood/a.txt"_s, storyA);
        write(u"in/flood/b.txt"_s, storyB);
        write(u"in/alone/a.txt"_s, storyA);
        write(u"in/bridge/one.txt"_s, storyB);
        write(u"in/bridge/two.txt"_s, storyA);
    }

    void aFolderHoldsAComparisonInEachFolder()
    {
        const auto items = batchItems(path(u"in"_s));
        QVERIFY(items);
        QCOMPARE(items->size(), 2); // one article alone is nothing to compare
        QCOMPARE(items->at(0).name, u"bridge"_s);
        QCOMPARE(items->at(1).name, u"flood"_s);
        QCOMPARE(items->at(1).files, (QStringList{path(u"in/flood/a.txt"_s), path(u"in/flood/b.txt"_s)}));
    }

    void aListHoldsAComparisonInEachLine()
    {
        write(u"list.txt"_s, "# the week\nin/flood/a.txt\tin/flood/b.txt\n\nin/bridge/one.txt\tin/bridge/two.txt\n");
        const auto items = batchItems(path(u"list.txt"_s));
        QVERIFY(items);
        QCOMPARE(items->size(), 2);
        QCOMPARE(items->at(0).name, u"001-a-b"_s);
        QCOMPARE(items->at(1).name, u"002-one-two"_s);
        QCOMPARE(items->at(1).files.last(), path(u"in/bridge/two.txt"_s));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("a line with one article") << QByteArray("in/flood/a.txt\n") << Error::Code::Usage;
        QTest::newRow("a list of nothing") << QByteArray("# nothing\n") << Error::Code::Usage;
        QTest::newRow("no list at all") << QByteArray() << Error::Code::Unreadable;
    }
    void refusals()
    {
        QFETCH(QByteArray, list);
        if (!list.isEmpty())
            write(u"list.txt"_s, list);
        const auto items = batchItems(path(u"list.txt"_s));
        QVERIFY(!items);
        QTEST(items.error().code, "code");
    }

    void oneFailureDoesNotStopTheOthers()
    {
        write(u"list.txt"_s, "in/flood/a.txt\tmissing.txt\nin/bridge/one.txt\tin/bridge/two.txt\n");
        Request request;
        request.command = Request::Command::Export;
        request.batch = path(u"list.txt"_s);
        request.output = path(u"out/reports"_s);
        request.ending = u"md"_s;
        QString said;
        QTextStream err(&said);
        QCOMPARE(exportBatch(request, err), 2);
        QVERIFY2(said.contains(u"[1/2]"_s) && said.contains(u"[2/2]"_s) && said.contains(u"missing.txt"_s),
                 qPrintable(said));
        QCOMPARE(QDir(request.output).entryList(QDir::Files), QStringList{u"002-one-two.md"_s});
    }

    void allWellGivesZero()
    {
        Request request;
        request.command = Request::Command::Export;
        request.batch = path(u"in"_s);
        request.output = path(u"out"_s);
        request.ending = u"json"_s;
        QString said;
        QTextStream err(&said);
        QCOMPARE(exportBatch(request, err), 0);
        QCOMPARE(QDir(request.output).entryList(QDir::Files), (QStringList{u"bridge.json"_s, u"flood.json"_s}));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QFileInfo(path(name)).dir().mkpath(u"."_s));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    const QByteArray storyA = "River rises\n\nThe river rose by 2 metres on Monday, the town said.\n";
    const QByteArray storyB = "Town under water\n\nThe river rose by 3 metres on Monday, the town said.\n";
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"

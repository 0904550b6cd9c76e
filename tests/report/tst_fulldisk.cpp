// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full in the middle of an export: the old file stays whole, and nothing half written is left beside it.
#include "app/report/reportwriter.h"
#include "tests/report/reportfixture.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace galley;
using namespace galley::test;

namespace
{

/** While it lives, no file of this process grows beyond @p bytes. */
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // writing fails instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOldFileStays_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"pdf", "html", "json", "csv", "md"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void theOldFileStays()
    {
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report."_s + ending);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("what stood there") > 0);
        old.close();
        Progress progress;
        {
            const SmallDisk small(300);
            const auto failed = writeReport(bridgeInput(), {}, path, progress);
            QVERIFY(!failed);
            QCOMPARE(failed.error().code, Error::Code::Unwritable);
        }
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("what stood there"));
        old.close();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(writeReport(bridgeInput(), {}, path, progress)); // and with room it is written
        QCOMPARE_GT(QFileInfo(path).size(), 300);
    }
};

QTEST_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"

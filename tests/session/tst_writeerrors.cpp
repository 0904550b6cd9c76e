// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that fill up and writes that fail, at any moment: what was acknowledged is in the file, the rest in the window,
// a sentence says what happened, and work goes on when there is room again. The calls to the kernel are replaced here.
#include "app/session/workspace.h"
#include "tests/session/sessionfixture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

using namespace galley;
using namespace galley::test;

namespace
{
std::atomic<int> callsLeft = -1; // until the disk fails; below zero: it does not
std::atomic<int> failure_ = ENOSPC;
std::atomic<int> refused = 0;

/** Whether the disk fails this call. Once it has, it fails until it is mended. */
bool fails()
{
    if (callsLeft < 0 || (callsLeft > 0 && --callsLeft > 0))
        return false;
    errno = failure_;
    ++refused;
    return true;
}
} // namespace

extern "C" {
ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return fails() ? -1 : syscall(SYS_pwrite64, file, bytes, size, at);
}
ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return fails() ? -1 : syscall(SYS_pwrite64, file, bytes, size, at);
}
int fdatasync(int file)
{
    return fails() ? -1 : int(syscall(SYS_fdatasync, file));
}
int fsync(int file)
{
    return fails() ? -1 : int(syscall(SYS_fsync, file));
}
}

class WriteErrorsTest : public QObject
{
    Q_OBJECT

private:
    static QSet<QUuid> idsIn(const QString &path)
    {
        QSet<QUuid> ids;
        const auto file = SessionFile::open(path);
        const auto content = file ? file->read() : std::unexpected(file.error());
        if (!content)
            qFatal("the session cannot be read: %s", qPrintable(content.error().message));
        for (const Annotation &annotation : content->annotations)
            ids << annotation.id;
        return ids;
    }

    /** What another machine would find if this one lost its power now. */
    static QSet<QUuid> idsAfterACrash(const QString &path)
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy.galley"_s);
        QFile::copy(path, copy);
        QFile::copy(path + u"-wal"_s, copy + u"-wal"_s);
        return idsIn(copy);
    }

private Q_SLOTS:
    void cleanup() { callsLeft = -1; }

    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("the disk is full") << ENOSPC;
        QTest::newRow("the disk fails") << EIO;
        QTest::newRow("the quota is used up") << EDQUOT;
    }
    void nothingAcknowledgedIsLost()
    {
        QFETCH(int, error);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"s.galley"_s);
        {
            auto file = SessionFile::create(path);
            QVERIFY(file && file->storeAll(someContent(3, 41)));
        }
        Settings settings;
        Workspace workspace(&settings);
        QStringList messages;
        connect(&workspace, &Workspace::failed, this, [&](const Error &told) { messages << told.message; });
        workspace.openSession(path);
        QSet<QUuid> acknowledged = idsAfterACrash(path);
        QSet<QUuid> all = acknowledged;
        QRandomGenerator random{quint32(error)};
        int failures = 0;
        int tellsFull = 0;
        for (int round = 0; round < 40; ++round) {
            messages.clear();
            failure_ = error;
            callsLeft = 1 + random.bounded(12);
            for (int i = 0; i < 8; ++i) {
                const QUuid id = workspace.annotate(AnnotationKind::Note, i % 2, {i, i + 3}, QString(300, u'x'));
                all << id;
                if (!workspace.isUnsaved())
                    acknowledged << id;
            }
            if (workspace.isUnsaved()) {
                ++failures;
                QCOMPARE(messages.size(), 1); // told once, not at each try
                QVERIFY2(messages.first().contains(u"s.galley"_s), qPrintable(messages.first()));
                tellsFull += messages.first().contains(u"full"_s);
            }
            QCOMPARE(workspace.annotations()->annotations().size(), all.size());
            callsLeft = -1;
            const QSet<QUuid> kept = idsAfterACrash(path);
            QVERIFY2(kept.contains(acknowledged), qPrintable(u"round %1"_s.arg(round)));
            const QUuid next = workspace.annotate(AnnotationKind::Highlight, 0, {2, 5}); // there is room again
            all << next;
            QVERIFY(!workspace.isUnsaved());
            acknowledged = all;
            QVERIFY(idsAfterACrash(path).contains(all));
        }
        qInfo("%d calls refused, %d of 40 rounds ended unsaved", refused.exchange(0), failures);
        QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
        QCOMPARE(tellsFull > 0, error == ENOSPC); // where only the flushing fails nobody can know why
        workspace.closeSession(true);
        QCOMPARE(idsIn(path), all);
    }

    void itIsTriedAgainByItself()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"s.galley"_s);
        {
            auto file = SessionFile::create(path);
            QVERIFY(file && file->storeAll(someContent(1, 42)));
        }
        Settings settings;
        Workspace workspace(&settings);
        workspace.openSession(path);
        failure_ = ENOSPC;
        callsLeft = 0;
        const QUuid id = workspace.annotate(AnnotationKind::Note, 0, {0, 4});
        QVERIFY(workspace.isUnsaved());
        callsLeft = -1;
        QVERIFY(QTest::qWaitFor([&] { return !workspace.isUnsaved(); }, 20000));
        QVERIFY(idsAfterACrash(path).contains(id));
    }

    void aFullDiskWhileMakingAndCopyingLeavesNothingHalf()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"s.galley"_s);
        auto file = SessionFile::create(path);
        QVERIFY(file && file->storeAll(someContent(20, 43)));
        failure_ = ENOSPC;
        for (int calls = 0; calls < 6; ++calls) {
            callsLeft = calls;
            const auto copied = file->copyTo(folder.filePath(u"copy.galley"_s));
            callsLeft = -1;
            if (!copied)
                QVERIFY(!QFile::exists(folder.filePath(u"copy.galley"_s)));
        }
        QVERIFY(file->copyTo(folder.filePath(u"copy.galley"_s)));
        QCOMPARE(idsIn(folder.filePath(u"copy.galley"_s)).size(), 20);
    }
};

QTEST_GUILESS_MAIN(WriteErrorsTest)
#include "tst_writeerrors.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged sessions give back what SQLite can still read, older ones become new ones, newer ones are only read.
#include "app/session/workspace.h"
#include "tests/session/sessionfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace galley;
using namespace galley::test;

namespace
{
/** Without a log: all that is in a session stands in its one file. */
QString soundFile(const QTemporaryDir &folder, const SessionContent &content)
{
    const QString path = folder.filePath(u"work.galley"_s);
    auto file = SessionFile::create(path);
    if (!file || !file->storeAll(content))
        qFatal("a session cannot be made");
    return path;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own folder");
}

/** The pages of a file that belong to a table, by walking from its root. */
QList<quint32> pagesOf(const QString &path, const QString &table)
{
    QList<quint32> pages;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"pages"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("the test cannot open its own session");
        QSqlQuery root(database);
        root.exec(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table));
        if (root.next())
            pages << root.value(0).toUInt();
    }
    QSqlDatabase::removeDatabase(u"pages"_s);
    const QByteArray bytes = bytesOf(path);
    const quint32 pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qsizetype at = qsizetype(pages.value(0) - 1) * pageSize;
    if (bytes[at] != 0x05)
        return pages; // one leaf
    const int cells = qFromBigEndian<quint16>(bytes.constData() + at + 3);
    for (int i = 0; i < cells; ++i) {
        const int cell = qFromBigEndian<quint16>(bytes.constData() + at + 12 + 2 * i);
        pages << qFromBigEndian<quint32>(bytes.constData() + at + cell);
    }
    return pages << qFromBigEndian<quint32>(bytes.constData() + at + 8);
}

/** Overwrites the page with that number. */
void spoil(const QString &path, quint32 page)
{
    QByteArray bytes = bytesOf(path);
    const quint32 pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    for (quint32 i = 0; i < pageSize; ++i)
        bytes[qsizetype((page - 1) * pageSize + i)] = char(0xa5);
    write(path, bytes);
}

QSet<QUuid> idsOf(const QList<Annotation> &annotations)
{
    QSet<QUuid> ids;
    for (const Annotation &annotation : annotations)
        ids << annotation.id;
    return ids;
}

QStringList keptBeside(const QString &path)
{
    const QFileInfo info(path);
    return QDir(info.path()).entryList({info.fileName() + u".damaged-*"_s}, QDir::Files);
}

/** A file as the first release wrote it. */
void makeOld(const QString &path)
{
    if (!tamper(path, {u"DROP TABLE info"_s, u"PRAGMA user_version=1"_s}))
        qFatal("the test cannot make an older session");
}
} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpoiltPageCostsOnlyWhatStoodOnIt()
    {
        const QTemporaryDir folder;
        SessionContent content = someContent(0, 21);
        QRandomGenerator random(21);
        for (int i = 0; i < 400; ++i) {
            Annotation annotation = someAnnotation({textA, textB}, random);
            annotation.body = u"A note."_s;
            annotation.replacement.clear();
            annotation.sourceNote.clear();
            annotation.replies.clear();
            content.annotations << annotation;
        }
        const QString path = soundFile(folder, content);
        const QList<quint32> pages = pagesOf(path, u"annotation"_s);
        QVERIFY2(pages.size() > 20, qPrintable(QString::number(pages.size())));
        spoil(path, pages[pages.size() / 2]); // one leaf in the middle
        const QByteArray damaged = bytesOf(path);

        const auto refused = SessionFile::open(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Damaged);
        QCOMPARE(bytesOf(path), damaged);

        const auto recovery = SessionFile::recover(path);
        QVERIFY2(recovery, recovery ? "" : qPrintable(recovery.error().message + recovery.error().detail));
        QVERIFY(!recovery->isWhole);
        QCOMPARE(bytesOf(recovery->kept), damaged);
        QVERIFY2(recovery->kept.startsWith(path + u".damaged-"_s), qPrintable(recovery->kept));
        QVERIFY(recoveryMessage(*recovery, u"work.galley"_s).contains(recovery->kept));
        const auto back = SessionFile::open(path);
        QVERIFY(back);
        const auto now = back->read();
        QVERIFY(now);
        QCOMPARE(now->articles, content.articles);
        QCOMPARE(now->view, content.view);
        QCOMPARE(now->base, content.base);
        const QSet<QUuid> kept = idsOf(now->annotations);
        QVERIFY(idsOf(content.annotations).contains(kept));
        qInfo("%lld of 400 annotations recovered from %lld pages of which one was spoilt", qint64(kept.size()),
              qint64(pages.size()));
        QVERIFY(kept.size() >= 400 - 400 / 8);
        QVERIFY(kept.size() < 400);
        QCOMPARE(keptBeside(path).size(), 1);
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
            QVERIFY2(!name.contains(u".new"_s) && !name.contains(u"looked-into"_s), qPrintable(name));
    }

    void aFileThatWasCutOffGivesItsStart()
    {
        const QTemporaryDir folder;
        SessionContent content = someContent(120, 22);
        const QString path = soundFile(folder, content);
        QByteArray bytes = bytesOf(path);
        bytes.truncate(bytes.size() * 3 / 4);
        write(path, bytes);
        QVERIFY(!SessionFile::open(path));
        const auto recovery = SessionFile::recover(path);
        QVERIFY2(recovery, recovery ? "" : qPrintable(recovery.error().message));
        const auto now = SessionFile::open(path)->read();
        QVERIFY(now);
        QVERIFY(!now->annotations.isEmpty());
        QCOMPARE(bytesOf(recovery->kept), bytes);
    }

    void oneRowOfNonsenseCostsOnlyItself()
    {
        const QTemporaryDir folder;
        const SessionContent content = someContent(5, 23);
        const QString path = soundFile(folder, content);
        const QString id = content.annotations[2].id.toString(QUuid::WithoutBraces);
        QVERIFY(tamper(path, {u"UPDATE annotation SET kind = 'poem' WHERE id = '%1'"_s.arg(id)}));
        QVERIFY(SessionFile::recover(path));
        const auto now = SessionFile::open(path)->read();
        QVERIFY(now);
        QCOMPARE(now->annotations.size(), 4);
        QVERIFY(!idsOf(now->annotations).contains(content.annotations[2].id));
    }

    void anArticleThatIsGoneLeavesItsAnnotationsLost()
    {
        const QTemporaryDir folder;
        const SessionContent content = someContent(60, 24);
        const QString path = soundFile(folder, content);
        QVERIFY(tamper(path, {u"DELETE FROM article WHERE position = 0"_s,
                              u"UPDATE annotation SET kind = 'poem' WHERE rowid = 1"_s}));
        QVERIFY(SessionFile::recover(path));
        const auto now = SessionFile::open(path)->read();
        QVERIFY(now);
        QCOMPARE(now->articles.size(), 1);
        QCOMPARE(now->articles[0], content.articles[1]);
        QCOMPARE(now->annotations.size(), 59);
        for (const Annotation &annotation : now->annotations) {
            const auto before = std::ranges::find(content.annotations, annotation.id, &Annotation::id);
            for (qsizetype i = 0; i < annotation.anchors.size(); ++i) {
                QCOMPARE(annotation.anchors[i].article, 0);
                QCOMPARE(annotation.anchors[i].exact, before->anchors[i].exact);
                if (before->anchors[i].article == 0)
                    QCOMPARE(int(annotation.anchors[i].state), int(Anchor::State::Lost));
                else
                    QCOMPARE(int(annotation.anchors[i].state), int(before->anchors[i].state));
            }
        }
    }

    void nothingToRecoverLeavesTheFileAlone()
    {
        const QTemporaryDir folder;
        const QString path = soundFile(folder, someContent(5, 25));
        QByteArray bytes = bytesOf(path);
        for (qsizetype i = 100; i < bytes.size(); ++i)
            bytes[i] = char(i * 7);
        write(path, bytes);
        const auto recovery = SessionFile::recover(path);
        QVERIFY(!recovery);
        QCOMPARE(recovery.error().code, Error::Code::Damaged);
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(keptBeside(path).size(), 0);
    }

    void aSessionInUseIsNotRecovered()
    {
        const QTemporaryDir folder;
        const QString path = soundFile(folder, someContent(5, 26));
        const auto open = SessionFile::open(path);
        QVERIFY(open);
        const auto recovery = SessionFile::recover(path);
        QVERIFY(!recovery);
        QCOMPARE(recovery.error().code, Error::Code::Unwritable);
    }

    void theWorkspaceRecoversAndSaysSo()
    {
        const QTemporaryDir folder;
        const QString path = soundFile(folder, someContent(300, 27));
        spoil(path, pagesOf(path, u"annotation"_s).last());
        Settings settings;
        Workspace workspace(&settings);
        QStringList messages;
        connect(&workspace, &Workspace::failed, this, [&](const Error &error) { messages << error.message; });
        workspace.openSession(path);
        QCOMPARE(workspace.sessionPath(), path);
        QCOMPARE(workspace.articles().size(), 2);
        QVERIFY(workspace.annotations()->annotations().size() > 200);
        QCOMPARE(messages.size(), 1);
        QVERIFY2(messages.first().contains(u"damaged-"_s), qPrintable(messages.first()));
        QVERIFY(!workspace.isReadOnly());
        QVERIFY(!workspace.annotate(AnnotationKind::Note, 0, {0, 5}).isNull());
        QVERIFY(!workspace.isUnsaved());
    }

    void anOlderSchemaBecomesThisOneWithAllItHeld()
    {
        const QTemporaryDir folder;
        const SessionContent content = someContent(50, 28);
        const QString path = soundFile(folder, content);
        makeOld(path);
        auto file = SessionFile::open(path);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message + file.error().detail));
        QVERIFY(!file->isReadOnly());
        const auto now = file->read();
        QVERIFY(now);
        QCOMPARE(now->articles, content.articles);
        QCOMPARE(byId(now->annotations), byId(content.annotations));
        QCOMPARE(now->linkDecisions, content.linkDecisions);
        QVERIFY(file->storeAnnotation(content.annotations[0]));
    }

    void anOlderSchemaThatMayNotBeWrittenIsRead()
    {
        const QTemporaryDir folder;
        const QString path = soundFile(folder, someContent(5, 29));
        makeOld(path);
        QVERIFY(tamper(path, {u"PRAGMA journal_mode=DELETE"_s}));
        const auto first = SessionFile::open(path);
        const auto second = SessionFile::open(path);
        QVERIFY(first && second);
        QVERIFY(second->isReadOnly());
        QCOMPARE(second->read()->annotations.size(), 5);
    }

    void aNewerSchemaIsOnlyReadAndNamesItsGalley()
    {
        const QTemporaryDir folder;
        const QString path = soundFile(folder, someContent(3, 30));
        QVERIFY(tamper(path, {u"PRAGMA user_version=77"_s, u"UPDATE info SET value = '9.1'"_s}));
        auto file = SessionFile::open(path);
        QVERIFY(file);
        QVERIFY(file->isReadOnly());
        QVERIFY2(file->readOnlyReason().contains(u"9.1"_s), qPrintable(file->readOnlyReason()));
        QVERIFY(!file->storeView({}));
    }

    void aCopyLeavesTheSessionWhereItIs()
    {
        const QTemporaryDir folder;
        const SessionContent content = someContent(3, 31);
        const QString path = soundFile(folder, content);
        const auto file = SessionFile::open(path);
        QVERIFY(file);
        const QString copy = folder.filePath(u"copy.galley"_s);
        QVERIFY(file->copyTo(copy));
        QCOMPARE(file->path(), path);
        QCOMPARE(byId(SessionFile::open(copy)->read()->annotations), byId(content.annotations));
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"

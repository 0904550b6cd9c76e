// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Session files: everything comes back, two writers never meet, and foreign, newer, broken or hostile files do no harm.
#include "app/session/sessionfile.h"
#include "tests/session/sessionfixture.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
/** Limits how large any file of this process may become: what a full disk does to a write, without one. */
void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
}
} // namespace

class SessionFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    QString newPath() { return m_folder.filePath(u"session%1.galley"_s.arg(++m_number)); }
    QString madeFile(const SessionContent &content)
    {
        const QString path = newPath();
        auto file = SessionFile::create(path);
        if (!file || !file->storeAll(content))
            qFatal("a session cannot be made");
        return path;
    }

private Q_SLOTS:
    void everythingComesBack()
    {
        const SessionContent content = someContent(300, 11);
        const auto file = SessionFile::open(madeFile(content));
        QVERIFY(file);
        auto back = file->read();
        QVERIFY2(back, back ? "" : qPrintable(back.error().message + back.error().detail));
        QCOMPARE(back->articles, content.articles);
        QCOMPARE(byId(back->annotations), byId(content.annotations));
        QCOMPARE(back->linkDecisions, content.linkDecisions);
        QCOMPARE(back->findingDecisions, content.findingDecisions);
        QCOMPARE(back->base, 1);
        QCOMPARE(back->view, content.view);
    }

    void singleChangesAreKept()
    {
        SessionContent content = someContent(3, 12);
        const QString path = madeFile(content);
        {
            auto file = SessionFile::open(path);
            QVERIFY(file);
            Annotation changed = content.annotations[0];
            changed.body = u"changed"_s;
            QVERIFY(file->storeAnnotation(changed));
            QVERIFY(file->dropAnnotation(content.annotations[1].id));
            QVERIFY(file->storeView({{u"dock"_s, 3}}));
            content.annotations[0] = changed;
            content.annotations.removeAt(1);
        }
        const auto back = SessionFile::open(path)->read();
        QVERIFY(back);
        QCOMPARE(byId(back->annotations), byId(content.annotations));
        QCOMPARE(back->view[u"dock"_s].toInt(), 3);
        QCOMPARE(back->base, 1);
    }

    void theSecondOpenerOnlyReads()
    {
        const QString path = madeFile(someContent(2, 13));
        const auto first = SessionFile::open(path);
        auto second = SessionFile::open(path);
        QVERIFY(first && second);
        QVERIFY(!first->isReadOnly());
        QVERIFY(second->isReadOnly());
        QVERIFY(!second->readOnlyReason().isEmpty());
        QCOMPARE(second->read()->annotations.size(), 2);
        const auto refused = second->storeAnnotation(someContent(1, 1).annotations[0]);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Unwritable);
        QVERIFY(second->saveAs(newPath()));
        QVERIFY(!second->isReadOnly());
    }

    void aNewerSchemaIsOnlyRead()
    {
        const QString path = madeFile(someContent(2, 14));
        QVERIFY(tamper(path, {u"PRAGMA user_version=999"_s}));
        const auto file = SessionFile::open(path);
        QVERIFY(file);
        QVERIFY(file->isReadOnly());
        QCOMPARE(file->read()->annotations.size(), 2);
    }

    void foreignFilesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Once upon a time");
        QTest::newRow("the head of a database and no more") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("a database of another program") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\0');
    }
    void foreignFilesAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        const QString path = newPath();
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        out.close();
        const auto file = SessionFile::open(path);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::Unsupported);
        QVERIFY(!file.error().message.isEmpty());
        QCOMPARE(bytesOf(path), bytes);
    }

    void damageIsToldAndTheFileLeftAsItIs()
    {
        const QByteArray whole = bytesOf(madeFile(someContent(200, 15)));
        QRandomGenerator random(99);
        int refused = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray broken = whole;
            if (round % 3 == 0)
                broken.truncate(random.bounded(int(whole.size())));
            for (int i = 0; i < 40 && !broken.isEmpty(); ++i)
                broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
            const QString path = newPath();
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(broken) == broken.size());
            out.close();
            const auto file = SessionFile::open(path);
            const auto content = file ? file->read() : std::unexpected(file.error());
            if (!content) {
                ++refused;
                QVERIFY(!content.error().message.isEmpty());
                if (!file)
                    QCOMPARE(bytesOf(path), broken);
            }
        }
        QVERIFY2(refused > 10, qPrintable(QString::number(refused)));
    }

    void hostileContentIsRefusedOrMadeHarmless_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("opens");
        QTest::newRow("a trigger") << u"CREATE TRIGGER t AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END"_s
                                   << false;
        QTest::newRow("a view") << u"CREATE VIEW v AS SELECT * FROM annotation"_s << false;
        QTest::newRow("a paragraph beyond the text")
            << u"UPDATE article SET structure = replace(structure, 'paragraphs\":[[0,', 'paragraphs\":[[9,')"_s
            << false;
        QTest::newRow("a carriage return in a text") << u"UPDATE article SET text = text || char(13)"_s << false;
        QTest::newRow("bytes other than their hash says") << u"UPDATE source SET bytes = x'00'"_s << false;
        QTest::newRow("an unknown kind of annotation") << u"UPDATE annotation SET kind = 'poem'"_s << false;
        QTest::newRow("anchors beyond the text")
            << u"UPDATE annotation SET anchors = '[{\"article\":0,\"start\":5,\"end\":999999,\"exact\":\"nowhere\"}]'"_s
            << true;
        QTest::newRow("anchors that say fuzzy, backwards")
            << u"UPDATE annotation SET anchors = '[{\"article\":1,\"start\":9,\"end\":2,\"exact\":\"x\",\"state\":\"fuzzy\"}]'"_s
            << true;
        QTest::newRow("anchors of an article that is not there")
            << u"UPDATE annotation SET anchors = '[{\"article\":77,\"start\":0,\"end\":1,\"exact\":\"T\"}]'"_s << true;
        QTest::newRow("a base that is not there")
            << u"UPDATE view SET value = '[4711]' WHERE key = 'galley/base'"_s << true;
    }
    void hostileContentIsRefusedOrMadeHarmless()
    {
        QFETCH(QString, statement);
        QFETCH(bool, opens);
        const QString path = madeFile(someContent(5, 16));
        QVERIFY(tamper(path, {statement}));
        const auto file = SessionFile::open(path);
        const auto content = file ? file->read() : std::unexpected(file.error());
        QCOMPARE(content.has_value(), opens);
        if (!opens) {
            QCOMPARE(content.error().code, Error::Code::Damaged);
            return;
        }
        QCOMPARE(content->annotations.size(), 5);
        QVERIFY(content->base >= 0 && content->base < 2);
        for (const Annotation &annotation : content->annotations) {
            for (const Anchor &anchor : annotation.anchors) {
                QVERIFY(anchor.article >= 0 && anchor.article < 2);
                const TextRange all{0, content->articles[anchor.article].article.text.size()};
                QVERIFY(anchor.range.start <= anchor.range.end && all.contains(anchor.range));
            }
        }
    }

    void aFailedCreateLeavesTheOldFile()
    {
        const QString path = madeFile(someContent(2, 17));
        const auto open = SessionFile::open(path);
        QVERIFY(open);
        const auto again = SessionFile::create(path);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Unwritable);
        QCOMPARE(open->read()->annotations.size(), 2);
        QVERIFY(!SessionFile::create(u"/proc/no/such/place.galley"_s));
    }

    void aFullDiskLosesNothing()
    {
        const QString path = madeFile(someContent(0, 18));
        const QStringList texts{textA, textB};
        QRandomGenerator random(18);
        QList<Annotation> stored;
        {
            auto file = SessionFile::open(path);
            QVERIFY(file);
            limitFiles(QFileInfo(path).size() + 60000);
            Result<void> done;
            while (done && stored.size() < 1000) {
                const Annotation annotation = test::someAnnotation(texts, random);
                done = file->storeAnnotation(annotation);
                if (done)
                    stored << annotation;
            }
            limitFiles(RLIM_INFINITY);
            QVERIFY(!done);
            QCOMPARE(done.error().code, Error::Code::Unwritable);
            const Annotation after = test::someAnnotation(texts, random);
            const auto again = file->storeAnnotation(after);
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
            stored << after;
        }
        const auto back = SessionFile::open(path)->read();
        QVERIFY(back);
        QSet<QUuid> ids;
        for (const Annotation &annotation : back->annotations)
            ids << annotation.id;
        for (const Annotation &annotation : std::as_const(stored))
            QVERIFY(ids.contains(annotation.id));
    }

    void tenThousandAnnotationsOpenQuickly()
    {
        const QString path = madeFile(someContent(0, 19));
        {
            auto file = SessionFile::open(path);
            QRandomGenerator random(19);
            QList<Annotation> many;
            for (int i = 0; i < 10000; ++i) {
                Annotation annotation = test::someAnnotation({textA, textB}, random);
                annotation.body = u"A note of usual length that an editor may have written here."_s;
                annotation.replacement.clear();
                annotation.sourceNote.clear();
                annotation.replies.clear();
                many << annotation;
            }
            QVERIFY(file->storeAnnotations(many));
        }
        QElapsedTimer timer;
        timer.start();
        const auto file = SessionFile::open(path);
        const auto content = file->read();
        qInfo("opening 10,000 annotations: %lld ms", timer.elapsed());
        QCOMPARE(content->annotations.size(), 10000);
        QVERIFY(timer.elapsed() < 10000);
    }
};

QTEST_GUILESS_MAIN(SessionFileTest)
#include "tst_sessionfile.moc"

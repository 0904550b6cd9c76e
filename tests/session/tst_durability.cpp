// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What nothing may lose: annotations across SIGKILL at random moments, and any state across undo and redo.
// GALLEY_KILLS=500 kills as often as the promise says; the test by itself kills 15 times.
#include "app/annotate/anchor.h"
#include "app/annotate/webannotation.h"
#include "app/session/workspace.h"
#include "tests/support/writtenfile.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace galley;
using galley::tests::written;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray storyA = "Mayor opens the new bridge\n\nThe bridge cost 12 million euros, the town said on Monday.\n\n"
                          "Work began four years ago after the old crossing was closed to lorries.\n";
const QByteArray storyB = "Bridge opened by mayor\n\nThe bridge cost 15 million euros, the town said on Monday.\n\n"
                          "Work began four years ago after the old crossing was closed to lorries.\n";

bool settle(const Workspace &workspace)
{
    return QTest::qWaitFor([&workspace] { return workspace.isIdle(); }, 60000);
}

TextRange someRange(const QString &text, QRandomGenerator &random)
{
    const int start = random.bounded(int(text.size()) - 1);
    return {start, start + 1 + random.bounded(int(text.size()) - start - 1)};
}

/** Annotates the session at @p path as fast as it goes, and names each annotation once the workspace has taken it. */
int annotateUntilKilled(const QString &path)
{
    Settings settings;
    Workspace workspace(&settings);
    workspace.openSession(path);
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    for (;;) {
        const int article = random.bounded(2);
        const QUuid id = workspace.annotate(AnnotationKind::Note, article,
                                            someRange(workspace.articles()[article].text, random), u"a note"_s);
        if (workspace.isUnsaved())
            return 1;
        std::printf("%s\n", id.toString().toLatin1().constData());
        std::fflush(stdout);
    }
}

/** Everything that undo and redo concern, as bytes. */
QByteArray stateOf(Workspace &workspace)
{
    QList<WebSource> sources;
    for (const Article &article : workspace.articles())
        sources << WebSource{webSourceIri(article.source, article.text), article.text};
    QByteArray state = toWebAnnotations(workspace.annotations()->annotations(), sources);
    for (const LinkDecision &link : workspace.linkDecisions())
        state += QByteArray::number(int(link.kind)) + link.from.text.toUtf8() + link.to.text.toUtf8();
    for (const Finding &finding : workspace.findings())
        state += QByteArray::number(finding.range.start);
    return state;
}

void doSomething(Workspace &workspace, QRandomGenerator &random)
{
    const QList<Annotation> &all = workspace.annotations()->annotations();
    const int article = random.bounded(int(workspace.articles().size()));
    const int action = random.bounded(12);
    if (action < 4 || all.isEmpty()) {
        workspace.annotate(AnnotationKind(random.bounded(7)), article,
                           someRange(workspace.articles()[article].text, random), QString::number(random.generate()));
    } else if (action < 7) {
        Annotation changed = all[random.bounded(int(all.size()))];
        changed.body += QString::number(random.bounded(10));
        changed.status = AnnotationStatus(random.bounded(3));
        workspace.annotations()->change(changed, u"Edit note"_s, random.bounded(2) ? u"typing"_s : QString());
    } else if (action == 10) {
        workspace.annotations()->attach(all[random.bounded(int(all.size()))].id, 0, article,
                                        someRange(workspace.articles()[article].text, random),
                                        random.bounded(2) ? u"drag"_s : QString());
    } else if (action == 11) {
        workspace.setBase(article);
        Annotation made;
        made.id = QUuid::createUuid();
        made.anchors = {makeAnchor(article, workspace.articles()[article].text,
                                   someRange(workspace.articles()[article].text, random))};
        workspace.annotations()->add(made, u"new"_s);
        if (random.bounded(2))
            workspace.annotations()->giveUp(made.id, u"new"_s);
    } else if (action == 7) {
        workspace.annotations()->discard(all[random.bounded(int(all.size()))].id);
    } else if (action == 8) {
        const auto kind = LinkDecision::Kind(random.bounded(3));
        workspace.decideLink(workspace.linkBetween(kind, {0, random.bounded(3)}, {1, random.bounded(3)}));
    } else if (!workspace.findings().isEmpty()) {
        workspace.decideFinding(random.bounded(int(workspace.findings().size())),
                                FindingDecision::Kind(random.bounded(3)));
    }
}
} // namespace

class DurabilityTest : public QObject
{
    Q_OBJECT

    QString m_program;
    Settings m_settings;

    QString session(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"s.galley"_s);
        Workspace workspace(&m_settings);
        workspace.openFiles({written(folder, u"a.txt"_s, storyA), written(folder, u"b.txt"_s, storyB)});
        if (!settle(workspace))
            return {};
        workspace.saveSessionAs(path);
        return workspace.sessionPath();
    }

private Q_SLOTS:
    void noAcknowledgedAnnotationIsLostToAKill_data()
    {
        QTest::addColumn<int>("kills");
        const int wanted = qEnvironmentVariableIntValue("GALLEY_KILLS");
        const int all = wanted > 0 ? wanted : 15;
        for (int first = 0; first < all; first += 50) // one row stays within what Qt Test gives a function
            QTest::addRow("kills from %d", first + 1) << std::min(50, all - first);
    }
    void noAcknowledgedAnnotationIsLostToAKill()
    {
        QFETCH(int, kills);
        const QTemporaryDir folder;
        const QString path = session(folder);
        QVERIFY(!path.isEmpty());
        QSet<QUuid> acknowledged;
        for (int i = 0; i < kills; ++i) {
            QProcess driver;
            driver.start(QCoreApplication::applicationFilePath(), {u"--annotate-until-killed"_s, path});
            QVERIFY(driver.waitForReadyRead(60000));
            QTest::qSleep(QRandomGenerator::global()->bounded(120));
            driver.kill();
            driver.waitForFinished();
            for (const QByteArray &line : driver.readAllStandardOutput().split('\n')) {
                if (line.endsWith('}')) // a line that was cut off acknowledges nothing
                    acknowledged << QUuid::fromString(QLatin1StringView(line));
            }
            const auto file = SessionFile::open(path);
            QVERIFY2(file, file ? "" : qPrintable(file.error().message));
            QVERIFY(!file->isReadOnly());
            const auto content = file->read();
            QVERIFY2(content, content ? "" : qPrintable(content.error().message));
            QSet<QUuid> kept;
            for (const Annotation &annotation : content->annotations)
                kept << annotation.id;
            QVERIFY(kept.contains(acknowledged));
        }
        qInfo("%d kills, %lld annotations acknowledged, none lost", kills, qint64(acknowledged.size()));
        QVERIFY(acknowledged.size() > kills);
    }

    void undoneToTheStartAndRedoneItIsTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {4711U, 1U, 2U, 3U})
            QTest::addRow("1,000 actions by chance %u", seed) << seed;
    }
    void undoneToTheStartAndRedoneItIsTheSame()
    {
        QFETCH(quint32, seed);
        const QTemporaryDir folder;
        Workspace workspace(&m_settings);
        workspace.openFiles({written(folder, u"a.txt"_s, storyA), written(folder, u"b.txt"_s, storyB)});
        QVERIFY(settle(workspace));
        workspace.stopComparing();
        QRandomGenerator random(seed);
        const QByteArray start = stateOf(workspace);
        for (int i = 0; i < 1000; ++i) {
            doSomething(workspace, random);
            if (random.bounded(20) == 0 && workspace.undoStack()->canUndo())
                workspace.undoStack()->undo();
        }
        QVERIFY(settle(workspace));
        const QByteArray end = stateOf(workspace);
        QVERIFY(start != end);
        for (int i = 0; i < workspace.undoStack()->count(); ++i)
            QVERIFY(!workspace.undoStack()->text(i).isEmpty()); // what the menu says would be taken back
        workspace.undoStack()->setIndex(0);
        QVERIFY(settle(workspace));
        QCOMPARE(stateOf(workspace), start);
        workspace.undoStack()->setIndex(workspace.undoStack()->count());
        QVERIFY(settle(workspace));
        QCOMPARE(stateOf(workspace), end);
    }

    void oneOfTenThousandIsAddedQuickly()
    {
        const QTemporaryDir folder;
        const QString path = session(folder);
        {
            auto file = SessionFile::open(path);
            const auto content = file->read();
            QRandomGenerator random(5);
            QList<Annotation> many;
            for (int i = 0; i < 10000; ++i) {
                Annotation annotation;
                annotation.id = QUuid::createUuid();
                annotation.anchors = {makeAnchor(i % 2, content->articles[i % 2].article.text,
                                                 someRange(content->articles[i % 2].article.text, random))};
                annotation.body = u"A note of usual length that an editor may have written here."_s;
                many << annotation;
            }
            QVERIFY(file->storeAnnotations(many));
        }
        Workspace workspace(&m_settings);
        QElapsedTimer timer;
        timer.start();
        workspace.openSession(path);
        const qint64 opening = timer.elapsed();
        QVERIFY(settle(workspace));
        timer.restart();
        for (int i = 0; i < 20; ++i)
            workspace.annotate(AnnotationKind::Note, 0, {i, i + 20}, u"one more"_s);
        qInfo("10,000 annotations: shown after %lld ms, one more in %.1f ms", opening, double(timer.elapsed()) / 20);
        QCOMPARE(workspace.annotations()->annotations().size(), 10020);
        QVERIFY(timer.elapsed() < 20000);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments[1] == u"--annotate-until-killed"_s)
        return annotateUntilKilled(arguments[2]);
    DurabilityTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_durability.moc"

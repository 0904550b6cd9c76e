// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace as a window drives it: loading, comparing, annotating, undo, closing and moving.
#include "app/annotate/anchor.h"
#include "tests/session/workspacefixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class WorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { forgetSessions(); }

    void opensAndCompares()
    {
        Desk desk;
        QSignalSpy compared(desk.workspace.get(), &Workspace::comparisonChanged);
        QSignalSpy idle(desk.workspace.get(), &Workspace::becameIdle);
        QVERIFY(desk.openTwo());
        QCOMPARE(desk.workspace->slotList().size(), 2);
        QCOMPARE(desk.workspace->articles().size(), 2);
        QCOMPARE(desk.workspace->slotList()[1].articleIndex, 1);
        QCOMPARE(int(desk.workspace->compareState()), int(CompareState::Ready));
        QCOMPARE(desk.workspace->comparison().articleCount, 2);
        QCOMPARE(desk.workspace->marks(0).paragraphs.size(), desk.workspace->articles()[0].paragraphs.size());
        QVERIFY(compared.size() >= 1);
        QVERIFY(idle.size() >= 1 || idle.wait(5000));
    }

    void aFailingArticleStaysInItsPaneAlone()
    {
        Desk desk;
        QVERIFY(desk.open(
            {desk.file(u"a.txt"_s, storyA), desk.folder.filePath(u"gone.txt"_s), desk.file(u"b.txt"_s, storyB)}));
        const auto &slots_ = desk.workspace->slotList();
        QCOMPARE(int(slots_[1].state), int(Slot::State::Failed));
        QVERIFY(!slots_[1].error.message.isEmpty());
        QCOMPARE(slots_[1].articleIndex, -1);
        QCOMPARE(slots_[2].articleIndex, 1);
        QCOMPARE(desk.workspace->articles().size(), 2);
        QCOMPARE(int(desk.workspace->compareState()), int(CompareState::Ready));

        desk.file(u"gone.txt"_s, storyB);
        desk.workspace->reload(slots_[1].id);
        QVERIFY(desk.settle());
        QCOMPARE(desk.workspace->articles().size(), 3);
    }

    void aFolderStandsForItsArticlesInNaturalOrder()
    {
        Desk desk;
        desk.file(u"story10.txt"_s, storyA);
        desk.file(u"story9.txt"_s, storyB);
        desk.file(u"picture.png"_s, "no article");
        QVERIFY(desk.open({desk.folder.path()}));
        QCOMPARE(desk.workspace->slotList().size(), 2);
        QVERIFY(desk.workspace->slotList()[0].source.endsWith(u"story9.txt"_s));
    }

    void aPageStandsForTheFolderOfItsPictures()
    {
        Desk desk;
        const QDir folder(desk.folder.path());
        for (const QString &name : {u"Story_files"_s, u"Tale-Dateien"_s, u"Storybook"_s})
            QVERIFY(folder.mkdir(name));
        const QByteArray page = "<html><body><p>" + storyA + "</body></html>";
        const QString story = desk.file(u"Story.html"_s, page);
        desk.file(u"Tale.htm"_s, page);
        desk.file(u"Story_files/frame.html"_s, page);
        desk.file(u"Tale-Dateien/frame.html"_s, page);
        const QString other = desk.file(u"Storybook/one.html"_s, page);
        QVERIFY(desk.open({story, folder.filePath(u"Story_files"_s), folder.filePath(u"Tale-Dateien"_s),
                           folder.filePath(u"Storybook"_s)}));
        QCOMPARE(desk.workspace->slotList().size(), 2);
        QCOMPARE(desk.workspace->slotList()[0].source, story);
        QCOMPARE(desk.workspace->slotList()[1].source, other);
    }

    void aFailedReplacementLeavesTheOldArticle()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        QSignalSpy failed(desk.workspace.get(), &Workspace::failed);
        desk.workspace->replaceArticle(desk.workspace->slotList()[0].id, desk.folder.filePath(u"gone.txt"_s));
        QVERIFY(desk.settle());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.workspace->articles().size(), 2);
        QCOMPARE(desk.workspace->articles()[0].original, storyA);
    }

    void annotatesAndUndoes()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        QSignalSpy marks(desk.workspace.get(), &Workspace::marksChanged);
        const QUuid id = desk.note(1, u"15 million"_s, u"A says 12"_s);
        QCOMPARE(desk.noted(), QStringList{u"1: 15 million (A says 12)"_s});
        QVERIFY(marks.size() >= 1);
        QCOMPARE(marks.last().first().toInt(), 1);
        QVERIFY(!desk.workspace->annotations()->find(id)->author.isEmpty());
        desk.workspace->undoStack()->undo();
        QVERIFY(desk.noted().isEmpty());
        desk.workspace->undoStack()->redo();
        QCOMPARE(desk.workspace->annotations()->find(id)->body, u"A says 12"_s);
    }

    void marksAreAsIfMadeAnew()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        Workspace &workspace = *desk.workspace;
        AnnotationBook *book = workspace.annotations();
        QSignalSpy marked(&workspace, &Workspace::marksChanged);
        workspace.annotate(AnnotationKind::Note, 1, {3, 9});
        QCOMPARE(marked.size(), 1); // the other article is left alone
        QRandomGenerator random(3);
        for (int step = 0; step < 300; ++step) {
            const QList<Annotation> all = book->annotations();
            const QUuid some = all.isEmpty() ? QUuid() : all[random.bounded(int(all.size()))].id;
            const int article = random.bounded(2);
            const int start = random.bounded(30);
            const int action = random.bounded(7);
            if (action < 2 || all.isEmpty()) {
                workspace.annotate(AnnotationKind(random.bounded(7)), article, {start, start + 5});
            } else if (action == 2) {
                Annotation changed = *book->find(some);
                changed.status = AnnotationStatus(random.bounded(3));
                changed.colour = random.bounded(8);
                book->change(changed, u"Edit note"_s);
            } else if (action == 3) {
                book->attach(some, 0, article, {start, start + 7});
            } else if (action == 4) {
                book->discard(some);
            } else if (action == 5) {
                workspace.undoStack()->undo();
            } else {
                Annotation relation;
                relation.kind = AnnotationKind::Relation;
                for (int i = 0; i < 2; ++i)
                    relation.anchors << makeAnchor(i, workspace.articles()[i].text, {start, start + 4});
                book->add(relation);
            }
            for (int i = 0; i < 2; ++i)
                QCOMPARE(workspace.marks(i), marksFor(i, workspace.articles()[i], workspace.comparison(),
                                                      workspace.findings(), book->annotations()));
        }
    }

    void typingIsOneStep()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        const QUuid id = desk.note(0, u"bridge"_s, {});
        for (const QString &body : {u"W"_s, u"Wh"_s, u"Why"_s}) {
            Annotation annotation = *desk.workspace->annotations()->find(id);
            annotation.body = body;
            desk.workspace->annotations()->change(annotation, u"Edit note"_s, u"body"_s);
        }
        QCOMPARE(desk.workspace->undoStack()->count(), 2);
        desk.workspace->undoStack()->undo();
        QCOMPARE(desk.workspace->annotations()->find(id)->body, QString());
        desk.workspace->undoStack()->redo();
        QCOMPARE(desk.workspace->annotations()->find(id)->body, u"Why"_s);
    }

    void annotationsFollowTheirArticles()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.note(0, u"12 million"_s, u"first"_s);
        desk.note(1, u"15 million"_s, u"second"_s);
        desk.workspace->moveArticle(desk.workspace->slotList()[1].id, 0);
        QCOMPARE(desk.noted(), (QStringList{u"0: 15 million (second)"_s, u"1: 12 million (first)"_s}));
        QVERIFY(desk.open({desk.file(u"c.txt"_s, "Third story\n\nIt says nothing much.\n")}, 0));
        QCOMPARE(desk.noted(), (QStringList{u"1: 15 million (second)"_s, u"2: 12 million (first)"_s}));
        desk.workspace->undoStack()->undo();
        QCOMPARE(desk.noted(), QStringList{u"2: 12 million (first)"_s});
        desk.workspace->undoStack()->redo();
        QCOMPARE(desk.noted(), (QStringList{u"1: 15 million (second)"_s, u"2: 12 million (first)"_s}));
    }

    void closingAnArticleIsUndoneWithItsNotes()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.note(0, u"12 million"_s, u"first"_s);
        desk.note(1, u"15 million"_s, u"second"_s);
        desk.workspace->closeArticle(desk.workspace->slotList()[0].id);
        QVERIFY(desk.settle());
        QCOMPARE(desk.noted(), QStringList{u"0: 15 million (second)"_s});
        desk.workspace->undoStack()->undo();
        QVERIFY(desk.settle());
        QCOMPARE(desk.noted(), (QStringList{u"0: 12 million (first)"_s, u"1: 15 million (second)"_s}));
        QCOMPARE(int(desk.workspace->compareState()), int(CompareState::Ready));
        desk.workspace->undoStack()->undo();
        desk.workspace->undoStack()->undo();
        QVERIFY(desk.noted().isEmpty());
    }

    void aChangedFileIsToldAndItsNotesAreFoundAgain()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.note(0, u"The bridge cost 12 million euros"_s, u"check"_s);
        desk.note(0, u"Mayor opens"_s, u"title"_s);
        desk.file(u"a.txt"_s, "A new first line that was not there before\n\n" + storyA);
        QVERIFY(QTest::qWaitFor([&desk] { return desk.workspace->slotList()[0].changedOnDisk; }, 5000));
        desk.workspace->reload(desk.workspace->slotList()[0].id);
        QVERIFY(desk.settle());
        QVERIFY(!desk.workspace->slotList()[0].changedOnDisk);
        QVERIFY(desk.noted().contains(u"0: The bridge cost 12 million euros (check)"_s));
        desk.workspace->undoStack()->undo();
        desk.workspace->undoStack()->undo();
        desk.workspace->undoStack()->redo();
        QCOMPARE(desk.noted(), QStringList{u"0: The bridge cost 12 million euros (check)"_s});
    }

    void decisionsOnLinksAreUndoneAndFollowTheirArticles()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        const LinkDecision reject = desk.workspace->linkBetween(LinkDecision::Kind::Rejected, {0, 2}, {1, 2});
        QVERIFY(reject.from.text.startsWith(u"Work began"_s));
        desk.workspace->decideLink(reject);
        QVERIFY(desk.settle());
        QCOMPARE(desk.workspace->linkDecisions().size(), 1);
        desk.workspace->moveArticle(desk.workspace->slotList()[1].id, 0);
        QCOMPARE(desk.workspace->linkDecisions()[0].from.article, 1);
        desk.workspace->undoStack()->undo();
        QVERIFY(desk.workspace->linkDecisions().isEmpty());
    }

    void aDeletedWorkspaceWaitsForItsWorkers()
    {
        Desk desk;
        for (int i = 0; i < 8; ++i) {
            desk.workspace->openFiles(
                {desk.file(u"a.txt"_s, storyA.repeated(200)), desk.file(u"b.txt"_s, storyB.repeated(200))});
            QTest::qWait(i * 3);
            desk.workspace = std::make_unique<Workspace>(&desk.settings);
        }
        QVERIFY(desk.workspace->isIdle());
    }
};

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"

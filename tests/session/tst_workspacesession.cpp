// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace and its session: opened again, offered again, in a second window, and its annotations on their way.
#include "app/session/annotationexchange.h"
#include "tests/session/workspacefixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class WorkspaceSessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { forgetSessions(); }

    void everythingIsThereAgainAfterReopening()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.note(0, u"12 million"_s, u"check"_s);
        desk.workspace->decideLink(desk.workspace->linkBetween(LinkDecision::Kind::Confirmed, {0, 1}, {1, 1}));
        desk.workspace->setBase(1);
        desk.workspace->setViewState({{u"dock"_s, u"claims"_s}, {u"scroll"_s, 12.5}});
        QVERIFY(desk.settle());
        QVERIFY(desk.workspace->sessionPath().isEmpty());
        const QList<Annotation> annotations = desk.workspace->annotations()->annotations();
        const QList<Article> articles = desk.workspace->articles();
        const QString path = desk.folder.filePath(u"bridge.galley"_s);
        desk.workspace->saveSessionAs(path);
        QCOMPARE(desk.workspace->sessionPath(), path);
        QCOMPARE(desk.workspace->title(), u"bridge"_s);
        QVERIFY(SessionFile::leftBehind().isEmpty());
        desk.note(1, u"15 million"_s, u"after naming"_s);

        QFile::remove(articles[0].source);
        desk.workspace = std::make_unique<Workspace>(&desk.settings);
        desk.workspace->openFiles({path});
        QVERIFY(desk.settle());
        QCOMPARE(desk.workspace->articles(), articles);
        QCOMPARE(desk.noted(), (QStringList{u"0: 12 million (check)"_s, u"1: 15 million (after naming)"_s}));
        QCOMPARE(desk.workspace->annotations()->annotations().first(), annotations.first());
        QCOMPARE(desk.workspace->linkDecisions().size(), 1);
        QCOMPARE(desk.workspace->base(), 1);
        QCOMPARE(desk.workspace->viewState()[u"dock"_s].toString(), u"claims"_s);
        QCOMPARE(desk.workspace->viewState()[u"scroll"_s].toDouble(), 12.5);
        QCOMPARE(desk.settings.value(Setting::RecentSessions).toStringList().first(), path);
        QCOMPARE(int(desk.workspace->compareState()), int(CompareState::Ready));
    }

    void annotationsTravelAsWebAnnotations()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.note(0, u"12 million"_s, u"first"_s);
        desk.note(1, u"15 million"_s, u"second"_s);
        const QStringList before = desk.noted();
        const QString path = desk.folder.filePath(u"notes.jsonld"_s);
        QVERIFY(exportAnnotations(*desk.workspace, path));
        QVERIFY(!exportAnnotations(*desk.workspace, desk.folder.filePath(u"no/such/folder.jsonld"_s)));
        const auto again = importAnnotations(*desk.workspace, path);
        QVERIFY(again);
        QCOMPARE(again->known, 2);
        desk.workspace->undoStack()->setIndex(0);
        QVERIFY(desk.noted().isEmpty());
        const auto imported = importAnnotations(*desk.workspace, path);
        QVERIFY(imported);
        QCOMPARE(imported->added, 2);
        QCOMPARE(desk.noted(), before);
        desk.workspace->undoStack()->undo();
        QVERIFY(desk.noted().isEmpty());
        QVERIFY(!importAnnotations(*desk.workspace, desk.folder.filePath(u"a.txt"_s)));
    }

    void anUnnamedSessionIsOfferedAgain()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.note(0, u"12 million"_s, u"kept"_s);
        QVERIFY(SessionFile::leftBehind().isEmpty());
        desk.workspace.reset();
        const QStringList left = SessionFile::leftBehind();
        QCOMPARE(left.size(), 1);
        desk.workspace = std::make_unique<Workspace>(&desk.settings);
        desk.workspace->openSession(left.first());
        QVERIFY(desk.settle());
        QCOMPARE(desk.noted(), QStringList{u"0: 12 million (kept)"_s});
        QVERIFY(desk.workspace->sessionPath().isEmpty());
        desk.workspace->closeSession(false);
        QVERIFY(desk.workspace->slotList().isEmpty());
        QVERIFY(desk.noted().isEmpty());
        QVERIFY(SessionFile::leftBehind().isEmpty());
    }

    void theSecondWindowOnlyReads()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        const QString path = desk.folder.filePath(u"shared.galley"_s);
        desk.workspace->saveSessionAs(path);
        Workspace second(&desk.settings);
        QSignalSpy failed(&second, &Workspace::failed);
        second.openSession(path);
        QVERIFY(second.isReadOnly());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(second.articles().size(), 2);
        QVERIFY(!desk.workspace->isReadOnly());
        desk.note(0, u"12 million"_s, u"still works"_s);
        QVERIFY(!desk.workspace->isUnsaved());
    }
};

QTEST_MAIN(WorkspaceSessionTest)
#include "tst_workspacesession.moc"

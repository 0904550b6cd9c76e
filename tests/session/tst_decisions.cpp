// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an editor says to a finding: it is accepted, dismissed, or dismissed everywhere, can be taken back, and is kept.
#include "app/session/workspace.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray story = "Bridge to open\n\nThe board will recieve the money in June, the engineer said on Monday.\n\n"
                         "“We will definately open the bridge in the spring of the year,” the engineer said.\n";

/** A workspace with the story above, and what is asked of its findings. */
struct Desk {
    QTemporaryDir folder;
    Settings settings;
    std::unique_ptr<Workspace> workspace = std::make_unique<Workspace>(&settings);

    Desk()
    {
        settings.setValue(Setting::AlwaysRight, QStringList());
        settings.setValue(Setting::Variants, QStringList());
    }
    ~Desk() { settings.setValue(Setting::AlwaysRight, QStringList()); }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return workspace->isIdle(); }, 60000);
    }
    bool open(const QString &name) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(story) != story.size())
            return false;
        out.close();
        workspace->openFiles({out.fileName()});
        return settle();
    }
    QStringList told(const QList<Finding> &findings) const
    {
        QStringList words;
        for (const Finding &finding : findings)
            words << workspace->articles()[finding.article].textOf(finding.range).toString();
        return words;
    }
    QStringList found() const { return told(workspace->findings()); }
    QStringList dismissed() const { return told(workspace->dismissedFindings()); }
    const QList<Annotation> &annotations() const { return workspace->annotations()->annotations(); }
    void decide(const QString &words, FindingDecision::Kind kind, const QString &replacement = {}) const
    {
        workspace->decideFinding(int(found().indexOf(words)), kind, replacement);
    }
};
} // namespace

class DecisionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/galley"_s).removeRecursively();
    }

    void anAcceptedFindingIsAnAnnotationWithItsReplacement_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("replacement");
        QTest::newRow("the first suggestion") << QString() << u"receive"_s;
        QTest::newRow("another one") << u"relieve"_s << u"relieve"_s;
    }
    void anAcceptedFindingIsAnAnnotationWithItsReplacement()
    {
        QFETCH(QString, chosen);
        Desk desk;
        QVERIFY(desk.open(u"a.txt"_s));
        QCOMPARE(desk.found(), (QStringList{u"recieve"_s, u"definately"_s}));
        const QString message = desk.workspace->findings().first().message;
        desk.decide(u"recieve"_s, FindingDecision::Kind::Accepted, chosen);
        QCOMPARE(desk.found(), QStringList{u"definately"_s});
        QVERIFY(desk.dismissed().isEmpty());
        QCOMPARE(desk.annotations().size(), 1);
        const Annotation &made = desk.annotations().first();
        QCOMPARE(made.kind, AnnotationKind::Typo);
        QTEST(made.replacement, "replacement");
        QCOMPARE(made.body, message);
        QCOMPARE(made.anchors.first().range.of(desk.workspace->articles()[0].text).toString(), u"recieve"_s);
    }

    void whatIsAcceptedInsideAQuoteIsAQuestionAndReplacesNothing()
    {
        Desk desk;
        QVERIFY(desk.open(u"a.txt"_s));
        QCOMPARE(desk.workspace->findings().last().suggestions.last(), u"definately [sic]"_s);
        desk.decide(u"definately"_s, FindingDecision::Kind::Accepted);
        QCOMPARE(desk.annotations().size(), 1);
        QCOMPARE(desk.annotations().first().kind, AnnotationKind::Question);
        QVERIFY(desk.annotations().first().replacement.isEmpty());
    }

    void everyDecisionIsTakenBackByUndo_data()
    {
        QTest::addColumn<FindingDecision::Kind>("kind");
        QTest::newRow("accepted") << FindingDecision::Kind::Accepted;
        QTest::newRow("dismissed") << FindingDecision::Kind::Dismissed;
        QTest::newRow("dismissed everywhere") << FindingDecision::Kind::DismissedEverywhere;
    }
    void everyDecisionIsTakenBackByUndo()
    {
        QFETCH(FindingDecision::Kind, kind);
        Desk desk;
        QVERIFY(desk.open(u"a.txt"_s));
        desk.decide(u"recieve"_s, kind);
        QVERIFY(desk.settle());
        QCOMPARE(desk.found(), QStringList{u"definately"_s});
        desk.workspace->undoStack()->undo();
        QVERIFY(desk.settle());
        QCOMPARE(desk.found(), (QStringList{u"recieve"_s, u"definately"_s}));
        QVERIFY(desk.annotations().isEmpty());
        QVERIFY(desk.settings.value(Setting::AlwaysRight).toStringList().isEmpty());
    }

    void aDismissedFindingIsListedAndCanBeRestored()
    {
        Desk desk;
        QVERIFY(desk.open(u"a.txt"_s));
        desk.decide(u"recieve"_s, FindingDecision::Kind::Dismissed);
        QCOMPARE(desk.dismissed(), QStringList{u"recieve"_s});
        QVERIFY(desk.annotations().isEmpty());
        desk.workspace->restoreFinding(0);
        QCOMPARE(desk.found(), (QStringList{u"recieve"_s, u"definately"_s}));
        QVERIFY(desk.dismissed().isEmpty());
    }

    void aDecisionHoldsForOneSessionAndAWordOfThePersonsListForAll_data()
    {
        QTest::addColumn<FindingDecision::Kind>("kind");
        QTest::addColumn<QStringList>("inTheOther");
        QTest::newRow("dismissed here") << FindingDecision::Kind::Dismissed
                                        << QStringList{u"recieve"_s, u"definately"_s};
        QTest::newRow("dismissed everywhere")
            << FindingDecision::Kind::DismissedEverywhere << QStringList{u"definately"_s};
    }
    void aDecisionHoldsForOneSessionAndAWordOfThePersonsListForAll()
    {
        QFETCH(FindingDecision::Kind, kind);
        Desk desk;
        QVERIFY(desk.open(u"a.txt"_s));
        desk.decide(u"recieve"_s, kind);
        QVERIFY(desk.settle());
        desk.workspace->closeSession(false);
        QVERIFY(desk.open(u"b.txt"_s));
        QTEST(desk.found(), "inTheOther");
    }

    void decisionsAreKeptInTheSessionAndTheListInTheSettings()
    {
        Desk desk;
        QVERIFY(desk.open(u"a.txt"_s));
        desk.decide(u"definately"_s, FindingDecision::Kind::Dismissed);
        desk.decide(u"recieve"_s, FindingDecision::Kind::DismissedEverywhere);
        QVERIFY(desk.settle());
        QCOMPARE(desk.settings.value(Setting::AlwaysRight).toStringList(), QStringList{u"recieve"_s});
        const QString path = desk.folder.filePath(u"s.galley"_s);
        desk.workspace->saveSessionAs(path);
        QVERIFY(desk.settle());
        desk.workspace->closeSession(true);
        desk.settings.setValue(Setting::AlwaysRight, QStringList());
        desk.workspace->openSession(path);
        QVERIFY(desk.settle());
        QVERIFY2(desk.found().isEmpty(), "the session remembers both, also where the settings do not");
        QVERIFY(desk.dismissed().contains(u"definately"_s));
    }
};

QTEST_MAIN(DecisionsTest)
#include "tst_decisions.moc"

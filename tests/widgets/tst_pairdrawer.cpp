// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of the pair drawer under the mouse: what a person says of a match holds, also when the articles are
// compared anew, and is taken back by undo.
#include "tests/widgets/samplewindow.h"
#include "widgets/look/elidedlabel.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

using Kind = LinkDecision::Kind;

QPushButton *button(const SampleWindow &desk, const QString &name)
{
    return desk.window->findChild<QPushButton *>(u"drawer-"_s + name);
}

QString words(const SampleWindow &desk, const QString &label)
{
    return desk.window->findChild<ElidedLabel *>(label)->words();
}

/** The paragraph alignment with exactly these members; null where there is none. */
const Alignment *joining(const SampleWindow &desk, const QList<Member> &members)
{
    const QList<Alignment> &all = desk.window->workspace()->comparison().alignments;
    const auto at = std::ranges::find_if(
        all, [&](const Alignment &a) { return a.level == Level::Paragraph && a.members == members; });
    return at == all.end() ? nullptr : &*at;
}

/** Goes to the last pair that is so marked; its members. The first ones share claims with headlines, and so are no
 * stops once they are parted. */
QList<Member> goToPair(const SampleWindow &desk, Glyph glyph = Glyph::Reworded)
{
    const QList<Stop> &stops = desk.window->workspace()->stops();
    for (auto i = int(stops.size()) - 1; i > 0; --i) { // not the first, where one is also sent when one's place is lost
        const int alignment = stops[i].alignment;
        if (stops[i].glyph == glyph && alignment >= 0 && stops[i].paragraphs.size() == 2) {
            desk.window->view()->setCurrentStop(i);
            return desk.window->workspace()->comparison().alignments[alignment].members;
        }
    }
    return {};
}

bool compareAnew(const SampleWindow &desk)
{
    desk.action(Command::Recompare)->trigger();
    return desk.settle();
}

} // namespace

class TestPairDrawer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }

    void aDecisionHoldsAndIsTakenBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("told");
        QTest::newRow("a match is confirmed") << u"confirm-match"_s << Kind::Confirmed << u"Match confirmed."_s;
        QTest::newRow("a match is none") << u"reject-match"_s << Kind::Rejected << u"Undo takes that back"_s;
    }
    void aDecisionHoldsAndIsTakenBack()
    {
        QFETCH(QString, name);
        QFETCH(Kind, kind);
        QFETCH(QString, told);
        const SampleWindow desk;
        Workspace *workspace = desk.window->workspace();
        const QList<Member> members = goToPair(desk);
        QCOMPARE(members.size(), 2);
        QVERIFY(!joining(desk, members)->confirmed);
        const Comparison before = workspace->comparison();
        const QString heading = words(desk, u"drawerHeading"_s);
        QVERIFY(button(desk, name)->isVisible() && button(desk, name)->isEnabled());

        QTest::mouseClick(button(desk, name), Qt::LeftButton);
        QVERIFY(desk.settle());
        const auto isDecided = [&] {
            const Alignment *pair = joining(desk, members);
            return kind == Kind::Rejected ? !pair : pair && pair->confirmed;
        };
        QCOMPARE(workspace->linkDecisions().size(), 1);
        QCOMPARE(workspace->linkDecisions().first().kind, kind);
        QVERIFY(isDecided());
        QVERIFY2(words(desk, u"stopSentence"_s).contains(told), qPrintable(words(desk, u"stopSentence"_s)));
        const int stop = desk.window->view()->currentStop();
        QVERIFY2(stop >= 0, "one's place is kept");
        QVERIFY(workspace->stops()[stop].paragraphs.contains(members.first()));

        QVERIFY(compareAnew(desk));
        QVERIFY2(isDecided(), "also after comparing anew");
        desk.action(Command::Undo)->trigger();
        QVERIFY(desk.settle());
        QVERIFY(workspace->linkDecisions().isEmpty());
        QCOMPARE(workspace->comparison(), before);
        QCOMPARE(words(desk, u"drawerHeading"_s), heading);
        desk.action(Command::Redo)->trigger();
        QVERIFY(desk.settle());
        QVERIFY(isDecided());
    }

    /** Neither a ribbon nor a claim joins what a person has parted. */
    void whatIsNoMatchIsJoinedByNothing()
    {
        const SampleWindow desk;
        const Workspace *workspace = desk.window->workspace();
        const QList<Member> members = goToPair(desk, Glyph::Differs);
        QCOMPARE(members.size(), 2);
        const auto joined = [&] {
            const QList<Article> &articles = workspace->articles();
            return std::ranges::count_if(workspace->comparison().claims, [&](const Claim &claim) {
                QList<Member> at;
                for (const Passage &passage : claim.members)
                    at << Member{passage.article, articles[passage.article].paragraphAt(passage.range.start)};
                return at.contains(members[0]) && at.contains(members[1]);
            });
        };
        QVERIFY(joined() > 0);
        QTest::mouseClick(button(desk, u"reject-match"_s), Qt::LeftButton);
        QVERIFY(desk.settle());
        QCOMPARE(joined(), 0);
        QVERIFY2(words(desk, u"drawerHeading"_s).startsWith(u"Only in"_s), qPrintable(words(desk, u"drawerHeading"_s)));
        QVERIFY2(!button(desk, u"reject-match"_s)->isVisible(), "there is no match to reject");
        const int stop = desk.window->view()->currentStop();
        desk.action(Command::NextDifference)->trigger();
        QCOMPARE(desk.window->view()->currentStop(), stop + 1);
        QVERIFY2(!words(desk, u"stopSentence"_s).contains(u"Undo"_s), "what was said has been read");
    }

    void aMatchOfThreeIsDecidedAsAWhole()
    {
        const SampleWindow desk;
        desk.window->open({sample(u"1-wire.txt"_s)});
        Workspace *workspace = desk.window->workspace();
        QVERIFY(QTest::qWaitFor([&] { return workspace->articles().size() == 3; }, patience));
        QVERIFY(desk.settle());
        const QList<Stop> &stops = workspace->stops();
        const auto of = std::ranges::find_if(
            stops, [](const Stop &stop) { return stop.alignment >= 0 && stop.paragraphs.size() == 3; });
        QVERIFY(of != stops.end());
        const QList<Member> members = of->paragraphs;
        desk.window->view()->setCurrentStop(int(of - stops.begin()));
        QTest::mouseClick(button(desk, u"confirm-match"_s), Qt::LeftButton);
        QVERIFY(desk.settle());
        QCOMPARE(workspace->linkDecisions().size(), 3); // each with each
        QVERIFY(joining(desk, members)->confirmed);
        desk.action(Command::Undo)->trigger();
        QVERIFY(workspace->linkDecisions().isEmpty()); // one step
        QVERIFY(desk.settle());
    }

    void itIsFoldedAndOpenedByItsOwnButton()
    {
        const SampleWindow desk;
        QVERIFY(!goToPair(desk).isEmpty());
        auto *fold = desk.window->findChild<QToolButton *>(u"drawerFold"_s);
        QWidget *sheet = desk.window->findChild<QWidget *>(u"collationSheet"_s);
        QVERIFY(sheet->isVisible());
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(!sheet->isVisible() && button(desk, u"reject-match"_s)->isVisible());
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(sheet->isVisible());
    }
};

QTEST_MAIN(TestPairDrawer)
#include "tst_pairdrawer.moc"

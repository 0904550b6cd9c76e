// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which paragraphs of versions of one text belong together: what was split, moved or shortened does, what merely names
// the same person or stands at the same place does not.
#include "app/compare/aligner.h"
#include "tests/support/articles.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace galley;

namespace
{

const QString opening = u"The last ferry to Skarholm left on Friday with eleven passengers, two goats and a "
                        "piano, ending a service that had crossed the sound every day for ninety years."_s;
const QString bridge = u"A bridge of four kilometres, opened by the transport minister on Saturday, takes over. It "
                       "cost 310 million crowns and was finished eight months late after a storm tore a crane from its "
                       "barge."_s;
const QString school =
    u"The village school, which closed its upper forms in spring, hopes that families will come back "
    "now that the drive to town takes a quarter of an hour."_s;
const QString fish = u"Landings of herring have halved since the harbour was dredged. Skippers blame the silt, the "
                     "ministry blames warm water, and the fish, as one of them put it, blame nobody."_s;
const QString museum =
    u"The ship will be moored beside the old salt store and opened as a museum next summer, with its "
    "engine room, its galley and the bell that was rung in fog."_s;
const QString crew = u"Nine of the crew have found posts on the northern route. The others will be paid until "
                     "midsummer, the company promised, and may keep their cabins until then."_s;
const QString tickets = u"Season tickets that reach beyond Friday are refunded at the post office, where a queue of "
                        "thirty people had formed by noon and the clerk ran out of small change."_s;

/** The links of the first two of @p versions, in whatever order these are compared. */
std::set<std::pair<int, int>> linked(const QList<QStringList> &versions, const QList<int> &order)
{
    QList<Units> units;
    for (int place = 0; place < order.size(); ++place)
        units << unitsOf(tests::articleOf(versions[order[place]]), place, {}).paragraphs;
    Progress progress;
    std::set<std::pair<int, int>> links;
    for (const UnitLink &link : linkUnits(units, Level::Paragraph, progress)) {
        const int a = order[link.a.article];
        const int b = order[link.b.article];
        if (std::max(a, b) == 1)
            links.emplace(a == 0 ? link.a.index : link.b.index, a == 0 ? link.b.index : link.a.index);
    }
    return links;
}

QString printed(const std::set<std::pair<int, int>> &links)
{
    QStringList all;
    for (const auto &[a, b] : links)
        all << u"%1-%2"_s.arg(a).arg(b);
    return all.join(u' ');
}

} // namespace

class TestParagraphLinks : public QObject
{
    Q_OBJECT
private slots:
    void eachPassageHasItsPartner_data();
    void eachPassageHasItsPartner();
};

void TestParagraphLinks::eachPassageHasItsPartner_data()
{
    QTest::addColumn<QList<QStringList>>("versions");
    QTest::addColumn<QString>("links");

    const QString office = u"Solveig Aanestad, harbour pilot and chairwoman of the seamen's mission"_s;
    QTest::newRow("a name with its office is told in another paragraph of the other version")
        << QList<
               QStringList>{{opening, bridge,
                             u"Worst of all, for "_s + office +
                                 u", were the nights when the wind stood against the tide and lorries waited on deck."_s,
                             u"The sound took two bridges before this one, she says, and whoever builds on it should "
                             "ask it first, for it has a mind of its own."_s,
                             crew},
                            {opening, bridge,
                             u"Worst, Aanestad found, were the nights when the wind stood against the tide, the ramp "
                             "would not come down and lorries waited on deck."_s,
                             u"The sound took two bridges before this one and has a mind of its own, says "_s + office +
                                 u". Whoever builds on it should ask it first."_s,
                             crew}}
        << u"0-0 1-1 2-2 3-3 4-4"_s;
    const QString fare = u"The fare is set by the council of the island, falls by half from ten at night and is paid "
                         "at either end of the bridge, in crowns or by card"_s;
    QTest::newRow("two paragraphs of each version have words in common")
        << QList<QStringList>{{opening, bridge, fare + u": forty crowns for a car."_s,
                               fare + u": a lorry with a trailer costs ninety, whatever it carries."_s, crew},
                              {opening, bridge, fare + u", for a car forty crowns."_s,
                               fare + u", for a lorry with a trailer ninety, whatever it carries."_s, crew}}
        << u"0-0 1-1 2-2 3-3 4-4"_s;
    QTest::newRow("a paragraph is split")
        << QList<QStringList>{{opening, bridge, fish, crew},
                              {opening, bridge.first(bridge.indexOf(u"It cost")).trimmed(),
                               bridge.sliced(bridge.indexOf(u"It cost")), fish, crew}}
        << u"0-0 1-1 1-2 2-3 3-4"_s;
    QTest::newRow("the end of a paragraph stands at the beginning of the next in the other version")
        << QList<QStringList>{{opening, school + u' ' + bridge, fish + u' ' + tickets, crew},
                              {opening, school, bridge + u' ' + fish + u' ' + tickets, crew}}
        << u"0-0 1-1 1-2 2-2 3-3"_s;
    QTest::newRow("each version tells something else at one place")
        << QList<
               QStringList>{{opening, bridge,
                             u"The bell was rung in fog, says Solveig Aanestad, harbour pilot. It is the best part of "
                             "the ship, and it should be heard on Sundays."_s,
                             crew, tickets},
                            {opening, bridge,
                             u"The worst part, says Aanestad, was the fog. The pilot once lay off the ramp for nine "
                             "hours with a bride, her father and a cake that melted slowly in the saloon, while the "
                             "groom drove round the fjord to meet them on the wrong side."_s,
                             crew, tickets}}
        << u"0-0 1-1 3-3 4-4"_s;
    QTest::newRow("a third version has both of two that are alike")
        << QList<QStringList>{{opening, bridge,
                               u"You need no licence to steer the small boat, but a course is held "
                               "each May."_s,
                               fish, crew},
                              {opening, bridge, fish,
                               u"You need no licence to fish from the bridge, but a course is held in the museum."_s,
                               crew},
                              {opening, bridge,
                               u"You need no licence to steer the small boat, but a course is held "
                               "each May."_s,
                               fish,
                               u"You need no licence to fish from the bridge, but a course is held in the museum."_s,
                               crew}}
        << u"0-0 1-1 3-2 4-4"_s;
    QTest::newRow("one paragraph is moved, one left out")
        << QList<QStringList>{{opening, bridge, school, fish, museum, crew}, {opening, museum, bridge, school, crew}}
        << u"0-0 1-2 2-3 4-1 5-4"_s;
}

void TestParagraphLinks::eachPassageHasItsPartner()
{
    QFETCH(const QList<QStringList>, versions);
    QFETCH(const QString, links);
    QList<int> order(versions.size());
    std::iota(order.begin(), order.end(), 0);
    do {
        QCOMPARE(printed(linked(versions, order)), links);
    } while (std::next_permutation(order.begin(), order.end()));
}

QTEST_GUILESS_MAIN(TestParagraphLinks)
#include "tst_paragraphlinks.moc"

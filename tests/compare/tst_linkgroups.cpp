// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linkgroups.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

UnitLink link(const Member &x, const Member &y, double score)
{
    return {std::min(x, y), std::max(x, y), score, false, false, false, {}};
}

using Ends = std::set<std::pair<Member, Member>>;

Ends endsOf(const QList<UnitLink> &links)
{
    Ends ends;
    for (const UnitLink &each : links)
        ends.emplace(each.a, each.b);
    return ends;
}

/** The links that @p groups stand for: between all their members of different articles. */
Ends toldBy(const QList<Alignment> &groups)
{
    Ends ends;
    for (const Alignment &group : groups) {
        for (const Member &x : group.members) {
            for (const Member &y : group.members) {
                if (x.article < y.article)
                    ends.emplace(x, y);
            }
        }
    }
    return ends;
}

/** Passage 0 of each article is linked with all others of the kind, and so is passage 1; the two kinds are linked, too,
 * but for one link. */
QList<UnitLink> twoKindsButOne(int articles)
{
    QList<UnitLink> links;
    for (int a = 0; a < articles; ++a) {
        for (int b = a + 1; b < articles; ++b) {
            links << link({a, 0}, {b, 0}, 0.9) << link({a, 1}, {b, 1}, 0.9) << link({a, 0}, {b, 1}, 0.5);
            if (a > 0 || b > 1)
                links << link({a, 1}, {b, 0}, 0.5);
        }
    }
    return links;
}

} // namespace

class TestLinkGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsStandForTheLinksAndNoOthers()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            QList<UnitLink> links;
            const double dense = 0.1 + 0.1 * (seed % 9);
            for (int x = 0; x < 16; ++x) {
                for (int y = x + 1; y < 16; ++y) {
                    if (x / 4 != y / 4 && std::uniform_real_distribution()(random) < dense)
                        links << link({x / 4, x % 4}, {y / 4, y % 4}, std::uniform_real_distribution()(random));
                }
            }
            const QList<Alignment> groups = groupLinks(links, Level::Sentence);
            QVERIFY2(toldBy(groups) == endsOf(links), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(std::ranges::is_sorted(groups, {}, &Alignment::members));
        }
    }

    void whatFitsIntoNoGroupIsGatheredToo()
    {
        const QList<UnitLink> links = twoKindsButOne(12);
        const QList<Alignment> groups = groupLinks(links, Level::Sentence);
        QVERIFY(toldBy(groups) == endsOf(links));
        QVERIFY2(groups.size() <= 6, qPrintable(QString::number(groups.size()))); // not one for each link left over
        QCOMPARE(std::ranges::count_if(groups, [](const Alignment &g) { return g.members.size() == 12; }), 2);
    }

    void theBestLinksDecide()
    {
        const QList<Alignment> groups = groupLinks(
            {link({0, 0}, {1, 0}, 0.4), link({0, 0}, {2, 0}, 0.8), link({1, 0}, {3, 0}, 0.7)}, Level::Sentence);
        const QList<QList<Member>> expected{{{0, 0}, {1, 0}}, {{0, 0}, {2, 0}}, {{1, 0}, {3, 0}}};
        QList<QList<Member>> members;
        for (const Alignment &group : groups)
            members << group.members;
        QCOMPARE(members, expected);
    }
};

QTEST_APPLESS_MAIN(TestLinkGroups)
#include "tst_linkgroups.moc"

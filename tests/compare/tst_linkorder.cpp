// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/aligner.h"
#include "app/compare/linkorder.h"
#include "tests/support/articles.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace galley;

namespace
{

/** Two sentences, by their places in two articles, and how sure it is by themselves that they tell the same. */
struct Judged {
    int a = 0;
    int b = 0;
    double alone = 0;
};

constexpr int many = 1000; // sentences that each article is thought to have

/** The pairs of article @p first, of @p second and of nobody else. */
QList<ScoredPair> between(QList<Judged> judged, int first = 0, int second = 1)
{
    std::ranges::sort(judged, {}, [](const Judged &j) { return std::pair(j.a, j.b); });
    QList<ScoredPair> pairs;
    for (const auto &[a, b, alone] : judged) {
        ScoredPair pair{{first, a}, {second, b}, first * many + a, second * many + b};
        pair.alone = alone;
        pairs << pair;
    }
    return pairs;
}

/** @p count sure pairs in one order, @p step sentences apart. */
QList<Judged> inOrder(int count, int step = 3)
{
    QList<Judged> judged;
    for (int k = 0; k < count; ++k)
        judged << Judged{k * step, k * step, 0.9};
    return judged;
}

OrderFeatures told(const QList<ScoredPair> &pairs, int a, int b)
{
    const LinkOrder order(pairs);
    for (qsizetype k = 0; k < pairs.size(); ++k) {
        if (pairs[k].a.index == a && pairs[k].b.index == b)
            return order.measure(pairs[k], k);
    }
    return {};
}

const QStringList story{
    u"The ferry left Harwick at six in the morning with forty passengers on board."_s,
    u"Captain Olsen had sailed the strait for thirty years."_s,
    u"A thick fog lay over the harbour when the engines started."_s,
    u"The mate counted the lifeboats twice, as he did before every crossing."_s,
    u"Off the lighthouse at Skarn the radio fell silent."_s,
    u"Two schoolteachers were playing chess in the saloon."_s,
    u"At half past seven the ferry struck a drifting container."_s,
    u"Water poured into the engine room within minutes."_s,
    u"The engineer, Maria Lund, closed the bulkhead doors by hand."_s,
    u"The captain ordered everybody on deck and fired three red rockets."_s,
    u"Rust had eaten the railing through."_s,
    u"A gull circled above the mast."_s,
    u"Somebody began to pray aloud beside the funnel."_s, // number 12
    u"Nobody looked at a watch."_s,
    u"The paint smelled of tar."_s,
    u"A fishing boat from Skarn saw the rockets and turned round."_s,
    u"Its skipper, a widow named Inge Dahl, threw ropes across the gap."_s,
    u"The children were handed over first, wrapped in blankets."_s,
    u"The cook went back for the cat and returned with scratched arms."_s,
    u"By nine o'clock all forty passengers stood on the pier at Skarn."_s,
    u"The ferry sank an hour later in eighty metres of water."_s,
    u"The coastguard found eleven more containers in the strait that afternoon."_s,
    u"A shipping company in Rotterdam admitted that they were hers."_s,
    u"In the evening the village served fish soup in the school."_s,
    u"Captain Olsen handed in his licence the next day."_s,
    u"Inge Dahl was given a medal that she has never worn."_s,
};

/** The same in plain words; what the story has in the middle, but for the prayer, is replaced. */
const QStringList retold{
    u"At six in the morning the ferry sails from Harwick with forty passengers."_s,
    u"Captain Olsen has known the strait for thirty years."_s,
    u"There is thick fog over the harbour."_s,
    u"Before the crossing the mate counts the lifeboats two times."_s,
    u"Near the lighthouse at Skarn the radio stops working."_s,
    u"Two schoolteachers play chess."_s,
    u"At half past seven the ferry hits a container that drifts in the sea."_s,
    u"Water runs into the engine room."_s,
    u"Maria Lund, the engineer, closes the doors by hand."_s,
    u"The captain calls everybody on deck and fires red rockets."_s,
    u"It is an old ship, built long ago."_s,
    u"Many birds live here."_s,
    u"One passenger prays."_s, // number 12
    u"Every Sunday there is music."_s,
    u"The island has its own post office."_s,
    u"A fishing boat from Skarn sees the rockets."_s,
    u"The skipper is Inge Dahl, and she throws ropes."_s,
    u"The children go first, in blankets."_s,
    u"The cook fetches the cat and has scratched arms."_s,
    u"At nine o'clock all passengers are on the pier at Skarn."_s,
    u"One hour later the ferry sinks in deep water."_s,
    u"In the afternoon the coastguard finds eleven more containers."_s,
    u"They belong to a shipping company in Rotterdam."_s,
    u"In the school there is fish soup in the evening."_s,
    u"The next day Captain Olsen gives up his licence."_s,
    u"Inge Dahl gets a medal but never wears it."_s,
};
constexpr int prayer = 12;

/** Whether sentence number @p a of the story is linked with number @p b of @p other. */
bool linked(const QStringList &other, int a, int b)
{
    Progress progress;
    const QList<Units> units{unitsOf(tests::articleOf(story), 0, progress).sentences,
                             unitsOf(tests::articleOf(other), 1, progress).sentences};
    const QList<UnitLink> links = linkUnits(units, Level::Sentence, progress);
    return std::ranges::any_of(links, [&](const UnitLink &l) { return l.a.index == a && l.b.index == b; });
}

QStringList movedIn(QStringList sentences, int from, int to)
{
    sentences.move(from, to);
    return sentences;
}

} // namespace

class TestLinkOrder : public QObject
{
    Q_OBJECT
private slots:
    void aPairBetweenItsNeighboursFits()
    {
        const QList<ScoredPair> pairs = between(inOrder(20) << Judged{31, 31, 0.1} << Judged{31, 7, 0.1});
        QVERIFY(told(pairs, 31, 31)[0] > 0);
        QVERIFY(told(pairs, 31, 7)[0] < 0);
        QVERIFY(told(pairs, 30, 30)[0] > told(pairs, 31, 31)[0]);
    }

    void ofTwoThatCannotBothFitTheSurerFitsBetter()
    {
        const QList<ScoredPair> pairs = between(inOrder(20) << Judged{31, 32, 0.2} << Judged{32, 31, 0.1});
        const double surer = told(pairs, 31, 32)[0];
        const double other = told(pairs, 32, 31)[0];
        QVERIFY(surer > other);
        const QList<ScoredPair> alone = between(inOrder(20) << Judged{31, 32, 0.2});
        QVERIFY(told(alone, 31, 32)[0] > surer);
    }

    void theLongerTheOrderTheStrongerItIs()
    {
        double before = 0;
        for (const int count : {6, 10, 15, 20}) {
            const double strength = told(between(inOrder(count)), 0, 0)[1];
            QVERIFY2(strength > before, qPrintable(QString::number(count)));
            before = strength;
        }
        QCOMPARE(before, 1.0);
        QCOMPARE(told(between(inOrder(100)), 0, 0)[1], 1.0);
    }

    void aFewPairsOrPairsInAnyOrderTellNothing()
    {
        QCOMPARE(told(between(inOrder(4) << Judged{5, 5, 0.1}), 5, 5), OrderFeatures{});
        std::mt19937 random(3);
        for (int round = 0; round < 20; ++round) {
            QList<Judged> shuffled = inOrder(40);
            QList<int> places;
            for (const Judged &judged : std::as_const(shuffled))
                places << judged.b;
            std::ranges::shuffle(places, random);
            for (int k = 0; k < shuffled.size(); ++k)
                shuffled[k].b = places[k];
            QCOMPARE(told(between(shuffled), 0, places[0]), OrderFeatures{});
        }
    }

    void aPassageThatMovedWeakensTheOrderOfTheRest()
    {
        QList<Judged> moved = inOrder(40);
        for (int k = 0; k < 10; ++k) // the first ten come last
            moved[k].b += 200;
        const double strength = told(between(moved), 60, 60)[1];
        QVERIFY2(strength > 0.3 && strength < 0.7, qPrintable(QString::number(strength)));
    }

    void swappedArticlesMirrorWhatIsTold()
    {
        std::mt19937 random(5);
        QList<Judged> judged = inOrder(25);
        for (int k = 0; k < 60; ++k)
            judged << Judged{int(random() % 75) * 3 + 1, int(random() % 75) * 3 + 2, double(random() % 50) / 100};
        QList<Judged> mirrored = judged;
        for (Judged &each : mirrored)
            std::swap(each.a, each.b);
        const QList<ScoredPair> one = between(judged);
        const QList<ScoredPair> other = between(mirrored);
        const LinkOrder ofOther(other);
        for (qsizetype k = 0; k < other.size(); ++k) {
            const OrderFeatures here = told(one, other[k].b.index, other[k].a.index);
            const OrderFeatures there = ofOther.measure(other[k], k);
            QVERIFY(std::abs(here[0] - there[0]) < 1e-3 && here[1] == there[1]);
        }
    }

    void otherArticlesChangeNothing()
    {
        const QList<ScoredPair> two = between(inOrder(20) << Judged{31, 31, 0.1});
        const QList<ScoredPair> rest = between({{0, 30, 0.9}, {10, 20, 0.9}, {20, 10, 0.9}, {31, 31, 0.4}}, 0, 2);
        QList<ScoredPair> all = two + rest + between(inOrder(30), 1, 2);
        std::ranges::sort(all, {}, [](const ScoredPair &p) { return std::pair(p.i, p.j); });
        const LinkOrder order(all);
        for (qsizetype k = 0; k < all.size(); ++k) {
            if (all[k].b.article == 1)
                QCOMPARE(order.measure(all[k], k), told(two, all[k].a.index, all[k].b.index));
            else if (all[k].a.article == 0)
                QCOMPARE(order.measure(all[k], k), OrderFeatures{});
        }
    }

    void orderLinksWhatHasNextToNoWordInCommon()
    {
        QVERIFY(linked(retold, prayer, prayer));
        constexpr int elsewhere = 3;
        QVERIFY(!linked(movedIn(retold, prayer, elsewhere), prayer, elsewhere));
        QStringList backwards = retold;
        std::ranges::reverse(backwards);
        QVERIFY(!linked(backwards, prayer, int(backwards.size()) - 1 - prayer));
    }

    void whatMovedIsLinkedWhereItsWordsAreClear()
    {
        for (const int from : {0, 3, 8, 19}) {
            const int to = from < prayer ? int(retold.size()) - 1 : 0;
            QVERIFY2(linked(movedIn(retold, from, to), from, to), qPrintable(retold[from]));
        }
    }
};

QTEST_GUILESS_MAIN(TestLinkOrder)
#include "tst_linkorder.moc"

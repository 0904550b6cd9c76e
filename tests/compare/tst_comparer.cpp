// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles written as tiny text, alignments printed back as text: "A2=B1" for a link, "A2~B1" for a moved one.
#include "app/article/articleloader.h"
#include "app/compare/comparer.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <set>

using namespace Qt::StringLiterals;
using namespace galley;

namespace
{

/** One body paragraph for each line. */
Article article(const QString &text)
{
    Article result = articleFromText(text);
    for (Paragraph &paragraph : result.paragraphs)
        paragraph.role = Role::Body;
    return result;
}

QString printed(const Comparison &comparison, Level level)
{
    QStringList lines;
    for (const Alignment &alignment : comparison.alignments) {
        if (alignment.level != level)
            continue;
        QStringList members;
        for (const Member &member : alignment.members)
            members << QChar(u'A' + member.article) + QString::number(member.index);
        lines << members.join(alignment.moved ? u'~' : u'=');
    }
    return lines.join(u' ');
}

const auto fire = u"A fire destroyed the old cannery in Port Lowell on Monday night."_s;
const auto fireToo = u"The old cannery in Port Lowell was destroyed by a fire on Monday."_s;
const auto mayor = u"Mayor Ines Calder promised that every family would get a new home before winter."_s;
const auto mayorToo = u"Before winter every family will get a new home, Calder, the mayor, promised."_s;
const auto ferry = u"Ferry services to the islands were suspended because of strong wind and high waves."_s;
const auto ferryToo = u"Strong wind and high waves suspended the ferry services to the islands."_s;
const auto weather = u"Rain is expected in the mountains later this week, forecasters added."_s;
const auto museum = u"The museum reopens with a show of early photographs and maps."_s;

} // namespace

class TestComparer : public QObject
{
    Q_OBJECT
private slots:
    void links_data();
    void links();
    void permutedArticlesGiveThePermutedResult();
    void longTextsAreComparedToTheEnd();
    void decisionsAreHonoured();
    void quotesInCommonLink_data();
    void quotesInCommonLink();
    void furnitureIsNeverCompared();
    void stoppingIsAnError();
    void stoppedAnywhereItGivesAllOrNothing();
    void comparisonsThatTakeEveryThreadEnd();
};

void TestComparer::links_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("links");
    const auto text = [](const QStringList &lines) { return lines.join(u'\n'); };
    QTest::newRow("the same order") << QStringList{text({fire, mayor, weather}), text({fireToo, mayorToo, museum})}
                                    << u"A0=B0 A1=B1"_s;
    QTest::newRow("a paragraph that moved")
        << QStringList{text({fire, mayor, ferry}), text({ferryToo, fireToo, mayorToo})} << u"A0=B1 A1=B2 A2~B0"_s;
    QTest::newRow("one paragraph split in two")
        << QStringList{text({fire + u' ' + mayor, weather}), text({fireToo, mayorToo})} << u"A0=B0=B1"_s;
    QTest::newRow("three articles") << QStringList{text({fire, mayor}), text({mayorToo, museum}),
                                                   text({weather, fireToo})}
                                    << u"A0=C1 A1=B0"_s;
    QTest::newRow("nothing in common") << QStringList{text({fire, mayor}), text({weather, museum})} << QString();
}

void TestComparer::links()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, links);
    QList<Article> articles;
    for (const QString &text : texts)
        articles << article(text);
    Progress progress;
    const auto comparison = compareArticles(articles, {}, progress);
    QVERIFY(comparison.has_value());
    QCOMPARE(printed(*comparison, Level::Paragraph), links);
}

void TestComparer::permutedArticlesGiveThePermutedResult()
{
    const QList<Article> articles{article(fire + u'\n' + mayor + u'\n' + ferry), article(ferryToo + u'\n' + fireToo),
                                  article(mayorToo + u'\n' + weather + u'\n' + fire)};
    Progress progress;
    const auto links = [&](const QList<int> &order) {
        QList<Article> given;
        for (const int i : order)
            given << articles[i];
        const auto comparison = compareArticles(given, {}, progress);
        std::set<std::tuple<int, int, int, int, double, bool>> result;
        for (const Alignment &alignment : comparison->alignments) {
            for (const Member &x : alignment.members) {
                for (const Member &y : alignment.members)
                    result.insert({order[x.article] * 100 + x.index, order[y.article] * 100 + y.index,
                                   int(alignment.level), int(alignment.members.size()), alignment.score,
                                   alignment.moved});
            }
        }
        return result;
    };
    QList<int> order{0, 1, 2};
    const auto expected = links(order);
    QVERIFY(!expected.empty());
    while (std::ranges::next_permutation(order).found)
        QVERIFY(links(order) == expected);
}

/** So many sentences are linked that they are read in several batches; what differs here and there is told all over. */
void TestComparer::longTextsAreComparedToTheEnd()
{
    constexpr int count = 2200;
    constexpr int stretch = 400; // in each of them one number differs and one clause is missing
    constexpr int other = 90;
    constexpr int silent = 310;
    const auto name = [](int number) {
        static const QStringList syllables{u"ka"_s,  u"ro"_s, u"mi"_s, u"ten"_s, u"lu"_s, u"ve"_s, u"do"_s,
                                           u"sha"_s, u"ri"_s, u"nu"_s, u"bel"_s, u"go"_s, u"fi"_s};
        QString word;
        for (int rest = number + 200; rest > 0; rest /= int(syllables.size()))
            word += syllables[rest % syllables.size()];
        return word.replace(0, 1, word.front().toUpper());
    };
    QStringList a;
    QStringList b;
    QSet<QString> towns; // where a number differs
    for (int i = 0; i < count; ++i) {
        const QString town = name(i);
        const QString told = u"The town of %1 lost %2 boats in the storm"_s.arg(town);
        const QString harbour = u", and the harbour master %1 closed the western pier."_s.arg(name(i + count));
        a << told.arg(20 + i % 7) + harbour;
        if (i % stretch == other)
            towns << town;
        b << told.arg(20 + i % 7 + (i % stretch == other ? 300 : 0)) + (i % stretch == silent ? u"."_s : harbour);
    }
    Progress progress;
    const auto both = compareArticles({article(a.join(u'\n')), article(b.join(u'\n'))}, {}, progress);
    QVERIFY(both);
    const QString text = article(a.join(u'\n')).text;
    int clauses = 0;
    for (const Claim &claim : both->claims) {
        const QString passage = claim.members.first().range.of(text).toString();
        if (claim.verdict == Verdict::Single && claim.members.first().article == 0) {
            QVERIFY2(passage.contains(u"harbour master"), qPrintable(passage));
            ++clauses;
        }
        if (claim.verdict == Verdict::Differing) {
            QCOMPARE(claim.differences.size(), 1);
            QCOMPARE(claim.differences.first().kind, DifferenceKind::Number);
            QVERIFY2(towns.remove(passage.split(u' ').value(3)), qPrintable(passage));
        }
    }
    QCOMPARE(towns, QSet<QString>());
    QCOMPARE(clauses, (count + stretch - silent - 1) / stretch);
}

void TestComparer::decisionsAreHonoured()
{
    const QList<Article> articles{article(fire + u'\n' + weather), article(fireToo + u'\n' + museum)};
    Progress progress;
    CompareOptions options;
    options.decisions = {{LinkDecision::Kind::Rejected, {0, fire}, {1, fireToo}},
                         {LinkDecision::Kind::Added, {1, museum}, {0, weather}}};
    const auto comparison = compareArticles(articles, options, progress);
    QCOMPARE(printed(*comparison, Level::Paragraph), u"A1=B1"_s);
    QVERIFY(comparison->alignments.first().confirmed);
    options.decisions = {{LinkDecision::Kind::Confirmed, {0, fire}, {1, fireToo}}};
    const auto confirmed = compareArticles(articles, options, progress);
    QCOMPARE(printed(*confirmed, Level::Paragraph), u"A0=B0"_s);
    QVERIFY(confirmed->alignments.first().confirmed);
}

void TestComparer::quotesInCommonLink_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("links");
    const auto trial = u"The owner, who bought the hall in 2011 and let it to four small firms since, was heard by the "
                       u"district court in Lowell last autumn over unpaid bills for cleaning and water. "_s;
    const auto family = u"Relatives waited through the night outside the gates in the rain while neighbours brought "
                        u"blankets and tea, and some of them wept when the list was read. "_s;
    const auto invoice =
        u"The judges read how a clerk wrote “%1” under an invoice from a plumber that listed eleven taps "
        u"and two pumps for the kitchens of the firms upstairs."_s;
    const auto sign =
        u"Near the bus stop a baker who lost his van in March held a cardboard sign that said “%1” beside "
        u"a candle, three roses and a picture of his old grey dog."_s;
    QTest::newRow("the same words in passages about something else")
        << trial + invoice.arg(u"nobody ever warned us about it"_s)
        << family + sign.arg(u"nobody ever warned us about it"_s) << u"A1=B1"_s;
    QTest::newRow("a turn of phrase is no evidence")
        << trial + u"“It was not my turn,” he told the judges about a letter the council sent by courier."_s
        << family + u"“Not my turn,” a woman shouted at an officer who asked for blankets from her car."_s << QString();
    QTest::newRow("other words in the quotes") << trial + invoice.arg(u"nobody ever warned us about it"_s)
                                               << family + sign.arg(u"we only want to know the cause"_s) << QString();
}

void TestComparer::quotesInCommonLink()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    Progress progress;
    const QList<Article> articles{article(weather + u'\n' + first), article(museum + u'\n' + second)};
    const Comparison comparison = compareArticles(articles, {}, progress).value();
    QFETCH(QString, links);
    QCOMPARE(printed(comparison, Level::Paragraph), links);
}

void TestComparer::furnitureIsNeverCompared()
{
    QList<Article> articles{article(fire + u'\n' + mayor), article(fire + u'\n' + mayor)};
    articles[1].paragraphs[0].role = Role::Furniture;
    Progress progress;
    const auto comparison = compareArticles(articles, {}, progress);
    QCOMPARE(printed(*comparison, Level::Paragraph), u"A1=B1"_s);
    QVERIFY(std::ranges::none_of(comparison->claims,
                                 [](const Claim &c) { return c.members.contains(Passage{1, {0, fire.size()}}); }));
}

void TestComparer::stoppingIsAnError()
{
    Progress progress;
    progress.stop();
    const auto comparison = compareArticles({article(fire), article(fireToo)}, {}, progress);
    QVERIFY(!comparison.has_value());
    QCOMPARE(comparison.error().code, Error::Code::Cancelled);
}

/** Wherever the stop comes: what was made is dropped beside the next comparison, which gives what it would give alone.
 */
void TestComparer::stoppedAnywhereItGivesAllOrNothing()
{
    QList<Article> articles;
    for (const QString &text : {fire + u'\n' + mayor + u'\n' + ferry, mayorToo + u'\n' + fireToo + u'\n' + weather,
                                ferryToo + u'\n' + museum + u'\n' + fire})
        articles << article(text);
    Progress whole;
    QElapsedTimer timer;
    timer.start();
    const Comparison expected = compareArticles(articles, {}, whole).value();
    const qint64 microseconds = timer.nsecsElapsed() / 1000;
    QVERIFY(!expected.alignments.isEmpty());
    constexpr int stops = 60;
    for (int i = 0; i < stops; ++i) {
        Progress progress;
        const std::unique_ptr<QThread> stopper(QThread::create([&] {
            QThread::usleep(ulong(microseconds * i / stops));
            progress.stop();
        }));
        stopper->start();
        const auto comparison = compareArticles(articles, {}, progress);
        stopper->wait();
        if (comparison)
            QVERIFY(*comparison == expected);
        else
            QCOMPARE(comparison.error().code, Error::Code::Cancelled);
    }
    Progress again;
    QVERIFY(compareArticles(articles, {}, again).value() == expected);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
}

/** As many comparisons as there are threads, all of them in these threads. */
void TestComparer::comparisonsThatTakeEveryThreadEnd()
{
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(2);
    const QList<Article> articles{article(fire + u'\n' + mayor), article(mayorToo + u'\n' + fireToo)};
    std::atomic<int> done = 0;
    for (int i = 0; i < 4; ++i) {
        pool.start([&] {
            Progress progress;
            done += int(compareArticles(articles, {}, progress).value().alignments.size());
        });
    }
    QVERIFY(pool.waitForDone(60'000));
    pool.setMaxThreadCount(threads);
    QCOMPARE(done.load(), 4 * 4); // two of paragraphs and two of sentences
}

QTEST_GUILESS_MAIN(TestComparer)
#include "tst_comparer.moc"

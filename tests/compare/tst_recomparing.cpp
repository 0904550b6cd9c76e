// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing again, with the memory of a comparison before, gives what comparing without it gives, and works out anew
// only what depends on what has changed.
#include "app/article/articleloader.h"
#include "app/compare/comparer.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace galley;

namespace
{

Article article(const QStringList &lines)
{
    Article result = articleFromText(lines.join(u'\n'));
    for (Paragraph &paragraph : result.paragraphs)
        paragraph.role = Role::Body;
    return result;
}

const auto fire = u"A fire destroyed the old cannery in Port Lowell on Monday night, and 40 people lost their homes."_s;
const auto fireToo = u"The old cannery in Port Lowell was destroyed by a fire on Monday; 45 people lost their homes."_s;
const auto fireThen = u"On Monday a fire destroyed the cannery of Port Lowell, which left 40 people without homes."_s;
const auto mayor = u"“Every family will get a new home before winter,” said Ines Calder, the mayor of Port Lowell."_s;
const auto mayorToo = u"Before winter every family will get a new home, Calder, the mayor, promised on Tuesday."_s;
const auto ferry =
    u"Ferry services to the islands were suspended because of strong wind, and the harbour was closed."_s;
const auto ferryToo = u"Strong wind suspended the ferry services to the islands on Tuesday."_s;
const auto ferryThen = u"Strong wind suspended the ferry services to the islands on Thursday."_s;
const auto museum = u"The museum reopens with a show of early photographs and maps of the canneries."_s;

QList<Article> before()
{
    return {article({fire, mayor, ferry}), article({fireToo, ferryToo}), article({mayorToo, museum, fireThen})};
}

/** A change to the articles or to what was decided. */
using Change = std::function<void(QList<Article> &, CompareOptions &)>;

} // namespace

class TestRecomparing : public QObject
{
    Q_OBJECT
private slots:
    void comparingAgain_data();
    void comparingAgain();
    void aStoppedComparisonLeavesTheMemoryAsItWas();
    void veryLongArticlesAreNotRemembered();
};

void TestRecomparing::comparingAgain_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("articlesRead");
    QTest::addColumn<bool>("linked");
    QTest::addColumn<bool>("someOfThePairs"); // are set against each other, but not all
    const auto row = [](const char *name, int articlesRead, bool linked, bool someOfThePairs, const Change &change) {
        QTest::newRow(name) << change << articlesRead << linked << someOfThePairs;
    };
    row("nothing has changed", 0, false, false, [](QList<Article> &, CompareOptions &) {});
    row("an article was read again and says the same", 0, false, false, [](QList<Article> &articles, CompareOptions &) {
        articles[1] = article({fireToo, ferryToo});
        articles[1].source = u"elsewhere.txt"_s;
    });
    row("an article was added", 1, true, true,
        [](QList<Article> &articles, CompareOptions &) { articles << article({ferryToo + u' ' + fireThen, mayor}); });
    row("a sentence was edited", 1, true, true,
        [](QList<Article> &articles, CompareOptions &) { articles[1] = article({fireToo, ferryThen}); });
    row("an article was closed", 0, true, false,
        [](QList<Article> &articles, CompareOptions &) { articles.removeAt(1); });
    row("all but one were closed", 0, true, false,
        [](QList<Article> &articles, CompareOptions &) { articles.resize(1); });
    row("the last article is the first now", 0, true, true,
        [](QList<Article> &articles, CompareOptions &) { articles.move(2, 0); });
    row("an article stands there twice", 0, true, true,
        [](QList<Article> &articles, CompareOptions &) { articles << articles[0]; });
    row("a day was set on which the article appeared", 1, true, true,
        [](QList<Article> &articles, CompareOptions &) { articles[1].published = QDate(2026, 3, 17); });
    row("a paragraph is furniture now", 1, true, false,
        [](QList<Article> &articles, CompareOptions &) { articles[0].paragraphs[2].role = Role::Furniture; });
    row("a link was rejected", 0, false, false, [](QList<Article> &, CompareOptions &options) {
        options.decisions = {{LinkDecision::Kind::Rejected, {0, fire}, {1, fireToo}}};
    });
    row("a link was added", 0, false, true, [](QList<Article> &, CompareOptions &options) {
        options.decisions = {{LinkDecision::Kind::Added, {0, mayor}, {2, museum}}};
    });
}

void TestRecomparing::comparingAgain()
{
    QFETCH(Change, change);
    QFETCH(int, articlesRead);
    QFETCH(bool, linked);
    QFETCH(bool, someOfThePairs);
    QList<Article> articles = before();
    CompareOptions options;
    Progress progress;
    ComparisonMemory memory;
    QVERIFY(compareArticles(articles, options, progress, &memory).has_value());
    QCOMPARE(memory.effort.articles, 3);
    QVERIFY(memory.effort.links);
    QVERIFY(memory.effort.pairs > 0);

    change(articles, options);
    ComparisonMemory none;
    const Comparison expected = compareArticles(articles, options, progress, &none).value();
    QVERIFY(articles.size() == 1 || !expected.alignments.isEmpty());
    const Comparison again = compareArticles(articles, options, progress, &memory).value();
    QVERIFY(again == expected);
    QCOMPARE(memory.effort.articles, articlesRead);
    QCOMPARE(memory.effort.links, linked);
    QCOMPARE(memory.effort.pairs > 0, someOfThePairs);
    QVERIFY(!someOfThePairs || memory.effort.pairs < none.effort.pairs);

    const Comparison back = compareArticles(before(), {}, progress, &memory).value(); // from the memory that it left
    QVERIFY(back == compareArticles(before(), {}, progress).value());
}

void TestRecomparing::aStoppedComparisonLeavesTheMemoryAsItWas()
{
    Progress progress;
    ComparisonMemory memory;
    QVERIFY(compareArticles(before(), {}, progress, &memory).has_value());
    Progress stopped;
    stopped.stop();
    QVERIFY(!compareArticles({article({museum}), article({mayor})}, {}, stopped, &memory).has_value());
    QVERIFY(compareArticles(before(), {}, progress, &memory).has_value());
    QCOMPARE(memory.effort, ComparisonMemory::Effort());
}

void TestRecomparing::veryLongArticlesAreNotRemembered()
{
    QStringList lines;
    for (int i = 0; lines.size() * fire.size() < 1'000'000; ++i)
        lines << u"Item %1 of the list is listed under number %2 in the office."_s.arg(i).arg(i * 7919);
    Progress progress;
    ComparisonMemory memory;
    QVERIFY(compareArticles({article(lines + lines)}, {}, progress, &memory).has_value());
    QVERIFY(memory.articles.isEmpty());
    QVERIFY(!memory.pairs);
}

QTEST_GUILESS_MAIN(TestRecomparing)
#include "tst_recomparing.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every alignment, over made-up articles: moved, reworded, split and merged paragraphs are found
// again, the order of the articles changes nothing, and stories on different events are not linked.
#include "app/article/articleloader.h"
#include "app/compare/comparer.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace galley;

namespace
{

/** Writes stories in made-up words; each event has words of its own beside those that all stories use. */
class Storyteller
{
public:
    explicit Storyteller(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return int(m_random() % quint32(limit)); }

    QString word(int event)
    {
        static const QStringList common =
            u"the of to in and a on that for was by with at from were had it as"_s.split(u' ');
        if (below(10) < 4)
            return common[below(int(common.size()))];
        return made(event * 1000 + below(400));
    }

    QString paragraph(int event)
    {
        QStringList sentences;
        for (int i = 2 + below(2); i > 0; --i) {
            QStringList words;
            for (int k = 10 + below(10); k > 0; --k)
                words << word(event);
            words.first()[0] = words.first()[0].toUpper();
            sentences << words.join(u' ') + u'.';
        }
        return sentences.join(u' ');
    }

    QStringList story(int event, int paragraphs)
    {
        QStringList result;
        for (int i = 0; i < paragraphs; ++i)
            result << paragraph(event);
        return result;
    }

    QString reworded(const QString &paragraph, int event)
    {
        QStringList words = paragraph.split(u' ');
        for (QString &w : words) {
            if (below(5) == 0 && !w.endsWith(u'.'))
                w = word(event);
        }
        return words.join(u' ');
    }

    std::mt19937 &random() { return m_random; }

private:
    static QString made(int number)
    {
        static const QStringList beginnings = u"ba cre di fo gru ha je ki lo mu"_s.split(u' ');
        static const QStringList middles = u"lat rin von sep tar dol mis ned gur pal"_s.split(u' ');
        static const QStringList ends = u"ak ert ino us ent ory el amp iff ode"_s.split(u' ');
        QString result = beginnings[number % 10] + middles[number / 10 % 10] + ends[number / 100 % 10];
        for (int rest = number / 1000; rest > 0; rest /= 10)
            result += middles[rest % 10];
        return result;
    }

    std::mt19937 m_random;
};

Article articleOf(const QStringList &paragraphs)
{
    Article article;
    article.language = u"en"_s;
    for (const QString &text : paragraphs) {
        if (!article.text.isEmpty())
            article.text += u'\n';
        const TextRange range{article.text.size(), article.text.size() + text.size()};
        article.text += text;
        qsizetype start = range.start;
        for (const QString &sentence : text.split(u". "_s)) {
            const TextRange place{start, std::min(range.end, start + sentence.size() + 1)};
            article.sentences << Sentence{place, int(article.paragraphs.size())};
            start = place.end + 1;
        }
        article.paragraphs << Paragraph{range, Role::Body};
    }
    return article;
}

Comparison compared(const QList<Article> &articles)
{
    Progress progress;
    return compareArticles(articles, {}, progress).value_or(Comparison());
}

/** The links of one level between two articles, as pairs of indices. */
std::set<std::pair<int, int>> linksOf(const Comparison &comparison, Level level, int a = 0, int b = 1)
{
    std::set<std::pair<int, int>> links;
    for (const Alignment &alignment : comparison.alignments) {
        if (alignment.level != level)
            continue;
        for (const Member &x : alignment.members) {
            for (const Member &y : alignment.members) {
                if (x.article == a && y.article == b)
                    links.emplace(x.index, y.index);
            }
        }
    }
    return links;
}

} // namespace

class TestAlignment : public QObject
{
    Q_OBJECT
private slots:
    void movedParagraphsAreAllFoundAgain();
    void rewordedParagraphsAreFoundAgain();
    void splitAndMergedParagraphsAreFoundAgain();
    void manyVersionsAreLinkedWhereTheyAreTheSame();
    void theOrderOfTheArticlesChangesNothing();
    void theSameInputGivesTheSameComparison();
    void storiesOnDifferentEventsAreNotLinked();
    void aStopIsObeyed();
};

void TestAlignment::movedParagraphsAreAllFoundAgain()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        Storyteller teller(seed);
        const QStringList story = teller.story(int(seed), 20);
        QList<int> order(story.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::shuffle(order, teller.random());
        QStringList moved;
        for (const int i : order)
            moved << story[i];
        const auto links = linksOf(compared({articleOf(story), articleOf(moved)}), Level::Paragraph);
        for (int k = 0; k < order.size(); ++k)
            QVERIFY2(links.contains({order[k], k}), qPrintable(u"seed %1, paragraph %2"_s.arg(seed).arg(k)));
    }
}

void TestAlignment::rewordedParagraphsAreFoundAgain()
{
    int found = 0;
    int all = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        Storyteller teller(seed);
        const QStringList story = teller.story(int(seed), 20);
        QList<int> order(story.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::shuffle(order, teller.random());
        QStringList moved;
        for (const int i : order)
            moved << teller.reworded(story[i], int(seed));
        const auto links = linksOf(compared({articleOf(story), articleOf(moved)}), Level::Paragraph);
        for (int k = 0; k < order.size(); ++k)
            found += links.contains({order[k], k});
        all += int(order.size());
    }
    QVERIFY2(found >= all * 98 / 100, qPrintable(u"%1 of %2"_s.arg(found).arg(all)));
}

void TestAlignment::splitAndMergedParagraphsAreFoundAgain()
{
    int found = 0;
    int all = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        Storyteller teller(seed);
        const QStringList story = teller.story(int(seed), 20);
        QStringList other;
        std::set<std::pair<int, int>> expected;
        for (int i = 0; i < story.size(); ++i) {
            const qsizetype middle = story[i].indexOf(u". "_s) + 1;
            if (teller.below(3) == 0) { // split
                expected.emplace(i, int(other.size()));
                other << story[i].first(middle);
                expected.emplace(i, int(other.size()));
                other << story[i].sliced(middle + 1);
            } else if (teller.below(2) == 0 && !other.isEmpty()) { // merged with the one before
                other.last() += u' ' + story[i];
                expected.emplace(i, int(other.size()) - 1);
            } else {
                expected.emplace(i, int(other.size()));
                other << story[i];
            }
        }
        const auto links = linksOf(compared({articleOf(story), articleOf(other)}), Level::Paragraph);
        found += int(std::ranges::count_if(expected, [&](const auto &link) { return links.contains(link); }));
        all += int(expected.size());
    }
    QVERIFY2(found >= all * 97 / 100, qPrintable(u"%1 of %2"_s.arg(found).arg(all)));
}

void TestAlignment::manyVersionsAreLinkedWhereTheyAreTheSame()
{
    // Eight newsrooms print one agency's copy: what is near is found, and what merely stands in a near text is not.
    Storyteller teller(11);
    const QStringList story = teller.story(11, 20);
    QList<Article> articles;
    QList<QList<int>> orders;
    for (int version = 0; version < 8; ++version) {
        QList<int> order(story.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::shuffle(order, teller.random());
        QStringList paragraphs;
        for (const int i : order)
            paragraphs << teller.reworded(story[i], 11);
        articles << articleOf(paragraphs);
        orders << order;
    }
    const Comparison comparison = compared(articles);
    for (const Level level : {Level::Paragraph, Level::Sentence}) {
        int right = 0;
        int believed = 0;
        for (int a = 0; a < articles.size(); ++a) {
            for (int b = a + 1; b < articles.size(); ++b) {
                for (const auto &[i, j] : linksOf(comparison, level, a, b)) {
                    const bool sentence = level == Level::Sentence;
                    const int x = sentence ? articles[a].sentences[i].paragraph : i;
                    const int y = sentence ? articles[b].sentences[j].paragraph : j;
                    right += orders[a][x] == orders[b][y];
                    ++believed;
                }
            }
        }
        QVERIFY2(right >= believed * 98 / 100, qPrintable(u"%1 of %2"_s.arg(right).arg(believed)));
        QVERIFY2(right >= 28 * story.size() * 98 / 100, qPrintable(u"%1 found"_s.arg(right)));
    }
}

void TestAlignment::theOrderOfTheArticlesChangesNothing()
{
    Storyteller teller(5);
    const QStringList story = teller.story(5, 12);
    QList<Article> articles{articleOf(story)};
    for (int i = 0; i < 2; ++i) {
        QStringList other;
        for (const QString &paragraph : story)
            other << teller.reworded(paragraph, 5);
        std::ranges::shuffle(other, teller.random());
        articles << articleOf(other);
    }
    const Comparison before = compared(articles);
    const Comparison after = compared({articles[2], articles[0], articles[1]});
    const QList<int> place{1, 2, 0};
    for (const Level level : {Level::Paragraph, Level::Sentence}) {
        for (int a = 0; a < 3; ++a) {
            for (int b = 0; b < 3; ++b)
                QCOMPARE(linksOf(before, level, a, b), linksOf(after, level, place[a], place[b]));
        }
    }
}

void TestAlignment::theSameInputGivesTheSameComparison()
{
    Storyteller teller(6);
    const QStringList story = teller.story(6, 15);
    QStringList other;
    for (const QString &paragraph : story)
        other << teller.reworded(paragraph, 6);
    const QList<Article> articles{articleOf(story), articleOf(other)};
    QVERIFY(compared(articles) == compared(articles));
}

void TestAlignment::storiesOnDifferentEventsAreNotLinked()
{
    qsizetype links = 0;
    for (int pair = 0; pair < 50; ++pair) {
        Storyteller teller(quint32(100 + pair));
        const Comparison comparison =
            compared({articleOf(teller.story(2 * pair + 1, 10)), articleOf(teller.story(2 * pair + 2, 10))});
        links += qsizetype(linksOf(comparison, Level::Paragraph).size());
    }
    QVERIFY2(links <= 1, qPrintable(QString::number(links)));
}

void TestAlignment::aStopIsObeyed()
{
    Storyteller teller(7);
    const Article article = articleOf(teller.story(7, 10));
    Progress progress;
    progress.stop();
    const auto comparison = compareArticles({article, article}, {}, progress);
    QVERIFY(!comparison);
    QCOMPARE(comparison.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"

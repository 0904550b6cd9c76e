// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/paragraphlinks.h"

#include "app/compare/linkbags.h"
#include "app/compare/linkpartners.h"

#include <optional>

namespace galley
{

namespace
{

// How evidence is weighed; chosen on the dev data of all three alignment tasks, the newsroom sets and versions made of
// their articles (paragraphs left out, moved, split, merged, words replaced) together.
constexpr double neighbourShare = 0.1; // of the score of the passages before and behind
constexpr double leastScore = 0.18;
constexpr double versionShare = 0.35; // two versions of one text: what is not the same passage is another …
constexpr double versionsFrom = 0.5;  // … from this likeness on
constexpr double leastOfBest = 0.45;  // of the best score that either passage has in the other article …
constexpr double leastOfSure = 0.45;  // … and so much more of it the surer that best is
constexpr double half = 0.55;         // … and of the better of the two bests
constexpr double wholly = 0.85;       // of the shorter passage …
constexpr double partly = 0.25;       // … or so much of it, …
constexpr int longRun = 22;           // … with so many words and pairs of words

// Articles of this likeness may be versions of one text, in which each passage has one partner.
constexpr double likelyFrom = 0.3;
constexpr double keptFrom = 0.75;    // they are from versionsFrom on, or where what they share is so much the same …
constexpr double leastOfKept = 0.65; // … and then two passages share so much of what others do that both have …
constexpr int halfJudged = 22;       // … or half of that where the shorter has so many words
constexpr double leastNew = 0.4;     // of what two passages share that the better partner of neither has …
constexpr double muchBetter = 1.5;   // … who is so much better where only one of the two has one
constexpr double weak = 0.8;         // of what passages share that both have: a weaker link is doubted …
constexpr double surer = 1.2;        // … where two links into a third article are so much surer

/** The score with what the neighbours say: passages beside linked ones are likelier to be linked, in either direction.
 */
double supported(int i, int j, double score, const Bags &bags, const Partners &partners)
{
    const auto at = [&](int x, int y) {
        if (x < 0 || y < 0 || x >= int(bags.size()) || y >= int(bags.size()) ||
            bags[x].article() != bags[i].article() || bags[y].article() != bags[j].article())
            return 0.0;
        return partners.at(x, y);
    };
    if (score >= 1 || score <= 0)
        return score;
    const double beside = at(i - 1, j - 1) + at(i + 1, j + 1);
    return std::min(1.0, score + neighbourShare * beside);
}

/** How far two articles tell the same, by the best score that each passage has in the other. */
class Likeness
{
public:
    /** A row for each article; nothing is kept of the arguments. */
    Likeness(const Bags &bags, const Partners &partners)
        : m_articles(size_t(bags.articleCount()))
        , m_sums(m_articles * m_articles)
    {
        for (int i = 0; i < int(bags.size()); ++i) {
            for (const Partners::Best &best : partners.bestOf(i)) {
                Sums &sums = m_sums[size_t(bags[i].article()) * m_articles + size_t(best.article)];
                sums.scores += best.score;
                sums.squares += best.score * best.score;
                sums.mean += best.score / bags[i].of;
            }
        }
    }

    /** How much of each the other has, 0 to 1: the mean over all passages, the same either way. */
    double shared(int a, int b) const { return (at(a, b).mean + at(b, a).mean) / 2; }

    /** How much is the same in what both have, 0 to 1: the mean over passages, each counting as its score. */
    double kept(int a, int b) const
    {
        const double scores = at(a, b).scores + at(b, a).scores;
        return scores > 0 ? (at(a, b).squares + at(b, a).squares) / scores : 0;
    }

private:
    struct Sums {
        double scores = 0;
        double squares = 0;
        double mean = 0;
    };

    const Sums &at(int a, int b) const { return m_sums[size_t(a) * m_articles + size_t(b)]; }

    size_t m_articles;
    std::vector<Sums> m_sums;
};

/** Two passages with their best partners in each other's article. */
class Pair
{
public:
    /** The bags must outlive this. */
    Pair(const Bag &first, const Bag &second, const Partners::Best &bestOfA, const Partners::Best &bestOfB,
         double ofBoth)
        : a(first)
        , b(second)
        , ofA(bestOfA)
        , ofB(bestOfB)
        , score(ofBoth)
    {
    }

    bool isRivalled() const
    {
        const auto [lower, upper] = std::minmax({ofA.score, ofB.score});
        return score < (leastOfBest + leastOfSure * lower) * lower || score < half * upper;
    }

    bool isLongRun() { return shared().count >= longRun; }

    /** A paragraph that was split or merged: it stands in the other as a whole, or a long run of its words does. No
     * better match speaks against that. */
    bool isPart()
    {
        const double least = std::min(a.norm, b.norm);
        return shared().weight >= wholly * least || (shared().weight >= partly * least && isLongRun());
    }

    const Bag &a;
    const Bag &b;
    const Partners::Best ofA;
    const Partners::Best ofB;
    const double score;

private:
    const Shared &shared() // worked out once and only where it is asked for
    {
        if (!m_shared)
            m_shared = sharedOf(a, b);
        return *m_shared;
    }

    std::optional<Shared> m_shared;
};

/** Judges pairs of passages beside the best that either has. */
class Judge
{
public:
    /** The arguments must outlive this. */
    Judge(const Bags &bags, const Partners &partners)
        : m_bags(bags)
        , m_partners(partners)
        , m_likeness(bags, partners)
    {
    }

    /** @p words: what the two score by themselves; @p score: with their neighbours. */
    bool isLikely(int i, int j, double words, double score) const
    {
        const int from = m_bags[i].article();
        const int to = m_bags[j].article();
        if (score < leastScore + versionShare * std::max(0.0, m_likeness.shared(from, to) - versionsFrom))
            return false;
        Pair pair(m_bags[i], m_bags[j], m_partners.bestOf(i, to), m_partners.bestOf(j, from), score);
        if (pair.isRivalled() && !pair.isPart())
            return false;
        const bool versions = areVersions(from, to);
        return (!versions || isKept(pair, words)) && (!mayBeVersions(from, to) || tellsMore(pair, versions));
    }

    /**
     * Whether a third article says that two linked passages are not the same, where all three articles are versions of
     * one text and the link is a weak one: each has a surer link to another passage of it, and none to a passage of the
     * other. @p links: all.
     */
    bool isDoubted(int i, int j, double score, const Partners &links) const
    {
        const Bag &a = m_bags[i];
        const Bag &b = m_bags[j];
        if (score >= weak * m_likeness.kept(a.article(), b.article()) || !mayBeVersions(a.article(), b.article()))
            return false;
        const std::span<const Partners::Best> ofB = links.bestOf(j);
        auto other = ofB.begin(); // both rows are in the order of articles
        const auto doubts = [&](const Partners::Best &best) {
            if (best.score <= score * surer)
                return false;
            other = std::find_if(other, ofB.end(), [&](const auto &of) { return of.article >= best.article; });
            return other != ofB.end() && other->article == best.article && other->score > score * surer &&
                   other->bag != best.bag && mayBeVersions(a.article(), best.article) &&
                   mayBeVersions(b.article(), best.article) && !haveOneIn(best.article, links.of(i), links.of(j));
        };
        return std::ranges::any_of(links.bestOf(i), doubts) && sharedOf(a, b).count < longRun;
    }

private:
    bool mayBeVersions(int a, int b) const { return m_likeness.shared(a, b) >= likelyFrom; }

    bool areVersions(int a, int b) const
    {
        return m_likeness.shared(a, b) >= versionsFrom || (mayBeVersions(a, b) && m_likeness.kept(a, b) >= keptFrom);
    }

    /** Whether two passages of versions share about what others do that both have; how well a short one is kept varies
     * more. */
    bool isKept(Pair &pair, double words) const
    {
        const auto length = double(std::min(pair.a.unit->words.size(), pair.b.unit->words.size()));
        const double kept = m_likeness.kept(pair.a.article(), pair.b.article());
        return words >= leastOfKept * kept * length / (length + halfJudged) || pair.isLongRun();
    }

    /**
     * Whether two passages share more than the better partners explain that they have: a passage that begins in the
     * one and goes on in the other does; a name with its office, or words of which both articles are full, do not.
     * @p versions: one of the two with a better partner is enough to ask.
     */
    bool tellsMore(Pair &pair, bool versions) const
    {
        const bool both = pair.ofA.score > pair.score && pair.ofB.score > pair.score;
        if (!both && !versions)
            return true;
        const auto isExplained = [&](const Partners::Best &best) {
            return best.score > pair.score * (both ? 1 : muchBetter) &&
                   unexplained(pair.a, pair.b, m_bags[best.bag]) < leastNew;
        };
        return (!both || pair.isLongRun()) && !isExplained(pair.ofA) && !isExplained(pair.ofB);
    }

    static bool haveOneIn(int article, std::span<const Partners::Partner> a, std::span<const Partners::Partner> b)
    {
        const auto in = [article](std::span<const Partners::Partner> partners) {
            return std::ranges::equal_range(partners, article, {}, &Partners::Partner::article);
        };
        return std::ranges::any_of(in(a), [&](const Partners::Partner &partner) {
            return std::ranges::contains(in(b), partner.bag, &Partners::Partner::bag);
        });
    }

    const Bags &m_bags;
    const Partners &m_partners;
    const Likeness m_likeness;
};

/** Pairs of bags with their scores. */
struct Scored {
    Pairs pairs;
    std::vector<double> scores; ///< With what the neighbours say.
    std::vector<double> words;  ///< By themselves.

    void add(const std::pair<int, int> &pair, double score, double ofWords)
    {
        pairs.push_back(pair);
        scores.push_back(score);
        words.push_back(ofWords);
    }
};

/** Of @p pairs those that reach the least score once their neighbours are heard. */
Scored withNeighbours(const Bags &bags, const Pairs &pairs, const std::vector<double> &words, const Progress &progress)
{
    const Partners partners(bags.articles(), pairs, words, progress);
    Scored enough;
    for (size_t k = 0; k < pairs.size() && !progress.stopped(); ++k) {
        const double score = supported(pairs[k].first, pairs[k].second, words[k], bags, partners);
        if (score >= leastScore)
            enough.add(pairs[k], score, words[k]);
    }
    return enough;
}

/** Of the scored pairs those that are good enough by themselves and beside the best that either passage has. */
QList<UnitLink> likelyLinks(const Bags &bags, const Scored &scored, const Progress &progress)
{
    const Partners partners(bags.articles(), scored.pairs, scored.scores, progress);
    const Judge judge(bags, partners);
    Scored likely;
    for (size_t k = 0; k < scored.pairs.size() && !progress.stopped(); ++k) {
        const auto [i, j] = scored.pairs[k];
        if (judge.isLikely(i, j, scored.words[k], scored.scores[k]))
            likely.add(scored.pairs[k], scored.scores[k], scored.words[k]);
    }
    const Partners linked(bags.articles(), likely.pairs, likely.scores, progress);
    QList<UnitLink> links;
    for (size_t k = 0; k < likely.pairs.size() && !progress.stopped(); ++k) {
        const auto [i, j] = likely.pairs[k];
        const Unit &a = *bags[i].unit;
        const Unit &b = *bags[j].unit;
        if (!judge.isDoubted(i, j, likely.scores[k], linked))
            links << UnitLink{a.member, b.member, likely.scores[k], false, a.textKey == b.textKey};
    }
    return links;
}

} // namespace

QList<UnitLink> linkParagraphs(const QList<Units> &articles, Progress &progress)
{
    Bags bags(articles, progress);
    const Pairs pairs = bags.candidatePairs(progress);
    const std::vector<double> words = scoresOf(bags, pairs, progress);
    return progress.stopped() ? QList<UnitLink>()
                              : likelyLinks(bags, withNeighbours(bags, pairs, words, progress), progress);
}

} // namespace galley

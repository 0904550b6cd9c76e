// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/aligner.h"

#include "app/compare/linkbags.h"
#include "app/compare/linkpartners.h"

#include <map>
#include <numeric>
#include <set>
#include <span>

namespace galley
{

namespace
{

// How evidence is weighed; chosen on the dev data of all three alignment tasks and the newsroom sets together.
constexpr double neighbourShare = 0.1; // of the score of the passages before and behind
constexpr double leastScore = 0.18;
constexpr double leastProbability = 0.3; // of a link between sentences …
constexpr double nearVersions = 0.45;    // … and in articles so alike …
constexpr double leastBeside = 0.5;      // … beside the surer partners that both have
constexpr double versionShare = 0.35;    // two versions of one text: what is not the same passage is another …
constexpr double versionsFrom = 0.5;     // … from this likeness on
constexpr double leastOfBest = 0.45;     // of the best score that either passage has in the other article …
constexpr double leastOfSure = 0.45;     // … and so much more of it the surer that best is
constexpr double wholly = 0.85;          // of the shorter passage …
constexpr double partly = 0.3;           // … or so much of it, …
constexpr int longRun = 18;              // … with so many words and pairs of words
constexpr double sureSentence = 0.65;    // so sure a link between sentences links their paragraphs …
constexpr double aroundShare = 0.5;      // … with so much of its score, …
constexpr double leastOverlap = 0.06;    // … where it does not rest on its neighbours alone …
constexpr double versionsLikely = 0.35;  // … but not between articles so alike
constexpr double half = 0.55;            // … and of the better of the two bests

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

/** How much of each article the other has: the mean of its passages' best scores; a row for each article. */
std::vector<double> likeness(const Bags &bags, const Partners &partners)
{
    const auto articles = size_t(bags.articleCount());
    std::vector<double> alike(articles * articles);
    for (int i = 0; i < int(bags.size()); ++i) {
        for (const Partners::Best &best : partners.bestOf(i))
            alike[size_t(bags[i].article()) * articles + size_t(best.article)] += best.score / bags[i].of;
    }
    return alike;
}

/** A paragraph that was split or merged: it stands in the other as a whole, or a long run of its words does. No better
 * match speaks against that. */
bool isPartOf(const Bag &a, const Bag &b)
{
    const double contained = containedIn(a, b);
    return contained >= wholly || (contained >= partly && sharedOf(a, b).count >= longRun);
}

/** Of the scored pairs those that are good enough by themselves and beside the best that either passage has. */
QList<UnitLink> likelyLinks(const Bags &bags, const Pairs &all, const std::vector<double> &scores,
                            const Progress &progress)
{
    const Partners scored(bags.articles(), all, scores);
    Pairs pairs;
    std::vector<double> ofPairs;
    for (size_t k = 0; k < all.size() && !progress.stopped(); ++k) {
        const auto [i, j] = all[k];
        if (const double score = supported(i, j, scores[k], bags, scored); score >= leastScore) {
            pairs.push_back(all[k]);
            ofPairs.push_back(score);
        }
    }
    const Partners partners(bags.articles(), pairs, ofPairs);
    const std::vector<double> alike = likeness(bags, partners);
    const auto alikeAt = [&](int x, int y) { return alike[size_t(x) * size_t(bags.articleCount()) + size_t(y)]; };
    QList<UnitLink> links;
    for (size_t k = 0; k < pairs.size() && !progress.stopped(); ++k) {
        const Bag &a = bags[pairs[k].first];
        const Bag &b = bags[pairs[k].second];
        const double score = ofPairs[k];
        const double versions = alikeAt(a.article(), b.article()) + alikeAt(b.article(), a.article());
        if (score < leastScore + versionShare * std::max(0.0, versions / 2 - versionsFrom))
            continue;
        const auto [lower, upper] = std::minmax(
            {partners.bestOf(pairs[k].first, b.article()).score, partners.bestOf(pairs[k].second, a.article()).score});
        const bool rivalled = score < (leastOfBest + leastOfSure * lower) * lower || score < half * upper;
        if (!rivalled || isPartOf(a, b))
            links << UnitLink{
                a.unit->member, b.unit->member, score, false, a.unit->textKey == b.unit->textKey, false, {}};
    }
    return links;
}

/**
 * Of the judged pairs those that are likely. Where the articles are near versions of one text, two sentences that both
 * have a much surer partner in the other are no third pair: so much alike is everything there.
 */
QList<UnitLink> linksOf(const QList<ScoredPair> &pairs)
{
    std::vector<int> articles;             // of each sentence by number, as far as links tell
    std::vector<std::pair<int, int>> near; // the links between near versions
    std::vector<double> scores;
    for (const ScoredPair &pair : pairs) {
        if (pair.score < leastProbability || pair.alike < nearVersions)
            continue;
        articles.resize(std::max(articles.size(), size_t(pair.j) + 1));
        articles[size_t(pair.i)] = pair.a.article;
        articles[size_t(pair.j)] = pair.b.article;
        near.emplace_back(pair.i, pair.j);
        scores.push_back(pair.score);
    }
    const Partners partners(articles, near, scores);
    QList<UnitLink> links;
    for (const ScoredPair &pair : pairs) {
        if (pair.score < leastProbability)
            continue;
        const double rivals =
            std::min(partners.bestOf(pair.i, pair.b.article).score, partners.bestOf(pair.j, pair.a.article).score);
        if (pair.score >= leastBeside * rivals)
            links << UnitLink{pair.a, pair.b, pair.score, false, pair.sameText, false, {}, pair.overlap};
    }
    return links;
}

QList<UnitLink> linkParagraphs(const QList<Units> &articles, Progress &progress)
{
    const Bags bags(articles, progress);
    const Pairs pairs = bags.candidatePairs(progress);
    const std::vector<double> scores = scoresOf(bags, pairs, progress);
    return progress.stopped() ? QList<UnitLink>() : likelyLinks(bags, pairs, scores, progress);
}

} // namespace

QList<UnitLink> linkUnits(const QList<Units> &articles, Level level, Progress &progress)
{
    QList<UnitLink> links;
    if (level == Level::Paragraph)
        links = linkParagraphs(articles, progress);
    else if (const QList<ScoredPair> scored = scoreSentences(articles, progress); !progress.stopped())
        links = linksOf(scored);
    if (progress.stopped())
        return {};
    std::ranges::sort(links, {}, [](const UnitLink &l) { return std::pair(l.a, l.b); });
    markMoved(links);
    return links;
}

namespace
{

/** The pairs of articles that are versions of one text: of each the other has nearly every paragraph. */
std::set<std::pair<int, int>> versionsOf(const QList<Units> &units, const QList<UnitLink> &paragraphs)
{
    std::map<std::pair<int, int>, std::map<Member, double>> best;
    for (const UnitLink &link : paragraphs) {
        auto &pair = best[{link.a.article, link.b.article}];
        for (const Member &member : {link.a, link.b})
            pair[member] = std::max(pair[member], link.score);
    }
    std::set<std::pair<int, int>> versions;
    for (const auto &[pair, scores] : best) {
        double sum[2] = {0, 0};
        for (const auto &[member, score] : scores)
            sum[member.article == pair.first ? 0 : 1] += score;
        const double likeness =
            (sum[0] / double(units[pair.first].size()) + sum[1] / double(units[pair.second].size())) / 2;
        if (likeness > versionsLikely)
            versions.insert(pair);
    }
    return versions;
}

} // namespace

void addParagraphsAround(const QList<UnitLink> &sentences, const QList<Article> &articles, const QList<Units> &units,
                         QList<UnitLink> &paragraphs)
{
    const std::set<std::pair<int, int>> versions = versionsOf(units, paragraphs);
    PassageScores around;
    for (const UnitLink &link : sentences) {
        if (link.score < sureSentence || link.overlap < leastOverlap ||
            versions.contains({link.a.article, link.b.article}))
            continue;
        const auto paragraphOf = [&](const Member &sentence) {
            return Member{sentence.article, articles[sentence.article].sentences[sentence.index].paragraph};
        };
        double &best = around[{paragraphOf(link.a), paragraphOf(link.b)}];
        best = std::max(best, link.score * aroundShare);
    }
    addMissing(around, paragraphs);
}

void addMissing(const PassageScores &scores, QList<UnitLink> &links)
{
    const auto ends = [](const UnitLink &link) { return std::pair(link.a, link.b); };
    const qsizetype before = links.size();
    for (const auto &[pair, score] : scores) {
        const auto known = std::span(links).first(before);
        if (!std::ranges::binary_search(known, pair, {}, ends))
            links << UnitLink{pair.first, pair.second, score, false, false, false, {}};
    }
    std::ranges::sort(links, {}, ends);
    markMoved(links);
}

void markMoved(QList<UnitLink> &links)
{
    std::map<std::pair<int, int>, std::vector<int>> byPair;
    for (int i = 0; i < links.size(); ++i)
        byPair[{links[i].a.article, links[i].b.article}].push_back(i);
    for (auto &[articles, chain] : byPair) {
        // The heaviest chain that goes down in neither article; a Fenwick tree would do for thousands of links.
        std::ranges::sort(chain, {}, [&](int i) { return std::pair(links[i].a.index, links[i].b.index); });
        std::vector<double> weight(chain.size());
        std::vector<int> previous(chain.size(), -1);
        std::map<int, std::pair<double, int>> ends; // last index in b -> heaviest chain so far, strictly growing
        int last = -1;
        for (int k = 0; k < int(chain.size()); ++k) {
            const UnitLink &link = links[chain[k]];
            auto after = ends.upper_bound(link.b.index);
            weight[k] = link.score;
            if (after != ends.begin()) {
                const auto before = std::prev(after);
                weight[k] += before->second.first;
                previous[k] = before->second.second;
            }
            while (after != ends.end() && after->second.first <= weight[k])
                after = ends.erase(after);
            ends[link.b.index] = {weight[k], k};
            if (last < 0 || weight[k] > weight[last])
                last = k;
        }
        for (const int i : chain)
            links[i].moved = true;
        for (int k = last; k >= 0; k = previous[k])
            links[chain[k]].moved = false;
    }
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/aligner.h"

#include "app/compare/linkpartners.h"
#include "app/compare/paragraphlinks.h"

#include <map>
#include <numeric>
#include <set>
#include <span>
#include <tuple>

namespace galley
{

namespace
{

// How evidence is weighed; chosen on the dev data of all three alignment tasks and the newsroom sets together.
constexpr double leastProbability = 0.3; // of a link between sentences …
constexpr double nearVersions = 0.45;    // … and in articles so alike …
constexpr double leastBeside = 0.5;      // … beside the surer partners that both have
constexpr double sureSentence = 0.65;    // so sure a link between sentences links their paragraphs …
constexpr double aroundShare = 0.5;      // … with so much of its score, …
constexpr double leastOverlap = 0.06;    // … where it does not rest on its neighbours alone …
constexpr double versionsLikely = 0.35;  // … but not between articles so alike, …
constexpr double partsLikely = 0.2;      // … or less alike, …
constexpr double partsKept = 0.6;        // … where what they share is so much the same

/**
 * Of the judged pairs those that are likely. Where the articles are near versions of one text, two sentences that both
 * have a much surer partner in the other are no third pair: so much alike is everything there.
 */
QList<UnitLink> linksOf(const QList<ScoredPair> &pairs, const Progress &progress)
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
    const Partners partners(articles, near, scores, progress);
    QList<UnitLink> links;
    for (const ScoredPair &pair : pairs) {
        if (pair.score < leastProbability)
            continue;
        const double rivals =
            std::min(partners.bestOf(pair.i, pair.b.article).score, partners.bestOf(pair.j, pair.a.article).score);
        if (pair.score >= leastBeside * rivals)
            links << UnitLink{pair.a, pair.b, pair.score, false, pair.sameText, false, false, pair.overlap};
    }
    return links;
}

} // namespace

QList<UnitLink> linkUnits(const QList<Units> &articles, Level level, Progress &progress)
{
    QList<UnitLink> links;
    if (level == Level::Paragraph)
        links = linkParagraphs(articles, progress);
    else if (const QList<ScoredPair> scored = scoreSentences(articles, progress); !progress.stopped())
        links = linksOf(scored, progress);
    if (progress.stopped())
        return {};
    std::ranges::sort(links, {}, [](const UnitLink &l) { return std::pair(l.a, l.b); });
    markMoved(links, progress);
    return links;
}

namespace
{

std::pair<int, int> articlesOf(const UnitLink &link)
{
    return {link.a.article, link.b.article};
}

/** Calls @p tell with the numbers of the links of each pair of articles, those of each in their order. */
template <typename Tell>
void forPairsOfArticles(const QList<UnitLink> &links, const Progress &progress, const Tell &tell)
{
    std::vector<int> order(size_t(links.size()));
    std::ranges::iota(order, 0);
    const auto pairOf = [&](int i) { return articlesOf(links[i]); };
    std::ranges::stable_sort(order, {}, pairOf);
    for (auto at = order.begin(); at != order.end() && !progress.stopped();) {
        const auto behind = std::ranges::upper_bound(at, order.end(), pairOf(*at), {}, pairOf);
        tell(std::span(at, behind));
        at = behind;
    }
}

/** How far two articles tell the same. */
struct Likeness {
    double shared = 0; ///< How much of each the other has: the mean of its passages' best scores.
    double kept = 0;   ///< How much is the same in what both have: the mean over passages, each counting as its score.
};

/** @p between: the links of two articles. */
Likeness likeness(const QList<UnitLink> &links, std::span<const int> between, const QList<Units> &units)
{
    std::vector<std::pair<Member, double>> scores;
    for (const int i : between)
        scores.insert(scores.end(), {{links[i].a, links[i].score}, {links[i].b, links[i].score}});
    std::ranges::sort(scores, [](const auto &x, const auto &y) {
        return x.first != y.first ? x.first < y.first : x.second > y.second; // the best of each passage first
    });
    const auto tail = std::ranges::unique(scores, {}, &std::pair<Member, double>::first);
    scores.erase(tail.begin(), tail.end());
    const auto [first, second] = articlesOf(links[between.front()]);
    double sum[2] = {0, 0};
    double squares[2] = {0, 0};
    for (const auto &[member, score] : scores) {
        sum[member.article == first ? 0 : 1] += score;
        squares[member.article == first ? 0 : 1] += score * score;
    }
    return {(sum[0] / double(units[first].size()) + sum[1] / double(units[second].size())) / 2,
            (squares[0] + squares[1]) / (sum[0] + sum[1])};
}

/** The pairs of articles that are versions of one text: of each the other has nearly every paragraph, or some and those
 * nearly word by word. */
std::set<std::pair<int, int>> versionsOf(const QList<Units> &units, const QList<UnitLink> &paragraphs,
                                         const Progress &progress)
{
    std::set<std::pair<int, int>> versions;
    forPairsOfArticles(paragraphs, progress, [&](std::span<const int> between) {
        const auto [shared, kept] = likeness(paragraphs, between, units);
        if (shared > versionsLikely || (shared > partsLikely && kept > partsKept))
            versions.insert(articlesOf(paragraphs[between.front()]));
    });
    return versions;
}

/** Marks as moved those of the links @p between two articles, sorted by (a, b), that are not in the heaviest chain that
 * goes down in neither article. A Fenwick tree would do for thousands of links. */
void markMoved(QList<UnitLink> &links, std::span<const int> between)
{
    std::vector<double> weight(between.size());
    std::vector<int> previous(between.size(), -1);
    std::map<int, std::pair<double, int>> ends; // last index in b -> heaviest chain so far, strictly growing
    int last = -1;
    for (int k = 0; k < int(between.size()); ++k) {
        const UnitLink &link = links[between[size_t(k)]];
        auto after = ends.upper_bound(link.b.index);
        weight[size_t(k)] = link.score;
        if (after != ends.begin()) {
            const auto before = std::prev(after);
            weight[size_t(k)] += before->second.first;
            previous[size_t(k)] = before->second.second;
        }
        while (after != ends.end() && after->second.first <= weight[size_t(k)])
            after = ends.erase(after);
        ends[link.b.index] = {weight[size_t(k)], k};
        if (last < 0 || weight[size_t(k)] > weight[size_t(last)])
            last = k;
    }
    for (const int i : between)
        links[i].moved = true;
    for (int k = last; k >= 0; k = previous[size_t(k)])
        links[between[size_t(k)]].moved = false;
}

} // namespace

void addParagraphsAround(const QList<UnitLink> &sentences, const QList<Article> &articles, const QList<Units> &units,
                         QList<UnitLink> &paragraphs, const Progress &progress)
{
    const std::set<std::pair<int, int>> versions = versionsOf(units, paragraphs, progress);
    std::vector<PassageScore> around;
    for (const UnitLink &link : sentences) {
        if (link.score < sureSentence || link.overlap < leastOverlap || versions.contains(articlesOf(link)))
            continue;
        const auto paragraphOf = [&](const Member &sentence) {
            return Member{sentence.article, articles[sentence.article].sentences[sentence.index].paragraph};
        };
        around.push_back({paragraphOf(link.a), paragraphOf(link.b), link.score * aroundShare});
    }
    addMissing(std::move(around), paragraphs, progress);
}

void addMissing(std::vector<PassageScore> scores, QList<UnitLink> &links, const Progress &progress)
{
    std::ranges::sort(scores, {}, [](const PassageScore &s) { return std::tuple(s.a, s.b, -s.score); });
    const auto ends = [](const auto &pair) { return std::pair(pair.a, pair.b); };
    const auto tail = std::ranges::unique(scores, {}, ends);
    scores.erase(tail.begin(), tail.end());
    QList<UnitLink> all;
    all.reserve(links.size() + qsizetype(scores.size()));
    auto known = links.cbegin();
    for (const PassageScore &score : scores) {
        if (progress.stopped())
            return;
        for (; known != links.cend() && ends(*known) < ends(score); ++known)
            all << *known;
        if (known == links.cend() || ends(*known) != ends(score))
            all << UnitLink{.a = score.a, .b = score.b, .score = score.score};
    }
    std::copy(known, links.cend(), std::back_inserter(all));
    links = std::move(all);
    markMoved(links, progress);
}

void markMoved(QList<UnitLink> &links, const Progress &progress)
{
    forPairsOfArticles(links, progress, [&](std::span<const int> between) { markMoved(links, between); });
}

} // namespace galley

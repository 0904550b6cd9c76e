// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/aligner.h"

#include <cmath>
#include <map>
#include <unordered_map>

namespace galley
{

namespace
{

constexpr int mostPostings = 64;  // a word in more passages of one article than this names no candidate
constexpr int mostCandidates = 8; // for each passage in each other article

// How evidence is weighed; chosen on the dev data of all three alignment tasks and the newsroom sets together.
constexpr double cosineShare = 0.5;     // the rest goes to how much of the shorter passage is contained
constexpr double enoughShared = 8;      // so many shared words make containment count in full
constexpr double phraseWeight = 0.4;    // two content words in a row, against one word
constexpr double neighbourShare = 0.1;  // of the score of the passages before and behind
constexpr double commonWordShare = 0.1; // what a word keeps of its weight that stands in every passage
constexpr double leastScore = 0.18;
constexpr double leastOfBest = 0.45;   // of the best score that either passage has in the other article …
constexpr double leastOfSure = 0.45;   // … and so much more of it the surer that best is
constexpr double half = 0.45;          // … and of the better of the two bests
constexpr double headlines = 0.15;     // two headlines that share a word of weight stand for the same story
constexpr double headlineInBody = 0.7; // a headline repeats much that stands in many paragraphs

struct Entry {
    quint64 key = 0;
    float weight = 0;
};

/** A unit as a bag of weighted keys, sorted by key. */
struct Bag {
    const Unit *unit = nullptr;
    std::vector<Entry> entries;
    double norm = 0; // sum of the squared weights
};

struct Posting {
    quint64 key = 0;
    int bag = 0;
    friend auto operator<=>(const Posting &, const Posting &) = default;
};

std::vector<Bag> bagsOf(const QList<Units> &articles)
{
    std::vector<Bag> bags;
    std::unordered_map<quint64, int> frequency;
    for (const Units &units : articles) {
        for (const Unit &unit : units) {
            Bag bag{&unit, {}, 0};
            const Word *before = nullptr;
            for (const Word &word : unit.words) {
                if (word.stop)
                    continue;
                bag.entries.push_back({word.key, word.weight});
                if (before)
                    bag.entries.push_back(
                        {(before->key * 31) ^ word.key, float(phraseWeight) * (before->weight + word.weight) / 2});
                before = &word;
            }
            std::ranges::sort(bag.entries, {}, [](const Entry &e) { return std::pair(e.key, e.weight); });
            const auto tail = std::ranges::unique(bag.entries, {}, &Entry::key);
            bag.entries.erase(tail.begin(), tail.end());
            for (const Entry &entry : bag.entries)
                ++frequency[entry.key];
            bags.push_back(std::move(bag));
        }
    }
    const double all = std::log(1.0 + double(bags.size()));
    for (Bag &bag : bags) {
        for (Entry &entry : bag.entries) {
            const double rarity = std::log(1.0 + double(bags.size()) / frequency[entry.key]) / all;
            entry.weight = float(entry.weight * (commonWordShare + (1 - commonWordShare) * rarity));
            bag.norm += double(entry.weight) * entry.weight;
        }
    }
    return bags;
}

struct Shared {
    double weight = 0;
    int count = 0;
};

Shared sharedOf(const Bag &a, const Bag &b)
{
    Shared shared;
    for (auto i = a.entries.begin(), j = b.entries.begin(); i != a.entries.end() && j != b.entries.end();) {
        if (i->key < j->key) {
            ++i;
        } else if (j->key < i->key) {
            ++j;
        } else {
            shared.weight += double(i->weight) * j->weight;
            ++shared.count;
            ++i;
            ++j;
        }
    }
    return shared;
}

double scoreOf(const Bag &a, const Bag &b)
{
    if (a.unit->textKey == b.unit->textKey)
        return 1;
    const Shared shared = sharedOf(a, b);
    const bool twoTitles = a.unit->title && b.unit->title;
    if (shared.count < (twoTitles ? 1 : 2))
        return 0;
    const double cosine = shared.weight / std::sqrt(a.norm * b.norm);
    const double contained = shared.weight / std::min(a.norm, b.norm);
    const double score =
        cosineShare * cosine + (1 - cosineShare) * contained * std::min(1.0, shared.count / enoughShared);
    if (twoTitles)
        return std::min(1.0, score + headlines);
    return a.unit->title != b.unit->title ? score * headlineInBody : score;
}

std::vector<Posting> postingsOf(const std::vector<Bag> &bags)
{
    std::vector<Posting> postings;
    for (size_t i = 0; i < bags.size(); ++i) {
        for (const Entry &entry : bags[i].entries)
            postings.push_back({entry.key, int(i)});
    }
    std::ranges::sort(postings);
    return postings;
}

struct Candidate {
    int bag = 0;
    float weight = 0;
};

/** The bags of other articles that share the most with bag @p from, the best few of each article. */
std::vector<int> candidatesOf(int from, const std::vector<Bag> &bags, const std::vector<Posting> &postings,
                              std::vector<float> &sums)
{
    std::vector<int> touched;
    for (const Entry &entry : bags[from].entries) {
        const auto [begin, end] = std::ranges::equal_range(postings, entry.key, {}, &Posting::key);
        if (end - begin > mostPostings * 8)
            continue;
        for (auto it = begin; it != end; ++it) {
            if (bags[it->bag].unit->member.article == bags[from].unit->member.article)
                continue;
            if (sums[it->bag] == 0)
                touched.push_back(it->bag);
            sums[it->bag] += entry.weight * entry.weight;
        }
    }
    std::ranges::sort(touched, [&](int x, int y) {
        const auto rank = [&](int bag) {
            return std::tuple(bags[bag].unit->member.article, -sums[bag], bags[bag].unit->member.index);
        };
        return rank(x) < rank(y);
    });
    std::vector<int> best;
    int article = -1;
    int taken = 0;
    for (const int bag : touched) {
        taken = bags[bag].unit->member.article == article ? taken + 1 : 1;
        article = bags[bag].unit->member.article;
        if (taken <= mostCandidates)
            best.push_back(bag);
        sums[bag] = 0;
    }
    return best;
}

quint64 pairKey(int i, int j)
{
    return quint64(i) << 32 | quint32(j);
}

/** The score with what the neighbours say: passages beside linked ones are likelier to be linked, in either direction.
 */
double supported(int i, int j, const std::vector<Bag> &bags, const std::unordered_map<quint64, double> &scores)
{
    const auto at = [&](int x, int y) {
        if (x < 0 || y < 0 || x >= int(bags.size()) || y >= int(bags.size()) ||
            bags[x].unit->member.article != bags[i].unit->member.article ||
            bags[y].unit->member.article != bags[j].unit->member.article)
            return 0.0;
        const auto found = scores.find(pairKey(x, y));
        return found == scores.end() ? 0.0 : found->second;
    };
    const double score = at(i, j);
    if (score >= 1 || score <= 0)
        return score;
    const double beside = at(i - 1, j - 1) + at(i + 1, j + 1);
    return std::min(1.0, score + neighbourShare * beside);
}

/** Of the scored pairs those that are good enough by themselves and beside the best that either passage has. */
QList<UnitLink> likelyLinks(const std::vector<Bag> &bags, const std::vector<std::pair<int, int>> &pairs,
                            const std::unordered_map<quint64, double> &scores)
{
    QList<UnitLink> links;
    std::map<std::pair<Member, int>, double> best; // of a passage in an article
    for (const auto &[i, j] : pairs) {
        const double score = supported(i, j, bags, scores);
        if (score < leastScore)
            continue;
        const Unit &a = *bags[i].unit;
        const Unit &b = *bags[j].unit;
        links << UnitLink{a.member, b.member, score, false, a.textKey == b.textKey, false, {}};
        double &bestA = best[{a.member, b.member.article}];
        double &bestB = best[{b.member, a.member.article}];
        bestA = std::max(bestA, score);
        bestB = std::max(bestB, score);
    }
    links.removeIf([&](const UnitLink &link) {
        const double topA = best[{link.a, link.b.article}];
        const double topB = best[{link.b, link.a.article}];
        const double lower = std::min(topA, topB);
        const double upper = std::max(topA, topB);
        return link.score < (leastOfBest + leastOfSure * lower) * lower || link.score < half * upper;
    });
    return links;
}

} // namespace

QList<UnitLink> linkUnits(const QList<Units> &articles, Progress &progress)
{
    const std::vector<Bag> bags = bagsOf(articles);
    const std::vector<Posting> postings = postingsOf(bags);
    std::vector<float> sums(bags.size());
    std::vector<std::pair<int, int>> pairs;
    for (int i = 0; i < int(bags.size()) && !progress.stopped(); ++i) {
        for (const int j : candidatesOf(i, bags, postings, sums))
            pairs.emplace_back(std::min(i, j), std::max(i, j));
        progress.step(i, qint64(bags.size()) * 2);
    }
    std::ranges::sort(pairs);
    const auto tail = std::ranges::unique(pairs);
    pairs.erase(tail.begin(), tail.end());

    std::unordered_map<quint64, double> scores;
    for (const auto &[i, j] : pairs) {
        if (progress.stopped())
            return {};
        scores[pairKey(i, j)] = scoreOf(bags[i], bags[j]);
    }
    QList<UnitLink> links = likelyLinks(bags, pairs, scores);
    std::ranges::sort(links, {}, [](const UnitLink &l) { return std::pair(l.a, l.b); });
    markMoved(links);
    return links;
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

QList<Alignment> groupLinks(const QList<UnitLink> &links, Level level)
{
    std::map<std::pair<Member, Member>, const UnitLink *> linked;
    for (const UnitLink &link : links)
        linked[{link.a, link.b}] = &link;
    const auto find = [&](const Member &x, const Member &y) {
        const auto it = linked.find({std::min(x, y), std::max(x, y)});
        return it == linked.end() ? nullptr : it->second;
    };
    QList<const UnitLink *> order;
    for (const UnitLink &link : links)
        order << &link;
    std::ranges::stable_sort(order, std::ranges::greater(), [](const UnitLink *l) { return l->score; });

    QList<QList<Member>> groups;
    std::map<Member, int> home;
    const auto fits = [&](const Member &member, const QList<Member> &group) {
        return std::ranges::all_of(group,
                                   [&](const Member &m) { return m.article == member.article || find(m, member); });
    };
    for (const UnitLink *link : order) {
        const auto a = home.find(link->a);
        const auto b = home.find(link->b);
        if (a == home.end() && b == home.end()) {
            home[link->a] = home[link->b] = int(groups.size());
            groups << QList<Member>{link->a, link->b};
        } else if (a == home.end() || b == home.end()) {
            const Member &newcomer = a == home.end() ? link->a : link->b;
            const int group = a == home.end() ? b->second : a->second;
            if (fits(newcomer, groups[group])) {
                groups[group] << newcomer;
                home[newcomer] = group;
            } else {
                groups << QList<Member>{link->a, link->b};
            }
        } else if (a->second != b->second) {
            const int from = b->second;
            const int to = a->second;
            if (std::ranges::all_of(groups[from], [&](const Member &m) { return fits(m, groups[to]); })) {
                for (const Member &member : std::as_const(groups[from]))
                    home[member] = to;
                groups[to] += groups[from];
                groups[from].clear();
            } else {
                groups << QList<Member>{link->a, link->b};
            }
        }
    }
    QList<Alignment> result;
    for (QList<Member> &members : groups) {
        if (members.isEmpty())
            continue;
        std::ranges::sort(members);
        Alignment alignment{level, members, 0, false, true, false, {}};
        int count = 0;
        double best = 0;
        for (qsizetype i = 0; i < members.size(); ++i) {
            for (qsizetype j = i + 1; j < members.size(); ++j) {
                const UnitLink *link = find(members[i], members[j]);
                if (!link)
                    continue;
                ++count;
                alignment.score += link->score;
                alignment.moved = alignment.moved || link->moved;
                alignment.sameText = alignment.sameText && link->sameText;
                alignment.confirmed = alignment.confirmed || link->byHand;
                if (link->score > best || alignment.reasons.isEmpty()) {
                    best = link->score;
                    alignment.reasons = link->reasons;
                }
            }
        }
        alignment.score /= std::max(1, count);
        result << alignment;
    }
    std::ranges::sort(result, {}, &Alignment::members);
    return result;
}

} // namespace galley

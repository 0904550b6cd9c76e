// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linkbags.h"

#include "app/base/parallel.h"

#include <atomic>
#include <cmath>
#include <numeric>

namespace galley
{

namespace
{

constexpr int mostPostings = 64;        // a word in more passages of one article than this names no candidate
constexpr int mostCandidates = 5;       // for each passage in each other article …
constexpr int mostOverAll = 128;        // … and in all of them together, the best of each article first
constexpr double cosineShare = 0.5;     // the rest goes to how much of the shorter passage is contained
constexpr double enoughShared = 8;      // so many shared words make containment count in full
constexpr double phraseWeight = 0.4;    // two content words in a row, against one word
constexpr double commonWordShare = 0.1; // what a word keeps of its weight that stands in every passage
constexpr double headlines = 0.15;      // two headlines that share a word of weight stand for the same story
constexpr double headlineInBody = 0.7;  // a headline repeats much that stands in many paragraphs

struct Posting {
    quint64 key = 0;
    int bag = 0;
    friend auto operator<=>(const Posting &, const Posting &) = default;
};

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

/** Cuts the candidates of one passage, sorted by article and rank, down to about mostOverAll; no article loses its
 * best, and of equals all stay, so that the order of the articles does not matter. */
void keepBest(std::vector<int> &candidates, const std::vector<Bag> &bags, const std::vector<float> &sums)
{
    if (candidates.size() <= mostOverAll)
        return;
    std::vector<std::pair<bool, float>> rank(candidates.size());
    for (size_t k = 0; k < candidates.size(); ++k) {
        const auto article = [&](size_t at) { return bags[candidates[at]].unit->member.article; };
        rank[k] = {k == 0 || article(k) != article(k - 1), sums[candidates[k]]};
    }
    std::vector<size_t> order(candidates.size());
    std::ranges::iota(order, size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t k) { return rank[k]; });
    const auto firsts = size_t(std::ranges::count_if(rank, [](const auto &r) { return r.first; }));
    size_t kept = std::max(firsts, size_t(mostOverAll));
    while (kept < order.size() && rank[order[kept]] == rank[order[kept - 1]])
        ++kept;
    order.resize(kept);
    std::vector<int> best;
    for (const size_t k : order)
        best.push_back(candidates[k]);
    candidates = std::move(best);
}

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
    std::ranges::sort(touched); // by article, since the bags are so
    const auto heavier = [&](int x, int y) { return std::pair(-sums[x], x) < std::pair(-sums[y], y); };
    std::vector<int> best;
    for (auto first = touched.begin(); first != touched.end();) {
        const int article = bags[*first].unit->member.article;
        const auto end =
            std::find_if(first, touched.end(), [&](int bag) { return bags[bag].unit->member.article != article; });
        const auto last = first + std::min<qsizetype>(mostCandidates, end - first);
        std::partial_sort(first, last, end, heavier);
        best.insert(best.end(), first, last);
        first = end;
    }
    keepBest(best, bags, sums);
    for (const int bag : touched)
        sums[bag] = 0;
    return best;
}

} // namespace

void keepOnce(std::vector<Entry> &entries)
{
    std::ranges::sort(entries, {}, [](const Entry &e) { return std::pair(e.key, e.weight); });
    const auto tail = std::ranges::unique(entries, {}, &Entry::key);
    entries.erase(tail.begin(), tail.end());
}

std::vector<Bag> bagsOf(const QList<Units> &articles)
{
    std::vector<Bag> bags;
    std::unordered_map<quint64, int> frequency;
    for (const Units &units : articles) {
        for (const Unit &unit : units) {
            Bag bag{&unit, {}, 0, {}, {}, int(&unit - units.constData()), int(units.size())};
            const Word *before = nullptr;
            for (const Word &word : unit.words) {
                if (word.stop)
                    continue;
                bag.entries.push_back({word.key, word.weight});
                if (before)
                    bag.entries.push_back(
                        {(before->key * 31) ^ word.key, float(phraseWeight) * (before->weight + word.weight) / 2});
                before = &word;
                if (word.number)
                    bag.figures.push_back(word.key);
                else if (word.capital)
                    bag.names.push_back(word.key);
            }
            for (auto *keys : {&bag.names, &bag.figures}) {
                std::ranges::sort(*keys);
                const auto same = std::ranges::unique(*keys);
                keys->erase(same.begin(), same.end());
            }
            keepOnce(bag.entries);
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

Shared sharedOf(const Bag &a, const Bag &b)
{
    Shared shared;
    const Entry *i = a.entries.data();
    const Entry *j = b.entries.data();
    for (const Entry *const ends[]{i + a.entries.size(), j + b.entries.size()}; i != ends[0] && j != ends[1];) {
        const bool stepA = i->key <= j->key; // hardly a branch: which of the two is smaller cannot be foretold
        const bool stepB = j->key <= i->key;
        if (stepA && stepB) {
            shared.weight += double(i->weight) * j->weight;
            ++shared.count;
        }
        i += stepA;
        j += stepB;
    }
    return shared;
}

double containedIn(const Bag &a, const Bag &b)
{
    const double least = std::min(a.norm, b.norm);
    return least > 0 ? sharedOf(a, b).weight / least : 0;
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

quint64 pairKey(int i, int j)
{
    return quint64(i) << 32 | quint32(j);
}

Pairs candidatePairs(const std::vector<Bag> &bags, Progress &progress)
{
    constexpr int part = 512;
    const std::vector<Posting> postings = postingsOf(bags);
    std::atomic<int> done = 0;
    const auto pairsOf = [&](qsizetype number) {
        const int from = int(number) * part;
        std::vector<float> sums(bags.size());
        Pairs pairs;
        for (int i = from; i < std::min(from + part, int(bags.size())) && !progress.stopped(); ++i) {
            for (const int j : candidatesOf(i, bags, postings, sums))
                pairs.emplace_back(std::min(i, j), std::max(i, j));
        }
        progress.step(done += part, qint64(bags.size()) * 2);
        return pairs;
    };
    Pairs pairs;
    for (const Pairs &some : mapped((qsizetype(bags.size()) + part - 1) / part, pairsOf))
        pairs.insert(pairs.end(), some.begin(), some.end());
    std::ranges::sort(pairs);
    const auto tail = std::ranges::unique(pairs);
    pairs.erase(tail.begin(), tail.end());
    return pairs;
}

} // namespace galley

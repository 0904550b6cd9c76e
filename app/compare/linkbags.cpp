// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linkbags.h"

#include "app/base/parallel.h"
#include "app/compare/wordindex.h"

#include <array>
#include <atomic>
#include <cmath>
#include <numeric>
#include <optional>

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

/** The best few bags of one article. */
class BestFew
{
public:
    /** @p bag comes once; of equals the smaller number is the better. */
    void add(int bag, float sum)
    {
        const auto isBehind = [&](const Ranked &other) {
            return other.sum < sum || (other.sum == sum && other.bag > bag);
        };
        if (m_count == m_best.size() && !isBehind(m_best.back()))
            return;
        m_count = std::min(m_count + 1, m_best.size());
        size_t at = m_count - 1;
        for (; at > 0 && isBehind(m_best[at - 1]); --at)
            m_best[at] = m_best[at - 1];
        m_best[at] = {bag, sum};
    }

    bool isEmpty() const { return m_count == 0; }

    /** Adds those it has to @p bags, the best first, and has none then. */
    void moveTo(std::vector<int> &bags)
    {
        for (const Ranked &ranked : std::span(m_best).first(std::exchange(m_count, 0)))
            bags.push_back(ranked.bag);
    }

private:
    struct Ranked {
        int bag = 0;
        float sum = 0;
    };
    std::array<Ranked, mostCandidates> m_best;
    size_t m_count = 0;
};

/** Calls @p add with the key and the weight of all words and pairs of words of @p unit that count. */
template <typename Add>
void forWords(const Unit &unit, const Add &add)
{
    std::optional<Word> before;
    for (const Word &word : unit.words) {
        if (word.stop)
            continue;
        add(word.key, word.weight);
        if (before)
            add((before->key * 31) ^ word.key, float(phraseWeight) * (before->weight + word.weight) / 2);
        before = word;
    }
}

/** All of @p found by their first numbers, which are less than @p count, each once and sorted. */
Pairs inOrder(const QList<Pairs> &found, size_t count, const Progress &progress)
{
    std::vector<size_t> begins(count + 1);
    for (const Pairs &pairs : found) {
        for (const auto &[i, j] : pairs)
            ++begins[size_t(i) + 1];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    Pairs all(begins.back());
    std::vector<size_t> next = begins;
    for (const Pairs &pairs : found) {
        for (const auto &pair : pairs)
            all[next[size_t(pair.first)]++] = pair;
    }
    size_t kept = 0;
    for (size_t i = 0; i < count && !progress.stopped(); ++i) {
        const auto row = std::span(all).subspan(begins[i], begins[i + 1] - begins[i]);
        std::ranges::sort(row);
        const auto end = std::ranges::unique(row).begin();
        kept = size_t(std::copy(row.begin(), end, all.begin() + qsizetype(kept)) - all.begin());
    }
    all.resize(kept);
    return all;
}

/** From the first of @p words, which are sorted, with its key to behind the last; each bag stands there once then. */
std::span<HeldWord> takeKey(std::span<HeldWord> &words)
{
    const auto behind = std::ranges::find_if(words, [&](const HeldWord &w) { return w.key != words.front().key; });
    const std::span<HeldWord> all(words.begin(), behind);
    words = {behind, words.end()};
    return {all.begin(), std::ranges::unique(all, {}, &HeldWord::bag).begin()}; // the lightest of equals
}

} // namespace

/** Finds candidates for one bag after the other. Belongs to one thread. */
class Bags::Finder
{
public:
    explicit Finder(const Bags &bags)
        : m_bags(bags)
        , m_sums(bags.size())
        , m_best(size_t(bags.articleCount()))
    {
    }

    /** The bags of other articles that share the most with bag @p from, the best few of each article. */
    const std::vector<int> &candidatesOf(int from)
    {
        const Bag &bag = m_bags[from];
        const auto own = unsigned(from - bag.place); // where its article begins
        for (const Entry &entry : bag.entries) {
            const std::span<const int> postings = postingsOf(entry.key);
            if (postings.size() > mostPostings * 8 || entry.weight <= 0)
                continue;
            for (const int other : postings) {
                if (unsigned(other) - own < unsigned(bag.of))
                    continue;
                float &sum = m_sums[size_t(other)];
                if (sum == 0)
                    m_touched.push_back(other);
                sum += entry.weight * entry.weight;
            }
        }
        gather();
        for (const int other : m_touched)
            m_sums[size_t(other)] = 0;
        m_touched.clear();
        return m_candidates;
    }

private:
    std::span<const int> postingsOf(quint32 key) const
    {
        const size_t first = m_bags.m_firstPostings[key];
        return std::span(m_bags.m_postings).subspan(first, m_bags.m_firstPostings[key + 1] - first);
    }

    void gather()
    {
        for (const int other : m_touched) {
            const int article = m_bags.m_articles[size_t(other)];
            if (m_best[size_t(article)].isEmpty())
                m_articles.push_back(article);
            m_best[size_t(article)].add(other, m_sums[size_t(other)]);
        }
        m_candidates.clear();
        for (const int article : m_articles)
            m_best[size_t(article)].moveTo(m_candidates);
        m_articles.clear();
        if (m_candidates.size() > mostOverAll)
            keepBest();
    }

    /** Cuts the candidates, by article and rank, down to about mostOverAll; no article loses its best, and of equals
     * all stay, so that the order of the articles does not matter. */
    void keepBest()
    {
        int before = -1;
        size_t firsts = 0;
        m_ranks.clear();
        for (const int other : m_candidates) {
            const bool first = std::exchange(before, m_bags.m_articles[size_t(other)]) != before;
            firsts += first;
            m_ranks.emplace_back(first, m_sums[size_t(other)]);
        }
        std::vector<Rank> ordered = m_ranks;
        const auto last = ordered.begin() + std::max<qsizetype>(qsizetype(firsts), mostOverAll) - 1;
        std::ranges::nth_element(ordered, last, std::ranges::greater());
        size_t kept = 0;
        for (size_t k = 0; k < m_candidates.size(); ++k) {
            if (m_ranks[k] >= *last)
                m_candidates[kept++] = m_candidates[k];
        }
        m_candidates.resize(kept);
    }

    using Rank = std::pair<bool, float>; ///< Whether it is the best of its article, and what it shares.

    const Bags &m_bags;
    std::vector<float> m_sums; ///< Of each bag what it shares; all zero between two calls.
    std::vector<int> m_touched;
    std::vector<BestFew> m_best; ///< Of each article; all empty between two calls.
    std::vector<int> m_articles;
    std::vector<int> m_candidates;
    std::vector<Rank> m_ranks;
};

Bags::Bags(const QList<Units> &articles, const Progress &progress)
{
    const std::vector<size_t> rooms = makeRooms(articles, progress);
    std::vector<size_t> next = rooms; // where the next entry of each bag goes
    m_entries.resize(rooms.back());
    m_postings.reserve(rooms.back());
    // One part of all keys after the other, since all words of a comparison are many at a time.
    constexpr int partBits = 2;
    std::vector<HeldWord> words;
    words.reserve(m_entries.size() / 2);
    for (quint64 part = 0; part < 1 << partBits && !progress.stopped(); ++part) {
        words.clear();
        for (int i = 0; i < int(size()) && !progress.stopped(); ++i) {
            forWords(*m_bags[size_t(i)].unit, [&](quint64 key, float weight) {
                if (key >> (64 - partBits) == part)
                    words.push_back({key, i, weight});
            });
        }
        sortByWord(words, progress);
        weigh(words, next, progress);
    }
    m_firstPostings.push_back(m_postings.size());
    closeGaps(rooms, next);
    if (progress.stopped()) {
        m_bags.clear();
        m_articles.clear();
    }
}

/** Makes a bag for each unit; gives where the room begins that all its words and pairs of words need, and the end. */
std::vector<size_t> Bags::makeRooms(const QList<Units> &articles, const Progress &progress)
{
    std::vector<size_t> rooms(1);
    for (const Units &units : articles) {
        for (const Unit &unit : units) {
            if (progress.stopped())
                return rooms;
            m_bags.push_back({&unit, {}, 0, int(&unit - units.constData()), int(units.size())});
            m_articles.push_back(unit.member.article);
            size_t needed = 0;
            forWords(unit, [&](quint64, float) { ++needed; });
            rooms.push_back(rooms.back() + needed);
        }
    }
    return rooms;
}

/** Weighs the words, which are sorted, and gives each bag those that several articles have. */
void Bags::weigh(std::span<HeldWord> words, std::vector<size_t> &next, const Progress &progress)
{
    const double count = double(size());
    const double all = std::log(1.0 + count);
    while (!words.empty() && !progress.stopped()) {
        const std::span<HeldWord> holders = takeKey(words);
        const double rarity = std::log(1.0 + count / double(holders.size())) / all;
        const bool shared = m_articles[size_t(holders.front().bag)] != m_articles[size_t(holders.back().bag)];
        const auto key = quint32(m_firstPostings.size());
        if (shared)
            m_firstPostings.push_back(m_postings.size());
        for (const HeldWord &word : holders) {
            const auto weight = float(word.weight * (commonWordShare + (1 - commonWordShare) * rarity));
            m_bags[size_t(word.bag)].norm += double(weight) * weight;
            if (shared) {
                m_postings.push_back(word.bag);
                m_entries[next[size_t(word.bag)]++] = {key, weight};
            }
        }
    }
}

/** Draws the entries together and gives each bag its own; there was @p rooms for words that no other article has, too.
 * @p ends: of the entries of each bag. */
void Bags::closeGaps(const std::vector<size_t> &rooms, const std::vector<size_t> &ends)
{
    size_t needed = 0;
    for (size_t i = 0; i < size(); ++i)
        needed += ends[i] - rooms[i];
    std::vector<Entry> entries;
    entries.reserve(needed);
    for (size_t i = 0; i < size(); ++i) {
        const auto own = std::span(m_entries).subspan(rooms[i], ends[i] - rooms[i]);
        m_bags[i].entries = {entries.data() + entries.size(), own.size()};
        entries.insert(entries.end(), own.begin(), own.end());
    }
    m_entries = std::move(entries);
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

double unexplained(const Bag &a, const Bag &b, const Bag &other)
{
    double shared = 0;
    double alone = 0;
    auto j = b.entries.begin();
    auto k = other.entries.begin();
    const auto isAt = [](auto &at, auto end, quint32 key) {
        at = std::find_if(at, end, [&](const Entry &entry) { return entry.key >= key; });
        return at != end && at->key == key;
    };
    for (const Entry &entry : a.entries) {
        if (!isAt(j, b.entries.end(), entry.key))
            continue;
        const double weight = double(entry.weight) * j->weight;
        shared += weight;
        if (!isAt(k, other.entries.end(), entry.key))
            alone += weight;
    }
    return shared > 0 ? alone / shared : 0;
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

std::vector<double> scoresOf(const Bags &bags, const Pairs &pairs, const Progress &progress)
{
    constexpr qsizetype part = 256; // quick work for one thread
    std::vector<double> scores(pairs.size());
    forParts(qsizetype(pairs.size()), part, [&](qsizetype first, qsizetype last) {
        for (auto k = size_t(first); k < size_t(last) && !progress.stopped(); ++k)
            scores[k] = scoreOf(bags[pairs[k].first], bags[pairs[k].second]);
    });
    return scores;
}

Pairs Bags::candidatePairs(Progress &progress)
{
    constexpr int part = 512;
    std::atomic<int> done = 0;
    const auto pairsOf = [&](qsizetype number) {
        const int from = int(number) * part;
        Finder finder(*this);
        Pairs pairs;
        for (int i = from; i < std::min(from + part, int(size())) && !progress.stopped(); ++i) {
            for (const int j : finder.candidatesOf(i))
                pairs.emplace_back(std::min(i, j), std::max(i, j));
        }
        progress.step(done += part, qint64(size()) * 2);
        return pairs;
    };
    const QList<Pairs> found = mapped((qsizetype(size()) + part - 1) / part, pairsOf);
    m_postings = std::vector<int>(); // "{}" would empty them and keep the room
    m_firstPostings = std::vector<size_t>();
    return inOrder(found, size(), progress);
}

} // namespace galley

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
            for (const Word &word : unit.words) {
                if (!word.stop)
                    bag.entries.push_back({word.key, word.weight});
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
            entry.weight = float(entry.weight * (0.3 + 0.7 * rarity));
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
    if (shared.count < 2)
        return 0;
    const double cosine = shared.weight / std::sqrt(a.norm * b.norm);
    const double contained = shared.weight / std::min(a.norm, b.norm);
    return 0.5 * cosine + 0.5 * contained * std::min(1.0, shared.count / 5.0);
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

    QList<UnitLink> links;
    std::map<std::pair<int, int>, double> best; // of a bag in an article
    for (const auto &[i, j] : pairs) {
        if (progress.stopped())
            return {};
        const Bag &a = bags[i];
        const Bag &b = bags[j];
        const double score = scoreOf(a, b);
        if (score < 0.2)
            continue;
        links << UnitLink{a.unit->member, b.unit->member, score, false, a.unit->textKey == b.unit->textKey, false, {}};
        double &bestA = best[{i, b.unit->member.article}];
        double &bestB = best[{j, a.unit->member.article}];
        bestA = std::max(bestA, score);
        bestB = std::max(bestB, score);
    }
    std::map<Member, int> number;
    for (int i = 0; i < int(bags.size()); ++i)
        number[bags[i].unit->member] = i;
    links.removeIf([&](const UnitLink &link) {
        const double top = std::min(best[{number[link.a], link.b.article}], best[{number[link.b], link.a.article}]);
        return link.score < 0.25 || link.score < 0.6 * top;
    });
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

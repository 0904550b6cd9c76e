// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linkgroups.h"

#include <numeric>
#include <unordered_set>

namespace galley
{

namespace
{

/** Gathers linked passages into groups, which stand here by the numbers of their members. */
class Grouping
{
public:
    /** @p links must outlive this; of no use once @p progress is stopped. */
    Grouping(const QList<UnitLink> &links, const Progress &progress)
    {
        numberMembers(links);
        m_linked.reserve(size_t(links.size()));
        for (const UnitLink &link : links) {
            if (progress.stopped())
                return;
            m_linked.push_back({numberOf(link.a), numberOf(link.b), &link});
        }
        const auto numbers = [](const Linked &l) { return std::pair(l.x, l.y); };
        if (!std::ranges::is_sorted(m_linked, {}, numbers)) // as they mostly are
            std::ranges::sort(m_linked, {}, numbers);
        m_rows.assign(m_members.size() + 1, 0);
        for (const Linked &linked : m_linked)
            ++m_rows[size_t(linked.x) + 1];
        std::partial_sum(m_rows.begin(), m_rows.end(), m_rows.begin());
    }

    /** The best links first; each link ends in a group. Those that fit into no group of the first gathering are
     * gathered among themselves, and so on: a passage may stand in several groups. */
    void gather(const Progress &progress)
    {
        std::vector<std::pair<double, int>> order; // the score below zero, and the link
        order.reserve(m_linked.size());
        for (const Linked &linked : m_linked)
            order.emplace_back(-linked.link->score, int(order.size()));
        std::ranges::sort(order);
        while (!order.empty() && !progress.stopped()) {
            m_home.assign(m_members.size(), -1);
            m_apart.clear();
            std::erase_if(order, [&](const auto &ranked) {
                const Linked &linked = m_linked[size_t(ranked.second)];
                return progress.stopped() || add(linked.x, linked.y);
            });
        }
    }

    QList<Alignment> alignments(Level level)
    {
        QList<Alignment> result;
        for (std::vector<int> &group : m_groups) {
            if (!group.empty())
                result << alignmentOf(group, level);
        }
        std::ranges::sort(result, {}, &Alignment::members);
        return result;
    }

private:
    using Group = std::vector<int>;

    /** The link of two numbers. */
    struct Linked {
        int x = 0; ///< x < y.
        int y = 0;
        const UnitLink *link = nullptr;
    };

    void numberMembers(const QList<UnitLink> &links)
    {
        constexpr int linked = 0; // with another; its number comes afterwards
        for (const UnitLink &link : links) {
            for (const auto &[article, index] : {link.a, link.b}) {
                m_numbers.resize(std::max(m_numbers.size(), size_t(article) + 1));
                std::vector<int> &numbers = m_numbers[size_t(article)];
                numbers.resize(std::max(numbers.size(), size_t(index) + 1), -1);
                numbers[size_t(index)] = linked;
            }
        }
        for (int article = 0; article < int(m_numbers.size()); ++article) {
            std::vector<int> &numbers = m_numbers[size_t(article)];
            for (int index = 0; index < int(numbers.size()); ++index) {
                if (numbers[size_t(index)] != linked)
                    continue;
                numbers[size_t(index)] = int(m_members.size());
                m_members.push_back({article, index});
            }
        }
    }

    int numberOf(const Member &member) const { return m_numbers[size_t(member.article)][size_t(member.index)]; }

    const UnitLink *find(int x, int y) const
    {
        const auto [low, high] = std::minmax(x, y);
        const auto begin = m_linked.begin() + m_rows[size_t(low)];
        const auto end = m_linked.begin() + m_rows[size_t(low) + 1];
        const auto found = std::ranges::lower_bound(begin, end, high, {}, &Linked::y);
        return found == end || found->y != high ? nullptr : found->link;
    }

    bool fits(int member, const Group &group) const
    {
        return std::ranges::all_of(group, [&](int m) {
            return m_members[size_t(m)].article == m_members[size_t(member)].article || find(m, member);
        });
    }

    /** Puts two linked passages into one group, unless some of what they stand with is not linked. */
    bool add(int x, int y)
    {
        const int a = m_home[size_t(x)];
        const int b = m_home[size_t(y)];
        if (a >= 0 && b >= 0)
            return a == b || join(a, b);
        if (a >= 0 || b >= 0)
            return a < 0 ? join(x, b, {x}) : join(y, a, {y});
        m_home[size_t(x)] = m_home[size_t(y)] = int(m_groups.size());
        m_groups.push_back({x, y});
        return true;
    }

    bool join(int a, int b)
    {
        const auto groupKey = [&](int group) { return int(m_members.size()) + group; };
        if (!join(groupKey(b), a, m_groups[size_t(b)]))
            return false;
        m_groups[size_t(b)].clear();
        return true;
    }

    /** @p key: of the newcomers, by which it is remembered that they do not fit: groups only grow, so they never will.
     */
    bool join(int key, int home, const Group &newcomers)
    {
        const quint64 both = quint64(key) << 32 | quint32(home);
        Group &group = m_groups[size_t(home)];
        if (m_apart.contains(both))
            return false;
        if (!std::ranges::all_of(newcomers, [&](int member) { return fits(member, group); })) {
            m_apart.insert(both);
            return false;
        }
        for (const int member : newcomers)
            m_home[size_t(member)] = home;
        group.insert(group.end(), newcomers.begin(), newcomers.end());
        return true;
    }

    Alignment alignmentOf(Group &group, Level level) const
    {
        std::ranges::sort(group); // the numbers have the order of the members
        Alignment alignment{level, {}, 0, false, true, false, {}};
        alignment.members.reserve(qsizetype(group.size()));
        for (const int member : group)
            alignment.members << m_members[size_t(member)];
        int count = 0;
        double best = 0;
        bool added = false;
        for (size_t i = 0; i < group.size(); ++i) {
            for (size_t j = i + 1; j < group.size(); ++j) {
                const UnitLink *link = find(group[i], group[j]);
                if (!link)
                    continue;
                ++count;
                alignment.score += link->score;
                alignment.moved = alignment.moved || link->moved;
                alignment.sameText = alignment.sameText && link->sameText;
                alignment.confirmed = alignment.confirmed || link->byHand;
                if (link->score > best || !added) {
                    best = link->score;
                    added = link->added;
                }
            }
        }
        alignment.score /= std::max(1, count);
        if (added)
            alignment.reasons = {{Reason::Kind::ByHand, {}}};
        return alignment;
    }

    std::vector<Member> m_members;           ///< Sorted; a passage's number is its place here.
    std::vector<std::vector<int>> m_numbers; ///< By article and index; -1 for a passage without a link.
    std::vector<Linked> m_linked;            ///< Sorted.
    std::vector<int> m_rows;                 ///< Where the links of each smaller number begin.
    std::vector<Group> m_groups;             ///< Some are empty: they went into others.
    std::vector<int> m_home;                 ///< The group of each passage in this gathering; -1 for none yet.
    std::unordered_set<quint64> m_apart;     ///< Newcomers and groups that do not fit.
};

} // namespace

QList<Alignment> groupLinks(const QList<UnitLink> &links, Level level, const Progress &progress)
{
    Grouping grouping(links, progress);
    grouping.gather(progress);
    return progress.stopped() ? QList<Alignment>() : grouping.alignments(level);
}

} // namespace galley

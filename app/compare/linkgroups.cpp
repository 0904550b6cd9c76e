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
    /** @p links must outlive this. */
    explicit Grouping(const QList<UnitLink> &links)
    {
        for (const UnitLink &link : links)
            m_members.insert(m_members.end(), {link.a, link.b});
        std::ranges::sort(m_members);
        const auto tail = std::ranges::unique(m_members);
        m_members.erase(tail.begin(), tail.end());
        for (const UnitLink &link : links)
            m_linked.push_back({numberOf(link.a), numberOf(link.b), &link});
        std::ranges::sort(m_linked, {}, [](const Linked &l) { return std::pair(l.x, l.y); });
        m_rows.assign(m_members.size() + 1, 0);
        for (const Linked &linked : m_linked)
            ++m_rows[size_t(linked.x) + 1];
        std::partial_sum(m_rows.begin(), m_rows.end(), m_rows.begin());
    }

    /** The best links first; each link ends in a group. Those that fit into no group of the first gathering are
     * gathered among themselves, and so on: a passage may stand in several groups. */
    void gather(const Progress &progress)
    {
        std::vector<int> order(m_linked.size());
        std::ranges::iota(order, 0);
        std::ranges::stable_sort(order, std::ranges::greater(), [&](int k) { return m_linked[size_t(k)].link->score; });
        while (!order.empty() && !progress.stopped()) {
            m_home.assign(m_members.size(), -1);
            m_apart.clear();
            std::erase_if(
                order, [&](int k) { return progress.stopped() || add(m_linked[size_t(k)].x, m_linked[size_t(k)].y); });
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

    int numberOf(const Member &member) const
    {
        return int(std::ranges::lower_bound(m_members, member) - m_members.begin());
    }

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
        for (const int member : group)
            alignment.members << m_members[size_t(member)];
        int count = 0;
        double best = 0;
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
                if (link->score > best || alignment.reasons.isEmpty()) {
                    best = link->score;
                    alignment.reasons = link->reasons;
                }
            }
        }
        alignment.score /= std::max(1, count);
        return alignment;
    }

    std::vector<Member> m_members;       ///< Sorted; a passage's number is its place here.
    std::vector<Linked> m_linked;        ///< Sorted.
    std::vector<int> m_rows;             ///< Where the links of each smaller number begin.
    std::vector<Group> m_groups;         ///< Some are empty: they went into others.
    std::vector<int> m_home;             ///< The group of each passage in this gathering; -1 for none yet.
    std::unordered_set<quint64> m_apart; ///< Newcomers and groups that do not fit.
};

} // namespace

QList<Alignment> groupLinks(const QList<UnitLink> &links, Level level, const Progress &progress)
{
    Grouping grouping(links);
    grouping.gather(progress);
    return progress.stopped() ? QList<Alignment>() : grouping.alignments(level);
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/passagerow.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace galley
{

namespace
{

/** A row with the place where it belongs: at or after a paragraph of the article that leads this part of the order. */
struct PlacedRow {
    int part = -1; ///< 0: the base leads; then each further article that has something of its own, in turn.
    int after = -1;
    bool isLeaders = false; ///< It is the leading article's own paragraph, not one that follows it.
    bool ownOfBase = false;
    int article = 0;
    int paragraph = 0;
    PassageRow row;

    auto place() const { return std::tuple(part, after, !isLeaders, article, paragraph); }
};

/** Collects rows; knows which paragraphs already have one. */
class RowMaker
{
public:
    RowMaker(const QList<Article> &articles, const Comparison &comparison, int base)
        : m_articles(articles)
        , m_comparison(comparison)
        , m_base(base)
    {
    }

    QList<PassageRow> rows()
    {
        for (int i = 0; i < m_comparison.alignments.size(); ++i) {
            if (m_comparison.alignments.at(i).level == Level::Paragraph)
                addAlignment(i);
        }
        if (m_base < m_articles.size())
            addSingles(m_base);
        for (int article = 0; article < m_articles.size(); ++article)
            addSingles(article);
        placeRows();
        std::ranges::stable_sort(m_rows, {}, &PlacedRow::place);
        QList<PassageRow> result;
        for (const PlacedRow &placed : std::as_const(m_rows))
            result.append(placed.row);
        return result;
    }

private:
    bool isShown(const Member &m) const
    {
        return m.article < m_articles.size() && m.index < m_articles.at(m.article).paragraphs.size() &&
               m_articles.at(m.article).paragraphs.at(m.index).role != Role::Furniture;
    }

    /** The base's paragraphs of a group, in runs without a gap: each is a row, the first has the partners. */
    QList<QList<Member>> runsOf(const QList<Member> &members, int article) const
    {
        QList<QList<Member>> runs;
        for (const Member &m : members) {
            if (m.article != article)
                continue;
            if (runs.isEmpty() || runs.last().last().index + 1 != m.index)
                runs.append(QList<Member>());
            runs.last().append(m);
        }
        return runs;
    }

    void addAlignment(int index)
    {
        const Alignment &alignment = m_comparison.alignments.at(index);
        QList<Member> members;
        PlacedRow *joined = nullptr;
        for (const Member &m : alignment.members) {
            if (isShown(m) && !m_used.contains(m))
                members.append(m);
            else if (isShown(m) && (!joined || m.article == m_base))
                joined = rowWith(m);
        }
        std::ranges::sort(members);
        if (joined)
            members = join(*joined, members, alignment.moved);
        if (members.isEmpty())
            return;
        const bool hasBase = std::ranges::contains(members, m_base, &Member::article);
        const int leader = hasBase ? m_base : members.first().article;
        const auto runs = runsOf(members, leader);
        for (int r = 0; r < runs.size(); ++r)
            addRun(index, runs.at(r), members, joined || r > 0);
    }

    PlacedRow *rowWith(const Member &member)
    {
        const auto has = [&](const PlacedRow &placed) { return placed.row.members.contains(member); };
        const auto found = std::ranges::find_if(m_rows, has);
        return found == m_rows.end() ? nullptr : &*found;
    }

    /** Puts the partners among @p members into a row that has some of their group already; returns what is left. */
    QList<Member> join(PlacedRow &placed, const QList<Member> &members, bool moved)
    {
        QList<Member> rest;
        for (const Member &m : members) {
            const bool follows = placed.row.members.contains(Member{m.article, m.index - 1});
            if (m.article == placed.article && !follows) {
                rest.append(m);
                continue;
            }
            placed.row.members.append(m);
            m_used.insert(m);
            if (moved)
                m_loose.insert(m);
        }
        std::ranges::sort(placed.row.members);
        return rest;
    }

    void addRun(int index, const QList<Member> &run, const QList<Member> &members, bool continued)
    {
        PlacedRow placed;
        placed.article = run.first().article;
        placed.paragraph = run.first().index;
        placed.row.alignment = index;
        placed.row.continued = continued;
        placed.row.members = run;
        if (!continued) {
            for (const Member &m : members) {
                if (m.article != placed.article)
                    placed.row.members.append(m);
            }
            std::ranges::sort(placed.row.members);
        }
        placed.ownOfBase = placed.article == m_base;
        if (m_comparison.alignments.at(index).moved)
            m_loose.insert(placed.row.members.cbegin(), placed.row.members.cend());
        for (const Member &m : std::as_const(placed.row.members))
            m_used.insert(m);
        m_rows.append(placed);
    }

    void addSingles(int article)
    {
        for (int p = 0; p < m_articles.at(article).paragraphs.size(); ++p) {
            const Member member{article, p};
            if (!isShown(member) || m_used.contains(member))
                continue;
            if (joinsHead(member))
                continue;
            PlacedRow placed;
            placed.article = article;
            placed.paragraph = p;
            placed.ownOfBase = article == m_base;
            placed.row.members = {member};
            m_used.insert(member);
            m_rows.append(placed);
        }
    }

    static bool isHead(Role role) { return role == Role::Title || role == Role::Byline || role == Role::Dateline; }

    /**
     * Puts a title, byline or dateline without a link beside that of the base, where the base has one. Every article
     * has them: they say nothing on where the passages after them belong.
     */
    bool joinsHead(const Member &member)
    {
        const Role role = m_articles.at(member.article).paragraphs.at(member.index).role;
        if (!isHead(role) || member.article == m_base)
            return false;
        const auto fits = [&](const PlacedRow &placed) {
            return placed.ownOfBase && m_articles.at(m_base).paragraphs.at(placed.paragraph).role == role &&
                   !std::ranges::contains(placed.row.members, member.article, &Member::article);
        };
        const auto row = std::ranges::find_if(m_rows, fits);
        if (row == m_rows.end())
            return false;
        row->row.members.append(member);
        std::ranges::sort(row->row.members);
        m_used.insert(member);
        m_loose.insert(member);
        return true;
    }

    /** The base leads; what has nothing to do with it comes after it, led by the first article that has some of it. */
    void placeRows()
    {
        QList<int> leaders{m_base};
        for (int article = 0; article < m_articles.size(); ++article) {
            if (article != m_base)
                leaders.append(article);
        }
        for (int part = 0; part < leaders.size(); ++part)
            placePart(part, leaders.at(part));
    }

    void placePart(int part, int leader)
    {
        if (!std::ranges::contains(m_rows, -1, &PlacedRow::part))
            return;
        QList<QList<int>> follows(m_articles.size()); // for each paragraph the leader's paragraph beside it, or -1
        for (int i = 0; i < m_articles.size(); ++i)
            follows[i].fill(-1, m_articles.at(i).paragraphs.size());
        for (PlacedRow &placed : m_rows) {
            const QList<QList<Member>> runs =
                placed.part < 0 ? runsOf(placed.row.members, leader) : QList<QList<Member>>();
            if (runs.isEmpty())
                continue;
            placed.part = part;
            placed.after = runs.first().first().index;
            placed.isLeaders = true;
            for (const Member &m : std::as_const(placed.row.members)) {
                if (!m_loose.contains(m))
                    follows[m.article][m.index] = runs.first().last().index;
            }
        }
        for (PlacedRow &placed : m_rows) {
            if (placed.part < 0)
                placeFollower(placed, part, follows);
        }
    }

    /** Beside its leading article's passages, else beside those of another of its articles, where one has a place. */
    static void placeFollower(PlacedRow &placed, int part, const QList<QList<int>> &follows)
    {
        QList<Member> members{{placed.article, placed.paragraph}};
        members += placed.row.members;
        for (const Member &m : std::as_const(members)) {
            if (const auto place = placeOf(follows.at(m.article), m.index)) {
                placed.part = part;
                placed.after = *place;
                return;
            }
        }
    }

    /** After the nearest earlier passage that has a place, else before the nearest later one. */
    static std::optional<int> placeOf(const QList<int> &follows, int paragraph)
    {
        for (int p = paragraph; p >= 0; --p) {
            if (follows.at(p) >= 0)
                return follows.at(p);
        }
        for (int p = paragraph + 1; p < follows.size(); ++p) {
            if (follows.at(p) >= 0)
                return follows.at(p) - 1;
        }
        return {};
    }

    const QList<Article> &m_articles;
    const Comparison &m_comparison;
    const int m_base;
    std::set<Member> m_used;
    std::set<Member> m_loose; ///< Those beside their row's others that take their article's next ones nowhere.
    QList<PlacedRow> m_rows;
};

} // namespace

QList<PassageRow> passageRows(const QList<Article> &articles, const Comparison &comparison, int base)
{
    return RowMaker(articles, comparison, base).rows();
}

} // namespace galley

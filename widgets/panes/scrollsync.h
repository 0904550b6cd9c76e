// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which scroll position of one pane belongs to which of another: through their matching paragraphs, without jerks.
#pragma once

#include "widgets/panes/articleview.h"

#include <map>

namespace galley
{

/** The matching paragraphs of two articles that stand in the same order: both indices rise. */
using PairChain = std::vector<std::pair<int, int>>;

/** The longest chain of paragraphs of @p first and @p second in @p alignments; passages that moved are left out. */
PairChain pairChain(const QList<Alignment> &alignments, int first, int second);

/**
 * Follows one pane with the others. The point that is held equal slides from the window's top, at the start of a text,
 * to its bottom, at the end (after Meld's synchronisation point), so that both ends can be reached in every pane.
 */
class ScrollSync
{
public:
    void setAlignments(const QList<Alignment> &alignments);
    /** Gets one thing ready that scrolling from @p leader needs, of @p articles; false once everything is. */
    bool prepareNext(int leader, int articles);

    /** The scroll position of @p other that belongs to position @p top of @p leader. */
    int matchingTop(const ArticleView &leader, const ArticleView &other, int top) const;
    /**
     * Where @p other goes when @p leader moved from @p from to @p to. A passage that was brought up by hand before does
     * not jump back: half of each further step is spent on returning. No pane goes up while the leader goes down.
     */
    int followingTop(const ArticleView &leader, const ArticleView &other, int from, int to) const;

private:
    const PairChain &chain(int first, int second) const;

    QList<Alignment> m_alignments;
    mutable std::map<std::pair<int, int>, PairChain> m_chains;
};

} // namespace galley

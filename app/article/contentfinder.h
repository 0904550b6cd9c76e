// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a web page are its article, from the tree: text density, link density, tags, names.
#pragma once

#include "app/article/htmlblocks.h"
#include "app/article/htmlfacts.h"

#include <QSet>

namespace galley
{

/**
 * Main-content extraction in the manner of Readability (Arc90, 2009) and trafilatura (Barbaresi, ACL 2021): the element
 * is chosen that gathers most prose and least else; in it, what is named or built like furniture is left out.
 */
class ContentFinder
{
public:
    ContentFinder(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const HtmlFacts &facts);

    /** For each block, whether it belongs to the article's text. */
    QList<bool> find();

    /** Whether the block stands in a figure's caption. */
    bool isCaption(qsizetype block) const;
    /** Whether an element around the block is named after its author, or its date. */
    bool isNamed(qsizetype block, const QSet<QString> &names) const;

private:
    enum class Zone : char { Neutral, Content, Outside };

    void judgeNodes();
    Zone zoneOf(int node) const;
    void judgeBlocks();
    void sumUp();
    void findOutside();
    int chooseContainer() const;
    double valueOf(int node) const;
    bool belongs(qsizetype block, int container) const;
    bool isProse(const HtmlBlock &block) const;
    double goodIn(int node) const { return m_goodUpTo[m_tree.nodes()[node].end] - m_goodUpTo[node]; }
    double badIn(int node) const { return m_badUpTo[m_tree.nodes()[node].end] - m_badUpTo[node]; }

    const HtmlTree &m_tree;
    const QList<HtmlBlock> &m_blocks;
    const HtmlFacts &m_facts;
    QList<Zone> m_own;        ///< What a node says by itself.
    QList<int> m_outside;     ///< For each node, the outermost node around it that is Outside; -1.
    QList<bool> m_prose;      ///< For each block.
    QList<double> m_goodUpTo; ///< Prefix sums over the nodes of the units of prose …
    QList<double> m_badUpTo;  ///< … and of all other text.
    double m_total = 0;
};

} // namespace galley

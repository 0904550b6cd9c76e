// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An HTML document as a flat list of nodes in document order: everything on it is a loop, never a recursion.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <gumbo.h>

#include <memory>

namespace galley
{

/** One element or text of the tree. Its descendants are the nodes behind it up to end. */
struct HtmlNode {
    int parent = -1;
    int end = 0; ///< Index behind the last descendant.
    int depth = 0;
    GumboTag tag = GUMBO_TAG_UNKNOWN;  ///< Of an element.
    const GumboNode *source = nullptr; ///< Owned by the tree.
    bool isText = false;
};

/** A parsed document. Movable; owns Gumbo's output. */
class HtmlTree
{
public:
    /** Parses UTF-8. A tree deeper than @p deepest (elements) is cut there. */
    explicit HtmlTree(QByteArray utf8, int deepest = 400);

    const QList<HtmlNode> &nodes() const { return m_nodes; }
    /** Whether elements were left out because they were nested too deeply. */
    bool isCut() const { return m_cut; }

    bool isElement(int index, GumboTag tag) const { return !m_nodes[index].isText && m_nodes[index].tag == tag; }
    /** The value of an attribute; empty where there is none. */
    QString attribute(int index, const char *name) const;
    bool hasAttribute(int index, const char *name) const;
    /** The text of a text node. */
    QString text(int index) const;
    /** All text below @p index, white space squeezed. */
    QString textBelow(int index) const;
    /** The words of class, id, role and data-component, lower case, parted at '-', '_' and where the case changes. */
    QStringList names(int index) const;
    /** Class and id, lower case, with blanks around. */
    QString rawNames(int index) const;

private:
    struct Closer {
        void operator()(GumboOutput *output) const;
    };
    QByteArray m_source;
    std::unique_ptr<GumboOutput, Closer> m_output;
    QList<HtmlNode> m_nodes;
    bool m_cut = false;
};

} // namespace galley

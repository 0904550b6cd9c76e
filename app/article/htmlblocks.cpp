// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/htmlblocks.h"

#include "app/article/blockshape.h"

#include <array>

namespace galley
{

namespace
{
enum class Flow { Block, Inline, Break, Hidden };

Flow flowOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_MAP:
        return Flow::Hidden;
    case GUMBO_TAG_BR:
    case GUMBO_TAG_HR:
        return Flow::Break;
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_METER:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_RB:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_UNKNOWN:
        return Flow::Inline;
    default:
        return Flow::Block;
    }
}

bool namesTheKind(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_P:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
        return true;
    default:
        return false;
    }
}

/** Walks the tree once and cuts its text into lines. */
class BlockCutter
{
public:
    explicit BlockCutter(const HtmlTree &tree)
        : m_tree(tree)
    {
    }

    QList<HtmlBlock> cut()
    {
        const QList<HtmlNode> &nodes = m_tree.nodes();
        for (int i = 0; i < nodes.size();) {
            closeUntil(nodes[i].parent);
            if (nodes[i].isText) {
                addText(i);
                ++i;
            } else if (isNeverShown(m_tree, i)) {
                i = nodes[i].end;
            } else {
                open(i);
                ++i;
            }
        }
        flush();
        return m_blocks;
    }

private:
    void closeUntil(int parent)
    {
        while (!m_open.isEmpty() && m_open.last() != parent) {
            const int index = m_open.takeLast();
            if (const Flow flow = flowOf(m_tree.nodes()[index].tag); flow == Flow::Block || flow == Flow::Hidden)
                flush();
            if (m_tree.isElement(index, GUMBO_TAG_A))
                --m_links;
        }
    }

    void open(int index)
    {
        const Flow flow = flowOf(m_tree.nodes()[index].tag);
        const bool dated = m_tree.isElement(index, GUMBO_TAG_TIME) && hasBylineWord(m_line.simplified());
        if (flow != Flow::Inline || dated) // a date behind the author is a line of its own
            flush();
        if (flow == Flow::Break)
            return;
        if (m_tree.isElement(index, GUMBO_TAG_A))
            ++m_links;
        m_open << index;
    }

    void addText(int index)
    {
        if (m_line.isEmpty())
            m_first = index;
        const QString text = m_tree.text(index);
        if (m_tree.isElement(blockOf(index), GUMBO_TAG_PRE)) {
            const QStringList lines = text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    flush();
                m_first = index;
                m_line += lines[i];
            }
        } else {
            m_line += text;
        }
        if (m_links > 0)
            m_linked += text.simplified().size();
    }

    int blockOf(int index) const
    {
        int node = m_tree.nodes()[index].parent;
        while (node > 0 && flowOf(m_tree.nodes()[node].tag) == Flow::Inline)
            node = m_tree.nodes()[node].parent;
        return node;
    }

    void flush()
    {
        const QString text = squeezed(m_line);
        if (!text.isEmpty()) {
            HtmlBlock block{.text = text, .element = blockOf(m_first), .linked = m_linked};
            int node = block.element;
            while (node > 0 && !namesTheKind(m_tree.nodes()[node].tag))
                node = m_tree.nodes()[node].parent;
            block.tag = m_tree.nodes()[node].tag;
            m_blocks << block;
        }
        m_line.clear();
        m_linked = 0;
    }

    const HtmlTree &m_tree;
    QList<HtmlBlock> m_blocks;
    QList<int> m_open;
    QString m_line;
    int m_first = 0;
    int m_links = 0;
    qsizetype m_linked = 0;
};
} // namespace

namespace
{
/** The inside of an element that a script built, as browsers save it: shown, other than templates are. */
bool isShadowRoot(const HtmlTree &tree, int index)
{
    return tree.nodes()[index].tag == GUMBO_TAG_TEMPLATE &&
           (tree.hasAttribute(index, "shadowrootmode") || tree.hasAttribute(index, "shadowmode"));
}
} // namespace

bool isNeverShown(const HtmlTree &tree, int index)
{
    const HtmlNode &node = tree.nodes()[index];
    if (node.isText || node.source->type == GUMBO_NODE_DOCUMENT)
        return false;
    if (isShadowRoot(tree, index))
        return false;
    if (flowOf(node.tag) == Flow::Hidden || tree.hasAttribute(index, "hidden"))
        return true;
    const GumboAttribute *style = gumbo_get_attribute(&node.source->v.element.attributes, "style");
    if (!style)
        return false;
    QString value = QString::fromUtf8(style->value).toLower();
    value.removeIf([](QChar c) { return c.isSpace(); });
    return value.contains(u"display:none") || value.contains(u"visibility:hidden");
}

QList<HtmlBlock> htmlBlocks(const HtmlTree &tree)
{
    return BlockCutter(tree).cut();
}

} // namespace galley

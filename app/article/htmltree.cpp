// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/htmltree.h"

namespace galley
{

namespace
{
const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    const bool element = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    return element ? &node->v.element.children : nullptr;
}

bool isContainer(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE || node->type == GUMBO_NODE_DOCUMENT;
}

struct Step {
    const GumboNode *node;
    unsigned child;
    int index;
};
} // namespace

void HtmlTree::Closer::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

HtmlTree::HtmlTree(QByteArray utf8, int deepest)
    : m_source(std::move(utf8))
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(gumbo_parse_with_options(&options, m_source.constData(), size_t(m_source.size())));
    if (!m_output)
        return;
    QList<Step> stack{{m_output->document, 0, 0}};
    m_nodes << HtmlNode{.source = m_output->document};
    while (!stack.isEmpty()) {
        Step &step = stack.last();
        const GumboVector *children = childrenOf(step.node);
        if (step.child >= children->length) {
            m_nodes[step.index].end = int(m_nodes.size());
            stack.removeLast();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[step.child++]);
        const bool text =
            child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_CDATA;
        if (!text && !isContainer(child))
            continue;
        if (stack.size() > deepest) {
            m_cut = true;
            continue;
        }
        const int index = int(m_nodes.size());
        m_nodes << HtmlNode{.parent = step.index,
                            .end = index + 1,
                            .depth = int(stack.size()),
                            .tag = text ? GUMBO_TAG_UNKNOWN : child->v.element.tag,
                            .source = child,
                            .isText = text};
        if (!text)
            stack << Step{child, 0, index};
    }
}

bool HtmlTree::hasAttribute(int index, const char *name) const
{
    const HtmlNode &node = m_nodes[index];
    return !node.isText && node.source->type != GUMBO_NODE_DOCUMENT &&
           gumbo_get_attribute(&node.source->v.element.attributes, name);
}

QString HtmlTree::attribute(int index, const char *name) const
{
    const HtmlNode &node = m_nodes[index];
    if (node.isText || node.source->type == GUMBO_NODE_DOCUMENT)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node.source->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

QString HtmlTree::text(int index) const
{
    return QString::fromUtf8(m_nodes[index].source->v.text.text);
}

QString HtmlTree::textBelow(int index) const
{
    QString result;
    for (int i = index; i < m_nodes[index].end; ++i)
        if (m_nodes[i].isText)
            result += text(i);
    return result.simplified();
}

QString HtmlTree::rawNames(int index) const
{
    const QString both = attribute(index, "class") + u' ' + attribute(index, "id");
    return both.trimmed().isEmpty() ? QString() : u' ' + both.toLower().simplified() + u' ';
}

QStringList HtmlTree::names(int index) const
{
    QStringList words;
    for (const char *name : {"class", "id", "role", "data-component", "data-testid", "aria-label"}) {
        const QString value = attribute(index, name);
        QString word;
        QChar previous;
        for (const QChar c : value) {
            const bool part = c.isLetterOrNumber() && !(c.isUpper() && previous.isLower());
            if (!part && !word.isEmpty()) {
                words << word.toLower();
                word.clear();
            }
            if (c.isLetterOrNumber())
                word += c;
            previous = c;
        }
        if (!word.isEmpty())
            words << word.toLower();
    }
    return words;
}

} // namespace galley

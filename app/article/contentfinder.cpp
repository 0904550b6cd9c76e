// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/contentfinder.h"

#include "app/article/blockshape.h"
#include "app/text/wordset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr int proseWords = 12;
constexpr qsizetype proseUnits = 60;    ///< For scripts without blanks.
constexpr double linkedPart = 0.5;      ///< More linked than this is a menu.
constexpr double badWeight = 0.6;       ///< What one unit of other text takes from a container.
constexpr double plainWeight = 0.25;    ///< How bad a unit is that is neither prose nor linked.
constexpr double hintBonus = 1.3;       ///< For an element that says that it holds the article.
constexpr double hintedBadWeight = 0.3; ///< And what other text takes from it.
constexpr double majority = 0.5; ///< An element with so much of the page's prose is no furniture, whatever its name.

/** Words in class, id or role that name what is not the article. */
const QSet<QString> &outsideNames()
{
    static const QSet<QString> names = wordSet(u"comment comments disqus respond share sharing shares social related "
                                               u"relateds recirc recirculation recommended recommendation "
                                               u"recommendations promo promos promotion newsletter newsletters signup "
                                               u"subscribe subscription subscriptions sidebar sidebars footer "
                                               u"menu menus nav navigation navbar breadcrumb breadcrumbs advert "
                                               u"adverts advertisement advertising advertisements ads ad adslot "
                                               u"sponsor sponsored outbrain taboola trending popular toolbar tags tag "
                                               u"taglist bio cookie cookies consent gdpr modal popup overlay "
                                               u"login signin widget widgets rail teaser teasers pagination pager skip "
                                               u"masthead copyright readmore complementary contentinfo "
                                               u"dialog search byline author authors hidden sr visuallyhidden infobox "
                                               u"toc noprint print email follow addthis sharethis "
                                               u"livefyre jp metadata meta timestamp dateline gallery slideshow "
                                               u"carousel rating ratings poll polls inset pullquote "
                                               u"donate donation membership paywall alert notification banner zergnet "
                                               u"revcontent morestories upnext credits caption");
    return names;
}

/** Words that name the article itself. */
bool namesContent(const QStringList &names)
{
    static const QSet<QString> holders = wordSet(u"article story post entry news content blog page single");
    static const QSet<QString> parts = wordSet(u"body content text copy");
    for (const QString &name : names)
        if (name == u"articlebody" || name == u"storybody" || name == u"postbody" || name == u"articletext" ||
            name == u"storytext" || name == u"articlecontent" || name == u"entrycontent" || name == u"postcontent")
            return true;
    for (qsizetype i = 0; i + 1 < names.size(); ++i)
        if (holders.contains(names[i]) && parts.contains(names[i + 1]) && names[i] != names[i + 1])
            return true;
    return false;
}

bool neverOutside(GumboTag tag)
{
    return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN ||
           tag == GUMBO_TAG_P || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_TBODY ||
           tag == GUMBO_TAG_EM || tag == GUMBO_TAG_STRONG;
}
} // namespace

ContentFinder::ContentFinder(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const HtmlFacts &facts)
    : m_tree(tree)
    , m_blocks(blocks)
    , m_facts(facts)
{
}

ContentFinder::Zone ContentFinder::zoneOf(int node) const
{
    const GumboTag tag = m_tree.nodes()[node].tag;
    if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FIGCAPTION ||
        tag == GUMBO_TAG_BUTTON)
        return Zone::Outside;
    if (m_tree.nodes()[node].source->v.element.attributes.length == 0)
        return Zone::Neutral;
    const QStringList names = m_tree.names(node);
    if (namesContent(names) || m_tree.attribute(node, "itemprop") == u"articleBody")
        return Zone::Content;
    const bool outside = !neverOutside(tag) &&
                         std::ranges::any_of(names, [](const QString &name) { return outsideNames().contains(name); });
    return outside ? Zone::Outside : Zone::Neutral;
}

void ContentFinder::judgeNodes()
{
    const QList<HtmlNode> &nodes = m_tree.nodes();
    m_own.fill(Zone::Neutral, nodes.size());
    for (int i = 1; i < nodes.size(); ++i)
        if (!nodes[i].isText)
            m_own[i] = zoneOf(i);
}

bool ContentFinder::isProse(const HtmlBlock &block) const
{
    if (double(block.linked) > linkedPart * double(block.text.size()))
        return false;
    const int words = countWords(block.text);
    const bool noBlanks = words * 25 < block.text.size();
    const bool long_ = noBlanks ? block.text.size() >= proseUnits / 3 : words >= proseWords;
    return long_ && (endsAsProse(block.text) || words >= 2 * proseWords);
}

void ContentFinder::judgeBlocks()
{
    for (const HtmlBlock &block : m_blocks) {
        m_prose << isProse(block);
        if (m_prose.last())
            m_total += double(block.text.size());
    }
}

void ContentFinder::sumUp()
{
    m_goodUpTo.fill(0, m_tree.nodes().size() + 1);
    m_badUpTo.fill(0, m_tree.nodes().size() + 1);
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const HtmlBlock &block = m_blocks[i];
        const auto size = double(block.text.size());
        const bool outside = !m_outside.isEmpty() && m_outside[block.element] >= 0;
        if (m_prose[i])
            m_goodUpTo[block.element + 1] += size;
        else // a short line without links may well be a heading or an item of the article
            m_badUpTo[block.element + 1] +=
                outside ? size : double(block.linked) + plainWeight * (size - double(block.linked));
    }
    for (qsizetype i = 1; i < m_goodUpTo.size(); ++i) {
        m_goodUpTo[i] += m_goodUpTo[i - 1];
        m_badUpTo[i] += m_badUpTo[i - 1];
    }
}

void ContentFinder::findOutside()
{
    const QList<HtmlNode> &nodes = m_tree.nodes();
    m_outside.fill(-1, nodes.size());
    for (int i = 1; i < nodes.size();
         ++i) { // a name that says "furniture" counts unless the element holds most of the prose
        const int above = m_outside[nodes[i].parent];
        const bool outside = m_own[i] == Zone::Outside && goodIn(i) < majority * m_total;
        m_outside[i] = above >= 0 ? above : outside ? i : -1;
    }
    for (qsizetype i = 0; i < m_blocks.size(); ++i)
        m_prose[i] = m_prose[i] && m_outside[m_blocks[i].element] < 0;
}

double ContentFinder::valueOf(int node) const
{
    if (m_own[node] == Zone::Content)
        return hintBonus * goodIn(node) - hintedBadWeight * badIn(node);
    return goodIn(node) - badWeight * badIn(node);
}

int ContentFinder::chooseContainer() const
{
    const QList<HtmlNode> &nodes = m_tree.nodes();
    int best = 0;
    double bestValue = -1e18;
    for (int i = 1; i < nodes.size(); ++i) {
        if (nodes[i].isText || m_outside[i] >= 0 || goodIn(i) <= 0)
            continue;
        const double value = valueOf(i);
        const bool deeper = value == bestValue && i < nodes[best].end;
        if (value > bestValue || deeper) {
            best = i;
            bestValue = value;
        }
    }
    return best;
}

bool ContentFinder::belongs(qsizetype index, int container) const
{
    const HtmlBlock &block = m_blocks[index];
    if (block.element < container || block.element >= m_tree.nodes()[container].end || m_outside[block.element] >= 0)
        return false;
    if (block.tag == GUMBO_TAG_BLOCKQUOTE) // quoted posts end in links
        return true;
    return double(block.linked) <= 0.6 * double(block.text.size()) ||
           (m_prose[index] && block.linked < block.text.size());
}

QList<bool> ContentFinder::find()
{
    judgeNodes();
    judgeBlocks();
    sumUp();
    findOutside();
    sumUp();
    const int container = chooseContainer();
    QList<bool> result(m_blocks.size(), false);
    for (qsizetype i = 0; i < m_blocks.size(); ++i)
        result[i] = belongs(i, container);
    return result;
}

bool ContentFinder::isCaption(qsizetype block) const
{
    if (m_blocks[block].tag == GUMBO_TAG_FIGCAPTION)
        return true;
    static const QSet<QString> names{u"caption"_s, u"figcaption"_s, u"photocaption"_s, u"imagecaption"_s};
    return isNamed(block, names);
}

bool ContentFinder::isNamed(qsizetype block, const QSet<QString> &names) const
{
    int node = m_blocks[block].element;
    for (int level = 0; level < 4 && node > 0; ++level, node = m_tree.nodes()[node].parent) {
        const QStringList own = m_tree.names(node);
        if (std::ranges::any_of(own, [&](const QString &name) { return names.contains(name); }))
            return true;
    }
    return false;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/htmlreader.h"

#include "app/article/blockshape.h"
#include "app/article/contentfinder.h"
#include "app/article/datefinder.h"
#include "app/article/plaintextreader.h"
#include "app/base/tr.h"
#include "app/text/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(HtmlReader)
};

constexpr qsizetype charsetWindow = 4096; ///< A charset is declared in the first so many bytes.
constexpr int longestByline = 20;         ///< Words.
constexpr int proseWords = 12;            ///< Words of a paragraph, at least.

/** Letters and digits alone, folded: for telling whether two titles are the same. */
QString essence(QStringView text)
{
    QString key = wordKey(text);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

bool isHeading(GumboTag tag)
{
    return tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3 || tag == GUMBO_TAG_H4 ||
           tag == GUMBO_TAG_H5 || tag == GUMBO_TAG_H6;
}

class PageReader
{
public:
    explicit PageReader(const QString &html)
        : m_tree(html.toUtf8())
        , m_blocks(htmlBlocks(m_tree))
        , m_facts(htmlFacts(m_tree))
        , m_finder(m_tree, m_blocks, m_facts)
        , m_inside(m_finder.find())
    {
    }

    ArticleDraft draft()
    {
        m_first = m_inside.indexOf(true);
        m_title = findTitle();
        ArticleDraft draft;
        draft.mediaType = u"text/html"_s;
        for (qsizetype i = 0; i < m_blocks.size(); ++i)
            draft.blocks << Block{m_blocks[i].text, roleOf(i), true};
        draft.title = m_title >= 0              ? m_blocks[m_title].text
                      : m_facts.title.isEmpty() ? m_facts.windowTitle
                                                : m_facts.title;
        draft.byline = m_facts.byline;
        draft.outlet = m_facts.outlet;
        draft.language = m_facts.language;
        draft.published = m_facts.published;
        if (m_tree.isCut())
            draft.notices << Tr::tr("The page nests its elements too deeply; the innermost ones were left out.");
        addBodyOfRecord(draft);
        return draft;
    }

private:
    /** Where the page shows no article (a script would have fetched it), the one in its record for search engines. */
    void addBodyOfRecord(ArticleDraft &draft) const
    {
        const bool shown = std::ranges::any_of(draft.blocks, [](const Block &block) {
            return block.role.value_or(Role::Body) == Role::Body && endsAsProse(block.text) &&
                   countWords(block.text) >= proseWords;
        });
        if (shown || countWords(m_facts.body) < 3 * proseWords)
            return;
        for (Block &block : draft.blocks)
            if (block.role.value_or(Role::Body) == Role::Body)
                block.role = Role::Furniture;
        if (m_title < 0 && !draft.title.isEmpty())
            draft.blocks << Block{draft.title, Role::Title, true};
        const bool isMarkup = m_facts.body.contains(u"</");
        draft.blocks << (isMarkup ? readHtml(m_facts.body) : readPlainText(m_facts.body)).blocks;
        draft.notices << Tr::tr("The page does not show its article; the text is the one that it keeps for search "
                                "engines.");
    }

    qsizetype findTitle() const
    {
        const QString told = essence(m_facts.title);
        const QString window = essence(m_facts.windowTitle);
        qsizetype best = -1;
        double bestScore = 0.5;
        const qsizetype end = m_first < 0 ? m_blocks.size() : std::min(m_blocks.size(), m_first + 8);
        for (qsizetype i = 0; i < end; ++i) {
            const QString own = essence(m_blocks[i].text);
            if (own.size() < 4)
                continue;
            double score = m_blocks[i].tag == GUMBO_TAG_H1 ? 1 : isHeading(m_blocks[i].tag) ? 0.3 : 0;
            if (own == told)
                score += 3;
            else if (own.size() > 12 && window.contains(own))
                score += 2;
            else if (own.size() > 12 && told.contains(own))
                score += 1.5;
            score += score > 0 && m_blocks[i].linked == 0 ? 0.3 : 0;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    bool isByline(qsizetype i) const
    {
        const QString &text = m_blocks[i].text;
        if (countWords(text, longestByline) > longestByline || isDateLine(text))
            return false;
        static const QSet<QString> names{u"byline"_s, u"author"_s, u"authors"_s, u"autor"_s};
        if (hasBylineWord(text))
            return true;
        if (endsWithStop(text))
            return false;
        const bool told = !m_facts.byline.isEmpty() && (text.contains(m_facts.byline, Qt::CaseInsensitive) ||
                                                        m_facts.byline.contains(text, Qt::CaseInsensitive));
        return (told || m_finder.isNamed(i, names)) && looksLikeNames(text);
    }

    std::optional<Role> roleOf(qsizetype i) const
    {
        if (i == m_title)
            return Role::Title;
        if (m_finder.isCaption(i) && i > m_title && !m_inside[i])
            return endsWithStop(m_blocks[i].text) || countWords(m_blocks[i].text) > 4 ? Role::Caption : Role::Furniture;
        const bool head = i > m_title && (m_first < 0 || i < m_first + 6);
        if (head && isByline(i))
            return Role::Byline;
        if (head && isDateLine(m_blocks[i].text))
            return Role::Dateline;
        if (!m_inside[i])
            return Role::Furniture;
        const bool again = m_title >= 0 && essence(m_blocks[i].text) == essence(m_blocks[m_title].text);
        if (again)
            return Role::Furniture;
        const bool structured =
            isHeading(m_blocks[i].tag) || m_blocks[i].tag == GUMBO_TAG_LI || m_blocks[i].tag == GUMBO_TAG_BLOCKQUOTE;
        return structured ? std::optional(Role::Body) : std::nullopt;
    }

    HtmlTree m_tree;
    QList<HtmlBlock> m_blocks;
    HtmlFacts m_facts;
    ContentFinder m_finder;
    QList<bool> m_inside;
    qsizetype m_first = -1; ///< The first block of the article's text.
    qsizetype m_title = -1;
};
} // namespace

ArticleDraft readHtml(const QString &html)
{
    return PageReader(html).draft();
}

QString declaredHtmlCharset(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), charsetWindow)).toLower();
    for (const QByteArrayView key : {QByteArrayView("charset"), QByteArrayView("encoding")}) {
        qsizetype at = head.indexOf(key);
        if (at < 0)
            continue;
        at += key.size();
        while (at < head.size() && (head[at] == ' ' || head[at] == '=' || head[at] == '"' || head[at] == '\''))
            ++at;
        qsizetype end = at;
        while (end < head.size() &&
               (std::isalnum(uchar(head[end])) || head[end] == '-' || head[end] == '_' || head[end] == ':'))
            ++end;
        if (end > at)
            return QString::fromLatin1(head.sliced(at, end - at));
    }
    return {};
}

} // namespace galley

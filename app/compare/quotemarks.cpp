// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotemarks.h"

#include <optional>

namespace galley
{

namespace
{
enum class Family { Double, Typed, Single, Angle, SingleAngle, Corner, WhiteCorner };

std::optional<Family> familyOf(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'＂':
        return Family::Double;
    case u'\'':
    case u'‘':
    case u'’':
    case u'‚':
    case u'‛':
        return Family::Single;
    case u'«':
    case u'»':
        return Family::Angle;
    case u'‹':
    case u'›':
        return Family::SingleAngle;
    case u'「':
    case u'」':
        return Family::Corner;
    case u'『':
    case u'』':
        return Family::WhiteCorner;
    default:
        return std::nullopt;
    }
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'―' || c == u'−';
}

/** Reads the marks of one paragraph. */
class MarkReader
{
public:
    MarkReader(QStringView text, const TextRange &paragraph)
        : m_text(text)
        , m_paragraph(paragraph)
    {
    }

    QList<MarkedQuote> read(int index)
    {
        for (qsizetype i = m_paragraph.start; i < m_paragraph.end; ++i) {
            i = behindTag(i);
            if (i >= m_paragraph.end)
                break;
            if (isTyped(i))
                markTyped(i++);
            else if (const auto family = familyOf(m_text[i]))
                mark(i, *family);
        }
        for (const Open &open : std::as_const(m_open)) {
            const qsizetype end = mistakenEnd(open);
            const qsizetype width = open.family == Family::Typed ? 2 : 1;
            m_found << quote({open.at, end < 0 ? m_paragraph.end : end + width}, open, end >= 0);
        }
        for (MarkedQuote &q : m_found)
            q.paragraph = index;
        std::ranges::sort(m_found, {}, &MarkedQuote::outer);
        for (MarkedQuote &q : m_found)
            q.depth = int(std::ranges::count_if(
                m_found, [&](const MarkedQuote &o) { return o.outer != q.outer && o.outer.contains(q.outer); }));
        return m_found;
    }

    /** Where a double mark closes that nothing of the paragraph before it opened; -1 where none does. */
    qsizetype loneClosing() const { return m_lone; }

private:
    struct Open {
        qsizetype at;
        Family family;
    };

    QChar before(qsizetype i) const { return i > m_paragraph.start ? m_text[i - 1] : QChar(u' '); }
    QChar after(qsizetype i) const { return i + 1 < m_paragraph.end ? m_text[i + 1] : QChar(u' '); }
    /** Whether a clause can begin at @p i: at the paragraph's start or behind a mark of punctuation. */
    bool opensClause(qsizetype i) const
    {
        while (i > m_paragraph.start && m_text[i - 1].isSpace())
            --i;
        return i == m_paragraph.start || m_text[i - 1].isPunct();
    }

    /** Whether the characters around position @p i are those around an opening mark. */
    bool looksOpening(qsizetype i) const
    {
        const QChar b = before(i), a = after(i);
        if (a.isSpace() && m_text[i] != u'«' && m_text[i] != u'»')
            return false;
        return b.isSpace() || b == u'(' || b == u'[' || b == u'/' || b == u'…' || isDash(b) || familyOf(b).has_value();
    }

    /** Whether a mark of @p family at @p i opens, judged by its shape and, where that says nothing, by its
     * surroundings. */
    bool opens(qsizetype i, Family family) const
    {
        const bool inside = std::ranges::any_of(m_open, [&](const Open &o) { return o.family == family; });
        switch (m_text[i].unicode()) {
        case u'„':
        case u'‟':
        case u'‚':
        case u'「':
        case u'『':
            return true;
        case u'」':
        case u'』':
            return false;
        case u'“':
            return !inside || (m_text[m_open.last().at] != u'„' && m_open.last().family != family) ||
                   (m_text[m_open.last().at] != u'„' && before(i).isSpace());
        case u'”':
        case u'"':
        case u'＂':
            return !inside && before(i) != u'=' && (looksOpening(i) || after(i).isLetterOrNumber());
        case u'«':
        case u'»':
        case u'‹':
        case u'›':
            return !inside;
        default:
            return looksOpening(i);
        }
    }

    /** An apostrophe between letters, or at the start of a shortened word or number (’90s, ’em). */
    bool isApostrophe(qsizetype i) const { return before(i).isLetterOrNumber() && after(i).isLetterOrNumber(); }

    /** Where the single quote that opens at @p i closes; -1 where nothing does. */
    qsizetype closingSingle(qsizetype i) const
    {
        qsizetype weak = -1;
        for (qsizetype j = i + 1; j < m_paragraph.end; ++j) {
            const QChar c = m_text[j];
            if (c == u'‘' && looksOpening(j) && weak >= 0)
                return weak;
            const bool closer = m_text[i] == u'‚' ? (c == u'‘' || c == u'’') : (c == u'’' || c == u'\'');
            if (!closer || after(j).isLetterOrNumber() || before(j).isSpace() || isTyped(j) || isTyped(j - 1))
                continue;
            const bool possessive =
                before(j).toLower() == u's' && after(j).isSpace() && j + 2 < m_paragraph.end && m_text[j + 2].isLower();
            if (!possessive)
                return j;
            if (weak < 0)
                weak = j;
        }
        return weak;
    }

    /** Behind the tag <a title="…"> that was left in the text at @p i; @p i where none begins there. */
    qsizetype behindTag(qsizetype i) const
    {
        if (m_text[i] != u'<' || !(after(i).isLetter() || after(i) == u'/'))
            return i;
        const qsizetype end = m_text.indexOf(u'>', i);
        return end < 0 || end >= m_paragraph.end ? i : end + 1;
    }

    /** Where a single mark closes what @p open opened with a double one, “Let us go.’ He went; -1 where none does. */
    qsizetype mistakenEnd(const Open &open) const
    {
        for (qsizetype i = open.at + 2; open.family == Family::Double && i < m_paragraph.end; ++i) {
            if ((m_text[i] != u'’' && m_text[i] != u'\'') || !before(i).isPunct() || familyOf(before(i)) ||
                !after(i).isSpace())
                continue;
            if (std::ranges::none_of(m_found, [&](const MarkedQuote &q) { return q.outer.end == i + 1; }))
                return i;
        }
        return -1;
    }

    /** Two straight apostrophes and no third. */
    bool isTyped(qsizetype i) const
    {
        return m_text[i] == u'\'' && after(i) == u'\'' && before(i) != u'\'' &&
               (i + 2 >= m_paragraph.end || m_text[i + 2] != u'\'');
    }

    void markTyped(qsizetype i)
    {
        const auto open = std::ranges::find(m_open, Family::Typed, &Open::family);
        if (open == m_open.end()) {
            if (i + 2 < m_paragraph.end && !m_text[i + 2].isSpace() && !before(i).isLetterOrNumber())
                m_open << Open{i, Family::Typed};
            else if (m_lone < 0 && m_found.isEmpty() && m_open.isEmpty())
                m_lone = i;
            return;
        }
        m_found << quote({open->at, i + 2}, *open, true);
        m_open.erase(open, m_open.end());
    }

    void mark(qsizetype i, Family family)
    {
        if (family == Family::Single) {
            single(i);
            return;
        }
        if (opens(i, family)) {
            m_open << Open{i, family};
            return;
        }
        for (qsizetype k = m_open.size() - 1; k >= 0; --k) {
            if (m_open[k].family != family)
                continue;
            m_found << quote({m_open[k].at, i + 1}, m_open[k], true);
            m_open.resize(k);
            return;
        }
        if (m_lone < 0 && m_found.isEmpty() && m_open.isEmpty() && before(i) != u'=')
            m_lone = i;
    }

    void single(qsizetype i)
    {
        const bool typed = std::ranges::contains(m_open, Family::Typed, &Open::family); // what those nest is no quote
        if (i < m_singleEnd || isApostrophe(i) || typed)
            return;
        const QChar c = m_text[i];
        if (c == u'’' && !(before(i).isSpace() && i == m_paragraph.start))
            return;
        if (!looksOpening(i) || after(i).isSpace())
            return;
        const qsizetype end = closingSingle(i);
        if (end < 0) {
            if ((c == u'‘' || c == u'‚') && after(i).isUpper() && opensClause(i))
                m_open << Open{i, Family::Single};
            return;
        }
        m_found << quote({i, end + 1}, Open{i, Family::Single}, true);
        m_singleEnd = end;
    }

    MarkedQuote quote(const TextRange &outer, const Open &open, bool closed) const
    {
        MarkedQuote q;
        q.outer = outer;
        q.typed = open.family == Family::Typed;
        const qsizetype width = q.typed ? 2 : 1;
        q.inner = {outer.start + width, closed ? outer.end - width : outer.end};
        while (!q.inner.isEmpty() && m_text[q.inner.start].isSpace())
            ++q.inner.start;
        while (!q.inner.isEmpty() && m_text[q.inner.end - 1].isSpace())
            --q.inner.end;
        q.closed = closed;
        q.single = open.family == Family::Single || open.family == Family::SingleAngle;
        return q;
    }

    QStringView m_text;
    TextRange m_paragraph;
    QList<Open> m_open;
    QList<MarkedQuote> m_found;
    qsizetype m_singleEnd = -1;
    qsizetype m_lone = -1;
};

/** The first character of a paragraph, a null character where it is empty. */
QChar firstOf(const Article &article, const Paragraph &paragraph)
{
    return paragraph.range.isEmpty() ? QChar() : article.text[paragraph.range.start];
}

/** The words from the beginning of a paragraph to the mark at @p lone that closes what an earlier paragraph opened. */
MarkedQuote endingQuote(const Paragraph &paragraph, int index, qsizetype lone)
{
    MarkedQuote quote;
    quote.paragraph = index;
    quote.inner = {paragraph.range.start, lone};
    quote.outer = {paragraph.range.start, lone + 1};
    quote.continued = true;
    return quote;
}
} // namespace

QList<MarkedQuote> markedQuotes(const Article &article)
{
    QList<MarkedQuote> result;
    qsizetype open = -1;
    bool opened = false; // the paragraph before begins with a mark
    for (int i = 0; i < article.paragraphs.size(); ++i) {
        const Paragraph &paragraph = article.paragraphs[i];
        if (paragraph.role == Role::Furniture)
            continue;
        MarkReader reader(article.text, paragraph.range);
        QList<MarkedQuote> found = reader.read(i);
        if (reader.loneClosing() > paragraph.range.start && (open >= 0 || opened)) {
            found.prepend(endingQuote(paragraph, i, reader.loneClosing()));
            if (open >= 0)
                result[open].continues = true;
        }
        opened = familyOf(firstOf(article, paragraph)).has_value();
        if (open >= 0 && !found.isEmpty() && found.first().outer.start == paragraph.range.start &&
            familyOf(firstOf(article, paragraph)) == familyOf(article.text[result[open].outer.start])) {
            result[open].continues = true;
            found.first().continued = true;
        }
        open = -1;
        for (MarkedQuote &q : found) {
            if (q.inner.isEmpty())
                continue;
            if (!q.closed && q.depth == 0)
                open = result.size();
            result << q;
        }
    }
    return result;
}

} // namespace galley

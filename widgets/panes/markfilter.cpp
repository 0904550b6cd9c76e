// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/markfilter.h"

#include <algorithm>

namespace galley
{

namespace
{

/** Whether words are parted by blanks in the script of @p c. */
bool hasBlanks(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return false;
    default:
        return true;
    }
}

/** Whether @p text has fewer than @p most words; cheap, since a filter asks this of every claim at once. */
bool isShorterThan(int most, QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        if (c == u'\'' || c == u'’')
            continue; // inside of words, or beside them
        const bool isLetter = c.isLetterOrNumber() || c.isMark();
        words += isLetter && (!inWord || !hasBlanks(c)) ? 1 : 0; // without blanks a letter stands for a word
        inWord = isLetter;
        if (words >= most)
            return false;
    }
    return true;
}

/** What stands in quotation marks in one article. */
class Quoted
{
public:
    Quoted(int article, const QList<Quote> &quotes)
    {
        for (const Quote &quote : quotes) {
            if (quote.article == article && quote.kind == Quote::Kind::Direct)
                m_ranges << quote.range;
        }
        std::ranges::sort(m_ranges, {}, &TextRange::start);
        for (const TextRange &range : std::as_const(m_ranges))
            m_longest = std::max(m_longest, range.length());
    }

    /** How many letters of @p range do. */
    qsizetype lettersOf(const TextRange &range) const
    {
        qsizetype letters = 0;
        for (auto at = std::ranges::lower_bound(m_ranges, range.end, {}, &TextRange::start);
             at != m_ranges.begin() && (--at)->start + m_longest > range.start;)
            letters += std::max<qsizetype>(0, std::min(range.end, at->end) - std::max(range.start, at->start));
        return letters;
    }

private:
    QList<TextRange> m_ranges; ///< Sorted.
    qsizetype m_longest = 0;
};

bool isLeftOut(const Claim &claim, int index, const Article &article, const Quoted &quotes, const MarkFilter &filter)
{
    bool quoted = !filter.quotes;
    bool isShort = filter.minimumWords > 0;
    for (const Passage &member : claim.members) {
        if (member.article != index)
            continue;
        quoted = quoted && 2 * quotes.lettersOf(member.range) > member.range.length();
        isShort = isShort && isShorterThan(filter.minimumWords, article.textOf(member.range));
    }
    return quoted || isShort;
}

} // namespace

bool MarkFilter::shows(Glyph glyph) const
{
    switch (glyph) {
    case Glyph::None:
        return true;
    case Glyph::Same:
    case Glyph::Reworded:
        return shared;
    case Glyph::OnlyHere:
        return onlyHere;
    case Glyph::Differs:
        break;
    }
    return differing;
}

ArticleMarks filteredMarks(const ArticleMarks &marks, int index, const Article &article, const Comparison &comparison,
                           const MarkFilter &filter)
{
    if (!filter.looksAtWords())
        return marks;
    const Quoted quotes(index, comparison.quotes);
    ArticleMarks kept = marks;
    kept.marks.clear();
    QHash<int, bool> leftOut;
    QSet<int> had;
    QSet<int> has;
    for (const Mark &mark : marks.marks) {
        if (mark.claim < 0) {
            kept.marks << mark;
            continue;
        }
        if (!leftOut.contains(mark.claim))
            leftOut.insert(mark.claim, mark.claim < comparison.claims.size() &&
                                           isLeftOut(comparison.claims[mark.claim], index, article, quotes, filter));
        const int paragraph = article.paragraphAt(mark.range.start);
        had << paragraph;
        if (leftOut.value(mark.claim))
            continue;
        kept.marks << mark;
        has << paragraph;
    }
    for (const int paragraph : had - has) {
        if (paragraph >= 0 && paragraph < kept.paragraphs.size())
            kept.paragraphs[paragraph].glyph = Glyph::None;
    }
    return kept;
}

} // namespace galley

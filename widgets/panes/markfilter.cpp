// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/markfilter.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace galley
{

namespace
{

int wordsIn(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.toString());
    int words = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem ? 1 : 0;
    while (finder.toNextBoundary() >= 0)
        words += finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem ? 1 : 0;
    return words;
}

/** How many letters of @p range stand in quotation marks. */
qsizetype quotedLetters(const TextRange &range, int article, const QList<Quote> &quotes)
{
    qsizetype letters = 0;
    for (const Quote &quote : quotes) {
        if (quote.article == article && quote.kind == Quote::Kind::Direct)
            letters +=
                std::max<qsizetype>(0, std::min(range.end, quote.range.end) - std::max(range.start, quote.range.start));
    }
    return letters;
}

bool isLeftOut(const Claim &claim, int index, const Article &article, const Comparison &comparison,
               const MarkFilter &filter)
{
    bool quoted = true;
    bool isShort = true;
    for (const Passage &member : claim.members) {
        if (member.article != index)
            continue;
        quoted = quoted && 2 * quotedLetters(member.range, index, comparison.quotes) > member.range.length();
        isShort = isShort && wordsIn(article.textOf(member.range)) < filter.minimumWords;
    }
    return (!filter.quotes && quoted) || (filter.minimumWords > 0 && isShort);
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
            leftOut.insert(mark.claim,
                           mark.claim < comparison.claims.size() &&
                               isLeftOut(comparison.claims[mark.claim], index, article, comparison, filter));
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

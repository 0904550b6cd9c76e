// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/findingmodel.h"

#include "app/base/tr.h"
#include "widgets/review/words.h"

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(FindingModel)
};

constexpr qsizetype around = 32; // units of text shown on either side of what was found

QString groupTitle(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Misspelling:
    case FindingKind::NameVariant:
        return Tr::tr("Spelling and names");
    case FindingKind::QuoteVariant:
    case FindingKind::UnbalancedQuote:
        return Tr::tr("Quotes");
    case FindingKind::NumberConflict:
    case FindingKind::DateConflict:
        return Tr::tr("Figures and dates");
    case FindingKind::DoubledWord:
    case FindingKind::Punctuation:
        return Tr::tr("Text");
    case FindingKind::StyleVariant:
        return Tr::tr("House style");
    }
    return {};
}

QString iconOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::QuoteVariant:
    case FindingKind::NumberConflict:
    case FindingKind::DateConflict:
        return u"glyph-differs"_s;
    case FindingKind::StyleVariant:
        return u"glyph-reworded"_s;
    default:
        return u"glyph-finding"_s;
    }
}

/** The words with some of their neighbours, and where in that the words are. */
std::pair<QString, ReviewSpan> excerpt(const Article &article, const TextRange &range)
{
    const TextRange paragraph = article.paragraphs.value(article.paragraphAt(range.start)).range;
    qsizetype start = std::max(paragraph.start, range.start - around);
    qsizetype end = std::min(paragraph.end, range.end + around);
    if (start > paragraph.start) {
        const qsizetype blank = article.text.indexOf(u' ', start);
        start = blank >= 0 && blank < range.start ? blank + 1 : range.start;
    }
    if (end < paragraph.end) {
        const qsizetype blank = article.text.lastIndexOf(u' ', end);
        end = blank >= range.end ? blank : range.end;
    }
    QString text = article.text.sliced(start, end - start);
    int shift = 0;
    if (start > paragraph.start) {
        text.prepend(u'…');
        shift = 1;
    }
    if (end < paragraph.end)
        text.append(u'…');
    return {text, ReviewSpan{int(range.start - start) + shift, int(range.length()), ReviewSpan::Style::Squiggle}};
}

ReviewRow rowOf(const ReviewContent &content, const Finding &finding, int source)
{
    ReviewRow row;
    row.heading = findingWord(finding.kind);
    row.kind = groupTitle(finding.kind);
    row.icon = iconOf(finding.kind);
    const QList<Passage> place{{finding.article, finding.range}};
    row.place = placesOf(content.articles, place);
    row.passages = place + finding.evidence;
    row.source = source;
    row.serif = true;
    row.textLines = 2;
    if (finding.article >= 0 && finding.article < content.articles.size()) {
        const auto [text, span] = excerpt(content.articles[finding.article], finding.range);
        row.text = text;
        row.spans << span;
    }
    row.detail = finding.message;
    return row;
}

} // namespace

QList<ReviewGroup> findingGroups(const ReviewContent &content)
{
    QList<ReviewGroup> groups;
    for (const FindingKind kind : {FindingKind::Misspelling, FindingKind::QuoteVariant, FindingKind::NumberConflict,
                                   FindingKind::DoubledWord, FindingKind::StyleVariant})
        groups << ReviewGroup{.title = groupTitle(kind)};
    for (int i = 0; i < content.findings.size(); ++i) {
        const QString title = groupTitle(content.findings[i].kind);
        std::ranges::find(groups, title, &ReviewGroup::title)->rows << rowOf(content, content.findings[i], i);
    }
    groups.removeIf([](const ReviewGroup &group) { return group.rows.isEmpty(); });
    if (!content.dismissed.isEmpty()) {
        ReviewGroup ignored{.title = Tr::tr("Ignored"), .icon = u"check"_s};
        for (int i = 0; i < content.dismissed.size(); ++i) {
            ReviewRow row = rowOf(content, content.dismissed[i], i);
            row.dismissed = true;
            row.kind = ignored.title;
            row.spans.clear();
            ignored.rows << row;
        }
        groups << ignored;
    }
    return groups;
}

} // namespace galley

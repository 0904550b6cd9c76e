// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/originalmarks.h"

#include "app/base/tr.h"
#include "app/marks/kindwords.h"
#include "app/marks/markpalette.h"

#include <QSet>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(OriginalPages)
};

constexpr qsizetype context = 48; // letters on either side that tell places apart

OriginalMark markOf(const Annotation &annotation, const Anchor &anchor)
{
    const MarkPalette &palette = MarkPalette::light();
    OriginalMark mark;
    mark.range = anchor.range;
    mark.colour = palette.highlight(annotation.colour);
    mark.kind = "Highlight";
    if (annotation.kind == AnnotationKind::Underline)
        mark.kind = "Underline";
    else if (annotation.kind == AnnotationKind::StrikeOut ||
             (annotation.kind == AnnotationKind::Typo && !annotation.replacement.isEmpty()))
        mark.kind = "StrikeOut";
    else if (annotation.kind == AnnotationKind::Typo)
        mark.kind = "Squiggly";
    if (mark.kind != "Highlight")
        mark.colour = mark.kind == "Underline" ? palette.markLine : palette.finding;
    mark.contents = annotation.body;
    if (!annotation.replacement.isEmpty())
        mark.contents.prepend(Tr::tr("Replace by: %1").arg(annotation.replacement) +
                              (annotation.body.isEmpty() ? QString() : u"\n"_s));
    if (mark.contents.isEmpty())
        mark.contents = anchor.exact;
    mark.author = annotation.author;
    mark.subject = annotationWord(annotation.kind);
    mark.name = annotation.id.toString(QUuid::WithoutBraces);
    mark.created = annotation.created;
    mark.modified = annotation.modified.isValid() ? annotation.modified : annotation.created;
    mark.replies = annotation.replies;
    return mark;
}

/** What the articles have at one difference: "12 million" (The Courier), "15 million" (The Herald). */
QString differenceText(const ReportInput &input, const Difference &difference)
{
    QStringList sides;
    for (const Passage &passage : difference.members) {
        const Article &article = input.articles[passage.article];
        //: %1 are words of an article, %2 its name.
        sides << Tr::tr("“%1” (%2)").arg(article.textOf(passage.range).toString(), article.label());
    }
    return Tr::tr("The articles differ here: %1.").arg(sides.join(u", "_s));
}
} // namespace

QList<OriginalMark> originalMarks(const ReportInput &input, int index)
{
    QList<OriginalMark> marks;
    for (const Annotation &annotation : input.annotations) {
        for (const Anchor &anchor : annotation.anchors) {
            const bool isShown = annotation.status == AnnotationStatus::Open && anchor.article == index &&
                                 anchor.state != Anchor::State::Lost;
            if (isShown)
                marks << markOf(annotation, anchor);
        }
    }
    OriginalMark own;
    own.author = u"Galley"_s;
    own.created = own.modified = input.when;
    for (qsizetype i = 0; i < input.findings.size(); ++i) {
        const Finding &finding = input.findings[i];
        if (finding.article != index)
            continue;
        own.kind = "Squiggly";
        own.range = finding.range;
        own.colour = MarkPalette::light().finding;
        own.contents = finding.message;
        own.subject = Tr::tr("Finding");
        own.name = u"finding-%1"_s.arg(i);
        marks << own;
    }
    for (qsizetype c = 0; c < input.comparison.claims.size(); ++c) {
        for (const Difference &difference : input.comparison.claims[c].differences) {
            for (const Passage &passage : difference.members) {
                if (passage.article != index || passage.range.isEmpty())
                    continue;
                own.kind = "Highlight";
                own.range = passage.range;
                own.colour = MarkPalette::light().differingWord;
                own.contents = differenceText(input, difference);
                own.subject = Tr::tr("Differs");
                own.name = u"claim-%1-%2"_s.arg(c).arg(passage.range.start);
                marks << own;
            }
        }
    }
    std::ranges::stable_sort(marks, {}, &OriginalMark::range);
    QSet<QString> names;
    for (OriginalMark &mark : marks) {
        const QString name = mark.name;
        for (int part = 2; names.contains(mark.name); ++part)
            mark.name = name + u'-' + QString::number(part);
        names << mark.name;
    }
    return marks;
}

void PageFinder::Letters::append(QStringView from, qsizetype offset)
{
    for (qsizetype i = 0; i < from.size(); ++i) {
        const bool isPair = from[i].isHighSurrogate() && i + 1 < from.size();
        const QString folded = from.sliced(i, isPair ? 2 : 1).toString().normalized(QString::NormalizationForm_KC);
        for (const QChar c : folded.toCaseFolded()) {
            if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark()) {
                text += c;
                units << offset + i;
            }
        }
        i += isPair;
    }
}

PageFinder::PageFinder(const QString &text, const QList<PageWords> &pages)
    : m_pages(pages)
{
    m_article.append(text, 0);
    qsizetype start = 0;
    for (const PageWords &page : pages) {
        m_starts << start;
        m_paper.append(page.text, start);
        start += page.text.size();
    }
}

/** The place of @p words, which begin at letter @p at of the article, among the letters of the pages; -1 for none. */
qsizetype PageFinder::bestPlace(const QString &words, qsizetype at) const
{
    qsizetype best = -1;
    qsizetype most = -1;
    for (qsizetype i = m_paper.text.indexOf(words); i >= 0; i = m_paper.text.indexOf(words, i + 1)) {
        qsizetype same = 0;
        while (same < std::min({context, i, at}) && m_paper.text[i - 1 - same] == m_article.text[at - 1 - same])
            ++same;
        const qsizetype left = same;
        const qsizetype end = i + words.size();
        const qsizetype articleEnd = at + words.size();
        while (same - left < context && end + same - left < m_paper.text.size() &&
               articleEnd + same - left < m_article.text.size() &&
               m_paper.text[end + same - left] == m_article.text[articleEnd + same - left])
            ++same;
        if (same > most) {
            most = same;
            best = i;
        }
    }
    return best;
}

QList<PagePlace> PageFinder::find(const TextRange &range) const
{
    const auto first = std::ranges::lower_bound(m_article.units, range.start);
    const auto last = std::ranges::lower_bound(m_article.units, range.end);
    const qsizetype at = first - m_article.units.begin();
    const QString words = m_article.text.sliced(at, last - first);
    const qsizetype place = words.isEmpty() ? -1 : bestPlace(words, at);
    if (place < 0)
        return {};
    const qsizetype start = m_paper.units[place];
    const qsizetype end = m_paper.units[place + words.size() - 1] + 1;
    QList<PagePlace> places;
    for (int page = 0; page < m_pages.size(); ++page) {
        const qsizetype from = std::max(start, m_starts[page]) - m_starts[page];
        const qsizetype to = std::min(end - m_starts[page], m_pages[page].text.size());
        if (from < to)
            places << PagePlace{page, m_pages[page].rectsOf(from, to - from)};
    }
    return places;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/mark.h"

#include "app/marks/passagerow.h"

#include <QMap>

#include <algorithm>
#include <set>
#include <tuple>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

/** What is left of @p whole without @p holes (sorted). */
QList<TextRange> without(const TextRange &whole, const QList<TextRange> &holes)
{
    QList<TextRange> rest;
    qsizetype from = whole.start;
    for (const TextRange &hole : holes) {
        if (hole.start > from)
            rest.append({from, std::min(hole.start, whole.end)});
        from = std::max(from, hole.end);
    }
    if (from < whole.end)
        rest.append({from, whole.end});
    return rest;
}

void addClaimMarks(QList<Mark> &marks, int article, const Comparison &comparison)
{
    if (comparison.articleCount < 2)
        return; // with nothing to compare to, nothing is "only here"
    for (int c = 0; c < comparison.claims.size(); ++c) {
        const Claim &claim = comparison.claims.at(c);
        QList<TextRange> differing;
        for (const Difference &difference : claim.differences) {
            for (const Passage &passage : difference.members) {
                if (passage.article == article && !passage.range.isEmpty())
                    differing.append(passage.range);
            }
        }
        std::ranges::sort(differing);
        const auto duplicates = std::ranges::unique(differing);
        differing.erase(duplicates.begin(), duplicates.end());
        for (const TextRange &range : std::as_const(differing))
            marks.append({MarkKind::Differing, range, c, -1, -1});
        const MarkKind kind = claim.verdict == Verdict::Single ? MarkKind::OnlyHere : MarkKind::Shared;
        for (const Passage &member : claim.members) {
            if (member.article != article)
                continue;
            for (const TextRange &rest : without(member.range, differing))
                marks.append({kind, rest, c, -1, -1});
        }
    }
}

bool isConflict(FindingKind kind)
{
    return kind == FindingKind::NumberConflict || kind == FindingKind::DateConflict;
}

/** A conflict that a differing claim shows already would only cover that claim's double line. */
void addFindingMarks(QList<Mark> &marks, int article, const QList<Finding> &findings)
{
    for (int f = 0; f < findings.size(); ++f) {
        const Finding &finding = findings.at(f);
        if (finding.article != article)
            continue;
        const bool shown = isConflict(finding.kind) && std::ranges::any_of(marks, [&](const Mark &mark) {
                               return mark.kind == MarkKind::Differing && mark.range.overlaps(finding.range);
                           });
        if (!shown)
            marks.append({MarkKind::Finding, finding.range, -1, f, -1});
    }
}

MarkKind markKindOf(const Annotation &annotation)
{
    switch (annotation.kind) {
    case AnnotationKind::Underline:
        return MarkKind::Underline;
    case AnnotationKind::StrikeOut:
        return MarkKind::StrikeOut;
    case AnnotationKind::Typo:
        return annotation.replacement.isEmpty() ? MarkKind::Finding : MarkKind::StrikeOut;
    case AnnotationKind::Highlight:
    case AnnotationKind::Quote:
    case AnnotationKind::Note:
    case AnnotationKind::Question:
    case AnnotationKind::Relation:
        break;
    }
    return MarkKind::Highlight;
}

void addAnnotationMarks(QList<Mark> &marks, int article, const QList<Annotation> &annotations)
{
    for (int a = 0; a < annotations.size(); ++a) {
        const Annotation &annotation = annotations.at(a);
        if (annotation.status != AnnotationStatus::Open)
            continue;
        for (const Anchor &anchor : annotation.anchors) {
            if (anchor.article == article && anchor.state != Anchor::State::Lost)
                marks.append({markKindOf(annotation), anchor.range, -1, -1, a, annotation.colour,
                              anchor.state == Anchor::State::Fuzzy});
        }
    }
}

/** The alignments of each paragraph of the article, best score first. */
QList<ParagraphMark> alignedParagraphs(int index, const Article &article, const Comparison &comparison)
{
    QList<ParagraphMark> paragraphs(article.paragraphs.size());
    for (int a = 0; a < comparison.alignments.size(); ++a) {
        const Alignment &alignment = comparison.alignments.at(a);
        if (alignment.level != Level::Paragraph)
            continue;
        for (const Member &member : alignment.members) {
            if (member.article == index && member.index < paragraphs.size()) {
                paragraphs[member.index].alignments.append(a);
                paragraphs[member.index].moved |= alignment.moved;
            }
        }
    }
    for (ParagraphMark &paragraph : paragraphs)
        std::ranges::stable_sort(paragraph.alignments, std::greater{},
                                 [&](int a) { return comparison.alignments.at(a).score; });
    return paragraphs;
}

/** Which paragraphs hold a claim of the article that @p wanted says yes to. */
QList<bool> paragraphsWith(Verdict wanted, int index, const Article &article, const Comparison &comparison)
{
    QList<bool> result(article.paragraphs.size(), false);
    for (const Claim &claim : comparison.claims) {
        if (claim.verdict != wanted)
            continue;
        for (const Passage &member : claim.members) {
            const int paragraph = member.article == index ? article.paragraphAt(member.range.start) : -1;
            if (paragraph >= 0)
                result[paragraph] = true;
        }
    }
    return result;
}

Glyph glyphOf(const ParagraphMark &mark, const Comparison &comparison, bool differs, bool standsAlone)
{
    if (differs)
        return Glyph::Differs;
    if (mark.alignments.isEmpty())
        return standsAlone ? Glyph::OnlyHere : Glyph::None;
    const bool same = std::ranges::all_of(mark.alignments, [&](int a) { return comparison.alignments.at(a).sameText; });
    return same ? Glyph::Same : Glyph::Reworded;
}

QList<ParagraphMark> paragraphMarks(int index, const Article &article, const Comparison &comparison,
                                    const QList<Finding> &findings)
{
    QList<ParagraphMark> paragraphs = alignedParagraphs(index, article, comparison);
    const auto differing = paragraphsWith(Verdict::Differing, index, article, comparison);
    const auto single = paragraphsWith(Verdict::Single, index, article, comparison);
    const auto shared = paragraphsWith(Verdict::Shared, index, article, comparison); // by a sentence, at least
    int number = 0;
    for (int p = 0; p < paragraphs.size(); ++p) {
        const Role role = article.paragraphs.at(p).role;
        if (role == Role::Body)
            paragraphs[p].number = ++number;
        if (comparison.articleCount > 1 && role != Role::Furniture)
            paragraphs[p].glyph = glyphOf(paragraphs.at(p), comparison, differing.at(p),
                                          !shared.at(p) && (role == Role::Body || single.at(p)));
    }
    for (const Finding &finding : findings) {
        const int p = finding.article == index ? article.paragraphAt(finding.range.start) : -1;
        if (p >= 0)
            paragraphs[p].hasFinding = true;
    }
    return paragraphs;
}

/** A stop with the place by which it is sorted: that of the first row that has it, then its place in that row. */
struct PlacedStop {
    qsizetype row = 0;
    int order = 0;
    Stop stop;
};

/** How the passages of each alignment stand to each other: Differs where one of its own claims does. */
QList<Glyph> alignmentGlyphs(const Comparison &comparison)
{
    QList<Glyph> glyphs;
    for (const Alignment &alignment : comparison.alignments)
        glyphs.append(alignment.sameText ? Glyph::Same : Glyph::Reworded);
    for (const Claim &claim : comparison.claims) {
        if (claim.verdict == Verdict::Differing && claim.alignment >= 0)
            glyphs[claim.alignment] = Glyph::Differs;
    }
    return glyphs;
}

/** Gives every passage that differs a stop that says so: one whose claim belongs to no alignment lends it to its first.
 */
void raiseDiffering(QList<PlacedStop> &placed, const QList<QList<ParagraphMark>> &marks)
{
    std::set<Member> told;
    for (const PlacedStop &each : std::as_const(placed)) {
        if (each.stop.glyph == Glyph::Differs)
            told.insert(each.stop.paragraphs.begin(), each.stop.paragraphs.end());
    }
    for (PlacedStop &each : placed) {
        const auto untold = [&](const Member &m) {
            return marks.at(m.article).at(m.index).glyph == Glyph::Differs && !told.contains(m);
        };
        if (each.stop.glyph == Glyph::Differs || std::ranges::none_of(each.stop.paragraphs, untold))
            continue;
        each.stop.glyph = Glyph::Differs;
        told.insert(each.stop.paragraphs.begin(), each.stop.paragraphs.end());
    }
}

/** The passages: each alignment, and each paragraph that stands alone; also those whose words are the same. */
QList<PlacedStop> passageStops(const QList<PassageRow> &rows, const QMap<Member, qsizetype> &rowOf,
                               const Comparison &comparison, const QList<QList<ParagraphMark>> &marks, int base)
{
    QList<PlacedStop> placed;
    const QList<Glyph> glyphs = alignmentGlyphs(comparison);
    for (int a = 0; a < comparison.alignments.size(); ++a) {
        const QList<Member> &members = comparison.alignments.at(a).members;
        const bool isShown = std::ranges::any_of(members, [&](const Member &m) { return rowOf.contains(m); });
        if (comparison.alignments.at(a).level != Level::Paragraph || !isShown)
            continue;
        const auto own = std::ranges::find(members, base, &Member::article);
        const Member &first = own == members.end() ? members.first() : *own;
        placed.append({rowOf.value(first, rows.size()),
                       a - int(comparison.alignments.size()) - 1,
                       {glyphs.at(a), a, -1, members}});
    }
    for (qsizetype r = 0; r < rows.size(); ++r) {
        for (const Member &member : rows.at(r).members) {
            const ParagraphMark &mark = marks.at(member.article).at(member.index);
            if (mark.alignments.isEmpty() && mark.glyph != Glyph::None)
                placed.append({r, -1, {mark.glyph, -1, -1, {member}}});
        }
    }
    return placed;
}

} // namespace

ArticleMarks marksFor(int index, const Article &article, const Comparison &comparison, const QList<Finding> &findings,
                      const QList<Annotation> &annotations)
{
    ArticleMarks result;
    addClaimMarks(result.marks, index, comparison);
    addFindingMarks(result.marks, index, findings);
    addAnnotationMarks(result.marks, index, annotations);
    std::ranges::stable_sort(result.marks, {}, [](const Mark &mark) {
        // of two tints that begin together the longer lies below
        const qsizetype below = mark.kind == MarkKind::Highlight ? -mark.range.end : 0;
        return std::tuple(mark.range.start, mark.kind, below);
    });
    result.paragraphs = paragraphMarks(index, article, comparison, findings);
    return result;
}

QList<Stop> stopsFor(const QList<Article> &articles, const Comparison &comparison, const QList<Finding> &findings,
                     int base)
{
    QList<QList<ParagraphMark>> marks;
    for (int i = 0; i < articles.size(); ++i)
        marks.append(paragraphMarks(i, articles.at(i), comparison, findings));
    QMap<Member, qsizetype> rowOf;
    const auto rows = passageRows(articles, comparison, base);
    for (qsizetype r = 0; r < rows.size(); ++r) {
        for (const Member &member : rows.at(r).members)
            rowOf.insert(member, r);
    }
    QList<PlacedStop> placed = passageStops(rows, rowOf, comparison, marks, base);
    std::ranges::stable_sort(placed, {}, [](const PlacedStop &p) { return std::tuple(p.row, p.order); });
    raiseDiffering(placed, marks);
    placed.removeIf([](const PlacedStop &p) { return p.stop.glyph == Glyph::Same; });
    for (int f = 0; f < findings.size(); ++f) {
        const Finding &finding = findings.at(f);
        if (isConflict(finding.kind) || finding.kind == FindingKind::StyleVariant || finding.article >= articles.size())
            continue; // conflicts are stops already, and a house style has no single place
        const Member where{finding.article, articles.at(finding.article).paragraphAt(finding.range.start)};
        placed.append({rowOf.value(where, rows.size()), f, {Glyph::None, -1, f, {where}}});
    }
    std::ranges::stable_sort(placed, {}, [](const PlacedStop &p) { return std::tuple(p.row, p.order); });
    QList<Stop> stops;
    for (const PlacedStop &p : std::as_const(placed))
        stops.append(p.stop);
    return stops;
}

ClaimCounts countClaims(const Comparison &comparison)
{
    ClaimCounts counts;
    for (const Claim &claim : comparison.claims) {
        if (claim.verdict == Verdict::Shared)
            ++counts.shared;
        else if (claim.verdict == Verdict::Differing)
            ++counts.differing;
        else
            ++counts.single;
    }
    return counts;
}

QString articleLetter(int index)
{
    QString letters;
    for (int rest = index; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + char16_t(rest % 26)));
    return letters;
}

QString glyphText(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Same:
        return u"="_s;
    case Glyph::Reworded:
        return u"≈"_s;
    case Glyph::OnlyHere:
        return u"◇"_s;
    case Glyph::Differs:
        return u"≠"_s;
    case Glyph::None:
        break;
    }
    return {};
}

} // namespace galley

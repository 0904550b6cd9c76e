// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/noteplan.h"

#include "app/base/tr.h"
#include "app/marks/kindwords.h"
#include "app/marks/markpalette.h"
#include "app/report/tints.h"

#include <QSet>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(NotePlan)
};

constexpr double quoteWeight = 2.5; // two dots of a screen, where the line below it has one
constexpr double dashWeight = 1.8;  // over dots

NoteKind noteKindOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Underline:
        return NoteKind::Underline;
    case MarkKind::StrikeOut:
        return NoteKind::StrikeOut;
    case MarkKind::Finding:
        return NoteKind::Squiggly;
    case MarkKind::Highlight:
    case MarkKind::OnlyHere:
    case MarkKind::Shared:
    case MarkKind::Differing:
        break;
    }
    return NoteKind::Highlight;
}

class NotePlanner
{
public:
    NotePlanner(const PagePlan &plan, const ReportInput &input)
        : m_plan(plan)
        , m_input(input)
    {
    }

    QList<PlannedNote> notes()
    {
        for (int page = 0; page < m_plan.pages.size(); ++page) {
            for (const PlacedText &text : m_plan.pages.at(page).texts) {
                if (text.article < 0 || !text.hasNotes)
                    continue;
                for (const BlockMark &mark : text.block.marks)
                    addMark(page, text, mark);
            }
        }
        return m_notes;
    }

private:
    void addMark(int page, const PlacedText &text, const BlockMark &mark)
    {
        const bool isPassage = mark.mark.kind == MarkKind::Shared || mark.mark.kind == MarkKind::OnlyHere;
        const bool isWanted = mark.quote >= 0 || mark.mark.finding >= 0 || mark.mark.annotation >= 0 ||
                              mark.mark.kind == MarkKind::Differing || (isPassage && text.passagesAreNotes);
        PlannedNote note;
        note.page = page;
        note.element = text.element;
        for (const LineBox &box : mark.boxes) {
            if (text.shows(box))
                note.quads.append(text.onPage(box.rect));
        }
        if (!isWanted || note.quads.isEmpty())
            return;
        note.created = m_input.when;
        note.modified = m_input.when;
        note.author = u"Galley"_s;
        if (mark.quote >= 0)
            addQuote(note, text, mark);
        else if (mark.mark.annotation >= 0)
            addAnnotation(note, text, mark);
        else if (mark.mark.finding >= 0)
            addFinding(note, text, mark);
        else if (isPassage)
            addPassage(note, text, mark);
        else
            addDifference(note, text, mark);
    }

    /** Tinted lightly, over the line that the passage has anyway; says where the others tell the same. */
    void addPassage(PlannedNote &note, const PlacedText &text, const BlockMark &mark)
    {
        const MarkPalette &palette = MarkPalette::light();
        const bool isShared = mark.mark.kind == MarkKind::Shared;
        note.kind = NoteKind::Highlight;
        note.colour = isShared ? palette.sharedWord : palette.onlyWord;
        note.lines = linesOf(text, mark, mark.mark.kind);
        note.subject = isShared ? Tr::tr("Shared") : Tr::tr("Only here");
        if (mark.mark.claim >= 0) {
            QList<Passage> others = m_input.comparison.claims.at(mark.mark.claim).members;
            others.removeIf([&](const Passage &other) { return other.article == text.article; });
            note.contents = placesOf(m_input.articles, others);
        }
        if (note.contents.isEmpty())
            note.contents = note.subject;
        append(note, u"passage-%1-%2"_s.arg(text.article).arg(text.offset + mark.mark.range.start));
    }

    void addDifference(PlannedNote &note, const PlacedText &text, const BlockMark &mark)
    {
        const auto item = std::ranges::find_if(m_plan.items, [&](const ReportItem &i) {
            return i.kind == ItemKind::Difference && i.index == mark.mark.claim;
        });
        note.kind = NoteKind::Highlight;
        note.colour = MarkPalette::light().differingWord;
        note.lines = linesOf(text, mark, MarkKind::Differing);
        note.subject = Tr::tr("Differs");
        if (item != m_plan.items.end())
            note.contents = item->headline + u' ' + item->explanation + u' ' + item->remark;
        append(note,
               u"claim-%1-%2-%3"_s.arg(mark.mark.claim).arg(text.article).arg(text.offset + mark.mark.range.start));
    }

    void addFinding(PlannedNote &note, const PlacedText &text, const BlockMark &mark)
    {
        const Finding &finding = m_input.findings.at(mark.mark.finding);
        note.kind = NoteKind::Squiggly;
        note.colour = MarkPalette::light().finding;
        note.lines = linesOf(text, mark, MarkKind::Finding);
        note.subject = findingWord(finding.kind);
        note.contents = finding.message;
        if (!finding.suggestions.isEmpty())
            note.contents += u'\n' + Tr::tr("Suggestion: %1").arg(finding.suggestions.join(u", "_s));
        append(note, u"finding-%1"_s.arg(mark.mark.finding));
    }

    void addQuote(PlannedNote &note, const PlacedText &text, const BlockMark &mark)
    {
        const Quote &quote = m_input.comparison.quotes.at(mark.quote);
        note.kind = NoteKind::Underline;
        note.colour = MarkPalette::light().sharedLine;
        note.lines = quoteLines(text, mark);
        note.subject = Tr::tr("Quote");
        note.contents = quote.speaker.isEmpty() ? Tr::tr("Nobody is named as the speaker.")
                                                : Tr::tr("Said by %1.").arg(quote.speaker);
        append(note, u"quote-%1"_s.arg(mark.quote));
    }

    void addAnnotation(PlannedNote &note, const PlacedText &text, const BlockMark &mark)
    {
        const MarkPalette &palette = MarkPalette::light();
        const Annotation &annotation = m_input.annotations.at(mark.mark.annotation);
        note.kind = noteKindOf(mark.mark.kind);
        note.colour = mark.mark.kind == MarkKind::Highlight ? palette.highlight(mark.mark.colour)
                                                            : palette.lineColour(mark.mark.kind);
        if (note.kind != NoteKind::Highlight)
            note.lines = linesOf(text, mark, mark.mark.kind);
        note.author = annotation.author;
        note.subject = annotationWord(annotation.kind);
        note.created = annotation.created;
        note.modified = annotation.modified.isValid() ? annotation.modified : annotation.created;
        note.replies = annotation.replies;
        note.status = annotation.status;
        note.contents = annotation.body;
        if (note.contents.isEmpty())
            note.contents =
                QStringView(text.block.text).sliced(mark.mark.range.start, mark.mark.range.length()).toString();
        if (!annotation.sourceNote.isEmpty())
            note.contents += u'\n' + annotation.sourceNote;
        const QString name = annotation.id.toString(QUuid::WithoutBraces);
        if (!annotation.replacement.isEmpty() && note.kind == NoteKind::StrikeOut)
            addReplacement(note, annotation, name);
        else if (annotation.kind == AnnotationKind::Note || annotation.kind == AnnotationKind::Question)
            addSignedNote(note, text, mark, name);
        else
            append(note, name);
    }

    /** What Acrobat calls "replace text": a caret with the new words, and the old ones struck out in its group. */
    void addReplacement(PlannedNote strike, const Annotation &annotation, const QString &name)
    {
        PlannedNote caret = strike;
        caret.kind = NoteKind::Caret;
        caret.isReplacement = true;
        const QRectF last = strike.quads.last();
        caret.quads = {QRectF(last.right() - 2.5, last.bottom() - 5, 5, 5)};
        caret.lines.clear();
        caret.contents = annotation.replacement;
        if (!annotation.body.isEmpty())
            caret.contents += u'\n' + annotation.body;
        strike.isReplacement = true;
        strike.contents = Tr::tr("Replace by: %1").arg(annotation.replacement);
        strike.replies.clear();
        strike.status = AnnotationStatus::Open;
        strike.groupedWith = append(caret, name);
        append(strike, name + u"-old"_s);
    }

    /** A highlight that speaks, with a sign in the margin in its group where the disc stands. */
    void addSignedNote(const PlannedNote &note, const PlacedText &text, const BlockMark &mark, const QString &name)
    {
        const QString leader = append(note, name);
        const auto disc = std::ranges::find_if(m_plan.discs, [&](const DiscPlace &d) {
            return d.page == note.page && d.article == text.article && m_plan.items.at(d.item).kind == ItemKind::Note &&
                   m_plan.items.at(d.item).index == mark.mark.annotation;
        });
        if (disc == m_plan.discs.end())
            return;
        PlannedNote sign = note;
        sign.kind = NoteKind::Text;
        sign.quads = {disc->rect};
        sign.lines.clear();
        sign.colour = MarkPalette::light().markLine;
        sign.groupedWith = leader;
        sign.replies.clear();
        sign.status = AnnotationStatus::Open;
        append(sign, name + u"-sign"_s);
    }

    /** Appends @p note under @p name, made unique where the words go over a page; returns the name. */
    QString append(PlannedNote note, const QString &name)
    {
        note.name = name;
        for (int part = 2; m_names.contains(note.name); ++part)
            note.name = name + u'-' + QString::number(part);
        m_names.insert(note.name);
        note.isOnTint = note.kind == NoteKind::Highlight && m_tints.add(note.page, note.quads, note.colour);
        m_notes.append(note);
        return note.name;
    }

    const PagePlan &m_plan;
    const ReportInput &m_input;
    QList<PlannedNote> m_notes;
    QSet<QString> m_names;
    Tints m_tints;
};

} // namespace

QList<NoteLine> linesOf(const PlacedText &text, const BlockMark &mark, MarkKind look)
{
    QList<NoteLine> lines;
    for (const LineBox &box : mark.boxes) {
        if (!text.shows(box))
            continue;
        const QRectF rect = text.onPage(box.rect);
        lines.append({look, rect, rect.top() + box.baseline - box.rect.top(), 1, rect.left()});
    }
    return lines;
}

QList<NoteLine> quoteLines(const PlacedText &text, const BlockMark &mark)
{
    QList<QRectF> quads;
    for (const LineBox &box : mark.boxes) {
        if (text.shows(box))
            quads.append(text.onPage(box.rect));
    }
    QList<NoteLine> lines;
    for (const BlockMark &under : text.block.marks) {
        const bool isLine =
            under.quote < 0 && (under.mark.kind == MarkKind::Shared || under.mark.kind == MarkKind::OnlyHere);
        if (!isLine || !under.mark.range.overlaps(mark.mark.range))
            continue;
        for (NoteLine line : linesOf(text, under, under.mark.kind)) {
            for (const QRectF &quad : std::as_const(quads)) {
                const QRectF both = line.rect.intersected(quad);
                if (both.height() < quad.height() * 0.7 || both.width() <= 0)
                    continue;
                NoteLine part = line;
                part.rect = both;
                lines.append(part);
            }
        }
    }
    if (lines.isEmpty())
        lines = linesOf(text, mark, MarkKind::Shared);
    for (NoteLine &line : lines)
        line.weight = line.look == MarkKind::OnlyHere ? dashWeight : quoteWeight;
    return lines;
}

QList<PlannedNote> planNotes(const PagePlan &plan, const ReportInput &input)
{
    return NotePlanner(plan, input).notes();
}

} // namespace galley

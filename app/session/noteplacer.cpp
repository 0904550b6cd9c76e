// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/noteplacer.h"

#include "app/annotate/anchor.h"
#include "app/report/websources.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr double unsureScore = 0.5; // of whole lines

/** How much of the surroundings agrees, in units on either side. */
qsizetype agreement(const Anchor &anchor, const QString &text)
{
    const QString before = text.first(anchor.range.start).right(2 * anchorContext).simplified();
    const QString after = text.sliced(anchor.range.end).left(2 * anchorContext).simplified();
    qsizetype same = 0;
    while (same < std::min(before.size(), anchor.prefix.size()) &&
           before[before.size() - 1 - same] == anchor.prefix[anchor.prefix.size() - 1 - same])
        ++same;
    const qsizetype left = same;
    while (same - left < std::min(after.size(), anchor.suffix.size()) &&
           after[same - left] == anchor.suffix[same - left])
        ++same;
    return same;
}

/** How far a place is from a line; along the line counts less than across. */
double distance(const QRectF &place, const PaperLine &line)
{
    const QPointF at = place.center();
    const double along = std::max({line.rect.left() - at.x(), at.x() - line.rect.right(), 0.0});
    const double across = std::max({line.rect.top() - at.y(), at.y() - line.rect.bottom(), 0.0});
    return std::hypot(along, 3 * across);
}

bool isUnder(const QRectF &place, const PaperLine &line)
{
    const double middle = line.rect.center().y();
    return middle > place.top() && middle < place.bottom() && place.left() < line.rect.right() &&
           place.right() > line.rect.left();
}

/** Where in @p text the words stand, blanks and line ends being alike; of several places the one nearest to @p about.
 */
std::optional<TextRange> placeOf(const QString &words, const QString &text, const TextRange &within, qsizetype about)
{
    QStringList parts;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        parts << QRegularExpression::escape(word);
    if (parts.isEmpty())
        return {};
    const QRegularExpression form(parts.join(u"\\s+"_s));
    std::optional<TextRange> best;
    for (auto matches = form.globalMatchView(within.of(text)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range{within.start + match.capturedStart(), within.start + match.capturedEnd()};
        if (!best || std::abs(range.start - about) < std::abs(best->start - about))
            best = range;
    }
    return best;
}
/** The word at or before @p at. */
std::optional<TextRange> wordAt(const QString &text, const TextRange &within, qsizetype at)
{
    qsizetype start = std::min(at, within.end - 1);
    while (start > within.start && text[start].isSpace())
        --start;
    qsizetype end = start;
    while (start > within.start && !text[start - 1].isSpace())
        --start;
    while (end < within.end && !text[end].isSpace())
        ++end;
    return end > start ? std::optional(TextRange{start, end}) : std::nullopt;
}
} // namespace

NotePlacer::NotePlacer(const QList<Article> &articles, const PaperLines &paper)
    : m_articles(articles)
    , m_paper(paper)
{
}

NotePlacer::~NotePlacer() = default;

NotePlacer::Column &NotePlacer::column(int onPaper)
{
    std::shared_ptr<Column> &made = m_columns[onPaper];
    if (made)
        return *made;
    made = std::make_shared<Column>();
    const QList<WebSource> now = webSourcesOf(m_articles);
    const auto same = std::ranges::find(now, m_paper.sources.value(onPaper), &WebSource::iri);
    if (same == now.end())
        return *made;
    made->article = int(same - now.begin());
    made->text = m_paper.textOf(onPaper);
    made->finder = std::make_unique<AnchorFinder>(same->text, made->text);
    return *made;
}

QList<const PaperLine *> NotePlacer::linesUnder(const ReturnedNote &note) const
{
    QList<const PaperLine *> lines;
    const PaperLine *nearest = nullptr;
    for (const PaperLine &line : m_paper.lines) {
        if (line.page != note.page || note.places.isEmpty())
            continue;
        if (!nearest || distance(note.places.first(), line) < distance(note.places.first(), *nearest))
            nearest = &line;
        const bool isMarked =
            std::ranges::any_of(note.places, [&line](const QRectF &place) { return isUnder(place, line); });
        if (isMarked && (lines.isEmpty() || lines.first()->article == line.article))
            lines << &line;
    }
    if (note.isPoint)
        lines = nearest ? QList{nearest} : QList<const PaperLine *>();
    return lines;
}

/** @p isWhole: on all of the lines, whatever words the page has there. */
std::optional<Anchor> NotePlacer::byLines(const ReturnedNote &note, bool isWhole)
{
    const QList<const PaperLine *> lines = linesUnder(note);
    if (lines.isEmpty())
        return {};
    const PaperLine &first = *lines.first();
    Column &there = column(first.article);
    if (there.article < 0)
        return {};
    TextRange range = first.range();
    for (const PaperLine *line : lines)
        range = {std::min(range.start, line->range().start), std::max(range.end, line->range().end)};
    if (!isWhole) {
        const double share = (note.places.first().left() - first.rect.left()) / std::max(1.0, first.rect.width());
        const auto about = first.start + qsizetype(std::clamp(share, 0.0, 1.0) * double(first.words.size()));
        auto found = placeOf(note.words, there.text, range, about);
        if (!found && note.isPoint) // what is typed on a page stands among its words
            found = wordAt(there.text, range, about);
        if (!found)
            return {};
        range = *found;
    }
    while (isWhole && range.length() > 1 && there.text[range.end - 1].isSpace())
        --range.end;
    Anchor anchor = there.finder->find(makeAnchor(there.article, there.text, range));
    if (anchor.state == Anchor::State::Moved) // found, and never anywhere else in this session
        anchor = makeAnchor(there.article, m_articles[there.article].text, anchor.range);
    if (isWhole && anchor.state != Anchor::State::Lost) {
        anchor.state = Anchor::State::Fuzzy;
        anchor.score = unsureScore;
    }
    return anchor;
}

/** Surest first, then by how well the surroundings agree. */
Anchor NotePlacer::byWords(const ReturnedNote &note) const
{
    Anchor wanted;
    wanted.exact = note.words;
    wanted.prefix = note.prefix;
    wanted.suffix = note.suffix;
    wanted.state = Anchor::State::Lost;
    wanted.score = 0;
    Anchor best = wanted;
    qsizetype bestAgreement = -1;
    for (int i = 0; i < m_articles.size() && !note.words.isEmpty(); ++i) {
        wanted.article = i;
        Anchor found = reattached(wanted, m_articles[i].text);
        if (found.state == Anchor::State::Lost)
            continue;
        const qsizetype agrees = agreement(found, m_articles[i].text);
        if (found.score > best.score + 1e-9 || (found.score > best.score - 1e-9 && agrees > bestAgreement)) {
            best = found;
            bestAgreement = agrees;
        }
    }
    if (best.state == Anchor::State::Moved)
        best = makeAnchor(best.article, m_articles[best.article].text, best.range);
    return best;
}

Anchor NotePlacer::place(const ReturnedNote &note)
{
    const auto onLines = byLines(note, false);
    if (onLines && onLines->state != Anchor::State::Lost)
        return *onLines;
    Anchor found = onLines.value_or(byWords(note));
    if (found.state == Anchor::State::Lost && !onLines)
        found = byLines(note, true).value_or(found);
    return found;
}

} // namespace galley

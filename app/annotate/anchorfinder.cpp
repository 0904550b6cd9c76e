// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the words of anchors in one text that may have changed since.
#include "app/annotate/anchorfinder.h"

#include "app/annotate/anchor.h"

#include "app/annotate/wordalignment.h"
#include "app/text/segmenter.h"
#include "app/text/textfold.h"

#include <algorithm>
#include <numeric>

namespace galley
{

namespace
{
constexpr qsizetype shortQuote = 20;      // UTF-16 units: below, only the very words attach
constexpr qsizetype contextReach = 110;   // how far around a place its surroundings are looked at
constexpr double farWeight = 0.12;        // of words beyond a paragraph's end: paragraphs move
constexpr double edgeWeight = 6;          // of a paragraph's edge, in letters
constexpr double clearMargin = 0.12;      // the best place must be this much better than the next
constexpr double leastLong = 0.3;         // the very words of a longer quote, surroundings
constexpr qsizetype tellingLength = 60;   // so many units in one order do not come about twice by chance
constexpr double leastAlike = 0.58;       // similar words: how similar, surroundings included
constexpr double leastAlikeExact = 0.45;  // and the words themselves
constexpr double leastLeft = 0.5;         // of a longer quote's letters, where its words are followed
constexpr qint64 mostCells = 100'000'000; // of one alignment

/** What the surroundings of the very words of a short quote must show, by the quote's length. */
struct ShortRule {
    qsizetype longest = 0;  ///< UTF-16 units of the quote.
    double leastSide = 0;   ///< The side that agrees less.
    double leastBeside = 0; ///< Both sides, where the words right beside the quote are the same.
    double leastAround = 0; ///< Both sides, where they are not; more than 1: never.
};
constexpr ShortRule shortRules[] = {{8, 0.6, 0.85, 2}, {shortQuote - 1, 0.5, 0.6, 0.85}};

bool isWordUnit(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark() || text[at].isSurrogate());
}

bool isInsideWord(const QString &text, qsizetype at)
{
    return isWordUnit(text, at - 1) && isWordUnit(text, at);
}

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

QStringList keysOf(QStringView text)
{
    QStringList keys;
    for (const Token &token : tokens(text, QStringLiteral("und"))) {
        if (token.kind != TokenKind::Punctuation)
            keys << wordKey(token.range.of(text));
    }
    return keys;
}

/** One side of a quote's surroundings, nearest first: words, and the paragraph's edge among them. */
using Side = QStringList;
const QString edge = QStringLiteral("\n");

/** @p isCut: its farthest word may be half a word. */
Side sideOf(QStringView words, bool isBefore, bool isCut)
{
    const qsizetype at = isBefore ? words.lastIndexOf(u'\n') : words.indexOf(u'\n');
    Side side = keysOf(at < 0 ? words : isBefore ? words.sliced(at) : words.first(at));
    QStringList far = keysOf(at < 0 ? QStringView() : isBefore ? words.first(at) : words.sliced(at));
    if (isBefore) {
        std::ranges::reverse(side);
        std::ranges::reverse(far);
    }
    if (at >= 0)
        side << edge << far;
    if (isCut && !side.isEmpty() && side.last() != edge)
        side.removeLast();
    return side;
}

/** What each part of a side weighs. */
QList<double> weightsOf(const Side &side)
{
    QList<double> weights;
    double share = 1;
    for (const QString &word : side) {
        weights << (word == edge ? edgeWeight : share * double(word.size()));
        share = word == edge ? farWeight : share;
    }
    return weights;
}

/** The weight of what @p a has in common with @p b, in order. */
double sharedWeight(const Side &a, const QList<double> &weights, const Side &b)
{
    QList<double> row(b.size() + 1, 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        double diagonal = 0;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const double above = row[j + 1];
            row[j + 1] = a[i] == b[j] ? diagonal + weights[i] : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.last();
}

struct Agreement {
    double shared = 0;
    double whole = 0;
    double share() const { return whole > 0 ? shared / whole : 1; }
};

Agreement agreementOf(const Side &then, const Side &now)
{
    const QList<double> weights = weightsOf(then);
    return {sharedWeight(then, weights, now), std::accumulate(weights.begin(), weights.end(), 0.0)};
}

/** Whether the word, or the paragraph's edge, right beside the quote is the same. */
bool isSameBeside(const Side &then, const Side &now)
{
    return then.isEmpty() || (!now.isEmpty() && then.first() == now.first());
}

/** An occurrence's surroundings against the anchor's. */
struct Surroundings {
    double share = 0;  ///< How much agrees, 0 to 1.
    double weaker = 0; ///< The same of the side that agrees less.
    bool isSameBeside = false;

    /** Whether the very words of a quote of @p length units may be attached here. */
    bool isEnoughFor(qsizetype length) const
    {
        for (const ShortRule &rule : shortRules) {
            if (length <= rule.longest)
                return weaker >= rule.leastSide && share >= (isSameBeside ? rule.leastBeside : rule.leastAround);
        }
        return true;
    }
};

Anchor placedAt(Anchor anchor, const TextRange &range, Anchor::State state, double score)
{
    anchor.range = range;
    anchor.state = state;
    anchor.score = std::clamp(score, 0.0, 1.0);
    return anchor;
}
} // namespace

/** The words of the text, as numbers. */
struct AnchorFinder::Words {
    QList<TextRange> ranges;
    QList<int> keys;
    QHash<QString, int> numbers;
};

AnchorFinder::AnchorFinder(const QString &text, const QString &before)
    : m_text(text)
{
    if (!before.isEmpty() && before != text)
        m_change = std::make_unique<TextChange>(before, text);
}
AnchorFinder::~AnchorFinder() = default;

const AnchorFinder::Words &AnchorFinder::words() const
{
    if (m_words)
        return *m_words;
    m_words = std::make_unique<Words>();
    for (const Token &token : tokens(m_text, QStringLiteral("und"))) {
        if (token.kind == TokenKind::Punctuation)
            continue;
        const QString key = wordKey(token.range.of(m_text));
        m_words->ranges << token.range;
        if (!m_words->numbers.contains(key))
            m_words->numbers.insert(key, int(m_words->numbers.size()));
        m_words->keys << m_words->numbers.value(key);
    }
    return *m_words;
}

/** What stood around the anchor's words. */
struct AnchorFinder::Context {
    Side before;
    Side after;

    explicit Context(const Anchor &anchor)
        : before(sideOf(anchor.prefix, true, anchor.prefix.size() >= anchorContext))
        , after(sideOf(anchor.suffix, false, anchor.suffix.size() >= anchorContext))
    {
    }
    Surroundings comparedWith(const QString &text, const TextRange &range) const
    {
        const qsizetype start = std::max<qsizetype>(0, range.start - contextReach);
        const qsizetype end = std::min(text.size(), range.end + contextReach);
        QString left = text.sliced(start, range.start - start);
        QString right = text.sliced(range.end, end - range.end);
        if (start == 0) // the text's own ends are edges too
            left.prepend(edge);
        if (end == text.size())
            right.append(edge);
        const Side nowBefore = sideOf(left, true, false);
        const Side nowAfter = sideOf(right, false, false);
        const Agreement one = agreementOf(before, nowBefore);
        const Agreement other = agreementOf(after, nowAfter);
        return {Agreement{one.shared + other.shared, one.whole + other.whole}.share(),
                std::min(one.share(), other.share()), isSameBeside(before, nowBefore) && isSameBeside(after, nowAfter)};
    }
};

/** Whether @p range begins and ends inside or outside of words as the anchor's words did. */
bool AnchorFinder::standsAsBefore(const Anchor &anchor, const TextRange &range) const
{
    const QString then = anchor.prefix + anchor.exact + anchor.suffix;
    const qsizetype start = anchor.prefix.size();
    const qsizetype end = start + anchor.exact.size();
    return isInsideWord(then, start) == isInsideWord(m_text, range.start) &&
           isInsideWord(then, end) == isInsideWord(m_text, range.end);
}

/** Whether the anchor's range counts in the text before, which is known. */
bool AnchorFinder::isPlacedBefore(const Anchor &anchor) const
{
    const TextRange &old = anchor.range;
    return m_change && anchor.state != Anchor::State::Lost && old.start < old.end &&
           old.end <= m_change->before().size() &&
           (anchor.state == Anchor::State::Fuzzy || old.of(m_change->before()) == anchor.exact);
}

/** Whether the text before had the words of @p range too, and not where the anchor was: they are others. */
bool AnchorFinder::isOther(const Anchor &anchor, const TextRange &range) const
{
    const auto origin = isPlacedBefore(anchor) ? m_change->origin(range) : std::nullopt;
    return origin && !origin->overlaps(anchor.range);
}

/** Where the very words stand, each with how well its surroundings agree and whether that is enough. */
QList<AnchorFinder::Place> AnchorFinder::occurrences(const Anchor &anchor) const
{
    QList<Place> places;
    const Context context(anchor);
    const qsizetype length = anchor.exact.size();
    const bool isTelling = length >= shortQuote || std::ranges::any_of(anchor.exact, &isLetter); // not marks alone
    for (qsizetype at = m_text.indexOf(anchor.exact); at >= 0; at = m_text.indexOf(anchor.exact, at + 1)) {
        const TextRange range{at, at + length};
        if (!standsAsBefore(anchor, range) || isOther(anchor, range))
            continue;
        const Surroundings around = context.comparedWith(m_text, range);
        places << Place{range, around.share, isTelling && around.isEnoughFor(length)};
    }
    return places;
}

/** The best of @p places where it is good enough and clearly the best, also of those that are not good enough. */
std::optional<AnchorFinder::Place> AnchorFinder::clearest(const Anchor &anchor, QList<Place> places) const
{
    if (places.isEmpty())
        return {};
    std::ranges::sort(places, std::greater(), &Place::score);
    const Place best = places.first();
    if (!best.isEnough || (places.size() > 1 && best.score - places[1].score < clearMargin))
        return {};
    const bool isTelling = places.size() == 1 && anchor.exact.size() >= tellingLength;
    return isTelling || best.score >= leastLong ? std::optional(best) : std::nullopt;
}

/** Where words like the anchor's stand among words like its surroundings, clearly better than anywhere else. */
std::optional<AnchorFinder::Place> AnchorFinder::alike(const Anchor &anchor) const
{
    const Words &known = words();
    WordQuery query;
    for (const QString *part : {&anchor.prefix, &anchor.exact, &anchor.suffix}) {
        if (part == &anchor.exact)
            query.first = query.keys.size();
        for (const QString &key : keysOf(*part)) {
            query.keys << known.numbers.value(key, -1);
            query.weights << int(key.size());
        }
        if (part == &anchor.exact)
            query.last = query.keys.size();
    }
    if (query.first == query.last || qint64(query.keys.size()) * known.keys.size() > mostCells)
        return {};
    QList<int> text = known.keys;
    std::optional<WordMatch> best = bestAlignment(query, text);
    if (!best || best->core < leastAlikeExact || best->score() < leastAlike)
        return {};
    for (qsizetype i = best->first; i < best->last; ++i)
        text[i] = -2;
    const std::optional<WordMatch> next = bestAlignment(query, text);
    if (next && best->score() - next->score() < clearMargin)
        return {};
    const TextRange range{known.ranges[best->first].start, known.ranges[best->last - 1].end};
    return isOther(anchor, range) ? std::nullopt : std::optional(Place{range, best->score()});
}

/** Where the anchor's words went from the text before; nothing where too little of them is left, or nothing is sure. */
std::optional<Anchor> AnchorFinder::followed(const Anchor &anchor) const
{
    const TextRange &old = anchor.range;
    const auto fate = isPlacedBefore(anchor) ? m_change->fate(old) : std::nullopt;
    if (!fate)
        return {};
    const qsizetype length = anchor.exact.size();
    qsizetype at = m_text.indexOf(anchor.exact, std::max<qsizetype>(0, fate->range.start - length));
    for (; at >= 0 && at <= fate->range.start; at = m_text.indexOf(anchor.exact, at + 1)) {
        const TextRange words{at, at + length};
        const bool isThere = fate->left == 1 && words.contains(fate->range);
        if (isThere && (length >= shortQuote || fate->hasCompany))
            return placedAt(anchor, words, words == old ? Anchor::State::Exact : Anchor::State::Moved, 1);
    }
    if (length >= shortQuote && fate->left >= leastLeft)
        return placedAt(anchor, fate->range, Anchor::State::Fuzzy, fate->left);
    return {};
}

Anchor AnchorFinder::find(const Anchor &anchor) const
{
    const TextRange &old = anchor.range;
    const qsizetype length = anchor.exact.size();
    const TextRange all{0, m_text.size()};
    const TextRange hint = old.start <= old.end && all.contains(old) ? old : TextRange{};
    if (length == 0)
        return placedAt(anchor, hint, Anchor::State::Lost, 0);
    const bool isHere = old.length() == length && hint == old && old.of(m_text) == anchor.exact;
    const bool isUntouched = isHere && QStringView(m_text).first(old.start).endsWith(anchor.prefix) &&
                             QStringView(m_text).sliced(old.end).startsWith(anchor.suffix);
    if (isUntouched)
        return placedAt(anchor, old, Anchor::State::Exact, 1);
    if (const auto there = followed(anchor))
        return *there;
    const QList<Place> places = occurrences(anchor);
    if (const auto place = clearest(anchor, places))
        return placedAt(anchor, place->range, place->range == old ? Anchor::State::Exact : Anchor::State::Moved,
                        place->score);
    if (length >= shortQuote) {
        if (const auto place = alike(anchor))
            return placedAt(anchor, place->range, Anchor::State::Fuzzy, place->score);
    }
    return placedAt(anchor, hint, Anchor::State::Lost, 0);
}

} // namespace galley

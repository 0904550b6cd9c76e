// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotedifferences.h"

#include "app/compare/factfinder.h"
#include "app/text/tokendiff.h"

#include <map>

namespace galley
{

namespace
{

constexpr double leastEqual = 0.6; // of the shorter quote, or the two are not one quote

/** A place in @p text with something to see: where the run is empty, the word behind it, else the one before. */
TextRange visible(const TextRange &run, QStringView text)
{
    if (!run.isEmpty())
        return run;
    qsizetype start = run.start;
    while (start < text.size() && !text[start].isLetterOrNumber())
        ++start;
    qsizetype end = start;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return start < end ? TextRange{start, end} : TextRange{0, std::min<qsizetype>(text.size(), run.start)};
}

/** The same figure in words and in digits: the house's style, not another wording. */
bool sameFigure(QStringView a, QStringView b, const QString &language)
{
    const QList<Fact> left = findFacts(a, language, {});
    const QList<Fact> right = findFacts(b, language, {});
    return left.size() == 1 && right.size() == 1 && compareFacts(left.first(), right.first()) == Agreement::Agree;
}

/** Whether two quotes have speakers without a name in common: "Elaine Whitcomb" and "Mark Halvorsen". */
bool speakersDiffer(const Quote &x, const Quote &y)
{
    const QStringList names = x.speaker.toLower().split(u' ', Qt::SkipEmptyParts);
    const QStringList others = y.speaker.toLower().split(u' ', Qt::SkipEmptyParts);
    return !names.isEmpty() && !others.isEmpty() && !x.speakerRange.isEmpty() && !y.speakerRange.isEmpty() &&
           names.last() != others.last() &&
           std::ranges::none_of(names, [&](const QString &n) { return n.size() > 2 && others.contains(n); });
}

/** The differing words of two quotes, as pairs of ranges in each; none where they are two different quotes. */
QList<std::pair<TextRange, TextRange>> differingWords(QStringView a, QStringView b, const QString &language)
{
    QList<std::pair<TextRange, TextRange>> result;
    qsizetype equal = 0;
    const QList<DiffRun> runs = wordDiff(a, b, language);
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const DiffRun &run = runs[i];
        if (run.kind == DiffRun::Kind::Equal) {
            equal += run.a.length();
            continue;
        }
        // What stands only at the beginning or the end of one is left out by the other, not worded otherwise.
        const auto hasWords = [](QStringView text) {
            return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
        };
        const bool atEdge = i == 0 || !hasWords(a.sliced(run.a.end)) || !hasWords(b.sliced(run.b.end));
        if (sameFigure(run.a.of(a), run.b.of(b), language))
            equal += run.a.length();
        else if (run.kind == DiffRun::Kind::Changed || !atEdge)
            result << std::pair(visible(run.a, a), visible(run.b, b));
    }
    if (double(equal) < leastEqual * double(std::min(a.size(), b.size())))
        result.clear();
    return result;
}

Claim *claimWith(const Passage &x, const Passage &y, QList<Claim> &claims)
{
    const auto holds = [](const Claim &claim, const Passage &passage) {
        return std::ranges::any_of(claim.members, [&](const Passage &m) {
            return m.article == passage.article && m.range.overlaps(passage.range);
        });
    };
    const auto found = std::ranges::find_if(claims, [&](const Claim &c) { return holds(c, x) && holds(c, y); });
    return found == claims.end() ? nullptr : &*found;
}

void addTo(Claim &claim, DifferenceKind kind, const Passage &x, const Passage &y)
{
    for (Difference &difference : claim.differences) {
        const bool known = difference.members.contains(x) || difference.members.contains(y);
        if (difference.kind != kind || !known)
            continue;
        for (const Passage &passage : {x, y}) {
            if (!difference.members.contains(passage))
                difference.members << passage;
        }
        std::ranges::sort(difference.members);
        return;
    }
    claim.verdict = Verdict::Differing;
    claim.differences << Difference{kind, {std::min(x, y), std::max(x, y)}};
}

void compareQuotes(const QList<Article> &articles, const Quote &x, const Quote &y, QList<Claim> &claims)
{
    const Article &a = articles[x.article];
    const Article &b = articles[y.article];
    for (const auto &[inA, inB] : differingWords(a.textOf(x.range), b.textOf(y.range), a.language)) {
        const Passage left{x.article, inA.shifted(x.range.start)};
        const Passage right{y.article, inB.shifted(y.range.start)};
        if (Claim *claim = claimWith(left, right, claims))
            addTo(*claim, DifferenceKind::Quote, left, right);
    }
    if (!speakersDiffer(x, y))
        return;
    if (Claim *claim = claimWith({x.article, x.range}, {y.article, y.range}, claims))
        addTo(*claim, DifferenceKind::Attribution, {x.article, x.speakerRange}, {y.article, y.speakerRange});
}

} // namespace

void addQuoteDifferences(const QList<Article> &articles, const QList<Quote> &quotes, QList<Claim> &claims)
{
    std::map<int, QList<Quote>> clusters;
    for (const Quote &quote : quotes) {
        if (quote.cluster >= 0 && quote.kind == Quote::Kind::Direct)
            clusters[quote.cluster] << quote;
    }
    for (const auto &[number, members] : clusters) {
        for (const Quote &x : members) {
            for (const Quote &y : members) {
                if (x.article < y.article)
                    compareQuotes(articles, x, y, claims);
            }
        }
    }
}

} // namespace galley

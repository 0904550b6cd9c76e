// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotedifferences.h"

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
        const bool atEdge = i == 0 || i + 1 == runs.size();
        if (run.kind == DiffRun::Kind::Changed || !atEdge)
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

void addTo(Claim &claim, const Passage &x, const Passage &y)
{
    for (Difference &difference : claim.differences) {
        const bool known = difference.members.contains(x) || difference.members.contains(y);
        if (difference.kind != DifferenceKind::Quote || !known)
            continue;
        for (const Passage &passage : {x, y}) {
            if (!difference.members.contains(passage))
                difference.members << passage;
        }
        std::ranges::sort(difference.members);
        return;
    }
    claim.verdict = Verdict::Differing;
    claim.differences << Difference{DifferenceKind::Quote, {std::min(x, y), std::max(x, y)}};
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
                if (x.article >= y.article)
                    continue;
                const Article &a = articles[x.article];
                const Article &b = articles[y.article];
                for (const auto &[inA, inB] : differingWords(a.textOf(x.range), b.textOf(y.range), a.language)) {
                    const Passage left{x.article, inA.shifted(x.range.start)};
                    const Passage right{y.article, inB.shifted(y.range.start)};
                    if (Claim *claim = claimWith(left, right, claims))
                        addTo(*claim, left, right);
                }
            }
        }
    }
}

} // namespace galley

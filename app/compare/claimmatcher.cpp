// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/claimmatcher.h"

#include "app/compare/clauseclaims.h"
#include "app/compare/differences.h"
#include "app/compare/quotedifferences.h"
#include "app/compare/sentencereading.h"

#include <QtConcurrentMap>

#include <map>
#include <numeric>
#include <set>

namespace galley
{

namespace
{

/** Which paragraph alignments hold each paragraph, in their order. */
std::map<Member, QList<int>> alignmentsByParagraph(const QList<Alignment> &alignments)
{
    std::map<Member, QList<int>> result;
    for (int i = 0; i < alignments.size(); ++i) {
        if (alignments[i].level != Level::Paragraph)
            continue;
        for (const Member &member : alignments[i].members)
            result[member] << i;
    }
    return result;
}

/** The first paragraph alignment that holds most of these sentences' paragraphs; -1 where none holds two. */
int paragraphAlignment(const QList<Article> &articles, const std::map<Member, QList<int>> &byParagraph,
                       const QList<Member> &members)
{
    std::map<int, int> held;
    for (const Member &m : members) {
        const auto found = byParagraph.find({m.article, articles[m.article].sentences[m.index].paragraph});
        if (found == byParagraph.end())
            continue;
        for (const int alignment : found->second)
            ++held[alignment];
    }
    int best = -1;
    for (const auto &[alignment, count] : held) {
        if (count > 1 && (best < 0 || count > held[best]))
            best = alignment;
    }
    return best;
}

/** Adds one difference of two articles; those of one kind that share a passage become one of several articles. */
void addDifference(QList<Difference> &differences, DifferenceKind kind, const Passage &x, const Passage &y)
{
    for (Difference &difference : differences) {
        if (difference.kind != kind || (!difference.members.contains(x) && !difference.members.contains(y)))
            continue;
        for (const Passage &passage : {x, y}) {
            if (!difference.members.contains(passage))
                difference.members << passage;
        }
        std::ranges::sort(difference.members);
        return;
    }
    differences << Difference{kind, {std::min(x, y), std::max(x, y)}};
}

QList<Difference> differencesOf(const QList<Member> &members, const SentenceReading &read)
{
    QList<Difference> differences;
    for (const Member &x : members) {
        for (const Member &y : members) {
            if (x.article >= y.article)
                continue;
            const auto &[a, inA] = read(x);
            const auto &[b, inB] = read(y);
            for (const SentenceDifference &found : findDifferences(a, b, alignWords(a, b)))
                addDifference(differences, found.kind, {x.article, found.a.shifted(inA)},
                              {y.article, found.b.shifted(inB)});
        }
    }
    std::ranges::sort(differences, {}, [](const Difference &d) { return std::pair(d.members, d.kind); });
    return differences;
}

/**
 * Leaves out the shared claims of whose passages each stands in a claim of a surer alignment already: they would tell
 * nothing new. @p claims and @p alignments belong together, one by one.
 */
QList<Claim> withoutRepetition(const QList<Claim> &claims, const QList<Alignment> &alignments)
{
    std::vector<int> order(size_t(claims.size()));
    std::ranges::iota(order, 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](int i) { return alignments[i].score; });
    std::set<Passage> told;
    std::set<Passage> equallySure; // these do not count among themselves: no order is the right one
    QList<Claim> result;
    for (size_t k = 0; k < order.size(); ++k) {
        const Claim &claim = claims[order[k]];
        if (k > 0 && alignments[order[k]].score < alignments[order[k - 1]].score) {
            told.merge(equallySure);
            equallySure.clear();
        }
        const bool repeats = std::ranges::all_of(claim.members, [&](const Passage &p) { return told.contains(p); });
        if (repeats && claim.verdict == Verdict::Shared)
            continue;
        equallySure.insert(claim.members.begin(), claim.members.end());
        result << claim;
    }
    return result;
}

} // namespace

QList<Claim> matchClaims(const ClaimSources &sources, Progress &progress)
{
    const auto &[articles, sentences, alignments, quotes, quoteMatches] = sources;
    QList<Alignment> linked;
    std::set<Member> told;
    SentenceReading read(articles);
    for (const Alignment &alignment : alignments) {
        if (alignment.level != Level::Sentence || progress.stopped())
            continue;
        linked << alignment;
        for (const Member &member : alignment.members) {
            told.insert(member);
            if (!alignment.sameText)
                read.read(member);
        }
    }
    const std::map<Member, QList<int>> byParagraph = alignmentsByParagraph(alignments);
    const auto claimOf = [&](const Alignment &alignment) {
        Claim claim{Verdict::Shared, {}, {}, paragraphAlignment(articles, byParagraph, alignment.members)};
        for (const Member &member : alignment.members)
            claim.members << Passage{member.article, articles[member.article].sentences[member.index].range};
        if (!alignment.sameText && !progress.stopped())
            claim.differences = differencesOf(alignment.members, read);
        if (!claim.differences.isEmpty())
            claim.verdict = Verdict::Differing;
        return claim;
    };
    QList<Claim> claims = QtConcurrent::blockingMapped<QList<Claim>>(linked, claimOf);
    addQuoteDifferences(quotes, quoteMatches, claims); // before it is judged which of them tell nothing new
    const QList<Claim> clauses = partClauses(sources, linked, read, claims, progress);
    claims = withoutRepetition(claims, linked) + clauses;
    for (const Units &units : sentences) {
        for (const Unit &unit : units) {
            if (!told.contains(unit.member))
                claims << Claim{Verdict::Single, {{unit.member.article, unit.range}}, {}, -1};
        }
    }
    std::ranges::sort(claims, {}, &Claim::members);
    return claims;
}

} // namespace galley

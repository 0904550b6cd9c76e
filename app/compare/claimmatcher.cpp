// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/claimmatcher.h"

#include <set>

namespace galley
{

namespace
{

/** The first paragraph alignment that holds two of these sentences' paragraphs; -1 where none does. */
int paragraphAlignment(const QList<Article> &articles, const QList<Alignment> &alignments, const QList<Member> &members)
{
    int found = -1;
    qsizetype best = 1;
    for (int i = 0; i < alignments.size(); ++i) {
        if (alignments[i].level != Level::Paragraph)
            continue;
        const qsizetype held = std::ranges::count_if(members, [&](const Member &m) {
            const int paragraph = articles[m.article].sentences[m.index].paragraph;
            return alignments[i].members.contains(Member{m.article, paragraph});
        });
        if (held > best) {
            best = held;
            found = i;
        }
    }
    return found;
}

} // namespace

QList<Claim> matchClaims(const QList<Article> &articles, const QList<Units> &sentences,
                         const QList<Alignment> &alignments, Progress &progress)
{
    QList<Claim> claims;
    std::set<Member> told;
    for (const Alignment &alignment : alignments) {
        if (alignment.level != Level::Sentence || progress.stopped())
            continue;
        Claim claim{Verdict::Shared, {}, {}, paragraphAlignment(articles, alignments, alignment.members)};
        for (const Member &member : alignment.members) {
            claim.members << Passage{member.article, articles[member.article].sentences[member.index].range};
            told.insert(member);
        }
        claims << claim;
    }
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

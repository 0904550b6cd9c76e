// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/claimmatcher.h"

#include "app/base/parallel.h"
#include "app/compare/clauseclaims.h"
#include "app/compare/differences.h"
#include "app/compare/knownwords.h"
#include "app/compare/quotedifferences.h"
#include "app/compare/sentencereading.h"

#include <map>
#include <numeric>
#include <set>
#include <span>

namespace galley
{

namespace
{

constexpr qsizetype linksAtOnce = 1024; // are read and then told on all cores

/** A paragraph and the number of an alignment that holds it. */
struct Holder {
    Member paragraph;
    int alignment = 0;

    friend auto operator<=>(const Holder &, const Holder &) = default;
};

/** Which alignments hold each paragraph, sorted. */
std::vector<Holder> holdersOf(std::span<const Alignment> ofParagraphs)
{
    std::vector<Holder> holders;
    for (size_t i = 0; i < ofParagraphs.size(); ++i) {
        for (const Member &member : ofParagraphs[i].members)
            holders.push_back({member, int(i)});
    }
    std::ranges::sort(holders);
    return holders;
}

/** The first paragraph alignment that holds most of these sentences' paragraphs; -1 where none holds two. */
int paragraphAlignment(const QList<Article> &articles, const std::vector<Holder> &holders, const QList<Member> &members)
{
    std::map<int, int> held;
    for (const Member &m : members) {
        const Member paragraph{m.article, articles[m.article].sentences[m.index].paragraph};
        for (const Holder &holder : std::ranges::equal_range(holders, paragraph, {}, &Holder::paragraph))
            ++held[holder.alignment];
    }
    int best = -1;
    for (const auto &[alignment, count] : held) {
        if (count > 1 && (best < 0 || count > held[best]))
            best = alignment;
    }
    return best;
}

/** For pairs of sentences that stand together in several alignments: which is the surest. Differences are told there.
 */
class SurestHomes
{
public:
    /** @p alignments: of sentences of @p articles. Of no use once @p progress is stopped. */
    SurestHomes(std::span<const Alignment> alignments, const QList<Article> &articles, const Progress &progress)
    {
        int count = 0;
        for (const Article &article : articles) {
            m_first.push_back(count);
            count += int(article.sentences.size());
        }
        m_homes.resize(size_t(count));
        for (const Alignment &alignment : alignments) {
            for (const Member &member : alignment.members)
                ++m_homes[size_t(numberOf(member))];
        }
        std::vector<int> order(alignments.size());
        std::ranges::iota(order, 0);
        std::ranges::stable_sort(order, std::ranges::greater(), [&](int i) { return alignments[size_t(i)].score; });
        for (const int i : order) {
            if (progress.stopped())
                return;
            addPairs(alignments[size_t(i)].members, i);
        }
        std::ranges::stable_sort(m_surest, {}, &Home::pair);
        const auto others = std::ranges::unique(m_surest, {}, &Home::pair);
        m_surest.erase(others.begin(), others.end());
    }

    bool isSurest(int alignment, const Member &x, const Member &y) const
    {
        if (!several(x) || !several(y))
            return true;
        return std::ranges::lower_bound(m_surest, keyOf(x, y), {}, &Home::pair)->alignment == alignment;
    }

private:
    int numberOf(const Member &member) const { return m_first[size_t(member.article)] + member.index; }
    bool several(const Member &member) const { return m_homes[size_t(numberOf(member))] > 1; }
    quint64 keyOf(const Member &x, const Member &y) const { return quint64(numberOf(x)) << 32 | quint32(numberOf(y)); }

    void addPairs(const QList<Member> &members, int alignment)
    {
        QList<Member> shared;
        std::ranges::copy_if(members, std::back_inserter(shared), [&](const Member &m) { return several(m); });
        for (const Member &x : std::as_const(shared)) {
            for (const Member &y : std::as_const(shared)) {
                if (x.article < y.article)
                    m_surest.push_back({keyOf(x, y), alignment});
            }
        }
    }

    /** An alignment that holds a pair of sentences. */
    struct Home {
        quint64 pair = 0; ///< keyOf() them.
        int alignment = 0;
    };
    std::vector<int> m_first;   ///< The number of each article's first sentence.
    std::vector<int> m_homes;   ///< In how many alignments each sentence stands.
    std::vector<Home> m_surest; ///< Of each pair, sorted by it.
};

/** Whether a name or a figure stands for another one hardly surely, and one of the articles speaks of both. */
bool isKnownApart(const SentenceDifference &difference, const Member &x, const Member &y, const SentenceText &a,
                  const SentenceText &b, const KnownWords &known)
{
    constexpr double sure = 0.7;
    const bool isNamed = difference.kind == DifferenceKind::Name || difference.kind == DifferenceKind::Place ||
                         difference.kind == DifferenceKind::Number;
    return isNamed && difference.confidence < sure &&
           (known.has(y.article, a, difference.a) || known.has(x.article, b, difference.b));
}

/** Of alignment number @p alignment with @p members: what is not told in a surer one. */
QList<Difference> differencesOf(int alignment, const QList<Member> &members, const SentenceReading &read,
                                const SurestHomes &homes, const KnownWords &known, const SentencePairs &pairs,
                                SentencePairs::Notes &notes, const Progress &progress)
{
    std::vector<const SentenceReading::Told *> told;
    for (const Member &member : members)
        told.push_back(read(member));
    QList<Difference> differences;
    for (qsizetype i = 0; i < members.size(); ++i) {
        for (qsizetype j = i + 1; j < members.size() && !progress.stopped(); ++j) {
            // The members are sorted, so that the article of the first is not behind that of the second.
            const Member &x = members[i];
            const Member &y = members[j];
            if (x.article == y.article || !homes.isSurest(alignment, x, y))
                continue;
            const auto &[a, inA] = *told[size_t(i)];
            const auto &[b, inB] = *told[size_t(j)];
            const auto find = [&] { return findDifferences(a, b, alignWords(a, b)); };
            for (const SentenceDifference &found : pairs.differences(x, y, notes, find)) {
                if (!isKnownApart(found, x, y, a, b, known))
                    addDifference(differences, found.kind, {x.article, found.a.shifted(inA)},
                                  {y.article, found.b.shifted(inB)});
            }
        }
    }
    std::ranges::sort(differences, {}, [](const Difference &d) { return std::pair(d.members, d.kind); });
    return differences;
}

/** What the claims of some alignments tell: their passages and their differences. */
class Told
{
public:
    void add(const Claim &claim)
    {
        m_passages.insert(claim.members.begin(), claim.members.end());
        for (const Difference &difference : claim.differences) {
            for (const Passage &passage : difference.members)
                m_differences[passage] << difference;
        }
    }

    void merge(Told &other)
    {
        m_passages.merge(other.m_passages);
        for (auto &[passage, differences] : other.m_differences)
            m_differences[passage] += differences;
        other = {};
    }

    bool has(const Passage &passage) const { return m_passages.contains(passage); }

    /** Also as a part of one. */
    bool has(const Difference &difference) const
    {
        const auto found = m_differences.find(difference.members.first());
        return found != m_differences.end() && std::ranges::any_of(found->second, [&](const Difference &other) {
                   return other.kind == difference.kind && std::ranges::includes(other.members, difference.members);
               });
    }

private:
    std::set<Passage> m_passages;
    std::map<Passage, QList<Difference>> m_differences; ///< Those that hold a passage.
};

/**
 * Leaves out the differences that claims of surer alignments have already, and the claims that then have neither a
 * difference nor a passage of their own. @p claims and @p alignments belong together, one by one.
 */
QList<Claim> withoutRepetition(const QList<Claim> &claims, std::span<const Alignment> alignments)
{
    std::vector<size_t> order(size_t(claims.size()));
    std::ranges::iota(order, 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t i) { return alignments[i].score; });
    Told told;
    Told equallySure; // these do not count among themselves: no order is the right one
    QList<Claim> result;
    for (size_t k = 0; k < order.size(); ++k) {
        Claim claim = claims[qsizetype(order[k])];
        if (k > 0 && alignments[order[k]].score < alignments[order[k - 1]].score)
            told.merge(equallySure);
        claim.differences.removeIf([&](const Difference &d) { return told.has(d); });
        claim.verdict = claim.differences.isEmpty() ? Verdict::Shared : Verdict::Differing;
        const bool repeats = std::ranges::all_of(claim.members, [&](const Passage &p) { return told.has(p); });
        if (repeats && claim.differences.isEmpty())
            continue;
        equallySure.add(claim);
        result << claim;
    }
    return result;
}

} // namespace

QList<Claim> matchClaims(const ClaimSources &sources, SentencePairs::Notes &notes, Progress &progress)
{
    const auto &[articles, sentences, alignments, quotes, quoteMatches, pairs] = sources;
    const auto isOfSentences = [](const Alignment &alignment) { return alignment.level == Level::Sentence; };
    const auto middle = std::ranges::find_if(alignments, isOfSentences);
    const std::span<const Alignment> linked(middle, alignments.end());
    std::vector<Member> told;
    SentenceReading reading(articles);
    for (const Alignment &alignment : linked) {
        if (progress.stopped())
            return {};
        told.insert(told.end(), alignment.members.begin(), alignment.members.end());
        if (alignment.sameText)
            continue;
        for (const Member &member : alignment.members)
            reading.mark(member);
    }
    std::ranges::sort(told);
    const std::vector<Holder> holders = holdersOf({alignments.begin(), middle});
    const SurestHomes homes(linked, articles, progress);
    const KnownWords known(sentences);
    const auto claimOf = [&](qsizetype number, SentencePairs::Notes &ofClaim) {
        const Alignment &alignment = linked[size_t(number)];
        Claim claim{Verdict::Shared, {}, {}, paragraphAlignment(articles, holders, alignment.members)};
        for (const Member &member : alignment.members)
            claim.members << Passage{member.article, articles[member.article].sentences[member.index].range};
        if (!alignment.sameText)
            claim.differences =
                differencesOf(int(number), alignment.members, reading, homes, known, pairs, ofClaim, progress);
        if (!claim.differences.isEmpty())
            claim.verdict = Verdict::Differing;
        return claim;
    };
    QList<Claim> claims;
    const auto all = qsizetype(linked.size());
    for (qsizetype first = 0; first < all && !progress.stopped(); first += linksAtOnce) {
        const qsizetype count = std::min(linksAtOnce, all - first);
        reading.beginBatch();
        for (const Alignment &alignment : linked.subspan(size_t(first), size_t(count))) {
            if (progress.stopped())
                return {};
            for (const Member &member : alignment.members)
                reading.read(member);
        }
        std::vector<SentencePairs::Notes> ofClaims(static_cast<size_t>(count));
        claims += mapped(count, [&](qsizetype i) { return claimOf(first + i, ofClaims[size_t(i)]); });
        for (const SentencePairs::Notes &some : ofClaims)
            notes.differences.add(some.differences);
    }
    if (progress.stopped())
        return {};
    addQuoteDifferences(quotes, quoteMatches, claims, progress); // before it is judged which of them tell nothing new
    const QList<Claim> clauses = partClauses(sources, linked, reading, claims, notes, progress);
    if (progress.stopped())
        return {};
    claims = withoutRepetition(claims, linked) + clauses;
    for (const Units &units : sentences) {
        for (const Unit &unit : units) {
            if (!std::ranges::binary_search(told, unit.member))
                claims << Claim{Verdict::Single, {{unit.member.article, unit.range}}, {}, -1};
        }
    }
    std::ranges::sort(claims, {}, &Claim::members);
    return claims;
}

} // namespace galley

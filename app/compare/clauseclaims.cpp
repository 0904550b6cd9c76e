// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/clauseclaims.h"

#include "app/base/parallel.h"
#include "app/compare/clauses.h"
#include "app/compare/placeindex.h"
#include "app/compare/sentenceindex.h"
#include "app/compare/wordaligner.h"

#include <numeric>
#include <ranges>
#include <set>

namespace galley
{

namespace
{

constexpr double told = 0.5;                // so much of a clause's words in an article, and it tells the clause
constexpr double leftOut = 0.25;            // so much at most, and it does not
constexpr double restTold = 0.4;            // so much of the rest of the sentence, and the clause is what is missing
constexpr qsizetype sentencesAtOnce = 1024; // are read and then parted on all cores
constexpr double mostOfIt = 0.8;            // of what a sentence tells of a clause, in one of its own clauses

/** A sentence with its clauses and the sentences it is linked with. */
struct Parted {
    Member member;
    qsizetype start = 0; ///< Of the text that was read, in its article.
    QList<Clause> clauses;
    QList<Member> partners; ///< Sorted.
};

/** A clause that some article leaves out: who tells it. */
struct LooseClause {
    Member member;
    int clause = 0;
    QList<Passage> passages; ///< The first is its own.
};

TextRange placeOf(const Parted &sentence, int clause)
{
    return sentence.clauses[clause].range.shifted(sentence.start);
}

class Parting
{
public:
    /** All must outlive this. */
    Parting(const ClaimSources &sources, std::span<const Alignment> linked, SentenceReading &reading,
            const Progress &progress)
        : m_sources(sources)
        , m_reading(reading)
    {
        for (const auto &[member, clauses] : reading.clauses())
            m_parted.emplace(member, Parted{member, reading.rangeOf(member).start, clauses, {}});
        for (const Alignment &alignment : linked) {
            for (const Member &member : alignment.members) {
                if (const auto parted = m_parted.find(member); parted != m_parted.end())
                    addPartners(alignment, parted->second);
            }
        }
        for (auto &[member, parted] : m_parted) {
            std::ranges::sort(parted.partners);
            const auto tail = std::ranges::unique(parted.partners);
            parted.partners.erase(tail.begin(), tail.end());
        }
        if (!m_parted.empty())
            m_index = SentenceIndex(sources.sentences, progress);
    }

    /** All loose clauses, by member. */
    QList<LooseClause> loose(SentencePairs::Notes &notes, Progress &progress) const
    {
        QList<const Parted *> sentences;
        for (const auto &[member, sentence] : m_parted)
            sentences << &sentence;
        QList<LooseClause> all;
        for (qsizetype first = 0; first < sentences.size() && !progress.stopped(); first += sentencesAtOnce) {
            const qsizetype count = std::min(sentencesAtOnce, sentences.size() - first);
            m_reading.beginBatch();
            for (const Parted *sentence : sentences.sliced(first, count)) {
                if (progress.stopped())
                    return {};
                m_reading.read(sentence->member);
                for (const Member &partner : sentence->partners)
                    m_reading.read(partner);
            }
            std::vector<SentencePairs::Notes> ofSentences(static_cast<size_t>(count));
            const auto looseIn = [&](qsizetype i) {
                return progress.stopped() ? QList<LooseClause>()
                                          : looseOf(*sentences[first + i], ofSentences[size_t(i)]);
            };
            for (const auto &some : mapped(count, looseIn))
                all += some;
            for (const SentencePairs::Notes &some : ofSentences)
                notes.strengths.add(some.strengths);
        }
        return all;
    }

    const Parted &sentence(const Member &member) const { return m_parted.at(member); }

private:
    /** Adds the sentences of other articles that stand with @p sentence in @p alignment. */
    static void addPartners(const Alignment &alignment, Parted &sentence)
    {
        std::ranges::copy_if(alignment.members, std::back_inserter(sentence.partners),
                             [&](const Member &other) { return other.article != sentence.member.article; });
    }

    /** How far the words of @p sentence are matched by those of its partners in @p article, 0 to 1 each. */
    std::vector<double> matched(const Parted &sentence, int article, SentencePairs::Notes &notes) const
    {
        const SentenceText &text = m_reading(sentence.member)->text;
        std::vector<double> strengths(size_t(text.words.size()), 0);
        for (const Member &partner : sentence.partners) {
            if (partner.article != article)
                continue;
            const auto *other = m_reading(partner);
            if (!other) // is not read, since it has the same words
                return std::vector<double>(strengths.size(), 1);
            const auto align = [&] { return alignWords(text, other->text); };
            const auto byPartner = m_sources.pairs.strengths(sentence.member, partner, notes, align);
            std::ranges::transform(strengths, byPartner, strengths.begin(), std::ranges::max);
        }
        return strengths;
    }

    static double share(const SentenceText &text, const Clause &clause, const std::vector<double> &strengths)
    {
        double all = 0;
        double found = 0;
        for (int i = clause.first; i < clause.last; ++i) {
            if (text.words[i].stop())
                continue;
            all += text.words[i].weight();
            found += text.words[i].weight() * strengths[size_t(i)];
        }
        return all > 0 ? found / all : 1;
    }

    /** Where @p member, which tells words of @p keys, does so: in one of its clauses, or all over. */
    Passage placeIn(const Member &member, const std::vector<SentenceIndex::Key> &keys) const
    {
        const TextRange whole = m_sources.articles[member.article].sentences[member.index].range;
        const auto found = m_parted.find(member);
        if (found == m_parted.end())
            return {member.article, whole};
        const Parted &other = found->second;
        const auto unit = std::ranges::lower_bound(m_sources.sentences[member.article], member, {}, &Unit::member);
        const auto weightIn = [&](const TextRange &range) {
            std::set<quint64> held;
            for (const Word &word : unit->words) {
                if (range.contains(word.range()))
                    held.insert(word.key);
            }
            double weight = 0;
            for (const auto &[key, heavy] : keys)
                weight += held.contains(key) ? heavy : 0;
            return weight;
        };
        const double all = weightIn(m_reading.rangeOf(member));
        for (int c = 0; c < other.clauses.size(); ++c) {
            if (all > 0 && weightIn(placeOf(other, c)) >= mostOfIt * all)
                return {member.article, placeOf(other, c)};
        }
        return {member.article, whole};
    }

    /** What matched() says of each article that has a partner, looked up when it is asked for first. */
    class Matches
    {
    public:
        Matches(const Parting &parting, const Parted &sentence, SentencePairs::Notes &notes)
            : m_parting(parting)
            , m_sentence(sentence)
            , m_notes(notes)
        {
            for (const Member &partner : sentence.partners)
                m_byArticle.try_emplace(partner.article);
        }

        const std::vector<double> &in(int article)
        {
            std::vector<double> &strengths = m_byArticle[article];
            if (strengths.empty())
                strengths = m_parting.matched(m_sentence, article, m_notes);
            return strengths;
        }

        QList<int> articles() const
        {
            const auto keys = std::views::keys(m_byArticle);
            return {keys.begin(), keys.end()};
        }

    private:
        const Parting &m_parting;
        const Parted &m_sentence;
        SentencePairs::Notes &m_notes;
        std::map<int, std::vector<double>> m_byArticle;
    };

    QList<LooseClause> looseOf(const Parted &sentence, SentencePairs::Notes &notes) const
    {
        const SentenceText &text = m_reading(sentence.member)->text;
        Matches matches(*this, sentence, notes);
        const QList<int> articles = matches.articles();
        QList<LooseClause> result;
        for (int c = 0; c < sentence.clauses.size(); ++c) {
            const Clause &clause = sentence.clauses[c];
            const auto keys = SentenceIndex::keysOf(text, clause.first, clause.last);
            LooseClause loose{sentence.member, c, {{sentence.member.article, placeOf(sentence, c)}}};
            bool missing = false;
            bool unclear = false;
            for (const int article : articles) {
                const auto [standing, at] = m_index.best(keys, article);
                if (standing >= told) {
                    loose.passages << placeIn(at, keys);
                    continue;
                }
                const std::vector<double> &strengths = matches.in(article);
                const double byPartners = share(text, clause, strengths);
                if (byPartners >= told)
                    loose.passages << placeIn(firstPartner(sentence, article), keys);
                else if (byPartners > leftOut || standing > leftOut || !restIsTold(sentence, c, text, strengths) ||
                         sharesNumber(sentence, c, article))
                    unclear = true;
                else
                    missing = true;
            }
            if (missing && !unclear)
                result << loose;
        }
        return result;
    }

    static Member firstPartner(const Parted &sentence, int article)
    {
        return *std::ranges::find(sentence.partners, article, &Member::article);
    }

    /** Whether a number of the clause stands in a linked sentence of @p article, in whatever words. */
    bool sharesNumber(const Parted &sentence, int clause, int article) const
    {
        const QList<SentenceWord> &words = m_reading(sentence.member)->text.words;
        const auto *first = words.constData() + sentence.clauses[clause].first;
        const auto *last = words.constData() + sentence.clauses[clause].last;
        return std::any_of(first, last, [&](const SentenceWord &word) {
            return word.number && std::ranges::any_of(sentence.partners, [&](const Member &partner) {
                       const auto *other = partner.article == article ? m_reading(partner) : nullptr;
                       return other && std::ranges::contains(other->text.words, word.key(), &SentenceWord::key);
                   });
        });
    }

    static bool restIsTold(const Parted &sentence, int clause, const SentenceText &text,
                           const std::vector<double> &strengths)
    {
        for (int c = 0; c < sentence.clauses.size(); ++c) {
            if (c != clause && share(text, sentence.clauses[c], strengths) >= restTold)
                return true;
        }
        return false;
    }

    const ClaimSources &m_sources;
    SentenceReading &m_reading;
    std::map<Member, Parted> m_parted;
    SentenceIndex m_index;
};

/** What is left of @p whole without the loose clauses, where that is one piece; otherwise all of it. */
TextRange withoutClauses(const TextRange &whole, const Parted &sentence, const std::set<int> &loose)
{
    int first = 0;
    int last = int(sentence.clauses.size());
    while (loose.contains(first))
        ++first;
    while (loose.contains(last - 1))
        --last;
    if (first >= last)
        return whole;
    TextRange rest = whole;
    if (first > 0)
        rest.start = placeOf(sentence, first).start;
    if (last < sentence.clauses.size())
        rest.end = placeOf(sentence, last - 1).end;
    return rest;
}

/** The passages of the loose clauses that name the same places, those of each claim together. */
std::vector<QList<Passage>> gathered(const QList<LooseClause> &loose)
{
    PlaceIndex places;
    for (int i = 0; i < loose.size(); ++i) {
        for (const Passage &passage : loose[i].passages)
            places.add(passage, i);
    }
    places.order();
    std::vector<int> home(size_t(loose.size())); // the number of a clause that stands for all of its group
    std::ranges::iota(home, 0);
    const auto find = [&](int i) {
        while (home[size_t(i)] != i)
            i = home[size_t(i)];
        return i;
    };
    for (int i = 0; i < loose.size(); ++i) {
        for (const Passage &passage : loose[i].passages) {
            for (const int other : places.at(passage)) {
                const auto [low, high] = std::minmax({find(i), find(other)});
                home[size_t(high)] = low;
            }
        }
    }
    std::vector<QList<Passage>> groups(size_t(loose.size()));
    for (int i = 0; i < loose.size(); ++i)
        groups[size_t(find(i))] += loose[i].passages;
    std::erase_if(groups, [](const QList<Passage> &group) { return group.isEmpty(); });
    return groups;
}

/** A claim for each group of loose clauses. */
QList<Claim> claimsOf(std::vector<QList<Passage>> groups)
{
    QList<Claim> claims;
    for (QList<Passage> &group : groups) {
        std::ranges::sort(group, {}, [](const Passage &p) { return std::tuple(p.range.length(), p); });
        QList<Passage> members; // of places that overlap the shortest
        for (const Passage &passage : std::as_const(group)) {
            if (!std::ranges::any_of(members, [&](const Passage &m) {
                    return m.article == passage.article && m.range.overlaps(passage.range);
                }))
                members << passage;
        }
        std::ranges::sort(members);
        const bool shared = members.first().article != members.last().article;
        claims << Claim{shared ? Verdict::Shared : Verdict::Single, members, {}, -1};
    }
    return claims;
}

} // namespace

QList<Claim> partClauses(const ClaimSources &sources, std::span<const Alignment> linked, SentenceReading &reading,
                         QList<Claim> &claims, SentencePairs::Notes &notes, Progress &progress)
{
    const Parting parting(sources, linked, reading, progress);
    QList<LooseClause> loose = parting.loose(notes, progress);
    PlaceIndex differing;
    for (const Claim &claim : std::as_const(claims)) {
        for (const Difference &difference : claim.differences) {
            for (const Passage &passage : difference.members)
                differing.add(passage, 0);
        }
    }
    differing.order();
    loose.removeIf([&](const LooseClause &clause) {
        return std::ranges::any_of(clause.passages, [&](const Passage &p) { return !differing.at(p).empty(); });
    });
    std::map<Member, std::set<int>> cut;
    for (const LooseClause &clause : std::as_const(loose))
        cut[clause.member].insert(clause.clause);
    for (qsizetype k = 0; k < claims.size(); ++k) {
        const QList<Member> &members = linked[size_t(k)].members;
        for (qsizetype m = 0; m < members.size(); ++m) {
            const Member &member = members[m];
            if (const auto found = cut.find(member); found != cut.end()) {
                TextRange &range = claims[k].members[m].range;
                range = withoutClauses(range, parting.sentence(member), found->second);
            }
        }
    }
    return claimsOf(gathered(loose));
}

} // namespace galley

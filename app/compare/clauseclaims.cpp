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

constexpr double told = 0.5;     // so much of a clause's words in an article, and it tells the clause
constexpr double leftOut = 0.25; // so much at most, and it does not
constexpr double restTold = 0.4; // so much of the rest of the sentence, and the clause is what is missing
constexpr double mostOfIt = 0.8; // of what a sentence tells of a clause, in one of its own clauses

/** A sentence with its clauses and the sentences it is linked with. */
struct Parted {
    Member member;
    const SentenceReading::Told *read = nullptr;
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
    return sentence.clauses[clause].range.shifted(sentence.read->start);
}

class Parting
{
public:
    Parting(const ClaimSources &sources, const QList<Alignment> &linked, const SentenceReading &read,
            const Progress &progress)
        : m_sources(sources)
    {
        std::map<Member, QList<const Alignment *>> homes;
        for (const Alignment &alignment : linked) {
            for (const Member &member : alignment.members)
                homes[member] << &alignment;
        }
        for (const auto &[member, alignments] : homes) {
            const auto *text = progress.stopped() ? nullptr : read.find(member);
            if (!text)
                continue;
            QList<Clause> clauses = clausesOf(text->text, sources.articles[member.article].language);
            if (clauses.size() > 1)
                m_parted.emplace(member, Parted{member, text, clauses, partnersOf(member, alignments)});
        }
        if (!m_parted.empty())
            m_index = SentenceIndex(sources.sentences, progress);
    }

    /** All loose clauses, by member. */
    QList<LooseClause> loose(const SentenceReading &read, SentencePairs::Notes &notes, Progress &progress) const
    {
        QList<const Parted *> sentences;
        for (const auto &[member, sentence] : m_parted)
            sentences << &sentence;
        std::vector<SentencePairs::Notes> ofSentences(m_parted.size());
        const auto looseIn = [&](qsizetype i) {
            return progress.stopped() ? QList<LooseClause>() : looseOf(*sentences[i], read, ofSentences[size_t(i)]);
        };
        QList<LooseClause> all;
        for (const auto &some : mapped(sentences.size(), looseIn))
            all += some;
        for (const SentencePairs::Notes &some : ofSentences)
            notes.strengths.add(some.strengths);
        return all;
    }

    const Parted &sentence(const Member &member) const { return m_parted.at(member); }

private:
    /** The sentences of other articles that stand with @p member in @p alignments, sorted. */
    static QList<Member> partnersOf(const Member &member, const QList<const Alignment *> &alignments)
    {
        QList<Member> partners;
        for (const Alignment *alignment : alignments) {
            std::ranges::copy_if(alignment->members, std::back_inserter(partners),
                                 [&](const Member &other) { return other.article != member.article; });
        }
        std::ranges::sort(partners);
        const auto tail = std::ranges::unique(partners);
        partners.erase(tail.begin(), tail.end());
        return partners;
    }

    /** How far the words of @p sentence are matched by those of its partners in @p article, 0 to 1 each. */
    std::vector<double> matched(const Parted &sentence, int article, const SentenceReading &read,
                                SentencePairs::Notes &notes) const
    {
        const SentenceText &text = sentence.read->text;
        std::vector<double> strengths(size_t(text.words.size()), 0);
        for (const Member &partner : sentence.partners) {
            if (partner.article != article)
                continue;
            const auto *other = read.find(partner);
            if (!other) // was not read, since it has the same words
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
        const auto weightIn = [&](int first, int last) {
            double weight = 0;
            for (const auto &[key, heavy] : keys) {
                for (int i = first; i < last; ++i) {
                    if (other.read->text.words[i].key() == key) {
                        weight += heavy;
                        break;
                    }
                }
            }
            return weight;
        };
        const double all = weightIn(0, int(other.read->text.words.size()));
        for (int c = 0; c < other.clauses.size(); ++c) {
            if (all > 0 && weightIn(other.clauses[c].first, other.clauses[c].last) >= mostOfIt * all)
                return {member.article, placeOf(other, c)};
        }
        return {member.article, whole};
    }

    /** What matched() says of each article that has a partner, looked up when it is asked for first. */
    class Matches
    {
    public:
        Matches(const Parting &parting, const Parted &sentence, const SentenceReading &read,
                SentencePairs::Notes &notes)
            : m_parting(parting)
            , m_sentence(sentence)
            , m_read(read)
            , m_notes(notes)
        {
            for (const Member &partner : sentence.partners)
                m_byArticle.try_emplace(partner.article);
        }

        const std::vector<double> &in(int article)
        {
            std::vector<double> &strengths = m_byArticle[article];
            if (strengths.empty())
                strengths = m_parting.matched(m_sentence, article, m_read, m_notes);
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
        const SentenceReading &m_read;
        SentencePairs::Notes &m_notes;
        std::map<int, std::vector<double>> m_byArticle;
    };

    QList<LooseClause> looseOf(const Parted &sentence, const SentenceReading &read, SentencePairs::Notes &notes) const
    {
        const SentenceText &text = sentence.read->text;
        Matches matches(*this, sentence, read, notes);
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
                else if (byPartners > leftOut || standing > leftOut || !restIsTold(sentence, c, strengths) ||
                         sharesNumber(sentence, c, article, read))
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
    static bool sharesNumber(const Parted &sentence, int clause, int article, const SentenceReading &read)
    {
        const auto *first = sentence.read->text.words.constData() + sentence.clauses[clause].first;
        const auto *last = sentence.read->text.words.constData() + sentence.clauses[clause].last;
        return std::any_of(first, last, [&](const SentenceWord &word) {
            return word.number && std::ranges::any_of(sentence.partners, [&](const Member &partner) {
                       const auto *other = partner.article == article ? read.find(partner) : nullptr;
                       return other && std::ranges::contains(other->text.words, word.key(), &SentenceWord::key);
                   });
        });
    }

    static bool restIsTold(const Parted &sentence, int clause, const std::vector<double> &strengths)
    {
        for (int c = 0; c < sentence.clauses.size(); ++c) {
            if (c != clause && share(sentence.read->text, sentence.clauses[c], strengths) >= restTold)
                return true;
        }
        return false;
    }

    const ClaimSources &m_sources;
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

QList<Claim> partClauses(const ClaimSources &sources, const QList<Alignment> &linked, const SentenceReading &read,
                         QList<Claim> &claims, SentencePairs::Notes &notes, Progress &progress)
{
    const Parting parting(sources, linked, read, progress);
    QList<LooseClause> loose = parting.loose(read, notes, progress);
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
    for (qsizetype k = 0; k < linked.size(); ++k) {
        for (qsizetype m = 0; m < linked[k].members.size(); ++m) {
            const Member &member = linked[k].members[m];
            if (const auto found = cut.find(member); found != cut.end()) {
                TextRange &range = claims[k].members[m].range;
                range = withoutClauses(range, parting.sentence(member), found->second);
            }
        }
    }
    return claimsOf(gathered(loose));
}

} // namespace galley

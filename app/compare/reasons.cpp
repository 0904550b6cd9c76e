// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/reasons.h"

#include "app/base/parallel.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace galley
{

namespace
{

constexpr int mostTerms = 5;
constexpr qsizetype longestQuote = 60; // units, then it is elided
constexpr float leastWeight = 0.3F;    // of a word that is worth naming

/** Something that passages have in common: how it reads, how much it says, and which articles have it. */
struct Term {
    QString words;
    float weight = 0;
    int article = -1;
    bool shared = false; ///< By several articles.

    void add(const QString &text, float heavy, int from)
    {
        if (words.isEmpty() || text < words) // the same choice whatever the order of the articles
            words = text;
        weight = std::max(weight, heavy);
        shared = shared || (article >= 0 && article != from);
        article = from;
    }
};

/** A place in an article that belongs to a quote or a name, by number. */
struct Occurrence {
    TextRange range;
    int number = 0;
};

/** The occurrences of each article, sorted by start. */
using Occurrences = QList<QList<Occurrence>>;

QStringList best(const QList<Term> &terms)
{
    QList<Term> shared;
    std::ranges::copy_if(terms, std::back_inserter(shared), &Term::shared);
    std::ranges::sort(shared, [](const Term &a, const Term &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.words < b.words;
    });
    QStringList result;
    for (const Term &term : shared) {
        if (result.size() < mostTerms && !result.contains(term.words))
            result << term.words;
    }
    result.squeeze(); // there are many, and they stay
    return result;
}

class Reader
{
public:
    explicit Reader(const ReasonSources &sources)
        : m_sources(sources)
    {
        for (const Units &units : sources.units)
            for (const Unit &unit : units)
                m_units.insert({unit.member.article, unit.member.index}, &unit);
        m_quotes.resize(sources.articles.size());
        for (int i = 0; i < sources.quotes.size(); ++i)
            m_quotes[sources.quotes[i].article] << Occurrence{sources.quotes[i].range, i};
        m_names.resize(sources.articles.size());
        for (int i = 0; i < sources.names.size(); ++i)
            for (const Passage &mention : sources.names[i].mentions)
                m_names[mention.article] << Occurrence{mention.range, i};
        for (Occurrences *each : {&m_quotes, &m_names})
            for (QList<Occurrence> &list : *each)
                std::ranges::sort(list, {}, [](const Occurrence &o) { return o.range.start; });
    }

    QList<Reason> reasonsFor(const Alignment &alignment) const
    {
        QMap<quint64, Term> figures;
        QMap<quint64, Term> words;
        QMap<int, Term> quotes;
        QMap<QString, Term> speakers;
        QMap<int, Term> names;
        for (const Member &member : alignment.members) {
            const Unit *unit = m_units.value({member.article, member.index});
            if (!unit)
                continue;
            readWords(*unit, figures, words);
            readQuotes(*unit, quotes, speakers);
            for (const Occurrence &o : within(m_names[member.article], unit->range))
                names[o.number].add(m_sources.names[o.number].name, float(o.range.length()), member.article);
        }
        QList<Reason> result;
        if (alignment.sameText)
            result << Reason{Reason::Kind::SameText, {}};
        const auto put = [&](Reason::Kind kind, const QStringList &terms) {
            if (!terms.isEmpty())
                result << Reason{kind, terms};
        };
        put(Reason::Kind::SameQuote, best(quotes.values()));
        put(Reason::Kind::SameSpeaker, best(speakers.values()));
        put(Reason::Kind::SharedNames, best(names.values()));
        put(Reason::Kind::SharedFigures, best(figures.values()));
        put(Reason::Kind::RareWords, best(words.values()));
        result.squeeze();
        return result;
    }

private:
    static QList<Occurrence> within(const QList<Occurrence> &sorted, const TextRange &range)
    {
        const auto start = [](const Occurrence &o) { return o.range.start; };
        const auto first = std::ranges::lower_bound(sorted, range.start, {}, start);
        const auto last = std::ranges::lower_bound(sorted, range.end, {}, start);
        return {first, last};
    }

    /** @p text, with the letters that are kept already where @p word is written so. */
    static QString shared(const QString &text, const Word &word)
    {
        return text == *word.lowered ? *word.lowered : text;
    }

    void readWords(const Unit &unit, QMap<quint64, Term> &figures, QMap<quint64, Term> &words) const
    {
        const Article &article = m_sources.articles[unit.member.article];
        for (const Word &word : unit.words) {
            const QStringView text = article.textOf(word.range());
            if (word.number)
                figures[word.key].add(shared(text.toString(), word), float(text.size()), unit.member.article);
            else if (!word.stop && !word.capital && text.size() > 1 && word.weight >= leastWeight)
                words[word.key].add(shared(text.toString().toLower(), word), word.weight, unit.member.article);
        }
    }

    void readQuotes(const Unit &unit, QMap<int, Term> &quotes, QMap<QString, Term> &speakers) const
    {
        const Article &article = m_sources.articles[unit.member.article];
        for (const Occurrence &o : within(m_quotes[unit.member.article], unit.range)) {
            const Quote &quote = m_sources.quotes[o.number];
            if (!quote.speaker.isEmpty())
                speakers[quote.speaker].add(quote.speaker, 1, unit.member.article);
            if (quote.cluster < 0)
                continue;
            QString words = article.textOf(quote.range).toString();
            if (words.size() > longestQuote)
                words = words.first(longestQuote).trimmed() + QChar(0x2026);
            quotes[quote.cluster].add(words, float(quote.range.length()), unit.member.article);
        }
    }

    const ReasonSources &m_sources;
    QHash<std::pair<int, int>, const Unit *> m_units;
    Occurrences m_quotes;
    Occurrences m_names;
};

} // namespace

void addReasons(const ReasonSources &sources, QList<Alignment> &alignments, const Progress &progress)
{
    const Reader reader(sources);
    Alignment *const data = alignments.data();
    forParts(alignments.size(), 4, [&](qsizetype first, qsizetype last) {
        for (qsizetype i = first; i < last && !progress.stopped(); ++i)
            data[i].reasons += reader.reasonsFor(data[i]);
    });
}

} // namespace galley

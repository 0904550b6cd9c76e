// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/collation.h"

#include "app/text/tokendiff.h"
#include "widgets/review/words.h"

#include <algorithm>

namespace galley
{

namespace
{

constexpr int fewWords = 2;

/** A word with the punctuation that sticks to it. */
struct Word {
    TextRange core;
    TextRange cell;
};

QList<Word> wordsOf(const QString &text, const QString &language)
{
    QList<Word> words;
    for (const Token &token : tokens(text, language)) {
        if (token.kind != TokenKind::Punctuation)
            words << Word{token.range, token.range};
    }
    if (words.isEmpty())
        return words;
    words.first().cell.start = 0;
    words.last().cell.end = text.size();
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        qsizetype blank = words[i].core.end;
        while (blank < words[i + 1].core.start && !text[blank].isSpace())
            ++blank;
        words[i].cell.end = blank;
        words[i + 1].cell.start = blank;
    }
    return words;
}

int firstFrom(const QList<Word> &words, qsizetype position)
{
    return int(std::ranges::lower_bound(words, position, {}, [](const Word &word) { return word.core.start; }) -
               words.begin());
}

/** Notes the words of @p range. */
void note(const QList<Word> &words, const TextRange &range, QList<bool> &noted)
{
    for (int i = firstFrom(words, range.start); i < words.size() && words[i].core.start < range.end; ++i)
        noted[i] = true;
}

/** A text and its words. */
struct Side {
    const QString &text;
    const QList<Word> &words;
    QList<bool> &moved; ///< For each word, whether it stands elsewhere in the other text.
};

/** For each word of @p a the word of @p b that it is equal to, or -1; increasing. Notes what moved. */
QList<int> partners(const Side &a, const Side &b, const QString &language)
{
    const QList<Word> &wordsA = a.words;
    const QList<Word> &wordsB = b.words;
    QList<int> result(wordsA.size(), -1);
    int last = -1;
    for (const DiffRun &run : wordDiff(a.text, b.text, language)) {
        if (run.kind == DiffRun::Kind::Moved) {
            note(wordsA, run.a, a.moved);
            note(wordsB, run.b, b.moved);
        }
        if (!keepsTheWords(run.kind))
            continue;
        int i = firstFrom(wordsA, run.a.start);
        int j = firstFrom(wordsB, run.b.start);
        for (; i < wordsA.size() && j < wordsB.size() && wordsA[i].core.start < run.a.end &&
               wordsB[j].core.start < run.b.end;
             ++i, ++j) {
            if (j > last)
                last = result[i] = j;
        }
    }
    return result;
}

bool holdsFact(const CollationText &text, const TextRange &range)
{
    return std::ranges::any_of(text.facts, [&](const TextRange &fact) { return fact.overlaps(range); });
}

/** Collates by the words that all texts have. */
class Collator
{
public:
    Collator(const QList<CollationText> &texts, const QString &language)
        : m_texts(texts)
        , m_next(texts.size(), 0)
    {
        for (const CollationText &text : texts)
            m_words << wordsOf(text.text, language);
        for (const QList<Word> &words : std::as_const(m_words))
            m_moved << QList<bool>(words.size(), false);
        for (qsizetype t = 1; t < texts.size(); ++t)
            m_partners << partners({texts[0].text, m_words[0], m_moved[0]}, {texts[t].text, m_words[t], m_moved[t]},
                                   language);
    }

    QList<CollationColumn> columns()
    {
        for (int i = 0; i < m_words[0].size(); ++i) {
            QList<int> at{i};
            for (const QList<int> &partner : std::as_const(m_partners))
                at << partner[i];
            if (at.contains(-1))
                continue;
            gapUpTo(at);
            CollationColumn column{.equal = true};
            column.joined = standsJoined(at);
            for (qsizetype t = 0; t < at.size(); ++t)
                take(column, t, at[t], at[t] + 1);
            add(column);
        }
        QList<int> ends;
        for (const QList<Word> &words : std::as_const(m_words))
            ends << int(words.size());
        gapUpTo(ends);
        return m_columns;
    }

private:
    /** Whether no text has a blank before its next words, up to @p at. */
    bool standsJoined(const QList<int> &at) const
    {
        for (qsizetype t = 0; t < at.size(); ++t) {
            const bool has = m_next[t] < m_words[t].size() && m_next[t] <= at[t];
            const qsizetype start = has ? m_words[t][m_next[t]].cell.start : 0;
            if (has && (start == 0 || m_texts[t].text[start].isSpace()))
                return false;
        }
        return true;
    }

    /** Puts words @p from to @p to of text @p t into @p column. */
    void take(CollationColumn &column, qsizetype t, int from, int to)
    {
        m_next[t] = to;
        if (from >= to) {
            column.texts << QString();
            column.facts << false;
            return;
        }
        const TextRange range{m_words[t][from].cell.start, m_words[t][to - 1].cell.end};
        column.texts << range.of(m_texts[t].text).trimmed().toString();
        column.facts << holdsFact(m_texts[t], {m_words[t][from].core.start, m_words[t][to - 1].core.end});
    }

    void add(CollationColumn column)
    {
        for (QList<bool> *each : {&column.moved, &column.facts}) {
            if (!each->contains(true))
                each->clear();
        }
        m_columns << column;
    }

    /** What stands before @p at in each text: the words before a differing fact, that fact, and the words after it. */
    void gapUpTo(const QList<int> &at)
    {
        QList<int> starts;
        QList<int> ends;
        for (qsizetype t = 0; t < at.size(); ++t) {
            int first = at[t];
            int last = m_next[t];
            for (int i = m_next[t]; i < at[t]; ++i) {
                if (!holdsFact(m_texts[t], m_words[t][i].core))
                    continue;
                first = std::min(first, i);
                last = i + 1;
            }
            starts << first;
            ends << std::max(first, last);
        }
        if (starts == at) {
            addGap(at);
            return;
        }
        int longest = 0;
        for (qsizetype t = 0; t < at.size(); ++t)
            longest = std::max(longest, starts[t] < at[t] ? ends[t] - starts[t] : 0);
        for (qsizetype t = 0; t < at.size(); ++t) {
            if (starts[t] < at[t])
                continue;
            // no fact here: some words stand over the others' fact, many over what comes after it
            starts[t] = m_next[t];
            ends[t] = at[t] - m_next[t] <= longest + fewWords ? at[t] : m_next[t];
        }
        addGap(starts);
        addGap(ends);
        addGap(at);
    }

    /** What stands before @p at in each text: moved words in columns of their own, the rest above one another. */
    void addGap(const QList<int> &at)
    {
        const auto segmentEnd = [&](qsizetype t, bool moved) {
            int end = m_next[t];
            while (end < at[t] && m_moved[t][end] == moved)
                ++end;
            return end;
        };
        while (!std::ranges::equal(m_next, at, std::ranges::greater_equal())) {
            QList<int> ends;
            for (qsizetype t = 0; t < at.size(); ++t)
                ends << segmentEnd(t, true);
            if (ends == m_next) {
                ends.clear();
                for (qsizetype t = 0; t < at.size(); ++t)
                    ends << segmentEnd(t, false);
            }
            addColumn(ends);
        }
    }

    void addColumn(const QList<int> &at)
    {
        CollationColumn column;
        column.joined = standsJoined(at);
        for (qsizetype t = 0; t < at.size(); ++t) {
            const auto moved = std::span(m_moved[t]).subspan(m_next[t], std::max(0, at[t] - m_next[t]));
            column.moved << (!moved.empty() && std::ranges::all_of(moved, std::identity()));
            take(column, t, m_next[t], at[t]);
        }
        add(column);
    }

    QList<CollationText> m_texts;
    QList<QList<Word>> m_words;
    QList<QList<bool>> m_moved; ///< For each word.
    QList<QList<int>> m_partners;
    QList<int> m_next;
    QList<CollationColumn> m_columns;
};

/** Everything that is needed to cut a stop into bands. */
struct Cutter {
    const QList<Article> &articles;
    const Comparison &comparison;
    QList<Passage> facts;
    QList<int> shown;
    QList<Member> sentences; ///< All of the stop, sorted.

    CollationText textOf(int article, const QList<Member> &members) const
    {
        CollationText result;
        for (const Member &member : members) {
            if (member.article != article)
                continue;
            const TextRange range = articles[article].sentences[member.index].range;
            if (!result.text.isEmpty())
                result.text += u' ';
            const qsizetype shift = result.text.size() - range.start;
            result.text += articles[article].textOf(range);
            for (const Passage &fact : facts) {
                if (fact.article == article && fact.range.overlaps(range))
                    result.facts << TextRange{std::max(fact.range.start, range.start),
                                              std::min(fact.range.end, range.end)}
                                        .shifted(shift);
            }
        }
        return result;
    }

    CollationBand bandOf(const QList<Member> &members) const
    {
        QList<CollationText> texts;
        for (const int article : shown)
            texts << textOf(article, members);
        return {collate(texts, articles[shown.first()].language)};
    }
};

QList<Member> sentencesIn(const QList<Article> &articles, const QList<Member> &paragraphs)
{
    QList<Member> result;
    for (const Member &paragraph : paragraphs) {
        const auto [from, to] = articles[paragraph.article].sentencesOf(paragraph.index);
        for (int i = from; i < to; ++i)
            result << Member{paragraph.article, i};
    }
    return result;
}

QList<Passage> factsOf(const QList<Article> &articles, const Comparison &comparison, const QList<Finding> &findings,
                       const Stop &stop)
{
    QList<Passage> facts;
    if (stop.finding >= 0 && stop.finding < findings.size())
        facts << Passage{findings[stop.finding].article, findings[stop.finding].range};
    for (const int claim : differingClaimsOf(articles, comparison, stop)) {
        for (const Difference &difference : comparison.claims[claim].differences)
            facts += difference.members;
    }
    return facts;
}

} // namespace

QList<CollationColumn> collate(const QList<CollationText> &texts, const QString &language)
{
    return texts.isEmpty() ? QList<CollationColumn>() : Collator(texts, language).columns();
}

Collation collationOf(const QList<Article> &articles, const Comparison &comparison, const QList<Finding> &findings,
                      const Stop &stop)
{
    Collation result;
    for (const Member &paragraph : stop.paragraphs) {
        if (paragraph.article < 0 || paragraph.article >= articles.size())
            return {};
        if (!result.articles.contains(paragraph.article))
            result.articles << paragraph.article;
    }
    if (result.articles.isEmpty())
        return {};
    Cutter cutter{articles, comparison, factsOf(articles, comparison, findings, stop), result.articles,
                  sentencesIn(articles, stop.paragraphs)};
    QList<Member> left = cutter.sentences;
    if (left.size() == result.articles.size() &&
        std::ranges::is_permutation(left, result.articles, {}, &Member::article)) {
        std::ranges::sort(left);
        result.bands << cutter.bandOf(std::exchange(left, {}));
    }
    while (!left.isEmpty()) {
        QList<Member> band{left.first()};
        for (const Alignment &alignment : comparison.alignments) {
            if (alignment.level != Level::Sentence || !alignment.members.contains(left.first()))
                continue;
            for (const Member &member : alignment.members) {
                if (left.contains(member) && !band.contains(member))
                    band << member;
            }
            break;
        }
        std::ranges::sort(band);
        result.bands << cutter.bandOf(band);
        left.removeIf([&](const Member &member) { return band.contains(member); });
    }
    return result;
}

} // namespace galley

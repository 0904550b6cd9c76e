// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a text.
#include "app/annotate/textchange.h"

#include "app/text/textfold.h"
#include "app/text/tokendiff.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace galley
{

namespace
{
constexpr double leastAlike = 0.5; // paragraphs with less in common are not the same one
const QString anyLanguage = QStringLiteral("und");

struct Paragraph {
    TextRange range;
    QHash<QString, int> words;
    double letters = 0;
};

std::vector<Paragraph> paragraphsOf(const QString &text)
{
    std::vector<Paragraph> paragraphs;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        Paragraph paragraph{{start, end}, {}, 0};
        const QStringView words = paragraph.range.of(text);
        for (const Token &token : tokens(words, anyLanguage)) {
            if (token.kind == TokenKind::Punctuation)
                continue;
            ++paragraph.words[wordKey(token.range.of(words))];
            paragraph.letters += double(token.range.length());
        }
        paragraphs.push_back(std::move(paragraph));
        start = end + 1;
    }
    return paragraphs;
}

struct Pair {
    size_t before = 0;
    size_t after = 0;
    double alike = 0; ///< The letters in common words, as a share of both.
};

/** All pairs that are alike enough, the most alike first; of equals, those that keep their place. */
std::vector<Pair> pairsOf(const std::vector<Paragraph> &before, const std::vector<Paragraph> &after)
{
    QHash<QString, QList<size_t>> holders;
    for (size_t j = 0; j < after.size(); ++j) {
        for (const QString &word : after[j].words.keys())
            holders[word] << j;
    }
    std::vector<Pair> pairs;
    for (size_t i = 0; i < before.size(); ++i) {
        std::vector<double> common(after.size(), 0);
        for (const auto &[word, count] : before[i].words.asKeyValueRange()) {
            for (const size_t j : holders.value(word))
                common[j] += double(std::min(count, after[j].words.value(word)) * word.size());
        }
        for (size_t j = 0; j < after.size(); ++j) {
            const double alike = common[j] > 0 ? 2 * common[j] / (before[i].letters + after[j].letters) : 0;
            if (alike >= leastAlike)
                pairs.push_back({i, j, alike});
        }
    }
    std::ranges::sort(pairs, [](const Pair &a, const Pair &b) {
        const auto shift = [](const Pair &p) { return p.before > p.after ? p.before - p.after : p.after - p.before; };
        return a.alike != b.alike ? a.alike > b.alike : shift(a) < shift(b);
    });
    return pairs;
}

/** Which paragraphs stand more than once in @p text, word for word, so that the words do not tell which is which. */
std::vector<bool> twinsIn(const std::vector<Paragraph> &paragraphs, const QString &text)
{
    QHash<QStringView, int> counts;
    for (const Paragraph &paragraph : paragraphs)
        ++counts[paragraph.range.of(text)];
    std::vector<bool> twins;
    for (const Paragraph &paragraph : paragraphs)
        twins.push_back(counts.value(paragraph.range.of(text)) > 1);
    return twins;
}

/** Whether no other word stands on its line. */
bool isParagraph(const TextRange &range, const QString &text)
{
    const QStringView before = QStringView(text).first(range.start);
    const QStringView after = QStringView(text).sliced(range.end);
    const auto counts = [](QChar c) { return c == u'\n' || c.isLetterOrNumber(); };
    const auto left = std::find_if(before.crbegin(), before.crend(), counts);
    const auto right = std::ranges::find_if(after, counts);
    return (left == before.crend() || *left == u'\n') && (right == after.end() || *right == u'\n');
}

/** Where paragraph @p index of the text before is, if it stands between its old neighbours still; -1 if not. */
qsizetype betweenNeighbours(qsizetype index, const std::vector<qsizetype> &partners, qsizetype afterCount)
{
    const bool isLast = index + 1 == qsizetype(partners.size());
    const qsizetype previous = index == 0 ? -1 : partners[size_t(index - 1)];
    const qsizetype next = isLast ? afterCount : partners[size_t(index + 1)];
    const bool isKnown = (index == 0 || previous >= 0) && next >= 0;
    return isKnown && next == previous + 2 ? previous + 1 : -1;
}

QList<TextRange> wordsIn(const QString &text, const TextRange &range)
{
    QList<TextRange> words;
    for (const Token &token : tokens(range.of(text), anyLanguage)) {
        if (token.kind != TokenKind::Punctuation)
            words << token.range.shifted(range.start);
    }
    return words;
}
} // namespace

TextChange::TextChange(const QString &before, const QString &after)
    : m_before(before)
    , m_after(after)
{
    const auto old = paragraphsOf(before);
    const auto now = paragraphsOf(after);
    const std::vector<bool> isOldTwin = twinsIn(old, before);
    const std::vector<bool> isNowTwin = twinsIn(now, after);
    std::vector<qsizetype> partners(old.size(), -1);
    std::vector<bool> isNowTaken(now.size(), false);
    QSet<std::pair<size_t, size_t>> alike;
    for (const Pair &pair : pairsOf(old, now)) {
        alike.insert({pair.before, pair.after});
        const bool isTwin = isOldTwin[pair.before] || isNowTwin[pair.after];
        if (isTwin || partners[pair.before] >= 0 || isNowTaken[pair.after])
            continue;
        partners[pair.before] = qsizetype(pair.after);
        isNowTaken[pair.after] = true;
        follow(old[pair.before].range, now[pair.after].range);
    }
    for (size_t i = 0; i < old.size(); ++i) {
        const qsizetype place = partners[i] < 0 ? betweenNeighbours(qsizetype(i), partners, qsizetype(now.size())) : -1;
        const auto j = size_t(place);
        if (place < 0 || isNowTaken[j] ||
            (!alike.contains({i, j}) && old[i].range.of(before) != now[j].range.of(after)))
            continue;
        partners[i] = place;
        isNowTaken[j] = true;
        if (old[i].words.isEmpty())
            m_words << WordPair{old[i].range, now[j].range}; // as one word
        else
            follow(old[i].range, now[j].range);
    }
    m_wordsByPlace = m_words;
    std::ranges::sort(m_words, {}, [](const WordPair &pair) { return pair.before.start; });
    std::ranges::sort(m_wordsByPlace, {}, [](const WordPair &pair) { return pair.after.start; });
}

/** Notes the words that two paragraphs have in common. */
void TextChange::follow(const TextRange &before, const TextRange &after)
{
    for (const DiffRun &run : wordDiff(before.of(m_before), after.of(m_after), anyLanguage)) {
        if (!keepsTheWords(run.kind))
            continue;
        const QList<TextRange> old = wordsIn(m_before, run.a.shifted(before.start));
        const QList<TextRange> now = wordsIn(m_after, run.b.shifted(after.start));
        if (old.size() != now.size())
            continue;
        for (qsizetype i = 0; i < old.size(); ++i)
            m_words << WordPair{old[i], now[i]};
    }
}

/** Whether no other word stands between two words, neither before nor now. */
bool TextChange::isCompany(const WordPair &one, const WordPair &next) const
{
    const auto isGap = [](const QString &text, qsizetype start, qsizetype end) {
        return start <= end && std::ranges::none_of(QStringView(text).sliced(start, end - start),
                                                    [](QChar c) { return c.isLetterOrNumber() || c == u'\n'; });
    };
    return isGap(m_before, one.before.end, next.before.start) && isGap(m_after, one.after.end, next.after.start);
}

std::optional<TextChange::Fate> TextChange::fate(const TextRange &range) const
{
    const auto first =
        std::ranges::upper_bound(m_words, range.start, {}, [](const WordPair &p) { return p.before.end; });
    const auto last =
        std::ranges::lower_bound(m_words, range.end, {}, [](const WordPair &p) { return p.before.start; });
    if (first >= last || first->before.start < range.start || (last - 1)->before.end > range.end)
        return fateOfMarks(range); // no word is left, or the range cuts one
    Fate fate{first->after, 0, false};
    double left = 0;
    for (auto pair = first; pair != last; ++pair) {
        left += double(pair->before.length());
        fate.range = {std::min(fate.range.start, pair->after.start), std::max(fate.range.end, pair->after.end)};
    }
    double all = 0;
    for (const TextRange &word : wordsIn(m_before, range))
        all += double(word.length());
    fate.left = std::min(1.0, left / std::max(all, left));
    fate.hasCompany = (isParagraph(range, m_before) && isParagraph(fate.range, m_after)) ||
                      (first != m_words.begin() && isCompany(*(first - 1), *first)) ||
                      (last != m_words.end() && isCompany(*(last - 1), *last));
    return fate;
}

std::optional<TextChange::Fate> TextChange::fateOfMarks(const TextRange &range) const
{
    const auto next =
        std::ranges::lower_bound(m_words, range.end, {}, [](const WordPair &p) { return p.before.start; });
    if (next == m_words.begin() || next == m_words.end() || range.isEmpty())
        return {};
    const WordPair &previous = *(next - 1);
    const qsizetype shift = previous.after.end - previous.before.end;
    const bool isBetween = previous.before.end <= range.start && isCompany(previous, *next) &&
                           TextRange{previous.before.end, next->before.start}.of(m_before) ==
                               TextRange{previous.after.end, next->after.start}.of(m_after);
    return isBetween ? std::optional(Fate{range.shifted(shift), 1, true}) : std::nullopt;
}

std::optional<TextRange> TextChange::origin(const TextRange &range) const
{
    std::optional<TextRange> origin;
    auto pair =
        std::ranges::upper_bound(m_wordsByPlace, range.start, {}, [](const WordPair &p) { return p.after.end; });
    for (; pair != m_wordsByPlace.end() && pair->after.start < range.end; ++pair)
        origin = origin
                     ? TextRange{std::min(origin->start, pair->before.start), std::max(origin->end, pair->before.end)}
                     : pair->before;
    return origin;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/spellingrank.h"

#include "app/text/spellingweights.h"

#include <QHash>
#include <QResource>
#include <QStringList>

#include <rapidfuzz/distance/OSA.hpp>

#include <array>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace galley
{

using namespace slip;

namespace
{
bool isVowel(QChar c)
{
    return u"aeiouy"_s.contains(c);
}

bool soundsAlike(QChar a, QChar b)
{
    static const QStringList sounds{u"cs"_s, u"ckq"_s, u"sz"_s, u"iy"_s, u"fv"_s, u"gj"_s,
                                    u"td"_s, u"bp"_s,  u"mn"_s, u"uw"_s, u"xs"_s};
    return std::ranges::any_of(sounds, [&](const QString &s) { return s.contains(a) && s.contains(b); });
}

bool areNeighbours(QChar a, QChar b)
{
    static const std::array rows{u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s};
    double ax = -9, bx = 9;
    qsizetype ay = -9, by = 9;
    for (qsizetype row = 0; row < qsizetype(rows.size()); ++row) {
        if (const qsizetype x = rows[row].indexOf(a); x >= 0) {
            ax = double(x) + 0.5 * double(row);
            ay = row;
        }
        if (const qsizetype x = rows[row].indexOf(b); x >= 0) {
            bx = double(x) + 0.5 * double(row);
            by = row;
        }
    }
    return std::abs(ay - by) <= 1 && std::abs(ax - bx) <= 1.1;
}

double removing(const QString &typed, qsizetype i)
{
    const QChar c = typed[i];
    if (i > 0 && typed[i - 1] == c)
        return doubledLetter;
    return c == u'e' || c == u'h' ? silentLetter : isVowel(c) ? extraVowel : extraLetter;
}

double adding(const QString &meant, qsizetype j)
{
    const QChar c = meant[j];
    if ((j > 0 && meant[j - 1] == c) || (j + 1 < meant.size() && meant[j + 1] == c))
        return doubledLetter;
    return c == u'e' || c == u'h' ? silentLetter : isVowel(c) ? missingVowel : missingLetter;
}

double replacing(QChar typed, QChar meant)
{
    if (typed == meant)
        return 0;
    if (isVowel(typed) && isVowel(meant))
        return vowelForVowel;
    return soundsAlike(typed, meant) ? sameSound : areNeighbours(typed, meant) ? nextKey : otherLetter;
}

/** Whether more than @p most bits of @p bits are set. */
bool hasMoreBits(quint32 bits, std::size_t most)
{
    for (; bits != 0; --most, bits &= bits - 1) {
        if (most == 0)
            return true;
    }
    return false;
}

/** Which letters a word has, one bit for each; others share the last one. */
quint32 lettersOf(std::string_view word)
{
    quint32 letters = 0;
    for (const char c : word)
        letters |= 1U << (c >= 'a' && c <= 'z' ? c - 'a' : 26);
    return letters;
}

constexpr int rarestLevel = 4;

/** The words of one length and level, sorted. */
struct WordList {
    std::vector<std::string> words;
    std::vector<quint32> letters; ///< lettersOf() each.
};

/** The lists of one length: levels 1 to rarestLevel. */
using WordLists = std::array<WordList, rarestLevel>;

/** The list of words by length, read at the first call. */
const std::vector<WordLists> &wordsByLength()
{
    static const std::vector<WordLists> all = [] {
        std::vector<WordLists> made(64);
        const QByteArray table = QResource(u":/words/levels-en.txt"_s).uncompressedData();
        for (const QByteArray &line : table.split('\n')) {
            const qsizetype blank = line.indexOf(' ');
            const int level = blank < 2 ? 0 : line[blank + 1] - '0';
            if (blank >= qsizetype(made.size()) || level < 1 || level > rarestLevel)
                continue;
            WordList &list = made[std::size_t(blank)][std::size_t(level - 1)];
            list.words.push_back(line.first(blank).toStdString());
            list.letters.push_back(lettersOf(list.words.back()));
        }
        return made;
    }();
    return all;
}
} // namespace

double slipCost(const QString &typed, const QString &meant)
{
    const qsizetype n = typed.size(), m = meant.size();
    const auto width = std::size_t(m + 1);
    std::vector<double> d(std::size_t(n + 1) * width);
    const auto at = [&](qsizetype i, qsizetype j) -> double & { return d[std::size_t(i) * width + std::size_t(j)]; };
    for (qsizetype i = 1; i <= n; ++i)
        at(i, 0) = at(i - 1, 0) + removing(typed, i - 1) + (i == 1 ? firstLetter : 0);
    for (qsizetype j = 1; j <= m; ++j)
        at(0, j) = at(0, j - 1) + adding(meant, j - 1) + (j == 1 ? firstLetter : 0);
    for (qsizetype i = 1; i <= n; ++i) {
        for (qsizetype j = 1; j <= m; ++j) {
            const QChar a = typed[i - 1], b = meant[j - 1];
            const double first = i == 1 && j == 1 && a != b ? firstLetter : 0;
            double best = std::min({at(i - 1, j) + removing(typed, i - 1), at(i, j - 1) + adding(meant, j - 1),
                                    at(i - 1, j - 1) + replacing(a, b) + first});
            if (i > 1 && j > 1 && a == meant[j - 2] && typed[i - 2] == b && a != b)
                best = std::min(best, at(i - 2, j - 2) + transposed);
            at(i, j) = best;
        }
    }
    return at(n, m);
}

double rarityCost(int level)
{
    return rarityCosts[std::size_t(std::clamp(level, 0, 4))];
}

QList<Correction> englishCorrections(const QString &typed, int limit)
{
    return englishCorrections(typed, limit, {typed.size() < 8 ? 2 : 3, rarestLevel});
}

QList<Correction> englishCorrections(const QString &typed, int limit, const CorrectionReach &reach)
{
    const std::string word = typed.toStdString();
    const auto steps = std::size_t(reach.steps);
    const rapidfuzz::CachedOSA<char> scorer(word);
    const quint32 letters = lettersOf(word);
    QList<Correction> result;
    const auto gather = [&](const WordList &list, int level, std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            // A step changes two letters at most: most words are told apart without a closer look.
            if (hasMoreBits(letters ^ list.letters[i], 2 * steps) || scorer.distance(list.words[i], steps) > steps)
                continue;
            const QString meant = QString::fromStdString(list.words[i]);
            result << Correction{meant, slipCost(typed, meant) + rarityCost(level)};
        }
    };
    const auto &lists = wordsByLength();
    for (std::size_t length = word.size() > steps ? word.size() - steps : 1;
         length <= word.size() + steps && length < lists.size(); ++length) {
        for (int level = 1; level <= std::min(reach.rarest, rarestLevel); ++level) {
            const WordList &list = lists[length][std::size_t(level - 1)];
            if (!reach.sameStart)
                gather(list, level, 0, list.words.size());
            for (std::size_t start = 0; reach.sameStart && start < std::min<std::size_t>(2, word.size()); ++start) {
                if (start > 0 && word[start] == word[0])
                    continue;
                const auto [from, to] = std::ranges::equal_range(list.words, word[start], {},
                                                                 [](const std::string &w) { return w.front(); });
                gather(list, level, std::size_t(from - list.words.begin()), std::size_t(to - list.words.begin()));
            }
        }
    }
    std::ranges::sort(result, {}, [](const Correction &c) { return std::tuple(c.cost, c.word.size(), c.word); });
    return result.first(std::min<qsizetype>(limit, result.size()));
}

int englishWordLevel(const QString &word)
{
    const auto &lists = wordsByLength();
    const std::string key = word.toStdString();
    if (key.size() >= lists.size())
        return 0;
    for (int level = 1; level <= rarestLevel; ++level) {
        if (std::ranges::binary_search(lists[key.size()][std::size_t(level - 1)].words, key))
            return level;
    }
    return 0;
}

} // namespace galley

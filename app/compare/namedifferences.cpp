// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/namedifferences.h"

#include <QSet>

#include <set>

namespace galley
{

namespace
{

constexpr double surelySameSlot = 0.9;

/** Words with a capital that stand beside a name or for a date and are none themselves. */
bool isTitle(const QString &word)
{
    static const QSet<QString> titles{QStringLiteral("mr"),       QStringLiteral("mrs"),  QStringLiteral("ms"),
                                      QStringLiteral("dr"),       QStringLiteral("sir"),  QStringLiteral("president"),
                                      QStringLiteral("minister"), QStringLiteral("herr"), QStringLiteral("frau"),
                                      QStringLiteral("gen"),      QStringLiteral("sen"),  QStringLiteral("rep"),
                                      QStringLiteral("gov"),      QStringLiteral("i")};
    return titles.contains(word);
}

bool insideFact(const SentenceWord &word, const SentenceText &sentence)
{
    return std::ranges::any_of(sentence.facts, [&](const Fact &f) { return f.range.overlaps(word.range); });
}

/** The words that are names without a partner on the other side. */
std::vector<int> loneNames(const SentenceText &sentence, const std::vector<int> &partner,
                           const QList<WordMatch> &matches)
{
    std::vector<int> lone;
    for (int i = 0; i < sentence.words.size(); ++i) {
        const SentenceWord &word = sentence.words[i];
        const int match = partner[size_t(i)];
        const bool ordinary = word.first && word.senses && !word.senses->isEmpty();
        if (!word.capital || word.stop || word.number || ordinary || isTitle(word.text) || word.text.size() < 2)
            continue;
        if ((match >= 0 && matches[match].strength >= 0.6) || insideFact(word, sentence))
            continue;
        lone.push_back(i);
    }
    return lone;
}

/** One is short for the other ("US", "United States"), or spelled almost like it. */
bool mayBeTheSame(const SentenceText &a, int i, const SentenceText &b, int j)
{
    const QString &x = a.words[i].text;
    const QString &y = b.words[j].text;
    qsizetype common = 0;
    while (common < std::min(x.size(), y.size()) && x[common] == y[common])
        ++common;
    if (common >= 3 && 2 * common >= std::min(x.size(), y.size()))
        return true;
    const auto isShortFor = [](const QString &abbreviation, const SentenceText &sentence, int at) {
        QString letters = abbreviation;
        letters.remove(u'.');
        for (int start = std::max(0, at - int(letters.size()) + 1); start <= at; ++start) {
            qsizetype k = 0;
            for (int word = start; word < sentence.words.size() && k < letters.size(); ++word) {
                if (sentence.words[word].text.front() == letters[k])
                    ++k;
                else if (!sentence.words[word].stop)
                    break;
            }
            if (letters.size() >= 2 && k == letters.size())
                return true;
        }
        return false;
    };
    return (x.size() <= 5 && isShortFor(x, b, j)) || (y.size() <= 5 && isShortFor(y, a, i));
}

bool isPlace(const SentenceText &sentence, int at)
{
    static const QSet<QString> before{QStringLiteral("in"),  QStringLiteral("at"), QStringLiteral("near"),
                                      QStringLiteral("to"),  QStringLiteral("st"), QStringLiteral("from"),
                                      QStringLiteral("nach")};
    static const QSet<QString> kinds{QStringLiteral("road"),   QStringLiteral("street"), QStringLiteral("row"),
                                     QStringLiteral("avenue"), QStringLiteral("lane"),   QStringLiteral("square")};
    return kinds.contains(sentence.words[at].text) || (at > 0 && before.contains(sentence.words[at - 1].text));
}

} // namespace

void addNameDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                        QList<SentenceDifference> &differences)
{
    struct Slot {
        int a = 0;
        int b = 0;
        double score = 0;
    };
    const std::vector<int> namesA = loneNames(a, alignment.ofA, alignment.matches);
    const std::vector<int> namesB = loneNames(b, alignment.ofB, alignment.matches);
    std::vector<Slot> pairs;
    for (const int i : namesA) {
        for (const int j : namesB) {
            if (!mayBeTheSame(a, i, b, j))
                pairs.push_back({i, j, contextOf(a.words[i].range, b.words[j].range, a, b, alignment)});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Slot::score);
    std::set<int> usedA;
    std::set<int> usedB;
    for (const Slot &slot : pairs) {
        if (slot.score < surelySameSlot || usedA.contains(slot.a) || usedB.contains(slot.b))
            continue;
        usedA.insert(slot.a);
        usedB.insert(slot.b);
        const bool place = isPlace(a, slot.a) && isPlace(b, slot.b);
        differences << SentenceDifference{place ? DifferenceKind::Place : DifferenceKind::Name, a.words[slot.a].range,
                                          b.words[slot.b].range, slot.score};
    }
}

} // namespace galley

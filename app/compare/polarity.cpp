// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/polarity.h"

#include <QSet>

namespace galley
{

namespace
{

const QSet<QString> &negations(const QString &base)
{
    static const auto list = [](const char *words) {
        const QStringList all = QString::fromUtf8(words).split(u' ');
        return QSet<QString>(all.begin(), all.end());
    };
    static const QHash<QString, QSet<QString>> table{
        {QStringLiteral("en"), list("not no never nobody nothing none neither nor without cannot nowhere unless")},
        {QStringLiteral("de"),
         list("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder")},
        {QStringLiteral("fr"), list("pas ne jamais aucun aucune rien personne sans ni non")},
        {QStringLiteral("es"), list("no nunca jamás ningún ninguno ninguna nada nadie sin ni tampoco")},
        {QStringLiteral("it"), list("non mai nessun nessuno nessuna niente nulla senza né")},
        {QStringLiteral("pt"), list("não nunca jamais nenhum nenhuma nada ninguém sem nem")},
        {QStringLiteral("nl"), list("niet geen nooit niemand niets zonder noch")},
        {QStringLiteral("zh"), list("不 没 没有 未 无 非 否 不会 不是 并非")},
    };
    static const QSet<QString> none;
    const auto found = table.constFind(base);
    return found == table.constEnd() ? none : *found;
}

constexpr double surelySameSlot = 0.75;

/** The first negation of a sentence that the other does not have; -1 where there is none. */
int loneNegation(const SentenceText &sentence, const SentenceText &other)
{
    const auto count = [](const SentenceText &s) {
        return std::ranges::count_if(s.words, [](const SentenceWord &w) { return w.negation; });
    };
    if (count(sentence) <= count(other) || count(other) > 0)
        return -1;
    for (int i = 0; i < sentence.words.size(); ++i) {
        if (sentence.words[i].negation)
            return i;
    }
    return -1;
}

/** The word behind (else before) the negation that the other sentence has too: what is denied. */
int deniedWord(const SentenceText &sentence, int negation, const std::vector<int> &partner)
{
    for (int i = negation + 1; i < std::min(int(sentence.words.size()), negation + 4); ++i) {
        if (!sentence.words[i].stop && partner[size_t(i)] >= 0)
            return i;
    }
    return -1;
}

enum class Modal { None, Certain, Possible };

/** The modal verb up to two words before the verb at @p at, and where it stands. */
std::pair<Modal, int> modalBefore(const SentenceText &sentence, int at)
{
    static const QSet<QString> certain{QStringLiteral("will"), QStringLiteral("would"),  QStringLiteral("shall"),
                                       QStringLiteral("wird"), QStringLiteral("werden"), QStringLiteral("zal")};
    static const QSet<QString> possible{QStringLiteral("may"),    QStringLiteral("might"),  QStringLiteral("could"),
                                        QStringLiteral("könnte"), QStringLiteral("dürfte"), QStringLiteral("kan")};
    for (int i = at - 1; i >= std::max(0, at - 2); --i) {
        const QString &word = sentence.words[i].text;
        if (certain.contains(word))
            return {Modal::Certain, i};
        if (possible.contains(word))
            return {Modal::Possible, i};
        if (!sentence.words[i].stop)
            break;
    }
    return {Modal::None, at};
}

} // namespace

void addPolarityDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                            QList<SentenceDifference> &differences)
{
    const bool inB = loneNegation(a, b) < 0;
    const SentenceText &with = inB ? b : a;
    const SentenceText &without = inB ? a : b;
    const int negation = loneNegation(with, without);
    if (negation >= 0) {
        const int denied = deniedWord(with, negation, inB ? alignment.ofB : alignment.ofA);
        if (denied >= 0) {
            const WordMatch &match = alignment.matches[(inB ? alignment.ofB : alignment.ofA)[size_t(denied)]];
            const TextRange here{with.words[negation].range.start, with.words[denied].range.end};
            const TextRange there = without.words[inB ? match.a : match.b].range;
            const double context = contextOf(inB ? there : here, inB ? here : there, a, b, alignment);
            if (context >= surelySameSlot)
                differences << SentenceDifference{DifferenceKind::Polarity, inB ? there : here, inB ? here : there,
                                                  context};
            return;
        }
    }
    for (const WordMatch &match : alignment.matches) {
        if (match.relation != WordRelation::Antonym || negation >= 0)
            continue;
        const TextRange x = a.words[match.a].range;
        const TextRange y = b.words[match.b].range;
        const double context = contextOf(x, y, a, b, alignment);
        if (context >= 2 * surelySameSlot)
            differences << SentenceDifference{DifferenceKind::Polarity, x, y, context};
    }
}

void addModalityDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                            QList<SentenceDifference> &differences)
{
    for (const WordMatch &match : alignment.matches) {
        if (match.strength < 0.6 || a.words[match.a].stop || b.words[match.b].stop)
            continue;
        const auto [certainA, atA] = modalBefore(a, match.a);
        const auto [certainB, atB] = modalBefore(b, match.b);
        if (certainA == Modal::None || certainB == Modal::None || certainA == certainB)
            continue;
        differences << SentenceDifference{DifferenceKind::Modality,
                                          {a.words[atA].range.start, a.words[match.a].range.end},
                                          {b.words[atB].range.start, b.words[match.b].range.end},
                                          match.strength};
        return;
    }
}

bool isNegation(const QString &word, const QString &language)
{
    const QString base = language.section(u'-', 0, 0);
    if (base == QLatin1String("en") && word.endsWith(QLatin1String("n't")))
        return true;
    return negations(base).contains(word);
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/modality.h"

#include "app/text/wordset.h"

#include <array>

namespace galley
{

namespace
{

constexpr double leastMatch = 0.6;
constexpr int reach = 2; // words between a modal verb and what it says

enum class Modal { None, Certain, Possible };

/** Of all languages: none of these words is another's but for names. */
Modal modalOf(const SentenceText &sentence, int at)
{
    const QString &word = sentence.words[at].text();
    static const QSet<QString> certain =
        wordSet("will would shall wird werden zal zullen va vont sera seront será serán serão estará estarán estarão "
                "sarà saranno vai vão 将 会");
    static const QSet<QString> possible =
        wordSet("may might could könnte könnten dürfte dürften kan kunnen zou zouden pourrait pourraient devrait "
                "devraient podría podrían puede pueden potrebbe potrebbero dovrebbe dovrebbero poderia poderiam "
                "pode podem deveria deveriam possibly perhaps maybe möglicherweise "
                "vielleicht mogelijk misschien peut-être posiblemente quizás quizá forse talvez 可能 或许 也许 或将");
    if (word == QLatin1String("van")) // Spanish "van a abrir", and Dutch for "of"
        return at + 1 < sentence.words.size() && sentence.words[at + 1].text() == QLatin1String("a") ? Modal::Certain
                                                                                                     : Modal::None;
    return certain.contains(word) ? Modal::Certain : possible.contains(word) ? Modal::Possible : Modal::None;
}

/** A modal verb and the words that are told with it. */
struct ModalAt {
    Modal modal = Modal::None;
    int at = -1;
};

/** "could remain closed": what links a modal verb to the word that says what. */
bool isLinking(const QString &word)
{
    static const QSet<QString> words =
        wordSet("be remain stay bleiben sein être rester demeurer ser estar permanecer seguir quedar essere rimanere "
                "restare ficar continuar zijn blijven");
    return words.contains(word);
}

/** The modal verb up to two words before the one at @p at, with no content word between them but a linking verb. */
ModalAt modalBefore(const SentenceText &sentence, int at)
{
    for (int i = at - 1; i >= std::max(0, at - reach); --i) {
        if (const Modal modal = modalOf(sentence, i); modal != Modal::None)
            return {modal, i};
        if (!sentence.words[i].stop() && !isLinking(sentence.words[i].text()))
            break;
    }
    return {};
}

/** Whether the one at @p at ends a clause: the infinitive of "wird … öffnen" stands there. */
bool endsClause(const SentenceText &sentence, int at)
{
    const qsizetype end = sentence.words[at].range().end;
    return at + 1 == sentence.words.size() || (end < sentence.text.size() && sentence.text[end].isPunct());
}

/** The German or Dutch modal verb of the clause that the word at @p at ends. */
ModalAt modalOfClause(const SentenceText &sentence, int at)
{
    static const QSet<QString> framing =
        wordSet("wird werden könnte könnten dürfte dürften zal zullen kan kunnen zou zouden");
    if (!endsClause(sentence, at))
        return {};
    for (int i = at - 1; i >= 0 && !endsClause(sentence, i); --i) {
        if (framing.contains(sentence.words[i].text()))
            return {modalOf(sentence, i), i};
    }
    return {};
}

/** Whether @p word is the future of @p infinitive by its ending: "riaprirà", "abrirán", "rouvrira". */
bool isFutureOf(const QString &word, const QString &infinitive)
{
    static constexpr std::array<QStringView, 8> endings{u"à", u"anno", u"á", u"án", u"ão", u"a", u"ont", u"ai"};
    QStringView stem = infinitive;
    if (stem.endsWith(u"re"))
        stem.chop(1);
    return stem.size() > 3 && stem.endsWith(u'r') && word.startsWith(stem) &&
           std::ranges::contains(endings, QStringView(word).sliced(stem.size()));
}

/** What is said of the word at @p at, which the other sentence has as @p otherwise. */
ModalAt modalFor(const SentenceText &sentence, int at, const SentenceWord &otherwise)
{
    ModalAt found = modalBefore(sentence, at);
    if (found.modal == Modal::None)
        found = modalOfClause(sentence, at);
    if (found.modal == Modal::None && isFutureOf(sentence.words[at].text(), otherwise.text()))
        found = {Modal::Certain, at};
    return found;
}

} // namespace

void addModalityDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                            QList<SentenceDifference> &differences)
{
    for (const WordMatch &match : alignment.matches) {
        const SentenceWord &x = a.words[match.a];
        const SentenceWord &y = b.words[match.b];
        if (match.strength < leastMatch || x.stop() || y.stop())
            continue;
        const ModalAt one = modalFor(a, match.a, y);
        const ModalAt other = modalFor(b, match.b, x);
        if (one.modal == Modal::None || other.modal == Modal::None || one.modal == other.modal)
            continue;
        differences << SentenceDifference{DifferenceKind::Modality,
                                          {a.words[one.at].range().start, x.range().end},
                                          {b.words[other.at].range().start, y.range().end},
                                          match.strength};
        return;
    }
}

} // namespace galley

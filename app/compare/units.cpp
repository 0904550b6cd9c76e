// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/units.h"

#include "app/compare/dateline.h"
#include "app/compare/germannouns.h"
#include "app/text/lexicon.h"
#include "app/text/segmenter.h"

#include <QHash>

#include <map>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

bool compared(Role role)
{
    return role == Role::Title || role == Role::Body || role == Role::Caption;
}

QString lowered(QStringView word)
{
    QString text = word.toString().toLower();
    text.replace(u'\u2019', u'\'');
    if (text.endsWith(QStringLiteral("'s")))
        text.chop(2);
    return text;
}

/** What the lexicon says of one word, looked up once. */
struct Looked {
    quint64 key = 0;
    float weight = 0;
    bool stop = false;
};

class WordLookUp
{
public:
    explicit WordLookUp(const QString &language)
        : capitals(language)
        , m_lexicon(language)
    {
    }

    const Looked &operator()(const QString &word, bool number)
    {
        auto found = m_known.find(word);
        if (found == m_known.end()) {
            Looked looked;
            looked.stop = !number && m_lexicon.isStopWord(word);
            looked.weight = number ? 0.8F : looked.stop ? 0.05F : float(m_lexicon.weight(word));
            looked.key = stableHash(number ? word : m_lexicon.stem(word));
            found = m_known.insert(word, looked);
        }
        return *found;
    }

    NameCapitals capitals;

private:
    Lexicon m_lexicon;
    QHash<QString, Looked> m_known;
};

quint64 hashOf(const QList<Word> &words)
{
    quint64 hash = 14695981039346656037ULL;
    for (const Word &word : words)
        hash = (hash ^ word.key) * 1099511628211ULL + 1;
    return hash;
}

/** Hashes of all runs of four characters of the lowered text, blanks between the words; one that comes again has
 * another hash, the same wherever it comes for that time. Never 0. */
QList<quint32> gramsOf(const Article &article, const QList<Word> &words)
{
    constexpr qsizetype length = 4;
    QString run = u" "_s;
    for (const Word &word : words)
        run += lowered(article.textOf(word.range())) + u' ';
    QList<quint32> grams;
    grams.reserve(std::max<qsizetype>(0, run.size() + 1 - length));
    for (qsizetype i = 0; i + length <= run.size(); ++i)
        grams.append(quint32(stableHash(QStringView(run).sliced(i, length)) >> 32));
    std::ranges::sort(grams);
    quint32 before = 0;
    quint32 times = 0;
    for (quint32 &gram : grams) {
        times = gram == before ? times + 1 : 0;
        before = gram;
        gram = std::max(1U, gram + times * 0x9e3779b1U);
    }
    return grams;
}

QList<Word> wordsOf(const Article &article, const TextRange &range, WordLookUp &lookUp)
{
    QList<Word> words;
    bool first = true;
    lookUp.capitals.restart();
    for (const Token &token : tokens(article.textOf(range), article.language)) {
        if (token.kind == TokenKind::Punctuation)
            continue;
        Word word;
        word.start = int(token.range.start + range.start);
        word.length = int(token.range.length());
        const QStringView text = article.textOf(word.range());
        word.number = token.kind == TokenKind::Number;
        const QString lower = lowered(text);
        const Looked &looked = lookUp(lower, word.number);
        word.key = looked.key;
        word.weight = looked.weight;
        word.stop = looked.stop;
        word.capital = lookUp.capitals.mayBeName(text, lower) && !first;
        first = false;
        words << word;
    }
    words.squeeze(); // most of what comparing keeps in memory
    return words;
}

} // namespace

quint64 stableHash(QStringView text, quint64 seed)
{
    quint64 hash = seed;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    return hash;
}

TextRange withoutDateline(const Article &article, const TextRange &range, int paragraph)
{
    const TextRange whole = article.paragraphs[paragraph].range;
    if (article.paragraphs[paragraph].role != Role::Body || range.start != whole.start)
        return range;
    return {std::min(range.end, range.start + datelineLength(article.textOf(whole))), range.end};
}

Units unitsOf(const Article &article, int index, Level level, Progress &progress)
{
    thread_local std::map<QString, WordLookUp> lookUps; // what a word is worth does not change
    WordLookUp &lookUp = lookUps.try_emplace(article.language, article.language).first->second;
    Units units;
    const auto add = [&](const TextRange &range, int number, int paragraph) {
        const QList<Word> words = wordsOf(article, range, lookUp);
        Unit unit{{index, number}, range, words, article.paragraphs[paragraph].role == Role::Title};
        unit.textKey = hashOf(unit.words);
        if (level == Level::Sentence)
            unit.grams = gramsOf(article, unit.words);
        if (!unit.words.isEmpty())
            units << unit;
    };
    if (level == Level::Paragraph) {
        for (int p = 0; p < article.paragraphs.size() && !progress.stopped(); ++p) {
            if (compared(article.paragraphs[p].role))
                add(article.paragraphs[p].range, p, p);
        }
        return units;
    }
    for (int s = 0; s < article.sentences.size() && !progress.stopped(); ++s) {
        const int paragraph = article.sentences[s].paragraph;
        if (compared(article.paragraphs[paragraph].role))
            add(article.sentences[s].range, s, paragraph);
    }
    return units;
}

} // namespace galley

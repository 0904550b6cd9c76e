// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/units.h"

#include "app/text/segmenter.h"

namespace galley
{

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

/** Until the lexicon is there: words cut to their first letters, and short ones weigh nothing. */
struct RoughLexicon {
    static QString stem(QStringView word) { return word.first(std::min<qsizetype>(word.size(), 6)).toString(); }
    static bool isStopWord(QStringView word) { return word.size() <= 3; }
    static double weight(QStringView word) { return std::min(1.0, double(word.size()) / 10); }
};

quint64 hashOf(const QList<Word> &words)
{
    quint64 hash = 14695981039346656037ULL;
    for (const Word &word : words)
        hash = (hash ^ word.key) * 1099511628211ULL + 1;
    return hash;
}

} // namespace

quint64 stableHash(QStringView text, quint64 seed)
{
    quint64 hash = seed;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    return hash;
}

QList<Word> wordsOf(const Article &article, const TextRange &range)
{
    const RoughLexicon lexicon;
    QList<Word> words;
    bool first = true;
    for (const Token &token : tokens(article.textOf(range), article.language)) {
        if (token.kind == TokenKind::Punctuation)
            continue;
        Word word;
        word.range = token.range.shifted(range.start);
        const QStringView text = article.textOf(word.range);
        word.number = token.kind == TokenKind::Number;
        const QString low = lowered(text);
        word.stop = !word.number && lexicon.isStopWord(low);
        word.weight = word.number ? 0.8F : word.stop ? 0.05F : float(lexicon.weight(low));
        word.key = stableHash(word.number ? low : lexicon.stem(low));
        word.capital = !first && text.front().isUpper();
        first = false;
        words << word;
    }
    return words;
}

Units unitsOf(const Article &article, int index, Level level, Progress &progress)
{
    Units units;
    const auto add = [&](const TextRange &range, int number) {
        Unit unit{{index, number}, range, wordsOf(article, range)};
        unit.textKey = hashOf(unit.words);
        if (!unit.words.isEmpty())
            units << unit;
    };
    if (level == Level::Paragraph) {
        for (int p = 0; p < article.paragraphs.size() && !progress.stopped(); ++p) {
            if (compared(article.paragraphs[p].role))
                add(article.paragraphs[p].range, p);
        }
        return units;
    }
    for (int s = 0; s < article.sentences.size() && !progress.stopped(); ++s) {
        if (compared(article.paragraphs[article.sentences[s].paragraph].role))
            add(article.sentences[s].range, s);
    }
    return units;
}

} // namespace galley

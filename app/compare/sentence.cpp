// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/sentence.h"

#include "app/compare/polarity.h"
#include "app/compare/units.h"
#include "app/text/segmenter.h"

#include <atomic>
#include <map>

namespace galley
{

SentenceReader::SentenceReader(const QString &language)
    : m_language(language)
    , m_lexicon(language)
    , m_opposites(language, m_lexicon)
    , m_thesaurus(language)
    , m_capitals(language)
{
}

SentenceReader &SentenceReader::forThread(const QString &language)
{
    thread_local std::map<QString, SentenceReader> readers;
    return readers.try_emplace(language, language).first->second;
}

const SentenceReader::Looked &SentenceReader::lookUp(const QString &word, bool number)
{
    auto found = m_known.find(word);
    if (found == m_known.end()) {
        static std::atomic<quint32> forms = 0;
        Looked looked;
        looked.text = word;
        looked.form = ++forms;
        looked.textKey = stableHash(word);
        looked.stop = !number && m_lexicon.isStopWord(word);
        looked.negation = isNegation(word, m_language);
        looked.weight = number ? 0.8 : looked.stop ? 0.1 : m_lexicon.weight(word);
        const QString stem = number ? word : m_lexicon.stem(word);
        looked.key = stableHash(stem);
        looked.side = m_opposites.sideOf(stem);
        if (!number && !looked.stop)
            looked.senses = m_thesaurus.senses(word);
        found = m_known.insert(word, looked);
    }
    return *found;
}

SentenceText SentenceReader::read(QStringView text, const QDate &published)
{
    SentenceText sentence;
    sentence.text = text.toString();
    m_capitals.restart();
    for (const Token &token : tokens(text, m_language)) {
        if (token.kind == TokenKind::Punctuation)
            continue;
        SentenceWord word;
        word.range = token.range;
        QString lowered = token.range.of(text).toString().toLower();
        lowered.replace(u'\u2019', u'\'');
        if (lowered.endsWith(QStringLiteral("'s")))
            lowered.chop(2);
        word.number = token.kind == TokenKind::Number;
        const Looked &looked = lookUp(lowered, word.number);
        word.text = looked.text;
        word.key = looked.key;
        word.textKey = looked.textKey;
        word.form = looked.form;
        word.weight = looked.weight;
        word.stop = looked.stop;
        word.negation = looked.negation;
        word.side = looked.side;
        word.senses = looked.senses;
        word.capital = m_capitals.mayBeName(token.range.of(text), lowered);
        word.first = sentence.words.isEmpty();
        sentence.words << word;
    }
    sentence.words.squeeze();
    sentence.facts = findFacts(text, m_language, published);
    return sentence;
}

} // namespace galley

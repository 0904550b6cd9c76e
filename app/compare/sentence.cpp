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
    , m_memory(std::make_unique<std::pmr::monotonic_buffer_resource>())
    , m_known(m_memory.get())
{
}

namespace
{
using Readers = std::map<QString, SentenceReader>;

Readers &readersOfThread()
{
    thread_local Readers readers;
    return readers;
}
} // namespace

SentenceReader &SentenceReader::forThread(const QString &language)
{
    return readersOfThread().try_emplace(language, language).first->second;
}

void SentenceReader::forgetMany()
{
    constexpr size_t many = 8192;
    std::erase_if(readersOfThread(),
                  [](const Readers::value_type &reader) { return reader.second.m_known.size() > many; });
}

const WordForm &SentenceReader::lookUp(const QString &word, bool number)
{
    if (const auto known = m_known.find(word); known != m_known.end())
        return *known;
    static std::atomic<quint32> numbers = 0;
    WordForm form;
    form.text = word;
    form.number = ++numbers;
    form.textKey = stableHash(word);
    form.stop = !number && m_lexicon.isStopWord(word);
    form.negation = isNegation(word, m_language);
    form.weight = number ? 0.8 : form.stop ? 0.1 : m_lexicon.weight(word);
    const QString stem = number ? word : m_lexicon.stem(word);
    form.key = stableHash(stem);
    form.side = m_opposites.sideOf(stem);
    if (!number && !form.stop) // "u.s": its last point may end the sentence
        form.senses = m_thesaurus.senses(word.contains(u'.') ? word + u'.' : word);
    return *m_known.insert(std::move(form)).first;
}

SentenceText SentenceReader::read(QStringView text, const QDate &published)
{
    SentenceText sentence;
    sentence.text = text;
    m_capitals.restart();
    const QList<Token> all = tokens(text, m_language);
    const auto isWord = [](const Token &token) { return token.kind != TokenKind::Punctuation; };
    sentence.words.reserve(std::ranges::count_if(all, isWord));
    for (const Token &token : all) {
        if (!isWord(token))
            continue;
        QString lowered = token.range.of(text).toString().toLower();
        lowered.replace(u'\u2019', u'\'');
        if (lowered.endsWith(QStringLiteral("'s")))
            lowered.chop(2);
        const SentenceWord::Standing standing{.number = token.kind == TokenKind::Number,
                                              .capital = m_capitals.mayBeName(token.range.of(text), lowered),
                                              .first = sentence.words.isEmpty()};
        sentence.words.emplaceBack(token.range, lookUp(lowered, standing.number), standing);
    }
    sentence.facts = findFacts(text, m_language, published);
    return sentence;
}

} // namespace galley

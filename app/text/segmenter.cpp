// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/segmenter.h"

#include "app/text/sentencesplitter.h"

#include <QHash>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace galley
{

namespace
{
/** One word iterator for each language and thread: making one costs more than a paragraph's words. */
icu::BreakIterator *wordIterator(const QString &language)
{
    thread_local QHash<QString, std::shared_ptr<icu::BreakIterator>> iterators;
    std::shared_ptr<icu::BreakIterator> &found = iterators[language];
    if (!found) {
        UErrorCode status = U_ZERO_ERROR;
        found.reset(icu::BreakIterator::createWordInstance(icu::Locale(language.toLatin1().constData()), status));
    }
    return found.get();
}

TokenKind kindOf(int32_t status)
{
    if (status >= UBRK_WORD_LETTER)
        return TokenKind::Word;
    return status >= UBRK_WORD_NUMBER && status < UBRK_WORD_NUMBER_LIMIT ? TokenKind::Number : TokenKind::Punctuation;
}
} // namespace

QList<Token> tokens(QStringView text, const QString &language)
{
    QList<Token> result;
    icu::BreakIterator *breaks = wordIterator(language);
    UErrorCode status = U_ZERO_ERROR;
    UText source = UTEXT_INITIALIZER;
    utext_openUChars(&source, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status);
    breaks->setText(&source, status);
    if (U_FAILURE(status))
        return result;
    result.reserve(text.size() / 5);
    int32_t start = breaks->first();
    for (int32_t end = breaks->next(); end != icu::BreakIterator::DONE; start = end, end = breaks->next()) {
        if (!text[start].isSpace())
            result << Token{{start, end}, kindOf(breaks->getRuleStatus())};
    }
    utext_close(&source);
    return result;
}

QList<TextRange> sentences(QStringView text, const QString &language)
{
    return SentenceSplitter(text, language).split();
}

} // namespace galley

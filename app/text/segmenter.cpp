// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/segmenter.h"

#include <unicode/brkiter.h>

#include <memory>

namespace galley
{

namespace
{
std::unique_ptr<icu::BreakIterator> iterator(bool words, QStringView text, const QString &language, icu::UnicodeString &copy)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale(language.toLatin1().constData());
    std::unique_ptr<icu::BreakIterator> result(words ? icu::BreakIterator::createWordInstance(locale, status)
                                                     : icu::BreakIterator::createSentenceInstance(locale, status));
    copy = icu::UnicodeString(false, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()));
    result->setText(copy);
    return result;
}
} // namespace

QList<Token> tokens(QStringView text, const QString &language)
{
    QList<Token> result;
    icu::UnicodeString copy;
    const auto breaks = iterator(true, text, language, copy);
    int32_t start = breaks->first();
    for (int32_t end = breaks->next(); end != icu::BreakIterator::DONE; start = end, end = breaks->next()) {
        if (text.sliced(start, end - start).trimmed().isEmpty())
            continue;
        const int32_t status = breaks->getRuleStatus();
        const TokenKind kind = status >= UBRK_WORD_LETTER                                  ? TokenKind::Word
                               : status >= UBRK_WORD_NUMBER && status < UBRK_WORD_NUMBER_LIMIT ? TokenKind::Number
                                                                                           : TokenKind::Punctuation;
        result << Token{{start, end}, kind};
    }
    return result;
}

QList<TextRange> sentences(QStringView text, const QString &language)
{
    QList<TextRange> result;
    icu::UnicodeString copy;
    const auto breaks = iterator(false, text, language, copy);
    int32_t start = breaks->first();
    for (int32_t end = breaks->next(); end != icu::BreakIterator::DONE; start = end, end = breaks->next()) {
        TextRange range{start, end};
        while (!range.isEmpty() && text[range.start].isSpace())
            ++range.start;
        while (!range.isEmpty() && text[range.end - 1].isSpace())
            --range.end;
        if (!range.isEmpty())
            result << range;
    }
    return result;
}

} // namespace galley

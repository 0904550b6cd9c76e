// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include "app/text/stopwords.h"

#include <QHash>
#include <QLocale>

#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace galley
{

namespace
{
constexpr qsizetype sampleSize = 6000; ///< So many units tell the language of any article.

struct ScriptLanguage {
    UScriptCode script;
    const char *language;
};
/** Scripts that nearly always mean one language in the news. */
constexpr ScriptLanguage scriptLanguages[] = {
    {USCRIPT_HANGUL, "ko"},     {USCRIPT_GREEK, "el"},    {USCRIPT_HEBREW, "he"},   {USCRIPT_THAI, "th"},
    {USCRIPT_DEVANAGARI, "hi"}, {USCRIPT_BENGALI, "bn"},  {USCRIPT_TAMIL, "ta"},    {USCRIPT_TELUGU, "te"},
    {USCRIPT_GUJARATI, "gu"},   {USCRIPT_GURMUKHI, "pa"}, {USCRIPT_KANNADA, "kn"},  {USCRIPT_MALAYALAM, "ml"},
    {USCRIPT_SINHALA, "si"},    {USCRIPT_ARMENIAN, "hy"}, {USCRIPT_GEORGIAN, "ka"}, {USCRIPT_KHMER, "km"},
    {USCRIPT_LAO, "lo"},        {USCRIPT_MYANMAR, "my"},  {USCRIPT_ETHIOPIC, "am"}, {USCRIPT_TIBETAN, "bo"},
};

/** Letters that tell the languages of one script apart; the first row with a hit wins, an empty row always. */
struct LetterRow {
    UScriptCode script;
    const char16_t *letters;
    const char *language;
};
constexpr LetterRow letterRows[] = {
    {USCRIPT_CYRILLIC, u"әғқңұһ", "kk"}, {USCRIPT_CYRILLIC, u"їєґ", "uk"}, {USCRIPT_CYRILLIC, u"ўЎ", "be"},
    {USCRIPT_CYRILLIC, u"ђћљњџ", "sr"},  {USCRIPT_CYRILLIC, u"ыэё", "ru"}, {USCRIPT_CYRILLIC, u"ъщ", "bg"},
    {USCRIPT_CYRILLIC, u"", "ru"},       {USCRIPT_ARABIC, u"ٹڈڑں", "ur"},  {USCRIPT_ARABIC, u"پچژگی", "fa"},
    {USCRIPT_ARABIC, u"", "ar"},
};

UScriptCode scriptOf(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(UChar32(c), &status);
}

QString latinLanguage(QStringView text)
{
    const QStringList names = StopWords::languages();
    QList<int> hits(names.size(), 0);
    QList<std::shared_ptr<const StopWords>> lists;
    for (const QString &name : names)
        lists << StopWords::of(name);
    qsizetype i = 0;
    while (i < text.size()) {
        while (i < text.size() && !text[i].isLetter())
            ++i;
        const qsizetype start = i;
        while (i < text.size() && (text[i].isLetter() || text[i] == u'\'' || text[i] == QChar(0x2019)))
            ++i;
        if (i - start < 2) // one letter is a word in too many languages
            continue;
        for (qsizetype n = 0; n < names.size(); ++n)
            hits[n] += lists[n]->holds(text.sliced(start, i - start)) ? 1 : 0;
    }
    const auto best = std::ranges::max_element(hits);
    if (*best == 0 || std::ranges::count(hits, *best) > 1)
        return QStringLiteral("und");
    return names[best - hits.begin()];
}

QString languageOfScript(UScriptCode script, QStringView text)
{
    for (const auto &[code, language] : scriptLanguages)
        if (code == script)
            return QLatin1String(language);
    const QString lower = text.toString().toLower();
    for (const LetterRow &row : letterRows) {
        const QStringView letters(row.letters);
        if (row.script == script &&
            (letters.isEmpty() || std::ranges::any_of(letters, [&](QChar c) { return lower.contains(c); })))
            return QLatin1String(row.language);
    }
    return QStringLiteral("und");
}
} // namespace

QString detectLanguage(QStringView text)
{
    text = text.first(std::min(text.size(), sampleSize));
    QHash<UScriptCode, int> counts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (c < 0x80) {
            if (text[i].isLetter())
                ++counts[USCRIPT_LATIN];
            continue;
        }
        if (QChar::isHighSurrogate(c) && i + 1 < text.size())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]), ++i;
        if (QChar::isLetter(c))
            ++counts[scriptOf(c)];
    }
    if (counts.isEmpty())
        return QStringLiteral("und");
    UScriptCode script = USCRIPT_LATIN;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > counts.value(script))
            script = it.key();
    const int kana = counts.value(USCRIPT_HIRAGANA) + counts.value(USCRIPT_KATAKANA);
    const bool eastern = script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
    if (eastern)
        return kana * 20 > counts.value(USCRIPT_HAN) ? QStringLiteral("ja") : QStringLiteral("zh");
    return script == USCRIPT_LATIN ? latinLanguage(text) : languageOfScript(script, text);
}

QString languageWord(const QString &tag)
{
    constexpr int longest = 100;
    UChar name[longest];
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayLanguage(tag.toLatin1().constData(), QLocale().name().toLatin1().constData(),
                                               name, longest, &status);
    return U_SUCCESS(status) && length > 0 ? QString::fromUtf16(name, length) : tag;
}

QString ownLanguageWord(const QString &tag)
{
    constexpr int longest = 100;
    UChar name[longest];
    UDisplayContext context = UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU;
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray code = tag.toLatin1();
    const icu::LocalULocaleDisplayNamesPointer names(uldn_openForContext(code.constData(), &context, 1, &status));
    const int length =
        U_SUCCESS(status) ? uldn_localeDisplayName(names.getAlias(), code.constData(), name, longest, &status) : 0;
    return U_SUCCESS(status) && length > 0 ? QString::fromUtf16(name, length) : tag;
}

} // namespace galley

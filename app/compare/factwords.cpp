// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/factwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{

/** Whether @p word is the next three digits of the number @p before, parted by one blank: "80 937", "1 200 000". */
bool isGroup(const FactWord &before, const FactWord &word, QStringView text)
{
    const auto digits = [](const QString &w) { return std::ranges::all_of(w, [](QChar c) { return c.isDigit(); }); };
    const bool grouped = before.range.length() > before.text.size();
    return before.range.end + 1 == word.range.start && text[before.range.end].isSpace() && word.text.size() == 3 &&
           digits(word.text) && digits(before.text) && (before.text.size() <= 3 || grouped) &&
           !before.text.startsWith(u'0');
}

/** Whether two short numbers are joined by a dash without blanks: a range or a score, but no years and no date. */
bool isRange(const FactWord &before, const FactWord &dash, const FactWord &word)
{
    const auto isShort = [](const FactWord &w) {
        return w.number && w.text.size() <= 3 && std::ranges::all_of(w.text, [](QChar c) { return c.isDigit(); });
    };
    return isShort(before) && isShort(word) && (dash.text == u"-" || dash.text == u"\u2013") &&
           before.range.end == dash.range.start && dash.range.end == word.range.start;
}

} // namespace

QList<FactWord> factWords(QStringView text, const QString &language)
{
    QList<FactWord> words;
    for (const Token &token : tokens(text, language)) {
        FactWord word{token.range, token.range.of(text).toString().toLower(), token.kind == TokenKind::Number,
                      token.kind == TokenKind::Punctuation, !words.isEmpty() && text[token.range.start].isUpper()};
        word.text.replace(u'\u2019', u'\'');
        const qsizetype n = words.size();
        if (word.number && n > 1 && words[n - 1].text == u":" && words[n - 2].number &&
            words[n - 2].range.end + 1 == word.range.start) { // "17:30"
            words[n - 2].range.end = word.range.end;
            words[n - 2].text += u':' + word.text;
            words.removeLast();
            continue;
        }
        if (n > 1 && words[n - 1].text == u"-" && word.text == u"feira") { // "segunda-feira"
            words[n - 2].range.end = word.range.end;
            words[n - 2].text += u"-feira"_s;
            words.removeLast();
            continue;
        }
        if (word.number && n > 1 && isRange(words[n - 2], words[n - 1], word)) { // "10-15"
            words[n - 2].range.end = word.range.end;
            words[n - 2].text += u'-' + word.text;
            words.removeLast();
            continue;
        }
        if (word.number && n > 0 && words[n - 1].number && isGroup(words[n - 1], word, text)) { // "80 937"
            words[n - 1].range.end = word.range.end;
            words[n - 1].text += word.text;
            continue;
        }
        if (!word.mark && !word.number && language.startsWith(QStringLiteral("zh"))) {
            for (qsizetype i = word.range.start; i < word.range.end; ++i)
                words << FactWord{{i, i + 1}, text.sliced(i, 1).toString(), false, false, false};
            continue;
        }
        words << word;
    }
    return words;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/blockshape.h"

#include "app/article/furniturewords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace galley
{

namespace
{
constexpr int longestByline = 16;     ///< Words.
constexpr int longestNavigation = 30; ///< Words.
constexpr int longestMenuItem = 4;    ///< Words.
constexpr qsizetype longWord = 4;     ///< Letters: shorter words have no capital in many a headline.

constexpr std::array bylineWords{u"by ",   u"von ",   u"par ",      u"por ",        u"di ",
                                 u"door ", u"text: ", u"words by ", u"written by ", u"story by "};

bool isJoiner(QStringView word)
{
    static constexpr std::array joiners{u"and", u"und", u"et",    u"y",   u"e",  u"en",  u"in",  u"with", u"for",
                                        u"de",  u"del", u"della", u"di",  u"da", u"do",  u"dos", u"von",  u"van",
                                        u"der", u"den", u"du",    u"la",  u"le", u"al",  u"bin", u"ibn",  u"zu",
                                        u"ten", u"ter", u"&",     u"the", u"at", u"mit", u"aus"};
    return std::ranges::any_of(joiners, [&](const char16_t *joiner) { return word.compare(QStringView(joiner)) == 0; });
}

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u')' || c == u']' || c == QChar(0x201D) || c == QChar(0x2019) ||
           c == QChar(0x00BB) || c == QChar(0x00AB) || c == QChar(0x201C) || c == QChar(0x300D);
}
} // namespace

QString squeezed(const QString &line)
{
    QString result;
    result.reserve(line.size());
    bool blank = false;
    for (const QChar c : line) {
        if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f') {
            blank = !result.isEmpty();
            continue;
        }
        if (blank)
            result += u' ';
        blank = false;
        result += c;
    }
    return result.trimmed();
}

int countWords(QStringView text, int most)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool space = c.isSpace();
        words += !space && !inside ? 1 : 0;
        if (words > most)
            break;
        inside = !space;
    }
    return words;
}

bool endsAsProse(QStringView text)
{
    qsizetype end = text.size();
    bool quoted = false;
    while (end > 0 && isCloser(text[end - 1])) {
        quoted = quoted || (text[end - 1] != u')' && text[end - 1] != u']');
        --end;
    }
    if (end == 0)
        return false;
    static constexpr QStringView marks = u".!?…:;,。！？：；؟۔।։";
    return quoted || marks.contains(text[end - 1]);
}

bool endsWithStop(QStringView text)
{
    while (!text.isEmpty() && isCloser(text.back()))
        text.chop(1);
    static constexpr QStringView stops = u".!?…。！？؟۔।։";
    return !text.isEmpty() && stops.contains(text.back());
}

bool isQuotingHeadline(QStringView text)
{
    if (text.isEmpty() || !isCloser(text.back()) || endsWithStop(text))
        return false;
    int longer = 0;
    int capitals = 0;
    for (QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !word.front().isLetter())
            word = word.sliced(1);
        longer += word.size() >= longWord ? 1 : 0;
        capitals += word.size() >= longWord && word.front().isUpper() ? 1 : 0;
    }
    return longer >= 4 && capitals * 5 >= longer * 4;
}

bool hasBylineWord(QStringView text)
{
    const qsizetype blank = text.indexOf(u' ');
    if (blank < 0 || countWords(text, longestByline) > longestByline)
        return false;
    for (const char16_t *word : bylineWords) {
        const QStringView prefix(word);
        if (text.startsWith(prefix, Qt::CaseInsensitive) && text.size() > prefix.size() &&
            text[prefix.size()].isUpper())
            return !endsAsProse(text) || text.endsWith(u':');
    }
    return false;
}

bool looksLikeNames(QStringView text)
{
    int capitals = 0;
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 9 || endsAsProse(text))
        return false;
    for (QStringView word : words) {
        while (word.endsWith(u',') || word.endsWith(u'.'))
            word.chop(1);
        if (isJoiner(word) || word.isEmpty())
            continue;
        const bool plain = std::ranges::all_of(
            word, [](QChar c) { return c.isLetter() || c == u'-' || c == u'\'' || c == QChar(0x2019) || c == u'.'; });
        if (!plain || !word[0].isUpper())
            return false;
        ++capitals;
    }
    return capitals >= 2 && words[0][0].isUpper();
}

bool looksLikeNavigation(QStringView text)
{
    static constexpr QStringView separators = u"|>›»·•/→";
    bool any = false;
    for (qsizetype i = 1; i + 1 < text.size() && !any; ++i)
        any = text[i - 1].isSpace() && text[i + 1].isSpace() && separators.contains(text[i]);
    if (!any || countWords(text, longestNavigation) > longestNavigation || isListItem(text))
        return false;
    QStringList parts(QString{});
    int found = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool spaced = i > 0 && text[i - 1].isSpace() && (i + 1 == text.size() || text[i + 1].isSpace());
        if (spaced && separators.contains(text[i])) {
            ++found;
            parts << QString();
        } else {
            parts.last() += text[i];
        }
    }
    const bool small = std::ranges::all_of(parts, [](const QString &part) {
        return countWords(part, longestMenuItem) <= longestMenuItem && !part.trimmed().endsWith(u'.');
    });
    const bool named = std::ranges::any_of(
        parts, [](const QString &part) { return FurnitureWords::instance().isLabel(FurnitureWords::bare(part)); });
    return small && (found >= 2 || (found == 1 && named));
}

bool isWireCode(QStringView text)
{
    static const QRegularExpression slug(QStringLiteral("^(?:BC|AM|PM)-[A-Z][\\w-]*-\\S|"
                                                        "^[a-z]{3}\\d{4} \\d [a-z]{2} \\d+ [a-z]{2,4} \\d{4}$"));
    const bool keys = text.count(u'/') >= 2 && text.endsWith(u'/') && !text.contains(u' ') && !text.contains(u':');
    return keys || slug.matchView(text.first(std::min<qsizetype>(text.size(), 60))).hasMatch();
}

bool hasMailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber() &&
           text.indexOf(u'.', at) > at;
}

bool isListItem(QStringView text)
{
    if (text.isEmpty())
        return false;
    static constexpr QStringView bullets = u"•‣◦▪●○*⁃·–—-";
    if (bullets.contains(text[0]))
        return text.size() > 1 && text[1].isSpace();
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    return digits > 0 && digits <= 3 && digits + 1 < text.size() && (text[digits] == u'.' || text[digits] == u')') &&
           text[digits + 1].isSpace();
}

QString authorOf(QStringView byline)
{
    for (const char16_t *word : bylineWords) {
        const QStringView prefix(word);
        if (byline.startsWith(prefix, Qt::CaseInsensitive)) {
            byline = byline.sliced(prefix.size());
            break;
        }
    }
    qsizetype end = byline.size();
    for (const QStringView stop : {QStringView(u","), QStringView(u" | "), QStringView(u" · "), QStringView(u" in "),
                                   QStringView(u" at "), QStringView(u" for ")}) {
        const qsizetype found = byline.indexOf(stop);
        if (found > 0)
            end = std::min(end, found);
    }
    return byline.first(end).trimmed().toString();
}

} // namespace galley

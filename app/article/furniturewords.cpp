// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/furniturewords.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace galley
{

namespace
{
constexpr qsizetype openerWords = 6; ///< "Most read in news" is an opener with an addition; a sentence is not.

QString straightened(QStringView text)
{
    QString result = text.toString().toLower();
    result.replace(QChar(0x2019), u'\'');
    return result;
}

/** Whether @p text is @p start, or goes on behind it with something that is no letter. */
bool startsWithWord(const QString &text, const QString &start)
{
    return text.startsWith(start) &&
           (text.size() == start.size() || !text[start.size()].isLetterOrNumber() || !start.back().isLetterOrNumber());
}
} // namespace

FurnitureWords::FurnitureWords()
{
    QFile file(QStringLiteral(":/words/furniture.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QHash<QString, QStringList> sections;
    QString section;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'['))
            section = line.sliced(1, line.size() - 2);
        else if (!line.startsWith(u'#'))
            sections[section] << line;
    }
    const auto setOf = [&](const QString &name) {
        return QSet<QString>(sections[name].cbegin(), sections[name].cend());
    };
    m_labels = setOf(QStringLiteral("label"));
    m_openers = setOf(QStringLiteral("opener"));
    m_ends = setOf(QStringLiteral("end"));
    m_prefixes = sections[QStringLiteral("prefix")];
    m_phrases = sections[QStringLiteral("phrase")];
    m_credits = sections[QStringLiteral("credit")];
    m_glued = sections[QStringLiteral("glued")];
}

const FurnitureWords &FurnitureWords::instance()
{
    static const FurnitureWords words;
    return words;
}

QString FurnitureWords::bare(QStringView line)
{
    const auto keeps = [](QChar c) { return c.isLetter() || c == u'@' || c == QChar(0x00A9) || c == u'('; };
    qsizetype start = 0;
    qsizetype end = line.size();
    while (start < end && !keeps(line[start]))
        ++start;
    if (start > 0 && start + 1 < end && line[start - 1].isDigit() && !line[start + 1].isLetter()) // "4.7k shares"
        while (start < end && (line[start].isLetter() || line[start].isSpace()) && line[start] != u' ')
            ++start;
    while (start < end && !keeps(line[start]))
        ++start;
    while (end > start && !line[end - 1].isLetter())
        --end;
    return straightened(line.sliced(start, end - start));
}

bool FurnitureWords::isOpener(const QString &bare) const
{
    if (m_openers.contains(bare))
        return true;
    const bool shortLine = bare.contains(u" in ") && bare.count(u' ') < openerWords && !bare.contains(u':');
    return shortLine && std::ranges::any_of(m_openers, [&](const QString &opener) {
               return bare.startsWith(opener + QStringLiteral(" in "));
           });
}

bool FurnitureWords::isEnd(const QString &bare) const
{
    if (m_ends.contains(bare))
        return true;
    const qsizetype colon = bare.indexOf(u':');
    return colon > 0 && m_ends.contains(bare.first(colon).trimmed());
}

bool FurnitureWords::hasPrefix(const QString &bare) const
{
    return std::ranges::any_of(m_prefixes, [&](const QString &prefix) { return startsWithWord(bare, prefix); });
}

int FurnitureWords::phraseCount(QStringView text) const
{
    const QString lower = straightened(text);
    return int(std::ranges::count_if(m_phrases, [&](const QString &phrase) { return lower.contains(phrase); }));
}

bool FurnitureWords::hasCredit(QStringView text) const
{
    constexpr qsizetype longestCredit = 70; // a photographer is named at the end
    const QString lower = straightened(text.last(std::min(text.size(), longestCredit)));
    return std::ranges::any_of(m_credits, [&](const QString &credit) { return lower.contains(credit); });
}

qsizetype FurnitureWords::gluedTail(QStringView text) const
{
    qsizetype word = text.size(); // the last run of letters begins where a mark stands
    while (word > 0 && (text[word - 1].isLetter() || text[word - 1] == u' ') && text.size() - word < 16)
        --word;
    if (word == 0 || word == text.size() || text[word - 1].isLetter() || text[word - 1].isSpace())
        return -1;
    for (const QString &label : m_glued) {
        const qsizetype start = text.size() - label.size();
        if (start < 2 || !text.endsWith(label, Qt::CaseInsensitive) || !text[start].isUpper())
            continue;
        const QChar before = text[start - 1];
        const bool closed = before == u'.' || before == u'!' || before == u'?' || before == u'"' ||
                            before == QChar(0x201D) || before == QChar(0x2019) || before == QChar(0x00BB) ||
                            before == QChar(0x00AB) || before == QChar(0x201C) || before == u')';
        if (closed)
            return start;
    }
    return -1;
}

} // namespace galley

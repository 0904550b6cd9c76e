// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/speakernames.h"

#include "app/compare/namewords.h"
#include "app/compare/speakerwords.h"

#include <QHash>
#include <QRegularExpression>

namespace galley
{

namespace
{
/** The words before @p position that may tell a title, nearest first; at most three. */
QStringList wordsBefore(const QString &text, qsizetype position)
{
    static const QRegularExpression separators(QStringLiteral("[\\s.,]+"));
    const QStringView before = QStringView(text).sliced(std::max<qsizetype>(0, position - 40)).first(std::min<qsizetype>(position, 40));
    QStringList words = before.toString().split(separators, Qt::SkipEmptyParts);
    std::ranges::reverse(words);
    return words.first(std::min<qsizetype>(3, words.size()));
}
} // namespace

SpeakerNames::SpeakerNames(const QList<Article> &articles) : m_source(articles), m_groups(findNames(articles))
{
    QHash<Passage, int> groupAt;
    for (int g = 0; g < m_groups.size(); ++g)
        for (const Passage &passage : m_groups[g].mentions)
            groupAt[passage] = g;
    m_groupGenders.resize(m_groups.size());
    for (int a = 0; a < articles.size(); ++a) {
        Entry entry;
        entry.mentions = nameMentions(articles[a]);
        for (const NameMention &mention : std::as_const(entry.mentions)) {
            const int group = groupAt.value({a, mention.range}, -1);
            entry.groups << group;
            const QStringList words = wordsBefore(articles[a].text, mention.range.start);
            const int gender = words.isEmpty() ? 0 : genderOf(words.first());
            if (group >= 0 && gender != 0)
                m_groupGenders[group] = gender;
        }
        m_articles << entry;
    }
}

QString SpeakerNames::nameOf(int article, const TextRange &phrase) const
{
    const Entry &entry = m_articles[article];
    const QString words = m_source[article].textOf(phrase).toString();
    for (qsizetype i = 0; i < entry.mentions.size(); ++i)
        if (entry.mentions[i].range == phrase)
            return entry.groups[i] >= 0 ? m_groups[entry.groups[i]].name : words;
    const QString lower = words.toLower();
    if (isSubjectPronoun(lower))
        return ofPronoun(article, phrase, genderOf(lower));
    return words;
}

QString SpeakerNames::ofPronoun(int article, const TextRange &phrase, int gender) const
{
    const Entry &entry = m_articles[article];
    for (qsizetype i = entry.mentions.size() - 1; i >= 0; --i) {
        if (entry.mentions[i].range.start >= phrase.start || entry.groups[i] < 0)
            continue;
        const int known = m_groupGenders[entry.groups[i]];
        const bool person = entry.mentions[i].kind == NameMention::Kind::Person
            || m_groups[entry.groups[i]].name.contains(u' ');
        if (person && (gender == 0 || known == 0 || known == gender))
            return m_groups[entry.groups[i]].name;
    }
    return m_source[article].textOf(phrase).toString();
}

} // namespace galley

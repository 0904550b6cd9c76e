// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/speakernames.h"

#include "app/compare/namewords.h"
#include "app/compare/speakerwords.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace galley
{

namespace
{
/** The words before @p position that may tell a title, nearest first; at most three. */
QStringList wordsBefore(const QString &text, qsizetype position)
{
    static const QRegularExpression separators(QStringLiteral("[\\s.,]+"));
    const QStringView before =
        QStringView(text).sliced(std::max<qsizetype>(0, position - 40)).first(std::min<qsizetype>(position, 40));
    QStringList words = before.toString().split(separators, Qt::SkipEmptyParts);
    std::ranges::reverse(words);
    return words.first(std::min<qsizetype>(3, words.size()));
}

bool isDefinite(QStringView word)
{
    static const QSet<QString> words{QStringLiteral("the"), QStringLiteral("this"), QStringLiteral("der"),
                                     QStringLiteral("die"), QStringLiteral("das"),  QStringLiteral("le"),
                                     QStringLiteral("la"),  QStringLiteral("el"),   QStringLiteral("il")};
    return words.contains(word.toString());
}

/** "company", "agency", "union": a common noun that points back to an organisation. */
bool isOrganisationNoun(QStringView word)
{
    static const QSet<QString> words{
        QStringLiteral("firm"),      QStringLiteral("regulator"),   QStringLiteral("charity"),
        QStringLiteral("newspaper"), QStringLiteral("unternehmen"), QStringLiteral("entreprise"),
        QStringLiteral("empresa"),   QStringLiteral("azienda"),     QStringLiteral("union"),
        QStringLiteral("maker"),     QStringLiteral("giant"),       QStringLiteral("retailer")};
    return words.contains(word.toString());
}

const QStringList &companyNouns()
{
    static const QStringList nouns{
        QStringLiteral("company"),     QStringLiteral("firm"),     QStringLiteral("giant"),
        QStringLiteral("maker"),       QStringLiteral("retailer"), QStringLiteral("manufacturer"),
        QStringLiteral("unternehmen"), QStringLiteral("konzern"),  QStringLiteral("group")};
    return nouns;
}

bool isCompanyNoun(const QString &noun)
{
    return companyNouns().contains(noun);
}

/** Whether @p noun stands in the same paragraph, before @p limit, within some words of the name at @p name: "Anna Lee,
 * the mayor". */
bool hasBeside(const Article &article, const TextRange &name, const QString &noun, qsizetype limit)
{
    constexpr qsizetype near = 60;
    const QStringView text(article.text);
    const TextRange paragraph = article.paragraphs[article.paragraphAt(name.start)].range;
    const qsizetype from = std::max(paragraph.start, name.start - near);
    const qsizetype to = std::max(name.end, std::min({paragraph.end, name.end + near, limit}));
    const QString around = text.sliced(from, to - from).toString().toLower();
    const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(noun)),
                                  QRegularExpression::UseUnicodePropertiesOption);
    return around.contains(word);
}
} // namespace

SpeakerNames::SpeakerNames(const QList<Article> &articles)
    : m_source(articles)
    , m_groups(findNames(articles))
{
    QMap<Passage, int> groupAt;
    for (int g = 0; g < m_groups.size(); ++g)
        for (const Passage &passage : m_groups[g].mentions)
            groupAt[passage] = g;
    m_groupGenders.resize(m_groups.size());
    m_kinds.fill(NameMention::Kind::Other, m_groups.size());
    for (int a = 0; a < articles.size(); ++a) {
        Entry entry;
        entry.mentions = nameMentions(articles[a]);
        for (const NameMention &mention : std::as_const(entry.mentions)) {
            const int group = groupAt.value({a, mention.range}, -1);
            entry.groups << group;
            if (group >= 0 &&
                (m_kinds[group] == NameMention::Kind::Other || mention.kind == NameMention::Kind::Organisation))
                m_kinds[group] = mention.kind;
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
    if (SpeakerWords::of(m_source[article].language).isPronoun(lower))
        return ofPronoun(article, phrase, genderOf(lower));
    return ofNoun(article, phrase);
}

QString SpeakerNames::ofNoun(int article, const TextRange &phrase) const
{
    static const QRegularExpression separators(QStringLiteral("[^\\w-]+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    const Entry &entry = m_articles[article];
    const QString words = m_source[article].textOf(phrase).toString();
    const QStringList lower = words.toLower().split(separators, Qt::SkipEmptyParts);
    if (lower.size() < 2 || lower.size() > 5 || !isDefinite(lower.first()))
        return words;
    const QString &head = lower.last();
    if (isOrganisationWord(head) || isOrganisationNoun(head))
        return ofOrganisation(article, phrase, head, words);
    for (qsizetype i = entry.mentions.size() - 1; i >= 0; --i) {
        const NameMention &mention = entry.mentions[i];
        if (entry.groups[i] >= 0 && mention.range.start < phrase.start &&
            hasBeside(m_source[article], mention.range, head, phrase.start))
            return m_groups[entry.groups[i]].name;
    }
    return words;
}

/** Whom "the company" or "the agency" points back to: who is called so, else the last organisation named before. */
QString SpeakerNames::ofOrganisation(int article, const TextRange &phrase, const QString &noun,
                                     const QString &words) const
{
    const Entry &entry = m_articles[article];
    QMap<int, int> weights;
    for (qsizetype i = 0; i < entry.mentions.size() && entry.mentions[i].range.start < phrase.start; ++i) {
        const int group = entry.groups[i];
        const NameMention &mention = entry.mentions[i];
        if (group < 0 || m_kinds[group] == NameMention::Kind::Person || m_kinds[group] == NameMention::Kind::Place)
            continue;
        bool called = hasBeside(m_source[article], mention.range, noun, phrase.start);
        if (isCompanyNoun(noun))
            for (const QString &other : companyNouns())
                called = called || hasBeside(m_source[article], mention.range, other, phrase.start);
        weights[group] += called ? 20 : m_kinds[group] == NameMention::Kind::Organisation ? 2 : 1;
    }
    int best = -1;
    for (auto it = weights.cbegin(); it != weights.cend(); ++it)
        if (best < 0 || it.value() > weights.value(best))
            best = it.key();
    return best < 0 ? words : m_groups[best].name;
}

QString SpeakerNames::ofPronoun(int article, const TextRange &phrase, int gender) const
{
    const Entry &entry = m_articles[article];
    for (qsizetype i = entry.mentions.size() - 1; i >= 0; --i) {
        if (entry.mentions[i].range.start >= phrase.start || entry.groups[i] < 0)
            continue;
        const int known = m_groupGenders[entry.groups[i]];
        const bool person = m_kinds[entry.groups[i]] == NameMention::Kind::Person;
        if (person && (gender == 0 || known == 0 || known == gender))
            return m_groups[entry.groups[i]].name;
    }
    return m_source[article].textOf(phrase).toString();
}

} // namespace galley

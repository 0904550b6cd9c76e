// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/speakernames.h"

#include "app/compare/blockquotes.h"
#include "app/compare/namewords.h"
#include "app/compare/speakerwords.h"
#include "app/text/wordset.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

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

/** A definite article of @p language. */
bool isDefinite(QStringView word, const QString &language)
{
    static const QHash<QString, QSet<QString>> words{{u"en"_s, {u"the"_s, u"this"_s}},
                                                     {u"de"_s, {u"der"_s, u"die"_s, u"das"_s}},
                                                     {u"fr"_s, {u"le"_s, u"la"_s, u"l"_s, u"les"_s}},
                                                     {u"es"_s, {u"el"_s, u"la"_s}},
                                                     {u"it"_s, {u"il"_s, u"lo"_s, u"la"_s, u"l"_s}},
                                                     {u"pt"_s, {u"o"_s, u"a"_s}},
                                                     {u"nl"_s, {u"de"_s, u"het"_s}}};
    return words.value(language.section(u'-', 0, 0)).contains(word.toString());
}

/** "company", "agency", "union": a common noun that points back to an organisation. */
bool isOrganisationNoun(QStringView word)
{
    static const QSet<QString> words =
        wordSet("firm regulator charity newspaper union maker giant retailer unternehmen "
                "konzern entreprise société empresa azienda bedrijf");
    return words.contains(word.toString());
}

const QStringList &companyNouns()
{
    static const QStringList nouns =
        u"company firm giant maker retailer manufacturer group unternehmen konzern entreprise société empresa azienda "
        "bedrijf"_s.split(u' ');
    return nouns;
}

/**
 * How far from the name at @p name @p noun stands in the same paragraph, before @p limit and within some words: "Anna
 * Lee, the mayor"; -1 where it does not.
 */
qsizetype distanceTo(const Article &article, const TextRange &name, const QString &noun, qsizetype limit)
{
    constexpr qsizetype near = 60;
    const QStringView text(article.text);
    const TextRange paragraph = article.paragraphs[article.paragraphAt(name.start)].range;
    const qsizetype from = std::max(paragraph.start, name.start - near);
    const qsizetype to = std::max(name.end, std::min({paragraph.end, name.end + near, limit}));
    const QString around = text.sliced(from, to - from).toString().toLower();
    const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(noun)),
                                  QRegularExpression::UseUnicodePropertiesOption);
    qsizetype nearest = -1;
    for (auto it = word.globalMatch(around); it.hasNext();) {
        const auto match = it.next();
        const qsizetype start = from + match.capturedStart();
        const qsizetype end = from + match.capturedEnd();
        const qsizetype distance = start >= name.end ? start - name.end : std::max<qsizetype>(0, name.start - end);
        nearest = nearest < 0 ? distance : std::min(nearest, distance);
    }
    return nearest;
}

/** The word behind @p position, in lower case; empty where a mark of punctuation comes first. */
QString wordBehind(QStringView text, qsizetype position)
{
    qsizetype start = position;
    while (start < text.size() && text[start] == u' ')
        ++start;
    qsizetype end = start;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.sliced(start, end - start).toString().toLower();
}

bool isPreposition(const QString &word)
{
    static const QSet<QString> words{u"of"_s,    u"to"_s,   u"with"_s,   u"by"_s,    u"from"_s, u"against"_s, u"for"_s,
                                     u"at"_s,    u"on"_s,   u"in"_s,     u"about"_s, u"over"_s, u"and"_s,     u"or"_s,
                                     u"than"_s,  u"like"_s, u"toward"_s, u"von"_s,   u"mit"_s,  u"bei"_s,     u"über"_s,
                                     u"gegen"_s, u"de"_s,   u"avec"_s,   u"con"_s,   u"per"_s,  u"met"_s,     u"van"_s};
    return words.contains(word);
}

/** A word that makes a name before it stand for people around him: "the Holm administration". */
bool isFollowing(const QString &word)
{
    static const QSet<QString> words{u"administration"_s, u"campaign"_s,   u"government"_s, u"team"_s,
                                     u"aide"_s,           u"aides"_s,      u"family"_s,     u"era"_s,
                                     u"camp"_s,           u"foundation"_s, u"presidency"_s, u"supporters"_s,
                                     u"supporter"_s,      u"voters"_s,     u"cabinet"_s,    u"movement"_s,
                                     u"doctrine"_s,       u"surrogate"_s,  u"loyalists"_s,  u"family"_s};
    return words.contains(word);
}

constexpr qsizetype farthestMention = 300; ///< Mentions; what "the company" points back to stands nearer.
constexpr double never = -100;             ///< The weight of a mention that no pronoun means.

/** Other words for an office that may stand before the name: "the senator" is "Sen. Ada Holm". */
QStringList officeForms(const QString &noun)
{
    static const QHash<QString, QStringList> forms{{u"congressman"_s, {u"rep"_s, u"representative"_s}},
                                                   {u"congresswoman"_s, {u"rep"_s, u"representative"_s}},
                                                   {u"senator"_s, {u"sen"_s}},
                                                   {u"governor"_s, {u"gov"_s}},
                                                   {u"lawmaker"_s, {u"rep"_s, u"sen"_s, u"mp"_s}},
                                                   {u"general"_s, {u"gen"_s}},
                                                   {u"professor"_s, {u"prof"_s}},
                                                   {u"president"_s, {u"pres"_s}}};
    return QStringList{noun} + forms.value(noun);
}

/** "the veteran", "the 34-year-old": nouns that say again who was named before. */
bool isPersonNoun(const QString &word)
{
    static const QSet<QString> words{
        u"pro"_s,          u"veteran"_s,      u"native"_s,        u"newcomer"_s,  u"freshman"_s,     u"billionaire"_s,
        u"millionaire"_s,  u"lawmaker"_s,     u"politician"_s,    u"nominee"_s,   u"candidate"_s,    u"star"_s,
        u"singer"_s,       u"actor"_s,        u"actress"_s,       u"author"_s,    u"writer"_s,       u"surgeon"_s,
        u"neurosurgeon"_s, u"businessman"_s,  u"businesswoman"_s, u"magnate"_s,   u"mogul"_s,        u"incumbent"_s,
        u"frontrunner"_s,  u"front-runner"_s, u"republican"_s,    u"democrat"_s,  u"conservative"_s, u"liberal"_s,
        u"socialist"_s,    u"politikerin"_s,  u"politiker"_s,     u"kandidat"_s,  u"kandidatin"_s,   u"autor"_s,
        u"autorin"_s,      u"candidat"_s,     u"candidate"_s,     u"candidato"_s, u"candidata"_s};
    return words.contains(word) || word.endsWith(u"-year-old") || word.endsWith(u"-jährige");
}
} // namespace

SpeakerNames::SpeakerNames(const QList<Article> &articles, const ArticleNames &names, const Progress &progress)
    : m_source(articles)
    , m_groups(names.groups)
{
    QMap<Passage, int> groupAt;
    for (int g = 0; g < m_groups.size(); ++g)
        for (const Passage &passage : m_groups[g].mentions)
            groupAt[passage] = g;
    m_groupGenders.resize(m_groups.size());
    m_kinds.fill(NameMention::Kind::Other, m_groups.size());
    for (int a = 0; a < articles.size() && !progress.stopped(); ++a) {
        Entry entry;
        entry.mentions = names.mentions[a];
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
    for (int a = 0; a < articles.size() && !progress.stopped(); ++a)
        weigh(a);
}

QString SpeakerNames::nameOf(int article, const TextRange &phrase) const
{
    const Entry &entry = m_articles[article];
    const QString words = m_source[article].textOf(phrase).toString();
    if (const qsizetype i = mentionsBefore(article, phrase.start);
        i < entry.mentions.size() && entry.mentions[i].range == phrase)
        return entry.groups[i] >= 0 ? m_groups[entry.groups[i]].name : words;
    const QString lower = words.toLower();
    if (SpeakerWords::of(m_source[article].language).isPronoun(lower))
        return ofPronoun(article, phrase, genderOf(lower));
    const QString together = ofSeveral(article, phrase);
    return together.isEmpty() ? ofNoun(article, phrase) : together;
}

/** "Holm and Mr Rask": each by the fullest name; empty where the phrase is not two names or more. */
QString SpeakerNames::ofSeveral(int article, const TextRange &phrase) const
{
    const Entry &entry = m_articles[article];
    const qsizetype first = mentionsBefore(article, phrase.start), end = mentionsBefore(article, phrase.end);
    if (end - first < 2 || entry.mentions[first].range.start != phrase.start ||
        entry.mentions[end - 1].range.end != phrase.end)
        return {};
    QString result;
    qsizetype seen = phrase.start;
    for (qsizetype i = first; i < end; ++i) {
        const TextRange name = entry.mentions[i].range;
        result += m_source[article].textOf({seen, name.start});
        result += entry.groups[i] >= 0 ? m_groups[entry.groups[i]].name : m_source[article].textOf(name).toString();
        seen = name.end;
    }
    return result;
}

QString SpeakerNames::ofNoun(int article, const TextRange &phrase) const
{
    static const QRegularExpression separators(QStringLiteral("[^\\w-]+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    const Entry &entry = m_articles[article];
    const QString words = m_source[article].textOf(phrase).toString();
    const QStringList lower = words.toLower().split(separators, Qt::SkipEmptyParts);
    if (lower.size() < 2 || lower.size() > 5 || !isDefinite(lower.first(), m_source[article].language))
        return words;
    const QString &head = lower.last();
    if (isOrganisationWord(head) || isOrganisationNoun(head))
        return ofOrganisation(article, phrase, head, words);
    const QStringList forms = officeForms(head);
    const qsizetype behind = mentionsBefore(article, phrase.start);
    qsizetype nearest = -1; // letters from a name to the noun, of the paragraph that has such a name last
    qsizetype within = -1;
    int group = -1;
    for (qsizetype i = behind - 1; i >= std::max<qsizetype>(0, behind - farthestMention); --i) {
        const NameMention &mention = entry.mentions[i];
        if (entry.groups[i] < 0 || m_kinds[entry.groups[i]] == NameMention::Kind::Place)
            continue;
        const qsizetype paragraph = m_source[article].paragraphAt(mention.range.start);
        if (nearest >= 0 && paragraph != within)
            break;
        for (const QString &form : forms) {
            const qsizetype distance = distanceTo(m_source[article], mention.range, form, phrase.start);
            if (distance < 0 || (nearest >= 0 && distance >= nearest))
                continue;
            nearest = distance;
            within = paragraph;
            group = entry.groups[i];
        }
    }
    if (group >= 0)
        return m_groups[group].name;
    const bool described = forms.size() > 1 || isPersonNoun(head);
    if (const int person = described ? personFor(article, phrase, genderOf(head)) : -1; person >= 0)
        return m_groups[person].name;
    return words;
}

/** Whom "the company" or "the agency" points back to: who is called so, else the last organisation named before. */
QString SpeakerNames::ofOrganisation(int article, const TextRange &phrase, const QString &noun,
                                     const QString &words) const
{
    const Entry &entry = m_articles[article];
    QMap<int, int> weights;
    const qsizetype behind = mentionsBefore(article, phrase.start);
    for (qsizetype i = std::max<qsizetype>(0, behind - farthestMention); i < behind; ++i) {
        const int group = entry.groups[i];
        const NameMention &mention = entry.mentions[i];
        if (group < 0 || m_kinds[group] == NameMention::Kind::Person || m_kinds[group] == NameMention::Kind::Place)
            continue;
        const Role role = m_source[article].paragraphs[m_source[article].paragraphAt(mention.range.start)].role;
        if (role == Role::Byline || role == Role::Dateline)
            continue; // who wrote it says nothing in it
        bool called = distanceTo(m_source[article], mention.range, noun, phrase.start) >= 0;
        if (companyNouns().contains(noun))
            for (const QString &other : companyNouns())
                called = called || distanceTo(m_source[article], mention.range, other, phrase.start) >= 0;
        if (called)
            weights[group] += 20;
        else if (companyNouns().contains(noun) && m_kinds[group] == NameMention::Kind::Organisation)
            weights[group] += 2;
    }
    int best = -1;
    for (auto it = weights.cbegin(); it != weights.cend(); ++it)
        if (best < 0 || it.value() > weights.value(best))
            best = it.key();
    return best < 0 ? words : m_groups[best].name;
}

/** How many mentions of an article stand before @p position. */
qsizetype SpeakerNames::mentionsBefore(int article, qsizetype position) const
{
    const QList<NameMention> &mentions = m_articles[article].mentions;
    return std::ranges::lower_bound(mentions, position, {}, [](const NameMention &m) { return m.range.start; }) -
           mentions.begin();
}

/** How likely a pronoun in a later sentence means @p mention, by its place in its own: subjects first. */
double SpeakerNames::weightOf(int article, qsizetype index) const
{
    constexpr double subject = 2.5, speaking = 2, told = 1, object = -1.5, possessive = -1.5, modifier = -3,
                     determined = -4;
    const Article &source = m_source[article];
    const QList<NameMention> &mentions = m_articles[article].mentions;
    const NameMention &mention = mentions[index];
    const QStringView text(source.text);
    const SpeakerWords &words = SpeakerWords::of(source.language);
    const QStringList before = wordsBefore(source.text, mention.range.start);
    const QString last = before.value(0).toLower();
    const QString next = wordBehind(text, mention.range.end);
    const auto sentence = std::ranges::upper_bound(m_articles[article].sentences, mention.range.start);
    const qsizetype start = sentence == m_articles[article].sentences.begin() ? 0 : *(sentence - 1);
    const bool cued = words.cueOf(next) == Cue::Finite || words.cueOf(last) == Cue::Finite;
    const bool hasSubject = index > 0 && mentions[index - 1].range.start >= start;
    double weight = cued ? speaking : 0;
    if (isPreposition(last))
        weight += object;
    else if (!hasSubject)
        weight += subject;
    if (isDefinite(last, source.language))
        weight += determined;
    const QStringView clause =
        text.sliced(mention.range.end).first(std::min<qsizetype>(5, text.size() - mention.range.end));
    if (clause == u", who")
        weight += told; // the sentence goes on to tell about him
    const QStringView behind =
        text.sliced(mention.range.end).first(std::min<qsizetype>(2, text.size() - mention.range.end));
    if (behind == u"’s" || behind == u"'s")
        weight += possessive;
    else if (isFollowing(next))
        weight += modifier;
    return weight;
}

/** Notes how likely each mention is meant by a pronoun; those in headlines and in quotes never are. */
void SpeakerNames::weigh(int article)
{
    const Article &source = m_source[article];
    Entry &entry = m_articles[article];
    for (const Sentence &sentence : source.sentences)
        entry.sentences << sentence.range.start;
    const QList<MarkedQuote> quotes = allQuotes(source);
    qsizetype quote = 0;
    for (qsizetype i = 0; i < entry.mentions.size(); ++i) {
        const NameMention &mention = entry.mentions[i];
        while (quote < quotes.size() && quotes[quote].outer.end <= mention.range.start)
            ++quote;
        const bool quoted = quote < quotes.size() && quotes[quote].outer.overlaps(mention.range);
        const bool titled = source.paragraphs[source.paragraphAt(mention.range.start)].role == Role::Title;
        entry.weights << (quoted || titled ? never : weightOf(article, i));
    }
}

/** The group of the person that @p phrase most likely points back to: near, a subject, often named; -1 for nobody. */
int SpeakerNames::personFor(int article, const TextRange &phrase, int gender) const
{
    constexpr double perSentence = 1, perMention = 0.3, sameParagraph = 1, sameGender = 3;
    constexpr qsizetype farthest = 12; // sentences
    const Entry &entry = m_articles[article];
    const auto sentenceOf = [&](qsizetype at) {
        return std::ranges::upper_bound(entry.sentences, at) - entry.sentences.begin();
    };
    const qsizetype here = sentenceOf(phrase.start);
    const qsizetype paragraph = m_source[article].paragraphs[m_source[article].paragraphAt(phrase.start)].range.start;
    QHash<int, int> counts;
    QHash<int, double> best;
    for (qsizetype i = mentionsBefore(article, phrase.start) - 1; i >= 0; --i) {
        const int group = entry.groups[i];
        const qsizetype distance = here - sentenceOf(entry.mentions[i].range.start);
        if (distance > farthest)
            break;
        if (group < 0 || m_kinds[group] != NameMention::Kind::Person || entry.weights[i] <= never ||
            (gender != 0 && m_groupGenders[group] == -gender))
            continue;
        ++counts[group];
        const bool beside = entry.mentions[i].range.start >= paragraph;
        const double weight = entry.weights[i] - perSentence * double(distance) + (beside ? sameParagraph : 0);
        best[group] = best.contains(group) ? std::max(best[group], weight) : weight;
    }
    int chosen = -1;
    double most = 0;
    for (auto it = best.cbegin(); it != best.cend(); ++it) {
        const double known = gender != 0 && m_groupGenders[it.key()] == gender ? sameGender : 0;
        const double weight = it.value() + perMention * std::min(6, counts.value(it.key())) + known;
        if (chosen < 0 || weight > most || (weight == most && it.key() < chosen)) {
            chosen = it.key();
            most = weight;
        }
    }
    return chosen;
}

QString SpeakerNames::ofPronoun(int article, const TextRange &phrase, int gender) const
{
    const int person = personFor(article, phrase, gender);
    return person >= 0 ? m_groups[person].name : m_source[article].textOf(phrase).toString();
}

} // namespace galley

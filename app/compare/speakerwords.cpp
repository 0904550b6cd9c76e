// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/speakerwords.h"

#include "app/compare/speakerlists.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
QSet<QString> wordsOf(const char *list)
{
    const QStringList parts = QString::fromUtf8(list).split(u' ', Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

QSet<QString> regularForms(const QStringList &endings)
{
    QSet<QString> result;
    for (const QString &stem : QString::fromLatin1(regularVerbs).split(u' ', Qt::SkipEmptyParts))
        for (const QString &ending : endings)
            result << stem + ending;
    return result;
}
} // namespace

SpeakerWords::SpeakerWords(const QString &language)
{
    const SpeakerRow *row =
        std::ranges::find_if(speakerRows, [&](const SpeakerRow &r) { return language == QLatin1String(r.language); });
    if (row == std::end(speakerRows))
        row = std::begin(speakerRows);
    m_english = row == std::begin(speakerRows);
    m_finite = wordsOf(row->finite);
    m_participles = wordsOf(row->participles);
    if (m_english) {
        m_finite += regularForms({u"s"_s, u"es"_s, u"ed"_s, u"d"_s, u"ies"_s, u"ied"_s, u""_s, u"e"_s, u"y"_s});
        m_participles += regularForms({u"ing"_s, u"ying"_s});
        m_baseForms =
            regularForms({u""_s, u"e"_s, u"y"_s}) +
            wordsOf(
                "call label brand term slam blast hail mock dub deem praise say think feel put hold read shot found");
        m_pastForms = wordsOf("put read shot found held thought felt");
        m_finite -= wordsOf("not other");
        m_weak = wordsOf("continue continues continued find finds found hold holds held take takes took go goes went "
                         "press presses pressed put puts charge charges charged order orders ordered");
    }
    m_naming = wordsOf(row->naming);
    m_pronouns = wordsOf(row->pronouns);
    m_determiners = wordsOf(row->determiners);
    m_fillers = wordsOf(row->fillers);
    m_phraseEnds = wordsOf(row->phraseEnds);
    m_adverbials = wordsOf(row->adverbials);
    m_attaching = wordsOf(row->attaching);
    m_sources = wordsOf(row->sources);
}

const SpeakerWords &SpeakerWords::of(const QString &language)
{
    static const QHash<QString, std::shared_ptr<const SpeakerWords>> all = [] {
        QHash<QString, std::shared_ptr<const SpeakerWords>> made;
        for (const SpeakerRow &row : speakerRows) {
            const QString name = QString::fromLatin1(row.language);
            made.insert(name, std::shared_ptr<const SpeakerWords>(new SpeakerWords(name)));
        }
        return made;
    }();
    const auto found = all.constFind(language.section(u'-', 0, 0));
    return found == all.cend() ? **all.constFind(u"en"_s) : **found;
}

Cue SpeakerWords::cueOf(const QString &word) const
{
    if (m_naming.contains(word))
        return Cue::Naming;
    if (m_participles.contains(word))
        return Cue::Participle;
    return m_finite.contains(word) ? Cue::Finite : Cue::None;
}

bool SpeakerWords::namesSource(const QString &before, const QString &word) const
{
    return m_sources.contains(word) && (!m_english || before == u"according");
}

} // namespace galley

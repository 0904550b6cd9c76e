// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/speakerwords.h"

#include "app/compare/speakerlists.h"
#include "app/text/wordset.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
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
    m_finite = wordSet(row->finite);
    m_participles = wordSet(row->participles);
    if (m_english) {
        m_finite += regularForms({u"s"_s, u"es"_s, u"ed"_s, u"d"_s, u"ies"_s, u"ied"_s, u""_s, u"e"_s, u"y"_s});
        m_participles += regularForms({u"ing"_s, u"ying"_s});
        m_baseForms =
            regularForms({u""_s, u"e"_s, u"y"_s}) +
            wordSet(
                "call label brand term slam blast hail mock dub deem praise say think feel put hold read shot found");
        m_pastForms = wordSet("put read shot found held thought felt");
        m_finite -= wordSet("not other");
        m_weak = wordSet("continue continues continued find finds found hold holds held take takes took go goes went "
                         "press presses pressed put puts charge charges charged order orders ordered");
    }
    m_naming = wordSet(row->naming);
    m_pronouns = wordSet(row->pronouns);
    m_determiners = wordSet(row->determiners);
    m_fillers = wordSet(row->fillers);
    m_phraseEnds = wordSet(row->phraseEnds);
    m_adverbials = wordSet(row->adverbials);
    m_attaching = wordSet(row->attaching);
    m_sources = wordSet(row->sources);
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

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the words that name a speaker beside a quote to the fullest name that the articles give.
#pragma once

#include "app/compare/namefinder.h"

namespace galley
{

/** Knows the names of all articles. @p articles must outlive it. Const functions from any thread. */
class SpeakerNames
{
public:
    explicit SpeakerNames(const QList<Article> &articles);

    const QList<NameMention> &mentions(int article) const { return m_articles[article].mentions; }
    /** Who @p phrase of @p article means: a name in it, or whom its pronoun, office or "the company" points back to. */
    QString nameOf(int article, const TextRange &phrase) const;

private:
    struct Entry {
        QList<NameMention> mentions;
        QList<int> groups;  ///< For each mention the index of its group.
        QList<int> genders; ///< For each mention -1 a woman, 1 a man, 0 unknown.
    };
    QString ofPronoun(int article, const TextRange &phrase, int gender) const;
    QString ofNoun(int article, const TextRange &phrase) const;
    QString ofOrganisation(int article, const TextRange &phrase, const QString &noun, const QString &words) const;

    const QList<Article> &m_source;
    QList<NameGroup> m_groups;
    QList<int> m_groupGenders;
    QList<NameMention::Kind> m_kinds; ///< Of each group.
    QList<Entry> m_articles;
};

} // namespace galley

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
    /** Of no use once @p progress is stopped. */
    SpeakerNames(const QList<Article> &articles, const ArticleNames &names, const Progress &progress = {});

    const QList<NameMention> &mentions(int article) const { return m_articles[article].mentions; }
    /** Who @p phrase of @p article means: a name in it, or whom its pronoun, office or "the company" points back to. */
    QString nameOf(int article, const TextRange &phrase) const;

private:
    struct Entry {
        QList<NameMention> mentions;
        QList<int> groups;          ///< For each mention the index of its group.
        QList<double> weights;      ///< For each mention how likely a pronoun behind it means it.
        QList<qsizetype> sentences; ///< Where the article's sentences start.
    };
    void weigh(int article);
    double weightOf(int article, qsizetype index) const;
    qsizetype mentionsBefore(int article, qsizetype position) const;
    int personFor(int article, const TextRange &phrase, int gender) const;
    QString ofPronoun(int article, const TextRange &phrase, int gender) const;
    QString ofSeveral(int article, const TextRange &phrase) const;
    QString ofNoun(int article, const TextRange &phrase) const;
    QString ofOrganisation(int article, const TextRange &phrase, const QString &noun, const QString &words) const;

    const QList<Article> &m_source;
    QList<NameGroup> m_groups;
    QList<int> m_groupGenders;
    QList<NameMention::Kind> m_kinds; ///< Of each group.
    QList<Entry> m_articles;
};

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which furniture is known (resources/words/furniture.txt), ready for looking up.
#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace galley
{

/** One list for all languages: pages mix them. Read once per process; const functions from any thread. */
class FurnitureWords
{
public:
    static const FurnitureWords &instance();

    /** @p line without counts, arrows and marks at both ends, lower case, apostrophes straight: as the lists have it.
     */
    static QString bare(QStringView line);

    bool isLabel(const QString &bare) const { return m_labels.contains(bare); }
    bool isOpener(const QString &bare) const;
    bool isEnd(const QString &bare) const;
    bool hasPrefix(const QString &bare) const;
    /** How many furniture phrases @p text has. */
    int phraseCount(QStringView text) const;
    bool hasCredit(QStringView text) const;
    /** Where a glued label begins at the end of @p text ("continued.Share"); -1 where there is none. */
    qsizetype gluedTail(QStringView text) const;

private:
    FurnitureWords();
    QSet<QString> m_labels;
    QSet<QString> m_openers;
    QSet<QString> m_ends;
    QStringList m_prefixes;
    QStringList m_phrases;
    QStringList m_credits;
    QStringList m_glued;
};

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What each block of a document is: title, byline, dateline, body, caption or furniture, from its shape and its words.
#pragma once

#include "app/article/articledraft.h"

#include <QSet>

namespace galley
{

/**
 * Finds the roles of a document's blocks. A role that the format gives stays; the others follow from where a block
 * stands, how it is built and which words it has. One use per document. Any thread.
 */
class RoleFinder
{
public:
    explicit RoleFinder(const ArticleDraft &draft);

    /** One role for each block. */
    QList<Role> find();

private:
    struct Traits {
        int words = 0;
        bool ended = false;     ///< Ends as prose does.
        bool paragraph = false; ///< Long enough and ended: reads like a paragraph of an article.
        bool furniture = false;
        bool opener = false;  ///< "Most read": headlines follow.
        bool end = false;     ///< "Comments": the article is over.
        bool caption = false; ///< Names a photographer.
        bool dateLine = false;
    };

    Traits traitsOf(qsizetype index) const;
    bool isBoilerplate(qsizetype index, const Traits &traits) const;
    qsizetype findBodyStart() const;
    qsizetype findTitle() const;
    double titleScore(qsizetype index, const QSet<QString> &bodyWords) const;
    QSet<QString> bodyWords() const;
    void judgeHead();
    Role roleBelowTitle(qsizetype index, bool signedAlready) const;
    void judgeBody();
    void judgeBoxes();
    void judgeTail();
    bool isUnendedCaption(qsizetype index) const;
    bool is(qsizetype index, Role role) const { return m_roles[index] == role; }
    void give(qsizetype index, Role role);

    const ArticleDraft &m_draft;
    QList<Traits> m_traits;
    QList<Role> m_roles;
    qsizetype m_title = -1;
    qsizetype m_bodyStart = 0;
};

} // namespace galley

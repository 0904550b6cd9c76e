// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the words of the articles that a colleague's mark on paper stands on.
#pragma once

#include "app/annotate/anchorfinder.h"
#include "app/article/article.h"
#include "app/session/returnedpdf.h"

#include <QHash>

#include <memory>

namespace galley
{

/** For the notes of one PDF, one after the other; any thread. */
class NotePlacer
{
public:
    /** Neither is owned, both outlive this. */
    NotePlacer(const QList<Article> &articles, const PaperLines &paper);
    ~NotePlacer();
    Q_DISABLE_COPY_MOVE(NotePlacer)

    /**
     * By the lines that Galley wrote there, followed to the text of now; else by the words and what the page has around
     * them. Fuzzy on the whole lines, where their words come in another order (right to left). Else Lost.
     */
    Anchor place(const ReturnedNote &note);

private:
    struct Column {
        int article = -1; ///< Where it is now.
        QString text;     ///< As it was on paper.
        std::unique_ptr<AnchorFinder> finder;
    };
    Column &column(int onPaper);
    QList<const PaperLine *> linesUnder(const ReturnedNote &note) const;
    std::optional<Anchor> byLines(const ReturnedNote &note, bool isWhole);
    Anchor byWords(const ReturnedNote &note) const;

    const QList<Article> &m_articles;
    const PaperLines &m_paper;
    QHash<int, std::shared_ptr<Column>> m_columns;
};

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which marks go on the original pages of an article, and where its words are on these.
#pragma once

#include "app/report/pagewords.h"
#include "app/report/reportinput.h"

#include <QColor>
#include <QHash>

namespace galley
{

/** One mark of an article as a PDF annotation will say it. */
struct OriginalMark {
    QByteArray kind; ///< "Highlight", "Underline", "Squiggly" or "StrikeOut".
    TextRange range; ///< Of the article's text.
    QColor colour;
    QString contents;
    QString author;
    QString subject;
    QString name; ///< Unique; an annotation's id.
    QDateTime created;
    QDateTime modified;
    QList<Reply> replies;
};

/** The open annotations, findings and differing words of article @p index, in the order of the text. */
QList<OriginalMark> originalMarks(const ReportInput &input, int index);

/** A stretch of a page. */
struct PagePlace {
    int page = 0;
    QList<QRectF> rects; ///< One for each line, as shown.
};

/**
 * Finds words of an article on the pages it was read from, by their letters and figures alone: spaces, hyphens at line
 * ends and ligatures do not count. Of several places the one whose surroundings agree best.
 */
class PageFinder
{
public:
    /** @p pages is not owned and outlives this. */
    PageFinder(const QString &text, const QList<PageWords> &pages);

    /** Empty where the words are on no page. */
    QList<PagePlace> find(const TextRange &range) const;

private:
    /** The letters and figures of a text, each with the unit that it came from. */
    struct Letters {
        QString text;
        QList<qsizetype> units;
        void append(QStringView from, qsizetype offset);
    };
    qsizetype bestPlace(const QString &words, qsizetype at) const;

    const QList<PageWords> &m_pages;
    Letters m_article;
    Letters m_paper;           ///< Of all pages; units count through all of them.
    QList<qsizetype> m_starts; ///< The first unit of each page.
};

} // namespace galley

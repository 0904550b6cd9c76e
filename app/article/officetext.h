// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The paragraphs of an office document's XML.
#pragma once

#include "app/article/articledraft.h"
#include "app/base/result.h"

#include <QHash>
#include <QSet>

namespace galley
{

/** Names of elements (without prefix) that make, end or hold text in one of the XML formats. */
struct OfficeVocabulary {
    QSet<QString> paragraphs;       ///< Elements that are paragraphs.
    QSet<QString> texts;            ///< Elements whose characters count; empty: all characters in paragraphs.
    QHash<QString, QString> stands; ///< Elements that stand for characters: a tab for a blank.
    QSet<QString> lineBreaks;       ///< Elements that end a line inside of a paragraph.
    QSet<QString> skipped;          ///< Elements whose content is not the text.
    QSet<QString> told;             ///< Those of skipped that are told: comments, and what was deleted.
    QSet<QString> aside;            ///< Elements whose paragraphs stand around the text: footnotes.
    QSet<QString> titleStyles;      ///< Styles of the title, lower case.
};

struct OfficeText {
    QList<Block> blocks;
    QList<Block> asides;   ///< Furniture: what stands around the text.
    QSet<QString> leftOut; ///< Which of OfficeVocabulary::told were met.
};

/**
 * The paragraphs of @p xml, which are those of the document @p name. What stands in a box comes behind the paragraph
 * that the box is tied to. A line that a break ends is a paragraph where it ends as prose does, since texts from mails
 * and pages have breaks for paragraphs. Entities beyond the five of XML itself make it damaged: none is expanded.
 * Errors: Damaged.
 */
Result<OfficeText> officeText(const QByteArray &xml, const OfficeVocabulary &words, const QString &name);

/** The styles of @p xml (word/styles.xml) that are called "Title" whatever the language of the program that wrote
 * them: their ids, lower case. Empty for what cannot be read. */
QSet<QString> titleStylesOf(const QByteArray &xml);

} // namespace galley

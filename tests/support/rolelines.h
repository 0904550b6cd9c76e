// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An article told in lines, for tests that compare readings.
#pragma once

#include "app/article/article.h"

namespace galley::test
{

/** One line for each paragraph: the role's first letter and the text. */
inline QStringList roleLines(const Article &article)
{
    QStringList lines;
    for (const Paragraph &paragraph : article.paragraphs)
        lines << roleName(paragraph.role).first(1) + u' ' + article.textOf(paragraph.range).toString();
    return lines;
}

} // namespace galley::test

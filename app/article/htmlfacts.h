// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a web page says about its article: meta elements, JSON-LD (schema.org), <time>, lang.
#pragma once

#include "app/article/htmltree.h"

#include <QDate>

namespace galley
{

struct HtmlFacts {
    QString title;
    QString windowTitle; ///< The <title>, with the site's name and all.
    QString byline;
    QString outlet;
    QString language;
    QDate published;
    QString body; ///< The articleBody of JSON-LD, where there is one.
};

/** JSON-LD is believed before meta elements, those before what is only shown. Any thread. */
HtmlFacts htmlFacts(const HtmlTree &tree);

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of text that a reader of a web page would see, each with where it stands in the tree.
#pragma once

#include "app/article/htmltree.h"

namespace galley
{

/** One line of text: what stands between two block boundaries or <br>. */
struct HtmlBlock {
    QString text;               ///< White space squeezed; never empty.
    int element = 0;            ///< Node of the nearest block element.
    qsizetype linked = 0;       ///< How many of the units are in links.
    GumboTag tag = GUMBO_TAG_P; ///< The nearest of h1…h6, li, p, blockquote, figcaption, td, pre, time, or div.
};

/** All visible lines of @p tree, in order. Scripts, styles, forms' controls and what is hidden have none. */
QList<HtmlBlock> htmlBlocks(const HtmlTree &tree);

/** Whether neither the element nor what is in it is ever shown. */
bool isNeverShown(const HtmlTree &tree, int index);

} // namespace galley

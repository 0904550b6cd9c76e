// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the texts of a report are to each other: the tree that a tagged PDF tells to a screen reader.
#pragma once

#include <QString>

namespace galley
{

/** A node of the tree (ISO 32000-1, 14.8.4), in a list in which parents precede their children. */
struct StructureElement {
    enum class Kind {
        Section,
        Article,
        Division,
        Heading1,
        Heading2,
        Paragraph,
        Table,
        Row,
        HeaderCell,
        Cell,
        List,
        Item,
        Label,
        Body,
    };
    Kind kind = Kind::Paragraph;
    int parent = -1;  ///< -1: the document itself.
    QString language; ///< BCP 47; empty: its parent's.
    QString spoken;   ///< What is said in place of its content, where that is drawn; empty for most.

    friend bool operator==(const StructureElement &, const StructureElement &) = default;
};

} // namespace galley

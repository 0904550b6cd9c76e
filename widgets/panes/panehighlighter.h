// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Highlighting of news prose: quotes, attribution, figures, dates, in the quiet colours of our own themes.
#pragma once

#include <QString>
#include <QTextLayout>

#include <memory>

namespace KSyntaxHighlighting
{
class Repository;
}

namespace galley
{

/** The one repository of syntax definitions: the stock ones and ours. GUI thread. */
KSyntaxHighlighting::Repository &syntaxRepository();

/** Gives the formats of one paragraph at a time; paragraphs do not depend on each other. GUI thread. */
class PaneHighlighter
{
public:
    PaneHighlighter();
    ~PaneHighlighter();

    void setDark(bool dark);
    /** The formats of @p paragraph (without '\n'), in its own coordinates. */
    QList<QTextLayout::FormatRange> formats(const QString &paragraph);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace galley

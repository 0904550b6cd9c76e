// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/panehighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace galley
{

using namespace Qt::StringLiterals;

KSyntaxHighlighting::Repository &syntaxRepository()
{
    static KSyntaxHighlighting::Repository repository;
    static const bool ours = [] {
        repository.addCustomSearchPath(u":"_s);
        return true;
    }();
    Q_UNUSED(ours)
    return repository;
}

struct PaneHighlighter::Private : KSyntaxHighlighting::AbstractHighlighter {
    QList<QTextLayout::FormatRange> formats;

    using AbstractHighlighter::highlightLine;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length <= 0 || !format.isValid() || format.isDefaultTextStyle(theme()))
            return;
        QTextCharFormat text;
        if (format.hasTextColor(theme()))
            text.setForeground(format.textColor(theme()));
        formats << QTextLayout::FormatRange{offset, length, text};
    }
};

PaneHighlighter::PaneHighlighter()
    : d(std::make_unique<Private>())
{
    d->setDefinition(syntaxRepository().definitionForName(u"News Prose"_s));
    setDark(false);
}

PaneHighlighter::~PaneHighlighter() = default;

void PaneHighlighter::setDark(bool dark)
{
    d->setTheme(syntaxRepository().theme(dark ? u"Galley Dark"_s : u"Galley Light"_s));
}

QList<QTextLayout::FormatRange> PaneHighlighter::formats(const QString &paragraph)
{
    d->formats.clear();
    d->highlightLine(paragraph, {});
    return std::exchange(d->formats, {});
}

} // namespace galley

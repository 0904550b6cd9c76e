// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A window with the source of an article as it was read, coloured by KSyntaxHighlighting's own definitions.
#pragma once

#include "app/article/article.h"

#include <QDialog>

namespace KSyntaxHighlighting
{
class SyntaxHighlighter;
}

class QPlainTextEdit;

namespace galley
{

/** The words of the file behind @p article, decoded; empty where the format has none (PDF, office documents). */
QString sourceText(const Article &article);

/** The name of the stock definition for @p article ("HTML", "Markdown"); empty for plain text. */
QString sourceDefinition(const Article &article);

/** Read-only. Shows what sourceText() gives, or says that there is none. Deletes itself when it is closed. */
class SourceView : public QDialog
{
    Q_OBJECT
public:
    explicit SourceView(const Article &article, QWidget *parent = nullptr);
    ~SourceView() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseTheme();

    QPlainTextEdit *m_text;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
};

} // namespace galley

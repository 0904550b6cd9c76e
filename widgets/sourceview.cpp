// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sourceview.h"

#include "widgets/panes/panehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestHighlighted = 2'000'000; ///< Letters; beyond, colours would hold the window for seconds.

bool isText(const Article &article)
{
    return article.mediaType.startsWith("text/"_L1) || article.mediaType.endsWith("xml"_L1);
}

} // namespace

QString sourceText(const Article &article)
{
    if (article.original.isEmpty() || !isText(article))
        return {};
    QStringDecoder decoder(article.encoding.isEmpty() ? u"UTF-8"_s : article.encoding);
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    return decoder.decode(article.original);
}

QString sourceDefinition(const Article &article)
{
    if (article.mediaType.contains("html"_L1))
        return u"HTML"_s;
    if (article.mediaType.contains("markdown"_L1))
        return u"Markdown"_s;
    return {};
}

SourceView::SourceView(const Article &article, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_highlighter(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"sourceView"_s);
    //: %1 is a file's name.
    setWindowTitle(tr("Source of %1").arg(QFileInfo(article.source).fileName()));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QString text = sourceText(article);
    m_text->setPlainText(text);
    if (text.isEmpty())
        m_text->setPlaceholderText(tr("This format has no source that could be read as text."));
    if (!sourceDefinition(article).isEmpty() && text.size() <= longestHighlighted) {
        m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_text->document());
        m_highlighter->setDefinition(syntaxRepository().definitionForName(sourceDefinition(article)));
    }
    chooseTheme();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(buttons);
    resize(900, 700);
}

SourceView::~SourceView() = default;

void SourceView::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        chooseTheme();
}

void SourceView::chooseTheme()
{
    if (!m_highlighter)
        return;
    const auto theme = syntaxRepository().themeForPalette(palette());
    if (theme.name() == m_highlighter->theme().name())
        return;
    m_highlighter->setTheme(theme);
    m_highlighter->rehighlight();
}

} // namespace galley

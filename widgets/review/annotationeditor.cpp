// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/annotationeditor.h"

#include "widgets/look/theme.h"
#include "widgets/review/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace galley
{

using namespace Qt::StringLiterals;

AnnotationEditor::AnnotationEditor(const Annotation &annotation, bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_annotation(annotation)
    , m_isNew(isNew)
{
    setObjectName(u"annotationEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Annotation"));
    setMinimumWidth(460);
    build();
}

void AnnotationEditor::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(10);
    QStringList words;
    for (const Anchor &anchor : m_annotation.anchors)
        words << shortened(anchor.exact, 160);
    auto *quoted = new QLabel(words.join(u" / "_s), this);
    quoted->setFont(readingFont(14));
    quoted->setWordWrap(true);
    quoted->setTextFormat(Qt::PlainText);
    form->addRow(quoted);

    m_kind = new QComboBox(this);
    const bool relation = m_annotation.kind == AnnotationKind::Relation;
    for (int i = 0; i <= int(AnnotationKind::Relation); ++i) {
        if ((AnnotationKind(i) == AnnotationKind::Relation) == relation)
            m_kind->addItem(annotationWord(AnnotationKind(i)), i);
    }
    m_kind->setCurrentIndex(m_kind->findData(int(m_annotation.kind)));
    form->addRow(tr("&Kind"), m_kind);
    m_replacement = new QLineEdit(m_annotation.replacement, this);
    m_replacement->setObjectName(u"annotationReplacement"_s);
    form->addRow(tr("Should &be"), m_replacement);
    m_body = new QPlainTextEdit(m_annotation.body, this);
    m_body->setObjectName(u"annotationBody"_s);
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(96);
    form->addRow(tr("&Note"), m_body);
    m_source = new QLineEdit(m_annotation.sourceNote, this);
    m_source->setPlaceholderText(tr("Page, time or address of the evidence"));
    form->addRow(tr("&Source"), m_source);
    for (const Reply &reply : m_annotation.replies) {
        auto *line = new QLabel(reply.text, this);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        form->addRow(reply.author, line);
    }
    if (!m_isNew) {
        m_reply = new QPlainTextEdit(this);
        m_reply->setTabChangesFocus(true);
        m_reply->setFixedHeight(54);
        form->addRow(tr("&Reply"), m_reply);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto follow = [this, form] {
        form->setRowVisible(m_replacement, AnnotationKind(m_kind->currentData().toInt()) == AnnotationKind::Typo);
        adjustSize();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, follow);
    follow();
    if (m_annotation.kind == AnnotationKind::Typo)
        m_replacement->setFocus();
    else
        m_body->setFocus();
}

void AnnotationEditor::focusReply()
{
    if (m_reply)
        m_reply->setFocus();
}

Annotation AnnotationEditor::annotation(const QString &author) const
{
    Annotation result = m_annotation;
    result.kind = AnnotationKind(m_kind->currentData().toInt());
    result.body = m_body->toPlainText().trimmed();
    result.replacement = m_replacement->text().trimmed();
    result.sourceNote = m_source->text().trimmed();
    const QString reply = m_reply ? m_reply->toPlainText().trimmed() : QString();
    if (!reply.isEmpty())
        result.replies << Reply{QUuid::createUuid(), author, QDateTime::currentDateTimeUtc(), reply};
    return result;
}

} // namespace galley

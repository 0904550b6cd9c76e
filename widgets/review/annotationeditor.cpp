// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/annotationeditor.h"

#include "app/marks/kindwords.h"
#include "widgets/look/theme.h"
#include "widgets/review/annotationmodel.h"
#include "widgets/review/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace galley
{

using namespace Qt::StringLiterals;

AnnotationEditor::AnnotationEditor(const Annotation &annotation, bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_annotation(annotation)
    , m_isNew(isNew)
    , m_written{QUuid::createUuid(), {}, QDateTime::currentDateTimeUtc(), {}}
{
    setObjectName(u"annotationEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Annotation"));
    setMinimumWidth(460);
    build();
}

void AnnotationEditor::build()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setSpacing(10);
    QStringList words;
    for (const Anchor &anchor : m_annotation.anchors)
        words << shortened(anchor.exact, 160);
    auto *quoted = new QLabel(words.join(u" / "_s), this);
    quoted->setFont(readingFont(14));
    quoted->setWordWrap(true);
    quoted->setTextFormat(Qt::PlainText);
    m_form->addRow(quoted);
    buildKind();
    buildWords();
    buildReplies();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto follow = [this] {
        m_form->setRowVisible(m_replacement, AnnotationKind(m_kind->currentData().toInt()) == AnnotationKind::Typo);
        adjustSize();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, follow);
    follow();
    followEdits();
    if (m_annotation.kind == AnnotationKind::Typo)
        m_replacement->setFocus();
    else
        m_body->setFocus();
}

void AnnotationEditor::followEdits()
{
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(200);
    connect(pause, &QTimer::timeout, this, &AnnotationEditor::edited);
    connect(this, &QDialog::finished, pause, &QTimer::stop);
    const auto soon = [pause] {
        if (!pause->isActive())
            pause->start();
    };
    for (const QComboBox *box : {m_kind, m_colour, m_status})
        connect(box, &QComboBox::currentIndexChanged, this, soon);
    for (const QLineEdit *line : {m_tags, m_replacement, m_source})
        connect(line, &QLineEdit::textChanged, this, soon);
    for (const QPlainTextEdit *words : {m_body, m_reply}) {
        if (words)
            connect(words, &QPlainTextEdit::textChanged, this, soon);
    }
}

void AnnotationEditor::buildKind()
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"annotationKind"_s);
    const bool relation = m_annotation.kind == AnnotationKind::Relation;
    for (int i = 0; i <= int(AnnotationKind::Relation); ++i) {
        if ((AnnotationKind(i) == AnnotationKind::Relation) == relation)
            m_kind->addItem(annotationWord(AnnotationKind(i)), i);
    }
    m_kind->setCurrentIndex(m_kind->findData(int(m_annotation.kind)));
    m_form->addRow(tr("&Kind"), m_kind);
    m_colour = new QComboBox(this);
    m_colour->setObjectName(u"annotationColour"_s);
    //: A colour of a highlight: the usual one of its kind.
    const QString names[] = {tr("Usual"),  tr("Green"),  tr("Blue"),      tr("Pink"),
                             tr("Orange"), tr("Violet"), tr("Turquoise"), tr("Grey")};
    for (int i = 0; i < int(std::size(names)); ++i) {
        QPixmap swatch(16, 16);
        swatch.fill(colours().highlight(i));
        m_colour->addItem(QIcon(swatch), names[i], i);
    }
    m_colour->setCurrentIndex(m_annotation.colour);
    m_form->addRow(tr("&Colour"), m_colour);
    m_status = new QComboBox(this);
    m_status->setObjectName(u"annotationStatus"_s);
    for (const AnnotationStatus status :
         {AnnotationStatus::Open, AnnotationStatus::Resolved, AnnotationStatus::Rejected})
        m_status->addItem(annotationStatusWord(status), int(status));
    m_status->setCurrentIndex(m_status->findData(int(m_annotation.status)));
    m_form->addRow(tr("S&tatus"), m_status);
    m_form->setRowVisible(m_status, !m_isNew);
}

void AnnotationEditor::buildWords()
{
    m_replacement = new QLineEdit(m_annotation.replacement, this);
    m_replacement->setObjectName(u"annotationReplacement"_s);
    m_form->addRow(tr("Should &be"), m_replacement);
    m_body = new QPlainTextEdit(m_annotation.body, this);
    m_body->setObjectName(u"annotationBody"_s);
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(96);
    m_form->addRow(tr("&Note"), m_body);
    m_tags = new QLineEdit(m_annotation.tags.join(u", "_s), this);
    m_tags->setObjectName(u"annotationTags"_s);
    m_tags->setPlaceholderText(tr("Words to find it by, parted by commas"));
    m_form->addRow(tr("Ta&gs"), m_tags);
    m_source = new QLineEdit(m_annotation.sourceNote, this);
    m_source->setObjectName(u"annotationSource"_s);
    m_source->setPlaceholderText(tr("Page, time or address of the evidence"));
    m_form->addRow(tr("&Source"), m_source);
}

void AnnotationEditor::buildReplies()
{
    for (const Reply &reply : m_annotation.replies) {
        auto *line = new QLabel(reply.text, this);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        auto *who = new QLabel(reply.author, this);
        who->setTextFormat(Qt::PlainText);
        who->setToolTip(locale().toString(reply.created.toLocalTime(), QLocale::ShortFormat));
        m_form->addRow(who, line);
    }
    if (m_isNew)
        return;
    m_reply = new QPlainTextEdit(this);
    m_reply->setObjectName(u"annotationReply"_s);
    m_reply->setTabChangesFocus(true);
    m_reply->setFixedHeight(54);
    m_form->addRow(tr("&Reply"), m_reply);
}

void AnnotationEditor::focusReply()
{
    if (m_reply)
        m_reply->setFocus();
}

Annotation AnnotationEditor::appliedTo(const Annotation &now, const QString &author) const
{
    Annotation result = now;
    result.kind = AnnotationKind(m_kind->currentData().toInt());
    result.colour = m_colour->currentData().toInt();
    result.status = AnnotationStatus(m_status->currentData().toInt());
    const auto kept = [](const QString &typed, const QString &before) {
        return typed == before ? before : typed.trimmed(); // what nobody touched stays as it is
    };
    result.body = kept(m_body->toPlainText(), m_annotation.body);
    result.replacement = kept(m_replacement->text(), m_annotation.replacement);
    result.sourceNote = kept(m_source->text(), m_annotation.sourceNote);
    if (m_tags->text() != m_annotation.tags.join(u", "_s)) {
        result.tags.clear();
        for (const QString &tag : m_tags->text().split(u',')) {
            if (!tag.trimmed().isEmpty() && !result.tags.contains(tag.trimmed()))
                result.tags << tag.trimmed();
        }
    }
    const QString reply = m_reply ? m_reply->toPlainText().trimmed() : QString();
    result.replies.removeIf([this](const Reply &one) { return one.id == m_written.id; });
    if (!reply.isEmpty())
        result.replies << Reply{m_written.id, author, m_written.created, reply};
    return result;
}

} // namespace galley

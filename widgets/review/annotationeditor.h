// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog for one annotation: kind, colour, status, text, what should stand there, tags, source, replies.
#pragma once

#include "app/annotate/annotation.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace galley
{

/** Edits a copy; the caller stores it. */
class AnnotationEditor : public QDialog
{
    Q_OBJECT
public:
    /** @p isNew: the annotation was just made, so that giving up should take it away again. */
    AnnotationEditor(const Annotation &annotation, bool isNew, QWidget *parent = nullptr);

    /** The annotation as it is in the dialog now. @p author signs a reply. */
    Annotation annotation(const QString &author) const;
    bool isNew() const { return m_isNew; }
    /** Puts the cursor where a reply is written. */
    void focusReply();

private:
    void build();
    void buildKind();
    void buildWords();
    void buildReplies();

    Annotation m_annotation;
    bool m_isNew;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_colour = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_tags = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLineEdit *m_replacement = nullptr;
    QLineEdit *m_source = nullptr;
    QPlainTextEdit *m_reply = nullptr;
};

} // namespace galley

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

/** Says what is typed as it is typed; the caller stores it, so that nothing typed is lost. GUI thread. */
class AnnotationEditor : public QDialog
{
    Q_OBJECT
public:
    /** @p isNew: the annotation was just made, so that giving up should take it away again. */
    AnnotationEditor(const Annotation &annotation, bool isNew, QWidget *parent = nullptr);

    /** @p now, which may have moved meanwhile, with what the dialog says. @p author signs a reply. */
    Annotation appliedTo(const Annotation &now, const QString &author) const;
    bool isNew() const { return m_isNew; }
    /** Puts the cursor where a reply is written. */
    void focusReply();

Q_SIGNALS:
    /** Something was typed or chosen; at most five times a second. */
    void edited();

private:
    void build();
    void followEdits();
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
    const Reply m_written; ///< The reply that is being written: one from its first letter on.
};

} // namespace galley

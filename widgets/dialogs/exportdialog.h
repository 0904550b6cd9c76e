// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog before and during an export: what kind of report, how, where to, a preview, and how far it is.
#pragma once

#include "app/session/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;

namespace galley
{

class PagePreview;

/**
 * Starts the export in the workspace (not owned) and stays until it is done; Cancel stops it. A file that is there
 * already is written over where Export is pressed once more. What is chosen is kept in the settings for the next time.
 */
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p path is where to, without an ending. */
    ExportDialog(Workspace *workspace, const QString &path, QWidget *parent = nullptr);

    PageOptions options() const;

public Q_SLOTS:
    void reject() override;

private:
    QLayout *formSide(const QString &path);
    QLayout *previewSide();
    void addPageRows(QFormLayout *form);
    void restore();
    void remember() const;
    QString ending() const;
    void endingChosen();
    void previewLater();
    void choosePath();
    QString target() const;
    bool mayWrite(const QString &path);
    void askAgain();
    void start();
    void finish(const Result<QString> &result);
    void setRunning(bool running);

    Workspace *m_workspace;
    QComboBox *m_ending = nullptr;
    QLineEdit *m_path = nullptr;
    QWidget *m_pageRows = nullptr;
    QComboBox *m_layout = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_orientation = nullptr;
    QDoubleSpinBox *m_size = nullptr;
    QDoubleSpinBox *m_margins = nullptr;
    QList<QCheckBox *> m_parts; ///< In the order of partNames().
    QList<QCheckBox *> m_forms; ///< In the order of pdfFormNames().
    QCheckBox *m_openAfter = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_export = nullptr;
    PagePreview *m_preview = nullptr;
    QLabel *m_pageLabel = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QTimer *m_previewTimer = nullptr;
    QString m_replaced; ///< A file that is there already, and that the person said to write over.
    bool m_running = false;
};

} // namespace galley

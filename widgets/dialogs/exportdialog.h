// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog before and during a PDF export: where to, how, and how far it is.
#pragma once

#include "app/session/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace galley
{

/** Starts the export in the workspace (not owned) and stays until it is done; Cancel stops it. */
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(Workspace *workspace, const QString &path, QWidget *parent = nullptr);

    PageOptions options() const;

public Q_SLOTS:
    void reject() override;

private:
    void build(const QString &path);
    void choosePath();
    void start();
    void finish(const Result<QString> &result);
    void setRunning(bool running);

    Workspace *m_workspace;
    QLineEdit *m_path = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_orientation = nullptr;
    QDoubleSpinBox *m_size = nullptr;
    QCheckBox *m_findings = nullptr;
    QCheckBox *m_annotations = nullptr;
    QCheckBox *m_quotes = nullptr;
    QCheckBox *m_openAfter = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_export = nullptr;
    bool m_running = false;
};

} // namespace galley

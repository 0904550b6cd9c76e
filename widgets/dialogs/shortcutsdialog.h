// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command with its keys, to be read and searched.
#pragma once

#include <QDialog>

namespace galley
{

/** One line of the list. */
struct ShortcutRow {
    QString menu;
    QString command;
    QString keys; ///< As the platform writes them; may be empty.
};

class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<ShortcutRow> &rows, QWidget *parent = nullptr);
};

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command with its keys, to be read, searched and changed. No key belongs to two commands.
#pragma once

#include <QDialog>
#include <QKeySequence>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace galley
{

/** One line of the list. */
struct ShortcutRow {
    QString id; ///< Of the command, as the settings name it.
    QString menu;
    QString command;
    QList<QKeySequence> keys;
    QList<QKeySequence> defaults;
};

/** "id=keys" for each of @p rows whose keys are not the default ones; what Actions::applyShortcuts() takes. */
QStringList changedShortcuts(const QList<ShortcutRow> &rows);

/** Whether the window itself needs @p key for writing and moving in a text, so that no command may have it. */
bool isReservedKey(const QKeySequence &key);

/** Each change takes effect at once. Deletes itself. */
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<ShortcutRow> &rows, QWidget *parent = nullptr);

    /** Chooses the row with that id, as a click does. */
    void select(const QString &id);
    const QList<ShortcutRow> &rows() const { return m_rows; }

Q_SIGNALS:
    void changed(const QStringList &shortcuts);

private:
    void buildList();
    QWidget *buildEditor();
    void filter(const QString &text);
    void showRow();
    void look();
    void give(const QList<QKeySequence> &keys);
    int current() const;
    int ownerOf(const QKeySequence &key) const;

    QList<ShortcutRow> m_rows;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_default = nullptr;
};

} // namespace galley

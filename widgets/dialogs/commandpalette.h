// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Any command by its name: a line to type in, and under it the commands that fit, with their keys.
#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace galley
{

/** A command as the palette lists it. */
struct PaletteEntry {
    QAction *action = nullptr; ///< Not owned.
    QString text;              ///< Without mnemonics.
    QString menu;
};

/** The entries that have every word of @p query in their text, menu or tip; those that begin with it come first. */
QList<PaletteEntry> fittingEntries(const QList<PaletteEntry> &entries, const QString &query);

/** Enter runs the chosen command after the palette is closed. Deletes itself. */
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(const QList<PaletteEntry> &entries, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void run();

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_shown;
    QLineEdit *m_line;
    QTreeWidget *m_list;
};

} // namespace galley

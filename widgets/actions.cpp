// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions.h"

#include "widgets/look/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

IconColour colourOf(Command command)
{
    switch (command) {
    case Command::ShowShared:
        return &MarkPalette::shared;
    case Command::ShowDiffering:
    case Command::NextConflict:
        return &MarkPalette::differing;
    case Command::ShowOnlyHere:
        return &MarkPalette::only;
    default:
        return &MarkPalette::ink;
    }
}

QList<QKeySequence> keysOf(const CommandRow &row)
{
    QList<QKeySequence> keys;
    for (const QString &part : QString::fromLatin1(row.keys).split("; "_L1, Qt::SkipEmptyParts))
        keys << QKeySequence(part, QKeySequence::PortableText);
    return keys;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const CommandRow &row : commandTable()) {
        auto *action = new QAction(QCoreApplication::translate("Actions", row.text), this);
        action->setObjectName(QString::fromLatin1(row.id));
        const QList<QKeySequence> keys = keysOf(row);
        action->setShortcuts(keys);
        const QString tip = QCoreApplication::translate("Actions", row.tip);
        action->setStatusTip(tip);
        //: A tool tip: what a command does, and its key.
        action->setToolTip(keys.isEmpty() ? tip
                                          : tr("%1 (%2)").arg(tip, keys.first().toString(QKeySequence::NativeText)));
        if (*row.icon)
            action->setIcon(lineIcon(QString::fromLatin1(row.icon), colourOf(row.command)));
        action->setCheckable(row.checkable);
        if (row.command == Command::Quit)
            action->setMenuRole(QAction::QuitRole);
        m_actions.insert(row.command, action);
        window->addAction(action);
    }
    setPresent({});
}

QAction *Actions::at(Command command) const
{
    return m_actions.value(command);
}

void Actions::setPresent(Needs present)
{
    m_present = present;
    for (const CommandRow &row : commandTable())
        m_actions.value(row.command)->setEnabled((row.needs & present) == row.needs);
}

} // namespace galley

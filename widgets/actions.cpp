// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions.h"

#include "widgets/look/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>
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

QList<QKeySequence> keysIn(const QString &text)
{
    QList<QKeySequence> keys;
    for (const QString &part : text.split("; "_L1, Qt::SkipEmptyParts))
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
        action->setStatusTip(QCoreApplication::translate("Actions", row.tip));
        if (*row.icon)
            action->setIcon(lineIcon(QString::fromLatin1(row.icon), colourOf(row.command)));
        action->setCheckable(row.checkable);
        if (row.command == Command::Quit)
            action->setMenuRole(QAction::QuitRole);
        m_actions.insert(row.command, action);
        window->addAction(action);
    }
    applyShortcuts({});
    setPresent({});
}

QList<QKeySequence> Actions::defaultKeys(const CommandRow &row)
{
    return keysIn(QString::fromLatin1(row.keys));
}

void Actions::setKeys(const CommandRow &row, const QList<QKeySequence> &keys)
{
    QAction *action = m_actions.value(row.command);
    action->setShortcuts(keys);
    const QString tip = action->statusTip();
    //: A tool tip: what a command does, and its key.
    action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys.first().toString(QKeySequence::NativeText)));
}

void Actions::applyShortcuts(const QStringList &changed)
{
    QHash<QString, QList<QKeySequence>> own;
    QSet<QKeySequence> taken;
    for (const QString &entry : changed) {
        const qsizetype at = entry.indexOf(u'=');
        QList<QKeySequence> keys = keysIn(entry.mid(at + 1));
        keys.removeIf([&taken](const QKeySequence &key) { return taken.contains(key); });
        taken += QSet<QKeySequence>(keys.begin(), keys.end());
        own.insert(entry.left(at), keys);
    }
    for (const CommandRow &row : commandTable()) {
        const QString id = QString::fromLatin1(row.id);
        QList<QKeySequence> keys = own.contains(id) ? own.value(id) : defaultKeys(row);
        if (!own.contains(id))
            keys.removeIf([&taken](const QKeySequence &key) { return taken.contains(key); });
        setKeys(row, keys);
    }
}

QAction *Actions::at(Command command) const
{
    return m_actions.value(command);
}

QString plainText(const CommandRow &row)
{
    static const QRegularExpression added(u"\\s?\\(&.\\)"_s);
    QString text = QCoreApplication::translate("Actions", row.text);
    return text.remove(added).remove(u'&').remove(u'…');
}

void Actions::setPresent(Needs present)
{
    m_present = present;
    for (const CommandRow &row : commandTable())
        m_actions.value(row.command)->setEnabled((row.needs & present) == row.needs);
}

} // namespace galley

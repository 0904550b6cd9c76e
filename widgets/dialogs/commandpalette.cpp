// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/commandpalette.h"

#include "widgets/look/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

QList<PaletteEntry> fittingEntries(const QList<PaletteEntry> &entries, const QString &query)
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> fitting;
    for (const PaletteEntry &entry : entries) {
        const QString all = entry.text + u' ' + entry.menu + u' ' + entry.action->statusTip();
        if (std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            fitting << entry;
    }
    std::ranges::stable_sort(fitting, {}, [&](const PaletteEntry &entry) {
        const qsizetype at = words.isEmpty() ? 0 : entry.text.indexOf(words.first(), 0, Qt::CaseInsensitive);
        const int place = at == 0 ? 0 : at > 0 ? 1 : 2;
        return place + (entry.action->isEnabled() ? 0 : 3);
    });
    return fitting;
}

CommandPalette::CommandPalette(const QList<PaletteEntry> &entries, QWidget *parent)
    : QDialog(parent)
    , m_entries(entries)
    , m_line(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    resize(580, 420);
    m_line->setPlaceholderText(tr("Type what you want to do"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->addAction(lineIcon(u"find"_s, &MarkPalette::muted), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(3);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    fill();
}

void CommandPalette::fill()
{
    m_shown = fittingEntries(m_entries, m_line->text());
    m_list->clear();
    QPixmap nothing(16, 16);
    nothing.fill(Qt::transparent);
    const QIcon blank(nothing); // words stand under one another, with a sign or without
    for (const PaletteEntry &entry : std::as_const(m_shown)) {
        auto *item = new QTreeWidgetItem(
            m_list, {entry.text, entry.menu, entry.action->shortcut().toString(QKeySequence::NativeText)});
        item->setIcon(0, entry.action->icon().isNull() ? blank : entry.action->icon());
        item->setToolTip(0, entry.action->statusTip());
        item->setForeground(1, palette().placeholderText());
        item->setDisabled(!entry.action->isEnabled());
        if (entry.action->isCheckable() && entry.action->isChecked())
            //: A command that is switched on, %1 being its name.
            item->setText(0, tr("%1 (on)").arg(entry.text));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::run()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || !m_shown[row].action->isEnabled())
        return;
    QAction *action = m_shown[row].action;
    accept();
    QTimer::singleShot(0, action, &QAction::trigger); // once the palette is gone and the window has its focus back
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return false;
    }
}

} // namespace galley

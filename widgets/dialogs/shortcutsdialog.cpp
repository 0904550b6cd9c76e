// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/shortcutsdialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int rowRole = Qt::UserRole;
} // namespace

QStringList changedShortcuts(const QList<ShortcutRow> &rows)
{
    QStringList changed;
    for (const ShortcutRow &row : rows) {
        if (row.keys == row.defaults)
            continue;
        QStringList keys;
        for (const QKeySequence &key : row.keys)
            keys << key.toString(QKeySequence::PortableText);
        changed << row.id + u'=' + keys.join("; "_L1);
    }
    return changed;
}

bool isReservedKey(const QKeySequence &key)
{
    using enum QKeySequence::StandardKey;
    for (const auto standard : {MoveToNextChar,
                                MoveToPreviousChar,
                                MoveToNextWord,
                                MoveToPreviousWord,
                                MoveToNextLine,
                                MoveToPreviousLine,
                                MoveToNextPage,
                                MoveToPreviousPage,
                                MoveToStartOfLine,
                                MoveToEndOfLine,
                                MoveToStartOfDocument,
                                MoveToEndOfDocument,
                                SelectNextChar,
                                SelectPreviousChar,
                                SelectNextWord,
                                SelectPreviousWord,
                                SelectNextLine,
                                SelectPreviousLine,
                                SelectNextPage,
                                SelectPreviousPage,
                                SelectAll,
                                Copy}) {
        if (QKeySequence::keyBindings(standard).contains(key))
            return true;
    }
    const QList<QKeySequence> own = {QKeySequence(Qt::Key_Return),
                                     QKeySequence(Qt::Key_Enter),
                                     QKeySequence(Qt::Key_Escape),
                                     QKeySequence(Qt::Key_Tab),
                                     QKeySequence(Qt::SHIFT | Qt::Key_Backtab),
                                     QKeySequence(Qt::CTRL | Qt::Key_Period),
                                     QKeySequence(Qt::Key_Menu)};
    return own.contains(key);
}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_rows(rows)
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(600, 680);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Find a command"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    column->addWidget(search);
    buildList();
    column->addWidget(m_list, 1);
    column->addWidget(buildEditor());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *all = buttons->addButton(tr("All default keys"), QDialogButtonBox::ResetRole);
    all->setAutoDefault(false);
    column->addWidget(buttons);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(all, &QPushButton::clicked, this, [this] {
        for (ShortcutRow &row : m_rows)
            row.keys = row.defaults;
        showRow();
        Q_EMIT changed({});
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showRow);
    showRow();
    search->setFocus();
}

void ShortcutsDialog::buildList()
{
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setAllColumnsShowFocus(true);
    QHash<QString, QTreeWidgetItem *> groups;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        QTreeWidgetItem *&group = groups[m_rows[i].menu];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {m_rows[i].menu});
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
        }
        auto *item = new QTreeWidgetItem(group, {m_rows[i].command});
        item->setData(0, rowRole, i);
    }
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
}

QWidget *ShortcutsDialog::buildEditor()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_edit = new QKeySequenceEdit(box);
    m_edit->setObjectName(u"keyEdit"_s);
    m_edit->setMaximumSequenceLength(1);
    m_edit->setClearButtonEnabled(true);
    m_edit->setAccessibleName(tr("New key"));
    m_assign = new QPushButton(tr("Use this key"), box);
    m_assign->setObjectName(u"assignKey"_s);
    m_none = new QPushButton(tr("No key"), box);
    m_none->setObjectName(u"noKey"_s);
    m_default = new QPushButton(tr("Default"), box);
    m_default->setObjectName(u"defaultKey"_s);
    for (QPushButton *button : {m_assign, m_none, m_default})
        button->setAutoDefault(false);
    row->addWidget(m_edit, 1);
    row->addWidget(m_assign);
    row->addWidget(m_none);
    row->addWidget(m_default);
    m_message = new QLabel(box);
    m_message->setObjectName(u"keyMessage"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(m_message->fontMetrics().height());
    column->addLayout(row);
    column->addWidget(m_message);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::look);
    connect(m_assign, &QPushButton::clicked, this, [this] { give({m_edit->keySequence()}); });
    connect(m_none, &QPushButton::clicked, this, [this] { give({}); });
    connect(m_default, &QPushButton::clicked, this, [this] { give(m_rows[current()].defaults); });
    return box;
}

void ShortcutsDialog::filter(const QString &text)
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem *head = m_list->topLevelItem(g);
        bool any = false;
        for (int r = 0; r < head->childCount(); ++r) {
            QTreeWidgetItem *row = head->child(r);
            const bool fits = (row->text(0) + u' ' + row->text(1)).contains(text, Qt::CaseInsensitive);
            row->setHidden(!fits);
            any = any || fits;
        }
        head->setHidden(!any);
    }
}

int ShortcutsDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item && item->data(0, rowRole).isValid() ? item->data(0, rowRole).toInt() : -1;
}

void ShortcutsDialog::select(const QString &id)
{
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        const QVariant row = (*it)->data(0, rowRole);
        if (row.isValid() && m_rows[row.toInt()].id == id)
            m_list->setCurrentItem(*it);
    }
}

/** The row that has @p key, other than the current one; -1 where none has. */
int ShortcutsDialog::ownerOf(const QKeySequence &key) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const ShortcutRow &row) { return row.keys.contains(key); });
    return it == m_rows.end() || it - m_rows.begin() == current() ? -1 : int(it - m_rows.begin());
}

void ShortcutsDialog::showRow()
{
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        const QVariant row = (*it)->data(0, rowRole);
        if (row.isValid())
            (*it)->setText(1, QKeySequence::listToString(m_rows[row.toInt()].keys, QKeySequence::NativeText));
    }
    m_edit->clear();
    look();
}

void ShortcutsDialog::look()
{
    const int row = current();
    const QKeySequence key = m_edit->keySequence();
    const bool reserved = isReservedKey(key);
    const int owner = key.isEmpty() ? -1 : ownerOf(key);
    m_edit->setEnabled(row >= 0);
    m_none->setEnabled(row >= 0 && !m_rows[row].keys.isEmpty());
    m_default->setEnabled(row >= 0 && m_rows[row].keys != m_rows[row].defaults);
    m_assign->setEnabled(row >= 0 && !key.isEmpty() && !reserved && !m_rows[row].keys.contains(key));
    m_assign->setText(owner >= 0 ? tr("Take this key") : tr("Use this key"));
    const QString name = key.toString(QKeySequence::NativeText);
    if (row < 0)
        m_message->setText(tr("Choose a command to change its key."));
    else if (key.isEmpty())
        m_message->setText(tr("Press the new key for “%1” in the line above.").arg(m_rows[row].command));
    else if (reserved)
        m_message->setText(tr("%1 moves in the text and cannot be given away. Choose another key.").arg(name));
    else if (owner >= 0)
        m_message->setText(
            tr("%1 is the key of “%2”, which loses it if you take it.").arg(name, m_rows[owner].command));
    else
        m_message->setText(tr("%1 is free.").arg(name));
}

void ShortcutsDialog::give(const QList<QKeySequence> &keys)
{
    const int row = current();
    if (row < 0)
        return;
    for (const QKeySequence &key : keys) {
        if (const int owner = ownerOf(key); owner >= 0)
            m_rows[owner].keys.removeAll(key);
    }
    m_rows[row].keys = keys;
    showRow();
    Q_EMIT changed(changedShortcuts(m_rows));
}

} // namespace galley

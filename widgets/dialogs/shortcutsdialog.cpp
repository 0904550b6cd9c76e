// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/shortcutsdialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

namespace galley
{

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutRow> &rows, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(560, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Find a command"));
    search->setClearButtonEnabled(true);
    layout->addWidget(search);
    auto *list = new QTreeWidget(this);
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setIndentation(12);
    QTreeWidgetItem *group = nullptr;
    for (const ShortcutRow &row : rows) {
        if (!group || group->text(0) != row.menu) {
            group = new QTreeWidgetItem(list, {row.menu});
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
        }
        new QTreeWidgetItem(group, {row.command, row.keys});
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    layout->addWidget(list);
    connect(search, &QLineEdit::textChanged, list, [list](const QString &text) {
        for (int g = 0; g < list->topLevelItemCount(); ++g) {
            QTreeWidgetItem *head = list->topLevelItem(g);
            bool any = false;
            for (int r = 0; r < head->childCount(); ++r) {
                QTreeWidgetItem *row = head->child(r);
                const bool fits = (row->text(0) + u' ' + row->text(1)).contains(text, Qt::CaseInsensitive);
                row->setHidden(!fits);
                any = any || fits;
            }
            head->setHidden(!any);
        }
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
}

} // namespace galley

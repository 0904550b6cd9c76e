// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the main window that finds: words, places, commands; and the filters.
#include "widgets/actions.h"
#include "widgets/dialogs/commandpalette.h"
#include "widgets/dialogs/gotodialog.h"
#include "widgets/dialogs/shortcutsdialog.h"
#include "widgets/findbar.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/sourceview.h"

#include <QAction>

namespace galley
{

using namespace Qt::StringLiterals;

void MainWindow::connectFinding()
{
    connect(m_actions->at(Command::Find), &QAction::triggered, this, [this] {
        const auto selection = m_view->selection();
        QString words;
        if (selection)
            words = m_workspace->articles()[selection->article].textOf(selection->range).toString();
        m_find->open(words.contains(u'\n') ? QString() : words);
    });
    connect(m_actions->at(Command::FindNext), &QAction::triggered, m_find, [this] { m_find->step(1); });
    connect(m_actions->at(Command::FindPrevious), &QAction::triggered, m_find, [this] { m_find->step(-1); });
    connect(m_find, &FindBar::hitsChanged, this, [this](const QList<QList<TextRange>> &hits, const Passage &current) {
        m_view->setHits(hits, current);
        renewCommands();
    });
    connect(m_find, &FindBar::hitChosen, m_view, &ComparisonView::reveal);
    connect(m_find, &FindBar::told, this, &MainWindow::tell);
    connect(m_find, &FindBar::closed, this, [this] { m_view->focusArticle(m_view->currentArticle()); });
}

void MainWindow::connectPlaces()
{
    const auto on = [this](Command command, auto run) {
        connect(m_actions->at(command), &QAction::triggered, this, run);
    };
    on(Command::NewWindow, [this] { Q_EMIT newWindowRequested(); });
    on(Command::GoTo, [this] { showGoTo(); });
    on(Command::Palette, [this] { showPalette(); });
    on(Command::ViewSource, [this] {
        if (const int article = m_view->currentArticle(); article < m_workspace->articles().size())
            (new SourceView(m_workspace->articles()[article], this))->open();
    });
    on(Command::LockScrolling, [this](bool lock) { m_view->setLocked(currentSlot(), lock); });
    connect(m_view, &ComparisonView::lockChanged, this, &MainWindow::renewCommands);
    on(Command::MoveBack, [this] { movePane(-1); });
    on(Command::MoveOn, [this] { movePane(1); });
    connect(m_settings, &Settings::changed, this, [this](Setting which) {
        if (which == Setting::Shortcuts)
            m_actions->applyShortcuts(m_settings->value(which).toStringList());
        else if (which == Setting::MinimumWords)
            applyFilter();
    });
}

void MainWindow::connectFilters()
{
    const std::initializer_list<Command> classes = {Command::ShowShared, Command::ShowDiffering, Command::ShowOnlyHere};
    for (const Command command : classes)
        m_actions->at(command)->setChecked(true);
    for (const Command command : classes)
        connect(m_actions->at(command), &QAction::toggled, this, &MainWindow::applyFilter);
    for (const Command command : {Command::LeaveOutQuotes, Command::LeaveOutShort})
        connect(m_actions->at(command), &QAction::toggled, this, &MainWindow::applyFilter);
    connect(m_actions->at(Command::OnlyDiffering), &QAction::triggered, this, [this](bool only) {
        m_actions->at(Command::ShowDiffering)->setChecked(true);
        m_actions->at(Command::ShowShared)->setChecked(!only);
        m_actions->at(Command::ShowOnlyHere)->setChecked(!only);
    });
}

void MainWindow::applyFilter()
{
    const auto is = [this](Command command) { return m_actions->at(command)->isChecked(); };
    const bool shortOut = is(Command::LeaveOutShort);
    m_view->setFilter({.shared = is(Command::ShowShared),
                       .differing = is(Command::ShowDiffering),
                       .onlyHere = is(Command::ShowOnlyHere),
                       .quotes = !is(Command::LeaveOutQuotes),
                       .minimumWords = shortOut ? m_settings->value(Setting::MinimumWords).toInt() : 0});
    m_actions->at(Command::OnlyDiffering)
        ->setChecked(is(Command::ShowDiffering) && !is(Command::ShowShared) && !is(Command::ShowOnlyHere));
}

int MainWindow::currentSlot() const
{
    for (const Slot &slot : m_workspace->slotList()) {
        if (slot.articleIndex == m_view->currentArticle())
            return slot.id;
    }
    return -1;
}

void MainWindow::movePane(int by)
{
    const QList<Slot> &all = m_workspace->slotList();
    const int slot = currentSlot();
    const int from = int(std::ranges::find(all, slot, &Slot::id) - all.begin());
    if (slot < 0 || from + by < 0 || from + by >= all.size()) {
        tell(tr("The article is at the edge already."));
        return;
    }
    m_workspace->moveArticle(slot, from + by);
    m_view->restoreViewState({}); // shows the new order at once
    m_view->focusArticle(m_workspace->slotList()[from + by].articleIndex);
}

void MainWindow::goTo(int article, int number)
{
    if (article < 0) {
        m_view->setCurrentStop(number - 1);
        return;
    }
    const auto &marks = m_workspace->marks(article).paragraphs;
    const auto at = std::ranges::find(marks, number, &ParagraphMark::number);
    if (at == marks.end())
        return;
    const TextRange &range = m_workspace->articles()[article].paragraphs[at - marks.begin()].range;
    m_view->showPassage({article, {range.start, range.start}});
    m_view->focusArticle(article);
}

void MainWindow::showGoTo()
{
    QList<int> paragraphs;
    for (int article = 0; article < int(m_workspace->articles().size()); ++article) {
        int most = 0;
        for (const ParagraphMark &mark : m_workspace->marks(article).paragraphs)
            most = std::max(most, mark.number);
        paragraphs << most;
    }
    auto *dialog = new GoToDialog(int(m_workspace->stops().size()), paragraphs, this);
    connect(dialog, &GoToDialog::chosen, this, [this](const GoToPlace &place) { goTo(place.article, place.number); });
    dialog->open();
}

void MainWindow::showPalette()
{
    QList<PaletteEntry> entries;
    for (const CommandRow &row : commandTable()) {
        if (row.command != Command::Palette)
            entries << PaletteEntry{m_actions->at(row.command), plainText(row), menuTitle(row.menu).remove(u'&')};
    }
    (new CommandPalette(entries, this))->open();
}

void MainWindow::showShortcuts()
{
    QList<ShortcutRow> rows;
    for (const CommandRow &row : commandTable())
        rows << ShortcutRow{QString::fromLatin1(row.id), menuTitle(row.menu).remove(u'&'), plainText(row),
                            m_actions->at(row.command)->shortcuts(), Actions::defaultKeys(row)};
    auto *dialog = new ShortcutsDialog(rows, this);
    connect(dialog, &ShortcutsDialog::changed, this,
            [this](const QStringList &own) { m_settings->setValue(Setting::Shortcuts, own); });
    dialog->open();
}

} // namespace galley

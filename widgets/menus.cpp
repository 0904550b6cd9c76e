// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menus.h"

#include "widgets/legendbar.h"
#include "widgets/look/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

void addSpace(QToolBar *bar, const char *name)
{
    auto *space = new QWidget(bar);
    space->setObjectName(QString::fromLatin1(name));
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
}

QString barText(Command command)
{
    switch (command) {
    case Command::Open:
        return QCoreApplication::translate("ToolBar", "Open…");
    case Command::AddArticle:
        return QCoreApplication::translate("ToolBar", "Add article");
    case Command::PreviousDifference:
        return QCoreApplication::translate("ToolBar", "Previous");
    case Command::NextDifference:
        return QCoreApplication::translate("ToolBar", "Next");
    case Command::LinkScrolling:
        return QCoreApplication::translate("ToolBar", "Link scrolling");
    case Command::AlignRows:
        return QCoreApplication::translate("ToolBar", "Align rows");
    case Command::Highlight:
        return QCoreApplication::translate("ToolBar", "Highlight");
    case Command::Note:
        return QCoreApplication::translate("ToolBar", "Note");
    case Command::ExportReport:
        return QCoreApplication::translate("ToolBar", "Export…");
    default:
        return {};
    }
}

void addButton(QToolBar *bar, const Actions &actions, Command command)
{
    QAction *action = actions.at(command);
    action->setIconText(barText(command));
    bar->addAction(action);
    auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(u"bar-"_s + action->objectName());
}

} // namespace

QMenu *buildMenuBar(QMainWindow *window, const Actions &actions)
{
    QHash<Menu, QMenu *> menus;
    for (const Menu menu :
         {Menu::File, Menu::Edit, Menu::View, Menu::Go, Menu::Compare, Menu::Annotate, Menu::Settings, Menu::Help})
        menus.insert(menu, window->menuBar()->addMenu(menuTitle(menu)));
    QMenu *recent = nullptr;
    auto *moves = new QActionGroup(window);
    for (const CommandRow &row : commandTable()) {
        if (row.menu == Menu::Moves && !menus.contains(Menu::Moves))
            menus.insert(Menu::Moves, menus[Menu::View]->addMenu(menuTitle(Menu::Moves)));
        if (row.menu == Menu::Panels && !menus.contains(Menu::Panels))
            menus.insert(Menu::Panels, menus[Menu::Go]->addMenu(menuTitle(Menu::Panels)));
        QMenu *menu = menus.value(row.menu);
        if (row.startsSection && !menu->isEmpty())
            menu->addSeparator();
        menu->addAction(actions.at(row.command));
        if (row.menu == Menu::Moves)
            moves->addAction(actions.at(row.command));
        if (row.command == Command::AddArticle) {
            recent = menu->addMenu(QCoreApplication::translate("Actions", "Open &Recent"));
            recent->setObjectName(u"recentMenu"_s);
        }
    }
    return recent;
}

void fitToolBar(const QMainWindow *window, const Actions &actions, int width)
{
    auto *bar = window->findChild<QToolBar *>(u"mainToolBar"_s);
    auto *legend = bar->findChild<LegendBar *>();
    const auto setWords = [&](const QList<Command> &commands, bool words) {
        for (const Command command : commands) {
            auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(actions.at(command)));
            button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
            button->setIconSize(words ? iconBesideText : QSize(16, 16));
        }
    };
    const auto fits = [&] {
        constexpr int slack = 24; // what the bar has at its ends
        int needed = slack;
        for (QAction *action : bar->actions()) {
            if (const QWidget *widget = bar->widgetForAction(action); widget && action->isVisible())
                needed += widget->sizeHint().width() + bar->layout()->spacing();
        }
        return needed <= width;
    };
    const QList<Command> first{Command::AddArticle, Command::LinkScrolling, Command::AlignRows};
    const QList<Command> then{Command::Highlight, Command::Note, Command::Open, Command::ExportReport};
    const QList<Command> last{Command::PreviousDifference, Command::NextDifference};
    for (const QList<Command> &commands : {first, then, last})
        setWords(commands, true);
    legend->setWordsShown(true);
    for (const QList<Command> &commands : {first, then, last}) { // what is known best by its sign alone goes first
        if (!fits())
            setWords(commands, false);
    }
    legend->setWordsShown(fits());
}

LegendBar *buildToolBar(QMainWindow *window, const Actions &actions)
{
    auto *bar = window->addToolBar(QCoreApplication::translate("ToolBar", "Main toolbar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setFixedHeight(44);
    bar->setIconSize(iconBesideText);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addButton(bar, actions, Command::Open);
    addButton(bar, actions, Command::AddArticle);
    bar->addSeparator();
    addButton(bar, actions, Command::PreviousDifference);
    addButton(bar, actions, Command::NextDifference);
    bar->addSeparator();
    addButton(bar, actions, Command::LinkScrolling);
    addButton(bar, actions, Command::AlignRows);
    addSpace(bar, "leftSpace");
    auto *legend = new LegendBar(actions.at(Command::ShowShared), actions.at(Command::ShowDiffering),
                                 actions.at(Command::ShowOnlyHere), bar);
    QAction *legendAction = bar->addWidget(legend);
    legendAction->setObjectName(u"legendAction"_s);
    addSpace(bar, "rightSpace");
    addButton(bar, actions, Command::Highlight);
    addButton(bar, actions, Command::Note);
    bar->addSeparator();
    addButton(bar, actions, Command::ExportReport);
    return legend;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/stylesheet.h"

#include "widgets/look/theme.h"

#include <QGuiApplication>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

// Sizes are those of the design at 100 %; "@name" stands for a colour of the palette.
constexpr auto sheet = R"(
QToolTip { background: @paper; color: @ink; border: 1px solid @buttonline; padding: 3px 6px; }
QMenuBar { background: @header; padding: 0 6px; border: 0; }
QMenuBar::item { padding: 3px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @press; color: @ink; }
QMenu { background: @paper; border: 1px solid @buttonline; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: @selectedrow; color: @ink; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @hair; margin: 4px 8px; }
QToolBar#mainToolBar { background: @header; border: 0; border-bottom: 1px solid @line; padding: 5px 8px; spacing: 2px; }
QToolBar#mainToolBar::separator { background: @line; width: 1px; margin: 5px 8px; }
QToolBar#mainToolBar QToolButton { height: 30px; padding: 0 9px; border: 1px solid transparent; border-radius: 4px; }
QToolBar#mainToolBar QToolButton:hover { background: @hover; }
QToolBar#mainToolBar QToolButton:pressed { background: @press; }
QToolBar#mainToolBar QToolButton:checked { background: @press; border-color: @pressline; }
QToolBar#mainToolBar QToolButton:checked:disabled { background: transparent; border-color: transparent; }
QToolBar#mainToolBar QToolButton:focus { border: 2px solid @focus; padding: 0 8px; }
QToolBar#mainToolBar QToolButton:disabled { color: @muted; }
QStatusBar { background: @window; border-top: 1px solid @line; min-height: @25px; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @muted; font-size: @12px; }
QStatusBar QLabel#stopLabel { color: @ink; font-weight: 600; }
QPushButton { background: @button; border: 1px solid @buttonline; border-radius: 4px; padding: 0 11px; min-height: 26px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @press; border-color: @pressline; }
QPushButton:default, QPushButton[primary="true"] { background: @press; border-color: @accent; font-weight: 600; }
QPushButton:default:disabled { background: @button; border-color: @line; }
QPushButton:focus { border: 2px solid @focus; padding: 0 10px; min-height: 24px; }
QPushButton:disabled { color: @faint; border-color: @line; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus { border: 2px solid @focus; }
QPushButton[big="true"] { min-height: 32px; padding: 0 16px; border-radius: 5px; font-size: @13px; }
QPushButton[big="true"]:focus { min-height: 30px; padding: 0 15px; }
QToolButton[choice="true"] { background: @button; border: 1px solid @buttonline; border-radius: 4px; padding: 0 9px; height: @26px; font-size: @12px; }
QToolButton[choice="true"]:hover { background: @hover; }
QToolButton[choice="true"]:focus { border: 2px solid @focus; padding: 0 8px; height: 24px; }
QToolButton[choice="true"]::menu-indicator { image: none; width: 0; }
QLineEdit, QPlainTextEdit { background: @paper; border: 1px solid @buttonline; border-radius: 4px; padding: 0 6px; min-height: 26px; selection-background-color: @press; selection-color: @ink; }
QPlainTextEdit { padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @focus; padding: 0 5px; min-height: 24px; }
QPlainTextEdit:focus { padding: 3px 5px; }
QComboBox QAbstractItemView { background: @paper; border: 1px solid @buttonline; selection-background-color: @selectedrow; selection-color: @ink; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus { border: 0; padding: 0; min-height: 22px; background: transparent; }
QCheckBox::indicator:unchecked, QGroupBox::indicator:unchecked { background: @paper; border: 1px solid @muted; border-radius: 2px; width: 13px; height: 13px; }
QCheckBox::indicator:unchecked:focus, QGroupBox::indicator:unchecked:focus { border-color: @focus; }
QTreeView, QTableView { background: @paper; border: 0; outline: 0; }
QTreeView:focus { border: 2px solid @focus; }
QTreeView::item, QTreeView::branch { background: transparent; border: 0; }
QTreeWidget::item:selected { background: @selectedrow; color: @ink; }
QHeaderView { background: @panel; border: 0; }
QHeaderView::section { background: @panel; color: @muted; border: 0; border-bottom: 1px solid @line; padding: 0 12px; min-height: @25px; font-size: @11px; font-weight: 600; }
QHeaderView::section:@rest { padding: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @buttonline; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QProgressBar { background: @hair; border: 0; border-radius: 1px; max-height: 3px; min-height: 3px; }
QProgressBar::chunk { background: @accent; border-radius: 1px; }
QScrollArea#collationSheet { background: @paper; border: 1px solid @line; border-radius: 5px; }
QWidget#collation { background: @paper; }
QWidget#reviewDock, QWidget#pairDrawer { background: @panel; }
QWidget#startPage, QWidget#startSheet { background: @window; }
)";

} // namespace

QString styleSheetFor(const MarkPalette &p, const QColor &button, const QColor &hover)
{
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@paper"_L1, p.paper},
        {"@panel"_L1, p.panel},
        {"@window"_L1, p.window},
        {"@header"_L1, p.header},
        {"@ink"_L1, p.ink},
        {"@muted"_L1, p.muted},
        {"@faint"_L1, p.faint},
        {"@line"_L1, p.line},
        {"@hair"_L1, p.hair},
        {"@buttonline"_L1, p.buttonLine},
        {"@accent"_L1, p.accent},
        {"@focus"_L1, p.focus},
        {"@selectedrow"_L1, p.selectedRow},
        {"@pressline"_L1, p.pressLine},
        {"@press"_L1, p.press},
        {"@button"_L1, button},
        {"@hover"_L1, hover},
    };
    QString text = QString::fromLatin1(sheet);
    // the sections behind the one with the words: style sheets count from the left
    text.replace("@rest"_L1, QGuiApplication::isRightToLeft() ? "!last"_L1 : "!first"_L1);
    for (const int px : {11, 12, 13, 25, 26}) // at 100 %; the window's font may be larger
        text.replace(u"@%1px"_s.arg(px), u"%1px"_s.arg(uiFont(px).pixelSize()));
    for (const auto &[name, colour] : names)
        text.replace(name, colour.name());
    return text;
}

} // namespace galley

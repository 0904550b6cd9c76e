// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window in one table: its words, icon, keys, menu, and when it can be used.
#pragma once

#include <QFlags>
#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace galley
{

enum class Command {
    NewWindow,
    Open,
    AddArticle,
    PasteText,
    OpenSample,
    OpenSession,
    SaveSessionAs,
    ExportCopy,
    CloseComparison,
    ExportReport,
    ExportOriginal,
    PrintPreview,
    Print,
    Quit,
    Undo,
    Redo,
    CopyClaims,
    Find,
    FindNext,
    FindPrevious,
    AlignRows,
    LinkScrolling,
    MovesNone,
    MovesCurrent,
    MovesAll,
    ShowShared,
    ShowDiffering,
    ShowOnlyHere,
    OnlyDiffering,
    LeaveOutQuotes,
    LeaveOutShort,
    ShowOverview,
    ShowDock,
    ShowDrawer,
    ShowMenuBar,
    LargerText,
    SmallerText,
    NormalText,
    ViewSource,
    TabClaims,
    TabQuotes,
    TabNames,
    TabFindings,
    TabAnnotations,
    TabOutline,
    NextDifference,
    PreviousDifference,
    NextConflict,
    PreviousConflict,
    Counterpart,
    Centre,
    GoTo,
    NextPane,
    PreviousPane,
    NextRegion,
    PreviousRegion,
    Recompare,
    StopComparing,
    ConfirmMatch,
    RejectMatch,
    AddMatch,
    ClearMatch,
    MakeBase,
    LockScrolling,
    MoveBack,
    MoveOn,
    Reload,
    CloseArticle,
    Highlight,
    Quote,
    Typo,
    Note,
    Underline,
    StrikeOut,
    Question,
    NoteOnLink,
    EditAnnotation,
    DiscardAnnotation,
    AttachHere,
    ConfirmPlace,
    AcceptFinding,
    DismissFinding,
    ImportAnnotations,
    MergePdf,
    ExportAnnotations,
    Preferences,
    Palette,
    Shortcuts,
    About,
};

enum class Menu { File, Edit, View, Moves, Panels, Go, Compare, Annotate, Settings, Help };

/** What must be there for a command to be of use. */
enum class Need {
    Nothing = 0,
    Article = 1 << 0,    ///< At least one article is open.
    Comparison = 1 << 1, ///< Two or more are compared.
    Stop = 1 << 2,       ///< There is a difference or finding to step to.
    Selection = 1 << 3,  ///< Words are selected.
    Pair = 1 << 4,       ///< The current stop is a pair of passages.
    Finding = 1 << 5,    ///< The current stop is a finding.
    Running = 1 << 6,    ///< A comparison is running.
    Undo = 1 << 7,
    Redo = 1 << 8,
    Hits = 1 << 9, ///< Words were looked for and found.
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

/** One row of the table. */
struct CommandRow {
    Command command;
    const char *id;   ///< Stable, for settings and tests.
    const char *text; ///< With its mnemonic; translated in the context "Actions".
    const char *tip;  ///< One sentence, translated likewise.
    const char *icon; ///< Name of a line icon; empty for none.
    const char *keys; ///< Key sequences, parted by "; "; empty for none.
    Menu menu;
    Needs needs;
    bool checkable = false;
    bool startsSection = false; ///< A separator stands before it in the menu.
};
const QList<CommandRow> &commandTable();

/** The QActions of one window. GUI thread; owned by the window. */
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    /** The keys that @p command has when nobody changed them. */
    static QList<QKeySequence> defaultKeys(const CommandRow &row);
    /**
     * Gives every command its default keys, but those in @p changed ("id=keys", keys parted by "; ") what stands there;
     * menus and tool tips follow. Unknown ids are passed over; a key that is taken already is left out.
     */
    void applyShortcuts(const QStringList &changed);

    QAction *at(Command command) const;
    /** Enables every action whose needs are all in @p present, and disables the others. */
    void setPresent(Needs present);
    Needs present() const { return m_present; }

private:
    void setKeys(const CommandRow &row, const QList<QKeySequence> &keys);

    QHash<Command, QAction *> m_actions;
    Needs m_present;
};

/** The translated words of @p row without the mnemonic, also without one that is added in brackets, and without "…". */
QString plainText(const CommandRow &row);

/** The name of a menu, with its mnemonic, translated. */
QString menuTitle(Menu menu);

} // namespace galley

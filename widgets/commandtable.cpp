// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions.h"

#include <QCoreApplication>

namespace galley
{

// clang-format off
const QList<CommandRow> &commandTable()
{
    static const QList<CommandRow> table = {
        {Command::NewWindow, "new-window", QT_TRANSLATE_NOOP("Actions", "&New Window"), QT_TRANSLATE_NOOP("Actions", "Opens another window, for another comparison."), "", "Ctrl+N", Menu::File, Need::Nothing},
        {Command::Open, "open", QT_TRANSLATE_NOOP("Actions", "&Open…"), QT_TRANSLATE_NOOP("Actions", "Opens articles to compare."), "open", "Ctrl+O", Menu::File, Need::Nothing},
        {Command::AddArticle, "add-article", QT_TRANSLATE_NOOP("Actions", "&Add Article…"), QT_TRANSLATE_NOOP("Actions", "Adds articles beside those that are open."), "add", "Ctrl+Shift+O", Menu::File, Need::Article},
        {Command::PasteText, "paste-text", QT_TRANSLATE_NOOP("Actions", "&Paste Text"), QT_TRANSLATE_NOOP("Actions", "Opens the text on the clipboard as an article."), "paste", "Ctrl+V", Menu::File, Need::Nothing},
        {Command::OpenSample, "open-sample", QT_TRANSLATE_NOOP("Actions", "Open the Sa&mple"), QT_TRANSLATE_NOOP("Actions", "Opens two sample articles."), "sample", "", Menu::File, Need::Nothing},
        {Command::OpenSession, "open-session", QT_TRANSLATE_NOOP("Actions", "Open &Session…"), QT_TRANSLATE_NOOP("Actions", "Opens a comparison that was saved, with its notes."), "document", "Ctrl+Alt+O", Menu::File, Need::Nothing, false, true},
        {Command::SaveSessionAs, "save-session", QT_TRANSLATE_NOOP("Actions", "Sa&ve Session As…"), QT_TRANSLATE_NOOP("Actions", "Saves the articles, notes and decisions in one file."), "save", "Ctrl+S; Ctrl+Shift+S", Menu::File, Need::Article},
        {Command::ExportCopy, "export-copy", QT_TRANSLATE_NOOP("Actions", "Save a Cop&y…"), QT_TRANSLATE_NOOP("Actions", "Writes the session as it is now to a second file, and goes on with this one."), "", "", Menu::File, Need::Article},
        {Command::CloseComparison, "close-comparison", QT_TRANSLATE_NOOP("Actions", "&Close Comparison"), QT_TRANSLATE_NOOP("Actions", "Closes all articles and goes to the start page."), "close", "Ctrl+W", Menu::File, Need::Article},
        {Command::ExportReport, "export", QT_TRANSLATE_NOOP("Actions", "&Export…"), QT_TRANSLATE_NOOP("Actions", "Writes the comparison with its marks and notes as a PDF, a web page or tables."), "pdf", "Ctrl+Shift+E", Menu::File, Need::Article, false, true},
        {Command::ExportOriginal, "export-original", QT_TRANSLATE_NOOP("Actions", "Export Marks on Ori&ginal Pages…"), QT_TRANSLATE_NOOP("Actions", "Writes the PDF that the current article came from, with its marks and notes on its own pages."), "", "", Menu::File, Need::Article},
        {Command::PrintPreview, "print-preview", QT_TRANSLATE_NOOP("Actions", "Print Previe&w…"), QT_TRANSLATE_NOOP("Actions", "Shows the pages as they will be printed."), "document", "Ctrl+Alt+P", Menu::File, Need::Article},
        {Command::Print, "print", QT_TRANSLATE_NOOP("Actions", "Pr&int…"), QT_TRANSLATE_NOOP("Actions", "Prints the comparison with its marks and notes."), "", "Ctrl+P", Menu::File, Need::Article},
        {Command::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), QT_TRANSLATE_NOOP("Actions", "Closes all windows."), "quit", "Ctrl+Q", Menu::File, Need::Nothing, false, true},
        {Command::Undo, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), QT_TRANSLATE_NOOP("Actions", "Takes back the last change."), "undo", "Ctrl+Z", Menu::Edit, Need::Undo},
        {Command::Redo, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), QT_TRANSLATE_NOOP("Actions", "Makes the change again that was taken back."), "redo", "Ctrl+Shift+Z; Ctrl+Y", Menu::Edit, Need::Redo},
        {Command::CopyClaims, "copy-claims", QT_TRANSLATE_NOOP("Actions", "Copy &Claims as Table"), QT_TRANSLATE_NOOP("Actions", "Copies the table of claims, to be pasted into a spreadsheet."), "copy", "Ctrl+Shift+C", Menu::Edit, Need::Comparison, false, true},
        {Command::Find, "find", QT_TRANSLATE_NOOP("Actions", "&Find…"), QT_TRANSLATE_NOOP("Actions", "Finds words in all articles at once."), "find", "Ctrl+F", Menu::Edit, Need::Article, false, true},
        {Command::FindNext, "find-next", QT_TRANSLATE_NOOP("Actions", "Find &Next"), QT_TRANSLATE_NOOP("Actions", "Goes to the next place where the words were found."), "", "F3", Menu::Edit, Need::Hits},
        {Command::FindPrevious, "find-previous", QT_TRANSLATE_NOOP("Actions", "Find &Previous"), QT_TRANSLATE_NOOP("Actions", "Goes to the previous place where the words were found."), "", "Shift+F3", Menu::Edit, Need::Hits},
        {Command::AlignRows, "align-rows", QT_TRANSLATE_NOOP("Actions", "&Align Rows"), QT_TRANSLATE_NOOP("Actions", "Sets matching paragraphs at the same height."), "rows", "Ctrl+R", Menu::View, Need::Article, true},
        {Command::LinkScrolling, "link-scrolling", QT_TRANSLATE_NOOP("Actions", "&Link Scrolling"), QT_TRANSLATE_NOOP("Actions", "Scrolls all articles together, by their matching passages."), "link", "Ctrl+Shift+R", Menu::View, Need::Article, true},
        {Command::ShowShared, "show-shared", QT_TRANSLATE_NOOP("Actions", "Show &Shared"), QT_TRANSLATE_NOOP("Actions", "Marks the passages that several articles share."), "glyph-same", "", Menu::View, Need::Comparison, true, true},
        {Command::ShowDiffering, "show-differing", QT_TRANSLATE_NOOP("Actions", "Show &Differing"), QT_TRANSLATE_NOOP("Actions", "Marks the passages in which the articles differ."), "glyph-differs", "", Menu::View, Need::Comparison, true},
        {Command::ShowOnlyHere, "show-only-here", QT_TRANSLATE_NOOP("Actions", "Show &Only Here"), QT_TRANSLATE_NOOP("Actions", "Marks the passages that only one article has."), "glyph-only", "", Menu::View, Need::Comparison, true},
        {Command::OnlyDiffering, "only-differing", QT_TRANSLATE_NOOP("Actions", "Only Di&ffering"), QT_TRANSLATE_NOOP("Actions", "Marks nothing but the passages in which the articles differ."), "filter", "Ctrl+D", Menu::View, Need::Comparison, true},
        {Command::LeaveOutQuotes, "leave-out-quotes", QT_TRANSLATE_NOOP("Actions", "Leave Out &Quotes"), QT_TRANSLATE_NOOP("Actions", "Takes the marks off passages that are quotes."), "quote", "", Menu::View, Need::Comparison, true},
        {Command::LeaveOutShort, "leave-out-short", QT_TRANSLATE_NOOP("Actions", "Leave Out S&hort Passages"), QT_TRANSLATE_NOOP("Actions", "Takes the marks off passages of few words. How many is in the preferences."), "", "", Menu::View, Need::Comparison, true},
        {Command::MovesNone, "moves-none", QT_TRANSLATE_NOOP("Actions", "&None"), QT_TRANSLATE_NOOP("Actions", "Draws no links between passages that stand in another order."), "", "", Menu::Moves, Need::Comparison, true},
        {Command::MovesCurrent, "moves-current", QT_TRANSLATE_NOOP("Actions", "&Current"), QT_TRANSLATE_NOOP("Actions", "Draws such a link for the current passage only."), "", "", Menu::Moves, Need::Comparison, true},
        {Command::MovesAll, "moves-all", QT_TRANSLATE_NOOP("Actions", "&All"), QT_TRANSLATE_NOOP("Actions", "Draws all links between passages that stand in another order."), "", "", Menu::Moves, Need::Comparison, true},
        {Command::LargerText, "larger-text", QT_TRANSLATE_NOOP("Actions", "La&rger Text"), QT_TRANSLATE_NOOP("Actions", "Makes the text of the articles larger."), "zoomin", "Ctrl++; Ctrl+=", Menu::View, Need::Article, false, true},
        {Command::SmallerText, "smaller-text", QT_TRANSLATE_NOOP("Actions", "S&maller Text"), QT_TRANSLATE_NOOP("Actions", "Makes the text of the articles smaller."), "zoomout", "Ctrl+-", Menu::View, Need::Article},
        {Command::NormalText, "normal-text", QT_TRANSLATE_NOOP("Actions", "&Normal Text Size"), QT_TRANSLATE_NOOP("Actions", "Gives the text of the articles its usual size."), "", "Ctrl+0", Menu::View, Need::Article},
        {Command::ViewSource, "view-source", QT_TRANSLATE_NOOP("Actions", "Sour&ce…"), QT_TRANSLATE_NOOP("Actions", "Shows the file behind the current article as it was read."), "", "Ctrl+U", Menu::View, Need::Article},
        {Command::ShowOverview, "show-overview", QT_TRANSLATE_NOOP("Actions", "O&verview"), QT_TRANSLATE_NOOP("Actions", "Shows or hides the overview beside the articles."), "overview", "F9", Menu::View, Need::Article, true, true},
        {Command::ShowDock, "show-dock", QT_TRANSLATE_NOOP("Actions", "Side &Panel"), QT_TRANSLATE_NOOP("Actions", "Shows or hides the panel with claims, quotes, names, findings and annotations."), "sidebar", "F10", Menu::View, Need::Article, true},
        {Command::ShowDrawer, "show-drawer", QT_TRANSLATE_NOOP("Actions", "Pair Dra&wer"), QT_TRANSLATE_NOOP("Actions", "Shows or hides the two passages set word over word."), "drawer", "F8", Menu::View, Need::Article, true},
        {Command::ShowMenuBar, "show-menu-bar", QT_TRANSLATE_NOOP("Actions", "Menu &Bar"), QT_TRANSLATE_NOOP("Actions", "Shows or hides the menu bar. The key brings it back."), "", "Ctrl+M", Menu::View, Need::Nothing, true},
        {Command::TabClaims, "tab-claims", QT_TRANSLATE_NOOP("Actions", "&Claims"), QT_TRANSLATE_NOOP("Actions", "Goes to the table of claims."), "", "Ctrl+1", Menu::Panels, Need::Article},
        {Command::TabQuotes, "tab-quotes", QT_TRANSLATE_NOOP("Actions", "&Quotes"), QT_TRANSLATE_NOOP("Actions", "Goes to the quotes and their speakers."), "", "Ctrl+2", Menu::Panels, Need::Article},
        {Command::TabNames, "tab-names", QT_TRANSLATE_NOOP("Actions", "&Names"), QT_TRANSLATE_NOOP("Actions", "Goes to the names and how they are spelt."), "", "Ctrl+3", Menu::Panels, Need::Article},
        {Command::TabFindings, "tab-findings", QT_TRANSLATE_NOOP("Actions", "&Findings"), QT_TRANSLATE_NOOP("Actions", "Goes to what a copy editor would query."), "", "Ctrl+4", Menu::Panels, Need::Article},
        {Command::TabAnnotations, "tab-annotations", QT_TRANSLATE_NOOP("Actions", "&Annotations"), QT_TRANSLATE_NOOP("Actions", "Goes to the notes and highlights."), "", "Ctrl+5", Menu::Panels, Need::Article},
        {Command::TabOutline, "tab-outline", QT_TRANSLATE_NOOP("Actions", "&Outline"), QT_TRANSLATE_NOOP("Actions", "Goes to the paragraphs of each article."), "", "Ctrl+6", Menu::Panels, Need::Article},
        {Command::NextDifference, "next-difference", QT_TRANSLATE_NOOP("Actions", "&Next Difference"), QT_TRANSLATE_NOOP("Actions", "Goes to the next difference or finding."), "down", "Alt+Down; F7", Menu::Go, Need::Stop},
        {Command::PreviousDifference, "previous-difference", QT_TRANSLATE_NOOP("Actions", "&Previous Difference"), QT_TRANSLATE_NOOP("Actions", "Goes to the previous difference or finding."), "up", "Alt+Up; Shift+F7", Menu::Go, Need::Stop},
        {Command::NextConflict, "next-conflict", QT_TRANSLATE_NOOP("Actions", "Next Di&ffering Claim"), QT_TRANSLATE_NOOP("Actions", "Goes to the next passage in which a fact differs."), "glyph-differs", "Ctrl+PgDown", Menu::Go, Need::Stop},
        {Command::PreviousConflict, "previous-conflict", QT_TRANSLATE_NOOP("Actions", "Previous Differin&g Claim"), QT_TRANSLATE_NOOP("Actions", "Goes to the previous passage in which a fact differs."), "", "Ctrl+PgUp", Menu::Go, Need::Stop},
        {Command::Counterpart, "counterpart", QT_TRANSLATE_NOOP("Actions", "&Counterpart"), QT_TRANSLATE_NOOP("Actions", "Goes to the same passage in the next article."), "counterpart", "Ctrl+Shift+G", Menu::Go, Need::Comparison, false, true},
        {Command::Centre, "centre", QT_TRANSLATE_NOOP("Actions", "C&entre"), QT_TRANSLATE_NOOP("Actions", "Brings the current difference to the middle of the window."), "centre", "Alt+Return", Menu::Go, Need::Stop},
        {Command::GoTo, "go-to", QT_TRANSLATE_NOOP("Actions", "Go &to…"), QT_TRANSLATE_NOOP("Actions", "Goes to a difference by its number, or to a paragraph."), "", "Ctrl+G", Menu::Go, Need::Article},
        {Command::NextPane, "next-pane", QT_TRANSLATE_NOOP("Actions", "Ne&xt Article"), QT_TRANSLATE_NOOP("Actions", "Goes to the next article."), "", "Alt+PgDown", Menu::Go, Need::Article, false, true},
        {Command::PreviousPane, "previous-pane", QT_TRANSLATE_NOOP("Actions", "Pre&vious Article"), QT_TRANSLATE_NOOP("Actions", "Goes to the previous article."), "", "Alt+PgUp", Menu::Go, Need::Article},
        {Command::NextRegion, "next-region", QT_TRANSLATE_NOOP("Actions", "Next &Region"), QT_TRANSLATE_NOOP("Actions", "Goes on to the next part of the window."), "", "F6", Menu::Go, Need::Nothing},
        {Command::PreviousRegion, "previous-region", QT_TRANSLATE_NOOP("Actions", "Previous Regi&on"), QT_TRANSLATE_NOOP("Actions", "Goes back to the previous part of the window."), "", "Shift+F6", Menu::Go, Need::Nothing},
        {Command::Recompare, "recompare", QT_TRANSLATE_NOOP("Actions", "&Compare Anew"), QT_TRANSLATE_NOOP("Actions", "Compares the articles again."), "reload", "F5", Menu::Compare, Need::Article},
        {Command::StopComparing, "stop-comparing", QT_TRANSLATE_NOOP("Actions", "&Stop Comparing"), QT_TRANSLATE_NOOP("Actions", "Stops the comparison that is running."), "stop", "", Menu::Compare, Need::Running},
        {Command::ConfirmMatch, "confirm-match", QT_TRANSLATE_NOOP("Actions", "Con&firm Match"), QT_TRANSLATE_NOOP("Actions", "Says that the current passages tell the same thing."), "check", "Ctrl+Return", Menu::Compare, Need::Pair, false, true},
        {Command::RejectMatch, "reject-match", QT_TRANSLATE_NOOP("Actions", "Not a &Match"), QT_TRANSLATE_NOOP("Actions", "Says that the current passages do not tell the same thing."), "close", "Ctrl+Backspace", Menu::Compare, Need::Pair},
        {Command::AddMatch, "add-match", QT_TRANSLATE_NOOP("Actions", "&Align by Hand"), QT_TRANSLATE_NOOP("Actions", "Joins the paragraph of the cursor with one in another article."), "link", "Ctrl+L", Menu::Compare, Need::Comparison},
        {Command::ClearMatch, "clear-match", QT_TRANSLATE_NOOP("Actions", "Forget Alig&nment"), QT_TRANSLATE_NOOP("Actions", "Forgets the paragraph that was chosen for aligning by hand, or parts those of the current match."), "unlink", "Ctrl+Shift+L", Menu::Compare, Need::Comparison},
        {Command::MakeBase, "make-base", QT_TRANSLATE_NOOP("Actions", "Make &Base"), QT_TRANSLATE_NOOP("Actions", "Makes the current article the one whose order the others follow."), "base", "", Menu::Compare, Need::Article, false, true},
        {Command::LockScrolling, "lock-scrolling", QT_TRANSLATE_NOOP("Actions", "Loc&k Article in Place"), QT_TRANSLATE_NOOP("Actions", "Keeps the current article where it is while the others scroll."), "lock", "Ctrl+Alt+L", Menu::Compare, Need::Article, true},
        {Command::MoveBack, "move-back", QT_TRANSLATE_NOOP("Actions", "Move to the &Previous Place"), QT_TRANSLATE_NOOP("Actions", "Changes places with the article before it."), "", "Alt+Shift+PgUp", Menu::Compare, Need::Article},
        {Command::MoveOn, "move-on", QT_TRANSLATE_NOOP("Actions", "Move to the Ne&xt Place"), QT_TRANSLATE_NOOP("Actions", "Changes places with the article after it."), "", "Alt+Shift+PgDown", Menu::Compare, Need::Article},
        {Command::Reload, "reload-article", QT_TRANSLATE_NOOP("Actions", "&Reload Article"), QT_TRANSLATE_NOOP("Actions", "Reads the current article again."), "reload", "Ctrl+F5", Menu::Compare, Need::Article},
        {Command::CloseArticle, "close-article", QT_TRANSLATE_NOOP("Actions", "C&lose Article"), QT_TRANSLATE_NOOP("Actions", "Closes the current article and keeps the others."), "close", "Ctrl+Shift+W", Menu::Compare, Need::Article},
        {Command::Highlight, "highlight", QT_TRANSLATE_NOOP("Actions", "&Highlight"), QT_TRANSLATE_NOOP("Actions", "Highlights the selected words."), "highlight", "H; Alt+1", Menu::Annotate, Need::Selection},
        {Command::Quote, "quote", QT_TRANSLATE_NOOP("Actions", "Qu&ote"), QT_TRANSLATE_NOOP("Actions", "Marks the selected words as a quote to be checked."), "quote", "Alt+2", Menu::Annotate, Need::Selection},
        {Command::Typo, "typo", QT_TRANSLATE_NOOP("Actions", "&Typo"), QT_TRANSLATE_NOOP("Actions", "Marks the selected words as misspelt, with what should stand there."), "typo", "Alt+3", Menu::Annotate, Need::Selection},
        {Command::Note, "note", QT_TRANSLATE_NOOP("Actions", "&Note"), QT_TRANSLATE_NOOP("Actions", "Writes a note on the selected words."), "note", "A; Alt+4", Menu::Annotate, Need::Selection},
        {Command::Underline, "underline", QT_TRANSLATE_NOOP("Actions", "&Underline"), QT_TRANSLATE_NOOP("Actions", "Underlines the selected words."), "underline", "Alt+5", Menu::Annotate, Need::Selection},
        {Command::StrikeOut, "strike-out", QT_TRANSLATE_NOOP("Actions", "&Strike Out"), QT_TRANSLATE_NOOP("Actions", "Strikes out the selected words."), "strikeout", "Alt+6", Menu::Annotate, Need::Selection},
        {Command::Question, "question", QT_TRANSLATE_NOOP("Actions", "&Question"), QT_TRANSLATE_NOOP("Actions", "Asks a question about the selected words."), "question", "Alt+7", Menu::Annotate, Need::Selection},
        {Command::NoteOnLink, "note-on-link", QT_TRANSLATE_NOOP("Actions", "Note on the &Link"), QT_TRANSLATE_NOOP("Actions", "Writes a note on the current passages of all articles together."), "note", "Alt+8", Menu::Annotate, Need::Pair},
        {Command::EditAnnotation, "edit-annotation", QT_TRANSLATE_NOOP("Actions", "&Edit Annotation…"), QT_TRANSLATE_NOOP("Actions", "Opens the annotation under the cursor, or the one chosen in the list."), "", "E", Menu::Annotate, Need::Article, false, true},
        {Command::DiscardAnnotation, "delete-annotation", QT_TRANSLATE_NOOP("Actions", "&Delete Annotation"), QT_TRANSLATE_NOOP("Actions", "Deletes the annotation under the cursor, or the one chosen in the list."), "", "Del", Menu::Annotate, Need::Article},
        {Command::AttachHere, "attach-here", QT_TRANSLATE_NOOP("Actions", "&Attach Here"), QT_TRANSLATE_NOOP("Actions", "Puts the annotation chosen in the list on the selected words."), "link", "Ctrl+Shift+H", Menu::Annotate, Need::Selection},
        {Command::ConfirmPlace, "confirm-place", QT_TRANSLATE_NOOP("Actions", "Con&firm Place"), QT_TRANSLATE_NOOP("Actions", "Says that an annotation stands at the right words although the text changed."), "check", "", Menu::Annotate, Need::Article},
        {Command::AcceptFinding, "accept-finding", QT_TRANSLATE_NOOP("Actions", "Mark &Correction"), QT_TRANSLATE_NOOP("Actions", "Turns the current finding into a typo annotation with its suggestion."), "check", "Ctrl+Shift+Return", Menu::Annotate, Need::Finding, false, true},
        {Command::DismissFinding, "dismiss-finding", QT_TRANSLATE_NOOP("Actions", "&Ignore Finding"), QT_TRANSLATE_NOOP("Actions", "Takes the current finding out of the text and keeps it under Ignored."), "", "Ctrl+Shift+Backspace", Menu::Annotate, Need::Finding},
        {Command::ImportAnnotations, "import-annotations", QT_TRANSLATE_NOOP("Actions", "I&mport Annotations…"), QT_TRANSLATE_NOOP("Actions", "Adds the annotations in a W3C Web Annotation file to the session."), "", "", Menu::Annotate, Need::Article, false, true},
        {Command::MergePdf, "merge-pdf", QT_TRANSLATE_NOOP("Actions", "Merge Annotations from &PDF…"), QT_TRANSLATE_NOOP("Actions", "Takes over what a colleague marked and answered in an exported PDF."), "", "", Menu::Annotate, Need::Article},
        {Command::ExportAnnotations, "export-annotations", QT_TRANSLATE_NOOP("Actions", "E&xport Annotations…"), QT_TRANSLATE_NOOP("Actions", "Writes all annotations as W3C Web Annotations, a table or a list."), "", "", Menu::Annotate, Need::Article},
        {Command::Preferences, "preferences", QT_TRANSLATE_NOOP("Actions", "&Preferences…"), QT_TRANSLATE_NOOP("Actions", "Opens the settings."), "settings", "Ctrl+,", Menu::Settings, Need::Nothing},
        {Command::Palette, "command-palette", QT_TRANSLATE_NOOP("Actions", "Co&mmand Palette…"), QT_TRANSLATE_NOOP("Actions", "Finds any command by its name."), "find", "Ctrl+Shift+P", Menu::Help, Need::Nothing},
        {Command::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts…"), QT_TRANSLATE_NOOP("Actions", "Lists every command with its keys, to be changed."), "keyboard", "F1", Menu::Help, Need::Nothing},
        {Command::About, "about", QT_TRANSLATE_NOOP("Actions", "&About Galley"), QT_TRANSLATE_NOOP("Actions", "Says what Galley is and which version this is."), "info", "", Menu::Help, Need::Nothing, false, true},
    };
    return table;
}
// clang-format on

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QCoreApplication::translate("Actions", "&File");
    case Menu::Edit:
        return QCoreApplication::translate("Actions", "&Edit");
    case Menu::View:
        return QCoreApplication::translate("Actions", "&View");
    case Menu::Moves:
        return QCoreApplication::translate("Actions", "Lin&ks of Moved Passages");
    case Menu::Panels:
        return QCoreApplication::translate("Actions", "Go to Pane&l");
    case Menu::Go:
        return QCoreApplication::translate("Actions", "&Go");
    case Menu::Compare:
        return QCoreApplication::translate("Actions", "&Compare");
    case Menu::Annotate:
        return QCoreApplication::translate("Actions", "&Annotate");
    case Menu::Settings:
        return QCoreApplication::translate("Actions", "&Settings");
    case Menu::Help:
        return QCoreApplication::translate("Actions", "&Help");
    }
    return {};
}

} // namespace galley

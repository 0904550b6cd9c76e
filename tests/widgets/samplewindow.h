// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A main window with the two samples, compared and at rest, for tests of the whole window.
#pragma once

#include "app/session/exportsettings.h"
#include "widgets/actions.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/articleview.h"
#include "widgets/panes/comparisonview.h"

#include <QTest>

#include <memory>

namespace galley
{

inline constexpr int patience = 60'000; // ms

inline QString sample(const QString &name)
{
    return QStringLiteral(GALLEY_SOURCE_DIR) + QStringLiteral("/resources/samples/") + name;
}

/** What a command shows beside the panes: tabs, bars and dialogs. */
struct WindowPart {
    const char *name;
    Command command;
};

inline constexpr WindowPart windowParts[] = {
    {"quotes", Command::TabQuotes},
    {"names", Command::TabNames},
    {"findings", Command::TabFindings},
    {"annotations", Command::TabAnnotations},
    {"outline", Command::TabOutline},
    {"find", Command::Find},
    {"go to", Command::GoTo},
    {"palette", Command::Palette},
    {"shortcuts", Command::Shortcuts},
    {"preferences", Command::Preferences},
    {"source", Command::ViewSource},
    {"export", Command::ExportReport},
    {"note", Command::Note},
};

/** A window with the two samples, compared and at rest. */
struct SampleWindow {
    mutable Settings settings;
    std::unique_ptr<MainWindow> window;

    explicit SampleWindow(bool open = true)
    {
        settings.setValue(Setting::Shortcuts, QStringList());
        settings.setValue(Setting::AlignRows, true);
        keepPageOptions(settings, {});
        window = std::make_unique<MainWindow>(&settings);
        window->resize(1500, 940);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        if (!open)
            return;
        window->open({sample(QStringLiteral("1-wire.txt")), sample(QStringLiteral("2-courier.txt"))});
        (void)settle();
    }
    ~SampleWindow() { window->workspace()->closeSession(false); }

    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor(
            [this] {
                return window->workspace()->articles().size() >= 2 &&
                       window->workspace()->compareState() == CompareState::Ready && window->isSettled();
            },
            patience);
    }
    QAction *action(Command command) const { return window->actions()->at(command); }
    QList<ArticleView *> views() const
    {
        QList<ArticleView *> found = window->view()->findChildren<ArticleView *>();
        found.removeIf([](ArticleView *view) { return !view->isVisible(); });
        std::ranges::sort(found, {}, &ArticleView::articleIndex);
        return found;
    }
};

} // namespace galley

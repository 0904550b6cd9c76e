// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with files of its own, for tests of what a window drives.
#pragma once

#include "app/session/workspace.h"
#include "tests/support/writtenfile.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace galley::test
{

using namespace Qt::StringLiterals;

inline const QByteArray storyA =
    "Mayor opens the new bridge\n\nThe bridge cost 12 million euros, the town said on Monday.\n\n"
    "Work began four years ago after the old crossing was closed to lorries.\n";
inline const QByteArray storyB =
    "Bridge opened by mayor\n\nThe bridge cost 15 million euros, the town said on Monday.\n\n"
    "Work began four years ago after the old crossing was closed to lorries.\n";

/** Forgets the sessions that another test left behind. */
inline void forgetSessions()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/galley"_s).removeRecursively();
}

/** A workspace with files of its own. */
struct Desk {
    QTemporaryDir folder;
    Settings settings;
    std::unique_ptr<Workspace> workspace = std::make_unique<Workspace>(&settings);

    QString file(const QString &name, const QByteArray &bytes) const { return tests::written(folder, name, bytes); }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return workspace->isIdle(); }, 60000);
    }
    bool open(const QStringList &paths, int at = -1) const
    {
        workspace->openFiles(paths, at);
        return settle();
    }
    bool openTwo() const { return open({file(u"a.txt"_s, storyA), file(u"b.txt"_s, storyB)}); }
    QUuid note(int article, const QString &words, const QString &body) const
    {
        const qsizetype start = workspace->articles()[article].text.indexOf(words);
        return workspace->annotate(AnnotationKind::Note, article, {start, start + words.size()}, body);
    }
    QStringList noted() const
    {
        QStringList all;
        for (const Annotation &one : workspace->annotations()->annotations()) {
            const Anchor &anchor = one.anchors.first();
            const QString at = anchor.state == Anchor::State::Lost
                                   ? u"lost"_s
                                   : anchor.range.of(workspace->articles()[anchor.article].text).toString();
            all << u"%1: %2 (%3)"_s.arg(anchor.article).arg(at, one.body);
        }
        return all;
    }
};

} // namespace galley::test

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a benchmark is, and the made-up material that several of them share.
#pragma once

#include "app/article/article.h"
#include "app/base/progress.h"
#include "app/compare/comparison.h"

#include <QList>
#include <QString>

#include <functional>

namespace galley::bench
{

inline constexpr quint32 seed = 20260317;

/** The part that is timed, and what precedes each of its runs (0, 1, …) without being timed. */
struct Timed {
    std::function<void()> run;
    std::function<void(int)> before = {};
};

struct Benchmark {
    QString name;
    int runs;
    /** Prepares. */
    std::function<Timed()> make;
};

/** An article of @p size characters, and the same story by @p count - 1 other hands. */
QList<Article> rewrites(int count, int size);
Comparison compared(const QList<Article> &articles);

/** From asking @p job to stop until it has returned, at @p runs moments all over its course. */
Timed stopping(int runs, const std::function<void(Progress &)> &job);

/** Reports on paper: see paperbench.cpp. */
QList<Benchmark> paperBenchmarks();

} // namespace galley::bench

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The plain steps from files to a report, one after the other in the calling thread. Command line and tests use it.
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/compare/comparer.h"
#include "app/proof/proofreader.h"
#include "app/report/reportinput.h"
#include "app/session/sessionfile.h"

namespace galley
{

struct PipelineOptions {
    CompareOptions compare;
    ProofOptions proof;
};

/** Loads every path (or fails with the first error), compares and proofreads. Any thread. */
Result<ReportInput> runPipeline(const QStringList &paths, const PipelineOptions &options, Progress &progress);

/** Compares and proofreads articles that are already loaded. */
Result<ReportInput> runPipeline(const QList<Article> &articles, const PipelineOptions &options, Progress &progress);

/**
 * Compares and proofreads what a session holds, with its decisions, and adds its annotations; no file but the session
 * is needed. @p title is the session's name.
 */
Result<ReportInput> runPipeline(const SessionContent &content, const QString &title, const PipelineOptions &options,
                                Progress &progress);

/** Compares two sentences as if in @p language, so that the dictionaries and lists which that needs are read when
 * articles come. Any thread; false where it was stopped. */
bool warmUp(const QString &language, Progress &progress);

/**
 * Whether anything tells the articles apart: a claim that differs or stands alone, a passage that is reworded or stands
 * elsewhere, or one that has no counterpart in every other article. Furniture, bylines and datelines do not count.
 */
bool differencesFound(const ReportInput &input);

} // namespace galley

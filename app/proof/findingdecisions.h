// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which findings an editor's decisions are about: by kind, words and what stands before them, so that they outlive
// edits.
#pragma once

#include "app/article/article.h"
#include "app/proof/finding.h"

namespace galley
{

/** The decision @p kind on @p finding. */
FindingDecision decisionOn(const Finding &finding, const QList<Article> &articles, FindingDecision::Kind kind);

/** Whether @p decision is about @p finding. */
bool concerns(const FindingDecision &decision, const Finding &finding, const QList<Article> &articles);

/** Findings parted by what was decided on them; an accepted one is in neither list, for it is an annotation. */
struct DecidedFindings {
    QList<Finding> open;
    QList<Finding> dismissed;
};
DecidedFindings decided(const QList<Finding> &findings, const QList<FindingDecision> &decisions,
                        const QList<Article> &articles);

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which passages of any number of articles tell the same, in whatever order they stand, and how sure that is.
#pragma once

#include "app/compare/linkcontext.h"
#include "app/compare/linkscore.h"
#include "app/compare/units.h"

#include <vector>

namespace galley
{

/** Two passages of two articles that tell the same. */
struct UnitLink {
    Member a; ///< a < b.
    Member b;
    double score = 0;   ///< 0 to 1.
    bool moved = false; ///< Outside the heaviest chain of links that keeps the order of both articles.
    bool sameText = false;
    bool byHand = false;
    bool added = false; ///< By hand, where there was none before.
    double overlap = 0; ///< Of sentences: what they share themselves, whatever stands around them.

    friend bool operator==(const UnitLink &, const UnitLink &) = default;
};

/**
 * The links between the units of @p articles, sorted by (a, b). Candidates come from an inverted index over the
 * weighted words; no table over all pairs is made. The order of the articles changes nothing but the numbers.
 */
QList<UnitLink> linkUnits(const QList<Units> &articles, Level level, Progress &progress);

/** A pair of sentences that share enough to be judged, as it is measured first. */
struct MeasuredPair {
    Member a; ///< a < b.
    Member b;
    LinkFeatures features{};
};

/** What scoreSentences() sees of the pairs it judges, sorted by (a, b); the weights are learned from this. */
QList<MeasuredPair> measureSentences(const QList<Units> &articles, Progress &progress);

/** The pairs of sentences that linkUnits() judges, sorted by (a, b), with their scores. */
QList<ScoredPair> scoreSentences(const QList<Units> &articles, Progress &progress);

/**
 * Adds to @p paragraphs, sorted by (a, b), those in which two sentences surely tell the same; not between versions of
 * one text, where each paragraph has its own partner. @p units: the paragraphs of each article. Stopped, the links are
 * of no use; so it is with the next two.
 */
void addParagraphsAround(const QList<UnitLink> &sentences, const QList<Article> &articles, const QList<Units> &units,
                         QList<UnitLink> &paragraphs, const Progress &progress);

/** How sure it is that two passages tell the same. */
struct PassageScore {
    Member a; ///< a < b.
    Member b;
    double score = 0; ///< 0 to 1.
};

/** Adds to @p links, sorted by (a, b), those of @p scores that it does not have; of one that stands there several times
 * the best. */
void addMissing(std::vector<PassageScore> scores, QList<UnitLink> &links, const Progress &progress);

/** Sets UnitLink::moved, for each pair of articles by itself. */
void markMoved(QList<UnitLink> &links, const Progress &progress);

} // namespace galley

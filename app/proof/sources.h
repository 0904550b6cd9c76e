// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles speak for something, and which of them are one agency's copy and so speak once.
#pragma once

#include "app/proof/proofcontext.h"

namespace galley
{

/**
 * For each article the number of its source: articles that name one agency in their datelines, or share most of their
 * paragraphs word for word, have one number.
 */
QList<int> sourceNumbers(const QList<Article> &articles, const Comparison &comparison);

/** The articles of @p places by their labels, each with how often: "The Courier (2) and The Post". Translated. */
QString namedSources(const ProofContext &context, const QList<Passage> &places);

/** @p message, with a sentence behind it where several of the articles of @p places print one agency's copy. */
QString withSourceNote(const ProofContext &context, const QString &message, const QList<Passage> &places);

} // namespace galley

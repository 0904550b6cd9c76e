// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the Annotations tab: the notes of the editors: open, resolved, of unsure place, lost.
#pragma once

#include "widgets/review/reviewcontent.h"
#include "widgets/review/reviewmodel.h"

namespace galley
{

/** "Open", "Resolved", "Rejected". */
QString annotationStatusWord(AnnotationStatus status);

/** Made anew from values at each change; cheap enough for the GUI thread. */
QList<ReviewGroup> annotationGroups(const ReviewContent &content);

} // namespace galley

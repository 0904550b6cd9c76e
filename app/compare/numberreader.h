// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a sentence, in digits and words, with their units and how exact they are said to be.
#pragma once

#include "app/compare/factfinder.h"
#include "app/compare/factwords.h"
#include "app/compare/numberwords.h"

#include <optional>

namespace galley
{

struct FoundNumber {
    std::optional<Fact> fact; ///< Nothing where the words are no figure: "9/11".
    int count = 0;            ///< How many words it takes; 0 where no number begins.
};

/** The figure that begins at word @p at, with its unit; a range in words ("2 to 3 inches") is one figure. */
FoundNumber numberAt(const QList<FactWord> &words, int at, const NumberWords &table);

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linkscore.h"

#include "app/compare/linkweights.h"

#include <cmath>
#include <numeric>

namespace galley
{

double probabilityAlone(const LinkFeatures &features)
{
    const double sum = std::inner_product(features.begin(), features.end(), linkWeights.begin(), linkBias);
    return 1 / (1 + std::exp(-sum));
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the seams in a painted page's content stream; see seamRect().
#pragma once

#include <QByteArray>

namespace galley
{

/** Where a seam stands in a content stream, with the filling of it. */
struct Seam {
    qsizetype begin = -1;
    qsizetype end = -1;

    bool isValid() const { return begin >= 0; }
};

/** Seam @p index, at or behind @p from; none where it is not there. */
Seam nextSeam(const QByteArray &content, qsizetype from, qsizetype index);

} // namespace galley

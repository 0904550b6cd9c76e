// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Translation for code that is no QObject. Each file of such code declares its context once:
//     namespace { struct Tr { GALLEY_TR(ArticleLoader) }; }   …   Tr::tr("…")
#pragma once

#include <QCoreApplication>

/** Gives a class the static function tr(), whose translation context is the class's own name. */
#define GALLEY_TR(Context) Q_DECLARE_TR_FUNCTIONS(Context)

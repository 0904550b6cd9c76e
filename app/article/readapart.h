// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one document in a process of its own, so that a parser that crashes or hangs costs one article and no more.
#pragma once

#include "app/article/formats.h"
#include "app/article/readlimits.h"

namespace galley
{

/** The program that reads, and what it may take. */
struct ReadingProcess {
    QString program; ///< Empty: , else the program "galley" beside this one.
    qint64 memory = limits::apartMemory;
    int cpuSeconds = limits::apartCpuSeconds;
    int wallSeconds = limits::apartWallSeconds;
};

/** How galley is started to read one document: this option, the bytes of memory and the seconds of processor time that
 * it may take, and the language of its sentences. */
inline constexpr const char *readOneOption = "--read-one";

/** The statuses with which it ends where it has no answer. */
enum ReadOneStatus { ReadOneDone = 0, ReadOneUnclear = 64, ReadOneMemory = 70, ReadOneTime = 71 };

/**
 * Like readDraft(), in a process of its own that gets @p bytes and the context on its standard input (the password is
 * never on a command line) and is killed when the work is stopped. Blocks the calling thread, which may be any but that
 * of a window. Errors: those of the readers; Damaged where the process crashes, TooLarge where it passes a limit,
 * Cancelled, Internal where it cannot be started.
 */
Result<ArticleDraft> readApart(const QByteArray &bytes, ReadContext &context, const ReadingProcess &process = {});

} // namespace galley

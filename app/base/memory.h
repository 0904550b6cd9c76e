// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the process takes memory from the system and gives it back.
#pragma once

namespace galley
{

/**
 * Lets large pieces go back to the system when they are freed, and small ones be of use to every thread. To be called
 * first thing in a program, before there is another thread. Where the C library is another than glibc, neither this nor
 * the next does anything.
 */
void takeMemorySparingly();

/** Gives back what many small pieces have left free; takes some milliseconds. Any thread. */
void giveMemoryBack();

} // namespace galley

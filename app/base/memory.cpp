// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace galley
{

void takeMemorySparingly()
{
#ifdef __GLIBC__
    constexpr int large = 1 << 20;      // bytes; what is as large is mapped by itself, and is gone when it is freed
    ::mallopt(M_MMAP_THRESHOLD, large); // would grow with what was freed last
    ::mallopt(M_ARENA_MAX, 1);          // else each thread keeps what it freed for itself
#endif
}

void giveMemoryBack()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace galley

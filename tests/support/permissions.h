// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a test that runs as root meet the permissions of files as everybody does.
#pragma once

#include <QtGlobal>

#if defined(__linux__)
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace galley::test
{

/** Gives up the right to read and write what the permissions forbid, for this process and those that it starts. To be
 * called before there is a second thread. */
inline void obeyPermissions()
{
#if defined(__linux__)
    for (const int right : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH})
        ::prctl(PR_CAPBSET_DROP, right); // what a started program would get
    __user_cap_header_struct head{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct rights[2] = {};
    if (::syscall(SYS_capget, &head, rights) != 0)
        return;
    constexpr unsigned both = 1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH;
    rights[0].effective &= ~both;
    rights[0].permitted &= ~both;
    ::syscall(SYS_capset, &head, rights);
#endif
}

} // namespace galley::test

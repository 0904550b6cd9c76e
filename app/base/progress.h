// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How far a job is, and whether somebody wants it to stop. Shared by the worker (writes) and the GUI thread (reads).
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <memory>

namespace galley
{

/**
 * A handle on the state of one job; copies share that state. Every function is thread-safe and lock-free.
 * Workers call step() often and return early where stopped() is true.
 */
class Progress
{
public:
    Progress()
        : m_state(std::make_shared<State>())
    {
    }

    /** Says that @p done of @p total units (any unit, total > 0) are done. Never goes backwards within a job. */
    void step(qint64 done, qint64 total)
    {
        const int now = total > 0 ? int(std::clamp<qint64>(done * 1000 / total, 0, 1000)) : 0;
        if (now > m_state->permille.load(std::memory_order_relaxed))
            m_state->permille.store(now, std::memory_order_relaxed);
    }
    /** How much is done, 0 to 1000. */
    int permille() const { return m_state->permille.load(std::memory_order_relaxed); }
    /** Asks the worker to stop as soon as it can. */
    void stop() { m_state->stop.store(true, std::memory_order_relaxed); }
    bool stopped() const { return m_state->stop.load(std::memory_order_relaxed); }

private:
    struct State {
        std::atomic<int> permille = 0;
        std::atomic<bool> stop = false;
    };
    std::shared_ptr<State> m_state;
};

} // namespace galley

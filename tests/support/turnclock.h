// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long each turn of the event loop holds the GUI thread, in processor time: other programs do not count.
#pragma once

#include <QAbstractEventDispatcher>
#include <QList>
#include <QObject>

#include <algorithm>
#include <utility>

#include <ctime>

namespace galley
{

/** The processor time of the calling thread in ms. */
inline double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/** Records every turn from its making on: what happens between two moments at which the event loop may sleep. */
class TurnClock : public QObject
{
public:
    TurnClock()
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            const double now = threadMs();
            m_turns << now - std::exchange(m_last, now);
        });
    }
    /** How many turns there were. */
    int count() const { return int(m_turns.size()); }
    /** In ms, the longest first. */
    QList<double> turns() const
    {
        QList<double> sorted = m_turns;
        std::ranges::sort(sorted, std::greater{});
        return sorted;
    }

private:
    double m_last = threadMs();
    QList<double> m_turns;
};

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs pure functions on worker threads and brings their results back to the thread of their owner.
#pragma once

#include "app/base/progress.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <utility>

namespace galley
{

/**
 * A thread pool of its own. Work gets its Progress; what it returns is handed to a second function, in the thread that
 * the Jobs object lives in. A run that was stopped still reports: the owner drops what it no longer wants, by run
 * number. The destructor stops all and waits; nothing is reported after it.
 */
class Jobs : public QObject
{
    Q_OBJECT
public:
    /** One run of one job; copies mean the same run. Number 0 is no run at all. */
    struct Run {
        int number = 0;
        Progress progress;
    };

    /** At most @p threads pieces of work run at a time. */
    explicit Jobs(int threads = QThread::idealThreadCount()) { m_pool.setMaxThreadCount(threads); }
    ~Jobs() override
    {
        for (const Run &run : std::as_const(m_runs))
            Progress(run.progress).stop();
        m_pool.waitForDone();
    }

    /** @p work is called as work(Progress &) in a worker; @p done as done(run number, result) here. */
    template <typename Work, typename Done>
    Run start(Work work, Done done)
    {
        Run run;
        run.number = ++m_last;
        m_runs << run;
        m_pool.start([this, run, work = std::move(work), done = std::move(done)]() mutable {
            auto result = work(run.progress);
            auto report = [this, run, done = std::move(done), result = std::move(result)]() mutable {
                m_runs.removeIf([&run](const Run &other) { return other.number == run.number; });
                done(run.number, std::move(result));
                if (m_runs.isEmpty())
                    Q_EMIT finishedAll();
            };
            QMetaObject::invokeMethod(this, std::move(report), Qt::QueuedConnection);
        });
        return run;
    }
    bool isIdle() const { return m_runs.isEmpty(); }

Q_SIGNALS:
    void finishedAll();

private:
    QThreadPool m_pool;
    QList<Run> m_runs;
    int m_last = 0;
};

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/parallel.h"

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>

namespace galley
{

void forParts(qsizetype count, qsizetype part, const std::function<void(qsizetype, qsizetype)> &work)
{
    const qsizetype parts = (count + part - 1) / part;
    std::atomic<qsizetype> next = 0;
    const auto run = [&] {
        for (qsizetype i = next++; i < parts; i = next++)
            work(i * part, std::min(count, (i + 1) * part));
    };
    QThreadPool *const pool = QThreadPool::globalInstance();
    const qsizetype wanted = std::min<qsizetype>(parts, pool->maxThreadCount()) - 1; // this thread is one more
    const auto done = std::make_shared<QSemaphore>();
    int helpers = 0; // those that wait in a queue for a free thread could not be waited for
    while (helpers < wanted && pool->tryStart([&run, done] {
        run();
        done->release();
    }))
        ++helpers;
    run();
    done->acquire(helpers);
}

void whenFree(std::function<void()> work)
{
    if (!QThreadPool::globalInstance()->tryStart(work))
        work();
}

void beside(const std::function<void()> &first, const std::function<void()> &second)
{
    forParts(2, 1, [&](qsizetype number, qsizetype) { number == 0 ? first() : second(); });
}

} // namespace galley

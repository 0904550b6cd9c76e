// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/parallel.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace galley;

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNumberIsWorkedOnOnce_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("part");
        for (const int threads : {1, 2, 5}) {
            for (const int count : {0, 1, 7, 1000}) {
                for (const int part : {1, 3, 2000})
                    QTest::addRow("%d threads, %d things, %d at once", threads, count, part)
                        << threads << count << part;
            }
        }
    }

    void whatIsDroppedIsDestroyedOnce_data()
    {
        QTest::addColumn<bool>("busy");
        QTest::newRow("in a free thread") << false;
        QTest::newRow("here where none is free") << true;
    }

    void whatIsDroppedIsDestroyedOnce()
    {
        QFETCH(bool, busy);
        struct Counted {
            std::atomic<int> &count;
            QThread *&thread;
            ~Counted()
            {
                ++count;
                thread = QThread::currentThread();
            }
        };
        QThreadPool &pool = *QThreadPool::globalInstance();
        pool.setMaxThreadCount(1);
        QSemaphore end;
        if (busy)
            pool.start([&] { end.acquire(); });
        std::atomic<int> count = 0;
        QThread *thread = nullptr;
        dropBeside(std::unique_ptr<Counted>(new Counted{count, thread}));
        end.release();
        QVERIFY(pool.waitForDone(60'000));
        QCOMPARE(count.load(), 1);
        QCOMPARE(thread == QThread::currentThread(), busy);
    }

    void eachNumberIsWorkedOnOnce()
    {
        QFETCH(int, threads);
        QFETCH(int, count);
        QFETCH(int, part);
        QThreadPool::globalInstance()->setMaxThreadCount(threads);
        std::vector<std::atomic<int>> times(size_t(count) + 1);
        forParts(count, part, [&](qsizetype first, qsizetype last) {
            QVERIFY(first < last && last - first <= part);
            for (qsizetype i = first; i < last; ++i)
                ++times[size_t(i)];
        });
        for (size_t i = 0; i < size_t(count); ++i)
            QCOMPARE(times[i].load(), 1);
        QCOMPARE(times.back().load(), 0);
    }

    void resultsStandInTheOrderOfTheNumbers()
    {
        QThreadPool::globalInstance()->setMaxThreadCount(3);
        const QList<int> squares = mapped(1000, [](qsizetype i) { return int(i * i); }, 7);
        QCOMPARE(squares.size(), 1000);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(squares[i], i * i);
    }

    /** Each thread of the pool is taken by a call that has more to do than it can alone: nobody may wait for a thread
     * that never comes free. */
    void aCallInsideACallInAFullPoolReturns_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("two threads") << 2;
    }

    void aCallInsideACallInAFullPoolReturns()
    {
        QFETCH(int, threads);
        QThreadPool::globalInstance()->setMaxThreadCount(threads);
        std::atomic<int> sum = 0;
        const auto deep = [&] {
            beside([&] { forParts(50, 1, [&](qsizetype i, qsizetype) { sum += int(i); }); },
                   [&] { sum += mapped(50, [](qsizetype i) { return int(i); }).last(); });
        };
        for (int i = 0; i < 2 * threads; ++i)
            QThreadPool::globalInstance()->start(deep);
        deep();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
        QCOMPARE(sum.load(), (2 * threads + 1) * (50 * 49 / 2 + 49));
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"

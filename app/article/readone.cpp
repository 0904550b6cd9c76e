// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/readone.h"

#include "app/article/draftcodec.h"
#include "app/article/readapart.h"
#include "app/base/translations.h"

#include <QCborValue>
#include <QFile>
#include <QSemaphore>

#include <sys/resource.h>
#if defined(__linux__)
#include <sys/prctl.h>
#endif

#include <csignal>
#include <new>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace galley
{

namespace
{
constexpr int reportMs = 100; ///< Between two words on how far it is.

// The sanitizers reserve far more address space than any limit, so that under them memory is not limited.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryIsLimited = false;
#else
constexpr bool memoryIsLimited = true;
#endif

void limit(decltype(RLIMIT_AS) resource, rlim_t soft, rlim_t hard)
{
    const rlimit value{soft, hard};
    ::setrlimit(resource, &value);
}

/** No file is written, none of what was read stays in a memory image, time and memory are bounded. */
void limitThisProcess(qint64 memory, int cpuSeconds)
{
    std::signal(SIGXCPU, [](int) { ::_exit(ReadOneTime); });
    std::set_new_handler([] { ::_exit(ReadOneMemory); });
#if defined(__linux__)
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody waits for the answer of a process that is gone
#endif
    limit(RLIMIT_CORE, 0, 0);
    limit(RLIMIT_FSIZE, 0, 0);
    limit(RLIMIT_CPU, rlim_t(cpuSeconds), rlim_t(cpuSeconds) + 1);
    if (memoryIsLimited)
        limit(RLIMIT_AS, rlim_t(memory), rlim_t(memory));
}

/** Reads in a worker, so that this thread can tell how far it is. */
QByteArray answerTo(const QByteArray &bytes, ReadContext &context, QFile &out)
{
    QByteArray answer;
    QSemaphore done;
    const std::jthread worker([&] { // which says so where it cannot start, other than a pool's
        try {
            answer = encodedAnswer(readDraft(bytes, context), context);
        } catch (const std::bad_alloc &) {
            ::_exit(ReadOneMemory);
        }
        done.release();
    });
    int told = 0;
    while (!done.tryAcquire(1, reportMs)) {
        if (const int now = context.progress.permille(); now > told) {
            out.write(QCborValue(now).toCbor());
            told = now;
        }
    }
    return answer;
}
} // namespace

bool isReadOne(const QStringList &arguments)
{
    return arguments.size() == 4 && arguments.first() == QLatin1String(readOneOption);
}

int readOne(const QStringList &arguments)
try {
    limitThisProcess(arguments[1].toLongLong(), arguments[2].toInt());
    useLanguage(arguments[3]);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return ReadOneUnclear;
    QByteArray bytes = in.readAll();
    auto context = takeRequest(bytes);
    if (!context)
        return ReadOneUnclear;
    const QByteArray answer = answerTo(bytes, *context, out);
    return out.write(answer) == answer.size() ? ReadOneDone : ReadOneUnclear;
} catch (const std::bad_alloc &) {
    return ReadOneMemory;
} catch (const std::system_error &) { // no room for a thread's stack
    return ReadOneMemory;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/readapart.h"

#include "app/article/draftcodec.h"
#include "app/base/tr.h"

#include <QCborStreamReader>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocale>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(ReadApart)
};

constexpr int poll = 20;              ///< Milliseconds between two looks at Progress.
constexpr qint64 portion = 1LL << 20; ///< Bytes handed over at a time.

QString programOf(const ReadingProcess &process)
{
    if (!process.program.isEmpty())
        return process.program;
    const QString named = qEnvironmentVariable("GALLEY_READER");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + u"/galley"_s : named;
}

/** One reading, from the start of the process to its end; the destructor kills it. */
class Reading
{
public:
    Reading(ReadContext &context, const ReadingProcess &process)
        : m_context(context)
        , m_limits(process)
        , m_deadline(qint64(process.wallSeconds) * 1000)
    {
    }
    ~Reading()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    Result<ArticleDraft> run(const QByteArray &bytes)
    {
        m_process.setProgram(programOf(m_limits));
        m_process.setArguments({QString::fromLatin1(readOneOption), QString::number(m_limits.memory),
                                QString::number(m_limits.cpuSeconds), QLocale().bcp47Name()});
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start();
        if (!m_process.waitForStarted())
            return notStarted();
        if (const auto sent = send(encodedRequest(m_context), bytes); !sent)
            return std::unexpected(sent.error());
        if (const auto received = receive(); !received)
            return std::unexpected(received.error());
        if (const auto ended = judgeEnd(); !ended)
            return std::unexpected(ended.error());
        return decodedAnswer(m_answer, m_context);
    }

private:
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    Result<void> send(const QByteArray &request, const QByteArray &bytes)
    {
        m_process.write(request);
        for (qsizetype at = 0; at < bytes.size() && isRunning(); at += portion) {
            m_process.write(bytes.constData() + at, std::min<qint64>(portion, bytes.size() - at));
            while (isRunning() && m_process.bytesToWrite() > 0 && !m_process.waitForBytesWritten(poll))
                if (const auto allowed = checkLimits(); !allowed)
                    return allowed;
        }
        m_process.closeWriteChannel();
        return {};
    }

    Result<void> receive()
    {
        while (isRunning()) {
            if (const auto allowed = checkLimits(); !allowed)
                return allowed;
            m_process.waitForReadyRead(poll);
            take();
        }
        take();
        return {};
    }

    /** What has come so far: numbers tell how far the reader is, the map behind them is the answer. */
    void take()
    {
        m_answer += m_process.readAllStandardOutput();
        while (!m_answer.isEmpty()) {
            QCborStreamReader reader(m_answer);
            if (!reader.isUnsignedInteger())
                return;
            m_context.progress.step(qint64(std::min<quint64>(reader.toUnsignedInteger(), 1000)), 1000);
            reader.next();
            m_answer.remove(0, reader.currentOffset());
        }
    }

    Result<void> checkLimits() const
    {
        const QString &name = m_context.name;
        if (m_context.progress.stopped())
            return failure(Error::Code::Cancelled, Tr::tr("Reading %1 was stopped.").arg(name), name);
        if (m_deadline.hasExpired())
            return tooLong(m_limits.wallSeconds);
        if (m_answer.size() > limits::apartAnswerBytes)
            return failure(Error::Code::TooLarge,
                           Tr::tr("%1 unpacks to far more than an article. Please open a part of it.").arg(name), name);
        return {};
    }

    Result<void> judgeEnd() const
    {
        const QString &name = m_context.name;
        if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == ReadOneDone)
            return {};
        if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == ReadOneTime)
            return tooLong(m_limits.cpuSeconds);
        if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == ReadOneMemory)
            return failure(
                Error::Code::TooLarge,
                Tr::tr("%1 needs more than the %2 MB of memory that reading may take. Please split it, or save it as "
                       "text.")
                    .arg(name)
                    .arg(m_limits.memory >> 20),
                name);
        return failure(Error::Code::Damaged,
                       Tr::tr("Reading %1 broke off: something in the file is not as it should be. Please save it anew "
                              "in its own program, or as text.")
                           .arg(name),
                       name, u"%1, status %2"_s.arg(m_process.errorString()).arg(m_process.exitCode()));
    }

    std::unexpected<Error> tooLong(int seconds) const
    {
        return failure(Error::Code::TooLarge,
                       Tr::tr("Reading %1 took more than %n second(s) and was stopped. Please split it, or save it as "
                              "text.",
                              nullptr, seconds)
                           .arg(m_context.name),
                       m_context.name);
    }

    std::unexpected<Error> notStarted() const
    {
        return failure(Error::Code::Internal,
                       Tr::tr("%1 is read by the program %2, which could not be started. Please install Galley anew.")
                           .arg(m_context.name, m_process.program()),
                       m_context.name, m_process.errorString());
    }

    ReadContext &m_context;
    const ReadingProcess &m_limits;
    QDeadlineTimer m_deadline;
    QProcess m_process;
    QByteArray m_answer;
};
} // namespace

Result<ArticleDraft> readApart(const QByteArray &bytes, ReadContext &context, const ReadingProcess &process)
{
    if (context.progress.stopped())
        return failure(Error::Code::Cancelled, Tr::tr("Reading %1 was stopped.").arg(context.name), context.name);
    return Reading(context, process).run(bytes);
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the requests that need no window: help, version, compare, export.
#include "app/cli/headless.h"

#include "app/base/savefile.h"
#include "app/base/tr.h"
#include "app/cli/batch.h"
#include "app/cli/exitstatus.h"
#include "app/report/jsonreport.h"
#include "app/report/originalpages.h"
#include "app/report/reportwriter.h"
#include "app/report/sourceguard.h"
#include "app/report/textreport.h"
#include "app/session/articlefiles.h"
#include "app/session/pipeline.h"
#include "app/session/sessionbytes.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QTextStream>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(Headless)
};

Result<void> write(const QByteArray &bytes, const QString &path, QTextStream &out)
{
    if (path.isEmpty()) {
        constexpr qsizetype piece = 1 << 16; // all of a long report at a time would be there three times
        QStringDecoder decoder(QStringDecoder::Utf8);
        for (qsizetype from = 0; from < bytes.size(); from += piece) {
            const QString letters = decoder(QByteArrayView(bytes).sliced(from, std::min(piece, bytes.size() - from)));
            out << letters;
            out.flush();
        }
        if (out.status() == QTextStream::Ok)
            return {};
        return failure(Error::Code::Unwritable, Tr::tr("Standard output could not be written."));
    }
    return saveFile(bytes, path);
}

int compare(const Request &request, QTextStream &out, QTextStream &err)
{
    Progress progress;
    const auto input = runPipeline(request.files, {}, progress);
    if (!input)
        return told(input.error(), err);
    if (const auto kept = guardSources(input->articles, request.output); !kept)
        return told(kept.error(), err);
    const bool json = request.format == QLatin1StringView("json");
    const QByteArray report = json ? jsonReport(*input) : textReport(*input).toUtf8();
    if (const auto written = write(report, request.output, out); !written)
        return told(written.error(), err);
    return differencesFound(*input) ? DifferencesFound : Done;
}

/** @p input with a session that was made from its articles. */
Result<ReportInput> withSession(ReportInput input)
{
    SessionContent content;
    for (const Article &article : input.articles)
        content.articles << StoredArticle{article, {}};
    auto session = sessionBytes(content);
    if (!session)
        return std::unexpected(session.error());
    input.session = *std::move(session);
    return input;
}

Result<ReportInput> exportInput(const Request &request, Progress &progress)
{
    if (request.session.isEmpty()) {
        auto input = runPipeline(request.files, {}, progress);
        return input && request.pages.archive ? withSession(*std::move(input)) : input;
    }
    const auto file = SessionFile::open(request.session);
    if (!file)
        return std::unexpected(file.error());
    const auto content = file->read();
    if (!content)
        return std::unexpected(content.error());
    auto input = runPipeline(*content, QFileInfo(request.session).completeBaseName(), {}, progress);
    if (!input || !request.pages.archive)
        return input;
    auto session = sessionBytes(*content);
    if (!session)
        return std::unexpected(session.error());
    input->session = *std::move(session);
    return input;
}

int exportOriginal(const ReportInput &input, const Request &request, Progress &progress, QTextStream &err)
{
    int index = 0;
    while (index + 1 < input.articles.size() && !hasOriginalPages(input.articles[index]))
        ++index;
    const auto made = writeMarkedOriginal(input, index, request.output, progress);
    if (!made)
        return told(made.error(), err);
    if (!made->missed.isEmpty())
        err << "galley: "
            << Tr::tr("The words of %n mark(s) were not found on the pages.", nullptr, int(made->missed.size()))
            << '\n';
    return Done;
}

int exportReport(const Request &request, QTextStream &err)
{
    if (!request.batch.isEmpty())
        return exportBatch(request, err);
    if (const auto known = checkEnding(request.output); !known && !request.onOriginal) // before the work, not after
        return told(known.error(), err);
    Progress progress;
    const auto input = exportInput(request, progress);
    if (!input)
        return told(input.error(), err);
    if (request.onOriginal)
        return exportOriginal(*input, request, progress, err);
    if (const auto written = writeReport(*input, request.pages, request.output, progress); !written)
        return told(written.error(), err);
    return Done;
}
} // namespace

int runHeadless(const Request &request, QTextStream &out, QTextStream &err)
{
    switch (request.command) {
    case Request::Command::Compare:
        return compare(request, out, err);
    case Request::Command::Export:
        return exportReport(request, err);
    case Request::Command::Version:
        out << "galley " << GALLEY_VERSION << '\n';
        break;
    case Request::Command::Help:
    case Request::Command::Window:
    case Request::Command::Screenshot:
        out << helpText();
        break;
    }
    out.flush();
    return Done;
}

} // namespace galley

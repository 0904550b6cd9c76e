// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfreport.h"

#include "app/base/savefile.h"
#include "app/base/tr.h"
#include "app/report/pageplan.h"
#include "app/report/pdfnotes.h"
#include "app/report/pdfpainter.h"
#include "app/report/websources.h"

#include <QBuffer>
#include <QPdfWriter>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(PdfReport)
};

/** The bare pages, without annotations; nothing where it was stopped. */
QByteArray paintedPages(const PagePlan &plan, Progress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(72 * unitsPerPoint));
        writer.setTitle(plan.title);
        QPageLayout whole = plan.layout;
        whole.setMode(QPageLayout::FullPageMode);
        writer.setPageLayout(whole);
        if (!paintPages(plan, writer, progress))
            return {};
    }
    return bytes;
}

DocumentFacts factsOf(const ReportInput &input, const PagePlan &plan)
{
    QStringList authors;
    for (const Annotation &annotation : input.annotations) {
        if (!annotation.author.isEmpty() && !authors.contains(annotation.author))
            authors.append(annotation.author);
    }
    DocumentFacts facts;
    facts.title = plan.title;
    facts.author = authors.isEmpty() ? u"Galley"_s : authors.join(u", "_s);
    facts.language = input.articles.at(input.base).language;
    if (facts.language == u"und")
        facts.language.clear();
    facts.when = input.when;
    if (!input.annotations.isEmpty())
        facts.annotations = toWebAnnotations(input.annotations, webSourcesOf(input.articles));
    return facts;
}

} // namespace

Result<void> writePdfReport(const ReportInput &input, const PageOptions &options, const QString &path,
                            Progress &progress)
{
    auto plan = planPages(input, options, progress);
    if (!plan)
        return std::unexpected(plan.error());
    const QByteArray painted = paintedPages(*plan, progress);
    if (progress.stopped())
        return failure(Error::Code::Cancelled, Tr::tr("The export was stopped."), path);
    const QList<PlannedNote> notes = planNotes(*plan, input);
    for (PlannedPage &page : plan->pages)
        page = {{}, {}, page.links}; // what is painted is no longer needed: of a long report it is most of the memory
    const auto bytes = withNotes(painted, *plan, notes, factsOf(input, *plan), progress);
    if (!bytes)
        return std::unexpected(bytes.error());
    return saveFile(*bytes, path);
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfreport.h"

#include "app/base/savefile.h"
#include "app/base/tr.h"
#include "app/report/glyphkey.h"
#include "app/report/jsonreport.h"
#include "app/report/pageplan.h"
#include "app/report/paperlines.h"
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

/** The bare pages, without annotations, and @p key behind them; nothing where it was stopped. */
QByteArray paintedPages(const PagePlan &plan, bool withSeams, const QList<KeyGlyph> &key, Progress &progress)
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
        if (!paintPages(plan, writer, progress, withSeams, key))
            return {};
    }
    return bytes;
}

/** The comparison for programs, and the session that the pages were made from. */
QList<AttachedFile> attachments(const ReportInput &input)
{
    QList<AttachedFile> files{{u"comparison.json"_s, "application/json", jsonReport(input),
                               AttachedFile::Relation::Data, Tr::tr("The comparison, for programs")}};
    if (!input.session.isEmpty())
        files.append({u"session.galley"_s, "application/vnd.sqlite3", input.session, AttachedFile::Relation::Source,
                      Tr::tr("The session, for Galley")});
    return files;
}

QList<QList<int>> textElements(const PagePlan &plan)
{
    QList<QList<int>> pages;
    for (const PlannedPage &page : plan.pages) {
        QList<int> texts;
        for (const PlacedText &text : page.texts)
            texts.append(text.element);
        pages.append(texts);
    }
    return pages;
}

/** Only part of them where it was stopped. */
DocumentFacts factsOf(const ReportInput &input, const PagePlan &plan, const PageOptions &options,
                      const Progress &progress)
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
    facts.isTagged = options.tagged;
    facts.isArchive = options.archive;
    if (options.tagged)
        facts.textElements = textElements(plan);
    if (options.archive && !progress.stopped())
        facts.attachments = attachments(input);
    if (!input.annotations.isEmpty() && !progress.stopped())
        facts.annotations = toWebAnnotations(input.annotations, webSourcesOf(input.articles));
    if (const PaperLines lines = progress.stopped() ? PaperLines() : paperLinesOf(plan, input); !progress.stopped())
        facts.lines = toRecord(lines);
    return facts;
}

} // namespace

Result<void> writePdfReport(const ReportInput &input, const PageOptions &options, const QString &path,
                            Progress &progress)
{
    auto plan = planPages(input, options, progress);
    if (!plan)
        return std::unexpected(plan.error());
    const QList<KeyGlyph> key = glyphKey(*plan, progress);
    const QByteArray painted = paintedPages(*plan, options.tagged, key, progress);
    const QList<PlannedNote> notes = progress.stopped() ? QList<PlannedNote>() : planNotes(*plan, input);
    DocumentFacts facts = factsOf(input, *plan, options, progress);
    if (progress.stopped())
        return failure(Error::Code::Cancelled, Tr::tr("The export was stopped."), path);
    for (const KeyGlyph &glyph : key)
        facts.glyphLetters << glyph.letters;
    for (PlannedPage &page : plan->pages)
        page = {{}, {}, page.links}; // what is painted is no longer needed: of a long report it is most of the memory
    const auto bytes = withNotes(painted, *plan, notes, facts, progress);
    if (!bytes)
        return std::unexpected(bytes.error());
    return saveFile(*bytes, path);
}

} // namespace galley

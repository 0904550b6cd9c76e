// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/pdfreader.h"

#include "app/article/pdflines.h"
#include "app/article/readlimits.h"
#include "app/base/tr.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(PdfReader)
};

/** The words of a page into lines, in the order in which poppler reads them: column after column. */
QList<PdfLine> linesOf(const Poppler::Page &page, int number)
{
    QList<PdfLine> lines;
    const double height = page.pageSizeF().height();
    bool spaced = true;
    for (const auto &word : page.textList()) {
        const QRectF box = word->boundingBox();
        const bool sameLine = !lines.isEmpty() && !isInitial(lines.last(), box) &&
                              std::abs(box.center().y() - lines.last().box.center().y()) <
                                  0.5 * std::max(box.height(), lines.last().box.height()) &&
                              box.left() > lines.last().box.right() - box.height() &&
                              box.left() < lines.last().box.right() + 3 * box.height();
        if (sameLine) {
            lines.last().text += (spaced ? u" "_s : QString()) + word->text();
            lines.last().box |= box;
        } else {
            lines << PdfLine{word->text(), box, number, false};
        }
        spaced = word->hasSpaceAfter() || word->nextWord() == nullptr;
    }
    for (PdfLine &line : lines)
        line.edge = line.box.bottom() < height * 0.09 || line.box.top() > height * 0.91;
    return lines;
}

} // namespace

Result<ArticleDraft> readPdf(const QByteArray &bytes, ReadContext &context)
{
    const QByteArray password = context.password.toUtf8();
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes, password, password);
    if (!document)
        return failure(Error::Code::Damaged,
                       Tr::tr("%1 is a damaged PDF. Please print or save it anew.").arg(context.name), context.name);
    if (document->isLocked())
        return failure(
            Error::Code::Encrypted,
            context.password.isEmpty()
                ? Tr::tr("%1 is protected by a password. Please give it in the window, or save the PDF without one.")
                      .arg(context.name)
                : Tr::tr("That is not the password of %1. Please try again.").arg(context.name),
            context.name);
    const int pages = std::min(document->numPages(), limits::pdfPages);
    if (pages < document->numPages())
        context.notices << Tr::tr("Only the first %n page(s) were read.", nullptr, pages);
    QList<PdfLine> lines;
    for (int i = 0; i < pages && !context.progress.stopped(); ++i) {
        if (const std::unique_ptr<Poppler::Page> page = document->page(i))
            lines += linesOf(*page, i);
        context.progress.step(pages + i, 2 * pages);
    }
    ArticleDraft draft;
    draft.blocks = pdfBlocks(lines, pages);
    draft.made = document->creationDate().date();
    return draft;
}

} // namespace galley

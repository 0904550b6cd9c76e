// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/pdfreader.h"

#include "app/article/pdflines.h"
#include "app/article/readlimits.h"
#include "app/base/tr.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(PdfReader)
};

using Words = std::vector<std::unique_ptr<Poppler::TextBox>>;

/** How lines run that do not run across the page. */
enum class Turn { None, Down, Up };

/** How most of the words run. */
Turn turnOf(const Words &words)
{
    qsizetype letters = 0;
    qsizetype sideways = 0;
    int up = 0; // pairs of words of a line of which the second stands higher, less those of which it stands lower
    const Poppler::TextBox *last = nullptr;
    for (const auto &word : words) {
        const QRectF box = word->boundingBox();
        letters += word->text().size();
        if (word->text().size() < 3 || box.height() < 1.5 * box.width())
            continue;
        sideways += word->text().size();
        if (last && std::abs(last->boundingBox().center().x() - box.center().x()) < 0.5 * box.width())
            up += box.top() < last->boundingBox().top() ? 1 : -1;
        last = word.get();
    }
    return 2 * sideways < letters || letters == 0 ? Turn::None : up > 0 ? Turn::Up : Turn::Down;
}

/** The words of a page into lines, in the order in which poppler reads them: column after column. */
QList<PdfLine> linesOf(const Poppler::Page &page, int number)
{
    QList<PdfLine> lines;
    Words words = page.textList();
    const Turn turn = turnOf(words);
    if (turn != Turn::None) // poppler reads in order what runs across the page
        words = page.textList(turn == Turn::Down ? Poppler::Page::Rotate270 : Poppler::Page::Rotate90);
    const QSizeF size = page.pageSizeF();
    const double height = turn == Turn::None ? size.height() : size.width();
    bool spaced = true;
    for (const auto &word : words) {
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

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/pdfreader.h"

#include "app/article/blockshape.h"
#include "app/article/readlimits.h"
#include "app/base/tr.h"

#include <poppler-qt6.h>

#include <QHash>

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

/** One printed line of one column. */
struct PdfLine {
    QString text;
    QRectF box;
    int page = 0;
    bool edge = false; ///< In the top or bottom margin of its page.
};

/** The words of a page into lines, in the order in which poppler reads them: column after column. */
QList<PdfLine> linesOf(const Poppler::Page &page, int number)
{
    QList<PdfLine> lines;
    const double height = page.pageSizeF().height();
    bool spaced = true;
    for (const auto &word : page.textList()) {
        const QRectF box = word->boundingBox();
        const bool sameLine = !lines.isEmpty() &&
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

/** A line of the margin without its figures: the same on many pages. */
QString runningKey(const PdfLine &line)
{
    QString key = line.text.toLower();
    key.removeIf([](QChar c) { return !c.isLetter(); });
    return key;
}

bool goesOn(const PdfLine &line, const PdfLine &next, double column)
{
    const double height = std::max(line.box.height(), 1.0);
    const bool likeSize = std::abs(next.box.height() - height) < 0.22 * height;
    if (!likeSize)
        return false;
    const double gap = next.box.top() - line.box.bottom();
    const bool below = next.page == line.page && next.box.top() > line.box.top();
    const bool ended = endsWithStop(line.text);
    const bool full = line.box.right() > column - 4 * height;
    if (!below) // the next column or page
        return !ended && !next.text.isEmpty() && (next.text[0].isLower() || full);
    if (gap > 0.9 * height)
        return false;
    const bool indented = next.box.left() > line.box.left() + 0.8 * height;
    return !(indented && ended) && (full || !ended);
}

void join(QString &text, const QString &next)
{
    const bool hyphen =
        text.size() > 2 && (text.endsWith(u'-') || text.endsWith(QChar(0x00AD)) || text.endsWith(QChar(0x2010)));
    if (hyphen && text[text.size() - 2].isLower() && !next.isEmpty() && next[0].isLower()) {
        text.chop(1);
        text += next;
    } else {
        text += u' ' + next;
    }
}

QList<Block> blocksOf(const QList<PdfLine> &lines, int pages)
{
    QHash<QString, int> running;
    for (const PdfLine &line : lines)
        if (line.edge)
            ++running[runningKey(line)];
    QList<Block> blocks;
    const PdfLine *last = nullptr;
    QHash<int, double> rightEdges; // of the column that begins at this place, on this page
    const auto columnOf = [](const PdfLine &line) { return line.page * 1000 + int(line.box.left() / 40); };
    for (const PdfLine &line : lines)
        rightEdges[columnOf(line)] = std::max(rightEdges.value(columnOf(line)), line.box.right());
    for (const PdfLine &line : lines) {
        const QString key = runningKey(line);
        const bool furniture = line.edge && (key.isEmpty() || (pages > 1 && running.value(key) > 1));
        if (furniture) {
            blocks << Block{line.text.simplified(), Role::Furniture, true};
            continue;
        }
        qsizetype open = blocks.size() - 1;
        while (open >= 0 && blocks[open].role == Role::Furniture)
            --open;
        if (last && open >= 0 && goesOn(*last, line, rightEdges.value(columnOf(*last))))
            join(blocks[open].text, line.text.simplified());
        else
            blocks << Block{line.text.simplified(), {}, true};
        last = &line;
    }
    blocks.removeIf([](const Block &block) { return block.text.isEmpty(); });
    return blocks;
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
    draft.blocks = blocksOf(lines, pages);
    draft.published = document->creationDate().date();
    return draft;
}

} // namespace galley

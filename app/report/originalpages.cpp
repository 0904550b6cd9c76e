// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/originalpages.h"

#include "app/base/tr.h"
#include "app/report/originalmarks.h"
#include "app/report/pagespaceof.h"
#include "app/report/pdfupdate.h"
#include "app/report/sourceguard.h"
#include "app/report/tints.h"

#include <QSaveFile>

#include <cmath>
#include <memory>
#include <poppler-qt6.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(OriginalPages)
};

using Handle = QPDFObjectHandle;

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

QByteArray point(const QPointF &at)
{
    return number(at.x()) + ' ' + number(at.y()) + ' ';
}

QByteArray text(const QString &words)
{
    return QByteArray::fromStdString(Handle::newUnicodeString(words.toStdString()).unparse());
}

QByteArray date(const QDateTime &time)
{
    const QDateTime utc = (time.isValid() ? time : QDateTime::fromSecsSinceEpoch(0)).toUTC();
    return '(' + utc.toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1() + ')';
}

QByteArray colourText(const QColor &colour)
{
    return number(colour.redF()) + ' ' + number(colour.greenF()) + ' ' + number(colour.blueF());
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray rectangle(const QRectF &user)
{
    return "[ " + point(user.topLeft()) + point(user.bottomRight()) + ']';
}

/** The corners of one line of words in user space, as the page shows them: TL TR BL BR. */
struct Quad {
    QPointF topLeft, topRight, bottomLeft, bottomRight;

    Quad(const QRectF &shown, const PageSpace &space)
        : topLeft(space.toUser(shown.topLeft()))
        , topRight(space.toUser(shown.topRight()))
        , bottomLeft(space.toUser(shown.bottomLeft()))
        , bottomRight(space.toUser(shown.bottomRight()))
    {
    }
    QRectF bounds() const { return QRectF(topLeft, bottomRight).normalized(); }
};

/** A straight line, or a wave, along a quad at @p share of its height from the top. */
QByteArray lineAlong(const Quad &quad, double share, bool isWave)
{
    const QPointF left = quad.topLeft + (quad.bottomLeft - quad.topLeft) * share;
    const QPointF right = quad.topRight + (quad.bottomRight - quad.topRight) * share;
    if (!isWave)
        return point(left) + "m " + point(right) + "l S\n";
    const QPointF way = right - left;
    const double length = std::max(1., std::hypot(way.x(), way.y()));
    const QPointF up =
        (quad.topLeft - quad.bottomLeft) /
        std::max(1., std::hypot(quad.topLeft.x() - quad.bottomLeft.x(), quad.topLeft.y() - quad.bottomLeft.y()));
    QByteArray path = point(left) + "m ";
    bool isUp = true;
    for (double at = 2; at <= length; at += 2, isUp = !isUp)
        path += point(left + way * (at / length) + up * (isUp ? 1.2 : 0)) + "l ";
    return path + "S\n";
}

QByteArray appearanceOf(const OriginalMark &mark, const QList<Quad> &quads)
{
    QByteArray content = "/GS gs " + colourText(mark.colour) + " rg " + colourText(mark.colour) + " RG 1 w\n";
    for (const Quad &quad : quads) {
        if (mark.kind == "Highlight")
            content += point(quad.topLeft) + "m " + point(quad.topRight) + "l " + point(quad.bottomRight) + "l " +
                       point(quad.bottomLeft) + "l h f\n";
        else
            content += lineAlong(quad, mark.kind == "StrikeOut" ? 0.55 : 0.95, mark.kind == "Squiggly");
    }
    return content;
}

/** Adds marks to one document. */
class PageMarker
{
public:
    PageMarker(QPDF &pdf, const QByteArray &original)
        : m_update(pdf, original)
    {
        for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages << page;
        m_added.resize(m_pages.size());
    }

    void add(const OriginalMark &mark, const PagePlace &place)
    {
        const PageSpace space = pageSpaceOf(m_pages[place.page]);
        QList<Quad> quads;
        QList<QRectF> boxes;
        QRectF bounds;
        QByteArray corners;
        for (const QRectF &rect : place.rects) {
            quads << Quad(rect, space);
            boxes << quads.last().bounds();
            bounds |= boxes.last();
            for (const QPointF &corner :
                 {quads.last().topLeft, quads.last().topRight, quads.last().bottomLeft, quads.last().bottomRight})
                corners += point(corner);
        }
        const QRectF rect = bounds.adjusted(-1, -1, 1, 1);
        const int object = m_update.newObject();
        const int popup = m_update.newObject();
        const int look = m_update.newObject();
        m_update.setStream(look, formKeys(rect, blendingOf(mark, place.page, boxes)), appearanceOf(mark, quads));
        m_update.set(object, "<< /Type /Annot /Subtype /" + mark.kind + common(place.page, rect) + "/QuadPoints [ " +
                                 corners + "] " + facts(mark.contents, mark) + "/NM " + text(mark.name) +
                                 " /CreationDate " + date(mark.created) + " /M " + date(mark.modified) + " /AP << /N " +
                                 reference(look) + " >> /Popup " + reference(popup) + " >>");
        m_added[place.page] << object;
        addPopup(place.page, popup, object, rect);
        for (const Reply &reply : mark.replies)
            addReply(mark, place.page, object, rect, reply);
    }

    Result<QByteArray> finished()
    {
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            if (!m_added[i].isEmpty())
                updatePage(i);
        }
        return m_update.written();
    }

private:
    /** What every annotation has: where it is, and that it prints. */
    QByteArray common(qsizetype page, const QRectF &rect)
    {
        return " /Rect " + rectangle(rect) + " /F 4 /P " +
               QByteArray::fromStdString(m_pages[page].getObjectHandle().getObjGen().unparse(' ')) + " R ";
    }
    static QByteArray facts(const QString &contents, const OriginalMark &mark)
    {
        return "/Contents " + text(contents) + " /T " + text(mark.author) + " /Subj " + text(mark.subject) + " /C [ " +
               colourText(mark.colour) + " ] /CA 1 ";
    }
    /** How a mark lies on what is below it; a second tint of a colour does not darken the first. */
    QByteArray blendingOf(const OriginalMark &mark, int page, const QList<QRectF> &boxes)
    {
        if (mark.kind != "Highlight")
            return "Normal";
        return m_tints.add(page, boxes, mark.colour) ? "Darken" : "Multiply";
    }
    static QByteArray formKeys(const QRectF &rect, const QByteArray &blending)
    {
        return "/Type /XObject /Subtype /Form /BBox " + rectangle(rect) +
               " /Group << /Type /Group /S /Transparency >> /Resources << /ExtGState << /GS << /Type /ExtGState /BM /" +
               blending + " /ca 1 /CA 1 >> >> >>";
    }
    void addPopup(qsizetype page, int object, int parent, const QRectF &at)
    {
        const PageSpace space = pageSpaceOf(m_pages[page]);
        const double left = std::clamp(at.right(), space.left, std::max(space.left, space.left + space.width - 180));
        const double bottom =
            std::clamp(at.bottom() - 96, space.bottom, std::max(space.bottom, space.bottom + space.height - 96));
        m_update.set(object, "<< /Type /Annot /Subtype /Popup" + common(page, QRectF(left, bottom, 180, 96)) +
                                 "/Parent " + reference(parent) + " /Open false >>");
        m_added[page] << object;
    }
    void addReply(const OriginalMark &mark, qsizetype page, int parent, const QRectF &at, const Reply &reply)
    {
        OriginalMark answer = mark;
        answer.author = reply.author;
        const int object = m_update.newObject();
        const int popup = m_update.newObject();
        const int look = m_update.newObject();
        const QRectF place(at.left(), at.bottom() - 1, 1, 1);
        m_update.setStream(look, formKeys(place, "Normal"),
                           "/GS gs 0 0 m n\n"); // it shows in the list of comments only
        m_update.set(object, "<< /Type /Annot /Subtype /Text" + common(page, place) + facts(reply.text, answer) +
                                 "/NM " + text(mark.name + u'-' + reply.id.toString(QUuid::WithoutBraces)) +
                                 " /CreationDate " + date(reply.created) + " /M " + date(reply.created) + " /IRT " +
                                 reference(parent) + " /RT /R /AP << /N " + reference(look) + " >> /Popup " +
                                 reference(popup) + " >>");
        m_added[page] << object;
        addPopup(page, popup, object, at);
    }
    /** The page with its old annotations and the new ones; all else as it was. */
    void updatePage(qsizetype index)
    {
        Handle page = m_pages[index].getObjectHandle();
        Handle copy = page.shallowCopy();
        Handle old = page.getKey("/Annots");
        QByteArray all;
        for (int i = 0; old.isArray() && i < old.getArrayNItems(); ++i)
            all += QByteArray::fromStdString(old.getArrayItem(i).unparse()) + ' ';
        for (const int object : std::as_const(m_added[index]))
            all += reference(object) + ' ';
        copy.removeKey("/Annots");
        QByteArray body = QByteArray::fromStdString(copy.unparse());
        body.truncate(body.lastIndexOf(">>"));
        m_update.set(page.getObjectID(), body + "/Annots [ " + all + "] >>", page.getGeneration());
    }

    PdfUpdate m_update;
    QList<QPDFPageObjectHelper> m_pages;
    QList<QList<int>> m_added; ///< For each page the new objects.
    Tints m_tints;
};

bool isSigned(QPDF &pdf)
{
    if (pdf.getRoot().hasKey("/Perms"))
        return true;
    Handle form = pdf.getRoot().getKey("/AcroForm");
    Handle flags = form.isDictionary() ? form.getKey("/SigFlags") : Handle::newNull();
    if (flags.isInteger() && (flags.getIntValue() & 1))
        return true;
    for (auto &field : QPDFAcroFormDocumentHelper(pdf).getFormFields()) {
        if (field.getFieldType() == "/Sig" && !field.getValue().isNull())
            return true;
    }
    return false;
}

std::unexpected<Error> encrypted(const Article &article)
{
    return failure(Error::Code::Encrypted,
                   Tr::tr("%1 is encrypted, so no marks can be put on its pages. Save it without a password, and read "
                          "it again.")
                       .arg(article.label()));
}

Result<QList<PageWords>> pagesOf(const Article &article, Progress &progress)
{
    const std::unique_ptr<Poppler::Document> shown = Poppler::Document::loadFromData(article.original);
    if (!shown)
        return failure(Error::Code::Damaged, Tr::tr("The PDF of %1 is damaged.").arg(article.label()));
    if (shown->isEncrypted())
        return encrypted(article);
    QList<PageWords> pages;
    for (int i = 0; i < shown->numPages(); ++i) {
        if (progress.stopped())
            return failure(Error::Code::Cancelled, Tr::tr("The export was stopped."));
        const std::unique_ptr<Poppler::Page> page = shown->page(i);
        pages << (page ? wordsOf(*page) : PageWords());
        progress.step(i, shown->numPages());
    }
    return pages;
}

Result<MarkedOriginal> marked(const ReportInput &input, int index, const QList<PageWords> &pages)
{
    const Article &article = input.articles[index];
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("original", article.original.constData(), size_t(article.original.size()));
    if (pdf.isEncrypted())
        return encrypted(article);
    if (isSigned(pdf))
        return failure(Error::Code::Unsupported,
                       Tr::tr("%1 is signed. Marks on its pages would break the signature, so none were made.")
                           .arg(article.label()));
    const PageFinder finder(article.text, pages);
    PageMarker marker(pdf, article.original);
    MarkedOriginal result;
    for (const OriginalMark &mark : originalMarks(input, index)) {
        const QList<PagePlace> places = finder.find(mark.range);
        if (places.isEmpty())
            result.missed << mark.range.of(article.text).toString();
        result.placed += !places.isEmpty();
        for (qsizetype i = 0; i < places.size(); ++i) {
            OriginalMark part = mark;
            if (i > 0) { // the words go over a page
                part.name += u"-page-"_s + QString::number(i + 1);
                part.replies.clear();
            }
            marker.add(part, places[i]);
        }
    }
    auto bytes = marker.finished();
    if (!bytes)
        return std::unexpected(bytes.error());
    result.bytes = *std::move(bytes);
    return result;
}
} // namespace

bool hasOriginalPages(const Article &article)
{
    return article.original.first(std::min<qsizetype>(1024, article.original.size())).contains("%PDF-");
}

Result<MarkedOriginal> markOriginalPages(const ReportInput &input, int index, Progress &progress)
{
    if (index < 0 || index >= input.articles.size() || !hasOriginalPages(input.articles[index]))
        return failure(Error::Code::Unsupported,
                       Tr::tr("This article did not come from a PDF, so it has no pages to put "
                              "marks on. Export a PDF report instead."));
    const auto pages = pagesOf(input.articles[index], progress);
    if (!pages)
        return std::unexpected(pages.error());
    try {
        return marked(input, index, *pages);
    } catch (const std::exception &problem) {
        return failure(Error::Code::Damaged,
                       Tr::tr("The PDF of %1 is damaged. Print or save it anew, and read it again.")
                           .arg(input.articles[index].label()),
                       {}, QString::fromUtf8(problem.what()));
    }
}

Result<MarkedOriginal> writeMarkedOriginal(const ReportInput &input, int index, const QString &path, Progress &progress)
{
    if (const auto kept = guardSources(input.articles, path); !kept)
        return std::unexpected(kept.error());
    auto made = markOriginalPages(input, index, progress);
    if (!made)
        return made;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(made->bytes) == made->bytes.size() && file.commit())
        return made;
    return failure(Error::Code::Unwritable, Tr::tr("%1 could not be written: %2.").arg(path, file.errorString()), path);
}

} // namespace galley

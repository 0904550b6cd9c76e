// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/returnedpdf.h"

#include "app/annotate/anchor.h"
#include "app/base/tr.h"
#include "app/report/pagespaceof.h"
#include "app/report/pagewords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>
#include <poppler-qt6.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(ReturnedPdf)
};

using Handle = QPDFObjectHandle;

constexpr qsizetype largestRecord = 256 * 1024 * 1024;

QString textAt(Handle dict, const char *key)
{
    Handle value = dict.getKey(key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

QString nameAt(Handle dict, const char *key)
{
    Handle value = dict.getKey(key);
    return value.isName() ? QString::fromStdString(value.getName()).sliced(1) : QString();
}

QDateTime timeAt(Handle dict, const char *key)
{
    Handle value = dict.getKey(key);
    return value.isString() ? Poppler::convertDate(value.getStringValue().c_str()).toUTC() : QDateTime();
}

QByteArray streamAt(Handle dict, const char *key)
{
    Handle stream = dict.getKey(key);
    if (!stream.isStream())
        return {};
    const auto data = stream.getStreamData(qpdf_dl_all);
    const auto size = qsizetype(data->getSize());
    return size > largestRecord ? QByteArray() : QByteArray(reinterpret_cast<const char *>(data->getBuffer()), size);
}

QList<double> numbersAt(Handle dict, const char *key)
{
    QList<double> numbers;
    Handle array = dict.getKey(key);
    for (int i = 0; array.isArray() && i < array.getArrayNItems(); ++i) {
        if (array.getArrayItem(i).isNumber())
            numbers << array.getArrayItem(i).getNumericValue();
    }
    return numbers;
}

/** What it says; where a program wrote rich text alone, the words of that. */
QString contentsOf(Handle dict)
{
    QString words = textAt(dict, "/Contents");
    Handle rich = dict.getKey("/RC");
    if (words.isEmpty() && (rich.isString() || rich.isStream())) {
        const QString markup = rich.isString() ? textAt(dict, "/RC") : QString::fromUtf8(streamAt(dict, "/RC"));
        words = QTextDocumentFragment::fromHtml(markup).toPlainText().trimmed();
    }
    return words.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

/** The places of an annotation as shown: its quads, or the one of its rectangle. */
QList<QRectF> placesOf(Handle dict, const PageSpace &space)
{
    QList<QRectF> places;
    const QList<double> quads = numbersAt(dict, "/QuadPoints");
    for (qsizetype i = 0; i + 8 <= quads.size(); i += 8) {
        const auto [left, right] = std::minmax({quads[i], quads[i + 2], quads[i + 4], quads[i + 6]});
        const auto [bottom, top] = std::minmax({quads[i + 1], quads[i + 3], quads[i + 5], quads[i + 7]});
        places << space.toShown(QRectF(QPointF(left, bottom), QPointF(right, top)));
    }
    const QList<double> rect = numbersAt(dict, "/Rect");
    if (places.isEmpty() && rect.size() == 4)
        places << space.toShown(QRectF(QPointF(rect[0], rect[1]), QPointF(rect[2], rect[3])).normalized());
    return places;
}

/** The units of the page whose letters lie under @p places; where @p isPoint says so, of the nearest word. */
TextRange unitsUnder(const PageWords &page, const QList<QRectF> &places, bool isPoint)
{
    qsizetype first = -1;
    qsizetype last = -1;
    double nearest = 1e9;
    for (qsizetype i = 0; i < page.boxes.size(); ++i) {
        if (page.boxes[i].isEmpty())
            continue;
        const QPointF at = page.boxes[i].center();
        if (isPoint) {
            const QPointF way = at - places.first().center();
            const double distance = std::hypot(way.x(), 3 * way.y()); // along the line rather than across
            if (distance < nearest)
                first = last = i;
            nearest = std::min(nearest, distance);
        } else if (std::ranges::any_of(places, [&at](const QRectF &place) { return place.contains(at); })) {
            first = first < 0 ? i : first;
            last = i;
        }
    }
    if (first < 0)
        return {};
    while (isPoint && first > 0 && !page.text[first - 1].isSpace())
        --first;
    while (isPoint && last + 1 < page.text.size() && !page.text[last + 1].isSpace())
        ++last;
    return {first, last + 1};
}

/** The words of that range that lie under the annotation: in columns there may be others between. */
QString wordsUnder(const PageWords &page, const TextRange &range, const QList<QRectF> &places, bool isPoint)
{
    QString words;
    for (qsizetype i = range.start; i < range.end; ++i) {
        const bool isUnder =
            isPoint || page.boxes[i].isEmpty() ||
            std::ranges::any_of(places, [&](const QRectF &place) { return place.contains(page.boxes[i].center()); });
        words += isUnder ? page.text[i] : QChar(u' ');
    }
    return words.simplified();
}

class NotesReader
{
public:
    NotesReader(QPDF &pdf, const Poppler::Document *shown)
        : m_pdf(pdf)
        , m_shown(shown)
    {
    }

    ReturnedPdf read()
    {
        int number = 0;
        for (auto &page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            readPage(page, number++);
        for (qsizetype i = 0; i < m_pdfNotes.notes.size(); ++i)
            m_pdfNotes.notes[i].parent = m_names.value(m_parents[i]);
        readRecord();
        return m_pdfNotes;
    }

private:
    static QString objectName(Handle object)
    {
        return object.isIndirect() ? u"object-%1-%2"_s.arg(object.getObjectID()).arg(object.getGeneration())
                                   : QString();
    }

    void readPage(QPDFPageObjectHelper &page, int number)
    {
        Handle annotations = page.getObjectHandle().getKey("/Annots");
        if (!annotations.isArray() || annotations.getArrayNItems() == 0)
            return;
        const PageSpace space = pageSpaceOf(page);
        const std::unique_ptr<Poppler::Page> shown = m_shown ? m_shown->page(number) : nullptr;
        const PageWords words = shown ? wordsOf(*shown) : PageWords();
        for (int i = 0; i < annotations.getArrayNItems(); ++i) {
            Handle dict = annotations.getArrayItem(i);
            if (dict.isDictionary())
                readNote(dict, space, words, {number, i});
        }
    }

    /** @p at: page and number there. */
    void readNote(Handle dict, const PageSpace &space, const PageWords &page, const std::pair<int, int> &at)
    {
        static const QStringList markups{u"Highlight"_s, u"Underline"_s, u"Squiggly"_s, u"StrikeOut"_s,
                                         u"Caret"_s,     u"Text"_s,      u"FreeText"_s};
        static const QStringList drawings{u"Square"_s,   u"Circle"_s, u"Line"_s, u"Polygon"_s,
                                          u"PolyLine"_s, u"Ink"_s,    u"Stamp"_s};
        ReturnedNote note;
        note.kind = nameAt(dict, "/Subtype");
        note.contents = contentsOf(dict);
        const bool isDrawing = drawings.contains(note.kind);
        if (isDrawing && note.contents.isEmpty())
            ++m_pdfNotes.leftOut;
        if (!markups.contains(note.kind) && (!isDrawing || note.contents.isEmpty()))
            return;
        const QString object = objectName(dict);
        note.name = textAt(dict, "/NM");
        if (note.name.isEmpty())
            note.name = object.isEmpty() ? u"page-%1-%2"_s.arg(at.first).arg(at.second) : object;
        note.isGrouped = nameAt(dict, "/RT") == "Group"_L1;
        note.state = textAt(dict, "/State");
        note.author = textAt(dict, "/T");
        note.created = timeAt(dict, "/CreationDate");
        note.modified = timeAt(dict, "/M");
        note.page = at.first;
        note.places = placesOf(dict, space);
        note.isPoint = !dict.hasKey("/QuadPoints") && note.kind != "Square"_L1 && note.kind != "Circle"_L1;
        if (!note.places.isEmpty() && !page.text.isEmpty()) {
            note.isPoint = note.isPoint || unitsUnder(page, note.places, false).isEmpty();
            const TextRange range = unitsUnder(page, note.places, note.isPoint);
            note.words = wordsUnder(page, range, note.places, note.isPoint);
            note.prefix = page.text.first(range.start).right(4 * anchorContext).simplified().right(anchorContext);
            note.suffix = page.text.sliced(range.end).left(4 * anchorContext).simplified().left(anchorContext);
        }
        if (!object.isEmpty())
            m_names.insert(object, note.name);
        m_parents << (dict.getKey("/IRT").isDictionary() ? objectName(dict.getKey("/IRT")) : QString());
        m_pdfNotes.notes << note;
    }

    void readRecord()
    {
        Handle pieces = m_pdf.getRoot().getKey("/PieceInfo");
        Handle own = pieces.isDictionary() ? pieces.getKey("/Galley") : Handle::newNull();
        Handle data = own.isDictionary() ? own.getKey("/Private") : Handle::newNull();
        if (!data.isDictionary())
            return;
        m_pdfNotes.record = streamAt(data, "/Annotations");
        m_pdfNotes.paper = paperLinesFrom(streamAt(data, "/Lines"));
        const QJsonObject contents = QJsonDocument::fromJson(streamAt(data, "/Contents")).object();
        for (auto it = contents.begin(); it != contents.end(); ++it)
            m_pdfNotes.written.insert(it.key(), it.value().toString());
    }

    QPDF &m_pdf;
    const Poppler::Document *m_shown;
    ReturnedPdf m_pdfNotes;
    QStringList m_parents;           ///< One for each note: the object that it answers.
    QHash<QString, QString> m_names; ///< By object.
};
} // namespace

Result<ReturnedPdf> readReturnedPdf(const QByteArray &bytes)
{
    const std::unique_ptr<Poppler::Document> shown = Poppler::Document::loadFromData(bytes);
    if (shown && shown->isLocked())
        return failure(Error::Code::Encrypted,
                       Tr::tr("The PDF is protected by a password. Save it without one, then merge it again."));
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("returned", bytes.constData(), size_t(bytes.size()));
        return NotesReader(pdf, shown.get()).read();
    } catch (const std::exception &problem) {
        return failure(Error::Code::Damaged, Tr::tr("The PDF is damaged. Save it again, then merge it."), {},
                       QString::fromUtf8(problem.what()));
    }
}

} // namespace galley

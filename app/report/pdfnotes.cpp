// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfnotes.h"

#include "app/base/tr.h"
#include "app/report/noteappearance.h"
#include "app/report/pdfletters.h"
#include "app/report/pdfstructure.h"
#include "app/report/pdfwriting.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(PdfNotes)
};

using Handle = QPDFObjectHandle;

const char *subtypeOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Highlight:
        return "/Highlight";
    case NoteKind::Underline:
        return "/Underline";
    case NoteKind::Squiggly:
        return "/Squiggly";
    case NoteKind::StrikeOut:
        return "/StrikeOut";
    case NoteKind::Caret:
        return "/Caret";
    case NoteKind::Text:
        break;
    }
    return "/Text";
}

/** Adds to one document; keeps its pages and the annotations that others refer to. */
class NoteWriter
{
public:
    NoteWriter(QPDF &pdf, const PagePlan &plan, const DocumentFacts &facts)
        : m_pdf(pdf)
        , m_size(plan.layout.fullRectPoints().size())
    {
        for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            m_pages.append(page.getObjectHandle());
            m_annotations.append(Handle::newArray());
        }
        if (facts.isTagged)
            m_structure.emplace(pdf, m_pages, plan.elements, QLocale().bcp47Name());
        m_group = pdf.makeIndirectObject(Handle::parse("<< /Type /Group /S /Transparency >>"));
        m_multiply = resources("Multiply");
        m_darken = resources("Darken");
        m_plain = resources("Normal");
        m_noBorder = Handle::parse("[0 0 0]");
    }

    /** False where the pages were not painted for it. */
    bool markTexts(const QList<QList<int>> &elements, const Progress &progress)
    {
        for (int page = 0; m_structure && page < elements.size() && !progress.stopped(); ++page) {
            if (!m_structure->markTexts(page, elements.at(page)))
                return false;
        }
        return true;
    }

    void addNote(const PlannedNote &note)
    {
        if (note.page < 0 || note.page >= m_pages.size())
            return;
        Handle dict = markup(note.page, subtypeOf(note.kind), noteRect(note));
        dict.replaceKey("/Contents", pdfText(note.contents));
        dict.replaceKey("/T", pdfText(note.author));
        dict.replaceKey("/Subj", pdfText(note.subject));
        dict.replaceKey("/NM", pdfText(note.name));
        dict.replaceKey("/CreationDate", pdfDate(note.created));
        dict.replaceKey("/M", pdfDate(note.modified));
        dict.replaceKey("/C", colourOf(note.colour));
        dict.replaceKey("/CA", Handle::newInteger(1));
        addKind(dict, note);
        if (!note.groupedWith.isEmpty() && m_byName.contains(note.groupedWith)) {
            dict.replaceKey("/IRT", m_byName.value(note.groupedWith));
            dict.replaceKey("/RT", Handle::newName("/Group"));
        }
        dict.replaceKey("/AP", appearance(noteAppearance(note, m_size.height()), noteRect(note), blendingOf(note)));
        const Handle added = append(note.page, dict, note.element);
        m_byName.insert(note.name, added);
        m_written.insert(note.name, note.contents);
        addPopup(note.page, added, noteRect(note));
        for (const Reply &reply : note.replies)
            addReply(note, added, reply);
        if (note.status != AnnotationStatus::Open)
            addState(note, added);
    }

    void addLink(int page, const PlacedLink &link)
    {
        if (!link.target.isValid() || link.target.page >= m_pages.size())
            return;
        Handle dict = markup(page, "/Link", link.rect);
        dict.replaceKey("/Border", m_noBorder);
        dict.replaceKey("/Dest", destination(link.target));
        if (m_structure)
            dict.replaceKey("/Contents", pdfText(Tr::tr("Page %1").arg(link.target.page + 1)));
        append(page, dict, link.element);
    }

    void addBookmarks(const QList<PlannedBookmark> &bookmarks)
    {
        if (bookmarks.isEmpty())
            return;
        Handle root = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
        Handle parent;
        for (const PlannedBookmark &bookmark : bookmarks) {
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", pdfText(bookmark.title));
            item.replaceKey("/Dest", destination(bookmark.target));
            if (bookmark.level == 0 || !parent.isInitialized()) {
                hang(item, root);
                parent = item;
            } else {
                hang(item, parent);
            }
        }
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    /**
     * What a program may keep for itself in a file (ISO 32000-1, 14.5): the annotations whole, which words Galley gave
     * to which, and where the articles' lines stand, so that a colleague's changes are told apart and find their words
     * when the file comes back.
     */
    void keepRecord(const DocumentFacts &facts)
    {
        Handle data = Handle::newDictionary();
        if (!facts.annotations.isEmpty())
            data.replaceKey("/Annotations", m_pdf.newStream(facts.annotations.toStdString()));
        data.replaceKey("/Lines", m_pdf.newStream(facts.lines.toStdString()));
        data.replaceKey("/Contents", m_pdf.newStream(QJsonDocument(m_written).toJson().toStdString()));
        Handle own = Handle::newDictionary();
        own.replaceKey("/LastModified", pdfDate(facts.when));
        own.replaceKey("/Private", data);
        Handle pieces = Handle::newDictionary();
        pieces.replaceKey("/Galley", own);
        m_pdf.getRoot().replaceKey("/PieceInfo", m_pdf.makeIndirectObject(pieces));
    }

    void finish()
    {
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            if (m_annotations.at(i).getArrayNItems() > 0)
                m_pages[i].replaceKey("/Annots", m_annotations.at(i));
        }
        if (m_structure)
            m_structure->finish();
    }

private:
    Handle rectangle(const QRectF &r) const
    {
        return Handle::newArray({pdfReal(r.left()), pdfReal(m_size.height() - r.bottom()), pdfReal(r.right()),
                                 pdfReal(m_size.height() - r.top())});
    }

    static Handle colourOf(const QColor &c)
    {
        return Handle::newArray({pdfReal(c.redF()), pdfReal(c.greenF()), pdfReal(c.blueF())});
    }

    Handle destination(const PageTarget &target) const
    {
        return Handle::newArray({m_pages.at(target.page), Handle::newName("/XYZ"), Handle::newInteger(0),
                                 pdfReal(m_size.height() - std::max(0., target.y - 6)), Handle::newNull()});
    }

    /** What every annotation has: printed, and neither zoomed nor hidden. */
    Handle markup(int page, const char *subtype, const QRectF &rect)
    {
        Handle dict = Handle::newDictionary();
        dict.replaceKey("/Type", Handle::newName("/Annot"));
        dict.replaceKey("/Subtype", Handle::newName(subtype));
        dict.replaceKey("/Rect", rectangle(rect));
        dict.replaceKey("/F", Handle::newInteger(4));
        dict.replaceKey("/P", m_pages.at(page));
        return dict;
    }

    void addKind(Handle &dict, const PlannedNote &note) const
    {
        if (note.kind == NoteKind::Caret) {
            dict.replaceKey("/Sy", Handle::newName("/None"));
            if (note.isReplacement)
                dict.replaceKey("/IT", Handle::newName("/Replace"));
            return;
        }
        if (note.kind == NoteKind::Text) {
            dict.replaceKey("/Name", Handle::newName("/Comment"));
            dict.replaceKey("/Open", Handle::newBool(false));
            return;
        }
        if (note.isReplacement)
            dict.replaceKey("/IT", Handle::newName("/StrikeOutTextEdit"));
        Handle quads = Handle::newArray();
        const double h = m_size.height();
        for (const QRectF &q : note.quads) { // as viewers read them: top left, top right, bottom left, bottom right
            for (const double value :
                 {q.left(), h - q.top(), q.right(), h - q.top(), q.left(), h - q.bottom(), q.right(), h - q.bottom()})
                quads.appendItem(pdfReal(value));
        }
        dict.replaceKey("/QuadPoints", quads);
    }

    /** How it lies on what is below it: letters stay black, and a second tint of a colour does not darken the first. */
    Handle blendingOf(const PlannedNote &note) const
    {
        if (note.kind != NoteKind::Highlight)
            return m_plain;
        return note.isOnTint ? m_darken : m_multiply;
    }

    /** What an appearance may use: one way of blending. All appearances share them; of a long report they are many. */
    Handle resources(const char *blending) const
    {
        return m_pdf.makeIndirectObject(Handle::parse("<< /ExtGState << /GS << /Type /ExtGState /BM /" +
                                                      std::string(blending) + " /ca 1 /CA 1 >> >> >>"));
    }

    Handle appearance(const QByteArray &content, const QRectF &rect, const Handle &blending)
    {
        Handle stream = m_pdf.newStream(content.toStdString());
        Handle dict = stream.getDict();
        dict.replaceKey("/Type", Handle::newName("/XObject"));
        dict.replaceKey("/Subtype", Handle::newName("/Form"));
        dict.replaceKey("/BBox", rectangle(rect));
        dict.replaceKey("/Resources", blending);
        dict.replaceKey("/Group", m_group);
        Handle normal = Handle::newDictionary();
        normal.replaceKey("/N", stream);
        return normal;
    }

    /** @p element is what it belongs to, where the document is tagged. */
    Handle append(int page, const Handle &dict, int element)
    {
        Handle added = appendUntagged(page, dict);
        if (m_structure)
            m_structure->addAnnotation(added, page, element);
        return added;
    }

    Handle appendUntagged(int page, const Handle &dict)
    {
        Handle added = m_pdf.makeIndirectObject(dict);
        m_annotations[page].appendItem(added);
        return added;
    }

    void addPopup(int page, Handle parent, const QRectF &at)
    {
        const double width = std::min(180., m_size.width() / 3.);
        const double top = std::clamp(at.top(), 0., std::max(0., m_size.height() - 100.));
        Handle dict = markup(page, "/Popup", QRectF(m_size.width() - width - 6, top, width, 96));
        dict.replaceKey("/Parent", parent);
        dict.replaceKey("/Open", Handle::newBool(false));
        parent.replaceKey("/Popup", appendUntagged(page, dict));
    }

    void addReply(const PlannedNote &note, const Handle &parent, const Reply &reply)
    {
        addAnswer(note, parent, reply, note.name + u'-' + reply.id.toString(QUuid::WithoutBraces));
    }

    /** The state of the review (ISO 32000-1, 12.5.6.3): an answer that says nothing else. */
    void addState(const PlannedNote &note, const Handle &parent)
    {
        Handle dict =
            addAnswer(note, parent, {{}, note.author, note.modified, statusWord(note.status)}, note.name + u"-state"_s);
        dict.replaceKey("/StateModel", pdfText(u"Review"_s));
        dict.replaceKey("/State", pdfText(note.status == AnnotationStatus::Resolved ? u"Completed"_s : u"Rejected"_s));
    }

    Handle addAnswer(const PlannedNote &note, const Handle &parent, const Reply &reply, const QString &name)
    {
        const QRectF at = noteRect(note);
        const QRectF place(at.left(), at.top(), 1, 1);
        Handle dict = markup(note.page, "/Text", place);
        m_written.insert(name, reply.text);
        dict.replaceKey("/Contents", pdfText(reply.text));
        dict.replaceKey("/T", pdfText(reply.author));
        dict.replaceKey("/Subj", pdfText(note.subject));
        dict.replaceKey("/NM", pdfText(name));
        dict.replaceKey("/CreationDate", pdfDate(reply.created));
        dict.replaceKey("/M", pdfDate(reply.created));
        dict.replaceKey("/C", colourOf(note.colour));
        dict.replaceKey("/CA", Handle::newInteger(1));
        dict.replaceKey("/IRT", parent);
        dict.replaceKey("/RT", Handle::newName("/R"));
        dict.replaceKey("/AP", appearance("/GS gs 0 0 m n\n", place, m_plain)); // it shows in the list of comments only
        const Handle added = append(note.page, dict, note.element);
        addPopup(note.page, added, at);
        return added;
    }

    static void hang(Handle item, Handle parent)
    {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Handle last = parent.getKey("/Last");
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const auto count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Handle::newInteger(count + 1));
    }

    QPDF &m_pdf;
    const QSizeF m_size;
    QList<Handle> m_pages;
    QList<Handle> m_annotations; ///< One array for each page.
    QHash<QString, Handle> m_byName;
    QJsonObject m_written; ///< By name: the contents.
    Handle m_noBorder;
    Handle m_group;
    Handle m_multiply; ///< Resources, as the two below.
    Handle m_darken;
    Handle m_plain;
    std::optional<StructureWriter> m_structure; ///< Where the document is tagged.
};

} // namespace

Result<QByteArray> withNotes(const QByteArray &painted, const PagePlan &plan, const QList<PlannedNote> &notes,
                             const DocumentFacts &facts, Progress &progress)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", painted.constData(), size_t(painted.size()));
        mendLetters(pdf, facts.glyphLetters, progress);
        NoteWriter writer(pdf, plan, facts);
        if (!writer.markTexts(facts.textElements, progress))
            return failure(Error::Code::Internal, Tr::tr("The PDF could not be put together. Please report this."), {},
                           u"seams"_s);
        for (const PlannedNote &note : notes) {
            if (progress.stopped())
                return failure(Error::Code::Cancelled, Tr::tr("The export was stopped."));
            writer.addNote(note);
        }
        for (int page = 0; page < plan.pages.size() && !progress.stopped(); ++page) {
            for (const PlacedLink &link : plan.pages.at(page).links)
                writer.addLink(page, link);
        }
        writer.addBookmarks(plan.bookmarks);
        setFacts(pdf, facts);
        if (facts.isArchive)
            makeArchive(pdf, facts);
        writer.keepRecord(facts);
        writer.finish();
        return pdfBytes(pdf, progress);
    } catch (const PdfStopped &) {
        return failure(Error::Code::Cancelled, Tr::tr("The export was stopped."));
    } catch (const std::exception &e) {
        return failure(Error::Code::Internal, Tr::tr("The PDF could not be put together. Please report this."), {},
                       QString::fromUtf8(e.what()));
    }
}

} // namespace galley

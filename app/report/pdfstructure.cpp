// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfstructure.h"

#include "app/report/pdfseams.h"
#include "app/report/pdfwriting.h"

#include <algorithm>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

namespace galley
{

using Handle = QPDFObjectHandle;
using Kind = StructureElement::Kind;

namespace
{

const char *typeOf(Kind kind)
{
    switch (kind) {
    case Kind::Section:
        return "/Sect";
    case Kind::Article:
        return "/Art";
    case Kind::Division:
        return "/Div";
    case Kind::Heading1:
        return "/H1";
    case Kind::Heading2:
        return "/H2";
    case Kind::Paragraph:
        break;
    case Kind::Table:
        return "/Table";
    case Kind::Row:
        return "/TR";
    case Kind::HeaderCell:
        return "/TH";
    case Kind::Cell:
        return "/TD";
    case Kind::List:
        return "/L";
    case Kind::Item:
        return "/LI";
    case Kind::Label:
        return "/Lbl";
    case Kind::Body:
        return "/LBody";
    }
    return "/P";
}

} // namespace

StructureWriter::StructureWriter(QPDF &pdf, const QList<Handle> &pages, const QList<StructureElement> &elements,
                                 const QString &language)
    : m_pdf(pdf)
    , m_pages(pages)
    , m_elements(elements)
    , m_language(language)
    , m_marked(pages.size())
    , m_nextKey(int(pages.size()))
{
    for (int i = 0; i < elements.size(); ++i)
        m_children[elements.at(i).parent].append(i);
}

bool StructureWriter::markTexts(int page, const QList<int> &texts)
{
    Handle stream = m_pages.at(page).getKey("/Contents");
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    const auto content =
        QByteArray::fromRawData(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    QByteArray marked = "/Artifact BMC\n";
    marked.reserve(content.size());
    qsizetype from = 0;
    int mark = 0;
    for (qsizetype i = 0; i <= texts.size(); ++i) {
        const Seam seam = nextSeam(content, from, i);
        if (!seam.isValid())
            return false;
        marked += content.sliced(from, seam.begin - from);
        from = seam.end;
        const int element = i < texts.size() ? texts.at(i) : -1;
        if (element < 0) {
            marked += "EMC\n/Artifact BMC\n";
            continue;
        }
        marked += QByteArray("EMC\n") + typeOf(m_elements.at(element).kind) + " <</MCID " + QByteArray::number(mark) +
                  ">> BDC\n";
        m_contents[element].append({page, mark++});
    }
    marked += content.sliced(from) + "\nEMC\n";
    stream.replaceStreamData(marked.toStdString(), Handle::newNull(), Handle::newNull());
    m_marked[page].resize(mark);
    return true;
}

void StructureWriter::addAnnotation(Handle annotation, int page, int element)
{
    annotation.replaceKey("/StructParent", Handle::newInteger(m_nextKey));
    m_annotations[element].append({annotation, page, m_nextKey++});
}

/** Cells stay where they are empty, so that the rows of a table have as many. */
bool StructureWriter::isUsed(int element) const
{
    const StructureElement &own = m_elements.at(element);
    if (!own.spoken.isEmpty() || own.kind == Kind::Cell || own.kind == Kind::HeaderCell ||
        m_contents.contains(element) || m_annotations.contains(element))
        return true;
    return std::ranges::any_of(m_children.value(element), [this](int child) { return isUsed(child); });
}

bool StructureWriter::isFirstRow(int cell) const
{
    const int row = m_elements.at(cell).parent;
    return row >= 0 && m_children.value(m_elements.at(row).parent).value(0) == row;
}

Handle StructureWriter::dictionaryOf(int element, const Handle &parent) const
{
    const StructureElement &own = m_elements.at(element);
    Handle dict = Handle::newDictionary();
    dict.replaceKey("/Type", Handle::newName("/StructElem"));
    dict.replaceKey("/S", Handle::newName(typeOf(own.kind)));
    dict.replaceKey("/P", parent);
    if (!own.language.isEmpty() && own.language != QLatin1StringView("und"))
        dict.replaceKey("/Lang", pdfText(own.language));
    if (!own.spoken.isEmpty())
        dict.replaceKey("/ActualText", pdfText(own.spoken));
    if (own.kind == Kind::HeaderCell)
        dict.replaceKey("/A", Handle::parse(isFirstRow(element) ? "<< /O /Table /Scope /Column >>"
                                                                : "<< /O /Table /Scope /Row >>"));
    return dict;
}

/** Appends the marked contents and the annotations of @p element to its @p kids. */
void StructureWriter::appendOwn(int element, Handle self, Handle kids)
{
    for (const Content &content : m_contents.value(element)) {
        Handle reference = Handle::newDictionary();
        reference.replaceKey("/Type", Handle::newName("/MCR"));
        reference.replaceKey("/Pg", m_pages.at(content.page));
        reference.replaceKey("/MCID", Handle::newInteger(content.mark));
        kids.appendItem(reference);
        m_marked[content.page][content.mark] = self;
    }
    for (const Annotation &annotation : m_annotations.value(element)) {
        Handle object = annotation.object;
        Handle reference = Handle::newDictionary();
        reference.replaceKey("/Type", Handle::newName("/OBJR"));
        reference.replaceKey("/Pg", m_pages.at(annotation.page));
        reference.replaceKey("/Obj", object);
        const bool isLink = object.getKey("/Subtype").getName() == "/Link";
        Handle dict = Handle::newDictionary();
        dict.replaceKey("/Type", Handle::newName("/StructElem"));
        dict.replaceKey("/S", Handle::newName(isLink ? "/Link" : "/Annot"));
        dict.replaceKey("/P", self);
        dict.replaceKey("/K", reference);
        const Handle added = m_pdf.makeIndirectObject(dict);
        m_byKey.append({annotation.key, added});
        kids.appendItem(added);
    }
}

Handle StructureWriter::written(int element, const Handle &parent)
{
    Handle self = m_pdf.makeIndirectObject(dictionaryOf(element, parent));
    Handle kids = Handle::newArray();
    appendOwn(element, self, kids);
    for (const int child : m_children.value(element)) {
        if (isUsed(child))
            kids.appendItem(written(child, self));
    }
    if (kids.getArrayNItems() > 0)
        self.replaceKey("/K", kids);
    return self;
}

void StructureWriter::finish()
{
    Handle root = m_pdf.makeIndirectObject(Handle::parse("<< /Type /StructTreeRoot >>"));
    Handle document = m_pdf.makeIndirectObject(Handle::parse("<< /Type /StructElem /S /Document >>"));
    document.replaceKey("/P", root);
    if (!m_language.isEmpty())
        document.replaceKey("/Lang", pdfText(m_language));
    Handle kids = Handle::newArray();
    for (const int child : m_children.value(-1)) {
        if (isUsed(child))
            kids.appendItem(written(child, document));
    }
    appendOwn(-1, document, kids);
    document.replaceKey("/K", kids);
    root.replaceKey("/K", document);

    Handle numbers = Handle::newArray();
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        Handle elements = Handle::newArray();
        for (const Handle &element : std::as_const(m_marked[page]))
            elements.appendItem(element);
        numbers.appendItem(Handle::newInteger(page));
        numbers.appendItem(m_pdf.makeIndirectObject(elements));
        m_pages[page].replaceKey("/StructParents", Handle::newInteger(page));
        m_pages[page].replaceKey("/Tabs", Handle::newName("/S"));
    }
    std::ranges::sort(m_byKey, {}, [](const auto &entry) { return entry.first; });
    for (const auto &[key, element] : std::as_const(m_byKey)) {
        numbers.appendItem(Handle::newInteger(key));
        numbers.appendItem(element);
    }
    Handle tree = Handle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
    root.replaceKey("/ParentTreeNextKey", Handle::newInteger(m_nextKey));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    m_pdf.getRoot().replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
}

} // namespace galley

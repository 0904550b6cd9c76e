// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfarchive.h"

#include "app/report/pdfwriting.h"

#include <QColorSpace>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace galley
{

using namespace Qt::StringLiterals;
using Handle = QPDFObjectHandle;

namespace
{

/** @p text for XML, without the signs that it has no room for (XML 1.0, 2.2). */
QString xmlText(QString text)
{
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c.isNonCharacter(); });
    return text.toHtmlEscaped();
}

/** Which standards the file keeps to. PDF/A knows PDF/UA's schema only where it is described (ISO 19005-3, 6.6.2.3). */
QString xmpStandards(const DocumentFacts &facts)
{
    QString standards;
    if (facts.isArchive)
        standards += u"<pdfaid:part>3</pdfaid:part><pdfaid:conformance>%1</pdfaid:conformance>"_s.arg(
            facts.isTagged ? u"A"_s : u"B"_s);
    if (facts.isTagged)
        standards += u"<pdfuaid:part>1</pdfuaid:part>"_s;
    if (facts.isArchive && facts.isTagged)
        standards += u"<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
                     "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
                     "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
                     "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
                     "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
                     "<pdfaProperty:name>part</pdfaProperty:name>"
                     "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
                     "<pdfaProperty:category>internal</pdfaProperty:category>"
                     "<pdfaProperty:description>The part of ISO 14289</pdfaProperty:description>"
                     "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"_s;
    return standards;
}

QString xmp(const DocumentFacts &facts)
{
    const QString date = facts.when.toUTC().toString(Qt::ISODate);
    const QString language =
        facts.language.isEmpty()
            ? QString()
            : u"<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>"_s.arg(xmlText(facts.language));
    return u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
           "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" "
           "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
           "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
           "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
           "<dc:format>application/pdf</dc:format>"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
           "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>%3"
           "<xmp:CreateDate>%4</xmp:CreateDate><xmp:ModifyDate>%4</xmp:ModifyDate>"
           "<xmp:CreatorTool>%5</xmp:CreatorTool><pdf:Producer>%5</pdf:Producer>%6"
           "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s.arg(
               xmlText(facts.title), xmlText(facts.author), language, date, QStringLiteral("Galley " GALLEY_VERSION),
               xmpStandards(facts));
}

Handle attached(QPDF &pdf, const AttachedFile &file, const QDateTime &when)
{
    Handle stream = pdf.newStream(file.bytes.toStdString());
    Handle dict = stream.getDict();
    dict.replaceKey("/Type", Handle::newName("/EmbeddedFile"));
    dict.replaceKey("/Subtype", Handle::newName("/" + file.mediaType.toStdString()));
    Handle parameters = Handle::newDictionary();
    parameters.replaceKey("/Size", Handle::newInteger(file.bytes.size()));
    parameters.replaceKey("/ModDate", pdfDate(when));
    parameters.replaceKey(
        "/CheckSum", Handle::newString(QCryptographicHash::hash(file.bytes, QCryptographicHash::Md5).toStdString()));
    dict.replaceKey("/Params", parameters);
    Handle files = Handle::newDictionary();
    files.replaceKey("/F", stream);
    files.replaceKey("/UF", stream);
    Handle specification = Handle::newDictionary();
    specification.replaceKey("/Type", Handle::newName("/Filespec"));
    specification.replaceKey("/F", pdfText(file.name));
    specification.replaceKey("/UF", pdfText(file.name));
    specification.replaceKey("/Desc", pdfText(file.description));
    specification.replaceKey("/EF", files);
    specification.replaceKey("/AFRelationship",
                             Handle::newName(file.relation == AttachedFile::Relation::Source ? "/Source" : "/Data"));
    return pdf.makeIndirectObject(specification);
}

/** Qt names the colours of printing inks on every page and uses them on none; the profile is for light. */
void leaveOutInks(QPDF &pdf)
{
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Handle spaces = page.getAttribute("/Resources", false).getKey("/ColorSpace");
        for (const char *inks : {"/CSpcmyk", "/PCSpcmyk"}) {
            if (spaces.isDictionary())
                spaces.removeKey(inks);
        }
    }
}

} // namespace

void setFacts(QPDF &pdf, const DocumentFacts &facts)
{
    Handle info = pdf.makeIndirectObject(Handle::newDictionary());
    info.replaceKey("/Title", pdfText(facts.title));
    info.replaceKey("/Author", pdfText(facts.author));
    info.replaceKey("/Creator", pdfText(QStringLiteral("Galley " GALLEY_VERSION)));
    info.replaceKey("/Producer", pdfText(QStringLiteral("Galley " GALLEY_VERSION)));
    info.replaceKey("/CreationDate", pdfDate(facts.when));
    info.replaceKey("/ModDate", pdfDate(facts.when));
    pdf.getTrailer().replaceKey("/Info", info);
    Handle root = pdf.getRoot();
    // whoever reads a tagged file aloud must know a language, that of Galley's own words where no other is known
    const QString language = facts.language.isEmpty() && facts.isTagged ? QLocale().bcp47Name() : facts.language;
    if (!language.isEmpty())
        root.replaceKey("/Lang", pdfText(language));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    Handle metadata = pdf.newStream(xmp(facts).toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

void makeArchive(QPDF &pdf, const DocumentFacts &facts)
{
    leaveOutInks(pdf);
    Handle profile = pdf.newStream(QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", Handle::newInteger(3));
    Handle intent = Handle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
                                  "/Info (sRGB IEC61966-2.1) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    pdf.getRoot().replaceKey("/OutputIntents", Handle::newArray({pdf.makeIndirectObject(intent)}));

    QList<AttachedFile> files = facts.attachments;
    std::ranges::sort(files, {}, &AttachedFile::name); // as a name tree wants its keys
    Handle names = Handle::newArray();
    Handle associated = Handle::newArray();
    for (const AttachedFile &file : std::as_const(files)) {
        const Handle specification = attached(pdf, file, facts.when);
        names.appendItem(pdfText(file.name));
        names.appendItem(specification);
        associated.appendItem(specification);
    }
    if (files.isEmpty())
        return;
    Handle tree = Handle::newDictionary();
    tree.replaceKey("/Names", names);
    if (!pdf.getRoot().getKey("/Names").isDictionary())
        pdf.getRoot().replaceKey("/Names", Handle::newDictionary());
    pdf.getRoot().getKey("/Names").replaceKey("/EmbeddedFiles", tree);
    pdf.getRoot().replaceKey("/AF", associated);
}

} // namespace galley

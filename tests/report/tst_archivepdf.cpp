// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What PDF/A-3 asks of a file (ISO 19005-3, whose clauses name the rows), of reports in four languages and each layout,
// at level A and one at level B. Where a clause is about a reader, or about things that no report has, there is no row.
// tst_archivecontent has the clauses about what is drawn and its fonts, tst_archivetree those of PDF/UA.
#include "tests/report/archivefixture.h"

#include <QXmlStreamReader>

using namespace galley;
using namespace galley::test;
using Handle = QPDFObjectHandle;

namespace
{

bool isTooLong(Handle object, int depth = 0)
{
    if (object.isString())
        return object.getStringValue().size() > 32767;
    if (object.isName())
        return object.getName().size() > 128;
    if (object.isIndirect() && depth > 0)
        return false; // looked at by itself
    if (object.isArray())
        return std::ranges::any_of(object.getArrayAsVector(), [&](Handle one) { return isTooLong(one, depth + 1); });
    Handle dict = object.isStream() ? object.getDict() : object;
    return dict.isDictionary() && std::ranges::any_of(dict.getDictAsMap(), [&](const auto &entry) {
               return isTooLong(entry.second, depth + 1);
           });
}

QString header(Archive &archive)
{
    const qsizetype line = archive.bytes.indexOf('\n');
    const bool isBinary = archive.bytes.at(line + 1) == '%' &&
                          std::ranges::all_of(archive.bytes.sliced(line + 2, 4), [](char c) { return uchar(c) > 127; });
    const bool isEnded = archive.bytes.endsWith("%%EOF\n") || archive.bytes.endsWith("%%EOF");
    return archive.bytes.startsWith("%PDF-1.7\n") && isBinary && isEnded ? QString()
                                                                         : QString::fromLatin1(archive.bytes.first(20));
}

/** Behind the bytes that a stream says it has, its end stands in a line of its own. */
QString streams(Archive &archive)
{
    int seen = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; (at = archive.bytes.indexOf(">>\nstream\n", from)) >= 0; from = at, ++seen) {
        const qsizetype told = archive.bytes.lastIndexOf("/Length ", at) + 8;
        const QByteArray length = archive.bytes.sliced(told, archive.bytes.indexOf(' ', told) - told);
        at += 10 + length.toLongLong();
        if (!archive.bytes.sliced(at).startsWith("\nendstream\nendobj\n"))
            return QString::fromLatin1(archive.bytes.sliced(at, 30).toPercentEncoding());
    }
    return seen > 20 ? QString() : u"%1 were seen"_s.arg(seen);
}

QString resources(Archive &archive)
{
    for (auto &page : archive.pages) {
        if (!page.getObjectHandle().getKey("/Resources").isDictionary())
            return u"a page"_s;
    }
    return firstOf(archive, [](Handle dict) {
        return dict.isDictionaryOfType("/XObject", "/Form") && !dict.getKey("/Resources").isDictionary();
    });
}

QString outputIntent(Archive &archive)
{
    Handle intents = archive.pdf.getRoot().getKey("/OutputIntents");
    if (!intents.isArray() || intents.getArrayNItems() != 1)
        return u"no one intent"_s;
    Handle profile = intents.getArrayItem(0).getKey("/DestOutputProfile");
    const QByteArray icc = decoded(profile);
    const bool isRgb = profile.getDict().getKey("/N").getIntValue() == 3 && icc.sliced(16, 4) == "RGB " &&
                       icc.sliced(12, 4) == "mntr" && icc.sliced(36, 4) == "acsp" && uchar(icc.at(8)) <= 4;
    return isRgb ? QString() : said(profile.getDict());
}

QString fonts(Archive &archive)
{
    return firstOf(archive, [](Handle dict) {
        if (!dict.isDictionaryOfType("/Font"))
            return false;
        const std::string kind = dict.getKey("/Subtype").getName();
        if (kind == "/Type0")
            return !dict.getKey("/ToUnicode").isStream() || !dict.getKey("/DescendantFonts").isArray();
        Handle file = dict.getKey("/FontDescriptor");
        const bool isEmbedded = file.hasKey("/FontFile") || file.hasKey("/FontFile2") || file.hasKey("/FontFile3");
        return !isEmbedded || (kind == "/CIDFontType2" && !dict.hasKey("/CIDToGIDMap"));
    });
}

/** No glyph stands for nothing, and none for a character that is none. */
QString letters(Archive &archive)
{
    for (auto &page : archive.pages) {
        if (decoded(page.getObjectHandle().getKey("/Contents")).contains("<0000> Tj"))
            return u"a letter that no font has"_s;
    }
    return firstOf(archive, [](Handle dict) {
        if (!dict.isDictionaryOfType("/Font") || !dict.getKey("/ToUnicode").isStream())
            return false;
        const QByteArray map = decoded(dict.getKey("/ToUnicode"));
        const QByteArray table = map.sliced(map.indexOf("endcodespacerange"));
        return table.contains("> <0000>") || table.contains("> <FEFF>") || table.contains("> <FFFE>");
    });
}

QString metadata(Archive &archive)
{
    const QByteArray xmp = decoded(archive.pdf.getRoot().getKey("/Metadata"));
    Handle info = archive.pdf.getTrailer().getKey("/Info");
    QXmlStreamReader xml(xmp);
    QMap<QString, QString> values;
    QStringList path;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            path << xml.qualifiedName().toString();
        else if (xml.isEndElement())
            path.removeLast();
        else if (xml.isCharacters() && !xml.isWhitespace() && path.size() > 3)
            values[path.at(3)] += xml.text().toString();
    }
    if (xml.hasError())
        return xml.errorString();
    const auto date = [&](const char *key) {
        return QDateTime::fromString(QString::fromStdString(info.getKey(key).getUTF8Value()),
                                     u"'D:'yyyyMMddHHmmss'Z'"_s)
            .toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    };
    const auto text = [&](const char *key) { return QString::fromStdString(info.getKey(key).getUTF8Value()); };
    const bool isSame =
        values[u"dc:title"_s] == text("/Title") && values[u"dc:creator"_s] == text("/Author") &&
        values[u"xmp:CreatorTool"_s] == text("/Creator") && values[u"pdf:Producer"_s] == text("/Producer") &&
        values[u"xmp:CreateDate"_s] == date("/CreationDate") && values[u"xmp:ModifyDate"_s] == date("/ModDate");
    const bool isNamed =
        values[u"pdfaid:part"_s] == u"3" && values[u"pdfaid:conformance"_s] == (archive.isTagged ? u"A"_s : u"B"_s);
    return isSame && isNamed ? QString() : QString::fromUtf8(xmp);
}

/** What stands around the metadata: neither how long they are nor how they are written, which is UTF-8. */
QString packet(Archive &archive)
{
    Handle stream = archive.pdf.getRoot().getKey("/Metadata");
    const QByteArray xmp = decoded(stream);
    const QByteArray head = xmp.first(xmp.indexOf('\n'));
    const bool isPlain = head.startsWith("<?xpacket begin=\"\xef\xbb\xbf\"") && !head.contains("bytes=") &&
                         !head.contains("encoding=") && xmp.endsWith("<?xpacket end=\"w\"?>") &&
                         QString::fromUtf8(xmp).toUtf8() == xmp;
    return isPlain && stream.getDict().isDictionaryOfType("/Metadata", "/XML") ? QString() : QString::fromUtf8(xmp);
}

QString structure(Archive &archive)
{
    static const QSet<std::string> standard{"/Document", "/Sect",  "/Art",   "/Div",  "/H1",    "/H2",
                                            "/P",        "/Table", "/TR",    "/TH",   "/TD",    "/L",
                                            "/LI",       "/Lbl",   "/LBody", "/Link", "/Annot", "/Span"};
    Handle root = archive.pdf.getRoot();
    if (!archive.isTagged)
        return root.hasKey("/StructTreeRoot") ? u"a tree that nobody asked for"_s : QString();
    if (!root.getKey("/MarkInfo").getKey("/Marked").isBool() || !root.getKey("/StructTreeRoot").hasKey("/K"))
        return u"not marked"_s;
    return firstOf(archive, [](Handle dict) {
        return dict.isDictionaryOfType("/StructElem") && !standard.contains(dict.getKey("/S").getName());
    });
}

QString language(Archive &archive)
{
    static const QRegularExpression tag(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    const auto isTag = [](Handle value) {
        return value.isString() && tag.match(QString::fromStdString(value.getUTF8Value())).hasMatch();
    };
    if (!isTag(archive.pdf.getRoot().getKey("/Lang")))
        return u"the file has none"_s;
    return firstOf(archive, [&](Handle dict) {
        return dict.isDictionaryOfType("/StructElem") && dict.hasKey("/Lang") && !isTag(dict.getKey("/Lang"));
    });
}

QString attachedFiles(Archive &archive)
{
    Handle listed = archive.pdf.getRoot().getKey("/AF");
    if (!listed.isArray() || listed.getArrayNItems() == 0)
        return u"none"_s;
    return firstOf(archive, [](Handle dict) {
        if (!dict.isDictionaryOfType("/Filespec"))
            return false;
        Handle stream = dict.getKey("/EF").getKey("/F");
        return !dict.hasKey("/F") || !dict.hasKey("/UF") || !dict.hasKey("/AFRelationship") || !stream.isStream() ||
               !stream.getDict().hasKey("/Subtype") || !stream.getDict().getKey("/Params").hasKey("/ModDate");
    });
}

const QMap<QByteArray, Clause> &clauses()
{
    static const QSet<std::string> kinds{"/Text",     "/Link",      "/Highlight", "/Underline",
                                         "/Squiggly", "/StrikeOut", "/Caret",     "/Popup"};
    static const QSet<std::string> blends{"/Normal", "/Multiply", "/Darken", "/Compatible"};
    static const QMap<QByteArray, Clause> all{
        {"6.1.2, 6.1.3 the header, a line that says the file is binary, and nothing behind the end", header},
        {"6.1.3 an identifier, and no encryption",
         [](Archive &a) {
             return a.pdf.getTrailer().hasKey("/ID") && !a.pdf.isEncrypted() ? QString() : said(a.pdf.getTrailer());
         }},
        {"6.1.7 streams are as long as they say, and end in a line of their own", streams},
        {"6.1.7 no filter but those that are allowed, and no stream outside of the file",
         [](Archive &a) {
             return firstOf(a, [](Handle d) {
                 const std::string filter = d.getKey("/Filter").unparse();
                 return filter.find("LZW") != filter.npos || filter.find("Crypt") != filter.npos ||
                        (d.hasKey("/Length") && d.hasKey("/F") && !d.isDictionaryOfType("/Filespec"));
             });
         }},
        {"6.1.13 strings and names are no longer than a reader must read",
         [](Archive &a) {
             const auto found = std::ranges::find_if(a.objects, [](Handle o) { return isTooLong(o); });
             return found == a.objects.end() ? QString() : said(*found);
         }},
        {"6.2.2 pages and forms have resources of their own", resources},
        {"6.2.3 an output intent with a profile", outputIntent},
        {"6.2.4.3 no colours of printing inks",
         [](Archive &a) {
             return firstOf(a, [](Handle d) { return d.unparseResolved().find("DeviceCMYK") != std::string::npos; });
         }},
        {"6.2.5 no transfer functions nor halftones of its own",
         [](Archive &a) {
             return firstOf(a, [](Handle d) { return d.hasKey("/TR") || d.hasKey("/HTP") || d.hasKey("/TR2"); });
         }},
        {"6.2.6 no rendering intent of its own",
         [](Archive &a) { return firstOf(a, [](Handle d) { return d.hasKey("/RI") || d.hasKey("/Intent"); }); }},
        {"6.2.8 no picture is smoothed or replaced",
         [](Archive &a) {
             return firstOf(a, [](Handle d) {
                 return (d.hasKey("/Interpolate") && d.getKey("/Interpolate").getBoolValue()) ||
                        d.hasKey("/Alternates") || d.hasKey("/OPI");
             });
         }},
        {"6.2.10 blending as it is standard",
         [](Archive &a) {
             return firstOf(a, [](Handle d) { return d.hasKey("/BM") && !blends.contains(d.getKey("/BM").getName()); });
         }},
        {"6.2.11.4 every font is in the file, and says which glyph a code is", fonts},
        {"6.2.11.7 every letter says which it is", letters},
        {"6.3.1 no annotation but those that are allowed",
         [](Archive &a) {
             return firstAnnotation(a, [](Handle, const std::string &kind) { return !kinds.contains(kind); });
         }},
        {"6.3.2 annotations are printed and seen",
         [](Archive &a) {
             return firstAnnotation(a, [](Handle d, const std::string &) { return d.getKey("/F").getIntValue() != 4; });
         }},
        {"6.3.3 annotations have one look",
         [](Archive &a) {
             return firstAnnotation(a, [](Handle d, const std::string &kind) {
                 if (kind == "/Link" || kind == "/Popup")
                     return false;
                 Handle look = d.getKey("/AP");
                 return !look.isDictionary() || look.getDictAsMap().size() != 1 || !look.getKey("/N").isStream();
             });
         }},
        {"6.4, 6.5, 6.9 no forms, no actions, no layers",
         [](Archive &a) {
             Handle root = a.pdf.getRoot();
             for (const char *key : {"/AcroForm", "/OCProperties", "/OpenAction", "/NeedsRendering"}) {
                 if (root.hasKey(key))
                     return said(root);
             }
             return firstOf(a, [](Handle d) {
                 return d.hasKey("/AA") || d.hasKey("/JS") || d.isDictionaryOfType("/Action") ||
                        (d.hasKey("/A") && !d.isDictionaryOfType("/StructElem"));
             });
         }},
        {"6.6.2.1 metadata in UTF-8, as a packet that says neither its length nor its encoding", packet},
        {"6.6 metadata that names the standard and agrees with the document's information", metadata},
        {"6.7.2, 6.7.3 a tree of standard elements", structure},
        {"6.7.4 languages by their tags", language},
        {"6.8 attached files say what they are", attachedFiles},
    };
    return all;
}

} // namespace

class TestArchivePdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void clause_data();
    void clause();

private:
    std::vector<std::unique_ptr<Archive>> m_archives;
};

void TestArchivePdf::initTestCase()
{
    m_archives = allArchives();
    QVERIFY(std::ranges::none_of(m_archives, [](const auto &one) { return one == nullptr; }));
}

void TestArchivePdf::clause_data()
{
    QTest::addColumn<QByteArray>("name");
    for (auto it = clauses().cbegin(); it != clauses().cend(); ++it)
        QTest::newRow(it.key().constData()) << it.key();
}

void TestArchivePdf::clause()
{
    QFETCH(QByteArray, name);
    QVERIFY(m_archives.size() == 7);
    for (const auto &archive : m_archives)
        QCOMPARE(clauses().value(name)(*archive), QString());
}

QTEST_MAIN(TestArchivePdf)
#include "tst_archivepdf.moc"

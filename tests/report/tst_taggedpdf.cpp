// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The structure of a tagged PDF and what PDF/A-3 asks for, read back with qpdf and poppler.
#include "app/report/pageplan.h"
#include "app/report/pdfreport.h"
#include "tests/report/reportfixture.h"

#include <QColorSpace>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace galley;
using namespace galley::test;
using Handle = QPDFObjectHandle;

namespace
{
/** The tree below @p element: types by how often they are met, all elements, and where each reference leads. */
struct Tree {
    QMap<QByteArray, int> types;
    QList<Handle> elements;
    QSet<QByteArray> languages;
    int contents = 0;
    int objects = 0;

    void walk(Handle element, const Handle &parent)
    {
        QVERIFY(element.getKey("/P").getObjGen() == parent.getObjGen());
        types[QByteArray::fromStdString(element.getKey("/S").getName())]++;
        if (element.hasKey("/Lang"))
            languages.insert(QByteArray::fromStdString(element.getKey("/Lang").getUTF8Value()));
        elements.append(element);
        Handle kids = element.getKey("/K");
        const auto all = kids.isArray()  ? kids.getArrayAsVector()
                         : kids.isNull() ? std::vector<Handle>()
                                         : std::vector<Handle>{kids};
        for (Handle kid : all) {
            const std::string type = kid.getKey("/Type").getName();
            contents += type == "/MCR";
            objects += type == "/OBJR";
            if (type == "/StructElem")
                walk(kid, element);
        }
    }
};

QString written(const QTemporaryDir &folder, const ReportInput &input, const PageOptions &options)
{
    const QString path = folder.filePath(u"tagged.pdf"_s);
    Progress progress;
    const auto done = writePdfReport(input, options, path, progress);
    return done ? path : QString();
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

PageOptions with(PageArrangement arrangement, bool tagged, bool archive)
{
    PageOptions options;
    options.arrangement = arrangement;
    options.tagged = tagged;
    options.archive = archive;
    return options;
}
} // namespace

class TestTaggedPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void layouts_data()
    {
        QTest::addColumn<int>("arrangement");
        QTest::newRow("side by side") << int(PageArrangement::SideBySide);
        QTest::newRow("one after another") << int(PageArrangement::OneAfterAnother);
        QTest::newRow("table of claims") << int(PageArrangement::Coverage);
    }

    void everyReferenceLeadsBack_data() { layouts_data(); }
    void everyReferenceLeadsBack();
    void kindsOfElements();
    void rowsOfATableAreEquallyLong_data() { layouts_data(); }
    void rowsOfATableAreEquallyLong();
    void markedContentIsBalanced_data() { layouts_data(); }
    void markedContentIsBalanced();
    void aScreenReaderGetsTheArticlesOneByOne();
    void looksTheSameAsUntagged();
    void untaggedHasNoTree();
    void archive();
    void aFileOfUnknownLanguage_data();
    void aFileOfUnknownLanguage();
    void metadataAreXmlWhateverTheTitle();

private:
    QTemporaryDir m_folder;
};

/** What stands in the parent tree under each key is the element that refers to that content or annotation. */
void TestTaggedPdf::everyReferenceLeadsBack()
{
    QFETCH(int, arrangement);
    const QString path = written(m_folder, bridgeInput(), with(PageArrangement(arrangement), true, false));
    QVERIFY(!path.isEmpty());
    QPDF pdf;
    pdf.processFile(path.toLocal8Bit().constData());
    Handle root = pdf.getRoot().getKey("/StructTreeRoot");
    QVERIFY(pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    QVERIFY(pdf.getRoot().hasKey("/Lang"));
    QMap<int, Handle> byKey;
    const auto numbers = root.getKey("/ParentTree").getKey("/Nums").getArrayAsVector();
    for (size_t i = 0; i + 1 < numbers.size(); i += 2)
        byKey.insert(Handle(numbers[i]).getIntValueAsInt(), numbers[i + 1]);
    Tree tree;
    tree.walk(root.getKey("/K"), root);
    int contents = 0;
    int objects = 0;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Handle object = page.getObjectHandle();
        QCOMPARE(object.getKey("/Tabs").getName(), std::string("/S"));
        const int key = object.getKey("/StructParents").getIntValueAsInt();
        QVERIFY(byKey.contains(key));
        for (Handle element : byKey.value(key).getArrayAsVector()) {
            QVERIFY(element.isDictionary() && element.hasKey("/S"));
            ++contents;
        }
        for (auto &annotation : page.getAnnotations()) {
            if (annotation.getSubtype() == "/Popup")
                continue;
            Handle own = annotation.getObjectHandle();
            Handle element = byKey.value(own.getKey("/StructParent").getIntValueAsInt());
            QVERIFY(element.isDictionary());
            QCOMPARE(element.getKey("/S").getName(),
                     annotation.getSubtype() == "/Link" ? std::string("/Link") : std::string("/Annot"));
            QVERIFY(element.getKey("/K").getKey("/Obj").getObjGen() == own.getObjGen());
            QVERIFY(own.hasKey("/Contents"));
            ++objects;
        }
    }
    QCOMPARE(tree.contents, contents);
    QCOMPARE(tree.objects, objects);
    QVERIFY(contents > 10 && objects > 0);
    QVERIFY2(output(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors"), "qpdf --check");
}

void TestTaggedPdf::kindsOfElements()
{
    QPDF pdf;
    pdf.processFile(
        written(m_folder, bridgeInput(), with(PageArrangement::SideBySide, true, false)).toLocal8Bit().constData());
    Handle root = pdf.getRoot().getKey("/StructTreeRoot");
    Tree tree;
    tree.walk(root.getKey("/K"), root);
    QCOMPARE(tree.types.value("/Document"), 1);
    QCOMPARE(tree.types.value("/Art"), 2);
    QCOMPARE(tree.types.value("/H1"), 2); // the report's title, and that of its list
    QCOMPARE_GE(tree.types.value("/H2"), 2 + 4);
    QCOMPARE(tree.types.value("/Table"), 1);
    QCOMPARE(tree.types.value("/LI"), 1 + 4 + 1); // the difference is a row of the table
    QCOMPARE(tree.types.value("/Annot"), 4 + 1 + 1 + 1 + 3 + 2);
    for (Handle element : tree.elements)
        QVERIFY2(element.hasKey("/K") || element.hasKey("/ActualText") || element.getKey("/S").getName() == "/TD",
                 element.getKey("/S").getName().c_str());
}

void TestTaggedPdf::rowsOfATableAreEquallyLong()
{
    QFETCH(int, arrangement);
    QPDF pdf;
    pdf.processFile(
        written(m_folder, bridgeInput(), with(PageArrangement(arrangement), true, false)).toLocal8Bit().constData());
    Handle root = pdf.getRoot().getKey("/StructTreeRoot");
    Tree tree;
    tree.walk(root.getKey("/K"), root);
    int tables = 0;
    for (Handle element : tree.elements) {
        if (element.getKey("/S").getName() != "/Table")
            continue;
        ++tables;
        const auto rows = element.getKey("/K").getArrayAsVector();
        QVERIFY(rows.size() > 1);
        for (Handle row : rows) {
            QCOMPARE(row.getKey("/S").getName(), std::string("/TR"));
            QCOMPARE(row.getKey("/K").getArrayNItems(), Handle(rows.front()).getKey("/K").getArrayNItems());
        }
    }
    QVERIFY(tables > 0);
}

void TestTaggedPdf::markedContentIsBalanced()
{
    QFETCH(int, arrangement);
    QPDF pdf;
    pdf.processFile(
        written(m_folder, bridgeInput(), with(PageArrangement(arrangement), true, false)).toLocal8Bit().constData());
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const auto stream = page.getObjectHandle().getKey("/Contents").getStreamData(qpdf_dl_generalized);
        const QByteArray content(reinterpret_cast<const char *>(stream->getBuffer()), qsizetype(stream->getSize()));
        bool isOpen = false;
        bool isText = false;
        for (const QByteArray &line : content.split('\n')) {
            if (line.endsWith("BDC") || line.endsWith("BMC")) {
                QVERIFY2(!isOpen && !isText, "one begins inside another, or inside a text object");
                isOpen = true;
            } else if (line == "EMC") {
                QVERIFY(isOpen && !isText);
                isOpen = false;
            } else if (line == "BT") {
                QVERIFY2(isOpen, "a text stands in no marked content");
                isText = true;
            } else if (line == "ET") {
                isText = false;
            }
        }
        QVERIFY(!isOpen);
        QVERIFY2(!content.contains("-100000 8 8 re"), "a seam is left");
    }
}

void TestTaggedPdf::aScreenReaderGetsTheArticlesOneByOne()
{
    const QString path = written(m_folder, bridgeInput(), with(PageArrangement::SideBySide, true, false));
    const QString text = output(u"pdfinfo"_s, {u"-struct-text"_s, path});
    const QStringList inOrder{u"Bridge over the Elm to close"_s,
                              u"will close on Monday after twelve cracks"_s,
                              u"Ferries will run"_s,
                              u"ruled out a toll"_s,
                              u"The town without its bridge"_s,
                              u"Ferries will run"_s,
                              u"fifteen cracks"_s,
                              u"two thirds of the guests"_s};
    qsizetype at = text.indexOf(u"Art"_s);
    for (const QString &words : inOrder) {
        const qsizetype next = text.indexOf(words, at);
        QVERIFY2(next > at, qPrintable(words + u'\n' + text));
        at = next;
    }
}

void TestTaggedPdf::looksTheSameAsUntagged()
{
    const auto picture = [&](bool tagged) {
        const QString path = written(m_folder, bridgeInput(), with(PageArrangement::SideBySide, tagged, tagged));
        const QString stem = m_folder.filePath(tagged ? u"tagged"_s : u"plain"_s);
        output(u"pdftoppm"_s, {u"-png"_s, u"-singlefile"_s, u"-f"_s, u"2"_s, path, stem});
        return QImage(stem + u".png"_s);
    };
    const QImage plain = picture(false);
    QVERIFY(!plain.isNull());
    QCOMPARE(picture(true), plain);
}

void TestTaggedPdf::untaggedHasNoTree()
{
    QPDF pdf;
    pdf.processFile(written(m_folder, bridgeInput(), {}).toLocal8Bit().constData());
    for (const char *key : {"/StructTreeRoot", "/MarkInfo", "/OutputIntents", "/AF"})
        QVERIFY2(!pdf.getRoot().hasKey(key), key);
}

void TestTaggedPdf::archive()
{
    ReportInput input = bridgeInput();
    input.session = "the bytes of a session";
    QPDF pdf;
    pdf.processFile(written(m_folder, input, with(PageArrangement::SideBySide, true, true)).toLocal8Bit().constData());
    Handle root = pdf.getRoot();
    Handle intent = root.getKey("/OutputIntents").getArrayItem(0);
    QCOMPARE(intent.getKey("/S").getName(), std::string("/GTS_PDFA1"));
    const auto profile = intent.getKey("/DestOutputProfile").getStreamData();
    const QByteArray icc(reinterpret_cast<const char *>(profile->getBuffer()), qsizetype(profile->getSize()));
    QCOMPARE(QColorSpace::fromIccProfile(icc).primaries(), QColorSpace::Primaries::SRgb);
    const auto metadata = root.getKey("/Metadata").getStreamData();
    const QByteArray xmp(reinterpret_cast<const char *>(metadata->getBuffer()), qsizetype(metadata->getSize()));
    QVERIFY(xmp.contains("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"));
    QVERIFY(pdf.getTrailer().hasKey("/ID"));
    QVERIFY(!pdf.getTrailer().hasKey("/Encrypt"));
    QCOMPARE(root.getKey("/AF").getArrayNItems(), 2);
    const QStringList names{u"comparison.json"_s, u"session.galley"_s};
    const QList<std::string> relations{"/Data", "/Source"};
    const QList<QByteArray> types{"/application/json", "/application/vnd.sqlite3"};
    for (int i = 0; i < 2; ++i) {
        Handle file = root.getKey("/AF").getArrayItem(i);
        QCOMPARE(QString::fromStdString(file.getKey("/UF").getUTF8Value()), names.at(i));
        QCOMPARE(file.getKey("/AFRelationship").getName(), relations.at(i));
        Handle stream = file.getKey("/EF").getKey("/F");
        QCOMPARE(QByteArray::fromStdString(stream.getDict().getKey("/Subtype").getName()), types.at(i));
        QVERIFY(stream.getDict().getKey("/Params").hasKey("/ModDate"));
        QVERIFY(root.getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names").getArrayItem(2 * i + 1).getObjGen() ==
                file.getObjGen());
        const auto data = stream.getStreamData();
        QVERIFY(i == 0 ? QJsonDocument::fromJson(
                             QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())))
                             .isObject()
                       : std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()) ==
                             input.session.toStdString());
    }
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (auto &annotation : page.getAnnotations()) { // ISO 19005-3, 6.3
            const bool needsLook = annotation.getSubtype() != "/Popup" && annotation.getSubtype() != "/Link";
            QVERIFY(!needsLook || annotation.getAppearanceDictionary().getKey("/N").isStream());
            QCOMPARE(annotation.getFlags() & (an_print | an_hidden | an_invisible | an_no_view), int(an_print));
        }
    }
}

void TestTaggedPdf::aFileOfUnknownLanguage_data()
{
    QTest::addColumn<bool>("tagged");
    QTest::addColumn<QByteArray>("language");
    QTest::newRow("is read aloud as Galley's own words are") << true << QByteArray("en");
    QTest::newRow("says nothing where nobody asks") << false << QByteArray();
}

void TestTaggedPdf::aFileOfUnknownLanguage()
{
    QFETCH(bool, tagged);
    ReportInput input = bridgeInput();
    for (Article &article : input.articles)
        article.language = u"und"_s;
    QPDF pdf;
    pdf.processFile(
        written(m_folder, input, with(PageArrangement::SideBySide, tagged, false)).toLocal8Bit().constData());
    Handle language = pdf.getRoot().getKey("/Lang");
    QTEST(QByteArray::fromStdString(language.isString() ? language.getUTF8Value() : std::string()), "language");
}

void TestTaggedPdf::metadataAreXmlWhateverTheTitle()
{
    ReportInput input = bridgeInput();
    input.title = u"Storm & <flood>\x01\x0c\ufffe"_s;
    QPDF pdf;
    pdf.processFile(written(m_folder, input, with(PageArrangement::SideBySide, true, true)).toLocal8Bit().constData());
    const auto stream = pdf.getRoot().getKey("/Metadata").getStreamData();
    QXmlStreamReader xml(QByteArray(reinterpret_cast<const char *>(stream->getBuffer()), qsizetype(stream->getSize())));
    QString words;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            words += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(words.contains(u"Storm & <flood>"), qPrintable(words));
}

QTEST_MAIN(TestTaggedPdf)
#include "tst_taggedpdf.moc"

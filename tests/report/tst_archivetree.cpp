// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What PDF/UA-1 (ISO 14289-1) asks of a tagged report; the clauses name the rows. What it asks of fonts and attached
// files is what PDF/A asks, too: tst_archivepdf and tst_archivecontent.
#include "tests/report/archivefixture.h"
#include "tests/report/operatorreader.h"

using namespace galley;
using namespace galley::test;
using Handle = QPDFObjectHandle;

namespace
{

QString everythingIsTold(Archive &archive)
{
    for (auto &page : archive.pages) {
        OperatorReader reader;
        page.parseContents(&reader);
        if (!reader.unmarked.isEmpty() || !reader.names.contains("BDC"))
            return u"an operator outside: "_s + reader.unmarked;
        if (reader.isMixed)
            return u"decoration and what is told are mixed"_s;
    }
    return {};
}

/** The elements below @p element, itself included, in the order in which they are read. */
QList<Handle> elementsBelow(Handle element)
{
    QList<Handle> all{element};
    Handle kids = element.getKey("/K");
    for (Handle kid : kids.isArray() ? kids.getArrayAsVector() : std::vector<Handle>{kids}) {
        if (kid.isDictionaryOfType("/StructElem"))
            all += elementsBelow(kid);
    }
    return all;
}

QList<Handle> elementsOf(Archive &archive)
{
    return elementsBelow(archive.pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"));
}

QString kinship(Archive &archive)
{
    static const QMap<std::string, QSet<std::string>> children{
        {"/Table", {"/TR"}}, {"/TR", {"/TH", "/TD"}}, {"/L", {"/LI"}}, {"/LI", {"/Lbl", "/LBody"}}};
    static const QMap<std::string, QSet<std::string>> parents{
        {"/TR", {"/Table"}}, {"/TH", {"/TR"}},    {"/TD", {"/TR"}},   {"/LI", {"/L"}},
        {"/Lbl", {"/LI"}},   {"/LBody", {"/LI"}}, {"/Document", {""}}};
    for (Handle element : elementsOf(archive)) {
        const std::string kind = element.getKey("/S").getName();
        Handle parent = element.getKey("/P");
        const std::string above = parent.hasKey("/S") ? parent.getKey("/S").getName() : std::string();
        if (parents.contains(kind) && !parents.value(kind).contains(above))
            return said(element);
        if (children.contains(above) && !children.value(above).contains(kind))
            return said(element);
    }
    return {};
}

QString headings(Archive &archive)
{
    int last = 0;
    int seen = 0;
    for (Handle element : elementsOf(archive)) {
        const std::string kind = element.getKey("/S").getName();
        if (kind.size() != 3 || !kind.starts_with("/H") || !isdigit(kind.back()))
            continue;
        const int level = kind.back() - '0';
        if (level > last + 1)
            return said(element);
        last = level;
        ++seen;
    }
    return seen > 1 ? QString() : u"there are none"_s;
}

QString headerCells(Archive &archive)
{
    for (Handle element : elementsOf(archive)) {
        const bool isHeader = element.getKey("/S").getName() == "/TH";
        const std::string scope = isHeader ? element.getKey("/A").getKey("/Scope").getName() : std::string();
        if (isHeader && scope != "/Column" && scope != "/Row")
            return said(element);
    }
    return {};
}

/** What is clicked or read beside the text says what it is in words. */
QString annotationWords(Archive &archive)
{
    return firstAnnotation(archive, [](Handle annotation, const std::string &kind) {
        return kind != "/Popup" &&
               (!annotation.hasKey("/Contents") || annotation.getKey("/Contents").getUTF8Value().empty() ||
                !annotation.hasKey("/StructParent"));
    });
}

/** The element that the tree names as the parent of what has @p key. */
Handle parentOf(Archive &archive, int key)
{
    Handle numbers = archive.pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2) {
        if (numbers.getArrayItem(i).getIntValueAsInt() == key)
            return numbers.getArrayItem(i + 1);
    }
    return Handle::newNull();
}

/** Each annotation is the only child of an element for it, to which the tree leads back. */
QString annotationElements(Archive &archive)
{
    return firstAnnotation(archive, [&](Handle annotation, const std::string &kind) {
        if (kind == "/Popup")
            return annotation.hasKey("/StructParent");
        Handle element = parentOf(archive, annotation.getKey("/StructParent").getIntValueAsInt());
        Handle child = element.getKey("/K");
        return element.getKey("/S").getName() != (kind == "/Link" ? "/Link" : "/Annot") ||
               !child.isDictionaryOfType("/OBJR") || child.getKey("/Obj").getObjGen() != annotation.getObjGen();
    });
}

/** The tree leads from each piece of marked content to the element that has it. */
QString pagesInTheTree(Archive &archive)
{
    for (auto &page : archive.pages) {
        Handle object = page.getObjectHandle();
        if (object.getKey("/Tabs").getName() != "/S" || !object.getKey("/StructParents").isInteger())
            return u"the order of tabs, or no parents"_s;
        Handle parents = parentOf(archive, object.getKey("/StructParents").getIntValueAsInt());
        for (int mark = 0; mark < parents.getArrayNItems(); ++mark) {
            Handle kids = parents.getArrayItem(mark).getKey("/K");
            const auto all = kids.getArrayAsVector();
            if (std::ranges::none_of(all, [&](Handle kid) {
                    return kid.isDictionaryOfType("/MCR") && kid.getKey("/MCID").getIntValueAsInt() == mark &&
                           kid.getKey("/Pg").getObjGen() == object.getObjGen();
                }))
                return said(parents.getArrayItem(mark));
        }
    }
    return {};
}

QString regularTables(Archive &archive)
{
    int tables = 0;
    for (Handle element : elementsOf(archive)) {
        if (element.getKey("/S").getName() != "/Table")
            continue;
        ++tables;
        const auto rows = element.getKey("/K").getArrayAsVector();
        for (Handle row : rows) {
            if (row.getKey("/K").getArrayNItems() != Handle(rows.front()).getKey("/K").getArrayNItems())
                return said(row);
        }
    }
    return tables > 0 ? QString() : u"there is none"_s;
}

QString shownTitle(Archive &archive)
{
    Handle root = archive.pdf.getRoot();
    const bool isShown = root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").isBool() &&
                         root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue() &&
                         !archive.pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value().empty();
    const bool isSuspect = root.getKey("/MarkInfo").hasKey("/Suspects");
    return isShown && !isSuspect ? QString() : said(root);
}

QString identification(Archive &archive)
{
    const QByteArray xmp = decoded(archive.pdf.getRoot().getKey("/Metadata"));
    const bool isNamed = xmp.contains("xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"") &&
                         xmp.contains("<pdfuaid:part>1</pdfuaid:part>");
    const bool isDescribed =
        xmp.contains("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>");
    return isNamed && isDescribed ? QString() : QString::fromUtf8(xmp);
}

/** An element of which the reader needs to be told more than it is has it: none of them is used. */
QString plainKinds(Archive &archive)
{
    static const QSet<std::string> wanting{"/Figure", "/Formula", "/Form", "/Note", "/H", "/TOC", "/TOCI"};
    for (Handle element : elementsOf(archive)) {
        if (wanting.contains(element.getKey("/S").getName()))
            return said(element);
    }
    return archive.pdf.getRoot().getKey("/StructTreeRoot").hasKey("/RoleMap") ? u"kinds of its own"_s : QString();
}

const QMap<QByteArray, Clause> &clauses()
{
    static const QMap<QByteArray, Clause> all{
        {"UA 5 metadata that names the standard, described for PDF/A", identification},
        {"UA 7.1 everything that is drawn has a place in the tree or is decoration", everythingIsTold},
        {"UA 7.1 the title is shown, and no tag is suspect", shownTitle},
        {"UA 7.1, 7.3, 7.4.4, 7.7, 7.9 no kinds of its own, and none that want words beside them", plainKinds},
        {"UA 7.2 tables and lists have the children and parents they must", kinship},
        {"UA 7.2 rows of a table are equally long", regularTables},
        {"UA 7.2 the file has a language",
         [](Archive &a) { return a.pdf.getRoot().getKey("/Lang").isString() ? QString() : u"it has none"_s; }},
        {"UA 7.4.2 headings skip no level", headings},
        {"UA 7.5 header cells say what they head", headerCells},
        {"UA 7.18.1, 7.18.5 annotations say what they are", annotationWords},
        {"UA 7.18.1, 7.18.5 annotations have elements of their own kind", annotationElements},
        {"UA 7.18.3 pages are in the tree, which gives their order", pagesInTheTree},
    };
    return all;
}

} // namespace

class TestArchiveTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_archives = allArchives();
        QVERIFY(std::ranges::none_of(m_archives, [](const auto &one) { return one == nullptr; }));
        std::erase_if(m_archives, [](const auto &one) { return !one->isTagged; });
    }
    void clause_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (auto it = clauses().cbegin(); it != clauses().cend(); ++it)
            QTest::newRow(it.key().constData()) << it.key();
    }
    void clause()
    {
        QFETCH(QByteArray, name);
        QVERIFY(m_archives.size() == 6);
        for (const auto &archive : m_archives)
            QCOMPARE(clauses().value(name)(*archive), QString());
    }

private:
    std::vector<std::unique_ptr<Archive>> m_archives;
};

QTEST_MAIN(TestArchiveTree)
#include "tst_archivetree.moc"

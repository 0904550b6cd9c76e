// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What PDF/A-3 level A (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) ask of content streams, fonts and the tree of a tagged
// report; the clauses name the rows. The others are in tst_archivepdf.
#include "tests/report/archivefixture.h"

#include <QtEndian>

using namespace galley;
using namespace galley::test;
using Handle = QPDFObjectHandle;

namespace
{

/** Reads the operators of a content stream, and how they are nested. */
class OperatorReader : public Handle::ParserCallbacks
{
public:
    void handleObject(Handle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        names.insert(name);
        if (name == "q")
            deepest = std::max(deepest, ++m_states);
        else if (name == "Q")
            --m_states;
        else if (name == "BDC" || name == "BMC")
            open();
        else if (name == "EMC")
            m_marks.removeLast();
        else if (isPainting(name) && !m_marks.contains(true))
            unmarked = QString::fromStdString(name);
        m_operands.clear();
    }
    void handleEOF() override { isBalanced = m_states == 0 && m_marks.isEmpty(); }

    std::set<std::string> names;
    int deepest = 0;
    bool isBalanced = false;
    QString unmarked; ///< An operator that paints outside of any content that is told or told to be decoration.

private:
    /** Content with a place in the tree, or an artefact. */
    void open()
    {
        const std::string tag = m_operands.front().getName();
        const bool isTold =
            m_operands.size() > 1 && m_operands.at(1).isDictionary() && m_operands.at(1).hasKey("/MCID");
        m_marks.append(tag == "/Artifact" || isTold);
    }
    static bool isPainting(const std::string &name)
    {
        static const std::set<std::string> all{"S",  "s",  "f",  "F",  "f*", "B", "B*", "b",
                                               "b*", "sh", "Do", "Tj", "TJ", "'", "\""};
        return all.contains(name);
    }

    std::vector<Handle> m_operands;
    int m_states = 0;
    QList<bool> m_marks;
};

QString operators(Archive &archive)
{
    static const std::set<std::string> standard{
        "b",  "B",  "b*", "B*", "BDC", "BI",  "BMC", "BT", "BX", "c",  "cm", "CS", "cs", "d",  "d0",
        "d1", "Do", "DP", "EI", "EMC", "ET",  "EX",  "f",  "F",  "f*", "G",  "g",  "gs", "h",  "i",
        "ID", "j",  "J",  "K",  "k",   "l",   "m",   "M",  "MP", "n",  "q",  "Q",  "re", "RG", "rg",
        "ri", "s",  "S",  "SC", "sc",  "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ",
        "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",   "w",  "W",  "W*", "y",  "'",  "\""};
    const auto amiss = [](const OperatorReader &reader) {
        QString what = reader.isBalanced ? QString() : u"it is not balanced"_s;
        for (const std::string &name : reader.names) {
            if (!standard.contains(name))
                what = QString::fromStdString(name);
        }
        return reader.deepest > 28 ? u"nested too deeply"_s : what;
    };
    for (auto &page : archive.pages) {
        OperatorReader reader;
        page.parseContents(&reader);
        if (!amiss(reader).isEmpty())
            return amiss(reader);
    }
    int forms = 0;
    for (Handle object : archive.objects) {
        if (!object.isStream() || !object.getDict().isDictionaryOfType("/XObject", "/Form"))
            continue;
        OperatorReader reader;
        Handle::parseContentStream(object, &reader);
        if (!amiss(reader).isEmpty())
            return amiss(reader);
        ++forms;
    }
    return archive.hasArticles == (forms > 0) ? QString() : u"%1 forms"_s.arg(forms);
}

QString everythingIsTold(Archive &archive)
{
    for (auto &page : archive.pages) {
        OperatorReader reader;
        page.parseContents(&reader);
        if (!reader.unmarked.isEmpty() || !reader.names.contains("BDC"))
            return u"an operator outside: "_s + reader.unmarked;
    }
    return {};
}

QString sizes(Archive &archive)
{
    for (auto &page : archive.pages) {
        const auto box = page.getAttribute("/MediaBox", false).getArrayAsRectangle();
        for (const double side : {box.urx - box.llx, box.ury - box.lly}) {
            if (side < 3 || side > 14400)
                return QString::number(side);
        }
    }
    return archive.objects.size() < 8388607 ? QString() : u"too many objects"_s;
}

/** The table of a TrueType font; empty where it has none. */
QByteArray tableOf(const QByteArray &font, const char *name)
{
    const auto count = qFromBigEndian<quint16>(font.constData() + 4);
    for (int i = 0; i < count; ++i) {
        const char *entry = font.constData() + 12 + 16 * i;
        if (QByteArrayView(entry, 4) == name)
            return font.sliced(qFromBigEndian<quint32>(entry + 8), qFromBigEndian<quint32>(entry + 12));
    }
    return {};
}

/** How wide the glyphs are in the font's own eyes, in thousandths. */
QList<double> widthsOf(const QByteArray &font)
{
    const double unit = qFromBigEndian<quint16>(tableOf(font, "head").constData() + 18) / 1000.0;
    const int count = qFromBigEndian<quint16>(tableOf(font, "hhea").constData() + 34);
    const QByteArray metrics = tableOf(font, "hmtx");
    QList<double> widths;
    for (int i = 0; i < count; ++i)
        widths << qFromBigEndian<quint16>(metrics.constData() + 4 * i) / unit;
    return widths;
}

QString widths(Archive &archive)
{
    int compared = 0;
    const QString wrong = firstOf(archive, [&](Handle dict) {
        if (!dict.isDictionaryOfType("/Font", "/CIDFontType2"))
            return false;
        const QList<double> own = widthsOf(decoded(dict.getKey("/FontDescriptor").getKey("/FontFile2")));
        Handle told = dict.getKey("/W");
        for (int i = 0; i + 1 < told.getArrayNItems(); i += 2) {
            const int first = told.getArrayItem(i).getIntValueAsInt();
            Handle list = told.getArrayItem(i + 1);
            for (int k = 0; k < list.getArrayNItems(); ++k, ++compared) {
                if (own.isEmpty() || std::abs(list.getArrayItem(k).getNumericValue() -
                                              own.at(std::min<qsizetype>(first + k, own.size() - 1))) > 1)
                    return true;
            }
        }
        return false;
    });
    return compared > 50 || !wrong.isEmpty() ? wrong : u"none was compared"_s;
}

QString subsets(Archive &archive)
{
    static const QRegularExpression tagged(u"^/[A-Z]{6}\\+."_s);
    std::set<std::string> names;
    int fonts = 0;
    const QString wrong = firstOf(archive, [&](Handle dict) {
        if (!dict.isDictionaryOfType("/Font", "/Type0"))
            return false;
        ++fonts;
        const std::string name = dict.getKey("/BaseFont").getName();
        Handle inner = dict.getKey("/DescendantFonts").getArrayItem(0);
        names.insert(name);
        return !tagged.match(QString::fromStdString(name)).hasMatch() || inner.getKey("/BaseFont").getName() != name ||
               inner.getKey("/FontDescriptor").getKey("/FontName").getName() != name ||
               dict.getKey("/Encoding").getName() != "/Identity-H" ||
               inner.getKey("/CIDToGIDMap").getName() != "/Identity";
    });
    return fonts > 1 && int(names.size()) == fonts ? wrong : u"the names are not each for one"_s;
}

/** No letter is one that only some know. */
QString privateUse(Archive &archive)
{
    static const QRegularExpression entry(u"> <([0-9A-F]{4})+>"_s);
    return firstOf(archive, [](Handle dict) {
        if (!dict.isDictionaryOfType("/Font") || !dict.getKey("/ToUnicode").isStream())
            return false;
        for (const auto &match : entry.globalMatch(QString::fromLatin1(decoded(dict.getKey("/ToUnicode"))))) {
            const QString letters = match.captured(0).sliced(3).chopped(1);
            for (qsizetype i = 0; i + 4 <= letters.size(); i += 4) {
                const auto code = letters.sliced(i, 4).toUShort(nullptr, 16);
                if (code >= 0xe000 && code <= 0xf8ff)
                    return true;
            }
        }
        return false;
    });
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

QString shownTitle(Archive &archive)
{
    Handle root = archive.pdf.getRoot();
    const bool isShown = root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").isBool() &&
                         root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue() &&
                         !archive.pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value().empty();
    const bool isSuspect = root.getKey("/MarkInfo").hasKey("/Suspects");
    return isShown && !isSuspect ? QString() : said(root);
}

QString attachedNames(Archive &archive)
{
    static const QSet<std::string> relations{"/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified"};
    Handle names = archive.pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
    Handle listed = archive.pdf.getRoot().getKey("/AF");
    if (names.getArrayNItems() != 2 * listed.getArrayNItems() || listed.getArrayNItems() != 2)
        return said(names);
    for (int i = 0; i < listed.getArrayNItems(); ++i) {
        Handle file = listed.getArrayItem(i);
        const std::string type = file.getKey("/EF").getKey("/F").getDict().getKey("/Subtype").getName();
        if (!relations.contains(file.getKey("/AFRelationship").getName()) || type.find('/', 1) == type.npos)
            return said(file);
    }
    return {};
}

const QMap<QByteArray, Clause> &clauses()
{
    static const QMap<QByteArray, Clause> all{
        {"A 6.1.12, 6.10, 6.11 no permissions, alternate presentations or requirements",
         [](Archive &a) {
             Handle root = a.pdf.getRoot();
             const bool has = root.hasKey("/Perms") || root.hasKey("/Requirements") ||
                              root.getKey("/Names").hasKey("/AlternatePresentations");
             const bool steps =
                 std::ranges::any_of(a.pages, [](auto &page) { return page.getObjectHandle().hasKey("/PresSteps"); });
             return has || steps ? said(root) : QString();
         }},
        {"A 6.1.13 pages and files no larger than a reader must show", sizes},
        {"A 6.2.2 the operators of the standard alone, balanced", operators},
        {"A 6.2.11.3 subsets with names of their own, and one way from codes to glyphs", subsets},
        {"A 6.2.11.5 letters as wide as in their font", widths},
        {"A 6.2.11.7.3 no letters that only some know", privateUse},
        {"A 6.8 attached files are listed with their kind and relation", attachedNames},
        {"UA 7.1 everything that is drawn has a place in the tree or is decoration", everythingIsTold},
        {"UA 7.1 the title is shown, and no tag is suspect", shownTitle},
        {"UA 7.2 tables and lists have the children and parents they must", kinship},
        {"UA 7.4.2 headings skip no level", headings},
        {"UA 7.5 header cells say what they head", headerCells},
        {"UA 7.18 annotations are in the tree and say what they are", annotationWords},
    };
    return all;
}

} // namespace

class TestArchiveContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_archives = allArchives();
        QVERIFY(std::ranges::none_of(m_archives, [](const auto &one) { return one == nullptr; }));
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

QTEST_MAIN(TestArchiveContent)
#include "tst_archivecontent.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What PDF/A-3 (ISO 19005-3) asks of content streams, forms, fonts and attached files of a report; the clauses name the
// rows. The others are in tst_archivepdf and tst_archivetree.
#include "tests/report/archivefixture.h"
#include "tests/report/operatorreader.h"

#include <QtEndian>

using namespace galley;
using namespace galley::test;
using Handle = QPDFObjectHandle;

namespace
{

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
        if (reader.names.contains("ri"))
            what = u"a rendering intent of its own"_s;
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
        if (!amiss(reader).isEmpty() || reader.names.contains("BDC"))
            return u"a form: "_s + amiss(reader);
        ++forms;
    }
    return archive.hasArticles == (forms > 0) ? QString() : u"%1 forms"_s.arg(forms);
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

/** How wide the file says that each glyph is, in thousandths (ISO 32000-1, 9.7.4.3). */
QMap<int, double> toldWidths(Handle told)
{
    QMap<int, double> widths;
    const auto all = told.isArray() ? told.getArrayAsVector() : std::vector<Handle>();
    for (size_t i = 0; i + 1 < all.size();) {
        const int first = Handle(all[i]).getIntValueAsInt();
        if (Handle list = all[i + 1]; list.isArray()) {
            for (int k = 0; k < list.getArrayNItems(); ++k)
                widths[first + k] = list.getArrayItem(k).getNumericValue();
            i += 2;
        } else { // one for a range
            for (int code = first; code <= list.getIntValueAsInt(); ++code)
                widths[code] = Handle(all.at(i + 2)).getNumericValue();
            i += 3;
        }
    }
    return widths;
}

QString widths(Archive &archive)
{
    int compared = 0;
    const QString wrong = firstOf(archive, [&](Handle dict) {
        if (!dict.isDictionaryOfType("/Font", "/CIDFontType2"))
            return false;
        const QList<double> own = widthsOf(decoded(dict.getKey("/FontDescriptor").getKey("/FontFile2")));
        const QMap<int, double> told = toldWidths(dict.getKey("/W"));
        for (auto it = told.cbegin(); it != told.cend(); ++it, ++compared) {
            if (own.isEmpty() || std::abs(*it - own.at(std::min<qsizetype>(it.key(), own.size() - 1))) > 1)
                return true;
        }
        return false;
    });
    return compared > 50 || !wrong.isEmpty() ? wrong : u"none was compared"_s;
}

/** What the map from codes to letters says of the font @p dict, as far as it says something. */
std::set<int> toldCodes(Handle dict)
{
    static const QRegularExpression entry(u"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})+>"_s);
    std::set<int> told;
    for (const auto &match : entry.globalMatch(QString::fromLatin1(decoded(dict.getKey("/ToUnicode")))))
        told.insert(match.captured(1).toInt(nullptr, 16));
    return told;
}

/** Every code that is drawn has a glyph in its font, and a letter. */
QString drawnCodes(Archive &archive)
{
    int seen = 0;
    for (auto &page : archive.pages) {
        OperatorReader reader;
        page.parseContents(&reader);
        for (const auto &[name, codes] : reader.codes) {
            Handle font = page.getAttribute("/Resources", false).getKey("/Font").getKey(name);
            Handle file = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
            const int glyphs =
                qFromBigEndian<quint16>(tableOf(decoded(file.getKey("/FontFile2")), "maxp").constData() + 4);
            const std::set<int> told = toldCodes(font);
            for (const int code : codes) {
                ++seen;
                if (code == 0 || code >= glyphs || !told.contains(code))
                    return QString::fromStdString(name) + u' ' + QString::number(code, 16);
            }
        }
    }
    return seen > 50 ? QString() : u"none was seen"_s;
}

/** A bit for each glyph of the font, none for others. */
bool namesEveryGlyph(Handle descriptor)
{
    const QByteArray font = decoded(descriptor.getKey("/FontFile2"));
    const int glyphs = qFromBigEndian<quint16>(tableOf(font, "maxp").constData() + 4);
    const QByteArray set = descriptor.hasKey("/CIDSet") ? decoded(descriptor.getKey("/CIDSet")) : QByteArray();
    for (int i = 0; i < 8 * set.size(); ++i) {
        if (bool(uchar(set.at(i / 8)) & (0x80 >> i % 8)) != (i < glyphs))
            return false;
    }
    return set.isEmpty() || 8 * set.size() >= glyphs;
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
               !namesEveryGlyph(inner.getKey("/FontDescriptor")) ||
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
        {"A 6.2.2, 6.2.6 the operators of the standard alone, balanced, and no intents", operators},
        {"A 6.2.9 forms are drawn from this file alone",
         [](Archive &a) {
             return firstOf(a, [](Handle d) {
                 return d.isDictionaryOfType("/XObject") &&
                        (d.hasKey("/Ref") || d.hasKey("/PS") || d.hasKey("/OPI") || d.hasKey("/Subtype2") ||
                         (d.getKey("/Subtype").getName() != "/Form" && d.getKey("/Subtype").getName() != "/Image"));
             });
         }},
        {"A 6.2.11.4.1, 6.2.11.7.2 what is drawn has a glyph in its font, and a letter", drawnCodes},
        {"A 6.2.11.3 subsets with names of their own, and one way from codes to glyphs", subsets},
        {"A 6.2.11.5 letters as wide as in their font", widths},
        {"A 6.2.11.7.3 no letters that only some know", privateUse},
        {"A 6.8 attached files are listed with their kind and relation", attachedNames},
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
        QVERIFY(m_archives.size() == 7);
        for (const auto &archive : m_archives)
            QCOMPARE(clauses().value(name)(*archive), QString());
    }

private:
    std::vector<std::unique_ptr<Archive>> m_archives;
};

QTEST_MAIN(TestArchiveContent)
#include "tst_archivecontent.moc"

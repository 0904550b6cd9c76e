// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What office documents hold besides plain paragraphs: nothing of it is lost, and nothing is read twice.
#include "app/article/articleloader.h"
#include "tests/support/documentmaker.h"
#include "tests/support/rolelines.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray ferry = "The island's only ferry stopped running on Friday after its engine failed twice in one week.";
const QByteArray mail = "Passengers were taken across in fishing boats, and the mail came a day late this time.";
const QString f = u"b "_s + QString::fromUtf8(ferry);
const QString m = u"b "_s + QString::fromUtf8(mail);

QByteArray run(const QByteArray &text)
{
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

QByteArray part(const QByteArray &root, const QByteArray &content)
{
    return "<?xml version=\"1.0\"?><w:" + root +
           " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"m\" xmlns:v=\"v\">" +
           content + "</w:" + root + ">";
}

using Files = QList<std::pair<QString, QByteArray>>;

/** A Word document of @p body and other parts. */
QByteArray word(const QByteArray &body, const Files &others = {})
{
    return zipped(Files{{u"word/document.xml"_s, part("document", "<w:body>" + body + "</w:body>")}} + others);
}

QByteArray openDocument(const QByteArray &body, const QByteArray &styles = {}, const Files &others = {})
{
    return zipped(
        Files{{u"content.xml"_s, "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" "
                                 "xmlns:draw=\"d\" xmlns:svg=\"v\"><office:automatic-styles>" +
                                     styles + "</office:automatic-styles><office:body><office:text>" + body +
                                     "</office:text></office:body></office:document-content>"}} +
        others);
}
} // namespace

class TestOfficeReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documents_data();
    void documents();
    void books_data();
    void books();
};

void TestOfficeReader::documents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines"); // each begins with its role
    QTest::addColumn<QString>("notice");    // of which one speaks; empty: there is none
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &lines,
                        const QString &notice = {}) { QTest::newRow(name) << bytes << lines << notice; };
    const QByteArray body = "<w:p>" + run(ferry) + "</w:p><w:p>" + run(mail) + "</w:p>";
    row("a hyphen that does not break",
        word("<w:p>" + run("The twenty") + "<w:r><w:noBreakHyphen/></w:r>" + run("one passengers waited on the pier.") +
             "</w:p>"),
        {u"b The twenty\u2011one passengers waited on the pier."_s});
    row("a blank that does not break stays", word("<w:p>" + run("It cost 40\u00A0million crowns, he said.") + "</w:p>"),
        {u"b It cost 40\u00A0million crowns, he said."_s});
    row("a title by a style that has another name in German",
        word("<w:p><w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr>" + run("Ferry stops. Again.") + "</w:p>" + body,
             {{u"word/styles.xml"_s,
               part("styles", "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>")}}),
        {u"t Ferry stops. Again."_s, f, m});
    row("breaks in place of paragraphs",
        word("<w:p><w:r><w:t>" + ferry + "</w:t><w:br/><w:t>" + mail + "</w:t></w:r></w:p>"), {f, m});
    row("two breaks behind a line without a stop",
        word("<w:p><w:r><w:t>Ferry stops after its engine fails</w:t><w:br/><w:br/><w:t>" + ferry +
             "</w:t></w:r></w:p><w:p>" + run(mail) + "</w:p>"),
        {u"t Ferry stops after its engine fails"_s, f, m});
    row("a break amid a sentence is a blank",
        word("<w:p><w:r><w:t>Passengers were taken across</w:t><w:br/><w:t>in fishing boats.</w:t></w:r></w:p>"),
        {u"b Passengers were taken across in fishing boats."_s});
    row("a text box is read once, behind its paragraph",
        word("<w:p>" + run("The island's only ferry stopped ") +
             "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p>" + run(mail) +
             "</w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>" + run(mail) +
             "</w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>" +
             run("running on Friday after its engine failed twice in one week.") + "</w:p>"),
        {f, m});
    row("an old text box",
        word("<w:p>" + run(ferry) + "<w:pict><v:textbox><w:txbxContent><w:p>" + run(mail) +
             "</w:p></w:txbxContent></v:textbox></w:pict></w:p>"),
        {f, m});
    row("headers, footers and notes are furniture, each once",
        word(body,
             {{u"word/header1.xml"_s, part("hdr", "<w:p>" + run("Norrow Gazette") + "</w:p>")},
              {u"word/header2.xml"_s, part("hdr", "<w:p>" + run("Norrow Gazette") + "</w:p>")},
              {u"word/footer1.xml"_s, part("ftr", "<w:p>" + run("Draft of Ida Holm") + "</w:p>")},
              {u"word/footnotes.xml"_s, part("footnotes", "<w:footnote><w:p>" + run("The log of the harbour has it.") +
                                                              "</w:p></w:footnote>")}}),
        {u"f Norrow Gazette"_s, f, m, u"f Draft of Ida Holm"_s, u"f The log of the harbour has it."_s});
    row("a broken footer costs the footer alone", word(body, {{u"word/footer1.xml"_s, "<w:ftr"}}), {f, m},
        u"footers"_s);
    row("tracked changes are read as accepted",
        word("<w:p>" + run("The ferry stopped ") +
             "<w:del><w:r><w:delText>late </w:delText></w:r></w:del><w:moveFrom>" + run("for good ") +
             "</w:moveFrom><w:ins>" + run("early ") + "</w:ins>" + run("on Friday.") + "</w:p>"),
        {u"b The ferry stopped early on Friday."_s}, u"tracked changes"_s);
    row("comments are told", word("<w:p>" + run(ferry) + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"), {f},
        u"comments"_s);
    row("hidden words are not shown",
        word("<w:p>" + run("The ferry stopped") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> (check this)</w:t></w:r>" +
             "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> on Friday.</w:t></w:r></w:p>"),
        {u"b The ferry stopped on Friday."_s});
    row("a document under another name in its archive",
        zipped({{u"_rels/.rels"_s, "<Relationships><Relationship Type=\"http://x/officeDocument\" "
                                   "Target=\"/word/document2.xml\"/></Relationships>"},
                {u"word/document2.xml"_s, part("document", "<w:body>" + body + "</w:body>")}}),
        {f, m});

    const QByteArray p = "<text:p>" + ferry + "</text:p>";
    row("OpenDocument: a title whose style was changed by hand",
        openDocument("<text:p text:style-name=\"P1\">Ferry stops. Again.</text:p>" + p,
                     "<style:style style:name=\"P1\" style:parent-style-name=\"Title\"/>"),
        {u"t Ferry stops. Again."_s, f});
    row("OpenDocument: a caption in a box and the words for the blind",
        openDocument("<text:p>" + ferry + "<draw:frame><svg:title>A picture of a ferry</svg:title><draw:text-box>" +
                     "<text:p>" + mail + "</text:p></draw:text-box></draw:frame></text:p>"),
        {f, m});
    row("OpenDocument: a note is furniture and its number is gone",
        openDocument(
            "<text:p>The ferry stopped<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            "<text:p>The log of the harbour has it.</text:p></text:note-body></text:note> on Friday.</text:p>" +
            p),
        {u"b The ferry stopped on Friday."_s, f, u"f The log of the harbour has it."_s});
    row("OpenDocument: what was deleted, and comments",
        openDocument("<text:tracked-changes><text:p>lost</text:p></text:tracked-changes><text:p>The ferry stopped"
                     "<office:annotation><text:p>sure?</text:p></office:annotation> on Friday.</text:p>"),
        {u"b The ferry stopped on Friday."_s}, u"comments"_s);
    row("OpenDocument: a running head",
        openDocument(p, {},
                     {{u"styles.xml"_s, "<s xmlns:text=\"t\"><header><text:p>Norrow Gazette</text:p></header></s>"}}),
        {f, u"f Norrow Gazette"_s});
}

void TestOfficeReader::documents()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QFETCH(QString, notice);
    Progress progress;
    const Result<Article> article = readArticle(bytes, u"story"_s, {}, progress);
    QVERIFY2(article, article ? "" : qPrintable(article.error().message));
    QCOMPARE(roleLines(*article), lines);
    QCOMPARE(article->notices.isEmpty(), notice.isEmpty());
    QVERIFY2(article->notices.join(u' ').contains(notice), qPrintable(article->notices.join(u'\n')));
}

void TestOfficeReader::books_data()
{
    QTest::addColumn<QByteArray>("href");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QDate>("published");
    QTest::newRow("a chapter whose name has a blank")
        << QByteArray("my%20page.html") << u"b/my page.html"_s << QByteArray("2025-04-04") << QDate(2025, 4, 4);
    QTest::newRow("a chapter beside the package's folder")
        << QByteArray("../text/c.html") << u"text/c.html"_s << QByteArray("2025-04-04T10:00:00Z") << QDate(2025, 4, 4);
    QTest::newRow("a date that is only a year")
        << QByteArray("c.html") << u"b/c.html"_s << QByteArray("2025") << QDate();
}

void TestOfficeReader::books()
{
    QFETCH(QByteArray, href);
    QFETCH(QString, path);
    QFETCH(QByteArray, date);
    QFETCH(QDate, published);
    const Files files{{u"META-INF/container.xml"_s, "<c><rootfile full-path=\"b/p.opf\"/></c>"},
                      {u"b/p.opf"_s, "<p><date>" + date + "</date><item id=\"c\" href=\"" + href +
                                         "\" media-type=\"text/html\"/><itemref idref=\"c\"/></p>"},
                      {path, "<html><body><p>" + ferry + "</p><p>" + mail + "</p></body></html>"}};
    Progress progress;
    const Result<Article> article = readArticle(zipped(files), u"book"_s, {}, progress);
    QVERIFY2(article, article ? "" : qPrintable(article.error().message));
    QCOMPARE(roleLines(*article), QStringList({f, m}));
    QCOMPARE(article->published, published);
    const Files locked = files + Files{{u"META-INF/encryption.xml"_s, "<e URI=\"" + path.toUtf8() + "\"/>"}};
    const Result<Article> closed = readArticle(zipped(locked), u"book"_s, {}, progress);
    QVERIFY(!closed);
    QCOMPARE(int(closed.error().code), int(Error::Code::Unsupported));
}

QTEST_GUILESS_MAIN(TestOfficeReader)
#include "tst_officereader.moc"

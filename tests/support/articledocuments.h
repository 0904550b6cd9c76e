// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One article in every format that Galley opens, for tests of all the ways in.
#pragma once

#include "tests/support/documentmaker.h"

namespace galley::test
{

inline const QByteArray one =
    "The island's only ferry stopped running on Friday after its engine failed twice within one "
    "week, the operator said.";
inline const QByteArray two =
    "Passengers were taken across in fishing boats, and the mail came a day late for the first time in eleven years.";

inline QByteArray page()
{
    return "<!doctype html><html lang=en><head><title>Ferry stops - Norrow Gazette</title><meta "
           "property='og:site_name' content='Norrow Gazette'>"
           "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stops "
           "running\",\"author\":{\"name\":\"Ida Holm\"},"
           "\"datePublished\":\"2025-04-04T09:15:00Z\"}</script></head><body><nav><a href=/>Home</a> <a "
           "href=/n>News</a></nav><article><h1>Ferry stops running</h1>"
           "<p class=byline>By Ida Holm</p><figure><img src=x.jpg><figcaption>The ferry at its berth in "
           "March</figcaption></figure><p>" +
           one + "</p><aside class=newsletter>Get our letter every morning</aside><p>" + two +
           "</p></article><section class=related><a href=1>Ten cheeses</a></section><footer>© 2025 Norrow "
           "Gazette</footer></body></html>";
}

inline QByteArray docx()
{
    const QByteArray head = "<?xml version=\"1.0\"?><w:document "
                            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    return zipped({{u"word/document.xml"_s, head +
                                                "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Ferry stops "
                                                "running</w:t></w:r></w:p><w:p><w:r><w:t>" +
                                                one + "</w:t></w:r></w:p><w:p><w:r><w:t>" + two +
                                                "</w:t></w:r></w:p></w:body></w:document>"}});
}

inline QByteArray odt()
{
    const QByteArray head = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" "
                            "xmlns:text=\"t\"><office:body><office:text>";
    return zipped(
        {{u"content.xml"_s, head + "<text:h>Ferry stops running</text:h><text:p>" + one + "</text:p><text:p>" + two +
                                "</text:p></office:text></office:body></office:document-content>"}});
}

inline QByteArray epub()
{
    return zipped(
        {{u"META-INF/container.xml"_s,
          "<container><rootfiles><rootfile full-path=\"b/p.opf\"/></rootfiles></container>"},
         {u"b/p.opf"_s, "<package><metadata><title>Ferry stops running</title></metadata><manifest><item id=\"c\" "
                        "href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                        "<spine><itemref idref=\"c\"/></spine></package>"},
         {u"b/c.xhtml"_s,
          "<html><body><h1>Ferry stops running</h1><p>" + one + "</p><p>" + two + "</p></body></html>"}});
}

inline QByteArray mhtml()
{
    return "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; "
           "boundary=\"XX\"\r\n\r\n--XX\r\nContent-Type: text/html; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><h1>Ferry stops running</h1><p>" +
           QByteArray(one).replace("engine", "en=\r\ngine") + "</p><p>" + two + "</p></body></html>\r\n--XX--\r\n";
}

/** A page as Safari saves it, in XML. */
inline QByteArray webArchive(const QByteArray &mediaType = "text/html")
{
    const QByteArray html =
        "<html><body><h1>Ferry stops running</h1><p>" + one + "</p><p>" + two + "</p></body></html>";
    return "<?xml version=\"1.0\"?><!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://x.example/p.dtd\"><plist version=\"1.0\"><dict><key>WebSubresources</key><array><dict><key>"
           "WebResourceData</key><data>AAAA</data></dict></array><key>WebMainResource</key><dict><key>"
           "WebResourceMIMEType</key><string>" +
           mediaType + "</string><key>WebResourceData</key><data>\n" + html.toBase64() +
           "\n</data></dict></dict></plist>";
}

/** The same as a binary list: a dictionary in a dictionary, nine objects, offsets of two bytes. */
inline QByteArray binaryWebArchive()
{
    const QByteArray html =
        "<html><body><h1>Ferry stops running</h1><p>" + one + "</p><p>" + two + "</p></body></html>";
    const auto text = [](const QByteArray &ascii) { return QByteArray("\x5F\x10") + char(ascii.size()) + ascii; };
    const QByteArray size = QByteArray(1, char(html.size() >> 8)) + char(html.size() & 0xFF);
    const QByteArrayList objects{QByteArray("\xD1\x01\x02", 3),
                                 text("WebMainResource"),
                                 QByteArray("\xD2\x03\x05\x04\x06", 5),
                                 text("WebResourceData"),
                                 QByteArray("\x4F\x11", 2) + size + html,
                                 text("WebResourceMIMEType"),
                                 QByteArray("\x69\0t\0e\0x\0t\0/\0h\0t\0m\0l", 19)};
    QByteArray bytes = "bplist00";
    QByteArray table;
    for (const QByteArray &object : objects) {
        table += QByteArray(1, char(bytes.size() >> 8)) + char(bytes.size() & 0xFF);
        bytes += object;
    }
    const qsizetype start = bytes.size();
    bytes += table + QByteArray(6, '\0') + "\x02\x01" + QByteArray(7, '\0') + char(objects.size()) +
             QByteArray(8, '\0') + QByteArray(6, '\0');
    return bytes + char(start >> 8) + char(start & 0xFF);
}

/** The article, titled "Ferry stops running", as a file of one format. */
struct ArticleDocument {
    const char *row; ///< For QTest::newRow().
    QByteArray bytes;
    QString name;
    QString mediaType;
};

inline QList<ArticleDocument> articleDocuments()
{
    const QByteArray plain = "Ferry stops running\n\n" + one + "\n\n" + two;
    return {
        {"plain text", plain, u"a.txt"_s, u"text/plain"_s},
        {"plain text under a strange name", plain, u"a.dat"_s, u"text/plain"_s},
        {"Markdown",
         "# Ferry stops running\n\nThe **island's** only [ferry](http://x.example) stopped running on Friday after "
         "its engine failed twice within one week, the operator said.\n\n" +
             two,
         u"a.md"_s, u"text/markdown"_s},
        {"a web page", page(), u"a.html"_s, u"text/html"_s},
        {"a web page under a strange name", page(), u"a.txt"_s, u"text/html"_s},
        {"RTF", "{\\rtf1\\ansi{\\fonttbl{\\f0 Serif;}}Ferry stops running\\par " + one + "\\par " + two + "\\par}",
         u"a.rtf"_s, u"application/rtf"_s},
        {"Word", docx(), u"a.docx"_s, u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s},
        {"OpenDocument", odt(), u"a.odt"_s, u"application/vnd.oasis.opendocument.text"_s},
        {"EPUB", epub(), u"a.epub"_s, u"application/epub+zip"_s},
        {"a page saved by Safari, XML", webArchive(), u"a.webarchive"_s, u"application/x-webarchive"_s},
        {"a page saved by Safari, binary", binaryWebArchive(), u"a.webarchive"_s, u"application/x-webarchive"_s},
        {"a page saved in one file", mhtml(), u"a.mhtml"_s, u"multipart/related"_s},
    };
}

} // namespace galley::test

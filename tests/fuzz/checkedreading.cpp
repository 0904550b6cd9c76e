// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checkedreading.h"

#include "app/article/articlebuilder.h"
#include "app/article/draftcodec.h"
#include "app/article/formats.h"

#include <KZip>

#include <QBuffer>

#include <algorithm>

namespace galley::test
{

using namespace Qt::StringLiterals;

namespace
{
const Format *readerNamed(const QString &name)
{
    const auto &table = formats();
    const auto row =
        std::ranges::find_if(table, [&](const Format &format) { return format.suffixes.value(0) == name; });
    return row == table.end() ? nullptr : &*row;
}

/** A document of reader @p name around its XML, so that what is made up reaches the parser and not the archive alone.
 */
QByteArray inArchive(const QString &name, const QByteArray &xml)
{
    using Entry = std::pair<QString, QByteArray>;
    static const QHash<QString, QList<Entry>> around{
        {u"docx"_s, {{u"word/document.xml"_s, {}}}},
        {u"odt"_s, {{u"content.xml"_s, {}}}},
        {u"epub"_s,
         {{u"META-INF/container.xml"_s, "<c><rootfile full-path=\"p.opf\"/></c>"},
          {u"p.opf"_s, "<p><item id=\"c\" href=\"c.html\" media-type=\"text/html\"/><itemref idref=\"c\"/></p>"},
          {u"c.html"_s, {}}}},
    };
    QBuffer buffer;
    KZip zip(&buffer);
    zip.setCompression(KZip::NoCompression);
    zip.open(QIODevice::WriteOnly);
    for (const auto &[path, bytes] : around.value(name))
        zip.writeFile(path, bytes.isEmpty() ? xml : bytes);
    zip.close();
    return buffer.data();
}

/** What a draft may lose on its way, marks of byte order and halves of characters, no article keeps. */
bool tellTheSame(const Article &one, const Article &other)
{
    return one.text == other.text && one.title == other.title && one.paragraphs == other.paragraphs;
}

QString brokenText(const QString &text)
{
    if (!text.isValidUtf16())
        return u"half a character"_s;
    const auto forbidden = [](QChar c) { return c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029); };
    return std::ranges::any_of(text, forbidden) ? u"a line end that is none"_s : QString();
}

QString brokenRanges(const Article &article)
{
    qsizetype at = 0;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.range.start != at || paragraph.range.end <= at || paragraph.range.end > article.text.size())
            return u"paragraphs do not cover the text in order"_s;
        at = paragraph.range.end + 1;
    }
    if (!article.paragraphs.isEmpty() && at != article.text.size() + 1)
        return u"text stands behind the last paragraph"_s;
    at = 0;
    for (const Sentence &sentence : article.sentences) {
        if (sentence.paragraph < 0 || sentence.paragraph >= article.paragraphs.size())
            return u"a sentence names no paragraph"_s;
        const TextRange &around = article.paragraphs[sentence.paragraph].range;
        const bool inside = sentence.range.start >= around.start && sentence.range.end <= around.end;
        if (!inside || sentence.range.start < at || sentence.range.end <= sentence.range.start)
            return u"sentences do not lie in their paragraphs in order"_s;
        at = sentence.range.end;
    }
    return {};
}
} // namespace

QStringList readerNames()
{
    QStringList names;
    for (const Format &format : formats())
        if (!format.suffixes.isEmpty())
            names << format.suffixes.first();
    return names;
}

QString brokenPromise(const QString &name, const QByteArray &bytes)
{
    const Format *reader = readerNamed(name);
    if (!reader)
        return u"there is no such reader"_s;
    const bool isArchived = name == "docx"_L1 || name == "odt"_L1 || name == "epub"_L1;
    if (isArchived && !bytes.startsWith("PK"))
        return brokenPromise(name, inArchive(name, bytes));
    reader->recognises(bytes, name);
    ReadContext context{.name = name, .encoding = {}, .password = {}, .notices = {}, .progress = {}};
    const Result<ArticleDraft> draft = reader->read(bytes, context);
    if (!draft)
        return draft.error().message.isEmpty() ? u"an error without words"_s : QString();
    const Result<ArticleDraft> back = decodedAnswer(encodedAnswer(draft, context), context);
    const Article article = assembleArticle(*draft, name, {});
    if (!back || (back->blocks != draft->blocks && !tellTheSame(article, assembleArticle(*back, name, {}))))
        return u"the draft is not handed on as it is"_s;
    const QString broken = brokenText(article.text);
    return broken.isEmpty() ? brokenRanges(article) : broken;
}

} // namespace galley::test

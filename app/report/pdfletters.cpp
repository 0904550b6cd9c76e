// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfletters.h"

#include "app/report/pdfseams.h"
#include "app/report/radicals.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace galley
{

using namespace Qt::StringLiterals;
using Handle = QPDFObjectHandle;

namespace
{

/** The letters of each code of a font. */
using Letters = QMap<int, QString>;
using LettersOfFonts = QMap<QPDFObjGen, Letters>;

constexpr QChar lam(0x0644);

/** The one character for lam with that alef; nothing for other letters. */
QString withLam(const QString &alef)
{
    static const QMap<QString, QString> forms{
        {u"\u0627"_s, u"\ufefb"_s}, {u"\u0622"_s, u"\ufef5"_s}, {u"\u0623"_s, u"\ufef7"_s}, {u"\u0625"_s, u"\ufef9"_s}};
    return forms.value(alef);
}

/**
 * A radical or a form of one letter becomes the letter, a Latin ligature its letters. A form of several Arabic letters
 * stays: readers split a glyph from left to right, and search by what characters are compatible with.
 */
QString letterItself(const QString &letters)
{
    if (letters.size() != 1)
        return letters;
    const char16_t code = letters.front().unicode();
    if (code == 9)
        return u" "_s;
    const auto *radical = std::ranges::lower_bound(radicals, code, {}, &Radical::radical);
    if (radical != std::end(radicals) && radical->radical == code)
        return QString(QChar(radical->letter));
    const bool isForm =
        (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xfb00 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);
    const QString plain = letters.normalized(QString::NormalizationForm_KC);
    const bool isSplit = plain.size() > 1 && plain.isRightToLeft();
    return isForm && !isSplit && !plain.startsWith(u' ') ? plain : letters;
}

QString fromHex(QStringView hex)
{
    QString letters;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        letters += QChar(hex.sliced(i, 4).toUShort(nullptr, 16));
    return letters;
}

QByteArray toHex(const QString &letters)
{
    QByteArray hex;
    for (const QChar letter : letters)
        hex += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    return hex.toUpper();
}

QByteArray bytesOf(Handle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

void replace(Handle stream, const QByteArray &bytes)
{
    stream.replaceStreamData(bytes.toStdString(), Handle::newNull(), Handle::newNull());
}

/** What a ToUnicode map says (ISO 32000-1, 9.10.3), as Qt writes it: ranges, each with a list or a first letter. */
Letters readMap(const QByteArray &map)
{
    static const QRegularExpression range(u"<(\\w{4})> <(\\w{4})> (?:<(\\w+)>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression entry(u"<(\\w+)>"_s);
    Letters letters;
    const QString text = QString::fromLatin1(map);
    for (const auto &match : range.globalMatch(text, text.indexOf(u"endcodespacerange"_s))) {
        int code = match.captured(1).toInt(nullptr, 16);
        if (match.hasCaptured(3)) {
            letters.insert(code, fromHex(match.capturedView(3)));
            continue;
        }
        for (const auto &one : entry.globalMatchView(match.capturedView(4)))
            letters.insert(code++, fromHex(one.capturedView(1)));
    }
    return letters;
}

/** @p map with these letters in place of its own; a block has a hundred lines at most. */
QByteArray withLetters(const QByteArray &map, const Letters &letters)
{
    const qsizetype space = map.indexOf("endcodespacerange");
    const qsizetype from = map.indexOf('\n', space) + 1;
    const qsizetype to = map.indexOf("endcmap", from);
    if (space < 0 || to < 0)
        return map;
    QByteArray lines;
    qsizetype left = letters.size();
    qsizetype room = 0;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it, --left) {
        if (room == 0) {
            room = std::min<qsizetype>(left, 100);
            lines += QByteArray::number(room) + " beginbfchar\n";
        }
        lines += '<' + QByteArray::number(it.key(), 16).rightJustified(4, '0') + "> <" + toHex(it.value()) + ">\n";
        if (--room == 0)
            lines += "endbfchar\n";
    }
    return map.first(from) + lines + map.sliced(to);
}

/** A glyph in a line of a content stream, as Qt writes it. */
int codeOf(const QByteArray &line)
{
    const qsizetype end = line.lastIndexOf("> Tj");
    return end < 4 ? -1 : line.sliced(end - 4, 4).toInt(nullptr, 16);
}

/** The name in "/F11 285 Tf". */
std::string fontName(const QByteArray &line)
{
    return line.startsWith("/F") && line.contains(" Tf") ? line.first(line.indexOf(' ')).toStdString() : std::string();
}

/** Reads the page with the key, and takes it away. */
LettersOfFonts takeKey(QPDF &pdf, const QStringList &key)
{
    LettersOfFonts found;
    if (key.isEmpty())
        return found;
    QPDFPageDocumentHelper pages(pdf);
    auto page = pages.getAllPages().back();
    Handle fonts = page.getAttribute("/Resources", false).getKey("/Font");
    const QByteArray content = bytesOf(page.getObjectHandle().getKey("/Contents"));
    Seam seam = nextSeam(content, 0, 0);
    for (qsizetype i = 0; i < key.size() && seam.isValid(); ++i) {
        const Seam next = nextSeam(content, seam.end, i + 1);
        if (!next.isValid())
            break;
        std::string font;
        for (const QByteArray &line : content.sliced(seam.end, next.begin - seam.end).split('\n')) {
            if (const std::string name = fontName(line); !name.empty())
                font = name;
            if (const int code = codeOf(line); code > 0 && fonts.hasKey(font))
                found[fonts.getKey(font).getObjGen()].insert(code, key.at(i));
        }
        seam = next;
    }
    pages.removePage(page);
    return found;
}

/**
 * A font of which only some glyphs are in the file says so in its name (ISO 32000-1, 9.6.4): whoever joins files or
 * prints them does not take one such font for another.
 */
void nameSubset(Handle font)
{
    Handle inner = font.getKey("/DescendantFonts").isArray() ? font.getKey("/DescendantFonts").getArrayItem(0) : font;
    Handle descriptor = inner.getKey("/FontDescriptor");
    const std::string name = font.getKey("/BaseFont").getName();
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream() || name.find('+') != name.npos)
        return;
    const auto glyphs = descriptor.getKey("/FontFile2").getRawStreamData();
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(glyphs->getBuffer(), qsizetype(glyphs->getSize())),
                                                     QCryptographicHash::Md5);
    std::string tag = "/";
    for (const char byte : hash.first(6))
        tag += char('A' + uchar(byte) % 26);
    const Handle tagged = Handle::newName(tag + '+' + name.substr(1));
    font.replaceKey("/BaseFont", tagged);
    inner.replaceKey("/BaseFont", tagged);
    descriptor.replaceKey("/FontName", tagged);
}

/** The alef of a lam-alef that is drawn as two glyphs has no width, and so the two are parted by no place. */
bool isDrawnInside(Handle font, int code)
{
    Handle widths = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W").getArrayItem(1);
    return widths.isArray() && code < widths.getArrayNItems() && widths.getArrayItem(code).getNumericValue() == 0;
}

/** Lam with an alef inside of it is told as one, in the place of the lam, which has the width of both. */
void joinLamAlef(Handle contents, Handle fonts, const LettersOfFonts &letters)
{
    const QByteArray content = bytesOf(contents);
    QByteArray joined;
    joined.reserve(content.size() + 4096);
    qsizetype before = -1; // where the line of a lam begins
    Handle font;
    for (qsizetype from = 0, end = 0; from < content.size(); from = end) {
        const qsizetype newline = content.indexOf('\n', from);
        end = newline < 0 ? content.size() : newline + 1;
        const QByteArray line = QByteArray::fromRawData(content.constData() + from, end - from);
        if (const std::string name = fontName(line); !name.empty())
            font = fonts.getKey(name);
        const int code = codeOf(line);
        const QString own = code < 0 || !font.isInitialized() ? QString() : letters.value(font.getObjGen()).value(code);
        const QString both = before < 0 || own.isEmpty() ? QString() : withLam(own);
        if (!both.isEmpty() && isDrawnInside(font, code)) {
            joined.insert(before, "/Span <</ActualText <FEFF" + toHex(both) + ">>> BDC\n");
            joined += "EMC\n/Span <</ActualText <FEFF>>> BDC\n" + line + "EMC\n";
        } else {
            before = own == lam ? joined.size() : -1;
            joined += line;
        }
    }
    if (joined.size() > content.size())
        replace(contents, joined);
}

} // namespace

void mendLetters(QPDF &pdf, const QStringList &key, const Progress &progress)
{
    const LettersOfFonts found = takeKey(pdf, key);
    LettersOfFonts all;
    bool isArabic = false;
    for (Handle font : pdf.getAllObjects()) {
        if (progress.stopped())
            return;
        if (!font.isDictionaryOfType("/Font") || !font.getKey("/ToUnicode").isStream())
            continue;
        nameSubset(font);
        Handle stream = font.getKey("/ToUnicode");
        const QByteArray map = bytesOf(stream);
        Letters letters = readMap(map);
        letters.insert(0, u"\ufffd"_s);
        const Letters own = found.value(font.getObjGen());
        for (auto it = own.cbegin(); it != own.cend(); ++it) {
            if (!letters.contains(it.key()))
                letters.insert(it.key(), it.value());
        }
        for (QString &one : letters)
            one = letterItself(one);
        replace(stream, withLetters(map, letters));
        isArabic = isArabic || letters.values().contains(QString(lam));
        all.insert(font.getObjGen(), letters);
    }
    if (!isArabic)
        return;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        if (progress.stopped())
            return;
        joinLamAlef(page.getObjectHandle().getKey("/Contents"), page.getAttribute("/Resources", false).getKey("/Font"),
                    all);
    }
}

} // namespace galley

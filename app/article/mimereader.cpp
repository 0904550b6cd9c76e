// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/mimereader.h"

#include "app/article/htmlreader.h"
#include "app/article/plaintextreader.h"
#include "app/article/readlimits.h"
#include "app/base/tr.h"
#include "app/text/textdecoder.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <cctype>
#include <optional>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(MimeReader)
};

/** One part: its headers by lower-case name, and its body as it stands in the file. */
struct Part {
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

Part partOf(const QByteArray &bytes)
{
    Part part;
    QByteArray last;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        QByteArray line = bytes.sliced(at, end - at);
        at = std::min(end + 1, bytes.size());
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t')) {
            part.headers[last] += ' ' + line.trimmed();
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            last = line.first(colon).trimmed().toLower();
            part.headers.insert(last, line.sliced(colon + 1).trimmed());
        }
    }
    part.body = bytes.sliced(at);
    return part;
}

/** A parameter of a header such as boundary or charset; empty where it has none. */
QByteArray parameter(const QByteArray &header, const QByteArray &name)
{
    qsizetype at = header.toLower().indexOf(name + '=');
    if (at < 0)
        return {};
    at += name.size() + 1;
    const bool quoted = at < header.size() && header[at] == '"';
    const qsizetype start = quoted ? at + 1 : at;
    qsizetype end = start;
    while (end < header.size() && (quoted ? header[end] != '"' : header[end] != ';' && header[end] != ' '))
        ++end;
    return header.sliced(start, end - start);
}

QByteArray unquoted(const QByteArray &body)
{
    QByteArray result;
    result.reserve(body.size());
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i] != '=') {
            result += body[i];
            continue;
        }
        if (i + 1 < body.size() && (body[i + 1] == '\n' || body[i + 1] == '\r')) {
            i += body[i + 1] == '\r' && i + 2 < body.size() && body[i + 2] == '\n' ? 2 : 1;
            continue;
        }
        bool right = false;
        const int value = body.sliced(i + 1, std::min<qsizetype>(2, body.size() - i - 1)).toInt(&right, 16);
        if (right) {
            result += char(value);
            i += 2;
        } else {
            result += '=';
        }
    }
    return result;
}

QByteArray decodedBody(const Part &part)
{
    const QByteArray coding = part.headers.value("content-transfer-encoding").toLower();
    if (coding == "base64")
        return QByteArray::fromBase64(part.body);
    return coding == "quoted-printable" ? unquoted(part.body) : part.body;
}

/** Where the next line of @p body is @p line alone or with dashes behind it; one boundary may begin another. */
qsizetype nextBoundary(const QByteArray &body, const QByteArray &line, qsizetype from)
{
    for (qsizetype at = body.indexOf(line, from); at >= 0; at = body.indexOf(line, at + 1)) {
        const QByteArrayView behind = QByteArrayView(body).sliced(at + line.size());
        const bool begins = at == 0 || body[at - 1] == '\n';
        const bool ends = behind.isEmpty() || behind.startsWith("--") || std::isspace(uchar(behind.front()));
        if (begins && ends)
            return at;
    }
    return -1;
}

QList<QByteArray> piecesOf(const Part &part)
{
    const QByteArray line = "--" + parameter(part.headers.value("content-type"), "boundary");
    QList<QByteArray> pieces;
    if (line.size() <= 2)
        return pieces;
    qsizetype at = nextBoundary(part.body, line, 0);
    while (at >= 0) {
        const qsizetype start = part.body.indexOf('\n', at);
        const qsizetype next = start < 0 ? -1 : nextBoundary(part.body, line, start);
        if (start >= 0)
            pieces << part.body.sliced(start + 1, (next < 0 ? part.body.size() : next) - start - 1);
        at = next;
    }
    return pieces;
}

/** The words of a header, "=?UTF-8?Q?caf=C3=A9?=" among them (RFC 2047). */
QString headerText(const QByteArray &header)
{
    static const QRegularExpression word(u"=\\?([^?\\s]+)\\?([bBqQ])\\?([^?\\s]*)\\?=(?:\\s+(?==\\?))?"_s);
    const QString raw = decodeText(header).text;
    QString text;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : word.globalMatch(raw)) {
        const QByteArray coded = match.captured(3).toLatin1();
        const bool isBase64 = match.captured(2).compare(u"b", Qt::CaseInsensitive) == 0;
        const QByteArray bytes =
            isBase64 ? QByteArray::fromBase64(coded) : unquoted(QByteArray(coded).replace('_', ' '));
        text += QStringView(raw).sliced(done, match.capturedStart() - done);
        text += decodeText(bytes, {.forced = match.captured(1), .declared = {}}).text;
        done = match.capturedEnd();
    }
    text += QStringView(raw).sliced(done);
    return text.simplified();
}

/** What a mail tells in its headers besides its text. A page that a browser saved has the same headers, but its date is
 * that of saving. */
void addHeaders(const Part &mail, ArticleDraft &draft)
{
    static const QRegularExpression answer(u"^(?:(?:re|fwd?|aw|wg|tr)\\s*:\\s*)+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const bool isMail =
        !mail.headers.contains("snapshot-content-location") && !mail.headers.value("from").startsWith("<Saved by");
    if (!isMail)
        return;
    if (draft.title.isEmpty())
        draft.title = headerText(mail.headers.value("subject")).remove(answer);
    const QString sent = QString::fromLatin1(mail.headers.value("date"));
    draft.made = QDateTime::fromString(sent, Qt::RFC2822Date).date();
}

/** The first part of @p type, parts in parts included. */
std::optional<Part> findPart(const Part &part, const QByteArray &type, int depth)
{
    const QByteArray own = part.headers.value("content-type", "text/plain").toLower();
    if (own.startsWith(type))
        return part;
    if (!own.startsWith("multipart/") || depth > limits::mimeDepth)
        return std::nullopt;
    for (const QByteArray &piece : piecesOf(part))
        if (auto found = findPart(partOf(piece), type, depth + 1))
            return found;
    return std::nullopt;
}
} // namespace

bool isMime(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    const qsizetype end = std::max(head.indexOf("\n\n"), head.indexOf("\r\n\r\n"));
    const QByteArray headers = (end < 0 ? head : head.first(end)).toLower();
    const bool begins = headers.startsWith("from:") || headers.startsWith("mime-version:") ||
                        headers.startsWith("content-type:") || headers.startsWith("snapshot-content-location:") ||
                        headers.startsWith("subject:") || headers.startsWith("date:") ||
                        headers.startsWith("return-path:") || headers.startsWith("message-id:");
    return begins && headers.contains("content-type:") &&
           (headers.contains("mime-version:") || headers.contains("multipart/"));
}

Result<ArticleDraft> readMime(const QByteArray &bytes, ReadContext &context)
{
    const Part whole = partOf(bytes);
    const auto page = findPart(whole, "text/html", 0);
    const auto plain = page ? page : findPart(whole, "text/plain", 0);
    if (!plain)
        return failure(Error::Code::Damaged,
                       Tr::tr("%1 is a saved page without a page in it. Please save it anew.").arg(context.name),
                       context.name);
    const QByteArray body = decodedBody(*plain);
    QString declared = QString::fromLatin1(parameter(plain->headers.value("content-type"), "charset"));
    if (declared.isEmpty() && page)
        declared = declaredHtmlCharset(body);
    const Result<QString> text = decodedText(body, declared, context);
    if (!text)
        return std::unexpected(text.error());
    ArticleDraft draft = page ? readHtml(*text) : readPlainText(*text);
    addHeaders(whole, draft);
    return draft;
}

} // namespace galley

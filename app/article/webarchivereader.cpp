// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/webarchivereader.h"

#include "app/article/htmlreader.h"
#include "app/article/plaintextreader.h"
#include "app/article/propertylist.h"
#include "app/base/tr.h"

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(WebArchiveReader)
};
} // namespace

bool isWebArchive(const QByteArray &bytes)
{
    return isPropertyListWith(bytes, "WebMainResource");
}

Result<ArticleDraft> readWebArchive(const QByteArray &bytes, ReadContext &context)
{
    const auto page = propertiesUnder(bytes, u"WebMainResource"_s);
    if (!page || page->value(u"WebResourceData"_s).isEmpty())
        return failure(Error::Code::Damaged,
                       Tr::tr("%1 is a saved page without a page in it. Please save it anew.").arg(context.name),
                       context.name);
    const QByteArray kind = page->value(u"WebResourceMIMEType"_s, "text/html").toLower();
    const bool isPlain = kind.startsWith("text/plain");
    if (!isPlain && !kind.contains("html"))
        return failure(Error::Code::Unsupported,
                       Tr::tr("What was saved in %1 is no page but %2. Please open that file itself.")
                           .arg(context.name, QString::fromUtf8(kind)),
                       context.name);
    const QByteArray body = page->value(u"WebResourceData"_s);
    QString declared = QString::fromUtf8(page->value(u"WebResourceTextEncodingName"_s));
    if (declared.isEmpty() && !isPlain)
        declared = declaredHtmlCharset(body);
    const Result<QString> text = decodedText(body, declared, context);
    if (!text)
        return std::unexpected(text.error());
    return isPlain ? readPlainText(*text) : readHtml(*text);
}

} // namespace galley

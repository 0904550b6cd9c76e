// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks on reading: sentences, encodings, the article inside a web page.
#include "tests/eval/tasks.h"

#include "app/article/articleloader.h"

#include <KCompressionDevice>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace galley::eval
{

namespace
{
QJsonObject segmentRules(const QJsonObject &input, const TaskContext &)
{
    ReadOptions options;
    options.language = input.value("lang"_L1).toString();
    const Article article = articleFromText(input.value("text"_L1).toString(), {}, options);
    QJsonArray result;
    for (const Sentence &sentence : article.sentences)
        result << article.textOf(sentence.range).toString();
    return {{u"sents"_s, result}};
}

/** The bytes of a .gz file: its deflate stream, inflated by the archive library's device. */
QByteArray gunzipped(const QString &path)
{
    KCompressionDevice file(path, KCompressionDevice::GZip);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject encodings(const QJsonObject &input, const TaskContext &)
{
    const QByteArray bytes = QByteArray::fromBase64(input.value("bytes_b64"_L1).toString().toLatin1());
    Progress progress;
    const Result<Article> article = readArticle(bytes, u"item.txt"_s, {}, progress);
    return {{u"text"_s, article ? article->text : QString()}};
}

QJsonObject extractHtml(const QJsonObject &input, const TaskContext &context)
{
    const QByteArray bytes = gunzipped(context.folder + u'/' + input.value("html"_L1).toString());
    Progress progress;
    const Result<Article> article = readArticle(bytes, u"page.html"_s, {}, progress);
    QStringList body;
    if (article)
        for (const Paragraph &paragraph : article->paragraphs)
            if (paragraph.role == Role::Body)
                body << article->textOf(paragraph.range).toString();
    return {{u"articleBody"_s, body.join(u'\n')}};
}
} // namespace

QList<TaskRow> textTasks()
{
    return {{"segment_rules", segmentRules}, {"encodings", encodings}, {"extract_html", extractHtml}};
}

} // namespace galley::eval

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/annotationlist.h"

#include "app/base/tr.h"
#include "app/marks/kindwords.h"

#include <QLocale>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(AnnotationList)
};

/** A field of RFC 4180. One that a spreadsheet would take for a formula is led by an apostrophe. */
QString field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString labelOf(const QList<Article> &articles, int article)
{
    return article >= 0 && article < articles.size() ? articles[article].label() : QString();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString repliesText(const Annotation &annotation)
{
    QStringList lines;
    for (const Reply &reply : annotation.replies)
        lines << reply.author + u": "_s + reply.text;
    return lines.join(u'\n');
}

/** @p text so that CommonMark shows it as it is, on one line. */
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text.simplified()) {
        if (u"\\`*_{}[]<>#+-.!|~&"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString item(const Annotation &annotation)
{
    QStringList words;
    for (const Anchor &anchor : annotation.anchors)
        words << u"“"_s + escaped(anchor.exact) + u"”"_s;
    QString text = u"- **"_s + annotationWord(annotation.kind) + u"** "_s + words.join(u" / "_s);
    if (!annotation.replacement.isEmpty())
        text += u" → “"_s + escaped(annotation.replacement) + u"”"_s;
    if (annotation.status != AnnotationStatus::Open)
        text += u" ("_s + annotationStatusName(annotation.status) + u')';
    if (!annotation.body.isEmpty())
        text += u"\n  "_s + escaped(annotation.body);
    QStringList facts{escaped(annotation.author), timeText(annotation.created), escaped(annotation.sourceNote)};
    for (const QString &tag : annotation.tags)
        facts << u"\\#"_s + escaped(tag);
    facts.removeAll(QString());
    if (!facts.isEmpty())
        text += u"\n  *"_s + facts.join(u", "_s) + u'*';
    for (const Reply &reply : annotation.replies)
        text += u"\n  - "_s + escaped(reply.author) + u": "_s + escaped(reply.text);
    return text + u'\n';
}
} // namespace

QByteArray annotationsCsv(const QList<Annotation> &annotations, const QList<Article> &articles)
{
    QString csv =
        u"\ufeff\"id\",\"kind\",\"status\",\"article\",\"words\",\"note\",\"replacement\",\"author\",\"created\","
        "\"modified\",\"tags\",\"source\",\"replies\"\r\n"_s;
    for (const Annotation &a : annotations) {
        QStringList labels;
        QStringList words;
        for (const Anchor &anchor : a.anchors) {
            labels << labelOf(articles, anchor.article);
            words << anchor.exact;
        }
        QStringList fields;
        for (const QString &text :
             {a.id.toString(QUuid::WithoutBraces), annotationKindName(a.kind), annotationStatusName(a.status),
              labels.join(u" / "_s), words.join(u" / "_s), a.body, a.replacement, a.author, timeText(a.created),
              timeText(a.modified), a.tags.join(u", "_s), a.sourceNote, repliesText(a)})
            fields << field(text);
        csv += fields.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

QByteArray annotationsMarkdown(const QList<Annotation> &annotations, const QList<Article> &articles)
{
    QString text = u"# "_s + Tr::tr("Annotations") + u"\n"_s;
    const auto section = [&](const QString &title, auto belongs) {
        QString items;
        for (const Annotation &annotation : annotations) {
            if (belongs(annotation))
                items += item(annotation);
        }
        if (!items.isEmpty())
            text += u"\n## "_s + escaped(title) + u"\n\n"_s + items;
    };
    for (int i = 0; i < articles.size(); ++i)
        section(articles[i].label(), [i](const Annotation &annotation) {
            return !isLost(annotation) && !annotation.anchors.isEmpty() && annotation.anchors.first().article == i;
        });
    section(Tr::tr("Not found in the text"), [](const Annotation &annotation) { return isLost(annotation); });
    return text.toUtf8();
}

} // namespace galley

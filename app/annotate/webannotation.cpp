// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations to W3C Web Annotation JSON-LD.
#include "app/annotate/webannotation.h"

#include "app/annotate/anchor.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
QString motivationOf(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Typo:
    case AnnotationKind::StrikeOut:
        return u"editing"_s;
    case AnnotationKind::Question:
        return u"questioning"_s;
    case AnnotationKind::Relation:
        return u"linking"_s;
    case AnnotationKind::Highlight:
    case AnnotationKind::Underline:
        return u"highlighting"_s;
    case AnnotationKind::Quote:
        return u"describing"_s;
    case AnnotationKind::Note:
        break;
    }
    return u"commenting"_s;
}

QString iriOf(const QUuid &id)
{
    return "urn:uuid:"_L1 + id.toString(QUuid::WithoutBraces);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject person(const QString &name)
{
    return {{u"type"_s, u"Person"_s}, {u"name"_s, name}};
}

QJsonObject textualBody(const QString &value, const QString &purpose)
{
    return {
        {u"type"_s, u"TextualBody"_s}, {u"value"_s, value}, {u"format"_s, u"text/plain"_s}, {u"purpose"_s, purpose}};
}

QJsonObject replyBody(const Reply &reply)
{
    QJsonObject body = textualBody(reply.text, u"replying"_s);
    body[u"id"_s] = iriOf(reply.id);
    if (!reply.author.isEmpty())
        body[u"creator"_s] = person(reply.author);
    if (reply.created.isValid())
        body[u"created"_s] = timeText(reply.created);
    return body;
}

QJsonArray bodiesOf(const Annotation &annotation)
{
    QJsonArray bodies;
    if (!annotation.body.isEmpty())
        bodies << textualBody(annotation.body, u"commenting"_s);
    if (!annotation.replacement.isEmpty())
        bodies << textualBody(annotation.replacement, u"editing"_s);
    for (const QString &tag : annotation.tags)
        bodies << textualBody(tag, u"tagging"_s);
    for (const Reply &reply : annotation.replies)
        bodies << replyBody(reply);
    return bodies;
}

QJsonObject quoteSelector(const QString &exact, const QString &prefix, const QString &suffix)
{
    return {{u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, exact}, {u"prefix"_s, prefix}, {u"suffix"_s, suffix}};
}

/** A source, and how its UTF-16 units count as code points. */
class CountedSource
{
public:
    explicit CountedSource(const WebSource &source)
        : m_source(source)
    {
        for (qsizetype i = 1; i < source.text.size(); ++i) {
            if (source.text.at(i).isLowSurrogate() && source.text.at(i - 1).isHighSurrogate())
                m_pairEnds.append(i + 1);
        }
    }

    const QString &iri() const { return m_source.iri; }
    const QString &text() const { return m_source.text; }
    /** How many code points stand before unit @p position. */
    qsizetype codePoints(qsizetype position) const
    {
        return position - (std::ranges::upper_bound(m_pairEnds, position) - m_pairEnds.begin());
    }

private:
    WebSource m_source;
    QList<qsizetype> m_pairEnds; ///< Behind each pair of surrogates.
};

/** The anchor's words as they were, where the text has others now: a reader of ours takes these. */
QJsonObject keptWords(const Anchor &anchor)
{
    return {
        {u"galley:exact"_s, anchor.exact}, {u"galley:prefix"_s, anchor.prefix}, {u"galley:suffix"_s, anchor.suffix}};
}

QJsonObject targetOf(const Anchor &anchor, const QList<CountedSource> &sources)
{
    static const CountedSource none{WebSource()};
    const CountedSource &source =
        anchor.article >= 0 && anchor.article < sources.size() ? sources.at(anchor.article) : none;
    const bool isLost =
        anchor.state == Anchor::State::Lost || !TextRange{0, source.text().size()}.contains(anchor.range);
    const Anchor now = isLost ? anchor : makeAnchor(anchor.article, source.text(), anchor.range);
    QJsonArray selectors;
    if (!now.exact.isEmpty())
        selectors << quoteSelector(now.exact, now.prefix, now.suffix);
    if (!isLost)
        selectors << QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
                                 {u"start"_s, source.codePoints(anchor.range.start)},
                                 {u"end"_s, source.codePoints(anchor.range.end)}};
    QJsonObject target{{u"type"_s, u"SpecificResource"_s},
                       {u"source"_s, source.iri()},
                       {u"galley:anchorState"_s, anchorStateName(anchor.state)},
                       {u"galley:score"_s, anchor.score}};
    if (!selectors.isEmpty())
        target[u"selector"_s] = selectors;
    if (now.exact != anchor.exact || now.prefix != anchor.prefix || now.suffix != anchor.suffix)
        target[u"galley:words"_s] = keptWords(anchor);
    if (isLost)
        target[u"galley:place"_s] = QJsonArray{anchor.range.start, anchor.range.end};
    return target;
}

QJsonObject objectOf(const Annotation &annotation, const QList<CountedSource> &sources)
{
    QJsonArray targets;
    for (const Anchor &anchor : annotation.anchors)
        targets << targetOf(anchor, sources);
    QJsonObject object{{u"id"_s, iriOf(annotation.id)},
                       {u"type"_s, u"Annotation"_s},
                       {u"motivation"_s, motivationOf(annotation.kind)},
                       {u"target"_s, targets},
                       {u"galley:kind"_s, annotationKindName(annotation.kind)},
                       {u"galley:status"_s, annotationStatusName(annotation.status)}};
    if (const QJsonArray bodies = bodiesOf(annotation); !bodies.isEmpty())
        object[u"body"_s] = bodies;
    if (!annotation.author.isEmpty())
        object[u"creator"_s] = person(annotation.author);
    if (annotation.created.isValid())
        object[u"created"_s] = timeText(annotation.created);
    if (annotation.modified.isValid())
        object[u"modified"_s] = timeText(annotation.modified);
    if (!annotation.sourceNote.isEmpty())
        object[u"galley:sourceNote"_s] = annotation.sourceNote;
    if (annotation.colour != 0)
        object[u"galley:colour"_s] = annotation.colour;
    return object;
}
} // namespace

QString webSourceIri(const QString &source, const QString &text)
{
    const QUrl url(source, QUrl::StrictMode);
    if (url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1))
        return url.toString(QUrl::FullyEncoded);
    if (!source.isEmpty())
        return QUrl::fromLocalFile(QFileInfo(source).absoluteFilePath()).toString(QUrl::FullyEncoded);
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return "urn:galley:text:"_L1 + QString::fromLatin1(hash);
}

QByteArray toWebAnnotations(const QList<Annotation> &annotations, const QList<WebSource> &sources)
{
    QList<CountedSource> counted;
    for (const WebSource &source : sources)
        counted.append(CountedSource(source));
    QJsonArray items;
    QCryptographicHash identity(QCryptographicHash::Sha256);
    for (const Annotation &annotation : annotations) {
        items << objectOf(annotation, counted);
        identity.addData(annotation.id.toRfc4122());
    }
    const QJsonObject page{{u"@context"_s, QJsonArray{u"http://www.w3.org/ns/anno.jsonld"_s,
                                                      QJsonObject{{u"galley"_s, u"urn:galley:terms:"_s}}}},
                           {u"id"_s, "urn:galley:page:"_L1 + QString::fromLatin1(identity.result().toHex())},
                           {u"type"_s, u"AnnotationPage"_s},
                           {u"items"_s, items}};
    return QJsonDocument(page).toJson(QJsonDocument::Indented);
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations from W3C Web Annotation JSON-LD, of ours or of any other program.
#include "app/annotate/anchor.h"
#include "app/annotate/webannotation.h"
#include "app/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(WebAnnotation)
};

constexpr qsizetype largestFile = 256 * 1024 * 1024;
constexpr int mostColours = 7;

/** JSON-LD lets one value stand for a list of one. */
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

bool hasType(const QJsonValue &value, const QString &type)
{
    return listOf(value[u"type"]).contains(type);
}

QString idOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value[u"id"].toString();
}

/** The id of ours, or one that always comes from the same IRI. */
QUuid uuidOf(const QString &iri)
{
    static const QUuid space(u"{3d0b5b6e-6a0c-5d2b-9c7f-0a6f4f1f7c55}"_s);
    const QUuid own = iri.startsWith("urn:uuid:"_L1) ? QUuid::fromString(iri.sliced(9)) : QUuid();
    return !own.isNull() ? own : iri.isEmpty() ? QUuid::createUuid() : QUuid::createUuidV5(space, iri);
}

QString nameOf(const QJsonValue &creator)
{
    const QJsonValue first = listOf(creator).at(0);
    const QString name = first[u"name"].toString();
    return name.isEmpty() ? idOf(first) : name;
}

QDateTime timeOf(const QJsonValue &value)
{
    return value.isString() ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC() : QDateTime();
}

AnnotationKind kindOf(const QJsonObject &object, const Annotation &annotation)
{
    if (const auto own = annotationKindFrom(object[u"galley:kind"].toString()))
        return *own;
    const QString motivation = listOf(object[u"motivation"]).at(0).toString();
    if (motivation == "highlighting"_L1)
        return AnnotationKind::Highlight;
    if (motivation == "editing"_L1)
        return annotation.replacement.isEmpty() ? AnnotationKind::StrikeOut : AnnotationKind::Typo;
    if (motivation == "questioning"_L1)
        return AnnotationKind::Question;
    return motivation == "linking"_L1 && annotation.anchors.size() > 1 ? AnnotationKind::Relation
                                                                       : AnnotationKind::Note;
}

void takeBody(Annotation &annotation, const QJsonValue &body)
{
    const QString purpose = listOf(body[u"purpose"]).at(0).toString();
    const QString value = body.isString() ? body.toString() : body[u"value"].toString();
    if (purpose == "replying"_L1)
        annotation.replies << Reply{uuidOf(idOf(body)), nameOf(body[u"creator"]), timeOf(body[u"created"]), value};
    else if (purpose == "tagging"_L1)
        annotation.tags << value;
    else if (purpose == "editing"_L1)
        annotation.replacement = value;
    else
        annotation.body += (annotation.body.isEmpty() ? QString() : u"\n"_s) + value;
}

/** The units of @p text that code points [start, end) are; nothing where they lie outside. */
std::optional<TextRange> unitsOf(const QString &text, const QJsonValue &selector)
{
    const qint64 start = selector[u"start"].toInteger(-1);
    const qint64 end = selector[u"end"].toInteger(-1);
    const QList<uint> points = text.toUcs4();
    if (start < 0 || end < start || end > points.size())
        return {};
    const auto *all = reinterpret_cast<const char32_t *>(points.constData());
    const qsizetype first = QString::fromUcs4(all, start).size();
    return TextRange{first, first + QString::fromUcs4(all + start, end - start).size()};
}

/** Our own words and state on a target, where it has them. */
void takeOwn(Anchor &anchor, const QJsonValue &target, const std::optional<TextRange> &place)
{
    const auto state = anchorStateFrom(target[u"galley:anchorState"].toString());
    if (const QJsonValue words = target[u"galley:words"]; words.isObject()) {
        anchor.exact = words[u"galley:exact"].toString();
        anchor.prefix = words[u"galley:prefix"].toString();
        anchor.suffix = words[u"galley:suffix"].toString();
    }
    if (!state)
        return;
    if (place && *state != Anchor::State::Lost) {
        anchor.range = *place;
        anchor.state = *state;
        anchor.score = std::clamp(target[u"galley:score"].toDouble(), 0.0, 1.0);
    }
    if (*state == Anchor::State::Lost) {
        const QJsonArray old = target[u"galley:place"].toArray();
        anchor.range = {qsizetype(old.at(0).toInteger()), qsizetype(old.at(1).toInteger())};
        anchor.state = Anchor::State::Lost;
        anchor.score = 0;
    }
}

Anchor anchorFrom(const QJsonValue &target, int article, const QString &text)
{
    Anchor anchor;
    anchor.article = article;
    std::optional<TextRange> place;
    for (const QJsonValue &selector : listOf(target[u"selector"])) {
        if (hasType(selector, u"TextQuoteSelector"_s)) {
            anchor.exact = selector[u"exact"].toString();
            anchor.prefix = selector[u"prefix"].toString();
            anchor.suffix = selector[u"suffix"].toString();
        } else if (hasType(selector, u"TextPositionSelector"_s)) {
            place = unitsOf(text, selector);
        }
    }
    if (place && anchor.exact.isEmpty())
        anchor = makeAnchor(article, text, *place);
    anchor.range = place.value_or(TextRange{});
    const bool isThere = place && place->of(text) == anchor.exact;
    if (!isThere)
        anchor = reattached(anchor, text);
    takeOwn(anchor, target, isThere ? place : std::nullopt);
    if (anchor.range.end < anchor.range.start || !TextRange{0, text.size()}.contains(anchor.range))
        anchor.range = {};
    return anchor;
}

/** Where a target without a selector says only which article it means: all of it. */
Anchor wholeArticle(int article, const QString &text)
{
    return makeAnchor(article, text,
                      {0, std::max<qsizetype>(0, text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'))});
}

std::optional<Annotation> annotationFrom(const QJsonObject &object, const QList<WebSource> &sources)
{
    Annotation annotation;
    annotation.id = uuidOf(object[u"id"].toString());
    for (const QJsonValue &target : listOf(object[u"target"])) {
        const QString iri = target[u"source"].isUndefined() ? idOf(target) : idOf(target[u"source"]);
        const auto source = std::ranges::find(sources, iri.section(u'#', 0, 0), &WebSource::iri);
        if (source == sources.end())
            continue;
        const int article = int(source - sources.begin());
        const bool isOwn = !target[u"galley:anchorState"].isUndefined();
        annotation.anchors << (isOwn || !target[u"selector"].isUndefined() ? anchorFrom(target, article, source->text)
                                                                           : wholeArticle(article, source->text));
    }
    if (annotation.anchors.isEmpty())
        return {};
    for (const QJsonValue &body : listOf(object[u"body"]))
        takeBody(annotation, body);
    if (object[u"bodyValue"].isString())
        annotation.body = object[u"bodyValue"].toString();
    annotation.kind = kindOf(object, annotation);
    annotation.status = annotationStatusFrom(object[u"galley:status"].toString()).value_or(AnnotationStatus::Open);
    annotation.author = nameOf(object[u"creator"]);
    annotation.created = timeOf(object[u"created"]);
    annotation.modified = timeOf(object[u"modified"]);
    annotation.sourceNote = object[u"galley:sourceNote"].toString();
    annotation.colour = std::clamp(object[u"galley:colour"].toInt(), 0, mostColours);
    return annotation;
}

QJsonArray itemsOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    if (hasType(object, u"AnnotationCollection"_s))
        return listOf(object[u"first"][u"items"]);
    return hasType(object, u"AnnotationPage"_s) ? listOf(object[u"items"]) : QJsonArray{object};
}
} // namespace

Result<QList<Annotation>> fromWebAnnotations(const QByteArray &json, const QList<WebSource> &sources, int *leftOut)
{
    if (json.size() > largestFile)
        return failure(Error::Code::TooLarge, Tr::tr("The annotations are larger than 256 MB. Split the file."));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return failure(Error::Code::Damaged, Tr::tr("The annotations are not valid JSON. Export them again."), {},
                       problem.errorString());
    QList<Annotation> annotations;
    int others = 0;
    for (const QJsonValue &item : itemsOf(document)) {
        if (!hasType(item, u"Annotation"_s))
            return failure(Error::Code::Damaged, Tr::tr("The file holds something other than W3C annotations."));
        if (auto annotation = annotationFrom(item.toObject(), sources))
            annotations << *std::move(annotation);
        else
            ++others;
    }
    if (leftOut)
        *leftOut = others;
    return annotations;
}

} // namespace galley

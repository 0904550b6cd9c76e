// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Values to the rows of a session file and back.
#include "app/session/sessioncodec.h"

#include "app/annotate/anchor.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype largestText = 64 * 1024 * 1024; // UTF-16 units; no article is longer
constexpr int mostColours = 7;

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonDocument parsed(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8());
}

/** SQLite refuses nothing into a NOT NULL column. */
QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

QDateTime timeFrom(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list << value.toString();
    return list;
}

template <typename Value, typename Name>
std::optional<Value> valueNamed(const QString &name, Value last, Name nameOf)
{
    for (int i = 0; i <= int(last); ++i) {
        if (nameOf(Value(i)) == name)
            return Value(i);
    }
    return {};
}

QString linkKindName(LinkDecision::Kind kind)
{
    return kind == LinkDecision::Kind::Confirmed  ? u"confirmed"_s
           : kind == LinkDecision::Kind::Rejected ? u"rejected"_s
                                                  : u"added"_s;
}

QString findingKindName(FindingDecision::Kind kind)
{
    return kind == FindingDecision::Kind::Accepted    ? u"accepted"_s
           : kind == FindingDecision::Kind::Dismissed ? u"dismissed"_s
                                                      : u"dismissed-everywhere"_s;
}

QJsonObject structureOf(const Article &article)
{
    QJsonArray paragraphs;
    for (const Paragraph &p : article.paragraphs)
        paragraphs << QJsonArray{p.range.start, p.range.end, roleName(p.role)};
    QJsonArray sentences;
    for (const Sentence &s : article.sentences)
        sentences << QJsonArray{s.range.start, s.range.end, s.paragraph};
    return {{u"paragraphs"_s, paragraphs},
            {u"sentences"_s, sentences},
            {u"notices"_s, QJsonArray::fromStringList(article.notices)}};
}

/** Fills in paragraphs and sentences; false where they do not fit the text. */
bool takeStructure(Article &article, const QJsonObject &structure)
{
    const auto rangeOf = [](const QJsonArray &a) {
        return TextRange{qsizetype(a[0].toInteger(-1)), qsizetype(a[1].toInteger(-1))};
    };
    qsizetype end = -1;
    for (const QJsonValue &value : structure[u"paragraphs"].toArray()) {
        const QJsonArray entry = value.toArray();
        const TextRange range = rangeOf(entry);
        const auto role = valueNamed(entry[2].toString(), Role::Furniture, roleName);
        if (!role || range.start != end + 1 || range.end < range.start || range.end > article.text.size())
            return false;
        end = range.end;
        article.paragraphs << Paragraph{range, *role};
    }
    Sentence last;
    for (const QJsonValue &value : structure[u"sentences"].toArray()) {
        const QJsonArray entry = value.toArray();
        const Sentence sentence{rangeOf(entry), int(entry[2].toInteger(-1))};
        const bool fits = sentence.paragraph >= last.paragraph && sentence.paragraph < article.paragraphs.size() &&
                          sentence.range.start >= last.range.end && sentence.range.length() > 0 &&
                          article.paragraphs[sentence.paragraph].range.contains(sentence.range);
        if (!fits)
            return false;
        last = sentence;
        article.sentences << sentence;
    }
    article.notices = strings(structure[u"notices"].toArray());
    return std::max<qsizetype>(end, 0) == article.text.size();
}

QJsonObject optionsObject(const ReadOptions &options)
{
    QJsonArray roles;
    for (const RoleByHand &hand : options.roles)
        roles << QJsonArray{hand.paragraph, roleName(hand.role), hand.text};
    return {{u"encoding"_s, options.encoding}, {u"language"_s, options.language}, {u"roles"_s, roles}};
}

ReadOptions optionsFrom(const QJsonObject &object)
{
    ReadOptions options;
    options.encoding = object[u"encoding"].toString();
    options.language = object[u"language"].toString();
    for (const QJsonValue &value : object[u"roles"].toArray()) {
        const QJsonArray entry = value.toArray();
        if (const auto role = valueNamed(entry[1].toString(), Role::Furniture, roleName))
            options.roles << RoleByHand{int(entry[0].toInteger()), *role, entry[2].toString()};
    }
    return options;
}

QJsonArray anchorsArray(const QList<Anchor> &anchors)
{
    QJsonArray array;
    for (const Anchor &a : anchors)
        array << QJsonObject{{u"article"_s, a.article},
                             {u"start"_s, a.range.start},
                             {u"end"_s, a.range.end},
                             {u"exact"_s, a.exact},
                             {u"prefix"_s, a.prefix},
                             {u"suffix"_s, a.suffix},
                             {u"state"_s, anchorStateName(a.state)},
                             {u"score"_s, a.score}};
    return array;
}

QList<Anchor> anchorsFrom(const QJsonArray &array)
{
    QList<Anchor> anchors;
    for (const QJsonValue &value : array) {
        Anchor anchor;
        anchor.article = int(value[u"article"].toInteger(-1));
        anchor.range = {qsizetype(value[u"start"].toInteger()), qsizetype(value[u"end"].toInteger())};
        anchor.exact = value[u"exact"].toString();
        anchor.prefix = value[u"prefix"].toString();
        anchor.suffix = value[u"suffix"].toString();
        anchor.state = anchorStateFrom(value[u"state"].toString()).value_or(Anchor::State::Lost);
        anchor.score = std::clamp(value[u"score"].toDouble(), 0.0, 1.0);
        anchors << anchor;
    }
    return anchors;
}
} // namespace

StoredForm storedForm(const Article &article)
{
    const QByteArray hash = QCryptographicHash::hash(article.original, QCryptographicHash::Sha256);
    return {article.original.isEmpty() ? QString() : QString::fromLatin1(hash.toHex()), compact(structureOf(article))};
}

QVariantList articleRow(int position, const StoredArticle &stored, const StoredForm &form)
{
    const Article &a = stored.article;
    return {position,
            present(a.source),
            present(a.mediaType),
            present(a.encoding),
            a.encodingGuessed,
            present(a.language),
            present(a.title),
            present(a.byline),
            present(a.outlet),
            a.published.isValid() ? a.published.toString(Qt::ISODate) : u""_s,
            present(a.text),
            form.structure,
            compact(optionsObject(stored.options)),
            form.sha256.isEmpty() ? QVariant() : QVariant(form.sha256)};
}

std::optional<StoredArticle> articleFrom(const QSqlQuery &row)
{
    StoredArticle stored;
    Article &a = stored.article;
    int column = 1;
    for (QString *field : {&a.source, &a.mediaType, &a.encoding})
        *field = row.value(column++).toString();
    a.encodingGuessed = row.value(column++).toBool();
    for (QString *field : {&a.language, &a.title, &a.byline, &a.outlet})
        *field = row.value(column++).toString();
    a.published = QDate::fromString(row.value(column++).toString(), Qt::ISODate);
    a.text = row.value(column++).toString();
    const bool isForeign = a.text.size() > largestText || a.text.contains(u'\r') || a.text.contains(QChar(0x2028)) ||
                           a.text.contains(QChar(0x2029));
    if (isForeign || !takeStructure(a, parsed(row.value(column++)).object()))
        return {};
    stored.options = optionsFrom(parsed(row.value(column)).object());
    return stored;
}

QVariantList annotationRow(const Annotation &a)
{
    QJsonArray replies;
    for (const Reply &reply : a.replies)
        replies << QJsonObject{{u"id"_s, reply.id.toString(QUuid::WithoutBraces)},
                               {u"author"_s, reply.author},
                               {u"created"_s, timeText(reply.created)},
                               {u"text"_s, reply.text}};
    return {a.id.toString(QUuid::WithoutBraces),
            annotationKindName(a.kind),
            annotationStatusName(a.status),
            compact(anchorsArray(a.anchors)),
            present(a.body),
            present(a.replacement),
            present(a.author),
            timeText(a.created),
            timeText(a.modified),
            compact(replies),
            compact(QJsonArray::fromStringList(a.tags)),
            present(a.sourceNote),
            a.colour};
}

std::optional<Annotation> annotationFrom(const QSqlQuery &row)
{
    Annotation a;
    a.id = QUuid::fromString(row.value(0).toString());
    const auto kind = annotationKindFrom(row.value(1).toString());
    const auto status = annotationStatusFrom(row.value(2).toString());
    a.anchors = anchorsFrom(parsed(row.value(3)).array());
    if (a.id.isNull() || !kind || !status)
        return {};
    a.kind = *kind;
    a.status = *status;
    a.body = row.value(4).toString();
    a.replacement = row.value(5).toString();
    a.author = row.value(6).toString();
    a.created = timeFrom(row.value(7).toString());
    a.modified = timeFrom(row.value(8).toString());
    for (const QJsonValue &value : parsed(row.value(9)).array())
        a.replies << Reply{QUuid::fromString(value[u"id"].toString()), value[u"author"].toString(),
                           timeFrom(value[u"created"].toString()), value[u"text"].toString()};
    a.tags = strings(parsed(row.value(10)).array());
    a.sourceNote = row.value(11).toString();
    a.colour = std::clamp(row.value(12).toInt(), 0, mostColours);
    return a;
}

QVariantList linkRow(int position, const LinkDecision &decision)
{
    return {position,
            linkKindName(decision.kind),
            decision.from.article,
            present(decision.from.text),
            decision.to.article,
            present(decision.to.text)};
}

std::optional<LinkDecision> linkFrom(const QSqlQuery &row)
{
    const auto kind = valueNamed(row.value(1).toString(), LinkDecision::Kind::Added, linkKindName);
    if (!kind)
        return {};
    return LinkDecision{
        *kind, {row.value(2).toInt(), row.value(3).toString()}, {row.value(4).toInt(), row.value(5).toString()}};
}

QVariantList findingRow(int position, const FindingDecision &decision)
{
    return {position,         findingKindName(decision.kind), findingName(decision.finding),
            decision.article, present(decision.text),         present(decision.prefix)};
}

std::optional<FindingDecision> findingFrom(const QSqlQuery &row)
{
    const auto kind = valueNamed(row.value(1).toString(), FindingDecision::Kind::DismissedEverywhere, findingKindName);
    const auto finding = valueNamed(row.value(2).toString(), FindingKind::StyleVariant, findingName);
    if (!kind || !finding)
        return {};
    return FindingDecision{*kind, *finding, row.value(3).toInt(), row.value(4).toString(), row.value(5).toString()};
}

QVariantList viewRow(const QString &key, const QVariant &value)
{
    return {key, compact(QJsonArray{QJsonValue::fromVariant(value)})};
}

std::pair<QString, QVariant> viewFrom(const QSqlQuery &row)
{
    return {row.value(0).toString(), parsed(row.value(1)).array().at(0).toVariant()};
}

void fitAnchors(Annotation &annotation, const QList<StoredArticle> &articles)
{
    for (Anchor &anchor : annotation.anchors) {
        if (anchor.article < 0 || anchor.article >= articles.size()) {
            anchor.article = 0;
            anchor.state = Anchor::State::Lost;
        }
        const QString text = articles.isEmpty() ? QString() : articles[anchor.article].article.text;
        const TextRange all{0, text.size()};
        const bool isInside = anchor.range.start <= anchor.range.end && all.contains(anchor.range);
        const bool saysSo = isInside && (anchor.state == Anchor::State::Fuzzy || anchor.range.of(text) == anchor.exact);
        if (anchor.state == Anchor::State::Lost)
            anchor.range = isInside ? anchor.range : TextRange{};
        else if (!saysSo)
            anchor = reattached(anchor, text);
    }
}

void fitContent(SessionContent &content)
{
    for (Annotation &annotation : content.annotations)
        fitAnchors(annotation, content.articles);
    const auto isArticle = [&content](int index) { return index >= 0 && index < content.articles.size(); };
    content.linkDecisions.removeIf(
        [&](const LinkDecision &one) { return !isArticle(one.from.article) || !isArticle(one.to.article); });
    content.findingDecisions.removeIf([&](const FindingDecision &one) { return !isArticle(one.article); });
}

} // namespace galley

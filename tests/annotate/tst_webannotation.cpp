// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// W3C annotations: ours come back the same, other programs' are understood, and broken ones are refused.
#include "app/annotate/anchor.h"
#include "app/annotate/webannotation.h"
#include "tests/annotate/annotationmaker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
QList<WebSource> twoSources()
{
    return {{u"file:///stories/one.txt"_s, u"The mayor 🚀 opened the bridge.\nשלום עולם, said the envoy."_s},
            {u"https://example.org/two"_s, u"Second story.\nIt cost 15 million, 汉字 and all."_s}};
}

bool isIri(const QJsonValue &value)
{
    static const QRegularExpression iri(u"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+$"_s);
    return value.isString() && iri.match(value.toString()).hasMatch();
}

bool isOneOf(const QJsonValue &value, const QStringList &words)
{
    return value.isString() && words.contains(value.toString());
}

/** The vocabulary's motivations (W3C Web Annotation Vocabulary, 3.3). */
const QStringList &motivations()
{
    static const QStringList list =
        u"assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating "
        "questioning replying tagging"_s.split(u' ');
    return list;
}

/** Keys that are neither of the model nor in our own name space. */
void checkKeys(const QJsonObject &object, const QString &allowed, QStringList &flaws)
{
    for (const QString &key : object.keys()) {
        if (!key.startsWith(u"galley:"_s) && !allowed.split(u' ').contains(key))
            flaws << u"unknown key "_s + key;
    }
}

void checkTimes(const QJsonObject &object, QStringList &flaws)
{
    static const QRegularExpression utc(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"_s);
    for (const QString &key : {u"created"_s, u"modified"_s}) {
        if (object.contains(key) && !utc.match(object[key].toString()).hasMatch())
            flaws << key + u" is no time in UTC"_s;
    }
    if (object.contains(u"creator"_s) &&
        (object[u"creator"][u"type"] != u"Person"_s || !object[u"creator"][u"name"].isString()))
        flaws << u"a creator without type or name"_s;
}

/** Data Model 3.2.4 and 4: embedded bodies, targets, selectors. */
void checkBody(const QJsonObject &body, QStringList &flaws)
{
    checkKeys(body, u"id type value format purpose creator created"_s, flaws);
    if (body[u"type"] != u"TextualBody"_s || !body[u"value"].isString())
        flaws << u"a body without type or value"_s;
    if (!isOneOf(body[u"purpose"], motivations()))
        flaws << u"a purpose that is no motivation"_s;
    if (body.contains(u"id"_s) && !isIri(body[u"id"]))
        flaws << u"a body whose id is no IRI"_s;
    checkTimes(body, flaws);
}

void checkTarget(const QJsonObject &target, QStringList &flaws)
{
    checkKeys(target, u"type source selector"_s, flaws);
    if (target[u"type"] != u"SpecificResource"_s || !isIri(target[u"source"]))
        flaws << u"a target without exactly one source"_s;
    for (const QJsonValue &value : target[u"selector"].toArray()) {
        const QJsonObject selector = value.toObject();
        if (selector[u"type"] == u"TextQuoteSelector"_s) {
            checkKeys(selector, u"type exact prefix suffix"_s, flaws);
            if (!selector[u"exact"].isString())
                flaws << u"a quote selector without its words"_s;
        } else if (selector[u"type"] == u"TextPositionSelector"_s) {
            checkKeys(selector, u"type start end"_s, flaws);
            const qint64 start = selector[u"start"].toInteger(-1);
            if (start < 0 || selector[u"end"].toInteger(-1) < start)
                flaws << u"a position selector without a range"_s;
        } else {
            flaws << u"a selector of no known type"_s;
        }
    }
}

/** Everything in which a page breaks a MUST of the Web Annotation Data Model, or leaves its vocabulary. */
QStringList flawsOf(const QByteArray &json)
{
    QStringList flaws;
    const QJsonObject page = QJsonDocument::fromJson(json).object();
    checkKeys(page, u"@context id type items"_s, flaws);
    const QJsonArray contexts = page[u"@context"].toArray();
    if (!contexts.contains(u"http://www.w3.org/ns/anno.jsonld"_s) || !isIri(contexts.last()[u"galley"]))
        flaws << u"a context is missing"_s;
    if (page[u"type"] != u"AnnotationPage"_s || !isIri(page[u"id"]))
        flaws << u"the page has no type or id"_s;
    QSet<QString> ids;
    for (const QJsonValue &value : page[u"items"].toArray()) {
        const QJsonObject item = value.toObject();
        checkKeys(item, u"id type motivation creator created modified body target"_s, flaws);
        if (!isIri(item[u"id"]) || ids.contains(item[u"id"].toString()))
            flaws << u"an annotation without an id of its own"_s;
        ids << item[u"id"].toString();
        if (item[u"type"] != u"Annotation"_s || !isOneOf(item[u"motivation"], motivations()))
            flaws << u"an annotation without type or motivation"_s;
        if (item[u"target"].toArray().isEmpty())
            flaws << u"an annotation without a target"_s;
        checkTimes(item, flaws);
        for (const QJsonValue &body : item[u"body"].toArray())
            checkBody(body.toObject(), flaws);
        for (const QJsonValue &target : item[u"target"].toArray())
            checkTarget(target.toObject(), flaws);
    }
    flaws.removeDuplicates();
    return flaws;
}

/** JSON with its quotation marks written as apostrophes. */
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}
} // namespace

class WebAnnotationTest : public QObject
{
    Q_OBJECT

    const QList<WebSource> m_sources = twoSources();

private Q_SLOTS:
    void ownAnnotationsComeBackTheSame()
    {
        QRandomGenerator random(7);
        QList<Annotation> annotations;
        const QStringList texts{m_sources[0].text, m_sources[1].text};
        for (int i = 0; i < 500; ++i)
            annotations << test::someAnnotation(texts, random);
        const QByteArray json = toWebAnnotations(annotations, m_sources);
        if (const QString path = qEnvironmentVariable("GALLEY_ANNOTATIONS_OUT"); !path.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        }
        QCOMPARE(flawsOf(json), QStringList());
        const auto back = fromWebAnnotations(json, m_sources);
        QVERIFY(back);
        QCOMPARE(back->size(), annotations.size());
        for (int i = 0; i < annotations.size(); ++i)
            QVERIFY2(back->at(i) == annotations[i], qPrintable(u"annotation %1"_s.arg(i)));
    }

    void everyKindAndScriptIsAmongThem()
    {
        QRandomGenerator random(7);
        const QStringList texts{m_sources[0].text, m_sources[1].text};
        QSet<int> kinds;
        QSet<QString> bodies;
        for (int i = 0; i < 500; ++i) {
            const Annotation annotation = test::someAnnotation(texts, random);
            kinds << int(annotation.kind);
            bodies << annotation.body;
        }
        QCOMPARE(kinds.size(), int(AnnotationKind::Relation) + 1);
        for (const QString &body : {u"שלום עולם"_s, u"مرحبا"_s, u"汉字"_s, QString(10000, u'x')})
            QVERIFY(bodies.contains(body));
    }

    void positionsCountCodePoints()
    {
        const qsizetype start = m_sources[0].text.indexOf(u"opened"_s);
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.anchors = {makeAnchor(0, m_sources[0].text, {start, start + 6})};
        const auto page = QJsonDocument::fromJson(toWebAnnotations({annotation}, m_sources)).object();
        const QJsonArray selectors = page[u"items"][0][u"target"][0][u"selector"].toArray();
        QCOMPARE(selectors[0][u"exact"].toString(), u"opened"_s);
        QCOMPARE(selectors[1][u"start"].toInteger(), start - 1); // the rocket is two units and one code point
        QCOMPARE(selectors[1][u"end"].toInteger(), start + 5);
    }

    void otherProgramsAnnotations_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("body");
        QTest::newRow("a quote selector alone, body as a value")
            << quoted("{'@context':'http://www.w3.org/ns/anno.jsonld','id':'https://x.test/1','type':'Annotation', "
                      "'bodyValue':'check','target':{'source':'https://example.org/two','selector': "
                      "{'type':'TextQuoteSelector','exact':'15 million','prefix':'It cost ','suffix':','}}}")
            << u"15 million"_s << u"check"_s;
        QTest::newRow("a position selector alone, in a list")
            << quoted("[{'id':'https://x.test/2','type':['Annotation'],'body':{'type':'TextualBody','value':'b'}, "
                      "'target':[{'source':{'id':'https://example.org/two'},'selector': "
                      "[{'type':'TextPositionSelector','start':0,'end':6}]}]}]")
            << u"Second"_s << u"b"_s;
        QTest::newRow("a wrong position gives way to the words")
            << quoted("{'id':'https://x.test/3','type':'Annotation','target':{'source':'https://example.org/two', "
                      "'selector':[{'type':'TextPositionSelector','start':2,'end':5}, "
                      "{'type':'TextQuoteSelector','exact':'cost 15 million, 汉字'}]}}")
            << u"cost 15 million, 汉字"_s << QString();
    }
    void otherProgramsAnnotations()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        QFETCH(QString, body);
        const auto read = fromWebAnnotations(json, m_sources);
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        const Annotation &annotation = read->first();
        QVERIFY(annotation.anchors.first().state != Anchor::State::Lost);
        QCOMPARE(annotation.anchors.first().range.of(m_sources[1].text), words);
        QCOMPARE(annotation.body, body);
        QCOMPARE(fromWebAnnotations(json, m_sources)->first().id, annotation.id);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("JSON of another kind") << quoted("{'type':'Person'}");
        QTest::newRow("a list of numbers") << QByteArray("[1, 2]");
    }
    void refusals()
    {
        QFETCH(QByteArray, json);
        const auto read = fromWebAnnotations(json, m_sources);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Damaged);
    }

    void hostilePlacesAreLostAndNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("selector");
        QTest::newRow("beyond the end") << quoted("{'type':'TextPositionSelector','start':5,'end':99999}");
        QTest::newRow("backwards") << quoted("{'type':'TextPositionSelector','start':9,'end':3}");
        QTest::newRow("negative") << quoted("{'type':'TextPositionSelector','start':-9,'end':3}");
        QTest::newRow("huge") << quoted("{'type':'TextPositionSelector','start':1,'end':9007199254740993}");
        QTest::newRow("of the wrong type") << quoted("{'type':'TextPositionSelector','start':'a','end':{}}");
    }
    void hostilePlacesAreLostAndNotFollowed()
    {
        QFETCH(QByteArray, selector);
        const QByteArray json = quoted("{'id':'https://x.test/4','type':'Annotation','target':{'source':'https://"
                                       "example.org/two','selector':") +
                                selector + QByteArray("}}");
        const auto read = fromWebAnnotations(json, m_sources);
        QVERIFY(read);
        const Anchor &anchor = read->first().anchors.first();
        QCOMPARE(int(anchor.state), int(Anchor::State::Lost));
        QVERIFY(TextRange(0, m_sources[1].text.size()).contains(anchor.range));
    }

    void targetsElsewhereAreCounted()
    {
        int leftOut = 0;
        const auto read =
            fromWebAnnotations(quoted("{'id':'https://x.test/5','type':'Annotation','target':'https://other.test/'}"),
                               m_sources, &leftOut);
        QVERIFY(read && read->isEmpty());
        QCOMPARE(leftOut, 1);
    }
};

QTEST_GUILESS_MAIN(WebAnnotationTest)
#include "tst_webannotation.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Anchors under random edits: how many passages are found again, and how many in the wrong place, beside a plain
// search. GALLEY_TEXTS=FILE.jsonl measures on other texts: one {"input":{"text":…}} a line. GALLEY_REVISIONS=FILE.jsonl
// measures on real rewritings: one {"input":{"docs":[{"doc","units"}]},"gold":{"links":[[doc,unit,doc,unit]]}} a line.
// GALLEY_SEED=NUMBER makes other edits. What lands in another place is printed.
#include "app/annotate/anchor.h"
#include "app/annotate/anchorfinder.h"
#include "tests/annotate/textedits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
struct Count {
    int surviving = 0;
    int found = 0; ///< Of the surviving ones, in the right place.
    int wrong = 0; ///< Of all, in another place than the right one.
    int all = 0;

    double recall() const { return surviving ? double(found) / surviving : 1; }
    double wrongShare() const { return all ? double(wrong) / all : 0; }
};

/** What a plain search would do: the first occurrence. */
Anchor plainSearch(Anchor anchor, const QString &text)
{
    const qsizetype at = text.indexOf(anchor.exact);
    anchor.state = at < 0 ? Anchor::State::Lost : Anchor::State::Moved;
    anchor.range = {at, at + anchor.exact.size()};
    return anchor;
}

bool isSamePlace(const TextRange &a, const TextRange &b)
{
    const double common = double(std::min(a.end, b.end) - std::max(a.start, b.start));
    return common / double(std::max(a.end, b.end) - std::min(a.start, b.start)) >= 0.5;
}

/** The words at a place, in brackets, among those around them. */
QString shown(const QString &text, const TextRange &range)
{
    constexpr qsizetype reach = 90;
    const qsizetype start = std::max<qsizetype>(0, range.start - reach);
    return text.sliced(start, range.start - start) + u'[' + range.of(text).toString() + u']' +
           text.mid(range.end, reach);
}

void tell(const char *name, const Anchor &got, const TextRange &old, const EditedText &edited,
          const EditedText::Fate &fate)
{
    qInfo().noquote() << name << "another place:" << shown(edited.before(), old)
                      << "\n  is found at:" << shown(edited.after(), got.range)
                      << "\n  and not at:" << (fate.range ? shown(edited.after(), *fate.range) : u"(gone)"_s);
}

/** Whether it was put in another place than the right one. */
bool count(Count &into, const Anchor &got, const EditedText::Fate &fate, bool isShort)
{
    const bool survives = fate.range && (isShort ? fate.isWhole : fate.left >= 0.6);
    const bool isFound = got.state != Anchor::State::Lost;
    const bool isRight = isFound && fate.range && isSamePlace(got.range, *fate.range);
    ++into.all;
    into.surviving += survives;
    into.found += survives && isRight;
    into.wrong += isFound && !isRight;
    return isFound && !isRight;
}

/** News-like prose over a small vocabulary: few words, so that phrases come again and again. */
QString madeText(QRandomGenerator &random)
{
    static const QStringList vocabulary =
        u"the of to a in and that said for on is was with by from at has not will be it its council mayor bridge town "
        "river cost money party vote Brennan Ostrava minister Kowalski spokesman percent Tuesday report budget police "
        "school strike union workers court judge appeal hospital doctors storm flood repair contract company plan "
        "critics residents opposition leader government promised denied confirmed announced rejected delayed approved"_s
            .split(u' ');
    QString text;
    for (int paragraph = 0; paragraph < 24; ++paragraph) {
        text += paragraph ? u"\n"_s : QString();
        const int words = 8 + random.bounded(50);
        for (int i = 0; i < words; ++i) {
            const int pick = std::min(random.bounded(int(vocabulary.size())), random.bounded(int(vocabulary.size())));
            text += (i ? u" "_s : QString()) + vocabulary[pick] +
                    (i + 1 == words || random.bounded(14) == 0 ? u"."_s : QString());
        }
    }
    return text;
}

QStringList textsOf(const QString &path)
{
    QStringList texts;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return texts;
    while (!file.atEnd()) {
        QString text = QJsonDocument::fromJson(file.readLine()).object()[u"input"][u"text"].toString();
        static const QRegularExpression breaks(u"\\s*\\n\\s*"_s);
        texts << text.replace(breaks, u"\n"_s).trimmed();
    }
    return texts;
}
/** A story, another version of it, and which paragraph of the one became which of the other. */
struct Revision {
    QStringList before;
    QStringList after;
    QSet<std::pair<int, int>> links;
};

QStringList unitsOf(const QJsonValue &doc)
{
    QStringList units;
    for (const QJsonValue &unit : doc[u"units"].toArray())
        units << unit.toString().simplified();
    return units;
}

QList<Revision> revisionsOf(const QString &path)
{
    QList<Revision> revisions;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {
            {{u"The mayor opened the bridge on Monday."_s, u"It cost 12 million euros, the town said."_s},
             {u"It cost, the town said on Tuesday, 12 million euros."_s, u"On Monday the mayor opened the bridge."_s},
             {{0, 1}, {1, 0}}}};
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonArray docs = line[u"input"][u"docs"].toArray();
        for (qsizetype i = 0; i + 1 < docs.size(); ++i) {
            Revision revision{unitsOf(docs[i]), unitsOf(docs[i + 1]), {}};
            for (const QJsonValue &link : line[u"gold"][u"links"].toArray()) {
                if (link[0] == docs[i][u"doc"] && link[2] == docs[i + 1][u"doc"])
                    revision.links.insert({link[1].toInt(), link[3].toInt()});
            }
            revisions << revision;
        }
    }
    return revisions;
}

/** The paragraph that position @p at of the joined @p units is in. */
int unitAt(const QStringList &units, qsizetype at)
{
    int unit = 0;
    for (qsizetype end = 0; unit < units.size(); ++unit) {
        end += units[unit].size() + 1;
        if (at < end)
            break;
    }
    return unit;
}
} // namespace

class AnchorEditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomEdits_data()
    {
        QTest::addColumn<int>("shortest");
        QTest::addColumn<int>("longest"); // words
        QTest::addColumn<int>("mostUnits");
        QTest::addColumn<double>("leastRecall");
        QTest::addColumn<double>("mostWrong");
        QTest::addColumn<double>("leastFollowed"); // recall where the text before is known, as it is in a session
        QTest::newRow("at most eight units are never put in a wrong place") << 1 << 1 << 8 << 0.7 << 0.0 << 0.98;
        QTest::newRow("under twenty units") << 1 << 3 << 19 << 0.85 << 0.005 << 0.98;
        QTest::newRow("half a sentence") << 4 << 12 << 100000 << 0.95 << 0.005 << 0.98;
        QTest::newRow("sentences") << 12 << 40 << 100000 << 0.98 << 0.005 << 0.98;
    }
    void randomEdits()
    {
        QFETCH(int, shortest);
        QFETCH(int, longest);
        QFETCH(int, mostUnits);
        QFETCH(double, leastRecall);
        QFETCH(double, mostWrong);
        QFETCH(double, leastFollowed);
        QRandomGenerator random(uint(qEnvironmentVariableIntValue("GALLEY_SEED")) + 20260);
        QStringList texts = textsOf(qEnvironmentVariable("GALLEY_TEXTS"));
        const bool isOwn = texts.isEmpty();
        for (int i = 0; isOwn && i < 20; ++i)
            texts << madeText(random);
        Count ours;
        Count following;
        Count plain;
        for (const QString &text : std::as_const(texts)) {
            const EditedText edited(text, {}, random);
            const AnchorFinder finder(edited.after());
            const AnchorFinder follower(edited.after(), edited.before());
            for (int i = 0; i < 60; ++i) {
                const int paragraph = random.bounded(edited.paragraphCount());
                const QList<TextRange> words = edited.wordsBefore(paragraph);
                if (words.size() < shortest)
                    continue;
                const qsizetype many = std::min<qsizetype>(words.size(), random.bounded(shortest, longest + 1));
                const qsizetype from = random.bounded(int(words.size() - many) + 1);
                const TextRange range{words[from].start, words[from + many - 1].end};
                if (range.length() > mostUnits)
                    continue;
                const auto fate = edited.fate(paragraph, from, from + many - 1);
                const Anchor anchor = makeAnchor(0, edited.before(), range);
                for (const auto &[name, sum, place] : {std::tuple("by surroundings", &ours, finder.find(anchor)),
                                                       {"followed", &following, follower.find(anchor)}}) {
                    if (count(*sum, place, fate, range.length() < 20))
                        tell(name, place, range, edited, fate);
                }
                count(plain, plainSearch(anchor, edited.after()), fate, range.length() < 20);
            }
        }
        for (const auto &[name, sum] :
             {std::pair("by surroundings", ours), {"followed", following}, {"plain search", plain}})
            qInfo("%s, %s: of %d surviving %.2f %% found, of %d %.2f %% wrong", QTest::currentDataTag(), name,
                  sum.surviving, 100 * sum.recall(), sum.all, 100 * sum.wrongShare());
        QVERIFY(following.wrongShare() <= mostWrong);
        QVERIFY(following.recall() >= leastFollowed);
        QVERIFY(ours.surviving > 500);
        QVERIFY(ours.wrongShare() <= mostWrong);
        QVERIFY(ours.recall() >= leastRecall);
    }

    void realRevisions()
    {
        QRandomGenerator random(7);
        Count ours;
        Count plain;
        const QList<Revision> revisions = revisionsOf(qEnvironmentVariable("GALLEY_REVISIONS"));
        for (const Revision &revision : revisions) {
            const QString before = revision.before.join(u'\n');
            const QString after = revision.after.join(u'\n');
            const AnchorFinder finder(after, before);
            qsizetype start = 0;
            for (int unit = 0; unit < revision.before.size(); start += revision.before[unit++].size() + 1) {
                const QStringList words = revision.before[unit].split(u' ');
                for (int i = 0; i < 6; ++i) {
                    const qsizetype many = std::min<qsizetype>(words.size(), 1 + random.bounded(12));
                    const qsizetype from = random.bounded(int(words.size() - many) + 1);
                    const QString quote = words.sliced(from, many).join(u' ');
                    const qsizetype at = start + words.first(from).join(u' ').size() + (from > 0);
                    const Anchor anchor = makeAnchor(0, before, {at, at + quote.size()});
                    const auto judge = [&](Count &into, const Anchor &got) {
                        bool survives = false;
                        for (int other = 0; other < revision.after.size(); ++other)
                            survives = survives || (revision.links.contains({unit, other}) &&
                                                    revision.after[other].contains(quote));
                        const bool isFound = got.state != Anchor::State::Lost;
                        const bool isRight =
                            isFound && revision.links.contains({unit, unitAt(revision.after, got.range.start)});
                        ++into.all;
                        into.surviving += survives;
                        into.found += survives && isRight;
                        into.wrong += isFound && !isRight;
                    };
                    judge(ours, finder.find(anchor));
                    judge(plain, plainSearch(anchor, after));
                }
            }
        }
        for (const auto &[name, sum] : {std::pair("followed", ours), {"plain search", plain}})
            qInfo("%lld revisions, %s: of %d surviving %.2f %% found, of %d %.2f %% wrong", qint64(revisions.size()),
                  name, sum.surviving, 100 * sum.recall(), sum.all, 100 * sum.wrongShare());
        QVERIFY(ours.wrongShare() <= plain.wrongShare());
        QVERIFY(ours.wrongShare() <= 0.02);
    }
};

QTEST_GUILESS_MAIN(AnchorEditsTest)
#include "tst_anchoredits.moc"

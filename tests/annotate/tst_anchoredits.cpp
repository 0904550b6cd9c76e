// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Anchors under random edits: how many passages are found again, and how many in the wrong place, beside a plain
// search. GALLEY_TEXTS=FILE.jsonl measures on other texts: one {"input":{"text":…}} a line.
#include "app/annotate/anchor.h"
#include "app/annotate/anchorfinder.h"
#include "tests/annotate/textedits.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
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

void count(Count &into, const Anchor &got, const EditedText::Fate &fate, bool isShort)
{
    const bool survives = fate.range && (isShort ? fate.isWhole : fate.left >= 0.6);
    const bool isFound = got.state != Anchor::State::Lost;
    const bool isRight = isFound && fate.range && isSamePlace(got.range, *fate.range);
    ++into.all;
    into.surviving += survives;
    into.found += survives && isRight;
    into.wrong += isFound && !isRight;
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
        QTest::newRow("at most eight units are never put in a wrong place") << 1 << 1 << 8 << 0.7 << 0.0 << 0.95;
        QTest::newRow("under twenty units") << 1 << 3 << 19 << 0.85 << 0.005 << 0.95;
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
        QRandomGenerator random(20260);
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
                count(ours, finder.find(anchor), fate, range.length() < 20);
                count(following, follower.find(anchor), fate, range.length() < 20);
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
};

QTEST_GUILESS_MAIN(AnchorEditsTest)
#include "tst_anchoredits.moc"

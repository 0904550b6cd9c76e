// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Collations written as text: one line for each article, columns parted by bars, a dash for nothing.
#include "widgets/review/collation.h"

#include "app/article/articleloader.h"
#include "widgets/look/theme.h"
#include "widgets/review/collationview.h"
#include "widgets/review/words.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

QString printed(const QList<CollationColumn> &columns, qsizetype texts)
{
    QStringList lines;
    for (qsizetype t = 0; t < texts; ++t) {
        QStringList cells;
        for (const CollationColumn &column : columns)
            cells << (column.texts[t].isEmpty() ? u"-"_s : column.texts[t]) + (column.equal ? u"="_s : QString());
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

} // namespace

class TestCollation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("expected");
        QTest::newRow("equal words stand in one column each")
            << QStringList{u"The bridge closes."_s, u"The bridge closes."_s}
            << u"The=|bridge=|closes.=\nThe=|bridge=|closes.="_s;
        QTest::newRow("a phrase that differs stands over the other")
            << QStringList{u"Some 31 ferries run"_s, u"Some forty boats run"_s}
            << u"Some=|31 ferries|run=\nSome=|forty boats|run="_s;
        QTest::newRow("what only one has stands over nothing")
            << QStringList{u"He said no"_s, u"He later said no"_s} << u"He=|-|said=|no=\nHe=|later|said=|no="_s;
        QTest::newRow("an empty text has nothing anywhere") << QStringList{u"One two"_s, QString()} << u"One two\n-"_s;
        QTest::newRow("a word is equal only where all three have it")
            << QStringList{u"cost 48 million"_s, u"cost 84 million"_s, u"cost 48 million"_s}
            << u"cost=|48|million=\ncost=|84|million=\ncost=|48|million="_s;
    }

    void columns()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, expected);
        QList<CollationText> input;
        for (const QString &text : texts)
            input << CollationText{text, {}};
        QCOMPARE(printed(collate(input, u"en"_s), texts.size()), expected);
    }

    void whatStandsTogetherStaysTogether()
    {
        const auto joined = [](const QString &a, const QString &b, const QString &language) {
            QString signs;
            for (const CollationColumn &column : collate({{a, {}}, {b, {}}}, language))
                signs += column.joined ? u'+' : u' ';
            return signs;
        };
        QCOMPARE(joined(u"The bridge closes"_s, u"The bridge opens"_s, u"en"_s), u"   "_s);
        const QString chinese = joined(u"大桥今天开放"_s, u"大桥今天关闭"_s, u"zh"_s);
        QVERIFY2(chinese.size() > 1 && chinese.startsWith(u' '), qPrintable(chinese));
        QCOMPARE(chinese.count(u'+'), chinese.size() - 1); // a script without blanks has none here either
    }

    void factsAreTold()
    {
        const QList<CollationColumn> columns =
            collate({{u"cost 48 million"_s, {{5, 7}}}, {u"cost 84 million"_s, {{5, 7}}}}, u"en"_s);
        QCOMPARE(columns.size(), 3);
        QVERIFY(columns[0].facts.isEmpty());
        QCOMPARE(columns[1].facts, (QList<bool>{true, true}));
        QVERIFY(columns[2].facts.isEmpty());
    }

    void wordsOverAnothersFactAreNone()
    {
        const QList<CollationColumn> columns = collate(
            {{u"closes for 9 months"_s, {{11, 12}}}, {u"closes soon"_s, {}}, {u"closes for 8 months"_s, {{11, 12}}}},
            u"en"_s);
        QList<bool> facts(3, false);
        for (const CollationColumn &column : columns) {
            for (int t = 0; t < 3; ++t)
                facts[t] = facts[t] || column.facts.value(t);
        }
        QCOMPARE(facts, (QList<bool>{true, false, true}));
    }

    void manyWordsStandOverNoFact()
    {
        const QList<CollationColumn> columns =
            collate({{u"Eighty men put it out"_s, {{0, 6}}},
                     {u"Sixty men put it out"_s, {{0, 5}}},
                     {u"The fire service of the town sent people to the quay"_s, {}}},
                    u"en"_s);
        QCOMPARE(columns[0].texts, (QStringList{u"Eighty"_s, u"Sixty"_s, QString()}));
        QCOMPARE(columns[1].texts[2], u"The fire service of the town sent people to the quay"_s);
    }

    void sentencesWithoutALinkStandOverOneAnotherWhereThereIsOneEach()
    {
        const QList<Article> articles{articleFromText(u"Port town bridge closes for repairs"_s),
                                      articleFromText(u"Nine months without the bridge"_s)};
        Comparison comparison;
        comparison.articleCount = 2;
        comparison.alignments << Alignment{.level = Level::Paragraph, .members = {{0, 0}, {1, 0}}, .reasons = {}};
        const Stop stop{.glyph = Glyph::Reworded, .alignment = 0, .finding = -1, .paragraphs = {{0, 0}, {1, 0}}};
        const Collation collation = collationOf(articles, comparison, {}, stop);
        QCOMPARE(collation.bands.size(), 1);
        const auto bridge = std::ranges::find(collation.bands[0].columns, true, &CollationColumn::equal);
        QVERIFY(bridge != collation.bands[0].columns.end());
        QCOMPARE(bridge->texts, (QStringList{u"bridge"_s, u"bridge"_s}));
    }

    /** Paragraphs may match while none of their sentences does: then the list of claims has them as of one article. */
    void theHeadingSaysWhatTheListOfClaimsSays_data()
    {
        QTest::addColumn<bool>("sentences");
        QTest::addColumn<bool>("confirmed");
        QTest::addColumn<QString>("heading");
        QTest::newRow("a claim in common") << true << false << u"Reworded, no fact differs"_s;
        QTest::newRow("none") << false << false << u"On the same matter, no claim in common"_s;
        QTest::newRow("none, but a person says that they match") << false << true << u"Reworded, no fact differs"_s;
    }
    void theHeadingSaysWhatTheListOfClaimsSays()
    {
        QFETCH(bool, sentences);
        QFETCH(bool, confirmed);
        const QList<Article> articles{articleFromText(u"Port town bridge closes for repairs"_s),
                                      articleFromText(u"Nine months without the bridge"_s)};
        Comparison comparison;
        comparison.articleCount = 2;
        comparison.alignments << Alignment{
            .level = Level::Paragraph, .members = {{0, 0}, {1, 0}}, .confirmed = confirmed, .reasons = {}};
        if (sentences)
            comparison.alignments << Alignment{.level = Level::Sentence, .members = {{0, 0}, {1, 0}}, .reasons = {}};
        const Stop stop{.glyph = Glyph::Reworded, .alignment = 0, .finding = -1, .paragraphs = {{0, 0}, {1, 0}}};
        QTEST(stopHeading(articles, comparison, {}, stop), "heading");
    }

    void movedWordsAreTold()
    {
        const QList<CollationColumn> columns =
            collate({{u"On Monday morning the old bridge was closed"_s, {}},
                     {u"The old bridge was closed on Monday morning by the town"_s, {}}},
                    u"en"_s);
        QStringList moved[2];
        for (const CollationColumn &column : columns) {
            for (int t = 0; t < 2; ++t) {
                if (column.moved.value(t))
                    moved[t] << column.texts[t];
            }
        }
        QCOMPARE(moved[0], QStringList{u"On Monday morning"_s});
        QCOMPARE(moved[1], QStringList{u"on Monday morning"_s});
    }

    void nothingIsLost_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("punctuation") << u"“No,” he said — twice."_s << u"He said “no”, twice."_s;
        QTest::newRow("nothing alike") << u"One day"_s << u"Five ships"_s;
        QTest::newRow("moved words") << u"On Monday the bridge closes"_s << u"The bridge closes on Monday"_s;
    }

    void nothingIsLost()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QStringList words[2];
        for (const CollationColumn &column : collate({{a, {}}, {b, {}}}, u"en"_s)) {
            for (int t = 0; t < 2; ++t) {
                if (!column.texts[t].isEmpty())
                    words[t] << column.texts[t];
            }
        }
        QCOMPARE(words[0].join(u' '), a);
        QCOMPARE(words[1].join(u' '), b);
    }

    void wordsFollowOneAnotherAsTheyAreWritten_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<bool>("fromRight");
        QTest::newRow("English") << QStringList{u"The bridge closes"_s, u"The bridge opens"_s} << false;
        QTest::newRow("Arabic") << QStringList{u"أغلق الجسر اليوم"_s, u"أغلق الجسر غدا"_s} << true;
    }
    /** The badges stand where reading begins, the window being laid out from left to right. */
    void wordsFollowOneAnotherAsTheyAreWritten()
    {
        QFETCH(QStringList, texts);
        QFETCH(bool, fromRight);
        Theme::instance().choose(u"light"_s);
        CollationView view;
        view.setCollation({{0, 1}, {{collate({{texts[0], {}}, {texts[1], {}}}, u"en"_s)}}}, 0, Glyph::Reworded);
        view.resize(600, 80);
        const QImage picture = view.grab().toImage();
        const auto isInked = [&](int from, int to) {
            for (int x = from; x < to; ++x)
                for (int y = 0; y < picture.height(); ++y)
                    if (picture.pixelColor(x, y) == colours().badge)
                        return true;
            return false;
        };
        QCOMPARE(isInked(0, 100), !fromRight);
        QCOMPARE(isInked(500, 600), fromRight);
    }

    void bandsFollowTheFirstArticle()
    {
        const QList<Article> articles{articleFromText(u"The mayor left. Nobody was hurt in the fire."_s),
                                      articleFromText(u"Nobody was hurt in the fire. The mayor left."_s)};
        Comparison comparison;
        comparison.articleCount = 2;
        const auto join = [&](Level level, const QList<Member> &members) {
            comparison.alignments << Alignment{.level = level, .members = members, .reasons = {}};
        };
        join(Level::Paragraph, {{0, 0}, {1, 0}});
        join(Level::Sentence, {{0, 0}, {1, 1}});
        join(Level::Sentence, {{0, 1}, {1, 0}});
        const Stop stop{.glyph = Glyph::Reworded, .alignment = 0, .finding = -1, .paragraphs = {{0, 0}, {1, 0}}};
        const Collation collation = collationOf(articles, comparison, {}, stop);
        QCOMPARE(collation.articles, (QList<int>{0, 1}));
        QCOMPARE(collation.bands.size(), 2);
        QCOMPARE(printed(collation.bands[0].columns, 2), u"The=|mayor=|left.=\nThe=|mayor=|left.="_s);
    }
};

QTEST_MAIN(TestCollation)
#include "tst_collation.moc"

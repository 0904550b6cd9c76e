// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Claims from alignments written by hand: what repeats surer claims is left out, and no difference is lost with it.
#include "app/article/articleloader.h"
#include "app/compare/claimmatcher.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

/** Two articles of two sentences each; a quote in the first sentence of A and the second of B. */
QList<Article> twoArticles()
{
    return {articleFromText(u"“We saw heavy smoke,” said Ada Holm. The bridge was closed at once."_s),
            articleFromText(u"The bridge was shut. “We saw thick smoke,” said Ada Holm."_s)};
}

Passage place(const QList<Article> &articles, int article, const QString &words)
{
    const qsizetype at = articles[article].text.indexOf(words);
    return {article, {at, at + words.size()}};
}

Alignment linked(int a, int b, double score)
{
    return {.level = Level::Sentence, .members = {{0, a}, {1, b}}, .score = score, .sameText = true, .reasons = {}};
}

} // namespace

class TestClaimMatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repetition_data()
    {
        QTest::addColumn<double>("score"); // of the link between the sentences that have surer partners
        QTest::addColumn<bool>("quoteDiffers");
        QTest::addColumn<int>("claims");
        QTest::newRow("what two surer claims tell is left out") << 0.4 << false << 2;
        QTest::newRow("what is as sure as they stays") << 0.8 << false << 3;
        QTest::newRow("a quote in other words is never left out") << 0.4 << true << 3;
    }

    void whatAnArticleKnowsApart_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("more"); // what the second article says besides
        QTest::addColumn<DifferenceKind>("kind");
        QTest::addColumn<bool>("differs");
        const auto fog = u"A ferry carrying 241 people hit a reef in dense fog near the island of Skerrin on Monday, "
                         "officials said."_s;
        const auto reef = u"The Northern Lass was on her way from the mainland to Port Ellary on Monday night when she "
                          "ran onto a reef south of the harbour."_s;
        const auto market = u"A fire destroyed the central market of Vale on Tuesday and drove some 250 people from "
                            "their homes, the fire brigade said."_s;
        const auto smoke = u"Nine people were hurt by the smoke of the fire that destroyed the central market of Vale "
                           "on Tuesday, a building of 1908."_s;
        QTest::newRow("it may call a name by the other")
            << fog << reef << u" The harbour was closed."_s << DifferenceKind::Name << true;
        QTest::newRow("it speaks of both names")
            << fog << reef << u" Nobody on Skerrin was hurt."_s << DifferenceKind::Name << false;
        QTest::newRow("it may have the other figure")
            << market << smoke << u" All had to leave."_s << DifferenceKind::Number << true;
        QTest::newRow("it has both figures")
            << market << smoke << u" About 250 had to leave."_s << DifferenceKind::Number << false;
    }

    void whatAnArticleKnowsApart()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, more);
        QFETCH(DifferenceKind, kind);
        QFETCH(bool, differs);
        const QList<Article> articles{articleFromText(a), articleFromText(b + more)};
        Progress progress;
        const QList<Units> sentences{unitsOf(articles[0], 0, progress).sentences,
                                     unitsOf(articles[1], 1, progress).sentences};
        Alignment link = linked(0, 0, 0.8);
        link.sameText = false;
        const SentencePairs pairs(articles, nullptr, false);
        SentencePairs::Notes notes;
        const QList<Claim> found = matchClaims({articles, sentences, {link}, {}, {}, pairs}, notes, progress);
        QCOMPARE(std::ranges::contains(found.first().differences, kind, &Difference::kind), differs);
    }

    void repetition()
    {
        QFETCH(double, score);
        QFETCH(bool, quoteDiffers);
        QFETCH(int, claims);
        const QList<Article> articles = twoArticles();
        QCOMPARE(articles[0].sentences.size(), 2);
        QCOMPARE(articles[1].sentences.size(), 2);
        Progress progress;
        const QList<Units> sentences{unitsOf(articles[0], 0, progress).sentences,
                                     unitsOf(articles[1], 1, progress).sentences};
        const QList<Alignment> alignments{linked(0, 0, 0.8), linked(0, 1, score), linked(1, 1, 0.8)};
        const Passage heavy = place(articles, 0, u"heavy"_s);
        const Passage thick = place(articles, 1, u"thick"_s);
        const QList<Quote> quotes{{.article = 0,
                                   .range = place(articles, 0, u"We saw heavy smoke"_s).range,
                                   .speaker = {},
                                   .speakerRange = {}},
                                  {.article = 1,
                                   .range = place(articles, 1, u"We saw thick smoke"_s).range,
                                   .speaker = {},
                                   .speakerRange = {}}};
        QList<QuoteMatch> matches;
        if (quoteDiffers)
            matches << QuoteMatch{.from = 0,
                                  .to = 1,
                                  .kind = QuoteMatch::Kind::Reworded,
                                  .overlap = {},
                                  .changes = {{DifferenceKind::Quote, {heavy, thick}}}};
        const SentencePairs pairs(articles, nullptr, false);
        SentencePairs::Notes notes;
        const QList<Claim> found =
            matchClaims({articles, sentences, alignments, quotes, matches, pairs}, notes, progress);
        QCOMPARE(found.size(), claims);
        const auto differing = std::ranges::count(found, Verdict::Differing, &Claim::verdict);
        QCOMPARE(differing, quoteDiffers ? 1 : 0);
        for (const Article &article : articles) {
            const int number = &article == &articles[0] ? 0 : 1;
            for (const Sentence &sentence : article.sentences) // each sentence is told at least once
                QVERIFY(std::ranges::any_of(found, [&](const Claim &claim) {
                    return claim.members.contains(Passage{number, sentence.range});
                }));
        }
    }
};

QTEST_GUILESS_MAIN(TestClaimMatcher)
#include "tst_claimmatcher.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a copy editor would query is found, with the right suggestion first, and nothing that is right is.
#include "app/proof/proofreader.h"

#include "app/compare/comparer.h"
#include "tests/support/articles.h"

#include <QTest>

using namespace galley;
using galley::tests::articleOf;
using namespace Qt::StringLiterals;

namespace
{
QList<Finding> findingsOf(const QList<Article> &articles, const Comparison &comparison = {},
                          const ProofOptions &options = {})
{
    Progress progress;
    return proofread(articles, comparison, options, progress).value_or(QList<Finding>());
}

/** "kind words -> first suggestion" of each finding. */
QStringList toldOf(const QList<Article> &articles, const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result << findingName(finding.kind) + u' ' + articles[finding.article].textOf(finding.range).toString() +
                      u" -> "_s + finding.suggestions.value(0);
    return result;
}
} // namespace

namespace
{
ProofOptions withOptions(const QStringList &alwaysRight, const QString &english = u"both"_s,
                         const QStringList &variants = {})
{
    ProofOptions options;
    options.alwaysRight = alwaysRight;
    options.english = english;
    options.variants = variants;
    return options;
}
} // namespace

class TestProofreader : public QObject
{
    Q_OBJECT

private slots:
    void findsInOneArticle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("clean copy") << u"The harbour board met on Monday and chose a new engineer."_s << QStringList{};
        QTest::newRow("a word that no dictionary knows") << u"The harbour board will recieve the money on Monday."_s
                                                         << QStringList{u"misspelling recieve -> receive"_s};
        QTest::newRow("a name misspelled once") << u"They saw Carl Hallberg. Mr Hallberg waved, and Mr Hallbreg left."_s
                                                << QStringList{u"name-variant Hallbreg -> Hallberg"_s};
        QTest::newRow("a doubled word") << u"The board met on on Monday to choose an engineer."_s
                                        << QStringList{u"doubled-word on on -> on"_s};
        QTest::newRow("words that may stand twice")
            << u"The board had had no engineer since the storm."_s << QStringList{};
        QTest::newRow("two full stops") << u"The board met on Monday and chose an engineer.. It was late."_s
                                        << QStringList{u"punctuation engineer.. -> engineer."_s};
        QTest::newRow("an ellipsis is none")
            << u"The board met on Monday and chose an engineer... It was late."_s << QStringList{};
        QTest::newRow("no full stop behind a quote")
            << u"The engineer told the board: “The bridge will be safe by the spring”"_s
            << QStringList{u"punctuation spring” -> spring.”"_s};
        QTest::newRow("no full stop behind a quote in single marks")
            << u"The engineer told the board: ‘The bridge will be safe by the spring’"_s
            << QStringList{u"punctuation spring’ -> spring’."_s};
        QTest::newRow("no full stop behind a quote before another sentence")
            << u"“The board knew of the bridge” The board met on Monday."_s
            << QStringList{u"punctuation bridge” -> bridge.”"_s};
        QTest::newRow("part of a sentence between marks needs no full stop")
            << u"They called it “the end of the bridge” The Courier wrote."_s << QStringList{};
        QTest::newRow("a quote in another language is no error")
            << u"“Wir haben lange genug gewartet und wollen jetzt eine Antwort,” said the engineer."_s << QStringList{};
        QTest::newRow("a slip in a quote is one all the same")
            << u"“We will recieve the money for the new bridge in the spring of the year,” said the engineer."_s
            << QStringList{u"misspelling recieve -> receive"_s};
        QTest::newRow("a quote that is not closed")
            << u"The engineer told us: “The bridge will be safe by the spring."_s
            << QStringList{u"unbalanced-quote “The bridge will be safe by the spring. -> "_s};
        QTest::newRow("a bracket that is not closed")
            << u"The board (all nine of them met on Monday for an hour."_s << QStringList{u"punctuation ( -> "_s};
        QTest::newRow("two blanks") << u"The board met  on Monday for an hour."_s
                                    << QStringList{u"punctuation    ->  "_s};
        QTest::newRow("two sentences without a blank between them")
            << u"The talks will be continued.Share of the costs is open."_s
            << QStringList{u"punctuation continued.Share -> continued. Share"_s};
        QTest::newRow("two words without a blank between them")
            << u"The talks will be continuedShare of the costs is open."_s
            << QStringList{u"punctuation continuedShare -> continued Share"_s};
        QTest::newRow("an address is not two words")
            << u"Letters go to desk@harbour.Example or www.harbour.Example this week."_s << QStringList{};
        QTest::newRow("a number joined to a letter, and a name from elsewhere")
            << u"The 5G network and the 12th tender went to iPhone makers."_s << QStringList{};
        QTest::newRow("a new coinage of known words")
            << u"The board called it an undervaluation of hourlong work."_s << QStringList{};
    }
    void findsInOneArticle()
    {
        QFETCH(QString, text);
        const QList<Article> articles{articleOf({text})};
        QTEST(toldOf(articles, findingsOf(articles)), "told");
    }

    void spellsInTheLanguageOfTheArticle_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("German") << u"de"_s << u"Die alte Brücke wird im Frühling wieder geöffnett."_s
                                << QStringList{u"misspelling geöffnett -> geöffnet"_s};
        QTest::newRow("German behind an agency's letters")
            << u"de"_s << u"Berlin (dpa) - Die alte Brücke wird im Frühling wieder geöffnet."_s << QStringList{};
        QTest::newRow("French") << u"fr"_s << u"Le vieux pont sera rouvert au printempps."_s
                                << QStringList{u"misspelling printempps -> printemps"_s};
        QTest::newRow("Spanish") << u"es"_s << u"El viejo puente se abre en la primaverra."_s
                                 << QStringList{u"misspelling primaverra -> primavera"_s};
        QTest::newRow("Italian") << u"it"_s << u"Il vecchio ponte apre in primaverra."_s
                                 << QStringList{u"misspelling primaverra -> primavera"_s};
        QTest::newRow("Portuguese") << u"pt"_s << u"A velha ponte abre na primaverra."_s
                                    << QStringList{u"misspelling primaverra -> primavera"_s};
        QTest::newRow("Dutch") << u"nl"_s << u"De oude brug gaat open in het voorjaaar."_s
                               << QStringList{u"misspelling voorjaaar -> voorjaar"_s};
    }
    void spellsInTheLanguageOfTheArticle()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const QList<Article> articles{articleOf({text}, language)};
        QTEST(toldOf(articles, findingsOf(articles)), "told");
    }

    void aWordThatAnotherArticleKnowsIsNoError()
    {
        const QString text = u"The flurgle was raised on Monday by the crew."_s;
        QCOMPARE(findingsOf({articleOf({text})}).size(), 1);
        QVERIFY(
            findingsOf({articleOf({text}), articleOf({u"Nobody had seen the flurgle of the harbour."_s})}).isEmpty());
    }

    void otherArticlesAreTheEvidence()
    {
        const QList<Article> articles{articleOf({u"They met Marta Okonjewska at the harbour, and Okonjewska waved."_s}),
                                      articleOf({u"They met Marta Okonejwska at the harbour."_s})};
        const QList<Finding> findings = findingsOf(articles);
        QCOMPARE(toldOf(articles, findings), QStringList{u"name-variant Okonejwska -> Okonjewska"_s});
        QCOMPARE(findings.first().article, 1);
        QVERIFY(!findings.first().evidence.isEmpty());
        QCOMPARE(findings.first().evidence.first().article, 0);
    }

    void aNearNameOfAnotherPersonIsLeftAlone()
    {
        const QList<Article> articles{
            articleOf({u"They met Paul Bennet and Rosa Bennett at the harbour. Rosa Bennett spoke."_s})};
        QVERIFY(findingsOf(articles).isEmpty());
    }

    void aTransliterationIsAVariantAndNoError()
    {
        const QList<Article> articles{
            articleOf({u"They met Andriy Shevchuk at the harbour, and Andriy Shevchuk waved."_s}),
            articleOf({u"They met Andrii Shevchuk at the harbour."_s})};
        for (const Finding &finding : findingsOf(articles))
            QCOMPARE(finding.kind, FindingKind::StyleVariant);
    }

    void houseStyleIsNoError()
    {
        const QList<Article> articles{articleOf({u"The talks with Nato went on until Monday."_s}),
                                      articleOf({u"The talks with NATO went on until Monday."_s})};
        QCOMPARE(toldOf(articles, findingsOf(articles)), QStringList{u"style-variant Nato -> NATO"_s});
    }

    void aDatelineInCapitalsIsNoHouseStyle()
    {
        const QList<Article> articles{articleOf({u"The bridge in Port Alden stayed shut until Monday."_s}),
                                      articleOf({u"PORT ALDEN (CPA) — The bridge stayed shut until Monday."_s})};
        QCOMPARE(toldOf(articles, findingsOf(articles)), QStringList());
    }

    void figuresOfClaimsThatDifferAreCited()
    {
        const QList<Article> articles{articleOf({u"Fifty boats sank in the storm."_s}),
                                      articleOf({u"Sixty boats sank in the storm."_s})};
        Comparison comparison;
        Claim claim{Verdict::Differing,
                    {{0, {0, 30}}, {1, {0, 30}}},
                    {{DifferenceKind::Number, {{0, {0, 5}}, {1, {0, 5}}}}},
                    0};
        comparison.claims << claim;
        const QList<Finding> findings = findingsOf(articles, comparison);
        QCOMPARE(toldOf(articles, findings), QStringList{u"number-conflict Sixty -> Fifty"_s});
        QCOMPARE(findings.first().evidence, (QList<Passage>{{0, {0, 5}}}));
        QVERIFY(findings.first().message.contains(u"differs"));
    }

    void thePersonsOwnWordsAreAlwaysRight()
    {
        const QList<Article> articles{articleOf({u"The flurgle was raised on Monday by the crew."_s})};
        QCOMPARE(findingsOf(articles).size(), 1);
        QVERIFY(findingsOf(articles, {}, withOptions({u"Flurgle"_s})).isEmpty());
    }

    void nothingInsideAQuoteIsCorrected()
    {
        const QList<Article> articles{articleOf({u"“We will recieve the money on Monday,” the engineer said."_s})};
        const QList<Finding> findings = findingsOf(articles);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().insideQuote);
        QCOMPARE(findings.first().suggestions.last(), u"recieve [sic]"_s);
        QVERIFY(findings.first().message.contains(u"ask"));
    }

    void aDoubledWordInsideAQuoteIsAskedAbout()
    {
        const QList<Article> articles{articleOf({u"“We will pay in in May,” the engineer said."_s})};
        const QList<Finding> findings = findingsOf(articles);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().suggestions, (QStringList{u"in"_s, u"in in [sic]"_s}));
    }

    void aSlipInAQuoteIsNoOtherWording()
    {
        const QList<Article> articles{
            articleOf({u"“We will recieve the money for the bridge,” Ada Holm said."_s}),
            articleOf({u"It was late. “We will receive the money for the bridge,” Ada Holm said."_s})};
        Progress progress;
        const Comparison comparison = compareArticles(articles, {}, progress).value();
        QCOMPARE(toldOf(articles, findingsOf(articles, comparison)), QStringList{u"misspelling recieve -> receive"_s});
    }

    void everyFindingTellsWhatAndWhere()
    {
        const QList<Article> articles{
            articleOf({u"Ada Holm will recieve 15 people on on Monday (in the hall. Mr Hallbreg came .. late."_s,
                       u"“We will pay for the new bridge,” Carl Hallberg said"_s,
                       u"The talks with Nato began on 4 May 2021 in the old town hall."_s,
                       u"The engineer told us: “It will be safe by the spring."_s}),
            articleOf(
                {u"Ada Holm will receive 14 people on Monday in the hall. Carl Hallberg came. Hallberg was late."_s,
                 u"“We will pay for the old bridge,” Carl Hallberg said."_s,
                 u"The talks with NATO began on 6 May 2021 in the old town hall."_s})};
        Progress progress;
        const Comparison comparison = compareArticles(articles, {}, progress).value();
        const QList<Finding> findings = findingsOf(articles, comparison);
        QSet<FindingKind> kinds;
        for (const Finding &finding : findings)
            kinds << finding.kind;
        QCOMPARE(kinds.size(), 9); // all there are
        for (const Finding &finding : findings) {
            QVERIFY(!finding.message.isEmpty());
            QVERIFY(!finding.message.contains(u"wrong", Qt::CaseInsensitive));
            QVERIFY(!finding.range.isEmpty());
            const bool byOthers = finding.kind == FindingKind::NameVariant ||
                                  finding.kind == FindingKind::QuoteVariant ||
                                  finding.kind == FindingKind::NumberConflict;
            QCOMPARE(byOthers && finding.evidence.isEmpty(), false);
            QCOMPARE(byOthers && finding.suggestions.isEmpty(), false);
        }
    }

    void theHousesEnglishIsASetting_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("both") << u"both"_s << QStringList{};
        QTest::newRow("American") << u"en_US"_s << QStringList{u"style-variant colour -> color"_s};
        QTest::newRow("British") << u"en_GB"_s << QStringList{u"style-variant color -> colour"_s};
    }
    void theHousesEnglishIsASetting()
    {
        QFETCH(QString, english);
        const QList<Article> articles{
            articleOf({u"The colour of the bridge was new, and the color of the boats was not."_s})};
        QTEST(toldOf(articles, findingsOf(articles, {}, withOptions({}, english))), "told");
    }

    void thePersonsVariantsAreNeverFlagged()
    {
        const QList<Article> articles{articleOf({u"They met Marta Okonjewska at the harbour, and Okonjewska waved."_s}),
                                      articleOf({u"They met Marta Okonejwska at the harbour."_s})};
        QVERIFY(!findingsOf(articles).isEmpty());
        QVERIFY(findingsOf(articles, {}, withOptions({}, u"both"_s, {u"Okonejwska=Okonjewska"_s})).isEmpty());
    }

    void countsNameTheirSources()
    {
        QList<Article> articles{articleOf({u"They met Marta Okonjewska at the harbour, and Okonjewska waved."_s}),
                                articleOf({u"They met Marta Okonejwska at the harbour."_s})};
        articles[0].outlet = u"The Courier"_s;
        articles[1].outlet = u"The Post"_s;
        const QString message = findingsOf(articles).first().message;
        QVERIFY2(message.contains(u"The Courier (2)"), qPrintable(message));
    }

    void copiesOfOneAgencyCountOnce()
    {
        const QString wire = u"PORT ALDEN (CPA) — They met Marta Okonejwska at the harbour."_s;
        const QList<Article> articles{articleOf({wire}), articleOf({wire}),
                                      articleOf({u"They met Marta Okonjewska at the harbour, and Okonjewska waved."_s}),
                                      articleOf({u"Later Marta Okonjewska left the harbour."_s})};
        const QList<Finding> findings = findingsOf(articles);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.first().suggestions.first(), u"Okonjewska"_s);
        const QList<Article> split{articles[0], articles[1], articles[2]};
        for (const Finding &finding : findingsOf(split))
            QVERIFY2(finding.message.contains(u"one source") || finding.article < 2, qPrintable(finding.message));
    }

    void anotherSpeakerIsAQuery()
    {
        const QList<Article> articles{articleOf({u"“We will pay for the bridge and not ask why,” Ada Holm said."_s}),
                                      articleOf({u"“We will pay for the bridge and not ask why,” Carl Rask said."_s})};
        Progress progress;
        const Comparison comparison = compareArticles(articles, {}, progress).value();
        const QList<Finding> findings = findingsOf(articles, comparison);
        QCOMPARE(toldOf(articles, findings), QStringList{u"quote-variant Carl Rask -> Ada Holm"_s});
        QVERIFY(findings.first().message.contains(u"speaker"));
    }

    void changedWordsOfAQuoteAreAQueryAtTheOddOneOut()
    {
        const QString right = u"“My crews did not wait one minute at the gate,” Ada Holm said."_s;
        const QList<Article> articles{articleOf({u"“The crews did not wait one minute at the gate,” Ada Holm said."_s}),
                                      articleOf({right}), articleOf({u"It was late. "_s + right})};
        Progress progress;
        const Comparison comparison = compareArticles(articles, {}, progress).value();
        QStringList told;
        for (const Finding &finding : findingsOf(articles, comparison))
            if (finding.kind == FindingKind::QuoteVariant)
                told << articles[finding.article].textOf(finding.range).toString() + u" -> "_s +
                            finding.suggestions.value(0) + u" %1"_s.arg(finding.evidence.size());
        QCOMPARE(told, QStringList{u"The -> My 2"_s});
    }

    void furnitureIsNeverProofread()
    {
        Article article = articleOf({u"The board met on Monday."_s, u"Recieve our our letter"_s});
        article.paragraphs[1].role = Role::Furniture;
        QVERIFY(findingsOf({article}).isEmpty());
    }

    void stopsWhenAsked()
    {
        Progress progress;
        progress.stop();
        const auto result = proofread({articleOf({u"The board met on Monday."_s})}, {}, {}, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestProofreader)
#include "tst_proofreader.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Names that differ between the articles or inside one: slips, variants, and people who are only called alike.
#include "app/proof/proofreader.h"

#include "tests/support/articles.h"

#include <QTest>

using namespace galley;
using galley::tests::articleOf;
using namespace Qt::StringLiterals;

class TestNameCheck : public QObject
{
    Q_OBJECT

private slots:
    void tells_data()
    {
        QTest::addColumn<QStringList>("articles");
        QTest::addColumn<QStringList>("told");
        const QString right = u"They met Marta Okonjewska at the harbour, and Okonjewska waved."_s;
        QTest::newRow("a slip at distance 1, with the first name for evidence")
            << QStringList{right, u"They met Marta Okonejwska at the harbour."_s}
            << QStringList{u"B name-variant likely Okonejwska -> Okonjewska"_s};
        QTest::newRow("a slip at distance 2") << QStringList{right, u"They met Marta Okonejwksa at the harbour."_s}
                                              << QStringList{u"B name-variant likely Okonejwksa -> Okonjewska"_s};
        QTest::newRow("at distance 3 it is another name")
            << QStringList{right, u"They met Marta Okonewiska-Lund at the harbour."_s} << QStringList{};
        QTest::newRow("the direction comes from evidence, not from the order")
            << QStringList{u"They met Marta Okonejwska at the harbour."_s, right, u"Marta Okonjewska waved."_s}
            << QStringList{u"A name-variant likely Okonejwska -> Okonjewska"_s};
        QTest::newRow("a surname alone, behind the same office")
            << QStringList{u"They met Mayor Hallberg at the harbour. Mayor Hallberg waved."_s,
                           u"They met Mayor Hallbreg at the harbour."_s}
            << QStringList{u"B name-variant likely Hallbreg -> Hallberg"_s};
        QTest::newRow("inside one article")
            << QStringList{u"They saw Carl Hallberg. Mr Hallberg waved, and Mr Hallbreg left."_s}
            << QStringList{u"A name-variant likely Hallbreg -> Hallberg"_s};
        QTest::newRow("two people with near names in one article")
            << QStringList{u"They met Paul Bennet and Rosa Bennett at the harbour. Rosa Bennett spoke."_s}
            << QStringList{};
        QTest::newRow("two people with near names in two articles")
            << QStringList{u"They met Paul Bennet at the harbour. Paul Bennet spoke."_s,
                           u"They met Rosa Bennett at the harbour."_s}
            << QStringList{};
        QTest::newRow("transliterations") << QStringList{u"They met Andriy Shevchuk, and Andriy Shevchuk waved."_s,
                                                         u"They met Andrii Shevchuk at the harbour."_s}
                                          << QStringList{u"B style-variant hint Andrii -> Andriy"_s};
        QTest::newRow("transliterations that begin with other letters")
            << QStringList{u"They met Omar Gadafi, and Omar Gadafi waved."_s, u"They met Omar Qadafi there."_s}
            << QStringList{u"B style-variant hint Qadafi -> Gadafi"_s};
        QTest::newRow("with and without accents")
            << QStringList{u"They met Jean Crétien, and Jean Crétien waved."_s, u"They met Jean Cretien."_s}
            << QStringList{u"B style-variant hint Cretien -> Crétien"_s};
        QTest::newRow("a letter that other languages lack")
            << QStringList{u"They met Hugo Roßau, and Hugo Roßau waved."_s, u"They met Hugo Rossau."_s}
            << QStringList{u"B style-variant hint Rossau -> Roßau"_s};
        QTest::newRow("a plural is no other name")
            << QStringList{u"They met Carl Hallberg. All Hallbergs waved, and Carl Hallberg left."_s} << QStringList{};
    }
    void tells()
    {
        QFETCH(QStringList, articles);
        QList<Article> read;
        for (const QString &text : std::as_const(articles))
            read << articleOf({text});
        Progress progress;
        QStringList said;
        const QList<Finding> findings = proofread(read, {}, {}, progress).value();
        for (const Finding &finding : findings)
            said << QChar(u'A' + finding.article) + u' ' + findingName(finding.kind) + u' ' +
                        severityName(finding.severity) + u' ' + read[finding.article].textOf(finding.range).toString() +
                        u" -> "_s + finding.suggestions.value(0);
        QTEST(said, "told");
    }

    void theEvidenceIsThePlacesOfTheBetterForm()
    {
        const QList<Article> articles{articleOf({u"They met Marta Okonjewska at the harbour, and Okonjewska waved."_s}),
                                      articleOf({u"They met Marta Okonejwska at the harbour."_s})};
        Progress progress;
        const QList<Finding> findings = proofread(articles, {}, {}, progress).value();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().evidence.size(), 2);
        for (const Passage &place : findings.first().evidence)
            QCOMPARE(articles[place.article].textOf(place.range).toString(), u"Okonjewska"_s);
    }
};

QTEST_GUILESS_MAIN(TestNameCheck)
#include "tst_namecheck.moc"

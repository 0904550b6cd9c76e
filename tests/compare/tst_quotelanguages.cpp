// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same quote in two articles of one language, in the marks that its newspapers use: who said it, and which words
// of it differ.
#include "app/compare/comparer.h"

#include "tests/support/articles.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;
using galley::tests::storyOf;

namespace
{

struct Row {
    const char *language;
    const char *name;
    const char *a;
    const char *b;
    const char *changed; ///< "words of a/words of b", nothing where the words are the same.
    const char *speaker; ///< Of both; nothing where another says it in b.
};

constexpr Row rows[] = {
    {"en", "one word changed", "“We will pay for the new bridge this year,” said Ada Holm.",
     "Ada Holm said: ‘We will pay for the next bridge this year.’", "new/next", "Ada Holm"},
    {"en", "the same words", "“We will pay for the new bridge this year,” said Ada Holm.",
     "Ada Holm said: ‘We will pay for the new bridge this year.’", "", "Ada Holm"},
    {"en", "another speaker", "“We will pay for the new bridge this year,” said Ada Holm.",
     "“We will pay for the new bridge this year,” said Carl Rask.", "", ""},

    {"de", "one word changed", "„Wir werden die neue Brücke noch in diesem Jahr bezahlen“, sagte Ada Holm.",
     "Ada Holm sagte: »Wir werden die alte Brücke noch in diesem Jahr bezahlen.«", "neue/alte", "Ada Holm"},
    {"de", "the same words", "„Wir werden die neue Brücke noch in diesem Jahr bezahlen“, sagte Ada Holm.",
     "Ada Holm sagte: »Wir werden die neue Brücke noch in diesem Jahr bezahlen.«", "", "Ada Holm"},
    {"de", "another speaker", "„Wir werden die neue Brücke noch in diesem Jahr bezahlen“, sagte Ada Holm.",
     "„Wir werden die neue Brücke noch in diesem Jahr bezahlen“, sagte Carl Rask.", "", ""},

    {"fr", "one word changed", "« Nous allons payer le nouveau pont cette année », a déclaré Ada Holm.",
     "Ada Holm a déclaré : “Nous allons payer le vieux pont cette année.”", "nouveau/vieux", "Ada Holm"},
    {"fr", "the same words", "« Nous allons payer le nouveau pont cette année », a déclaré Ada Holm.",
     "Ada Holm a déclaré : “Nous allons payer le nouveau pont cette année.”", "", "Ada Holm"},
    {"fr", "another speaker", "« Nous allons payer le nouveau pont cette année », a déclaré Ada Holm.",
     "« Nous allons payer le nouveau pont cette année », a déclaré Carl Rask.", "", ""},

    {"es", "one word changed", "«Vamos a pagar el nuevo puente este mismo año», dijo Ada Holm.",
     "Ada Holm dijo: “Vamos a pagar el viejo puente este mismo año”.", "nuevo/viejo", "Ada Holm"},
    {"es", "the same words", "«Vamos a pagar el nuevo puente este mismo año», dijo Ada Holm.",
     "Ada Holm dijo: “Vamos a pagar el nuevo puente este mismo año”.", "", "Ada Holm"},
    {"es", "another speaker", "«Vamos a pagar el nuevo puente este mismo año», dijo Ada Holm.",
     "«Vamos a pagar el nuevo puente este mismo año», dijo Carl Rask.", "", ""},

    {"it", "one word changed", "«Pagheremo il nuovo ponte entro questo anno», ha detto Ada Holm.",
     "Ada Holm ha detto: “Pagheremo il vecchio ponte entro questo anno”.", "nuovo/vecchio", "Ada Holm"},
    {"it", "the same words", "«Pagheremo il nuovo ponte entro questo anno», ha detto Ada Holm.",
     "Ada Holm ha detto: “Pagheremo il nuovo ponte entro questo anno”.", "", "Ada Holm"},
    {"it", "another speaker", "«Pagheremo il nuovo ponte entro questo anno», ha detto Ada Holm.",
     "«Pagheremo il nuovo ponte entro questo anno», ha detto Carl Rask.", "", ""},

    {"pt", "one word changed", "“Vamos pagar a nova ponte ainda este ano”, disse Ada Holm.",
     "Ada Holm disse: «Vamos pagar a velha ponte ainda este ano.»", "nova/velha", "Ada Holm"},
    {"pt", "the same words", "“Vamos pagar a nova ponte ainda este ano”, disse Ada Holm.",
     "Ada Holm disse: «Vamos pagar a nova ponte ainda este ano.»", "", "Ada Holm"},
    {"pt", "another speaker", "“Vamos pagar a nova ponte ainda este ano”, disse Ada Holm.",
     "“Vamos pagar a nova ponte ainda este ano”, disse Carl Rask.", "", ""},

    {"nl", "one word changed", "“Wij gaan de nieuwe brug nog dit jaar betalen”, zei Ada Holm.",
     "Ada Holm zei: ‘Wij gaan de oude brug nog dit jaar betalen.’", "nieuwe/oude", "Ada Holm"},
    {"nl", "the same words", "“Wij gaan de nieuwe brug nog dit jaar betalen”, zei Ada Holm.",
     "Ada Holm zei: ‘Wij gaan de nieuwe brug nog dit jaar betalen.’", "", "Ada Holm"},
    {"nl", "another speaker", "“Wij gaan de nieuwe brug nog dit jaar betalen”, zei Ada Holm.",
     "“Wij gaan de nieuwe brug nog dit jaar betalen”, zei Carl Rask.", "", ""},

    {"zh", "one word changed", "市长王明说：“我们今年将支付新桥的全部费用。”",
     "市长王明说：「我们今年将支付旧桥的全部费用。」", "新/旧", "市长王明"},
    {"zh", "the same words", "市长王明说：“我们今年将支付新桥的全部费用。”",
     "市长王明说：「我们今年将支付新桥的全部费用。」", "", "市长王明"},
    {"zh", "another speaker", "市长王明说：“我们今年将支付新桥的全部费用。”",
     "部长李华说：“我们今年将支付新桥的全部费用。”", "", ""},
};

} // namespace

class TestQuoteLanguages : public QObject
{
    Q_OBJECT

private slots:
    void tells_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("speaker");
        for (const Row &row : rows)
            QTest::addRow("%s, %s", row.language, row.name)
                << QString::fromLatin1(row.language) << QString::fromUtf8(row.a) << QString::fromUtf8(row.b)
                << QString::fromUtf8(row.changed) << QString::fromUtf8(row.speaker);
    }

    void tells()
    {
        QFETCH(QString, language);
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, changed);
        QFETCH(QString, speaker);
        const QList<Article> articles{storyOf({u"1"_s, a}, language), storyOf({u"2"_s, b}, language)};
        Progress progress;
        const Comparison comparison = *compareArticles(articles, {}, progress);
        const auto said = [&](const Passage &p) { return articles[p.article].textOf(p.range).toString(); };
        QCOMPARE(comparison.quotes.size(), 2);
        QCOMPARE(comparison.quoteMatches.size(), 1);
        const QuoteMatch &match = comparison.quoteMatches.first();
        QStringList words;
        for (const Difference &change : match.changes)
            words << said(change.members.first()) + u'/' + said(change.members.last());
        QCOMPARE(words.join(u", "_s), changed);
        QCOMPARE(match.otherSpeaker, speaker.isEmpty());
        for (const Quote &quote : comparison.quotes) {
            if (!speaker.isEmpty())
                QCOMPARE(quote.speaker, speaker);
        }
        QStringList kinds;
        for (const Claim &claim : comparison.claims) {
            for (const Difference &difference : claim.differences)
                kinds << differenceName(difference.kind);
        }
        QCOMPARE(kinds.join(u", "_s), !changed.isEmpty() ? u"quote"_s : speaker.isEmpty() ? u"attribution"_s : u""_s);
    }
};

QTEST_MAIN(TestQuoteLanguages)
#include "tst_quotelanguages.moc"

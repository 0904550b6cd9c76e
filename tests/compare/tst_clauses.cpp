// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses that can stand alone, by language, and the claims that they make.
#include "app/compare/clauses.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestClauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clauses_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("clauses");
        const auto row = [](const char *name, const QString &language, const QStringList &clauses,
                            const QString &sentence) { QTest::newRow(name) << language << sentence << clauses; };
        row("one clause is the sentence", u"en"_s, {u"The old harbour bridge closed on Monday."_s},
            u"The old harbour bridge closed on Monday."_s);
        row("two joined by and", u"en"_s,
            {u"The old harbour bridge closed on Monday"_s, u"the mayor of Tarnby resigned at noon."_s},
            u"The old harbour bridge closed on Monday, and the mayor of Tarnby resigned at noon."_s);
        row("without a comma where a verb follows", u"en"_s,
            {u"Police closed the harbour bridge"_s, u"arrested three drivers near Tarnby."_s},
            u"Police closed the harbour bridge and arrested three drivers near Tarnby."_s);
        row("and between nouns joins no clauses", u"en"_s,
            {u"Police closed the harbour bridge and the old ferry pier."_s},
            u"Police closed the harbour bridge and the old ferry pier."_s);
        row("a relative clause", u"en"_s,
            {u"The fire spread to Holm Street"_s, u"where two empty warehouses burned down."_s},
            u"The fire spread to Holm Street, where two empty warehouses burned down."_s);
        row("a participle", u"en"_s,
            {u"The fire spread to Holm Street"_s, u"destroying two empty warehouses nearby."_s},
            u"The fire spread to Holm Street, destroying two empty warehouses nearby."_s);
        row("a preposition that ends like a participle", u"en"_s,
            {u"The fire spread to Holm Street, according to the county brigade."_s},
            u"The fire spread to Holm Street, according to the county brigade."_s);
        row("too little stays with what it follows", u"en"_s, {u"The fire spread to Holm Street, which it took."_s},
            u"The fire spread to Holm Street, which it took."_s);
        row("German", u"de"_s,
            {u"Der Zugverkehr ruhte am Montag"_s, u"während Fernbusse zusätzliche Fahrten anboten."_s},
            u"Der Zugverkehr ruhte am Montag, während Fernbusse zusätzliche Fahrten anboten."_s);
        row("French", u"fr"_s,
            {u"Le pont du port a fermé lundi"_s, u"tandis que les ferries ont doublé leurs trajets."_s},
            u"Le pont du port a fermé lundi, tandis que les ferries ont doublé leurs trajets."_s);
        row("Spanish", u"es"_s,
            {u"El puente del puerto cerró el lunes"_s, u"mientras los ferris doblaron sus viajes."_s},
            u"El puente del puerto cerró el lunes, mientras los ferris doblaron sus viajes."_s);
        row("a language without a list stays whole", u"fi"_s, {u"Satamasilta suljettiin, ja pormestari erosi heti."_s},
            u"Satamasilta suljettiin, ja pormestari erosi heti."_s);
        row("nothing", u"en"_s, {u""_s}, u""_s);
    }

    void clauses()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        QFETCH(QStringList, clauses);
        const SentenceText text = SentenceReader::forThread(language).read(sentence);
        QStringList found;
        int from = 0;
        for (const Clause &clause : clausesOf(text, language)) {
            QCOMPARE(clause.first, from); // no word is left out
            from = clause.last;
            found << clause.range.of(sentence).toString();
        }
        QCOMPARE(from, int(text.words.size()));
        QCOMPARE(found, clauses);
    }
};

QTEST_GUILESS_MAIN(TestClauses)
#include "tst_clauses.moc"

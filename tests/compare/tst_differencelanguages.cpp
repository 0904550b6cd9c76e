// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of difference in every language that is supported, and what agrees in each however it is written.
#include "app/compare/differences.h"

#include <QTest>

#include <span>

using namespace Qt::StringLiterals;
using namespace galley;

class TestDifferenceLanguages : public QObject
{
    Q_OBJECT
private slots:
    void differing_data();
    void differing();
    void agreeing_data();
    void agreeing();
};

namespace
{

QList<SentenceDifference> differencesOf(const QString &language, const QString &a, const QString &b)
{
    SentenceReader reader(language);
    const QDate published(2026, 3, 18); // a Wednesday
    const SentenceText left = reader.read(a, published);
    const SentenceText right = reader.read(b, published);
    return findDifferences(left, right, alignWords(left, right));
}

QString told(const QList<SentenceDifference> &differences, const QString &a, const QString &b)
{
    QStringList words;
    for (const SentenceDifference &found : differences)
        words << u"%1: %2 / %3"_s.arg(differenceName(found.kind), found.a.of(a), found.b.of(b));
    return words.join(u", "_s);
}

struct Row {
    const char *language;
    const char *kind;
    const char *a;
    const char *b;
};

constexpr Row differingRows[] = {
    {"en", "number", "The fire destroyed 34 flats in the tower.", "The fire destroyed 43 flats in the tower."},
    {"en", "date", "The strike ends on 3 May, the union said.", "The strike ends on 7 May, the union said."},
    {"en", "date", "The bridge was closed on Monday evening.", "The bridge was closed on Sunday evening."},
    {"en", "name", "The judge Anna Lindholm halted the sale.", "The judge Anna Berger halted the sale."},
    {"en", "polarity", "The firm has paid the fine.", "The firm has not paid the fine."},
    {"en", "polarity", "The court confirmed the ruling on the mine.", "The court denied the ruling on the mine."},
    {"en", "modality", "The line will open in the autumn.", "The line might open in the autumn."},
    {"en", "modality", "The schools will be closed on Thursday.", "The schools could remain closed on Thursday."},
    {"en", "number", "The blaze drove 34 families from their homes.", "Forty-three families had to leave their homes."},
    {"fr", "number",
     "Un train régional a déraillé lundi soir à l’entrée de la gare de Vernoux, faisant douze blessés, dont deux "
     "graves, "
     "a annoncé la préfecture.",
     "Quatorze personnes ont été blessées, dont deux grièvement, dans le déraillement d’un TER à Vernoux lundi 9 "
     "mars."},
    {"en", "attribution", "Police said the driver had fled on foot.", "Neighbours said the driver had fled on foot."},

    {"de", "number", "Das Feuer zerstörte 34 Wohnungen in dem Hochhaus.",
     "Das Feuer zerstörte 43 Wohnungen in dem Hochhaus."},
    {"de", "number", "Die Polizei nahm sieben Männer vor dem Stadion fest.",
     "Die Polizei nahm neun Männer vor dem Stadion fest."},
    {"en", "modality", "The line will open in the autumn.", "The line will possibly open in the autumn."},
    {"de", "modality", "Die Strecke wird im Herbst öffnen.", "Die Strecke wird möglicherweise im Herbst öffnen."},
    {"nl", "modality", "De brug zal donderdag weer opengaan.", "De brug zal mogelijk donderdag weer opengaan."},
    {"zh", "polarity", "工厂负责人已被警方控制。", "工厂负责人尚未被警方控制。"},
    {"de", "number", "Der Pegel erreichte nach Angaben des Kreises mit 7,42 Metern seinen höchsten Stand.",
     "Auf 7,24 Meter stieg die Elme in der Nacht, teilte der Kreis mit."},
    {"de", "date", "Der Streik endet am 3. Mai, teilte die Gewerkschaft mit.",
     "Der Streik endet am 7. Mai, teilte die Gewerkschaft mit."},
    {"de", "date", "Die Brücke wurde am Montagabend gesperrt.", "Die Brücke wurde am Sonntagabend gesperrt."},
    {"de", "name", "Die Richterin Anna Lindholm stoppte den Verkauf.",
     "Die Richterin Anna Berger stoppte den Verkauf."},
    {"de", "name", "Frau Koch stoppte den Verkauf der Werft.", "Frau Weber stoppte den Verkauf der Werft."},
    {"de", "polarity", "Die Firma hat die Strafe bezahlt.", "Die Firma hat die Strafe nicht bezahlt."},
    {"de", "polarity", "Der Minister schloss einen Rücktritt aus.", "Der Minister schloss einen Rücktritt nicht aus."},
    {"de", "polarity", "Das Gericht bestätigte den Bericht über die Mine.",
     "Das Gericht bestritt den Bericht über die Mine."},
    {"de", "modality", "Die Strecke wird im Herbst wieder öffnen.", "Die Strecke könnte im Herbst wieder öffnen."},
    {"de", "attribution", "Die Polizei sagte, der Fahrer sei zu Fuß geflohen.",
     "Anwohner sagten, der Fahrer sei zu Fuß geflohen."},

    {"fr", "number", "Le feu a détruit 34 logements dans la tour.", "Le feu a détruit 43 logements dans la tour."},
    {"fr", "number", "La police a arrêté sept hommes devant le stade.",
     "La police a arrêté neuf hommes devant le stade."},
    {"fr", "date", "La grève prendra fin le 3 mai, selon le syndicat.",
     "La grève prendra fin le 7 mai, selon le syndicat."},
    {"fr", "date", "Le pont a été fermé lundi soir.", "Le pont a été fermé dimanche soir."},
    {"fr", "name", "La juge Anna Lindholm a suspendu la vente.", "La juge Anna Berger a suspendu la vente."},
    {"fr", "polarity", "L’entreprise a payé l’amende.", "L’entreprise n’a pas payé l’amende."},
    {"fr", "polarity", "Le ministre a confirmé le rapport sur la mine.",
     "Le ministre a démenti le rapport sur la mine."},
    {"fr", "modality", "La ligne va rouvrir en automne.", "La ligne pourrait rouvrir en automne."},
    {"fr", "modality", "Les écoles de la ville seront fermées jeudi.", "Les écoles pourraient rester fermées jeudi."},
    {"fr", "attribution", "Selon la police, le chauffeur a fui à pied.",
     "Selon des témoins, le chauffeur a fui à pied."},

    {"es", "number", "El fuego destruyó 34 viviendas de la torre.", "El fuego destruyó 43 viviendas de la torre."},
    {"es", "number", "La policía detuvo a siete hombres ante el estadio.",
     "La policía detuvo a nueve hombres ante el estadio."},
    {"es", "date", "La huelga termina el 3 de mayo, dijo el sindicato.",
     "La huelga termina el 7 de mayo, dijo el sindicato."},
    {"es", "date", "El puente se cerró el lunes por la noche.", "El puente se cerró el domingo por la noche."},
    {"es", "name", "La jueza Anna Lindholm suspendió la venta.", "La jueza Anna Berger suspendió la venta."},
    {"es", "polarity", "La empresa ha pagado la multa.", "La empresa no ha pagado la multa."},
    {"es", "polarity", "El ministro confirmó el informe sobre la mina.",
     "El ministro desmintió el informe sobre la mina."},
    {"es", "modality", "La línea va a abrir en otoño.", "La línea podría abrir en otoño."},
    {"es", "modality", "Los colegios estarán cerrados el jueves.",
     "Los colegios podrían permanecer cerrados el jueves."},
    {"es", "attribution", "La policía dijo que el conductor huyó a pie.",
     "Los testigos dijeron que el conductor huyó a pie."},

    {"it", "number", "Il fuoco ha distrutto 34 alloggi della torre.", "Il fuoco ha distrutto 43 alloggi della torre."},
    {"it", "date", "Lo sciopero finisce il 3 maggio, ha detto il sindacato.",
     "Lo sciopero finisce il 7 maggio, ha detto il sindacato."},
    {"it", "date", "Il ponte è stato chiuso lunedì sera.", "Il ponte è stato chiuso domenica sera."},
    {"it", "name", "La giudice Anna Lindholm ha sospeso la vendita.", "La giudice Anna Berger ha sospeso la vendita."},
    {"it", "polarity", "La ditta ha pagato la multa.", "La ditta non ha pagato la multa."},
    {"it", "polarity", "Il ministro ha confermato il rapporto sulla miniera.",
     "Il ministro ha smentito il rapporto sulla miniera."},
    {"it", "modality", "La linea riaprirà in autunno.", "La linea potrebbe riaprire in autunno."},
    {"it", "attribution", "La polizia ha detto che l’autista è fuggito a piedi.",
     "I testimoni hanno detto che l’autista è fuggito a piedi."},

    {"pt", "number", "O fogo destruiu 34 casas da torre.", "O fogo destruiu 43 casas da torre."},
    {"pt", "date", "A greve termina em 3 de maio, disse o sindicato.",
     "A greve termina em 7 de maio, disse o sindicato."},
    {"pt", "date", "A ponte foi fechada na segunda-feira à noite.", "A ponte foi fechada no domingo à noite."},
    {"pt", "name", "A juíza Anna Lindholm suspendeu a venda.", "A juíza Anna Berger suspendeu a venda."},
    {"pt", "polarity", "A empresa pagou a multa.", "A empresa não pagou a multa."},
    {"pt", "polarity", "O ministro confirmou o relatório sobre a mina.",
     "O ministro desmentiu o relatório sobre a mina."},
    {"pt", "modality", "A linha vai abrir no outono.", "A linha poderia abrir no outono."},
    {"pt", "attribution", "A polícia disse que o motorista fugiu a pé.",
     "Testemunhas disseram que o motorista fugiu a pé."},

    {"nl", "number", "De brand verwoestte 34 woningen in de toren.", "De brand verwoestte 43 woningen in de toren."},
    {"nl", "number", "De politie hield zeven mannen bij het stadion aan.",
     "De politie hield negen mannen bij het stadion aan."},
    {"nl", "date", "De staking eindigt op 3 mei, zei de vakbond.", "De staking eindigt op 7 mei, zei de vakbond."},
    {"nl", "date", "De brug werd maandagavond gesloten.", "De brug werd zondagavond gesloten."},
    {"nl", "name", "Rechter Anna Lindholm hield de verkoop tegen.", "Rechter Anna Berger hield de verkoop tegen."},
    {"nl", "polarity", "Het bedrijf heeft de boete betaald.", "Het bedrijf heeft de boete niet betaald."},
    {"nl", "polarity", "De minister bevestigde het bericht over de mijn.",
     "De minister ontkende het bericht over de mijn."},
    {"nl", "modality", "De lijn zal in de herfst openen.", "De lijn kan in de herfst openen."},
    {"nl", "attribution", "De politie zei dat de bestuurder te voet vluchtte.",
     "Getuigen zeiden dat de bestuurder te voet vluchtte."},

    {"zh", "number", "大火烧毁了34套住房。", "大火烧毁了43套住房。"},
    {"zh", "date", "工会说罢工将于5月3日结束。", "工会说罢工将于5月7日结束。"},
    {"zh", "date", "大桥在星期一晚上关闭。", "大桥在星期日晚上关闭。"},
    {"zh", "polarity", "公司已经支付了罚款。", "公司没有支付罚款。"},
    {"zh", "polarity", "部长证实了关于煤矿的报道。", "部长否认了关于煤矿的报道。"},
    {"zh", "modality", "这条线路将在秋天开放。", "这条线路可能在秋天开放。"},
    {"zh", "attribution", "警方说司机徒步逃走。", "目击者说司机徒步逃走。"},
    {"de", "number", "Die Inflation stieg um 2 Prozent.", "Die Inflation stieg um 2 Prozentpunkte."},
    {"de", "number", "Die Stadt zahlt 3 Millionen Euro.", "Die Stadt zahlt 3 Millionen Dollar."},
    {"fr", "number", "L’inflation a augmenté de 2 pour cent.", "L’inflation a augmenté de 2 points de pourcentage."},
    {"fr", "number", "La ville paie 3 millions d’euros.", "La ville paie 3 millions de dollars."},
    {"es", "number", "La inflación subió un 2 por ciento.", "La inflación subió 2 puntos porcentuales."},
    {"es", "number", "La ciudad paga 3 millones de euros.", "La ciudad paga 3 millones de dólares."},
    {"it", "number", "L’inflazione è salita del 2 per cento.", "L’inflazione è salita di 2 punti percentuali."},
    {"it", "number", "La città paga 3 milioni di euro.", "La città paga 3 milioni di dollari."},
    {"pt", "number", "A inflação subiu 2 por cento.", "A inflação subiu 2 pontos percentuais."},
    {"pt", "number", "A cidade paga 3 milhões de euros.", "A cidade paga 3 milhões de dólares."},
    {"nl", "number", "De inflatie steeg met 2 procent.", "De inflatie steeg met 2 procentpunten."},
    {"nl", "number", "De stad betaalt 3 miljoen euro.", "De stad betaalt 3 miljoen dollar."},
    {"zh", "number", "通货膨胀率上升了2%。", "通货膨胀率上升了2个百分点。"},
    {"zh", "number", "市政府支付了300万欧元。", "市政府支付了300万美元。"},
};

constexpr Row agreeingRows[] = {
    {"de", "digits and words", "Die Polizei nahm sieben Männer fest.", "Die Polizei nahm 7 Männer fest."},
    {"de", "a decimal comma", "Die Preise stiegen um 2,5 Prozent.", "Die Preise stiegen um 2,5 %."},
    {"de", "a scale word and zeros", "Die Stadt zahlt 1,2 Millionen Euro.", "Die Stadt zahlt 1.200.000 Euro."},
    {"de", "a weekday and its date", "Die Wahl fand am Dienstag statt.", "Die Wahl fand am 17. März statt."},
    {"de", "two nouns", "Der Streik trifft Pendler in ganz Sachsen.", "Der Streik trifft Schüler in ganz Sachsen."},
    {"de", "a dozen", "Ein Dutzend Häuser brannte ab.", "12 Häuser brannten ab."},
    {"fr", "digits and words", "La police a arrêté sept hommes.", "La police a arrêté 7 hommes."},
    {"fr", "a decimal comma", "Les prix ont augmenté de 2,5 pour cent.", "Les prix ont augmenté de 2,5 %."},
    {"fr", "a scale word and zeros", "La ville paie 1,2 million d’euros.", "La ville paie 1 200 000 euros."},
    {"fr", "a weekday and its date", "Le vote a eu lieu mardi.", "Le vote a eu lieu le 17 mars."},
    {"fr", "a dozen", "Une douzaine de maisons ont brûlé.", "12 maisons ont brûlé."},
    {"es", "digits and words", "La policía detuvo a siete hombres.", "La policía detuvo a 7 hombres."},
    {"es", "a decimal comma", "Los precios subieron un 2,5 por ciento.", "Los precios subieron un 2,5 %."},
    {"es", "a scale word and zeros", "La ciudad paga 1,2 millones de euros.", "La ciudad paga 1.200.000 euros."},
    {"es", "a weekday and its date", "La votación fue el martes.", "La votación fue el 17 de marzo."},
    {"es", "a dozen", "Una docena de casas ardieron.", "12 casas ardieron."},
    {"it", "digits and words", "La polizia ha arrestato sette uomini.", "La polizia ha arrestato 7 uomini."},
    {"it", "a decimal comma", "I prezzi sono saliti del 2,5 per cento.", "I prezzi sono saliti del 2,5 %."},
    {"it", "a scale word and zeros", "La città paga 1,2 milioni di euro.", "La città paga 1.200.000 euro."},
    {"it", "a weekday and its date", "Il voto si è tenuto martedì.", "Il voto si è tenuto il 17 marzo."},
    {"pt", "digits and words", "A polícia prendeu sete homens.", "A polícia prendeu 7 homens."},
    {"pt", "a decimal comma", "Os preços subiram 2,5 por cento.", "Os preços subiram 2,5 %."},
    {"pt", "a scale word and zeros", "A cidade paga 1,2 milhões de euros.", "A cidade paga 1.200.000 euros."},
    {"pt", "a weekday and its date", "A votação foi na terça-feira.", "A votação foi em 17 de março."},
    {"nl", "digits and words", "De politie hield zeven mannen aan.", "De politie hield 7 mannen aan."},
    {"nl", "a decimal comma", "De prijzen stegen met 2,5 procent.", "De prijzen stegen met 2,5 %."},
    {"nl", "a scale word and zeros", "De stad betaalt 1,2 miljoen euro.", "De stad betaalt 1.200.000 euro."},
    {"nl", "a weekday and its date", "De stemming was op dinsdag.", "De stemming was op 17 maart."},
    {"zh", "digits and words", "警方逮捕了七名男子。", "警方逮捕了7名男子。"},
    {"zh", "a scale word and zeros", "市政府支付了120万欧元。", "市政府支付了1,200,000欧元。"},
    {"zh", "a weekday and its date", "投票在星期二举行。", "投票在3月17日举行。"},
    {"de", "at least", "Mindestens 50 Menschen wurden verletzt.", "52 Menschen wurden verletzt."},
    {"de", "more than", "Mehr als 1000 Menschen kamen zu der Kundgebung.", "1.200 Menschen kamen zu der Kundgebung."},
    {"de", "about", "Rund 200 Gäste wurden aus dem Hotel gebracht.", "195 Gäste wurden aus dem Hotel gebracht."},
    {"de", "an age", "Der 45-Jährige wurde am Hafen festgenommen.",
     "Der 45 Jahre alte Mann wurde am Hafen festgenommen."},
    {"de", "a score", "Die Mannschaft gewann 3:1 in Bremen.", "Die Mannschaft gewann 3-1 in Bremen."},
    {"de", "half", "Die Hälfte der Wähler blieb zu Hause.", "50 Prozent der Wähler blieben zu Hause."},
    {"de", "an hour", "Das Gericht tritt um 15 Uhr zusammen.", "Das Gericht tritt um 15.00 Uhr zusammen."},
    {"de", "a country", "Die USA schickten Truppen auf die Insel.",
     "Die Vereinigten Staaten schickten Truppen auf die Insel."},
    {"fr", "at least", "Au moins 50 personnes ont été blessées.", "52 personnes ont été blessées."},
    {"fr", "more than", "Plus de 1 000 personnes sont venues.", "1 200 personnes sont venues."},
    {"fr", "about", "Environ 200 clients ont quitté l’hôtel.", "195 clients ont quitté l’hôtel."},
    {"fr", "half", "La moitié des électeurs sont restés chez eux.", "50 % des électeurs sont restés chez eux."},
    {"fr", "an hour", "Le tribunal se réunit à 15 h.", "Le tribunal se réunit à 15 heures."},
    {"fr", "a country", "Les États-Unis ont envoyé des troupes sur l’île.",
     "Les USA ont envoyé des troupes sur l’île."},
    {"es", "at least", "Al menos 50 personas resultaron heridas.", "52 personas resultaron heridas."},
    {"es", "more than", "Más de 1.000 personas acudieron a la marcha.", "1.200 personas acudieron a la marcha."},
    {"es", "about", "Unos 200 huéspedes salieron del hotel.", "195 huéspedes salieron del hotel."},
    {"es", "half", "La mitad de los votantes se quedó en casa.", "El 50 % de los votantes se quedó en casa."},
    {"es", "a country", "Estados Unidos envió tropas a la isla.", "EE. UU. envió tropas a la isla."},
    {"it", "at least", "Almeno 50 persone sono rimaste ferite.", "52 persone sono rimaste ferite."},
    {"it", "more than", "Più di 1.000 persone sono venute al corteo.", "1.200 persone sono venute al corteo."},
    {"it", "about", "Circa 200 ospiti hanno lasciato l’albergo.", "195 ospiti hanno lasciato l’albergo."},
    {"it", "half", "La metà degli elettori è rimasta a casa.", "Il 50 % degli elettori è rimasto a casa."},
    {"pt", "at least", "Pelo menos 50 pessoas ficaram feridas.", "52 pessoas ficaram feridas."},
    {"pt", "more than", "Mais de 1.000 pessoas vieram à marcha.", "1.200 pessoas vieram à marcha."},
    {"pt", "about", "Cerca de 200 hóspedes deixaram o hotel.", "195 hóspedes deixaram o hotel."},
    {"pt", "half", "Metade dos eleitores ficou em casa.", "50 % dos eleitores ficaram em casa."},
    {"nl", "at least", "Minstens 50 mensen raakten gewond.", "52 mensen raakten gewond."},
    {"nl", "more than", "Meer dan 1.000 mensen kwamen naar de mars.", "1.200 mensen kwamen naar de mars."},
    {"nl", "about", "Ongeveer 200 gasten verlieten het hotel.", "195 gasten verlieten het hotel."},
    {"nl", "half", "De helft van de kiezers bleef thuis.", "50 procent van de kiezers bleef thuis."},
    {"nl", "an hour", "De rechtbank komt om 15 uur bijeen.", "De rechtbank komt om 15.00 uur bijeen."},
    {"zh", "at least", "至少50人受伤。", "52人受伤。"},
    {"zh", "more than", "超过1000人参加了集会。", "1200人参加了集会。"},
    {"zh", "half", "一半的选民留在家中。", "50%的选民留在家中。"},
    {"de", "not since", "Der Pegel erreichte den höchsten Stand seit 1954, sagte der Kreis.",
     "So hoch stand der Pegel seit siebzig Jahren nicht mehr, sagte der Kreis."},
    {"fr", "unhurt", "Le conducteur, âgé de 34 ans, est sorti indemne.", "Le conducteur, 34 ans, n’a pas été blessé."},
    {"fr", "an office", "La procureure de Vernoux, Claire Maubert, a ouvert une enquête.",
     "Claire Maubert, procureure de la République, a ouvert une enquête."},
    {"fr", "prepositions and articles are no names",
     "Selon la mairie, les voleurs ont eu accès aux bureaux, aux caves et aux coffres de la bibliothèque, mais pas aux "
     "livres.",
     "Les bureaux, les caves et les coffres de la bibliothèque ont été vidés."},
    {"es", "not until", "El fuego no quedó controlado hasta las ocho.", "El fuego quedó controlado a las ocho."},
    {"pt", "not until", "O fogo não foi controlado até às oito.", "O fogo foi controlado às oito."},
    {"it", "not until", "La strada non riaprirà finché il ponte crolla.", "La strada riaprirà quando il ponte crolla."},
    {"zh", "an hour", "法院将于下午3时开庭。", "法院将于15时开庭。"},
};

void addRows(std::span<const Row> rows)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    for (const Row &row : rows)
        QTest::newRow(qPrintable(
            u"%1, %2: %3"_s.arg(QLatin1String(row.language), QLatin1String(row.kind), QString::fromUtf8(row.b))))
            << QString::fromLatin1(row.language) << QString::fromLatin1(row.kind) << QString::fromUtf8(row.a)
            << QString::fromUtf8(row.b);
}

} // namespace

void TestDifferenceLanguages::differing_data()
{
    addRows(differingRows);
}

void TestDifferenceLanguages::differing()
{
    QFETCH(QString, language);
    QFETCH(QString, kind);
    QFETCH(QString, a);
    QFETCH(QString, b);
    const QList<SentenceDifference> found = differencesOf(language, a, b);
    QVERIFY2(found.size() == 1 && differenceName(found.first().kind) == kind, qPrintable(told(found, a, b)));
    const QList<SentenceDifference> mirrored = differencesOf(language, b, a);
    QVERIFY2(mirrored.size() == 1 && mirrored.first().kind == found.first().kind, qPrintable(told(mirrored, b, a)));
}

void TestDifferenceLanguages::agreeing_data()
{
    addRows(agreeingRows);
}

void TestDifferenceLanguages::agreeing()
{
    QFETCH(QString, language);
    QFETCH(QString, a);
    QFETCH(QString, b);
    const QList<SentenceDifference> found = differencesOf(language, a, b);
    QVERIFY2(found.isEmpty(), qPrintable(told(found, a, b)));
}

QTEST_GUILESS_MAIN(TestDifferenceLanguages)
#include "tst_differencelanguages.moc"

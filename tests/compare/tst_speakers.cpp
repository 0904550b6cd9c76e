// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Speakers in the languages that Galley reads: by name, office, pronoun and organisation, and several at once.
#include "app/compare/quotefinder.h"

#include "tests/support/articles.h"

#include <QTest>

using namespace galley;
using galley::tests::storyOf;
using namespace Qt::StringLiterals;

namespace
{
/** The speaker of the last quote between marks. */
QString lastSpeaker(const QString &language, const QStringList &lines)
{
    Progress progress;
    QList<Quote> quotes = findQuotes({storyOf(QStringList{u"A headline"_s} + lines, language)}, progress);
    quotes.removeIf([](const Quote &quote) { return quote.kind == Quote::Kind::Indirect; });
    return quotes.isEmpty() ? u"no quote"_s : quotes.last().speaker;
}
} // namespace

class TestSpeakers : public QObject
{
    Q_OBJECT

private slots:
    void isNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("speaker");
        const auto row = [](const char *name, const QString &language, const QStringList &lines,
                            const QString &speaker = u"Ada Holm"_s) {
            QTest::newRow(name) << language << lines << speaker;
        };
        row("German, by office", u"de"_s,
            {u"Ada Holm, die Bürgermeisterin, kam zum Hafen."_s,
             u"„Die Brücke ist sicher und schön“, sagte die Bürgermeisterin."_s});
        row("German, by pronoun", u"de"_s,
            {u"Frau Ada Holm kam zum Hafen."_s, u"„Die Brücke ist sicher und schön“, sagte sie."_s});
        row("German, by organisation", u"de"_s,
            {u"Gebaut hat sie die Nordmark GmbH, ein Unternehmen aus Alden."_s,
             u"„Die Brücke ist sicher und schön“, teilte das Unternehmen mit."_s},
            u"Nordmark GmbH"_s);
        row("German, carried over", u"de"_s,
            {u"„Die Brücke ist sicher“, sagte Ada Holm. „Wir haben lange genug gewartet.“"_s});
        row("German, by surname", u"de"_s,
            {u"Ada Holm kam zum Hafen."_s, u"„Die Brücke ist sicher und schön“, betonte Holm."_s});
        row("French, by office", u"fr"_s,
            {u"Ada Holm, la ministre, est venue au port."_s, u"« Le pont est sûr et beau », a déclaré la ministre."_s});
        row("French, by pronoun", u"fr"_s,
            {u"Mme Ada Holm est venue au port."_s, u"« Le pont est sûr et beau », a-t-elle ajouté."_s});
        row("French, by organisation", u"fr"_s,
            {u"La société Nordmark SA, une entreprise d’Alden, a construit le pont."_s,
             u"« Le pont est sûr et beau », a indiqué l’entreprise."_s},
            u"Nordmark SA"_s);
        row("French, carried over", u"fr"_s,
            {u"« Le pont est sûr », a dit Ada Holm. « Nous avons attendu assez longtemps. »"_s});
        row("Spanish, by office", u"es"_s,
            {u"Ada Holm, la alcaldesa, fue al puerto."_s, u"«El puente es seguro y bonito», dijo la alcaldesa."_s});
        row("Spanish, by pronoun", u"es"_s,
            {u"La señora Ada Holm fue al puerto."_s, u"«El puente es seguro y bonito», añadió ella."_s});
        row("Spanish, by organisation", u"es"_s,
            {u"Nordmark SA, una empresa de Alden, construyó el puente."_s,
             u"«El puente es seguro y bonito», indicó la empresa."_s},
            u"Nordmark SA"_s);
        row("Spanish, carried over", u"es"_s,
            {u"«El puente es seguro», dijo Ada Holm. «Hemos esperado bastante tiempo.»"_s});
        row("Italian, by office", u"it"_s,
            {u"Ada Holm, la sindaca, è venuta al porto."_s, u"«Il ponte è sicuro e bello», ha detto la sindaca."_s});
        row("Italian, by pronoun", u"it"_s,
            {u"La signora Ada Holm è venuta al porto."_s, u"«Il ponte è sicuro e bello», ha detto lei."_s});
        row("Italian, by organisation", u"it"_s,
            {u"Nordmark SpA, un'azienda di Alden, ha costruito il ponte."_s,
             u"«Il ponte è sicuro e bello», ha dichiarato l'azienda."_s},
            u"Nordmark SpA"_s);
        row("Italian, carried over", u"it"_s,
            {u"«Il ponte è sicuro», ha detto Ada Holm. «Abbiamo aspettato abbastanza.»"_s});
        row("Portuguese, by office", u"pt"_s,
            {u"Ada Holm, a ministra, veio ao porto."_s, u"«A ponte é segura e bonita», disse a ministra."_s});
        row("Portuguese, by pronoun", u"pt"_s,
            {u"A senhora Ada Holm veio ao porto."_s, u"«A ponte é segura e bonita», disse ela."_s});
        row("Portuguese, by organisation", u"pt"_s,
            {u"A Nordmark SA, uma empresa de Alden, fez a ponte."_s,
             u"«A ponte é segura e bonita», afirmou a empresa."_s},
            u"Nordmark SA"_s);
        row("Portuguese, carried over", u"pt"_s,
            {u"«A ponte é segura», disse Ada Holm. «Esperámos tempo suficiente.»"_s});
        row("Dutch, by office", u"nl"_s,
            {u"Ada Holm, de burgemeester, kwam naar de haven."_s,
             u"“De brug is veilig en mooi”, zei de burgemeester."_s});
        row("Dutch, by pronoun", u"nl"_s,
            {u"Mevrouw Ada Holm kwam naar de haven."_s, u"“De brug is veilig en mooi”, zei ze."_s});
        row("Dutch, by organisation", u"nl"_s,
            {u"Nordmark NV, een bedrijf uit Alden, bouwde de brug."_s,
             u"“De brug is veilig en mooi”, meldde het bedrijf."_s},
            u"Nordmark NV"_s);
        row("Dutch, carried over", u"nl"_s, {u"“De brug is veilig”, zei Ada Holm. “We hebben lang genoeg gewacht.”"_s});
        row("Chinese, before", u"zh"_s, {u"市长说：“我们已经等了很久，大桥终于开通了。”"_s}, u"市长"_s);
        row("Chinese, behind", u"zh"_s, {u"“我们已经等了很久，大桥终于开通了，”市长说。"_s}, u"市长"_s);
        row("Chinese, in corner marks", u"zh"_s, {u"「我們已經等了很久，大橋終於開通了。」市長表示。"_s}, u"市長"_s);
        row("English, by a noun of the trade and then the name", u"en"_s,
            {u"“The bridge will open in May,” the engineer, Ada Holm, said."_s});
        row("English, an authority is no union that was named before", u"en"_s,
            {u"The Harbour Union met on Monday."_s, u"“There is no safer way,” the authority said."_s},
            u"the authority"_s);
        row("English, two names", u"en"_s, {u"“The bridge will open in May,” Ada Holm and Carl Rask said."_s},
            u"Ada Holm and Carl Rask"_s);
        row("English, two names behind the verb", u"en"_s,
            {u"“The bridge will open in May,” said Ada Holm and Carl Rask."_s}, u"Ada Holm and Carl Rask"_s);
        row("English, three names", u"en"_s,
            {u"“The bridge will open in May,” Ada Holm, Eva Lund and Carl Rask said."_s},
            u"Ada Holm, Eva Lund and Carl Rask"_s);
        row("English, two surnames, each in full", u"en"_s,
            {u"Ada Holm met Carl Rask at the harbour."_s, u"“The bridge will open in May,” Holm and Rask said."_s},
            u"Ada Holm and Carl Rask"_s);
        row("English, a second name that has its own verb", u"en"_s,
            {u"“The bridge will open in May,” said Ada Holm and Carl Rask agreed."_s});
        row("English, a name before “and” that is no subject", u"en"_s,
            {u"“The bridge will open in May,” a friend of Carl Rask and Ada Holm said."_s});
        row("German, two names", u"de"_s, {u"„Die Brücke ist sicher und schön“, sagten Ada Holm und Carl Rask."_s},
            u"Ada Holm und Carl Rask"_s);
        row("French, two names", u"fr"_s, {u"« Le pont est sûr et beau », ont dit Ada Holm et Carl Rask."_s},
            u"Ada Holm et Carl Rask"_s);
    }
    void isNamed()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, lines);
        QTEST(lastSpeaker(language, lines), "speaker");
    }
};

QTEST_GUILESS_MAIN(TestSpeakers)
#include "tst_speakers.moc"

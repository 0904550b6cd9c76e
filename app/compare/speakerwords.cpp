// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/speakerwords.h"

#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
using Words = QSet<QString>;

Words wordsOf(const QString &list)
{
    const QStringList parts = list.split(u' ', Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

/** English verbs of saying whose forms are regular, by their stem before "s", "d", "ed" or "ing". */
const QString regularVerbs
    = u"accus acknowledg add admonish advis affirm agre alleg announc answer apologiz apologis appeal argu ask assert assur "
      "attest aver beg bellow boast brag caution chant charg chid chim cit claim clarif comment complain conced conclud concur "
      "confess confid confirm contend continu counter credit criticiz criticis declar demand den detail disclos discuss "
      "emphasiz emphasis encourag estimat exclaim explain express forecast gush hint implor impl indicat inform inquir insist instruct "
      "interject interrupt jok justif lament maintain mention mus not object observ offer opin order outlin plead pledg point post "
      "predict press proclaim promis propos protest question quip quot rant reason reassur recall recommend recount refus reiterat rejoin "
      "relat remark remember remind repl report request respond retort reveal scoff scream shout signal shar sigh snapp speculat "
      "state stat stress suggest summariz sum teas testif theoriz threaten toast tweet urg utter ventur vow warn whisper wonder "
      "worr yell"_s;

Words regularForms(const QStringList &endings)
{
    Words result;
    for (const QString &stem : regularVerbs.split(u' ', Qt::SkipEmptyParts))
        for (const QString &ending : endings)
            result << stem + ending;
    return result;
}

const Words &finite()
{
    static const Words words
        = regularForms({u"s"_s, u"es"_s, u"ed"_s, u"d"_s, u"ies"_s, u"ied"_s, u""_s, u"e"_s})
        + wordsOf(
              u"say says said tell tells told write writes wrote think thinks thought believe believes believed feel feels felt read "
              "reads sing sings sang swear swears swore shot speak speaks spoke put puts means meant joked went argues retweeted "
              "concluded laughed laughs "
              "sagt sagte sagten erklärt erklärte erklärten betont betonte meint meinte meinten schreibt schrieb berichtet berichtete teilt "
              "teilte teilten fügt fügte ergänzt ergänzte kündigt kündigte warnt warnte fordert forderte forderten kritisiert kritisierte "
              "droht drohte so lobt lobte räumt räumte behauptet behauptete antwortet antwortete urteilt urteilte äußert äußerte mahnt mahnte "
              "heißt hieß spricht sprach bekräftigt bekräftigte verspricht versprach bestätigt bestätigte versichert versicherte "
              "dit disait déclare déclaré affirme affirmé ajoute ajouté explique expliqué assure assuré estime estimé précise précisé souligne "
              "souligné indique indiqué répond répondu confie confié annonce annoncé raconte raconté écrit lance lancé insiste insisté "
              "dice dijo dijeron afirmó afirma aseguró asegura explicó explica añadió añade señaló señala declaró declara indicó indica "
              "sostuvo insistió advirtió escribió respondió manifestó apuntó agregó comentó "
              "ha detto disse afferma afferma dichiarato dichiara spiega spiegato aggiunge aggiunto scrive scritto sottolinea commenta "
              "afirmou afirma disse diz declarou explicou acrescentou garantiu considerou referiu sublinhou escreveu "
              "zegt zei zeiden aldus verklaarde verklaart vertelt vertelde schrijft schreef meldt meldde stelt stelde laat liet noemt noemde"_s);
    return words;
}
} // namespace

Cue cueOf(QStringView word)
{
    static const Words participles = regularForms({u"ing"_s, u"ying"_s})
        + wordsOf(u"saying telling writing thinking believing reading stating singing swearing speaking declaring "
                  "ajoutant affirmant déclarant expliquant añadiendo diciendo afirmando aggiungendo dicendo"_s);
    static const Words naming = wordsOf(
        u"call calls called calling describe describes described describing dub dubs dubbed label labels labeled labelled labeling brand "
        "branded branding deem deemed term terms termed denounce denounces denounced denouncing condemn condemns condemned condemning blast "
        "blasts blasted blasting slam slams slammed slamming mock mocked mocking deride derided deriding praise praised praising hail "
        "hailed hailing dismiss dismissed dismissing decry decried decrying characterize characterized compare compared refer refers referred "
        "referring promise wants want wanted vowing denying nennt nannte nannten bezeichnet bezeichnete qualifie qualifié calificó definito"_s);
    const QString w = word.toString();
    if (naming.contains(w))
        return Cue::Naming;
    if (participles.contains(w))
        return Cue::Participle;
    return finite().contains(w) ? Cue::Finite : Cue::None;
}

bool isSubjectPronoun(QStringView word)
{
    static const Words words
        = wordsOf(u"he she they we i it one who er sie es wir ich il elle ils elles nous je on él ella ellos lei lui ele ela hij zij"_s);
    return words.contains(word.toString());
}

bool isRelativePronoun(QStringView word)
{
    static const Words words = wordsOf(u"who which that qui que quien die der welcher"_s);
    return words.contains(word.toString());
}

bool isDeterminer(QStringView word)
{
    static const Words words = wordsOf(
        u"the a an his her their its our my one some several many another other both each this that these those two three four "
        "der die das ein eine sein seine ihr ihre le la les un une son sa leur el los las una su il lo i gli o os as um uma de het een"_s);
    return words.contains(word.toString());
}

bool isFiller(QStringView word)
{
    static const Words words = wordsOf(
        u"has had have also then later further again often once twice recently previously was is were be been being would will could did "
        "does do not never always still just only even first already now soon instead too may might must on in at yesterday today tonight "
        "last this week month year night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday himself herself "
        "themselves auch dann später bereits noch zudem außerdem gestern heute am montag dienstag mittwoch donnerstag freitag samstag sonntag "
        "a ont est aussi ensuite hier también después luego ayer anche poi ieri também ook later"_s);
    return words.contains(word.toString()) || (word.size() > 4 && word.endsWith(u"ly"));
}

bool endsPhrase(QStringView word)
{
    static const Words words = wordsOf(
        u"and but or that when while as because if after before since although though so where what whether than then until unless "
        "is was were are be been has had have would will could should can may might must do does did to by during "
        "und aber oder dass weil wenn als nachdem obwohl ist war wird hat hatte et mais ou que quand comme y pero cuando e ma"_s);
    return words.contains(word.toString());
}

bool opensAdverbial(QStringView word)
{
    static const Words words = wordsOf(
        u"in on at after before during following when while as since although though if with without for from by despite amid under "
        "over through because once until speaking asked responding citing according earlier later last meanwhile however still "
        "nach am im bei seit während wenn als laut après avant lors dans selon pour en según durante tras dopo durante secondo após "
        "segundo na volgens"_s);
    return words.contains(word.toString());
}

bool isAttachingPreposition(QStringView word)
{
    static const Words words = wordsOf(u"for of from with at in to by who whose der des von de du del della van"_s);
    return words.contains(word.toString());
}

} // namespace galley

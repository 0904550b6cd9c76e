// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of speakerwords.h as one table; a language is one row. Collected for Galley.
#pragma once

namespace galley
{

/** Lists of words in lower case, parted by blanks, UTF-8. */
struct SpeakerRow {
    const char *language;
    const char *finite;
    const char *participles;
    const char *naming;
    const char *pronouns;
    const char *determiners;
    const char *fillers;
    const char *phraseEnds;
    const char *adverbials;
    const char *attaching;
    const char *sources;
};

/** English verbs of saying whose forms are regular, by what stands before "s", "d", "ed" or "ing". */
inline constexpr const char *regularVerbs =
    "accus acknowledg add admonish advis affirm agre alleg announc answer apologiz apologis appeal argu "
    "ask assert assur attest aver beg bellow boast brag caution chant charg chid chim cit claim clarif "
    "comment complain conced conclud concur confess confid confirm contend continu counter credit "
    "criticiz criticis cr declar demand den detail disclos discuss emphasiz emphasis encourag estimat "
    "exclaim explain express forecast gush hint implor impl indicat inform inquir insist instruct "
    "interject interrupt jok justif lament maintain mention mus not observ offer opin order outlin plead "
    "pledg point post predict press proclaim promis propos protest question quip quot rant reason reassur "
    "recall recommend recount refus reiterat rejoin relat remark remember remind repl report request "
    "respond retort reveal scoff scream shout signal shar sigh snapp specif speculat stat stress suggest "
    "summariz sum surmis teas testif theoriz threaten tout tweet urg utter ventur vow warn whisper wonder "
    "worr yell";

inline constexpr SpeakerRow speakerRows[] = {
    {"en",
     "say says said tell tells told write writes wrote think thinks thought believe believes believed feel "
     "feels felt read reads sing sings sang swear swears swore shot speak speaks spoke put puts joked went "
     "goes retweeted concluded laughed laughs found finds heard took takes tweeted quipped hold holds held",
     "saying telling writing thinking believing reading stating singing swearing speaking declaring "
     "finding putting",
     "call calls called calling describe describes described describing dub dubs dubbed label labels "
     "labeled labelled labeling brand branded branding deem deemed term terms termed denounce denounces "
     "denounced denouncing condemn condemns condemned condemning blast blasts blasted blasting slam slams "
     "slammed slamming mock mocks mocked mocking deride derided deriding praise praises praised praising "
     "hail hailed hailing dismiss dismisses dismissed dismissing decry decried decrying characterize "
     "characterized characterizing compare compared refer refers referred referring want wants wanted "
     "vowing lambaste lambasted ripped rip rips bemoan bemoaned lament rated rates",
     "he she they we i it you who",
     "the a an his her their its our my one some several many another other both each this that these "
     "those two three four five six most few no every",
     "has have had also then later further again often once twice recently previously was is were be been "
     "being would will could did does do not never always still just only even first already now soon "
     "instead too may might must on in at yesterday today tonight last this week month year night morning "
     "afternoon evening monday tuesday wednesday thursday friday saturday sunday himself herself "
     "themselves n't didn't hasn't wasn't can can't cannot simply back earlier since long",
     "and but or that when while as because if after before since although though so where what whether "
     "than then until unless is was were are be been has had have would will could should can may might "
     "must do does did to by during how why issued released published posted filed sent unveiled",
     "in on at after before during following when while as since although though if with without for from "
     "by despite amid under over through because once until speaking asked responding citing according "
     "earlier later last meanwhile however still but and so yet instead then also beyond among throughout "
     "within unlike given about",
     "for of from with at in to by who whose on", "to"},
    {"de",
     "sagt sagte sagten erklärt erklärte erklärten betont betonte betonten meint meinte meinten schreibt "
     "schrieb schrieben berichtet berichtete berichteten teilt teilte teilten fügt fügte ergänzt ergänzte "
     "kündigt kündigte kündigten warnt warnte warnten fordert forderte forderten kritisiert kritisierte "
     "kritisierten droht drohte lobt lobte räumt räumte behauptet behauptete antwortet antwortete urteilt "
     "urteilte äußert äußerte mahnt mahnte heißt hieß spricht sprach bekräftigt bekräftigte verspricht "
     "versprach bestätigt bestätigte versichert versicherte erzählt erzählte erinnert erinnerte rief ruft "
     "klagt klagte nennt nannte nannten bezeichnet bezeichnete fragt fragte gibt gab zeigt zeigte gesagt mitgeteilt "
     "geschrieben geantwortet gewarnt gefordert",
     "", "", "er sie es wir ich man",
     "der die das den dem des ein eine einer einem eines sein seine seiner ihr ihre ihrer unser unsere "
     "dieser diese dieses",
     "auch dann später bereits noch zudem außerdem gestern heute am im montag dienstag mittwoch donnerstag "
     "freitag samstag sonntag dazu weiter mit an ein aus sich nun jetzt wiederum indes jedoch aber hatte "
     "hat",
     "und aber oder dass weil wenn als nachdem obwohl ist war wird hat hatte wurde werde",
     "nach am im bei seit während wenn als laut mit in auf zu vor für trotz",
     "der des von vom für aus bei mit in im an zur zum", "laut"},
    {"fr",
     "dit disait disent déclare déclaré affirme affirmé ajoute ajouté explique expliqué assure assuré "
     "estime estimé précise précisé souligne souligné indique indiqué répond répondu confie confié annonce "
     "annoncé raconte raconté écrit lance lancé insiste insisté juge jugé dénonce dénoncé regrette "
     "regretté rappelle rappelé reconnaît admet poursuit conclut martèle commente qualifie qualifié",
     "ajoutant affirmant déclarant expliquant précisant disant", "", "il elle ils elles on nous je",
     "le la les un une des son sa ses leur ce cette cet l",
     "a ont est aussi ensuite hier lundi mardi mercredi jeudi vendredi samedi dimanche encore également "
     "avait ainsi",
     "et mais ou que quand lorsque comme si car où", "en avant après lors dans selon pour à au pendant depuis malgré",
     "de du des à au pour en", "selon d'après"},
    {"es",
     "dice dijo dijeron afirmó afirma aseguró asegura explicó explica añadió añade señaló señala declaró "
     "declara indicó indica sostuvo insistió advirtió escribió respondió manifestó apuntó agregó comentó "
     "subrayó recordó reconoció denunció criticó calificó lamentó anunció",
     "añadiendo diciendo afirmando", "", "él ella ellos ellas yo", "el la los las un una unos unas su sus este esta",
     "ha han también después luego ayer lunes martes miércoles jueves viernes sábado domingo había además",
     "y pero o que cuando como si porque", "en según durante tras para por a después antes", "de del para en a",
     "según"},
    {"it",
     "ha detto dice disse afferma affermato dichiarato dichiara spiega spiegato aggiunge aggiunto scrive "
     "scritto sottolinea commenta commentato ricorda risponde ribadisce sostiene racconta avverte",
     "aggiungendo dicendo", "", "lui lei egli ella loro", "il lo la i gli le un uno una suo sua",
     "ha hanno anche poi ieri lunedì martedì mercoledì giovedì venerdì sabato domenica aveva",
     "e ma o che quando come se perché", "in secondo durante dopo per a nel", "di del della dei per in a", "secondo"},
    {"pt",
     "afirmou afirma disse diz declarou explicou acrescentou garantiu considerou referiu sublinhou "
     "escreveu contou respondeu lembrou criticou destacou",
     "acrescentando dizendo", "", "ele ela eles elas", "o a os as um uma seu sua", "também depois ontem ainda tinha",
     "e mas ou que quando como se porque", "em segundo durante após para por no na", "de do da para em", "segundo"},
    {"nl",
     "zegt zei zeiden aldus verklaarde verklaart vertelt vertelde schrijft schreef meldt meldde stelt "
     "stelde noemt noemde benadrukt benadrukte waarschuwt waarschuwde laat",
     "", "", "hij zij ze het wij ik", "de het een zijn haar hun",
     "ook later gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag heeft had",
     "en maar of dat toen omdat als", "in na tijdens volgens bij voor", "van voor in uit", "volgens"},
    {"zh",
     "说 說 说道 說道 表示 称 稱 指出 认为 認為 强调 強調 写道 寫道 告诉 告訴 回答 补充 補充 透露 宣布 回应 回應 承认 "
     "承認 警告 呼吁 呼籲 批评 批評 解释 解釋 声称 聲稱 坦言 坦承 直言",
     "", "", "他 她 他们 她们 他們 她們 它 我 我们 我們", "",
     "还 還 也 又 并 並 则 則 昨天 今天 昨日 今日 周一 周二 "
     "周三 周四 周五 周六 周日 随后 隨後 日前 再次 在",
     "和 但 但是 而 而且 因为 因為 所以 如果", "据 據 在 对于 對於", "", "据 據 根据 根據"},
};

} // namespace galley

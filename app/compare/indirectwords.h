// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which verbs report what somebody says without marks, and what joins the report to them. Collected for Galley.
#pragma once

namespace galley
{

/** Lists of words in lower case, parted by blanks, UTF-8; one row for each language. */
struct IndirectRow {
    const char *language;
    const char *saying;   ///< What follows is a report even without a joining word.
    const char *telling;  ///< The same, but with a listener between: "told reporters".
    const char *claiming; ///< What follows is a report behind a joining word.
    const char *refusing; ///< What follows is a report behind "to": "refused to".
    const char *joining;  ///< "that", "whether", …
    const char *to;       ///< Before an infinitive; empty where the language has none.
};

inline constexpr IndirectRow indirectRows[] = {
    {"en", "said says say added adds insisted insists claimed claims argued argues",
     "told tells informed reminded assured warned",
     "announced announces warns warned confirmed confirms admitted admits denied denies acknowledged acknowledges "
     "stated states noted notes explained explains reported reports testified alleged alleges believes believed "
     "predicted predicts estimated estimates suggested suggests promised promises vowed vows pledged pledges "
     "maintained maintains contended contends concluded concludes stressed stresses emphasized emphasised complained "
     "complains declared declares disclosed revealed reveals asserted asserts conceded concedes recalled recalls "
     "wrote writes tweeted thinks thought expects hopes indicated indicates agreed agrees asked wondered knew knows "
     "cautioned countered boasted speculated lamented affirmed reiterated repeated replied responded signaled "
     "signalled proposed feels felt fears feared accused",
     "refused refuses declined declines promised promises vowed vows pledged pledges threatened threatens offered "
     "offers agreed agrees wants wanted urged asked",
     "that whether how why if what", "to"},
    {"de", "sagt sagte sagten erklärte erklärten teilte betonte behauptete behaupteten meinte meinten", "",
     "erklärt betont behauptet bestätigt bestätigte bestätigten berichtet berichtete berichteten kündigt kündigte "
     "kündigten warnt warnte warnten räumt räumte gab gibt versichert versicherte hofft hoffte glaubt glaubte "
     "fordert forderte bezweifelt bezweifelte schrieb schreibt",
     "", "dass ob wie warum", ""},
    {"fr", "", "",
     "dit affirme affirmé déclare déclaré assure assuré estime estimé explique expliqué annonce annoncé "
     "ajoute ajouté indique indiqué précise précisé reconnaît reconnu confirme confirmé nie nié",
     "", "que qu", ""},
    {"es", "", "",
     "dice dijo dijeron afirma afirmó asegura aseguró explica explicó anunció añadió señaló declaró "
     "indicó negó reconoció confirmó sostiene sostuvo",
     "", "que", ""},
    {"it", "", "", "detto dice afferma affermato dichiarato spiega spiegato aggiunto annunciato sostiene confermato",
     "", "che", ""},
    {"pt", "", "", "afirmou afirma disse diz declarou explicou acrescentou garantiu anunciou confirmou negou", "",
     "que", ""},
    {"nl", "", "", "zegt zei zeiden verklaarde vertelde meldt meldde stelt stelde bevestigt bevestigde", "", "dat of",
     ""},
};

} // namespace galley

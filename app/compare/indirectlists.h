// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of indirectwords.h as one table; a language is one row. Collected for Galley.
#pragma once

namespace galley
{

/** Lists of words in lower case, parted by blanks, UTF-8; one row for each language. */
struct IndirectRow {
    const char *language;
    const char *saying;     ///< What follows is a report even without a joining word.
    const char *telling;    ///< The same, but with a listener between: "told reporters".
    const char *claiming;   ///< What follows is a report behind a joining word.
    const char *refusing;   ///< What follows is a report behind "to": "refused to".
    const char *declining;  ///< Those of refusing that are themselves what is reported: "refused".
    const char *acting;     ///< What is said of its object is the report: "denied the charges", "called for a vote".
    const char *urging;     ///< What somebody is told to do is the report: "urged the board to".
    const char *participle; ///< The same as claiming, and their subject is the sentence's: "adding that".
    const char *nouns;      ///< "claim", "promise": behind "his" or "NAME's" and before a joining word.
    const char *joining;    ///< "that", "whether", …
    const char *to;         ///< Before an infinitive; empty where the language has none.
    const char *sources;    ///< What comes before a source, phrases parted by commas: "according to".
    const char *behind;     ///< The same behind a source: "Angaben zufolge".
};

inline constexpr IndirectRow indirectRows[] = {
    {"en", "said says say added adds insisted insists claimed claims argued argues argue",
     "told tells tell informed reminded assured warned reassured cautioned notified",
     "announced announces warns warned confirmed confirms admitted admits denied denies acknowledged acknowledges "
     "stated noted notes explained explains reported reports testified testifies alleged alleges believes "
     "believed believe predicted predicts estimated estimates suggested suggests promised promises vowed vows "
     "pledged pledges maintained maintains maintain contended contends contend concluded concludes stressed stresses "
     "emphasized emphasizes emphasised emphasises complained complains complain declared declares disclosed revealed "
     "reveals asserted asserts conceded concedes recalled recalls wrote writes tweeted thinks thought think expects "
     "expect hopes indicated indicates agreed agrees agree asked asks wondered wonders knew knows know cautioned "
     "countered boasted speculated lamented affirmed reaffirmed reiterated repeated replied responded signaled "
     "signalled proposed proposes feels felt feel fears feared accused shows showed show found finds find "
     "demanded demands worries worried charged charges ruled rules decided joked mused posited observed "
     "observes remarked answered retorted swore insisted recounted read reads hinted hints",
     "refused refuses declined declines promised promises vowed vows pledged pledges threatened threatens offered "
     "offers agreed agrees wants wanted want",
     "refused refuses declined declines",
     "denied denies denying rejected rejects questioned criticized "
     "criticised criticizes criticises blasted condemned condemns denounced denounces acknowledged acknowledges "
     "announced announces proposed proposes praised praises blamed blames mocked urged urges demanded demands "
     "disputed disputes predicted predicts slammed called",
     "urged urges asked asks told tells ordered orders advised advises begged begs instructed instructs implored "
     "warned warns reminded reminds exhorted",
     "saying adding arguing claiming noting insisting telling suggesting warning explaining promising vowing "
     "asserting stating alleging predicting acknowledging stressing emphasizing emphasising announcing admitting "
     "conceding declaring complaining maintaining contending believing reporting confirming denying showing",
     "claim claims allegation allegations accusation accusations promise promises warning warnings statement "
     "announcement assertion assertions suggestion assurance assurances prediction predictions admission complaint "
     "complaints argument contention belief conviction concern concerns fear fears hope hopes insistence remark view",
     "that whether how why if what", "to", "according to,in the words of", ""},
    {"de",
     "sagt sagte sagten sagen erklärte erklärten teilte betonte betonten behauptete behaupteten meinte meinten "
     "versicherte versicherten beteuerte",
     "",
     "erklärt betont behauptet bestätigt bestätigte bestätigten berichtet berichtete berichteten kündigt kündigte "
     "kündigten warnt warnte warnten räumt räumte räumten gab gibt gaben versichert hofft hoffte glaubt glaubte "
     "fordert forderte forderten bezweifelt bezweifelte schrieb schreibt schrieben fürchtet fürchtete erwartet "
     "erwartete vermutet vermutete kritisiert kritisierte bemängelt bemängelte unterstrich argumentiert argumentierte "
     "erläuterte ergänzte mitgeteilt angekündigt eingeräumt zugegeben verspricht versprach meldete meldet bestritt "
     "bestreitet wies fragte fragt mitteilte mitteilten bekanntgab",
     "", "", "bestritt bestreitet", "", "",
     "behauptung ankündigung aussage vorwurf warnung versprechen zusage forderung", "dass ob wie warum", "",
     "laut,nach angaben,nach aussage,nach aussagen,nach ansicht,nach einschätzung,nach darstellung,nach worten",
     "zufolge"},
    {"fr", "", "",
     "dit disent disait affirme affirmé affirment déclare déclaré assure assuré estime estimé estiment explique "
     "expliqué annonce annoncé annoncent ajoute ajouté indique indiqué précise précisé reconnaît reconnu confirme "
     "confirmé nie nié souligne souligné rappelle rappelé soutient soutenu prétend prétendu promet promis craint "
     "redoute pense croit espère raconté raconte répondu répète répété révélé admis admet écrit averti prévenu",
     "refusé refuse promis promet", "refusé refuse", "", "",
     "ajoutant affirmant précisant expliquant assurant estimant indiquant soulignant",
     "affirmation annonce promesse déclaration", "que qu si", "de d", "selon,d après,d'après,d’après,aux dires de", ""},
    {"es", "", "",
     "dice dijo dijeron dicen afirma afirmó afirmaron asegura aseguró aseguraron explica explicó anunció anuncia "
     "añadió "
     "añade señaló señala declaró declara indicó indica negó niega reconoció reconoce confirmó confirma sostiene "
     "sostuvo advirtió advierte recordó recuerda insistió insiste manifestó subrayó cree creen considera consideró "
     "prometió promete teme espera admitió admite denunció reveló contó cuenta respondió apuntó aclaró agregó "
     "dicho afirmado asegurado anunciado explicado",
     "", "", "", "", "añadiendo afirmando asegurando diciendo", "afirmación anuncio promesa", "que si", "",
     "según,de acuerdo con", ""},
    {"it", "", "",
     "detto dice dicono disse afferma affermato dichiarato dichiara spiega spiegato aggiunto aggiunge annunciato "
     "annuncia sostiene confermato conferma assicura assicurato ricorda ricordato sottolineato sottolinea ammesso "
     "ammette negato nega promesso promette ribadito ribadisce teme crede pensa scritto riferito",
     "", "", "", "", "aggiungendo affermando dicendo spiegando", "affermazione annuncio promessa", "che se", "",
     "secondo,a detta di", ""},
    {"pt", "", "",
     "afirmou afirma disse diz disseram dizem declarou declara explicou explica acrescentou garantiu garante anunciou "
     "anuncia confirmou confirma negou nega admitiu admite sublinhou lembrou prometeu considera considerou acredita "
     "teme defende defendeu alertou escreveu referiu revelou dito",
     "", "", "", "", "acrescentando afirmando dizendo", "afirmação anúncio promessa", "que se", "",
     "segundo,de acordo com,conforme", ""},
    {"nl", "", "",
     "zegt zei zeiden zeggen verklaarde verklaart vertelde vertelt meldt meldde stelt stelde stellen bevestigt "
     "bevestigde waarschuwt waarschuwde benadrukt benadrukte erkent erkende ontkent ontkende belooft beloofde denkt "
     "dacht gelooft hoopt vreest schrijft schreef gezegd verklaard aangekondigd liet",
     "weigerde weigert beloofde belooft", "weigerde weigert", "", "", "", "bewering aankondiging belofte verklaring",
     "dat of", "te", "volgens", ""},
};

} // namespace galley

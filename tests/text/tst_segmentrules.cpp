// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where sentences end in German, French, Spanish, Chinese and Arabic: one rule a row, its sentences parted by " | ".
#include "app/text/segmenter.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
/** A rule, and sentences that follow it. Chinese stands without blanks between its sentences. */
struct Rule {
    const char *name;
    const char *sentences;
};

const QList<Rule> german{
    {"two plain sentences", "Die Brücke ist zu. | Fähren fahren."},
    {"a question", "Wer zahlt das? | Niemand weiß es."},
    {"an exclamation", "Halt! | Die Brücke ist zu."},
    {"several marks", "Wirklich?! | Ja."},
    {"an ordinal before a month", "Am 3. Oktober ruht die Arbeit. | Am 4. Oktober geht sie weiter."},
    {"a date in figures", "Sie öffnete am 3.10.1967. | Sie schloss 2025."},
    {"an ordinal before a noun", "Es war der 2. Versuch. | Auch er misslang."},
    {"ordinals of a century", "Im 19. Jahrhundert stand hier ein Turm. | Er brannte ab."},
    {"a year stands last", "Sie öffnete 1967. | Sie schloss 2025."},
    {"z. B. with a blank", "Viele, z. B. Pendler, fahren um. | Andere warten."},
    {"z.B. without one", "Viele, z.B. Pendler, fahren um. | Andere warten."},
    {"d. h.", "Sie ist gesperrt, d. h. niemand darf hinüber. | Das gilt bis Mai."},
    {"u. a.", "Es kamen u. a. Lehrer und Ärzte. | Sie blieben lange."},
    {"usw. inside", "Brot, Milch usw. kamen per Boot. | Post kam nicht."},
    {"bzw.", "Die Fähre bzw. das Boot fährt um acht. | Beide sind klein."},
    {"ca. before a figure", "Es kostet ca. 40 Euro. | Das ist viel."},
    {"Nr. before a figure", "Kran Nr. 5 steht still. | Er wird geprüft."},
    {"Dr. before a name", "Dr. Amsel kam am Montag. | Sie blieb."},
    {"Prof. Dr. before a name", "Prof. Dr. Lorne sprach zuerst. | Dann schwieg er."},
    {"Hr. and Fr.", "Hr. Dahl und Fr. Holm stimmten zu. | Der Rat nicht."},
    {"initials", "Der Bericht von A. R. Dahl liegt vor. | Er ist lang."},
    {"St. before a name", "Er liegt in St. Marien. | Dort ist es still."},
    {"Str. of an address", "Sie wohnt in der Lange Str. 4 am Hafen. | Er auch."},
    {"a decimal comma", "Es kostet 4,75 Millionen. | Niemand zahlt."},
    {"thousands with points", "Es kostet 4.750.000 Euro. | Niemand zahlt."},
    {"a time of day", "Sie öffnet um 9.30 Uhr. | Sie schließt um 18.00 Uhr."},
    {"Mio. and Mrd.", "Es kostet 4 Mio. Euro. | Andere sagen 1 Mrd. Euro."},
    {"quotation marks around one", "„Es ist vorbei.“ | Sie ging."},
    {"a quotation of two before the speaker", "„Es ist vorbei. Wir gehen“, sagte er. | Dann gingen sie."},
    {"a question in quotation marks", "„Ist es vorbei?“, fragte sie. | Er nickte."},
    {"guillemets that point inward", "»Es ist vorbei.« | Sie ging."},
    {"single quotation marks", "Er nannte es ‚ein Wunder‘. | Sie lachte."},
    {"brackets stay whole", "Der Kran (er ist neu. Er ist hoch) fiel. | Niemand war da."},
    {"brackets around a sentence", "Der Kran fiel. | (Er war neu.) | Niemand war da."},
    {"an ellipsis goes on", "Wir warteten … und warteten. | Dann kam er."},
    {"an ellipsis ends", "Wir warteten … | Dann kam er."},
    {"three points go on", "Wir warteten ... und warteten. | Dann kam er."},
    {"a web address", "Mehr steht auf www.hafen.example/plan.html im Netz. | Er wird täglich neu."},
    {"a mail address", "Fragen an ida.holm@hafen.example bitte. | Sie hilft."},
    {"a file's name", "Die Datei plan.pdf ist da. | Sie ist groß."},
    {"a colon ends nothing", "Er sagte: Wir gehen. | Sie blieben."},
    {"a semicolon ends nothing", "Er ging; sie blieb. | Beide schwiegen."},
    {"a dash ends nothing", "Er ging – sie blieb. | Beide schwiegen."},
    {"Abs. and Art. of a law", "Nach Art. 5 Abs. 2 ist es verboten. | Das gilt."},
    {"a paragraph sign", "Nach § 5 ist es verboten. | Das gilt."},
    {"vgl. and S.", "Mehr dazu vgl. S. 12 im Bericht. | Er ist lang."},
    {"evtl. and ggf.", "Sie kommt evtl. am Montag, ggf. später. | Er nicht."},
    {"a king", "Ludwig II. baute das Schloss. | Es steht noch."},
    {"Jh. inside", "Es steht seit dem 12. Jh. am Ufer. | Heute ist es leer."},
    {"a weekday cut short", "Sie öffnet Mo. bis Fr. um neun. | Sonst ist sie zu."},
    {"a company", "Die Hafen GmbH & Co. KG baut. | Sie ist neu."},
    {"a version", "Version 2.1 ist da. | Sie ist schneller."},
    {"an umlaut opens", "Er ging. | Über die Brücke fuhr keiner."},
    {"a figure opens", "Er ging. | 40 Leute blieben."},
    {"i. d. R.", "Sie fährt i. d. R. um acht. | Heute nicht."},
};

const QList<Rule> french{
    {"two plain sentences", "Le pont est fermé. | Des bacs circulent."},
    {"a question with its blank", "Qui paie ? | Personne ne sait."},
    {"a question with a narrow blank", "Qui paie\u202F? | Personne ne sait."},
    {"an exclamation with its blank", "Halte ! | Le pont est fermé."},
    {"several marks", "Vraiment ?! | Oui."},
    {"M. before a name", "M. Dahl est venu lundi. | Il est resté."},
    {"Mme and Mlle", "Mme Holm et Mlle Lorne ont voté. | Le maire non."},
    {"MM. before names", "MM. Dahl et Lorne sont venus. | Ils sont restés."},
    {"Dr before a name", "Le Dr. Amsel est venu. | Il est resté."},
    {"initials", "Le rapport de A. R. Dahl est là. | Il est long."},
    {"a double first name", "J.-P. Lorne a parlé. | Puis il s’est tu."},
    {"etc. goes on", "Le pain, le lait, etc. arrivent par bateau. | Le courrier non."},
    {"etc. ends", "Il y a du pain, du lait, etc. | Le courrier manque."},
    {"p. ex.", "Certains, p. ex. les élèves, attendent. | D’autres partent."},
    {"c.-à-d.", "Il est fermé, c.-à-d. interdit à tous. | Cela dure."},
    {"env. before a figure", "Cela coûte env. 40 euros. | C’est cher."},
    {"no with a sign", "La grue n° 5 est arrêtée. | On la vérifie."},
    {"art. of a law", "Selon l’art. 5 c’est interdit. | Cela vaut."},
    {"av. J.-C. goes on", "Il date de 50 av. J.-C. selon eux. | Il est vide."},
    {"a decimal comma", "Cela coûte 4,75 millions. | Personne ne paie."},
    {"thousands with blanks", "Cela coûte 4 750 000 euros. | Personne ne paie."},
    {"thousands with points", "Cela coûte 4.750.000 euros. | Personne ne paie."},
    {"a date in figures", "Il a ouvert le 3.10.1967. | Il a fermé en 2025."},
    {"a year stands last", "Il a ouvert en 1967. | Il a fermé en 2025."},
    {"a time of day", "Il ouvre à 9h30. | Il ferme à 18h."},
    {"guillemets around one", "« C’est fini. » | Elle est partie."},
    {"guillemets of two before the speaker", "« C’est fini. Nous partons », a-t-il dit. | Ils sont partis."},
    {"a question in guillemets", "« C’est fini ? » a-t-elle demandé. | Il a dit oui."},
    {"an exclamation in guillemets", "« Halte ! » a-t-il crié. | Elle a ri."},
    {"English marks", "“C’est fini. Nous partons”, a-t-il dit. | Ils sont partis."},
    {"brackets stay whole", "La grue (elle est neuve. Elle est haute) est tombée. | Personne n’était là."},
    {"brackets around a sentence", "La grue est tombée. | (Elle était neuve.) | Personne n’était là."},
    {"an ellipsis goes on", "Nous avons attendu… et attendu. | Il est venu."},
    {"an ellipsis ends", "Nous avons attendu… | Puis il est venu."},
    {"points in brackets", "Il a dit « le pont […] est fermé ». | Elle a ri."},
    {"a web address", "Voir www.port.example/plan.html pour en savoir plus. | Il change."},
    {"a mail address", "Écrire à ida.holm@port.example pour aider. | Elle répond."},
    {"a file's name", "Le fichier plan.pdf est là. | Il est gros."},
    {"a colon ends nothing", "Il a dit : nous partons. | Ils sont restés."},
    {"a semicolon ends nothing", "Il part ; elle reste. | Ils se taisent."},
    {"a dash ends nothing", "Il part – elle reste. | Ils se taisent."},
    {"an accent opens", "Il est parti. | Étonnée, elle est restée."},
    {"A with an accent opens", "Il est parti. | À midi, elle aussi."},
    {"C with a cedilla opens", "Il est parti. | Ça suffit."},
    {"a figure opens", "Il est parti. | 40 personnes sont restées."},
    {"an acronym with points goes on", "La S.N.C.F. annonce un retard. | Il dure."},
    {"an acronym without", "La SNCF annonce un retard. | Il dure."},
    {"St with a point", "Il vit à St. Malo. | Elle aussi."},
    {"a king", "Louis XIV a bâti le château. | Il est vide."},
    {"a version", "La version 2.1 est là. | Elle est rapide."},
    {"an apostrophe opens", "Il est parti. | L’eau monte."},
    {"tél. before a figure", "Tél. 01 23 45 67 89 pour réserver. | C’est gratuit."},
    {"vol. and p.", "Voir vol. 2, p. 12 du rapport. | Il est long."},
    {"a centre's street", "Il habite 4, bd. Foch à Lyon. | Elle aussi."},
    {"a question inside a sentence's brackets", "Il est parti (pourquoi ?) hier. | Elle est restée."},
};

const QList<Rule> spanish{
    {"two plain sentences", "El puente está cerrado. | Hay barcas."},
    {"a question", "¿Quién paga? | Nadie lo sabe."},
    {"an exclamation", "¡Alto! | El puente está cerrado."},
    {"a question of a half sentence", "Y si cierra, ¿quién paga? | Nadie lo sabe."},
    {"both marks", "¡¿Qué dices?! | Nada."},
    {"two questions", "¿Quién? | ¿Cuándo? | Nadie lo sabe."},
    {"Sr. before a name", "El Sr. Dahl vino el lunes. | Se quedó."},
    {"Sra. before a name", "La Sra. Holm votó. | El alcalde no."},
    {"Srta. before a name", "La Srta. Lorne votó. | El alcalde no."},
    {"Dr. and Dra.", "El Dr. Amsel y la Dra. Holm vinieron. | Se quedaron."},
    {"D. and Dña.", "D. Juan y Dña. Ana vinieron. | Se quedaron."},
    {"Ud. goes on", "Si Ud. quiere, puede pasar. | Es gratis."},
    {"initials", "El informe de A. R. Dahl está listo. | Es largo."},
    {"etc. goes on", "El pan, la leche, etc. llegan en barca. | El correo no."},
    {"etc. ends", "Hay pan, leche, etc. | Falta el correo."},
    {"p. ej.", "Algunos, p. ej. los alumnos, esperan. | Otros se van."},
    {"EE. UU. goes on", "La empresa de EE. UU. ganó el pedido. | Es nueva."},
    {"EE.UU. goes on", "El gobierno de EE.UU. lo negó. | Nadie insistió."},
    {"núm. before a figure", "La grúa núm. 5 está parada. | La revisan."},
    {"n.º before a figure", "La grúa n.º 5 está parada. | La revisan."},
    {"aprox. before a figure", "Cuesta aprox. 40 euros. | Es caro."},
    {"art. of a law", "Según el art. 5 está prohibido. | Eso vale."},
    {"Av. of an address", "Vive en la Av. Mayor 4 del pueblo. | Ella también."},
    {"a. C. goes on", "Es del año 50 a. C. según ellos. | Está vacío."},
    {"a decimal comma", "Cuesta 4,75 millones. | Nadie paga."},
    {"a decimal point", "Cuesta 4.75 millones. | Nadie paga."},
    {"thousands with points", "Cuesta 4.750.000 euros. | Nadie paga."},
    {"a date in figures", "Abrió el 3.10.1967. | Cerró en 2025."},
    {"a year stands last", "Abrió en 1967. | Cerró en 2025."},
    {"a time of day", "Abre a las 9.30 horas. | Cierra a las 18.00 horas."},
    {"a. m. goes on", "Abre a las 9 a. m. cada día. | Cierra pronto."},
    {"guillemets around one", "«Se acabó». | Ella se fue."},
    {"guillemets of two before the speaker", "«Se acabó. Nos vamos», dijo él. | Se fueron."},
    {"a question in guillemets", "«¿Se acabó?», preguntó ella. | Él asintió."},
    {"English marks", "“Se acabó. Nos vamos”, dijo él. | Se fueron."},
    {"a dash for speech", "—Se acabó —dijo él. | Ella se fue."},
    {"brackets stay whole", "La grúa (es nueva. Es alta) cayó. | No había nadie."},
    {"brackets around a sentence", "La grúa cayó. | (Era nueva). | No había nadie."},
    {"an ellipsis goes on", "Esperamos… y esperamos. | Llegó."},
    {"an ellipsis ends", "Esperamos… | Luego llegó."},
    {"three points go on", "Esperamos... y esperamos. | Llegó."},
    {"a web address", "Ver www.puerto.example/plan.html para más. | Cambia."},
    {"a mail address", "Escriba a ida.holm@puerto.example si quiere. | Ella responde."},
    {"a file's name", "El archivo plan.pdf está listo. | Es grande."},
    {"a colon ends nothing", "Dijo: nos vamos. | Se quedaron."},
    {"a semicolon ends nothing", "Él va; ella queda. | Callan."},
    {"an accent opens", "Se fue. | Él se quedó."},
    {"an opening question follows", "Se fue. | ¿Por qué?"},
    {"an opening exclamation follows", "Se fue. | ¡Qué pena!"},
    {"a figure opens", "Se fue. | 40 personas se quedaron."},
    {"a king", "Felipe II. no vino."},
    {"a version", "La versión 2.1 está lista. | Es rápida."},
    {"tel. before a figure", "Tel. 912 345 678 para reservar. | Es gratis."},
    {"pág. before a figure", "Véase la pág. 12 del informe. | Es largo."},
    {"S. A. of a company", "La Naval S. A. ganó el pedido. | Es nueva."},
};

const QList<Rule> chinese{
    {"two plain sentences", "大桥关闭了。|渡船在走。"},
    {"a question", "谁来付钱？|没有人知道。"},
    {"an exclamation", "停下！|大桥关闭了。"},
    {"several marks", "真的吗？！|是的。"},
    {"half-width question", "谁来付钱?|没有人知道。"},
    {"half-width exclamation", "停下!|大桥关闭了。"},
    {"a comma ends nothing", "他走了，她留下。|两人都不说话。"},
    {"an enumeration ends nothing", "面包、牛奶、信件都到了。|人没到。"},
    {"a semicolon ends nothing", "他走了；她留下。|两人都不说话。"},
    {"a colon ends nothing", "他说：我们走。|他们留下了。"},
    {"quotation marks around one", "“结束了。”|她走了。"},
    {"a quotation before its speaker", "“结束了，我们走，”他说。|他们走了。"},
    {"a quotation of two before its speaker", "“结束了。我们走。”他说。|他们走了。"},
    {"a quotation behind its speaker", "他说：“结束了。”|她走了。"},
    {"a quotation of two behind its speaker", "他说：“结束了。我们走。”|她走了。"},
    {"a question in quotation marks", "“结束了吗？”她问。|他点头。"},
    {"an exclamation in quotation marks", "“停下！”他喊道。|她笑了。"},
    {"corner brackets around one", "「結束了。」|她走了。"},
    {"a corner quotation before its speaker", "「結束了。我們走。」他說。|他們走了。"},
    {"a quotation in a quotation", "他说：“她喊‘停下！’我没听见。”|没人信。"},
    {"a quotation that is a word", "他称之为“奇迹”。|她笑了。"},
    {"a book's title", "《大桥。往事》出版了。|书很厚。"},
    {"a question in a book's title", "《谁来付钱？》出版了。|书很厚。"},
    {"brackets stay whole", "吊车（它是新的。它很高）倒了。|没有人在。"},
    {"brackets around a sentence", "吊车倒了。|（它是新的。）|没有人在。"},
    {"an ellipsis goes on", "我们等……等。|他来了。"},
    {"a dash ends nothing", "他走了——她留下。|两人都不说话。"},
    {"a decimal point", "花费4.75亿元。|没有人付。"},
    {"thousands", "花费4,750,000元。|没有人付。"},
    {"a percentage", "上涨了3.5%。|没有人惊讶。"},
    {"a date", "大桥于1967年10月3日开放。|它在2025年关闭。"},
    {"a date in figures", "大桥于1967.10.3开放。|它关闭了。"},
    {"a time of day", "9:30开门。|18:00关门。"},
    {"a year stands last", "大桥开放于1967年。|它关闭于2025年。"},
    {"a web address", "详见www.harbour.example/plan.html网页。|它每天更新。"},
    {"a mail address", "请写信到ida.holm@harbour.example询问。|她会答复。"},
    {"a file's name", "文件plan.pdf在这里。|它很大。"},
    {"a foreign name with a dot between", "艾达·霍尔姆来了。|她留下了。"},
    {"a foreign name with initials", "A. R. 达尔来了。|他留下了。"},
    {"a Latin acronym", "GDP增长了。|没有人惊讶。"},
    {"a version", "2.1版发布了。|它更快。"},
    {"a figure opens", "他走了。|40人留下了。"},
    {"a Latin letter opens", "他走了。|A组留下了。"},
    {"an ideographic blank between", "他走了。　|她留下了。"},
    {"half-width full stop of the wide set", "他走了｡|她留下了｡"},
    {"three sentences", "他来了。|他看了。|他走了。"},
    {"a sentence without an end", "他来了。|他看了"},
    {"a quotation opens a sentence", "他走了。|“我留下。”她说。"},
    {"a bracket opens a sentence", "他走了。|（完）"},
    {"a number of a list", "1.检查绳子。|2.检查吊钩。"},
    {"traditional characters", "大橋關閉了。|渡船在走。"},
    {"a price", "票价为￥4.50。|很便宜。"},
    {"a temperature", "气温降到-3.5℃。|下雪了。"},
    {"a ratio", "比分是3：2。|主队赢了。"},
    {"single quotation marks around one", "‘结束了。’|她走了。"},
};

const QList<Rule> arabic{
    {"two plain sentences", "الجسر مغلق. | القوارب تعمل."},
    {"a question", "من يدفع؟ | لا أحد يعرف."},
    {"an exclamation", "قف! | الجسر مغلق."},
    {"several marks", "حقا؟! | نعم."},
    {"a Latin question mark", "من يدفع? | لا أحد يعرف."},
    {"a comma ends nothing", "ذهب هو، وبقيت هي. | صمت الاثنان."},
    {"a semicolon ends nothing", "ذهب هو؛ وبقيت هي. | صمت الاثنان."},
    {"a colon ends nothing", "قال: سنذهب. | بقي الجميع."},
    {"a dash ends nothing", "ذهب هو – وبقيت هي. | صمت الاثنان."},
    {"Dr. before a name", "وصل د. أحمد يوم الاثنين. | بقي هناك."},
    {"an engineer before a name", "وصل م. سالم يوم الاثنين. | بقي هناك."},
    {"a professor before a name", "تحدث أ. د. خالد أولا. | ثم صمت."},
    {"initials", "كتب أ. ر. داهل التقرير. | إنه طويل."},
    {"a decimal point", "يكلف 4.75 مليون. | لا أحد يدفع."},
    {"an Arabic decimal mark", "يكلف ٤٫٧٥ مليون. | لا أحد يدفع."},
    {"thousands", "يكلف 4,750,000 يورو. | لا أحد يدفع."},
    {"Arabic thousands", "يكلف ٤٬٧٥٠٬٠٠٠ يورو. | لا أحد يدفع."},
    {"a percentage", "ارتفع بنسبة 3.5%. | لم يفاجأ أحد."},
    {"a date in figures", "افتتح في 3.10.1967 رسميا. | أغلق الآن."},
    {"a date with strokes", "افتتح في 3/10/1967. | أغلق الآن."},
    {"a year stands last", "افتتح عام 1967. | أغلق عام 2025."},
    {"an Arabic year stands last", "افتتح عام ١٩٦٧. | أغلق عام ٢٠٢٥."},
    {"a time of day", "يفتح في 9:30. | يغلق في 18:00."},
    {"guillemets around one", "«انتهى الأمر.» | ذهبت هي."},
    {"guillemets of two before the speaker", "«انتهى الأمر. سنذهب»، قال هو. | ذهبوا."},
    {"guillemets behind the speaker", "قال: «انتهى الأمر. سنذهب». | ذهبوا."},
    {"a question in guillemets", "«هل انتهى الأمر؟»، سألت هي. | أومأ."},
    {"English marks around one", "“انتهى الأمر.” | ذهبت هي."},
    {"English marks of two", "“انتهى الأمر. سنذهب”، قال هو. | ذهبوا."},
    {"straight marks", "\"انتهى الأمر. سنذهب\"، قال هو. | ذهبوا."},
    {"a quotation that is a word", "سماها «معجزة». | ضحكت."},
    {"brackets stay whole", "سقطت الرافعة (إنها جديدة. إنها عالية) أمس. | لم يكن أحد هناك."},
    {"brackets around a sentence", "سقطت الرافعة. | (كانت جديدة.) | لم يكن أحد هناك."},
    {"an ellipsis ends", "انتظرنا… | ثم جاء."},
    {"a web address", "انظر www.harbour.example/plan.html للمزيد. | يتغير يوميا."},
    {"a mail address", "اكتب إلى ida.holm@harbour.example للسؤال. | هي تجيب."},
    {"a file's name", "الملف plan.pdf موجود. | إنه كبير."},
    {"a Latin name", "فازت شركة Harbour Ltd. بالطلب. | إنها جديدة."},
    {"a Latin word opens", "ذهب هو. | Reuters نشرت الخبر."},
    {"a figure opens", "ذهب هو. | 40 شخصا بقوا."},
    {"an Arabic figure opens", "ذهب هو. | ٤٠ شخصا بقوا."},
    {"and opens", "ذهب هو. | وبقيت هي."},
    {"a version", "الإصدار 2.1 جاهز. | إنه أسرع."},
    {"three sentences", "جاء. | رأى. | ذهب."},
    {"a sentence without an end", "جاء. | رأى"},
    {"vowel signs", "ذَهَبَ هُوَ. | بَقِيَتْ هِيَ."},
    {"a lengthened word", "ذهـــب هو. | بقيت هي."},
    {"a quotation opens a sentence", "ذهب هو. | «سأبقى»، قالت هي."},
    {"a bracket opens a sentence", "ذهب هو. | (انتهى)"},
    {"items of a list", "1. افحص الحبل. | 2. افحص الخطاف."},
    {"after Christ goes on", "يعود إلى 50 م. تقريبا."},
    {"of the Hijra goes on", "يعود إلى عام 1446 هـ. حسب قولهم."},
    {"Persian question marks", "من يدفع؟ | لا أحد."},
    {"the Urdu full stop", "الجسر مغلق۔ | القوارب تعمل۔"},
    {"a question inside of brackets", "ذهب (لماذا؟) أمس. | بقيت هي."},
};
} // namespace

class TestSegmentRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data();
    void rules();
};

void TestSegmentRules::rules_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QString>("text");
    const QList<std::pair<QString, QList<Rule>>> languages{
        {u"de"_s, german}, {u"fr"_s, french}, {u"es"_s, spanish}, {u"zh"_s, chinese}, {u"ar"_s, arabic}};
    for (const auto &[language, rules] : languages) {
        for (const Rule &rule : rules) {
            QString text = QString::fromUtf8(rule.sentences);
            QStringList sentences = text.split(u'|');
            for (QString &sentence : sentences)
                sentence = sentence.trimmed();
            text.replace(u" | "_s, u" "_s).remove(u'|');
            QTest::newRow((language.toUtf8() + ": " + rule.name).constData()) << language << sentences << text;
        }
    }
}

void TestSegmentRules::rules()
{
    QFETCH(QString, language);
    QFETCH(QStringList, sentences);
    QFETCH(QString, text);
    QStringList found;
    for (const TextRange &range : galley::sentences(text, language))
        found << range.of(text).toString();
    QCOMPARE(found.join(u'|'), sentences.join(u'|'));
}

QTEST_GUILESS_MAIN(TestSegmentRules)
#include "tst_segmentrules.moc"

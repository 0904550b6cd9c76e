// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/namewords.h"

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

QString key(QStringView word)
{
    QString result = word.toString().toLower();
    while (result.endsWith(u'.'))
        result.chop(1);
    return result;
}

bool endsWithAny(const QString &word, const QStringList &tails)
{
    return std::ranges::any_of(
        tails, [&](const QString &tail) { return word.size() > tail.size() + 1 && word.endsWith(tail); });
}
} // namespace

bool isHonorific(QStringView word)
{
    static const Words words = wordsOf(
        u"mr mrs ms miss mx dr prof professor sir lord lady dame madam rev reverend fr father sister brother rabbi "
        u"imam sheikh "
        "sheik herr frau dr. monsieur madame mademoiselle mme mlle don doña señor señora sr sra signor signora sig "
        "dott "
        "dottoressa dhr mevrouw mevr meneer senhor senhora hon messrs baroness baron count king queen prince princess pope saint st"_s);
    return words.contains(key(word));
}

int genderOf(QStringView word)
{
    static const Words women = wordsOf(u"mrs ms miss lady dame madam frau madame mademoiselle mme mlle señora sra "
                                       u"signora mevrouw senhora baroness queen princess "
                                       "sister she her hers herself sie elle ella ela spokeswoman chairwoman "
                                       "congresswoman businesswoman policewoman councilwoman woman "
                                       "wife mother daughter girl grandmother actress aunt widow niece girlfriend "
                                       "heroine saleswoman mom mum sprecherin "
                                       "ministerin vorsitzende präsidentin kanzlerin"_s);
    static const Words men = wordsOf(u"mr sir lord herr monsieur señor sr signor meneer senhor baron king prince pope "
                                     u"father brother he him his himself er il "
                                     "hij ele él lui spokesman chairman congressman businessman policeman councilman "
                                     "man husband son boy grandfather actor uncle "
                                     "widower nephew boyfriend hero salesman dad fireman"_s);
    const QString k = key(word);
    return women.contains(k) || k.endsWith(u"sprecherin") ? -1 : men.contains(k) ? 1 : 0;
}

bool isOffice(QStringView word)
{
    static const Words words = wordsOf(
        u"president vice premier chancellor minister secretary senator sen representative rep congressman "
        u"congresswoman governor gov mayor "
        "councillor councilman councilwoman judge justice attorney general gen colonel col captain capt lieutenant lt "
        "sergeant sgt "
        "major maj commander cmdr admiral adm inspector detective superintendent constable officer chief director "
        "chairman "
        "chairwoman chair chairperson ceo cfo founder co-founder spokesman spokeswoman spokesperson head leader boss "
        "deputy "
        "ambassador commissioner analyst economist actor actress singer author coach manager editor correspondent "
        "reporter "
        "candidate nominee speaker publicist lawyer defendant prosecutor sheriff deputy pastor bishop archbishop "
        "cardinal ayatollah "
        "first ex former prime acting undersecretary assistant executive managing democrat republican democratic "
        "historian pollster adviser advisor aide strategist consultant treasurer counsel undersecretary "
        "sprecher sprecherin vorsitzende vorsitzender chef chefin ministerpräsident ministerpräsidentin bundeskanzler "
        "bundeskanzlerin "
        "präsident präsidentin minister ministerin bürgermeister bürgermeisterin trainer direktor direktorin anwalt "
        "anwältin dad mom "
        "président présidente ministre maire directeur directrice porte-parole sénateur député presidente ministro "
        "ministra alcalde "
        "alcaldesa director directora portavoz primer sindaco senatore direttore portavoce burgemeester minister-president"_s);
    static const QStringList tails{
        u"sprecher"_s, u"sprecherin"_s, u"vorsitzende"_s, u"vorsitzender"_s, u"vorsitzenden"_s, u"chef"_s,
        u"chefin"_s,   u"vorstand"_s,   u"minister"_s,    u"ministerin"_s,   u"präsident"_s,    u"präsidentin"_s,
        u"meister"_s,  u"meisterin"_s,  u"leiter"_s,      u"leiterin"_s,     u"direktor"_s,     u"kanzler"_s,
        u"anwalt"_s,   u"experte"_s,    u"expertin"_s};
    const QString k = key(word);
    return words.contains(k) || endsWithAny(k, tails);
}

QString withoutChineseOffice(const QString &name)
{
    static const QStringList offices = u"总统 總統 总理 總理 首相 主席 副主席 国务卿 國務卿 部长 部長 副部长 副部長 "
                                       u"大臣 外长 外長 市长 市長 副市长 副市長 省长 省長 州长 "
                                       "州長 县长 縣長 局长 局長 处长 處長 秘书长 秘書長 书记 書記 议员 議員 大使 法官 "
                                       "检察官 檢察官 律师 律師 发言人 發言人 负责人 負責人 "
                                       "董事长 董事長 总裁 總裁 总经理 總經理 经理 經理 主任 院长 院長 校长 校長 教授 "
                                       "博士 专家 專家 分析师 分析師 医生 醫生 记者 記者 "
                                       "上将 上將 将军 將軍 警官 先生 女士 小姐"_s.split(u' ');
    QString rest = name;
    for (const QString &office : offices) {
        if (rest.startsWith(office))
            rest = rest.sliced(office.size());
        else if (rest.endsWith(office))
            rest.chop(office.size());
    }
    return rest;
}

bool isOrganisationWord(QStringView word)
{
    static const Words words = wordsOf(
        u"inc corp co ltd llc plc gmbh ag sa spa nv company corporation group holdings bank university college school "
        u"institute "
        "ministry department agency administration commission committee council court congress senate parliament house "
        "office "
        "bureau board union association federation league party police service authority church army navy force forces "
        "guard "
        "hospital center centre foundation trust fund society club team times post news journal press coalition "
        "campaign caucus "
        "courier gazette tribune herald guardian telegraph network television radio magazine organization organisation "
        "party alliance "
        "gewerkschaft partei verband verein polizei ministerium universität gericht behörde bank unternehmen firma "
        "ministère université parti banque syndicat partido universidad ministerio banco ministero università partito ministerie"_s);
    return words.contains(key(word));
}

bool isPlaceWord(QStringView word)
{
    static const Words words =
        wordsOf(u"street road avenue lane row square park river lake mount mountain valley island islands county city "
                u"town village state "
                "states kingdom republic quay harbour harbor bridge airport station beach bay coast hill hills north "
                "south east west "
                "straße platz allee fluss see rue avenue place rivière calle plaza río via piazza straat plein"_s);
    return words.contains(key(word));
}

bool isCapitalisedCommonWord(QStringView word)
{
    static const Words words =
        wordsOf(u"monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
                u"august september "
                "october november december jan feb mar apr jun jul aug sept sep oct nov dec i american americans "
                "british english french german "
                "italian spanish russian chinese japanese european israeli iranian iraqi arab muslim christian jewish "
                "catholic african asian "
                "canadian mexican indian australian irish scottish welsh dutch greek turkish ukrainian polish swedish "
                "democrat democrats republican "
                "republicans democratic god internet am pm ok tv montag dienstag mittwoch donnerstag freitag samstag "
                "sonntag januar februar "
                "märz mai juni juli oktober dezember lundi mardi mercredi jeudi vendredi samedi dimanche "
                "angaben ansicht aussage aussagen einschätzung darstellung selon según secondo segundo volgens laut"_s);
    return words.contains(key(word));
}

bool isWordlikeGivenName(QStringView word)
{
    static const Words words = wordsOf(
        u"abel ada amber angel april art ash august autumn barb basil bill blaise blanche bob brook brooke buck bud "
        u"carl "
        "carol cash chance charity chase chip christian chuck clay cliff colt constance crystal daisy dale dawn dean "
        "desmond destiny dick dolly don dot drew duke dusty earl eve faith fern flora frank gale gay gene ginger glen "
        "grace grant guy hank harmony harry hazel heath heather herb holly hope hunter iris ivy jack jade jasmine jay "
        "jean "
        "jerry jim jimmy joy june josh ken lance laurel lily louis mark mason matt max may melody mercy mike miles "
        "misty "
        "nick norm olive olivia pat patience pearl peg penny peter philip pierce piper poppy prudence ray reed rich "
        "rick "
        "rob robin rock rocky rose ruby rusty sandy scott sherry sky sonny spencer sterling stew sue summer ted tim "
        "tom "
        "tony vera victor victoria viola violet wade walker ward warren wayne will willow woody "
        "ernst wolf heide linde engel hein horst lenz "
        "pierre marguerite olive victoire aimé constant désiré clément innocent claire blanche marine océane "
        "ángel rosa mercedes dolores pilar consuelo esperanza luz sol paz cruz domingo justo blanca clara gloria "
        "bianca chiara clemente franco felice vittoria grazia luce stella branca glória graça vitória roos"_s);
    return words.contains(key(word));
}

bool isNameParticle(QStringView word)
{
    static const Words words = wordsOf(
        u"de del della di da dos das do du la le van der den von zu zur vom bin ibn al el ten ter y e st af av"_s);
    return words.contains(word.toString());
}

bool isOrganisationAcronym(QStringView word)
{
    static const QSet<QString> countries{QStringLiteral("US"), QStringLiteral("UK"), QStringLiteral("USA"),
                                         QStringLiteral("UAE")};
    return word.size() > 1 && word.size() < 7 &&
           std::ranges::all_of(word, [](QChar c) { return c.isUpper(); }) && !countries.contains(word.toString());
}

bool isLegalForm(QStringView word)
{
    static const QSet<QString> forms{QStringLiteral("SA"), QStringLiteral("SE"), QStringLiteral("AS"),
                                     QStringLiteral("AG"), QStringLiteral("NV"), QStringLiteral("AB")};
    return forms.contains(word.toString());
}

} // namespace galley

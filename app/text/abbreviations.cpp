// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/abbreviations.h"

#include <QHash>
#include <QStringList>

namespace galley
{

namespace
{
struct Row {
    const char *language; ///< "": every language.
    AbbreviationKind kind;
    const char16_t *words; ///< Lower case, parted by blanks, without the last full stop.
};

constexpr Row rows[] = {
    {"", AbbreviationKind::Inside, u"dr mr mrs ms prof st vs cf e.g i.e viz mt ft ph.d"},
    {"", AbbreviationKind::BeforeFigure, u"no nos nr p pp art vol fig sec ch abs n° nº"},
    {"", AbbreviationKind::Either, u"inc ltd co corp bros jr sr llc plc s.a"},
    {"", AbbreviationKind::List, u"etc"},
    {"", AbbreviationKind::Time, u"a.m p.m"},
    {"en", AbbreviationKind::Inside,
     u"messrs mme rev fr hon gov gen sen rep reps sens lt col sgt capt cmdr maj adm cpl pvt supt insp det "
     u"pres amb atty ald supt asst assoc msgr bros approx ca al fwd btw"},
    {"en", AbbreviationKind::BeforeFigure, u"jan feb mar apr jun jul aug sep sept oct nov dec"},
    {"en", AbbreviationKind::Either,
     u"u.s u.k u.n e.u u.s.a d.c ave blvd rd hwy dept univ est esq bldg min hr hrs sec secs ed eds "
     u"ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev "
     u"n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo m.d b.a m.a i.v"},
    {"de", AbbreviationKind::Inside,
     u"z.b d.h u.a o.ä u.ä i.d.r z.t bzw bspw ca evtl ggf hr fr frl hl ing dipl rer nat med phil habil "
     u"vgl sog geb gest inkl exkl zzgl mind max str tel s.o s.u v.a v.chr n.chr d.i i.a z tsd gem lt "
     u"o a u i b d h ä s"},
    {"de", AbbreviationKind::Either,
     u"usw usf mio mrd u.s.w uvm jh jhd u.v.m jan feb mär apr jun jul aug sep sept okt nov dez"},
    {"fr", AbbreviationKind::Inside, u"m mm mme mmes mlle mlles me mgr p.ex av bd env c.-à-d chap éd dir réf tél"},
    {"es", AbbreviationKind::Inside,
     u"a ee aprox sr sra sres sras srta d dña dra lic ing ud uds p.ej av avda núm pág págs gral cap tte c cra tel ext "
     u"art lun mar "
     u"mié jue vie sáb dom ene feb abr may jun jul ago sep sept oct nov dic"},
    {"it", AbbreviationKind::Inside,
     u"sig sigg sig.ra sig.na dott dott.ssa avv ing arch geom rag on sen prof.ssa p.es ecc.mo pag pagg cap "
     u"gen col ten mons rev san s ss art cit st psicol idraul meteor"},
    {"it", AbbreviationKind::Either, u"ecc gen feb mar apr mag giu lug ago set ott nov dic az"},
    {"pt", AbbreviationKind::Inside, u"sr sra sras srs dra d exmo exma eng av pág págs p.ex gen cap"},
    {"nl", AbbreviationKind::Inside,
     u"dhr mevr mw drs ir ing mr bijv d.w.z o.a m.n t.a.v i.v.m m.b.t t.o.v blz ca incl excl zgn nl jl aanw"},
    {"nl", AbbreviationKind::Either, u"enz e.d vnw"},
    {"ru", AbbreviationKind::Inside,
     u"г гг ул д пр проф акад им т.е т.н т.к тыс млн млрд руб коп стр гл рис см св обл р д-р пгт пос пер пл"},
    {"ru", AbbreviationKind::Either, u"т.д т.п др н.э"},
    {"bg", AbbreviationKind::Inside, u"г гр ул пл бул проф д-р инж т.е т.нар"},
    {"pl", AbbreviationKind::Inside, u"np tzw tj ul al prof inż mgr r m.in św godz tys mln mld"},
    {"pl", AbbreviationKind::Either, u"itd itp"},
    {"sv", AbbreviationKind::Inside, u"t.ex bl.a s.k dvs ca kl"},
    {"sv", AbbreviationKind::Either, u"osv m.m"},
    {"da", AbbreviationKind::Inside, u"f.eks bl.a ca kl dvs nr"},
    {"da", AbbreviationKind::Either, u"osv mv"},
};

using Table = QHash<QString, AbbreviationKind>;

Table makeTable(QStringView language)
{
    const bool all = language == u"und";
    Table table;
    for (const Row &row : rows) {
        if (!all && *row.language != '\0' && language != QLatin1String(row.language))
            continue;
        for (const QString &word : QString::fromUtf16(row.words).split(u' ', Qt::SkipEmptyParts))
            table.insert(word, row.kind);
    }
    return table;
}

const Table &tableOf(const QString &language)
{
    static const QHash<QString, Table> tables = [] {
        QHash<QString, Table> made;
        for (const Row &row : rows)
            made.insert(QLatin1String(row.language), makeTable(QString(QLatin1String(row.language))));
        made.insert(QStringLiteral("und"), makeTable(u"und"));
        return made;
    }();
    const auto found = tables.constFind(language.section(u'-', 0, 0));
    return found == tables.cend() ? *tables.constFind(QString()) : *found;
}
} // namespace

AbbreviationKind abbreviationKind(QStringView word, const QString &language)
{
    constexpr qsizetype longest = 12;
    if (word.isEmpty() || word.size() > longest)
        return AbbreviationKind::None;
    return tableOf(language).value(word.toString().toLower(), AbbreviationKind::None);
}

} // namespace galley

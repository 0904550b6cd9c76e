// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/opposites.h"

#include <QStringList>

namespace galley
{

namespace
{

/** What one side says and what the other; irregular forms are written out, the stemmer knows the others. */
struct OppositesRow {
    const char *language;
    const char *words;
    const char *opposites;
};

constexpr OppositesRow rows[] = {
    {"en", "confirm affirm acknowledge admit", "deny dispute refute"},
    {"en", "accept approve endorse", "reject refuse veto"},
    {"en", "support back", "oppose"},
    {"en", "rise rose risen increase grow grew grown climb gain surge soar jump",
     "fall fell fallen decrease drop decline shrink shrank slump plunge sink sank"},
    {"en", "win won", "lose lost"},
    {"en", "convict guilty", "acquit innocent clear"},
    {"en", "allow permit legalise legalize", "ban prohibit forbid forbade forbidden outlaw"},
    {"en", "open reopen", "close shut"},
    {"en", "survive alive", "die dead"},
    {"en", "begin began begun start", "end stop finish"},
    {"en", "arrest detain jail", "release free"},
    {"en", "buy bought", "sell sold"},
    {"en", "agree", "disagree"},
    {"en", "safe", "unsafe dangerous"},
    {"en", "positive", "negative"},
    {"de", "bestätigen bestätigt bestätigte", "dementieren dementiert dementierte bestreiten bestreitet bestritt"},
    {"de", "annehmen angenommen zustimmen zugestimmt", "ablehnen abgelehnt zurückweisen zurückgewiesen"},
    {"de", "steigen steigt stieg stiegen gestiegen zunehmen zugenommen",
     "sinken sinkt sank sanken gesunken fallen fiel fielen gefallen"},
    {"de", "gewinnen gewann gewonnen", "verlieren verlor verloren"},
    {"de", "schuldig verurteilt", "unschuldig freigesprochen"},
    {"de", "erlauben erlaubt", "verbieten verboten verbot"},
    {"de", "öffnen geöffnet", "schließen geschlossen"},
    {"de", "festgenommen festnehmen verhaftet", "freigelassen freilassen"},
    {"de", "kaufen kaufte gekauft", "verkaufen verkaufte verkauft"},
    {"de", "positiv", "negativ"},
    {"fr", "confirmer confirmé confirme", "démentir démenti dément nier nié"},
    {"fr", "accepter accepté approuver approuvé", "refuser refusé rejeter rejeté"},
    {"fr", "augmenter augmenté hausse", "diminuer diminué baisser baissé baisse"},
    {"fr", "gagner gagné", "perdre perdu"},
    {"fr", "autoriser autorisé", "interdire interdit"},
    {"fr", "coupable condamné", "innocent acquitté relaxé"},
    {"fr", "ouvrir ouvert rouvrir rouvert", "fermer fermé"},
    {"fr", "positif positive", "négatif négative"},
    {"es", "confirmar confirmó confirmado", "negar negó negado desmentir desmintió desmentido"},
    {"es", "aceptar aceptó aprobar aprobó", "rechazar rechazó"},
    {"es", "subir subió aumentar aumentó", "bajar bajó disminuir disminuyó caer cayó"},
    {"es", "ganar ganó", "perder perdió"},
    {"es", "permitir permitió autorizar autorizó", "prohibir prohibió"},
    {"es", "culpable condenado", "inocente absuelto"},
    {"es", "abrir abrió abierto", "cerrar cerró cerrado"},
    {"es", "positivo positiva", "negativo negativa"},
    {"it", "confermare confermato", "smentire smentito negare negato"},
    {"it", "accettare accettato approvare approvato", "respingere respinto rifiutare rifiutato"},
    {"it", "aumentare aumentato salire salito", "diminuire diminuito scendere sceso calare calato"},
    {"it", "vincere vinto", "perdere perso"},
    {"it", "autorizzare autorizzato consentire consentito", "vietare vietato"},
    {"it", "colpevole condannato", "innocente assolto"},
    {"it", "aprire aperto riaprire riaperto", "chiudere chiuso"},
    {"it", "positivo positiva", "negativo negativa"},
    {"pt", "confirmar confirmou", "negar negou desmentir desmentiu"},
    {"pt", "aceitar aceitou aprovar aprovou", "rejeitar rejeitou recusar recusou"},
    {"pt", "subir subiu aumentar aumentou", "cair caiu baixar baixou diminuir diminuiu"},
    {"pt", "ganhar ganhou vencer venceu", "perder perdeu"},
    {"pt", "permitir permitiu autorizar autorizou", "proibir proibiu"},
    {"pt", "culpado condenado", "inocente absolvido"},
    {"pt", "abrir abriu aberto reabrir", "fechar fechou fechado"},
    {"pt", "positivo positiva", "negativo negativa"},
    {"nl", "bevestigen bevestigd bevestigde", "ontkennen ontkend ontkende"},
    {"nl", "stijgen steeg gestegen", "dalen daalde gedaald"},
    {"nl", "winnen won gewonnen", "verliezen verloor verloren"},
    {"nl", "goedkeuren goedgekeurd aanvaarden aanvaard", "afwijzen afgewezen verwerpen verworpen"},
    {"nl", "schuldig veroordeeld", "onschuldig vrijgesproken"},
    {"nl", "toestaan toegestaan", "verbieden verboden verbood"},
    {"nl", "openen geopend heropend", "sluiten gesloten"},
    {"nl", "positief positieve", "negatief negatieve"},
    {"zh", "证实 确认", "否认 驳斥"},
    {"zh", "同意 批准 接受", "拒绝 否决"},
    {"zh", "上升 上涨 增加 增长", "下降 下跌 减少"},
    {"zh", "允许", "禁止"},
    {"zh", "有罪", "无罪"},
    {"zh", "开放", "关闭"},
    {"zh", "阳性", "阴性"},
};

} // namespace

Opposites::Opposites(const QString &language, const Lexicon &lexicon)
{
    const QString base = language.section(u'-', 0, 0).toLower();
    int number = 0;
    for (const OppositesRow &row : rows) {
        ++number;
        if (base != QLatin1String(row.language))
            continue;
        const auto add = [&](const char *words, int side) {
            for (const QString &word : QString::fromUtf8(words).split(u' '))
                m_sides.insert(lexicon.stem(word), side);
        };
        add(row.words, number);
        add(row.opposites, -number);
    }
}

} // namespace galley

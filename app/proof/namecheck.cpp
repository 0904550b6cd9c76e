// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"
#include "app/proof/nameforms.h"
#include "app/proof/sources.h"
#include "app/text/editdistance.h"

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(NameCheck)
};

constexpr qsizetype shownEvidence = 6; ///< Places named in one finding; one in each article first.

/** Some places of @p form, one of each article before a second of any. */
QList<Passage> evidenceOf(const NameForm &form)
{
    QList<Passage> first, more;
    QSet<int> seen;
    for (const Passage &place : form.places) {
        (seen.contains(place.article) ? more : first) << place;
        seen << place.article;
    }
    first += more;
    return first.first(std::min(shownEvidence, first.size()));
}

void report(const ProofContext &context, const NameForm &form, const NameForm &better, NameRelation relation,
            QList<Finding> &findings)
{
    const bool variant = relation == NameRelation::Variant;
    for (const Passage &place : form.places) {
        Finding finding = context.finding(variant ? FindingKind::StyleVariant : FindingKind::NameVariant,
                                          variant ? Severity::Hint : Severity::Likely, place.article, place.range);
        finding.message = variant
                              ? Tr::tr("The articles write this name in two ways, “%1” and “%2”. Both may be right.")
                                    .arg(form.word, better.word)
                              : Tr::tr("“%1” differs from “%2”, which stands %n time(s) in the articles: %3.", nullptr,
                                       int(better.places.size()))
                                    .arg(form.word, better.word, namedSources(context, better.places));
        finding.message = withSourceNote(context, finding.message, better.places);
        finding.suggestions << better.word;
        finding.evidence = evidenceOf(better);
        findings << finding;
        if (variant)
            break;
    }
}
/** Of the forms that @p form is likely a slip of, the nearest and best attested; -1 where there is none. */
qsizetype likeliest(const QList<NameForm> &forms, qsizetype form)
{
    for (const NameForm &other : forms)
        if (other.key != forms[form].key && isLessAttested(forms[form], other) && isDerived(forms[form].key, other.key))
            return -1;
    qsizetype best = -1;
    int nearest = 0;
    for (qsizetype j = 0; j < forms.size(); ++j) {
        if (j == form || std::abs(forms[form].key.size() - forms[j].key.size()) > 2 ||
            !isLessAttested(forms[form], forms[j]) || relationOf(forms[form], forms[j]) != NameRelation::Misspelling)
            continue;
        const int distance = editDistance(forms[form].key, forms[j].key, 3);
        if (best < 0 || distance < nearest || (distance == nearest && isLessAttested(forms[best], forms[j]))) {
            best = j;
            nearest = distance;
        }
    }
    return best;
}

} // namespace

QList<Finding> checkNames(const ProofContext &context)
{
    QList<Finding> findings = checkFullNames(context);
    const QList<NameForm> forms = nameForms(context);
    for (qsizetype i = 0; i < forms.size(); ++i) {
        if (context.isAlwaysRight(forms[i].word))
            continue;
        if (const qsizetype better = likeliest(forms, i);
            better >= 0 && !context.isVariant(forms[i].word, forms[better].word))
            report(context, forms[i], forms[better], NameRelation::Misspelling, findings);
        for (qsizetype j = 0; j < forms.size(); ++j)
            if (j != i && std::abs(forms[i].key.size() - forms[j].key.size()) <= 2 &&
                isLessAttested(forms[i], forms[j]) && relationOf(forms[i], forms[j]) == NameRelation::Variant &&
                !context.isVariant(forms[i].word, forms[j].word))
                report(context, forms[i], forms[j], NameRelation::Variant, findings);
    }
    return findings;
}

} // namespace galley

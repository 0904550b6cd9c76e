// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"
#include "app/proof/nameforms.h"

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
                              : Tr::tr("“%1” differs from “%2”, which the articles write %n time(s).", nullptr,
                                       int(better.places.size()))
                                    .arg(form.word, better.word);
        finding.suggestions << better.word;
        finding.evidence = evidenceOf(better);
        findings << finding;
        if (variant)
            break;
    }
}
} // namespace

QList<Finding> checkNames(const ProofContext &context)
{
    QList<Finding> findings;
    const QList<NameForm> forms = nameForms(context);
    for (qsizetype i = 0; i < forms.size(); ++i) {
        if (context.isAlwaysRight(forms[i].word))
            continue;
        for (qsizetype j = 0; j < forms.size(); ++j) {
            if (i == j || !isLessAttested(forms[i], forms[j]) ||
                std::abs(forms[i].key.size() - forms[j].key.size()) > 2)
                continue;
            const NameRelation relation = relationOf(forms[i], forms[j]);
            if (relation != NameRelation::Different)
                report(context, forms[i], forms[j], relation, findings);
        }
    }
    return findings;
}

} // namespace galley

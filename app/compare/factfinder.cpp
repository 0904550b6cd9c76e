// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/factfinder.h"

#include "app/compare/factdates.h"
#include "app/compare/numberreader.h"

namespace galley
{

QList<Fact> findFacts(QStringView text, const QString &language, const QDate &published)
{
    QList<Fact> facts;
    const QList<FactWord> words = factWords(text, language);
    const NumberWords &table = NumberWords::of(language);
    for (int i = 0; i < words.size();) {
        const FoundDate date = dateAt(words, i, language, published);
        if (date.count > 0) {
            Fact fact = date.fact;
            fact.range = fact.core = {words[i].range.start, words[i + date.count - 1].range.end};
            facts << fact;
            i += date.count;
            continue;
        }
        const FoundNumber number = numberAt(words, i, table);
        if (number.fact)
            facts << *number.fact;
        i += std::max(1, number.count);
    }
    return facts;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/claimmodel.h"

#include "app/base/tr.h"
#include "app/text/textfold.h"
#include "widgets/look/theme.h"
#include "widgets/review/words.h"

#include <QHash>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(ClaimModel)
};

/** What each article says where @p difference is, in the order of the articles; empty where it says nothing. */
QStringList sayings(const ReviewContent &content, const Difference &difference)
{
    QStringList result(content.articles.size());
    for (const Passage &passage : difference.members) {
        QString &words = result[passage.article];
        const QString here = content.articles[passage.article].textOf(passage.range).toString().simplified();
        words = words.isEmpty() ? here : words + u' ' + here;
    }
    return result;
}

/** The articles that say otherwise than most, or all of them where there is no majority. */
QSet<int> outsiders(const ReviewContent &content, const Claim &claim)
{
    QSet<int> result;
    for (const Difference &difference : claim.differences) {
        QHash<QString, QSet<int>> camps;
        const QStringList words = sayings(content, difference);
        QSet<int> having;
        for (const Passage &member : claim.members)
            having << member.article;
        for (const int article : having)
            camps[folded(words[article]).text.toCaseFolded()] << article;
        QSet<int> largest;
        bool tied = false;
        for (const QSet<int> &camp : camps) {
            tied = camp.size() == largest.size() || (camp.size() < largest.size() && tied);
            if (camp.size() > largest.size())
                largest = camp;
        }
        result += tied || largest.size() < 2 ? having : having - largest;
    }
    return result;
}

QString detailOf(const ReviewContent &content, const Claim &claim, const Difference &difference)
{
    QStringList parts;
    const QStringList words = sayings(content, difference);
    for (int article = 0; article < words.size(); ++article) {
        const bool has = std::ranges::any_of(claim.members, [&](const Passage &p) { return p.article == article; });
        if (has)
            //: Stands for an article that does not say a thing which the others say.
            parts << isolated(words[article].isEmpty() ? Tr::tr("none") : shortened(words[article], 40));
    }
    return parts.join(u" / "_s);
}

QList<ReviewCell> cellsOf(const ReviewContent &content, const Claim &claim)
{
    const QSet<int> out = outsiders(content, claim);
    QList<ReviewCell> cells;
    for (int article = 0; article < content.articles.size(); ++article) {
        const bool has = std::ranges::any_of(claim.members, [&](const Passage &p) { return p.article == article; });
        const QString letter = articleLetter(article);
        if (!has)
            cells << ReviewCell{{}, u"–"_s, Tr::tr("%1 does not say this").arg(letter)};
        else if (claim.verdict == Verdict::Single)
            cells << ReviewCell{u"glyph-only-filled"_s, {}, Tr::tr("Only %1 says this").arg(letter)};
        else if (out.contains(article))
            cells << ReviewCell{u"glyph-differs"_s, {}, Tr::tr("%1 differs").arg(letter)};
        else
            cells << ReviewCell{u"glyph-present"_s, {}, Tr::tr("%1 says this").arg(letter)};
    }
    return cells;
}

ReviewRow rowOf(const ReviewContent &content, int index)
{
    const Claim &claim = content.comparison.claims[index];
    ReviewRow row;
    if (!claim.members.isEmpty()) {
        const Passage &first = claim.members.first();
        row.text = content.articles[first.article].textOf(first.range).toString().simplified();
    }
    row.source = index;
    row.passages = claim.members;
    row.cells = cellsOf(content, claim);
    if (!claim.differences.isEmpty()) {
        row.kind = differenceWord(claim.differences.first().kind);
        row.lead = row.kind;
        row.detail = detailOf(content, claim, claim.differences.first());
    }
    return row;
}

} // namespace

QList<ReviewGroup> claimGroups(const ReviewContent &content)
{
    const int articles = int(content.articles.size());
    ReviewGroup differing{.title = Tr::tr("Differing"), .icon = u"glyph-differs"_s};
    ReviewGroup shared{.title = Tr::tr("Shared"), .icon = u"glyph-same"_s};
    QList<ReviewGroup> single(articles);
    for (int article = 0; article < articles; ++article) {
        single[article].title = Tr::tr("Only in %1").arg(articleLetter(article));
        single[article].icon = u"glyph-only"_s;
    }
    for (int i = 0; i < content.comparison.claims.size(); ++i) {
        const Claim &claim = content.comparison.claims[i];
        if (claim.verdict == Verdict::Differing)
            differing.rows << rowOf(content, i);
        else if (claim.verdict == Verdict::Shared)
            shared.rows << rowOf(content, i);
        else if (!claim.members.isEmpty() && claim.members.first().article < articles)
            single[claim.members.first().article].rows << rowOf(content, i);
    }
    QList<ReviewGroup> groups;
    for (const ReviewGroup &group : QList<ReviewGroup>{differing, shared} + single) {
        if (!group.rows.isEmpty())
            groups << group;
    }
    return groups;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/handreading.h"

#include "app/article/blockshape.h"
#include "app/article/datefinder.h"
#include "app/text/language.h"
#include "app/text/segmenter.h"

#include <algorithm>
#include <cstdlib>

namespace galley
{

namespace
{
constexpr qsizetype languageSample = 8000;

/** Whether paragraph @p index is what the article's title, byline or date was taken from. */
bool tellsFact(const Article &article, int index)
{
    const QStringView text = article.textOf(article.paragraphs[index].range);
    switch (article.paragraphs[index].role) {
    case Role::Title:
        return article.title == text;
    case Role::Byline:
        return article.byline == authorOf(text);
    case Role::Dateline:
        return article.published == findDate(text);
    default:
        return false;
    }
}

void takeFact(Article &article, Role role, QStringView text)
{
    if (role == Role::Title)
        article.title = text.toString();
    else if (role == Role::Byline)
        article.byline = authorOf(text);
    else if (role == Role::Dateline)
        article.published = findDate(text);
}

int placeOf(const Article &article, const RoleByHand &hand)
{
    const int count = int(article.paragraphs.size());
    if (hand.text.isEmpty())
        return hand.paragraph >= 0 && hand.paragraph < count ? hand.paragraph : -1;
    int nearest = -1;
    for (int i = 0; i < count; ++i) {
        const bool isNearer = nearest < 0 || std::abs(i - hand.paragraph) < std::abs(nearest - hand.paragraph);
        if (isNearer && article.textOf(article.paragraphs[i].range) == hand.text)
            nearest = i;
    }
    return nearest;
}
} // namespace

void giveRole(Article &article, int index, Role role)
{
    if (index < 0 || index >= article.paragraphs.size() || article.paragraphs[index].role == role)
        return;
    const Role old = article.paragraphs[index].role;
    const bool told = tellsFact(article, index);
    article.paragraphs[index].role = role;
    if (told) {
        const auto other = std::ranges::find(article.paragraphs, old, &Paragraph::role);
        takeFact(article, old, other == article.paragraphs.end() ? QStringView() : article.textOf(other->range));
    }
    takeFact(article, role, article.textOf(article.paragraphs[index].range));
}

void giveRoles(Article &article, const QList<RoleByHand> &roles)
{
    for (const RoleByHand &hand : roles)
        giveRole(article, placeOf(article, hand), hand.role);
}

QList<RoleByHand> settledRoles(QList<RoleByHand> roles, const Article &article)
{
    for (RoleByHand &hand : roles) {
        const int place = placeOf(article, hand);
        if (place < 0)
            continue;
        hand.paragraph = place;
        hand.text = article.textOf(article.paragraphs[place].range).toString();
    }
    return roles;
}

Article inLanguage(Article article, const QString &language)
{
    article.language = language.isEmpty()
                           ? detectLanguage(article.text.first(std::min(article.text.size(), languageSample)))
                           : language;
    article.sentences.clear();
    for (int i = 0; i < article.paragraphs.size(); ++i) {
        const TextRange &range = article.paragraphs[i].range;
        for (const TextRange &sentence : sentences(article.textOf(range).toString(), article.language))
            article.sentences << Sentence{sentence.shifted(range.start), i};
    }
    return article;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/decisions.h"

namespace galley
{

namespace
{

/** The first passage of @p article at @p level with this text; index -1 where there is none. */
Member passageWith(const LinkDecision::End &end, const QList<Article> &articles, Level level)
{
    if (end.article < 0 || end.article >= articles.size())
        return {end.article, -1};
    const Article &article = articles[end.article];
    const auto find = [&](const auto &passages) {
        for (int i = 0; i < passages.size(); ++i) {
            if (article.textOf(passages[i].range).toString().simplified() == end.text)
                return Member{end.article, i};
        }
        return Member{end.article, -1};
    };
    return level == Level::Paragraph ? find(article.paragraphs) : find(article.sentences);
}

/** Takes out what joins the two passages of @p decision. Paragraphs that do not match have no sentences that do. */
void partByHand(QList<UnitLink> &links, const QList<Article> &articles, Level level, const LinkDecision &decision)
{
    for (const Level decided : {level, Level::Paragraph}) {
        const Member from = passageWith(decision.from, articles, decided);
        const Member to = passageWith(decision.to, articles, decided);
        const auto isIn = [&](const Member &unit, const Member &passage) {
            const bool isPart = level == Level::Sentence && decided == Level::Paragraph;
            return unit.article == passage.article &&
                   passage.index == (isPart ? articles[unit.article].sentences[unit.index].paragraph : unit.index);
        };
        links.removeIf([&](const UnitLink &link) {
            return (isIn(link.a, from) && isIn(link.b, to)) || (isIn(link.a, to) && isIn(link.b, from));
        });
    }
}

} // namespace

QList<UnitLink> applyDecisions(const QList<UnitLink> &links, const QList<Article> &articles, Level level,
                               const QList<LinkDecision> &decisions, const Progress &progress)
{
    QList<UnitLink> result = links;
    for (const LinkDecision &decision : decisions) {
        if (decision.kind == LinkDecision::Kind::Rejected) {
            partByHand(result, articles, level, decision);
            continue;
        }
        const Member from = passageWith(decision.from, articles, level);
        const Member to = passageWith(decision.to, articles, level);
        if (from.index < 0 || to.index < 0 || from.article == to.article)
            continue;
        const Member a = std::min(from, to);
        const Member b = std::max(from, to);
        const auto found = std::ranges::find_if(result, [&](const UnitLink &l) { return l.a == a && l.b == b; });
        if (found == result.end())
            result << UnitLink{.a = a, .b = b, .score = 1, .byHand = true, .added = true};
        else
            found->byHand = true;
    }
    if (decisions.isEmpty())
        return result;
    std::ranges::sort(result, {}, [](const UnitLink &l) { return std::pair(l.a, l.b); });
    markMoved(result, progress);
    return result;
}

} // namespace galley

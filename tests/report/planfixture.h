// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages to plan and to look at, for the tests of their layout.
#pragma once

#include "app/report/pageplan.h"
#include "tests/report/reportfixture.h"

namespace galley::test
{

inline PagePlan planned(const ReportInput &input, const PageOptions &options = {})
{
    Progress progress;
    return planPages(input, options, progress).value_or(PagePlan());
}

/** Where the words of @p article that begin with @p words stand: their page, and the place of their first line. */
inline std::pair<int, QPointF> placeOf(const PagePlan &plan, int article, const QString &words)
{
    for (int page = 0; page < plan.pages.size(); ++page) {
        for (const PlacedText &text : plan.pages.at(page).texts) {
            if (text.article == article && text.block.text.startsWith(words))
                return {page, text.at};
        }
    }
    return {-1, {}};
}

/** Articles of @p count paragraphs each, paragraph i of one linked with that of all others. */
inline ReportInput longInput(int articles, int count, int wordsEach)
{
    ReportInput input;
    input.when = QDateTime({2026, 11, 21}, {12, 0}, QTimeZone::UTC);
    for (int a = 0; a < articles; ++a) {
        QStringList lines;
        for (int p = 0; p < count; ++p)
            lines << u"Begin %1 %2"_s.arg(a).arg(p) + u" and so the story goes on"_s.repeated(wordsEach / 6) + u'.';
        input.articles.append(article(lines.join(u'\n'), u"%1.txt"_s.arg(a)));
    }
    for (int p = 0; p < count; ++p) {
        QList<Member> members;
        for (int a = 0; a < articles; ++a)
            members.append({a, p});
        if (articles > 1)
            input.comparison.alignments.append(link(members));
    }
    input.comparison.articleCount = articles;
    return input;
}

/** How often Galley itself says @p words on @p page; -1 for any page. */
inline qsizetype saidOn(const PagePlan &plan, int page, QStringView words)
{
    qsizetype count = 0;
    for (int p = 0; p < plan.pages.size(); ++p) {
        if (page < 0 || p == page)
            count += std::ranges::count_if(plan.pages.at(p).texts, [&](const PlacedText &text) {
                return text.article < 0 && text.block.text.contains(words);
            });
    }
    return count;
}

} // namespace galley::test

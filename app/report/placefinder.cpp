// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/placefinder.h"

#include "app/base/tr.h"
#include "app/marks/kindwords.h"

#include <algorithm>

namespace galley
{

namespace
{

struct Tr {
    GALLEY_TR(PlaceFinder)
};

constexpr double airAbove = 40; // what a reader shows above the line that was jumped to

} // namespace

PlaceFinder::PlaceFinder(const PagePlan &plan)
{
    for (int page = 0; page < plan.pages.size(); ++page) {
        for (const PlacedText &text : plan.pages.at(page).texts) {
            if (text.article < 0 || !text.hasNotes)
                continue;
            m_lines.resize(std::max<qsizetype>(m_lines.size(), text.article + 1));
            for (int i = text.firstLine; i < text.firstLine + text.lineCount; ++i) {
                const BlockLine &line = text.block.lines.at(i);
                const double top = text.onPage(QRectF(0, line.top, 1, 1)).top();
                m_lines[text.article].insert(
                    text.offset + line.range.start,
                    {text.offset + line.range.end,
                     {.page = page, .y = std::max(0., top - airAbove), .element = text.element}});
            }
        }
    }
}

PageTarget PlaceFinder::targetOf(const Passage &passage) const
{
    if (passage.article >= m_lines.size())
        return {};
    const auto &lines = m_lines.at(passage.article);
    const auto after = lines.upperBound(passage.range.start);
    if (after == lines.cbegin() || std::prev(after)->end < passage.range.start)
        return {};
    return std::prev(after)->target;
}

QString PlaceFinder::nameOf(const Passage &passage, const QList<Article> &articles) const
{
    const QString place = placesOf(articles, QList<Passage>{passage});
    const PageTarget target = targetOf(passage);
    if (!target.isValid())
        return place;
    //: A place in an article and the page of the report that it stands on, such as "A ¶3, p. 4".
    return Tr::tr("%1, p. %2").arg(place).arg(target.page + 1);
}

} // namespace galley

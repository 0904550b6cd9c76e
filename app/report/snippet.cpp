// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/snippet.h"

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

/** The start of the word that stands at or after @p position, not beyond @p limit. */
qsizetype wordStart(const QString &text, qsizetype position, qsizetype limit)
{
    while (position < limit && !text.at(position - 1).isSpace())
        ++position;
    return position;
}

qsizetype wordEnd(const QString &text, qsizetype position, qsizetype limit)
{
    while (position > limit && !text.at(position).isSpace())
        --position;
    return position;
}

} // namespace

Snippet snippetOf(int index, const Article &article, const TextRange &passage, const TextRange &focus,
                  const QList<Mark> &marks, qsizetype length)
{
    const qsizetype room = std::max<qsizetype>(0, length - focus.length());
    TextRange cut{std::max(passage.start, focus.start - room / 2), 0};
    cut.end = std::min(passage.end, std::max(focus.end, cut.start + std::max(length, focus.length())));
    cut.start = std::max(passage.start, std::min(cut.start, cut.end - length));
    if (cut.start > passage.start)
        cut.start = wordStart(article.text, cut.start, focus.start);
    if (cut.end < passage.end)
        cut.end = wordEnd(article.text, cut.end, focus.end);

    Snippet snippet;
    snippet.article = index;
    snippet.text = article.textOf(cut).toString();
    qsizetype shift = -cut.start;
    if (cut.start > passage.start) {
        snippet.text.prepend(QChar(u'…'));
        ++shift;
    }
    if (cut.end < passage.end) {
        while (!snippet.text.isEmpty() && (snippet.text.back().isSpace() || u",;:"_s.contains(snippet.text.back())))
            snippet.text.chop(1);
        snippet.text += QChar(u'…');
    }
    for (Mark mark : marks) {
        const TextRange range{std::max(mark.range.start, cut.start), std::min(mark.range.end, cut.end)};
        if (range.isEmpty())
            continue;
        mark.range = range.shifted(shift);
        snippet.marks.append(mark);
    }
    return snippet;
}

} // namespace galley

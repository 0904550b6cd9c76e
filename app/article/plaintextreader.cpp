// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/plaintextreader.h"

#include <algorithm>

namespace galley
{

namespace
{
constexpr qsizetype shortestWrap = 50; ///< Nobody wraps prose at fewer columns than this …
constexpr qsizetype longestWrap = 100; ///< … or at more.
constexpr qsizetype fewestWrapped = 4; ///< So many lines of like length, one behind the other, are wrapped.

struct Line {
    QStringView words;   ///< Trimmed.
    bool flowed = false; ///< Ends in a blank (RFC 3676: the paragraph goes on in the next line).
    bool apart = true;   ///< Behind an empty line.
};

bool isLineEnd(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'\n' || u == u'\r' || u == 0x2028 || u == 0x2029 || u == 0x0B || u == 0x0C || u == 0x85;
}

QList<Line> linesOf(QStringView text)
{
    QList<Line> lines;
    bool apart = true;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = start;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        const QStringView whole = text.sliced(start, end - start);
        const QStringView words = whole.trimmed();
        if (!words.isEmpty())
            lines << Line{words, whole.endsWith(u' ') && !whole.endsWith(u"  "), apart};
        apart = words.isEmpty();
        const bool pair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        start = end + (pair ? 2 : 1);
    }
    return lines;
}

/** The column at which the text is wrapped; 0 where it is not. */
qsizetype wrapColumn(const QList<Line> &lines)
{
    qsizetype longest = 0;
    qsizetype inner = 0;
    qsizetype full = 0;
    for (const Line &line : lines)
        longest = std::max(longest, line.words.size());
    if (longest < shortestWrap || longest > longestWrap)
        return 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i + 1].apart)
            continue;
        ++inner;
        full += lines[i].words.size() + 18 > longest ? 1 : 0;
    }
    return full >= fewestWrapped && full * 10 >= inner * 7 ? longest : 0;
}

bool goesOn(const Line &line, const Line &next, qsizetype wrap)
{
    if (next.apart)
        return false;
    const bool lower = next.words[0].isLower() || next.words[0] == u'(';
    if (wrap > 0) { // wrapped: only a line that had room for the next word ends its paragraph
        const qsizetype word = std::max<qsizetype>(next.words.indexOf(u' '), 1);
        return line.words.size() + 1 + word > wrap - 6 || lower;
    }
    return line.flowed && lower;
}
} // namespace

ArticleDraft readPlainText(const QString &text)
{
    ArticleDraft draft;
    draft.mediaType = QStringLiteral("text/plain");
    const QList<Line> lines = linesOf(text);
    const qsizetype wrap = wrapColumn(lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && goesOn(lines[i - 1], lines[i], wrap))
            draft.blocks.last().text += u' ' + lines[i].words.toString();
        else
            draft.blocks << Block{lines[i].words.toString(), {}, lines[i].apart};
    }
    return draft;
}

} // namespace galley

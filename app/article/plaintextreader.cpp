// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/plaintextreader.h"

#include "app/article/blockshape.h"

#include <algorithm>

namespace galley
{

namespace
{
constexpr qsizetype shortestWrap = 50; ///< Nobody wraps prose at fewer columns than this …
constexpr qsizetype longestWrap = 100; ///< … or at more.
constexpr qsizetype fewestWrapped = 4; ///< So many lines of like length, one behind the other, are wrapped …
constexpr qsizetype fewestBroken = 3;  ///< … or so many full ones in the middle of a sentence.

struct Line {
    QStringView words;   ///< Trimmed.
    bool flowed = false; ///< Ends in a blank (RFC 3676: the paragraph goes on in the next line).
    bool apart = true;   ///< Behind an empty line.
    bool indented = false;
};

bool isLineEnd(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'\n' || u == u'\r' || u == 0x2028 || u == 0x2029 || u == 0x0B || u == 0x0C || u == 0x85;
}

/** "^By IDA HOLM<": the marks with which wires tell typesetters where a line of its own begins and ends. */
QStringView withoutCodes(QStringView line)
{
    const bool coded = line.size() > 2 && line.front() == u'^' && line.back() == u'<';
    return coded ? line.sliced(1, line.size() - 2).trimmed() : line;
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
        const QStringView words = withoutCodes(whole.trimmed());
        if (!words.isEmpty())
            lines << Line{words, whole.endsWith(u' ') && !whole.endsWith(u"  "), apart,
                          whole.startsWith(u"  ") || whole.startsWith(u'\t') || whole.startsWith(QChar(0x3000))};
        apart = words.isEmpty();
        const bool pair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        start = end + (pair ? 2 : 1);
    }
    return lines;
}

/** Whether paragraphs begin with an indent, and not behind an empty line. */
bool isIndentTelling(const QList<Line> &lines)
{
    const auto indented = std::ranges::count_if(lines, &Line::indented);
    return indented > 0 && indented * 2 < lines.size();
}

/** The column at which the text is wrapped; 0 where it is not. */
qsizetype wrapColumn(const QList<Line> &lines, bool indentTells)
{
    qsizetype longest = 0;
    qsizetype inner = 0;
    qsizetype full = 0;
    qsizetype broken = 0; // full, and the sentence goes on in the next line
    for (const Line &line : lines)
        if (line.words.contains(u' ')) // an address is not wrapped
            longest = std::max(longest, line.words.size());
    if (longest < shortestWrap || longest > longestWrap)
        return 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const Line &next = lines[i + 1];
        if (next.apart || (indentTells && next.indented))
            continue;
        const bool isFull = lines[i].words.size() + 18 > longest;
        ++inner;
        full += isFull ? 1 : 0;
        broken += isFull && next.words[0].isLower() && !endsWithStop(lines[i].words) ? 1 : 0;
    }
    return (full >= fewestWrapped && full * 10 >= inner * 7) || broken >= fewestBroken ? longest : 0;
}

/** How lines are to be joined. */
struct Layout {
    qsizetype wrap = 0;       ///< As wrapColumn() has it.
    bool indentTells = false; ///< Paragraphs begin with an indent and not behind an empty line.
};

Layout layoutOf(const QList<Line> &lines)
{
    const bool indentTells = isIndentTelling(lines);
    return {wrapColumn(lines, indentTells), indentTells};
}

bool goesOn(const Line &line, const Line &next, const Layout &layout)
{
    const qsizetype wrap = layout.wrap;
    if (next.apart || (wrap > 0 && layout.indentTells && next.indented))
        return false;
    const bool lower = next.words[0].isLower();
    if (wrap > 0) { // wrapped: only a line that had room for the next word ends its paragraph
        const qsizetype word = std::max<qsizetype>(next.words.indexOf(u' '), 1);
        return line.words.size() + 1 + word > wrap - 6 || lower;
    }
    return line.flowed && (lower || next.words[0] == u'(');
}
} // namespace

ArticleDraft readPlainText(const QString &text)
{
    ArticleDraft draft;
    draft.mediaType = QStringLiteral("text/plain");
    const QList<Line> lines = linesOf(text);
    const Layout layout = layoutOf(lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && goesOn(lines[i - 1], lines[i], layout))
            draft.blocks.last().text += u' ' + lines[i].words.toString();
        else
            draft.blocks << Block{lines[i].words.toString(), {}, lines[i].apart};
    }
    return draft;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/pdflines.h"

#include "app/article/blockshape.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr double usualGap = 0.9;     ///< Between two lines of a paragraph at most, in heights of a line …
constexpr double moreThanGap = 0.35; ///< … or so much more than what the document has.
constexpr size_t fewestGaps = 5;     ///< So many pairs of lines tell what it has.
constexpr double titleSize = 1.25;   ///< A title is so many times as large as the text, at least.
constexpr int titleWords = 4;        ///< A newspaper's name in larger type has fewer.
constexpr int longestTitle = 32;     ///< Words.
constexpr double initialSize = 1.8;  ///< So much larger than its word is a large initial.

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x00AD) || c == QChar(0x2010);
}

/** A line of the margin without its figures: the same on many pages. */
QString runningKey(const PdfLine &line)
{
    QString key = line.text.toLower();
    key.removeIf([](QChar c) { return !c.isLetter(); });
    return key;
}

bool isFull(const PdfLine &line, double column)
{
    return line.box.right() > column - 4 * line.box.height();
}

bool isLikeSize(const PdfLine &line, const PdfLine &next)
{
    const double height = std::max(line.box.height(), 1.0);
    return std::abs(next.box.height() - height) < 0.22 * height;
}

/** The words of a line, lower case, with the hyphens inside of them. */
void collectWords(const QString &text, QSet<QString> &words)
{
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        QStringView word = part;
        while (!word.isEmpty() && !word.front().isLetter())
            word = word.sliced(1);
        while (!word.isEmpty() && !word.back().isLetter())
            word.chop(1);
        if (!word.isEmpty())
            words << word.toString().toLower();
    }
}

/** A line in a script without blanks that is longer than a newspaper's name. */
bool isEastern(const QString &text)
{
    return text.size() >= 8 && text[0].unicode() >= 0x2E80;
}

/** "T" in three lines' height, then "he ferry": one word again. */
void mendInitials(QList<PdfLine> &lines)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const PdfLine &initial = lines[i];
        PdfLine &next = lines[i + 1];
        if (next.page != initial.page || !isInitial(initial, next.box) || !next.text[0].isLetter())
            continue;
        next.text.prepend(initial.text);
        next.edge = next.edge && initial.edge;
        lines.removeAt(i);
    }
}

class BlockMaker
{
public:
    BlockMaker(const QList<PdfLine> &lines, int pages)
        : m_lines(lines)
        , m_pages(pages)
    {
        for (const PdfLine &line : lines) {
            if (line.edge)
                ++m_running[runningKey(line)];
            double &right = m_rightEdges[columnOf(line)];
            right = std::max(right, line.box.right());
            collectWords(line.text, m_words);
        }
        m_gap = std::max(usualGap, typicalGap() + moreThanGap);
    }

    QList<Block> make()
    {
        const PdfLine *last = nullptr;
        qsizetype open = -1;
        for (const PdfLine &line : m_lines) {
            const QString text = line.text.simplified();
            if (text.isEmpty())
                continue;
            if (isFurniture(line)) {
                add(text, Role::Furniture, line);
                continue;
            }
            if (last && goesOn(*last, line)) {
                join(m_blocks[open].text, text);
            } else {
                add(text, {}, line);
                open = m_blocks.size() - 1;
            }
            last = &line;
        }
        findTitle();
        return m_blocks;
    }

private:
    /** The column that begins at the line's place, on its page. */
    static int columnOf(const PdfLine &line) { return line.page * 1000 + int(line.box.left() / 40); }
    double rightEdge(const PdfLine &line) const { return m_rightEdges.value(columnOf(line)); }

    void add(const QString &text, std::optional<Role> role, const PdfLine &line)
    {
        m_blocks << Block{text, role, true};
        m_sizes.push_back(line.page == 0 ? line.box.height() : 0);
    }

    bool isFurniture(const PdfLine &line) const
    {
        const QString key = runningKey(line);
        return line.edge && (key.isEmpty() || (m_pages > 1 && m_running.value(key) > 1));
    }

    /** What lies between two lines of one paragraph, in heights of a line: those of which the first is full and does
     * not end a sentence are surely of one. */
    double typicalGap() const
    {
        std::vector<double> gaps;
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            const PdfLine &line = m_lines[i];
            const PdfLine &next = m_lines[i + 1];
            const bool below = next.page == line.page && next.box.top() > line.box.top() && isLikeSize(line, next);
            if (below && isFull(line, rightEdge(line)) && !endsWithStop(line.text))
                gaps.push_back((next.box.top() - line.box.bottom()) / std::max(line.box.height(), 1.0));
        }
        if (gaps.size() < fewestGaps)
            return 0;
        const auto middle = gaps.begin() + std::ptrdiff_t(gaps.size() / 2);
        std::ranges::nth_element(gaps, middle);
        return *middle;
    }

    bool goesOn(const PdfLine &line, const PdfLine &next) const
    {
        if (!isLikeSize(line, next))
            return false;
        const double height = std::max(line.box.height(), 1.0);
        const bool below = next.page == line.page && next.box.top() > line.box.top();
        const bool ended = endsWithStop(line.text);
        const bool full = isFull(line, rightEdge(line));
        if (!below) // the next column or page
            return !ended && (next.text[0].isLower() || full);
        if (next.box.top() - line.box.bottom() > m_gap * height)
            return false;
        const bool indented = next.box.left() > line.box.left() + 0.8 * height;
        return !(indented && ended) && (full || !ended);
    }

    void join(QString &text, const QString &next) const
    {
        const bool hyphen = text.size() > 2 && isHyphen(text.back()) && text[text.size() - 2].isLetterOrNumber();
        if (!hyphen) {
            text += u' ' + next;
            return;
        }
        const QString before = text.sliced(text.lastIndexOf(u' ') + 1);
        const QString behind = next.section(u' ', 0, 0);
        static const QSet<QString> joiners{u"und"_s, u"oder"_s, u"and"_s, u"or"_s, u"to"_s, u"et"_s, u"bis"_s, u"en"_s};
        if (joiners.contains(behind)) // "Luft- und Raumfahrt"
            text += u' ' + next;
        else if (text[text.size() - 2].isLower() && next[0].isLower() && !isCompound(before, behind))
            text = text.chopped(1) + next;
        else
            text += next;
    }

    /** Whether "well-" and "known" are two words: where the document has them so elsewhere, and not as one. */
    bool isCompound(const QString &before, const QString &behind) const
    {
        QSet<QString> forms;
        collectWords(before + behind, forms);
        collectWords(before.chopped(1) + behind, forms);
        if (forms.size() != 2)
            return false;
        const bool withHyphen = std::ranges::any_of(
            forms, [&](const QString &form) { return form.contains(before.back()) && m_words.contains(form); });
        const bool asOne = std::ranges::any_of(
            forms, [&](const QString &form) { return !form.contains(before.back()) && m_words.contains(form); });
        return withHyphen && !asOne;
    }

    /** The first of the blocks in the largest type of the first page that says something. */
    void findTitle()
    {
        std::vector<double> heights;
        for (const PdfLine &line : m_lines)
            heights.insert(heights.end(), size_t(countWords(line.text)), line.box.height());
        if (heights.empty())
            return;
        const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
        std::ranges::nth_element(heights, middle);
        qsizetype best = -1;
        double size = titleSize * *middle;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const int words = countWords(m_blocks[i].text);
            const bool says = words >= titleWords || isEastern(m_blocks[i].text);
            const bool fits = says && words <= longestTitle && !m_blocks[i].role && m_sizes[size_t(i)] > size;
            if (!fits)
                continue;
            best = i;
            size = m_sizes[size_t(i)] * 1.02; // what is as large, to a hair, is no better
        }
        if (best >= 0)
            m_blocks[best].role = Role::Title;
    }

    const QList<PdfLine> &m_lines;
    const int m_pages;
    QHash<QString, int> m_running;
    QHash<int, double> m_rightEdges;
    QSet<QString> m_words;
    double m_gap = usualGap;
    QList<Block> m_blocks;
    std::vector<double> m_sizes; ///< The height of each block's first line; 0 behind the first page.
};
} // namespace

bool isInitial(const PdfLine &line, const QRectF &next)
{
    const bool beside =
        next.left() > line.box.left() && next.top() < line.box.bottom() && next.bottom() > line.box.top();
    return line.text.size() == 1 && line.text[0].isUpper() && beside && line.box.height() > initialSize * next.height();
}

QList<Block> pdfBlocks(QList<PdfLine> lines, int pages)
{
    lines.removeIf([](const PdfLine &line) { return line.text.trimmed().isEmpty(); });
    mendInitials(lines);
    return BlockMaker(lines, pages).make();
}

} // namespace galley

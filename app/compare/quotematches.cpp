// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotematches.h"

#include "app/compare/namewords.h"
#include "app/compare/quotewords.h"
#include "app/text/textfold.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <vector>

namespace galley
{

namespace
{
constexpr qsizetype fewestShared = 3; ///< Words, or all of a shorter quote.
constexpr double leastShared = 0.5;   ///< Of the words of the overlap, those that both quotes must have.
constexpr qsizetype shortEdge = 4;    ///< Words; both quotes ending in no more than so many others differ there.
constexpr qsizetype shortestMove = 2; ///< Words; fewer are no change of order.

/** A half-open run of words of one quote. */
struct Run {
    qsizetype first = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - first; }
};

/** What stands between two words that both quotes have. */
struct Gap {
    Run a;
    Run b;
    bool edge = false; ///< Before the first or behind the last word in common.
};

/** The places of the longest sequence of words that both have, as pairs of indices. */
QList<std::pair<qsizetype, qsizetype>> commonWords(const QList<QuoteWord> &a, const QList<QuoteWord> &b)
{
    const auto width = std::size_t(b.size() + 1);
    std::vector<int> length(std::size_t(a.size() + 1) * width);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return length[std::size_t(i) * width + std::size_t(j)]; };
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) =
                a[i].key == b[j].key ? at(i + 1, j + 1) + (a[i].stop ? 2 : 3) : std::max(at(i + 1, j), at(i, j + 1));
    QList<std::pair<qsizetype, qsizetype>> result;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].key == b[j].key) {
            result << std::pair(i++, j++);
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return result;
}

/** Moves each pair beside the next one where the same word stands there too: what belongs together stays so. */
void drawTogether(QList<std::pair<qsizetype, qsizetype>> &common, const QList<QuoteWord> &a, const QList<QuoteWord> &b)
{
    for (qsizetype i = common.size() - 2; i >= 0; --i) {
        auto &[x, y] = common[i];
        const auto &[nextX, nextY] = common[i + 1];
        if (y + 1 == nextY && x + 1 < nextX && a[nextX - 1].key == a[x].key)
            x = nextX - 1;
        else if (x + 1 == nextX && y + 1 < nextY && b[nextY - 1].key == b[y].key)
            y = nextY - 1;
    }
}

/** Takes function words off that stand at an edge of @p common alone, far from the rest: they met by chance. */
void dropStrays(QList<std::pair<qsizetype, qsizetype>> &common, const QList<QuoteWord> &a)
{
    const auto far = [](const auto &x, const auto &y) { return y.first - x.first > 2 || y.second - x.second > 2; };
    while (common.size() > 2 && a[common[0].first].stop && far(common[0], common[1]))
        common.removeFirst();
    while (common.size() > 2 && a[common.last().first].stop && far(common[common.size() - 2], common.last()))
        common.removeLast();
}

QList<Gap> gapsOf(const QList<std::pair<qsizetype, qsizetype>> &common, qsizetype sizeA, qsizetype sizeB)
{
    QList<Gap> gaps{{{0, common.first().first}, {0, common.first().second}, true}};
    for (qsizetype i = 1; i < common.size(); ++i)
        gaps << Gap{{common[i - 1].first + 1, common[i].first}, {common[i - 1].second + 1, common[i].second}, false};
    gaps << Gap{{common.last().first + 1, sizeA}, {common.last().second + 1, sizeB}, true};
    return gaps;
}

/** One quote beside another. */
class QuotePair
{
public:
    QuotePair(const QList<QuoteWord> &a, const QList<QuoteWord> &b)
        : m_a(a)
        , m_b(b)
    {
    }

    /** Compares; false where the two have too little in common to be one quote. */
    bool compare()
    {
        auto common = commonWords(m_a, m_b);
        drawTogether(common, m_a, m_b);
        dropStrays(common, m_a);
        if (common.size() < std::min({fewestShared, m_a.size(), m_b.size()}))
            return false;
        m_first = common.first();
        m_last = common.last();
        const qsizetype spanA = m_last.first - m_first.first + 1, spanB = m_last.second - m_first.second + 1;
        if (double(common.size()) < leastShared * double(std::min(spanA, spanB)))
            return false;
        m_gaps = gapsOf(common, m_a.size(), m_b.size());
        QList<Gap> left;
        for (const Gap &gap : std::as_const(m_gaps))
            if (gap.a.size() > 0 || gap.b.size() > 0)
                judge(gap, left);
        m_changes = left;
        return true;
    }

    QuoteMatch::Kind kind() const
    {
        return !m_changes.isEmpty() ? QuoteMatch::Kind::Reworded
               : m_moved            ? QuoteMatch::Kind::Reordered
               : m_edited           ? QuoteMatch::Kind::Edited
               : m_clipped          ? QuoteMatch::Kind::Clipped
                                    : QuoteMatch::Kind::Verbatim;
    }

    TextRange overlapA() const { return {m_a[m_first.first].range.start, m_a[m_last.first].range.end}; }
    TextRange overlapB() const { return {m_b[m_first.second].range.start, m_b[m_last.second].range.end}; }
    /** The words that differ, as ranges in either text. */
    QList<std::pair<TextRange, TextRange>> changes() const
    {
        QList<std::pair<TextRange, TextRange>> result;
        for (const Gap &gap : m_changes)
            result << std::pair(rangeOf(m_a, gap.a), rangeOf(m_b, gap.b));
        return result;
    }

private:
    void judge(const Gap &gap, QList<Gap> &left)
    {
        if (isMoved(gap))
            m_moved = true;
        else if (isEdited(gap))
            m_edited = true;
        else if (gap.edge &&
                 (gap.a.size() == 0 || gap.b.size() == 0 || gap.a.size() > shortEdge || gap.b.size() > shortEdge))
            m_clipped = true;
        else if (!isNumberStyle(gap))
            left << gap;
    }

    /** Whether the words of one side of @p gap stand in the other quote, outside what both have in one order. */
    bool isMoved(const Gap &gap) const
    {
        const auto within = [](const QList<QuoteWord> &from, const Run &run, const QList<QuoteWord> &to,
                               const Run &into) {
            for (qsizetype at = into.first; at + run.size() <= into.end; ++at) {
                qsizetype n = 0;
                while (n < run.size() && from[run.first + n].key == to[at + n].key)
                    ++n;
                if (n == run.size())
                    return true;
            }
            return false;
        };
        const auto says = [](const QList<QuoteWord> &words, const Run &run) {
            return run.size() >= shortestMove && std::any_of(words.begin() + run.first, words.begin() + run.end,
                                                             [](const QuoteWord &w) { return !w.stop; });
        };
        return std::ranges::any_of(m_gaps, [&](const Gap &other) {
            return (says(m_a, gap.a) && within(m_a, gap.a, m_b, other.b)) ||
                   (says(m_b, gap.b) && within(m_b, gap.b, m_a, other.a));
        });
    }

    /** Whether brackets or an ellipsis own up to what differs. */
    bool isEdited(const Gap &gap) const
    {
        const auto bracketed = [](const QList<QuoteWord> &words, const Run &run) {
            return run.size() > 0 && std::any_of(words.begin() + run.first, words.begin() + run.end,
                                                 [](const QuoteWord &w) { return w.bracketed; });
        };
        const auto elided = [](const QList<QuoteWord> &words, const Run &run) {
            return run.end < words.size() && std::any_of(
                                                 words.begin() + run.first, words.begin() + run.end + 1,
                                                 [](const QuoteWord &w) { return w.elided; });
        };
        return bracketed(m_a, gap.a) || bracketed(m_b, gap.b) ||
               (!gap.edge && (elided(m_a, gap.a) || elided(m_b, gap.b)));
    }

    /** "20" and "twenty" are a matter of style. */
    bool isNumberStyle(const Gap &gap) const
    {
        if (gap.a.size() == 0 || gap.b.size() == 0)
            return false;
        return m_a[gap.a.first].key[0].isDigit() != m_b[gap.b.first].key[0].isDigit();
    }

    /** The words of @p run; of an empty one the word behind it, else the one before. */
    static TextRange rangeOf(const QList<QuoteWord> &words, const Run &run)
    {
        if (run.size() > 0)
            return {words[run.first].range.start, words[run.end - 1].range.end};
        return words[std::min(run.first, words.size() - 1)].range;
    }

    const QList<QuoteWord> &m_a;
    const QList<QuoteWord> &m_b;
    std::pair<qsizetype, qsizetype> m_first, m_last;
    QList<Gap> m_gaps;
    QList<Gap> m_changes;
    bool m_moved = false;
    bool m_edited = false;
    bool m_clipped = false;
};

QStringList wordsOfName(const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[^\\w’'-]+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    return name.split(separators, Qt::SkipEmptyParts);
}

/** Whether @p name is in Chinese characters, which have no capitals to tell names from offices. */
bool isChinese(const QString &name)
{
    return !name.isEmpty() && QChar::script(name.toUcs4().first()) == QChar::Script_Han;
}

bool isInitialsOf(const QString &letters, const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        if (word[0].isUpper())
            initials += word[0];
    return letters.size() > 1 && letters == initials;
}
} // namespace

bool mayBeOneSpeaker(const QString &a, const QString &b)
{
    if (isChinese(a) && isChinese(b)) {
        const QString nameA = withoutChineseOffice(a);
        const QString nameB = withoutChineseOffice(b);
        return nameA.isEmpty() || nameB.isEmpty() || nameA.contains(nameB) || nameB.contains(nameA);
    }
    const QStringList wordsA = wordsOfName(a), wordsB = wordsOfName(b);
    if (wordsA.size() == 1 && isInitialsOf(wordsA.first(), wordsB))
        return true;
    if (wordsB.size() == 1 && isInitialsOf(wordsB.first(), wordsA))
        return true;
    QSet<QString> namesA, namesB;
    const auto gather = [](const QStringList &words, QSet<QString> &names) {
        for (const QString &word : words)
            if (word[0].isUpper() && !isHonorific(word) && !isOffice(word))
                names << wordKey(word);
    };
    gather(wordsA, namesA);
    gather(wordsB, namesB);
    return namesA.isEmpty() || namesB.isEmpty() || namesA.intersects(namesB);
}

QList<QuoteMatch> matchQuotes(const QList<Article> &articles, const QList<Quote> &quotes, const Progress &progress)
{
    QMap<int, QList<int>> clusters;
    QList<QList<QuoteWord>> words(quotes.size());
    for (int q = 0; q < quotes.size(); ++q) {
        if (quotes[q].cluster < 0)
            continue;
        clusters[quotes[q].cluster] << q;
        words[q] = quoteWords(articles[quotes[q].article], quotes[q]);
    }
    QList<QuoteMatch> result;
    for (const QList<int> &members : std::as_const(clusters)) {
        for (qsizetype i = 0; i < members.size(); ++i) {
            for (qsizetype j = i + 1; j < members.size() && !progress.stopped(); ++j) {
                const int from = members[i], to = members[j];
                QuotePair pair(words[from], words[to]);
                const int left = quotes[from].article, right = quotes[to].article;
                if (left == right || !pair.compare())
                    continue;
                QuoteMatch match{from,
                                 to,
                                 pair.kind(),
                                 !mayBeOneSpeaker(quotes[from].speaker, quotes[to].speaker),
                                 {{left, pair.overlapA()}, {right, pair.overlapB()}},
                                 {}};
                for (const auto &[here, there] : pair.changes())
                    match.changes << Difference{DifferenceKind::Quote, {{left, here}, {right, there}}};
                result << match;
            }
        }
    }
    std::ranges::sort(result, {}, [](const QuoteMatch &m) { return std::pair(m.from, m.to); });
    return result;
}

} // namespace galley

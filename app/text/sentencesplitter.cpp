// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentencesplitter.h"

#include "app/text/abbreviations.h"
#include "app/text/listmarkers.h"
#include "app/text/sentencemarks.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace galley
{

namespace
{
constexpr qsizetype longestWholeQuote = 400; ///< A longer quotation or bracket is split like other text.
} // namespace

SentenceSplitter::SentenceSplitter(QStringView text, const QString &language)
    : m_text(text)
    , m_language(language.section(u'-', 0, 0))
    , m_stopWords(StopWords::of(m_language))
{
    static const QStringList ordinals =
        QStringLiteral("de da nb nn no fi cs sk pl hu sl hr et lv lt tr is").split(u' ');
    m_hasOrdinals = ordinals.contains(m_language);
    m_colonEnds = m_language == QLatin1String("hy");
}

bool SentenceSplitter::isTerminatorMark(char16_t c)
{
    if (c < 0x0589) // nothing but letters, marks and the Greek question mark
        return c == 0x037E;
    if (c >= 0xAC00 && c <= 0xD7A3)
        return false;
    return c == 0x2026 || c == 0xFF0E || u_hasBinaryProperty(c, UCHAR_S_TERM);
}

void SentenceSplitter::closeSpan(qsizetype from, qsizetype to)
{
    if (to - from > longestWholeQuote)
        return;
    while (!m_spans.isEmpty() && m_spans.last().start > from) // an outer span swallows those inside it
        m_spans.removeLast();
    if (m_spans.isEmpty() || m_spans.last().end <= from)
        m_spans << TextRange{from, to};
}

void SentenceSplitter::findClosedSpans()
{
    std::array<qsizetype, std::size(markPairs)> opened;
    opened.fill(-1);
    const auto letterAt = [this](qsizetype i) { return i >= 0 && i < m_text.size() && m_text[i].isLetterOrNumber(); };
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const char16_t c = m_text[i].unicode();
        const bool interesting = c <= u']' ? c == u'"' || c == u'\'' || c == u'(' || c == u')' || c == u'[' || c == u']'
                                           : c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F) ||
                                                 (c >= 0x300A && c <= 0x3011) || c == 0xFF08 || c == 0xFF09;
        if (!interesting)
            continue;
        const bool apostrophe = (c == u'\'' || c == 0x2019) && letterAt(i + 1) && letterAt(i - 1);
        if (apostrophe)
            continue;
        bool closed = false;
        for (size_t p = 0; p < std::size(markPairs) && !closed; ++p) {
            const bool bracket = c == u')' || c == u']';
            if (c != markPairs[p].close || opened[p] < 0 ||
                (letterAt(i + 1) && !letterAt(i - 1) && !bracket && c < 0x3000 && !(i > 0 && isWide(m_text[i - 1]))))
                continue;
            closeSpan(opened[p], i + 1);
            opened[p] = -1;
            closed = true;
        }
        for (size_t p = 0; p < std::size(markPairs) && !closed; ++p) {
            const bool mayOpen =
                c == markPairs[p].open && (markPairs[p].open != markPairs[p].close || !letterAt(i - 1));
            if (mayOpen)
                opened[p] = i;
        }
    }
}

bool SentenceSplitter::isInsideSpan(qsizetype position)
{
    while (m_span < m_spans.size() && m_spans[m_span].end <= position)
        ++m_span;
    return m_span < m_spans.size() && m_spans[m_span].start < position;
}

SentenceSplitter::Candidate SentenceSplitter::candidateAt(qsizetype position) const
{
    Candidate result{position, position + 1, position};
    while (result.end < m_text.size()) {
        const char16_t c = m_text[result.end].unicode();
        if (isTerminator(result.end)) {
            result.last = result.end++;
        } else if (endsWithoutSpace(m_text[result.last].unicode()) && isOpening(m_text[result.end])) {
            break; // “ closes in German and opens in Chinese
        } else if (isClosing(c)) {
            ++result.end;
        } else if (closesBehindBlank(result.end)) {
            result.end += 2;
        } else if (isSpace(m_text[result.end]) && isDot(m_text[result.last].unicode()) &&
                   result.end + 1 < m_text.size() && m_text[result.end + 1] == u'.' &&
                   (result.end + 2 == m_text.size() || !m_text[result.end + 2].isLetterOrNumber())) {
            result.last = result.end + 1; // ". . ." is one ellipsis
            result.end += 2;
        } else {
            break;
        }
    }
    // An apostrophe or a quotation mark that opens the next word closes nothing.
    while (result.end - 1 > result.last && result.end < m_text.size() && m_text[result.end].isLetterOrNumber() &&
           !endsWithoutSpace(m_text[result.last].unicode()))
        --result.end;
    return result;
}

/** Whether a blank at @p position stands before the mark that closes a French quotation. */
bool SentenceSplitter::closesBehindBlank(qsizetype position) const
{
    const auto at = [this](qsizetype i) { return i < m_text.size() ? m_text[i] : QChar(u' '); };
    return isSpace(m_text[position]) && at(position + 1) == QChar(0x00BB) && !at(position + 2).isLetterOrNumber();
}

/** Whether a speaker of the quotation that ends at @p position follows, as Chinese has it: “…。”他说。 */
bool SentenceSplitter::isSpeakerBehind(qsizetype position) const
{
    constexpr qsizetype reach = 12;
    static const QString verbs = QStringLiteral("说說问問道喊答称稱叫");
    if (m_language != QLatin1String("zh"))
        return false;
    for (qsizetype i = position; i < std::min(m_text.size(), position + reach) && m_text[i].isLetterOrNumber(); ++i)
        if (verbs.contains(m_text[i]) || m_text.sliced(i).startsWith(u"表示"))
            return true;
    return false;
}

/** Whether the candidate ends inside of the sentence: in the name of a work, before a speaker, or in brackets. */
bool SentenceSplitter::isEnclosed(const Candidate &candidate, qsizetype next) const
{
    const char16_t closing = candidate.end - 1 > candidate.last ? m_text[candidate.end - 1].unicode() : 0;
    if (closing == 0x300B || closing == 0x3009)
        return true;
    if ((closing == u')' || closing == 0xFF09) && m_text[next].category() == QChar::Letter_Other) {
        const qsizetype open = m_text.first(candidate.mark).lastIndexOf(closing == u')' ? u'(' : QChar(0xFF08));
        return open > m_begin && !m_text.sliced(m_begin, open - m_begin).trimmed().isEmpty();
    }
    return closing != 0 && isSpeakerBehind(next);
}

qsizetype SentenceSplitter::behindFootnote(const Candidate &candidate) const
{
    const QChar before = candidate.mark > 0 ? m_text[candidate.mark - 1] : QChar(u' ');
    qsizetype end = candidate.end;
    const bool possible = m_text[candidate.last] == u'.' && (before.isLower() || before == u')') &&
                          end < m_text.size() && m_text[end].isDigit();
    while (possible && end < m_text.size() &&
           (m_text[end].isDigit() || (m_text[end] == u' ' && end + 1 < m_text.size() && m_text[end + 1].isDigit())))
        ++end;
    const bool goesOn = end + 1 < m_text.size() && isSpace(m_text[end]) && m_text[end + 1].isUpper();
    return goesOn && end - candidate.end <= 8 ? end : candidate.end; // "consultation.11 12 Take"
}

void SentenceSplitter::cutAtListItems(QList<TextRange> &sentences) const
{
    const QList<TextRange> markers = listMarkers(m_text);
    if (markers.isEmpty())
        return;
    QList<qsizetype> cuts;
    for (const TextRange &sentence : std::as_const(sentences)) {
        const bool inMarker = std::ranges::any_of(markers, [&](const TextRange &marker) {
            return marker.start < sentence.start && sentence.start <= marker.end + 1;
        });
        if (!inMarker)
            cuts << sentence.start;
    }
    for (const TextRange &marker : markers)
        cuts << marker.start;
    std::ranges::sort(cuts);
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
    sentences.clear();
    for (qsizetype i = 0; i < cuts.size(); ++i)
        add(sentences, cuts[i], i + 1 < cuts.size() ? cuts[i + 1] : m_text.size());
}

QStringView SentenceSplitter::wordBefore(qsizetype position) const
{
    qsizetype start = position;
    while (start > m_begin) {
        const QChar c = m_text[start - 1];
        if (isSpace(c) || c == u'(' || c == u'"' || c == u'[' || c == QChar(0x201C) || c == QChar(0x201E) ||
            c == u'\'' || c == QChar(0x2019) || c == QChar(0x2018))
            break;
        --start;
    }
    return m_text.sliced(start, position - start);
}

QStringView SentenceSplitter::wordAt(qsizetype position) const
{
    qsizetype end = position;
    while (end < m_text.size() && m_text[end].isLetterOrNumber())
        ++end;
    return m_text.sliced(position, end - position);
}

bool SentenceSplitter::startsLikeSentence(qsizetype next) const
{
    return m_stopWords->holds(wordAt(next));
}

bool SentenceSplitter::figureEnds(QStringView word, qsizetype wordStart, qsizetype next) const
{
    if (wordStart == m_begin) // "1. The first item"
        return false;
    if (!m_hasOrdinals || word.size() > 2)
        return true;
    return startsLikeSentence(next);
}

bool SentenceSplitter::abbreviationEnds(const Candidate &candidate, QStringView word, qsizetype next) const
{
    const bool initial = word.size() == 1 && word[0].isUpper();
    if (next + 1 < m_text.size() && m_text[next].isUpper() && m_text[next + 1] == u'.' && initial) // "A. I. Semyonov"
        return false;
    if (isArabicInitial(word))
        return false;
    if (isDoubleInitial(word))
        return startsLikeSentence(next);
    const AbbreviationKind kind = abbreviationKind(word, m_language);
    const bool figure = m_text[next].isDigit();
    const bool dotted = word.size() >= 3 && word.contains(u'.') &&
                        std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == u'.'; });
    if (initial && kind != AbbreviationKind::Inside) {
        const QStringView before = wordBefore(std::max(m_begin, candidate.mark - 2));
        const bool inName = !before.isEmpty() && before[0].isUpper();
        return startsLikeSentence(next) && !inName;
    }
    switch (kind) {
    case AbbreviationKind::Inside:
        return false;
    case AbbreviationKind::BeforeFigure:
        return !figure && m_text[next].isUpper() && (startsLikeSentence(next) || word.size() == 2);
    case AbbreviationKind::Either:
        return !figure && startsLikeSentence(next);
    case AbbreviationKind::List: // capitals tell, but where nouns have them
        return !figure && (m_language != QLatin1String("de") || startsLikeSentence(next));
    case AbbreviationKind::Time: {
        static const QStringList after = QStringLiteral("Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
                                                        "January February March April May June July August September "
                                                        "October November December Eastern Central Mountain Pacific "
                                                        "GMT UTC BST EST EDT CST CDT MST MDT PST PDT ET CT PT CET")
                                             .split(u' ');
        return !figure && !after.contains(wordAt(next));
    }
    case AbbreviationKind::None:
        break;
    }
    const bool letterRun =
        dotted && std::ranges::all_of(word.split(u'.'), [](QStringView part) { return part.size() <= 2; });
    return letterRun ? !figure && startsLikeSentence(next) : true;
}

bool SentenceSplitter::fullStopEnds(const Candidate &candidate, qsizetype next) const
{
    const QStringView word = wordBefore(candidate.mark);
    const bool alone = candidate.end == candidate.mark + 1;
    if (word.isEmpty() || !alone)
        return true;
    const bool figure = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    if (figure)
        return figureEnds(word, candidate.mark - word.size(), next);
    return abbreviationEnds(candidate, word, next);
}

bool SentenceSplitter::endsSentence(const Candidate &candidate) const
{
    const char16_t last = m_text[candidate.last].unicode();
    const bool wide = candidate.mark > 0 && isWide(m_text[candidate.mark - 1]) && candidate.end < m_text.size() &&
                      isWide(m_text[candidate.end]) && !isDot(last); // "谁来付钱?没有人知道。"
    if (endsWithoutSpace(last) || (wide && m_text[candidate.end].isLetter()))
        return candidate.end < m_text.size() && !isEnclosed(candidate, candidate.end) &&
               (!m_text[candidate.end].isPunct() || isOpening(m_text[candidate.end]));
    qsizetype next = candidate.end;
    if (next >= m_text.size() || !isSpace(m_text[next]))
        return false;
    while (next < m_text.size() && isSpace(m_text[next]))
        ++next;
    while (next < m_text.size() && (isOpeningOrBullet(m_text[next]) || isSpace(m_text[next])))
        ++next;
    if (next >= m_text.size())
        return false;
    const QChar begin = m_text[next];
    if (begin.isLower() || (begin.isPunct() && !isTerminator(next)))
        return false;
    if (isEnclosed(candidate, next))
        return false;
    return !isDot(last) || fullStopEnds(candidate, next);
}

void SentenceSplitter::add(QList<TextRange> &result, qsizetype from, qsizetype to) const
{
    while (from < to && isSpace(m_text[from]))
        ++from;
    while (to > from && isSpace(m_text[to - 1]))
        --to;
    if (from < to)
        result << TextRange{from, to};
}

QList<TextRange> SentenceSplitter::split()
{
    QList<TextRange> result;
    findClosedSpans();
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (!isTerminator(i))
            continue;
        Candidate candidate = candidateAt(i);
        const qsizetype note = behindFootnote(candidate);
        if (note > candidate.end) {
            add(result, m_begin, note);
            m_begin = note;
            i = note - 1;
            continue;
        }
        i = candidate.end - 1;
        if (isInsideSpan(candidate.end) || !endsSentence(candidate))
            continue;
        add(result, m_begin, candidate.end);
        m_begin = candidate.end;
    }
    add(result, m_begin, m_text.size());
    cutAtListItems(result);
    return result;
}

} // namespace galley

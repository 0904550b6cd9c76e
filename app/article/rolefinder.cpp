// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/rolefinder.h"

#include "app/article/blockshape.h"
#include "app/article/datefinder.h"
#include "app/article/furniturewords.h"

#include <algorithm>

namespace galley
{

namespace
{
constexpr int paragraphWords = 12;     ///< Shorter ended lines may be anything.
constexpr int longestTitle = 32;       ///< Words.
constexpr int captionWords = 7;        ///< An unended line of fewer words is a crosshead.
constexpr qsizetype longestLabel = 60; ///< Units; labels are short.
constexpr qsizetype longestPrefixed = 260;
constexpr qsizetype longestBoilerplate = 1600;
constexpr qsizetype edge = 300; ///< In a huge document only so many blocks at both ends are held against the phrases.
constexpr qsizetype headBlocks = 60; ///< A title stands among the first so many blocks.
constexpr int boxLines = 10;         ///< So many headlines belong to a "most read" at most.

QString wordStart(QStringView word)
{
    return word.first(std::min<qsizetype>(word.size(), 5)).toString().toLower();
}

/** The beginnings of the longer words: crude stems that need no language. */
void collectWords(QStringView text, QSet<QString> &into)
{
    for (qsizetype i = 0; i < text.size();) {
        while (i < text.size() && !text[i].isLetterOrNumber())
            ++i;
        const qsizetype start = i;
        while (i < text.size() && text[i].isLetterOrNumber())
            ++i;
        if (i - start >= 4 || (i > start && text[start].isDigit()))
            into.insert(wordStart(text.sliced(start, i - start)));
    }
}

bool hasInnerStop(QStringView text)
{
    for (qsizetype i = 2; i + 2 < text.size(); ++i)
        if (text[i] == u'.' && text[i + 1].isSpace() && text[i - 1].isLower() && text[i - 2].isLower() &&
            !text[i + 2].isLower())
            return true;
    return false;
}

bool isAboutHeading(QStringView text, int words)
{
    const bool about = text.startsWith(u"About ") || text.startsWith(u"Über ") || text.startsWith(u"À propos d");
    const qsizetype last = text.lastIndexOf(u' ');
    return about && words <= 7 && !endsAsProse(text) && last > 0 && last + 1 < text.size() &&
           (text[last + 1].isUpper() || text.endsWith(u"us"));
}
} // namespace

RoleFinder::RoleFinder(const ArticleDraft &draft)
    : m_draft(draft)
{
    m_traits.reserve(draft.blocks.size());
    for (qsizetype i = 0; i < draft.blocks.size(); ++i)
        m_traits << traitsOf(i);
    for (const Block &block : draft.blocks)
        m_roles << block.role.value_or(Role::Body);
}

RoleFinder::Traits RoleFinder::traitsOf(qsizetype index) const
{
    const QString &text = m_draft.blocks[index].text;
    const FurnitureWords &furniture = FurnitureWords::instance();
    Traits traits;
    traits.ended = endsAsProse(text);
    if (text.size() > longestBoilerplate) {
        traits.words = paragraphWords * 10;
        traits.paragraph = traits.ended = true;
        return traits;
    }
    traits.words = countWords(text);
    traits.dateLine = isDateLine(text);
    if (text.size() <= longestPrefixed) {
        const QString bare = FurnitureWords::bare(text);
        const bool label = text.size() <= longestLabel;
        traits.opener = label && furniture.isOpener(bare);
        traits.end = furniture.isEnd(bare) && (label || !traits.ended);
        traits.furniture = bare.isEmpty() || traits.opener || traits.end || (label && furniture.isLabel(bare)) ||
                           (furniture.hasPrefix(bare) && (!traits.ended || traits.words <= 25)) ||
                           looksLikeNavigation(text) || isWireCode(text) ||
                           (hasMailAddress(text) && traits.words <= paragraphWords);
        traits.furniture = traits.furniture && !traits.dateLine;
        traits.caption = !traits.furniture && furniture.hasCredit(text) && traits.words >= 3;
    }
    if (!traits.furniture)
        traits.furniture = isBoilerplate(index, traits);
    traits.paragraph =
        traits.ended && traits.words >= paragraphWords && !traits.furniture && !traits.caption && !traits.dateLine;
    return traits;
}

bool RoleFinder::isBoilerplate(qsizetype index, const Traits &traits) const
{
    const qsizetype count = m_draft.blocks.size();
    if (index >= edge && index < count - edge)
        return false;
    const int phrases = FurnitureWords::instance().phraseCount(m_draft.blocks[index].text);
    const bool inTail = index * 4 >= count * 3;
    return phrases >= 2 || (phrases == 1 && (traits.words <= 20 || (inTail && traits.words <= 60)));
}

qsizetype RoleFinder::findBodyStart() const
{
    const qsizetype count = m_draft.blocks.size();
    const auto free = [&](qsizetype i) { return !m_draft.blocks[i].role || *m_draft.blocks[i].role == Role::Body; };
    for (qsizetype i = 0; i < count; ++i) {
        const QString &text = m_draft.blocks[i].text;
        const bool asks = text.endsWith(u'?') || text.endsWith(u'!') || text.endsWith(u':');
        if (free(i) && m_traits[i].paragraph && !(asks && m_traits[i].words < 2 * paragraphWords))
            return i;
    }
    for (qsizetype i = 0; i < count; ++i)
        if (free(i) && m_traits[i].ended && m_traits[i].words >= 3 && !m_traits[i].furniture && !m_traits[i].dateLine &&
            !hasBylineWord(m_draft.blocks[i].text))
            return i;
    return count;
}

QSet<QString> RoleFinder::bodyWords() const
{
    constexpr qsizetype enough = 6000;
    QSet<QString> words;
    qsizetype seen = 0;
    for (qsizetype i = m_bodyStart; i < m_draft.blocks.size() && seen < enough; ++i) {
        const QString &text = m_draft.blocks[i].text;
        if (m_traits[i].ended && !m_traits[i].furniture)
            collectWords(QStringView(text).first(std::min(text.size(), enough)), words);
        seen += text.size();
    }
    return words;
}

double RoleFinder::titleScore(qsizetype index, const QSet<QString> &bodyWords) const
{
    QSet<QString> own;
    collectWords(m_draft.blocks[index].text, own);
    const auto shared =
        double(std::ranges::count_if(own, [&](const QString &word) { return bodyWords.contains(word); }));
    const double part = own.isEmpty() ? 0 : shared / double(own.size());
    double score = std::min(shared, 4.0) / 2 + part + std::min(m_traits[index].words, 10) / 10.0;
    for (qsizetype i = 0; i < index; ++i) // what is signed or dated already has had its title
        if (hasBylineWord(m_draft.blocks[i].text) || (m_traits[i].dateLine && i > 0)) {
            score -= 1;
            break;
        }
    return score;
}

qsizetype RoleFinder::findTitle() const
{
    const qsizetype end = std::min(m_bodyStart, headBlocks);
    for (qsizetype i = 0; i < m_draft.blocks.size() && i < headBlocks; ++i)
        if (m_draft.blocks[i].role == Role::Title)
            return i;
    const QSet<QString> words = bodyWords();
    qsizetype best = -1;
    double bestScore = 0;
    int rank = 0;
    for (qsizetype i = 0; i < end; ++i) {
        const Traits &traits = m_traits[i];
        const QString &text = m_draft.blocks[i].text;
        const bool wrong = m_draft.blocks[i].role || traits.furniture || traits.dateLine || traits.caption ||
                           traits.words > longestTitle || hasBylineWord(text) || text.endsWith(u'.') ||
                           text.endsWith(u',') || hasInnerStop(text) || isListItem(text);
        if (wrong)
            continue;
        const double score = titleScore(i, words) - 0.3 * rank++;
        if (best < 0 || score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

void RoleFinder::give(qsizetype index, Role role)
{
    if (!m_draft.blocks[index].role)
        m_roles[index] = role;
}

Role RoleFinder::roleBelowTitle(qsizetype index, bool signedAlready) const
{
    const Traits &traits = m_traits[index];
    const QString &text = m_draft.blocks[index].text;
    if (traits.furniture)
        return Role::Furniture;
    if (traits.dateLine)
        return Role::Dateline;
    if (hasBylineWord(text) || (!signedAlready && looksLikeNames(text)))
        return Role::Byline;
    if (traits.caption)
        return Role::Caption;
    const bool signature = index > 0 && is(index - 1, Role::Byline) && traits.words <= 6 && !traits.ended;
    if (signature) // the author's office or agency
        return Role::Byline;
    if (traits.ended || !signedAlready || hasInnerStop(text))
        return Role::Body;
    return traits.words >= 4 ? Role::Caption : Role::Furniture;
}

void RoleFinder::judgeHead()
{
    bool signedAlready = false;
    for (qsizetype i = 0; i < m_bodyStart; ++i) {
        const Traits &traits = m_traits[i];
        if (i == m_title) {
            give(i, Role::Title);
        } else if (i < m_title) {
            const bool byline = i + 1 == m_title && hasBylineWord(m_draft.blocks[i].text);
            give(i, traits.dateLine ? Role::Dateline : byline ? Role::Byline : Role::Furniture);
        } else {
            give(i, roleBelowTitle(i, signedAlready));
        }
        signedAlready = signedAlready || is(i, Role::Byline) || (is(i, Role::Dateline) && i > m_title && m_title >= 0);
    }
}

bool RoleFinder::isUnendedCaption(qsizetype index) const
{
    const Traits &traits = m_traits[index];
    const QString &text = m_draft.blocks[index].text;
    if (traits.ended || traits.words > 40 || isListItem(text) || hasInnerStop(text))
        return false;
    const bool afterColon = index > 0 && m_draft.blocks[index - 1].text.endsWith(u':');
    const qsizetype colon = text.indexOf(u':');
    const bool shouted = colon > 2 && text.first(colon) == text.first(colon).toUpper();
    const bool amid =
        index > 0 && m_traits[index - 1].ended && index + 1 < m_traits.size() && m_traits[index + 1].ended;
    return !afterColon && amid && (shouted || traits.words >= captionWords);
}

void RoleFinder::judgeBody()
{
    for (qsizetype i = m_bodyStart; i < m_roles.size(); ++i) {
        if (m_traits[i].furniture)
            give(i, Role::Furniture);
        else if (m_traits[i].caption || isUnendedCaption(i))
            give(i, Role::Caption);
    }
}

void RoleFinder::judgeBoxes()
{
    for (qsizetype i = std::max<qsizetype>(m_title + 1, 0); i < m_roles.size(); ++i) {
        if (!m_traits[i].opener)
            continue;
        for (qsizetype k = i + 1; k < m_roles.size() && k <= i + boxLines; ++k) {
            const QString &text = m_draft.blocks[k].text;
            const bool headline =
                isQuotingHeadline(text) || (!m_traits[k].paragraph && (!text.endsWith(u'.') || m_traits[k].words < 5));
            if (!headline || (k < m_bodyStart && k <= m_title))
                break;
            give(k, Role::Furniture);
        }
    }
    for (qsizetype i = m_bodyStart + 1; i + 1 < m_roles.size();
         ++i) { // what furniture encloses, unless it reads like prose
        const bool enclosed = is(i - 1, Role::Furniture) && is(i + 1, Role::Furniture);
        if (enclosed && !m_traits[i].ended && m_traits[i].words <= 20)
            give(i, Role::Furniture);
    }
}

void RoleFinder::judgeTail()
{
    int wordsBefore = 0;
    int paragraphs = 0;
    int total = 0;
    for (qsizetype i = m_bodyStart; i < m_roles.size(); ++i)
        total += m_traits[i].words;
    qsizetype over = m_roles.size();
    for (qsizetype i = m_bodyStart; i < m_roles.size(); ++i) {
        const bool endMark = m_traits[i].end || isAboutHeading(m_draft.blocks[i].text, m_traits[i].words);
        if (endMark && paragraphs >= 2 && wordsBefore * 5 >= total * 2) {
            over = i;
            break;
        }
        wordsBefore += m_traits[i].words;
        paragraphs += m_traits[i].paragraph ? 1 : 0;
    }
    for (qsizetype i = over; i < m_roles.size(); ++i)
        give(i, Role::Furniture);
    // Behind the last paragraph, a line that is no prose belongs to the page where furniture stands before it.
    bool seen = false;
    qsizetype last = m_roles.size() - 1;
    while (last >= m_bodyStart && !m_traits[last].paragraph)
        --last;
    for (qsizetype i = last + 1; i < m_roles.size(); ++i) {
        seen = seen || is(i, Role::Furniture);
        if (seen && !endsWithStop(m_draft.blocks[i].text))
            give(i, Role::Furniture);
    }
}

QList<Role> RoleFinder::find()
{
    if (m_roles.isEmpty())
        return {};
    m_bodyStart = findBodyStart();
    m_title = findTitle();
    judgeHead();
    judgeBody();
    judgeBoxes();
    judgeTail();
    return m_roles;
}

} // namespace galley

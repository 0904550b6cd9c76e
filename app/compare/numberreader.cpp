// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/numberreader.h"

#include "app/compare/measures.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{

constexpr double aboutShare = 0.06; // "about 50" may be 47 to 53

/** Reads the figures of one sentence. */
class NumberReader
{
public:
    /** The arguments must outlive this. */
    NumberReader(const QList<FactWord> &words, const NumberWords &table)
        : m_words(words)
        , m_table(table)
    {
    }

    /** The figure that begins at word @p at; @p next is the first word behind it. False where there is none. */
    bool read(int at, Fact &fact, int &next) const
    {
        next = at;
        double grain = 0;
        if (!readValue(fact, next, grain))
            return false;
        readRange(at, fact, next);
        fact.written = fact.value;
        fact.core = {m_words[at].range.start, m_words[next - 1].range.end};
        fact.range = fact.core;
        readUnit(at, fact, next);
        readHedge(at, fact, grain);
        return true;
    }

    static constexpr int slashedWords = 3; ///< Both numbers and the slash.

    /** Whether two whole numbers with a slash between them begin at word @p at: "5/8", "9/11". */
    bool isSlashed(int at) const
    {
        if (at + 2 >= m_words.size() || m_words[at + 1].text != u"/")
            return false;
        const auto isWhole = [](const FactWord &word) {
            return std::ranges::all_of(word.text, [](QChar c) { return c.isDigit(); });
        };
        return isWhole(m_words[at]) && isWhole(m_words[at + 2]) &&
               m_words[at].range.end == m_words[at + 1].range.start &&
               m_words[at + 1].range.end == m_words[at + 2].range.start;
    }

private:
    bool readValue(Fact &fact, int &next, double &grain) const
    {
        double total = 0;
        double part = 0;
        double last = 0;    // the figure before
        double largest = 0; // the scale word before
        bool any = false;
        bool scaled = false;
        for (; next < m_words.size(); ++next) {
            const QString &text = m_words[next].text;
            const Digits digits = readDigits(text, m_table.decimalComma());
            if (digits.length > 0) {
                if (any)
                    break;
                part = digits.value;
                grain = std::pow(10.0, -digits.decimals);
                any = true;
                if (const double fraction = fractionAt(next); fraction > 0 && fraction < 1) { // "5/8 percent"
                    part = fraction;
                    next += slashedWords;
                    break;
                }
                if (const double fraction = fractionAt(next + 1); fraction > 0) { // "3 5/8 percent"
                    part += fraction;
                    next += 1 + slashedWords;
                    break;
                }
                const QString rest = text.sliced(digits.length);
                if (rest.isEmpty() || rest == u"-")
                    continue;
                if (const NumberWord *word = m_table.find(rest); word && word->kind == NumberWord::Kind::Scale) {
                    part *= word->value;
                    grain *= word->value;
                    scaled = true;
                } else if (rest == u"st" || rest == u"nd" || rest == u"rd" || rest == u"th") {
                    fact.kind = Fact::Kind::Ordinal;
                } else if (const double end = rangeEnd(rest); end > 0) {
                    fact.upTo = end;
                } else if (rest.front() == u'-' || rest.front().isLetter() || rest == u"%") {
                    fact.unit = rest.front() == u'-' ? rest.sliced(1) : rest;
                }
                ++next;
                break;
            }
            const NumberWord *word = m_table.find(text);
            if (const NumberWords::Compound compound = m_table.compound(text); !word && !any && compound.value > 0) {
                part = compound.value; // "der dreitägige Streik"
                fact.unit = compound.unit;
                any = true;
                ++next;
                break;
            }
            if (!word) {
                const bool inside = any && next + 1 < m_words.size() && (m_table.joins(text) || text == u"-") &&
                                    m_table.find(m_words[next + 1].text) && total + part >= 20;
                if (inside)
                    continue;
                break;
            }
            if (word->kind == NumberWord::Kind::Ordinal) {
                if ((any && word->value >= 10) || (text == u"second" && isMoment(next)))
                    break;
                part += word->value;
                fact.kind = Fact::Kind::Ordinal;
                any = true;
                ++next;
                break;
            }
            if (word->kind == NumberWord::Kind::Scale) {
                if (!any && (word->value < 10 || isJoined(next))) // "multi-million"
                    break;
                if (!any && text.size() <= 2 && !text.front().isLetterOrNumber())
                    break;
                if (!any && text.size() == 1 && text.front().unicode() < 0x250)
                    break; // "m" or "k" alone
                const double base = any ? part : 1;
                if (word->value >= 1000) { // 两万三千: what is smaller than the one before adds to it
                    total = word->value < largest ? total + base * word->value : (total + base) * word->value;
                    largest = word->value;
                    part = 0;
                } else if (word->value == 10 && any) { // 三百二十: ten counts the last figure alone
                    part += last * (word->value - 1);
                } else {
                    part = base * word->value;
                }
                grain = std::max(grain, grain > 0 ? grain * word->value : 0.0);
                scaled = true;
                any = true;
                continue;
            }
            if (word->value == 1 && (!any || part < 20))
                break;
            if (any && part > 0 && !fitsBehind(part, word->value) && !scaled)
                break;
            part += last = word->value;
            any = true;
            scaled = false;
        }
        fact.value = total + part;
        if (!scaled)
            grain = 0;
        return any;
    }

    /** The value of "5/8" at word @p at; 0 for "9/11", "24/7" and what else is no fraction. */
    double fractionAt(int at) const
    {
        if (!isSlashed(at) || (at + slashedWords < m_words.size() && m_words[at + slashedWords].text == u"/"))
            return 0;
        static const QSet<int> parts{2, 3, 4, 5, 6, 8, 10, 16, 32, 64};
        const int below = m_words[at + 2].text.toInt();
        return parts.contains(below) ? m_words[at].text.toDouble() / below : 0;
    }

    /** Whether a hyphen joins word @p at to the one before. */
    bool isJoined(int at) const
    {
        return at > 1 && m_words[at - 1].text == u"-" && m_words[at - 1].range.end == m_words[at].range.start &&
               m_words[at - 2].range.end == m_words[at - 1].range.start;
    }

    /** Whether "second" is a moment: only behind an article or a pronoun and before a noun is it the next after the
     * first. */
    bool isMoment(int at) const
    {
        static const QSet<QString> before{u"the"_s, u"a"_s,   u"his"_s,   u"her"_s,  u"its"_s, u"their"_s,
                                          u"my"_s,  u"our"_s, u"every"_s, u"this"_s, u"that"_s};
        static const QSet<QString> behind{u"later"_s, u"ago"_s, u"of"_s, u"before"_s, u"after"_s, u"to"_s, u"and"_s};
        if (at == 0 || at + 1 >= m_words.size() || m_words[at + 1].mark)
            return true;
        return !before.contains(m_words[at - 1].text) || behind.contains(m_words[at + 1].text);
    }

    /** The second figure of "10-15", whose first is read; 0 where there is none. */
    double rangeEnd(const QString &rest) const
    {
        if (rest.front() != u'-' && rest.front() != u'\u2013')
            return 0;
        const Digits digits = readDigits(rest.sliced(1), m_table.decimalComma());
        return digits.length > 0 && digits.length == rest.size() - 1 ? digits.value : 0;
    }

    /** Whether word @p at joins the ends of a range: "2 to 3 inches", "between 2 and 3 inches"; "from 5 to 3 percent"
     * says how something changed. @p first: where the figure before it begins. */
    bool joinsRange(int at, int first) const
    {
        static const QSet<QString> to{u"to"_s, u"bis"_s, u"à"_s, u"tot"_s};
        static const QSet<QString> from{u"from"_s, u"von"_s, u"de"_s, u"van"_s};
        static const QSet<QString> between{u"between"_s, u"zwischen"_s, u"entre"_s, u"tra"_s, u"fra"_s, u"tussen"_s};
        static const QSet<QString> and_{u"and"_s, u"und"_s, u"et"_s, u"y"_s, u"e"_s, u"en"_s};
        const QString before = first > 0 ? m_words[first - 1].text : QString();
        return to.contains(m_words[at].text) ? !from.contains(before)
                                             : and_.contains(m_words[at].text) && between.contains(before);
    }

    /** The other end of a range in words, where a unit or a scale word stands behind it: without either nothing tells
     * that both ends count the same. */
    void readRange(int at, Fact &fact, int &next) const
    {
        constexpr double widest = 5; // "rose 12 to 310 points" is none
        if (fact.kind != Fact::Kind::Number || fact.upTo > 0 || !fact.unit.isEmpty() || next + 1 >= m_words.size() ||
            !joinsRange(next, at))
            return;
        Fact other;
        int behind = next + 1;
        double grain = 0;
        if (!readValue(other, behind, grain) || other.kind != Fact::Kind::Number || other.upTo > 0)
            return;
        const bool measured = !other.unit.isEmpty() || unitAt(behind).measure;
        double value = fact.value;
        for (const double scale : {1e3, 1e6, 1e9}) { // "2 to 3 million"
            if (grain >= scale / 10 && value < 1000 && other.value >= scale && other.value < 1000 * scale)
                value *= scale;
        }
        const auto [low, high] = std::minmax(value, other.value);
        if ((!measured && value == fact.value) || low <= 0 || high > widest * low)
            return;
        fact.value = low;
        fact.upTo = high;
        fact.unit = other.unit;
        next = behind;
    }

    /** "twenty" and "one", "two hundred" and "five"; but not "five" and "six". */
    static bool fitsBehind(double before, double value)
    {
        return before >= 20 && value < 10 && std::fmod(before, 10) == 0;
    }

    void readUnit(int at, Fact &fact, int &next) const
    {
        const Measure *measure = fact.unit.isEmpty() ? nullptr : measureOf(fact.unit);
        fact.unit.clear();
        if (!measure && at > 0 && m_words[at - 1].mark)
            measure = signBefore(at, fact);
        int step = next;
        if (!measure && step < m_words.size() && m_words[step].text == u"-")
            ++step;
        if (!measure && step + 1 < m_words.size() && standsBetween(m_words[step].text) && unitAt(step + 1).measure)
            ++step;
        if (const FoundUnit found = measure ? FoundUnit() : unitAt(step); found.measure) {
            measure = found.measure;
            fact.range.end = m_words[step + found.count - 1].range.end;
            next = step + found.count;
        }
        if (measure) {
            fact.unit = QString::fromUtf8(measure->unit);
            fact.value = (fact.value - measure->zero) * measure->factor;
            if (fact.upTo > 0)
                fact.upTo = (fact.upTo - measure->zero) * measure->factor;
        }
    }

    struct FoundUnit {
        const Measure *measure = nullptr;
        int count = 0; ///< Of words.
    };

    /** The unit that begins at word @p at: "percentage points", "points de pourcentage", "d'euros", 公里, 百分点. */
    FoundUnit unitAt(int at) const
    {
        for (const int count : {3, 2, 1}) {
            if (at + count > m_words.size())
                continue;
            QString text = m_words[at].text;
            for (int i = at + 1; i < at + count; ++i)
                text += (m_words[i - 1].range.end == m_words[i].range.start ? u""_s : u"-"_s) + m_words[i].text;
            if (text.startsWith(u"d'"))
                text.remove(0, 2);
            if (const Measure *measure = measureOf(text))
                return {measure, count};
        }
        return {};
    }

    /** Words between a figure and its unit: "six more days", "the two past years", "3 millones de euros". */
    static bool standsBetween(const QString &word)
    {
        static const QSet<QString> words{u"last"_s, u"past"_s,   u"more"_s,  u"full"_s,   u"other"_s,
                                         u"long"_s, u"square"_s, u"extra"_s, u"letzte"_s, u"weitere"_s,
                                         u"de"_s,   u"di"_s,     u"个"_s};
        return words.contains(word);
    }

    /** "$", "£", or with the country before it: "A$". */
    const Measure *signBefore(int at, Fact &fact) const
    {
        const FactWord &sign = m_words[at - 1];
        const bool country =
            at > 1 && m_words[at - 2].range.end == sign.range.start && m_words[at - 2].text.size() <= 2;
        const Measure *measure = country ? measureOf(m_words[at - 2].text + sign.text) : nullptr;
        const bool both = measure;
        if (!measure)
            measure = measureOf(sign.text);
        if (!measure || !measure->sign)
            return nullptr;
        fact.range.start = m_words[both ? at - 2 : at - 1].range.start;
        return measure;
    }

    /** What the word at @p at says of the figure behind it, alone or with the word before: "au moins", 至少. */
    Hedge hedgeAt(int at) const
    {
        const QString &text = m_words[at].text;
        if (at == 0)
            return hedgeOf(text);
        const QString &before = m_words[at - 1].text;
        const bool glued = m_words[at - 1].range.end == m_words[at].range.start;
        if (const Hedge both = hedgeOf(before + (glued ? u""_s : u"-"_s) + text); both != Hedge::None)
            return both;
        static const QSet<QString> denials{u"no"_s, u"not"_s, u"nicht"_s, u"pas"_s, u"non"_s, u"não"_s, u"niet"_s};
        const Hedge hedge = hedgeOf(text);
        if (denials.contains(before) && (hedge == Hedge::More || hedge == Hedge::Less)) // "no more than"
            return hedge == Hedge::More ? Hedge::Less : Hedge::More;
        return hedge;
    }

    void readHedge(int at, Fact &fact, double grain) const
    {
        fact.slack = grain > 0 ? grain * 0.51 : 0; // "1.2 million" may be 1,234,567
        for (int step = 1; step <= 3 && at - step >= 0; ++step) {
            switch (hedgeAt(at - step)) {
            case Hedge::About:
                fact.about = true;
                fact.slack = std::max(fact.slack, fact.value * aboutShare);
                return;
            case Hedge::More:
                fact.orMore = true;
                return;
            case Hedge::Less:
                fact.orLess = true;
                return;
            case Hedge::None:
                break;
            }
        }
    }

    const QList<FactWord> &m_words;
    const NumberWords &m_table;
};

/** "Maddox, 87, fell", "Maddox (87)": whether the figure between word @p at and word @p next stands alone behind a
 * name. */
bool isAge(const QList<FactWord> &words, int at, int next)
{
    constexpr int oldest = 119;
    if (at < 2 || next != at + 1 || next >= words.size() || words[at].text.toInt() < 1 ||
        words[at].text.toInt() > oldest)
        return false;
    const FactWord &name = words[at - 2];
    const bool commas = words[at - 1].text == u"," && words[next].text == u",";
    const bool brackets = words[at - 1].text == u"(" && words[next].text == u")";
    return (commas || brackets) && !name.mark && !name.number && (name.capital || at == 2);
}

} // namespace

FoundNumber numberAt(const QList<FactWord> &words, int at, const NumberWords &table)
{
    const NumberReader reader(words, table);
    Fact fact;
    int next = at;
    if (!reader.read(at, fact, next) || next == at)
        return {};
    if (reader.isSlashed(at) && fact.unit.isEmpty()) // "9/11"
        return {std::nullopt, NumberReader::slashedWords};
    if (isAge(words, at, next) && fact.kind == Fact::Kind::Number && fact.unit.isEmpty())
        fact.unit = u"age"_s;
    return {fact, next - at};
}

} // namespace galley

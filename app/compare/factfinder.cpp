// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/factfinder.h"

#include "app/compare/factdates.h"
#include "app/compare/measures.h"
#include "app/compare/numberwords.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{

constexpr double aboutShare = 0.06; // "about 50" may be 47 to 53

enum class Hedge { None, About, More, Less };

Hedge hedgeOf(const QString &word)
{
    static const QHash<QString, Hedge> table = [] {
        QHash<QString, Hedge> result;
        const auto add = [&](const char *words, Hedge hedge) {
            for (const QString &term : QString::fromUtf8(words).split(u' '))
                result.insert(term, hedge);
        };
        add("about around roughly some nearly almost approximately circa approx estimated rund etwa fast ungefähr "
            "knapp "
            "environ presque quelque casi unos unas alrededor quasi cerca ongeveer bijna zo'n 约 近 大约",
            Hedge::About);
        add("over least more above exceeding über mehr mindestens wenigstens plus más oltre più almeno mais meer "
            "minstens "
            "au-moins al-menos pelo-menos ao-menos 超过 至少",
            Hedge::More);
        add("under most fewer less below höchstens weniger moins menos meno minder hoogstens 不到", Hedge::Less);
        return result;
    }();
    return table.value(word, Hedge::None);
}

/** Reads "1,200.50" as the language writes it; with what hangs on to the digits ("2.4m", "44-stündigen"). */
struct Digits {
    double value = 0;
    int decimals = 0;
    qsizetype length = 0;
};

Digits readDigits(const QString &word, bool decimalComma)
{
    Digits digits;
    const QChar decimal = decimalComma ? u',' : u'.';
    const QChar group = decimalComma ? u'.' : u',';
    QString plain;
    bool fraction = false;
    qsizetype i = 0;
    for (; i < word.size(); ++i) {
        const QChar c = word[i];
        if (c.isDigit()) {
            plain += QChar(u'0' + c.digitValue());
            digits.decimals += fraction;
            continue;
        }
        const bool digitNext = i + 1 < word.size() && word[i + 1].isDigit();
        if (c == decimal && digitNext && !fraction) {
            plain += u'.';
            fraction = true;
            continue;
        }
        const auto threeFollow = [&] {
            qsizetype run = 0;
            while (i + 1 + run < word.size() && word[i + 1 + run].isDigit())
                ++run;
            return run == 3;
        };
        if ((c == group || c == u'\u00a0' || c == u'\u202f' || c == u'\'') && !fraction && threeFollow())
            continue;
        break;
    }
    digits.value = plain.toDouble();
    digits.length = plain.isEmpty() ? 0 : i;
    return digits;
}

class NumberReader
{
public:
    NumberReader(const QList<FactWord> &words, const QString &language)
        : m_words(words)
        , m_table(NumberWords::of(language))
    {
    }

    /** The figure that begins at word @p at; @p next is the first word behind it. False where there is none. */
    bool read(int at, Fact &fact, int &next) const
    {
        next = at;
        double grain = 0;
        if (!readValue(fact, next, grain))
            return false;
        fact.core = {m_words[at].range.start, m_words[next - 1].range.end};
        fact.range = fact.core;
        readUnit(at, fact, next);
        readHedge(at, fact, grain);
        return true;
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
                if (!any && word->value < 10)
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
            fact.unit = QString::fromLatin1(measure->unit);
            fact.value = (fact.value - measure->zero) * measure->factor;
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

} // namespace

QList<Fact> findFacts(QStringView text, const QString &language, const QDate &published)
{
    QList<Fact> facts;
    const QList<FactWord> words = factWords(text, language);
    const NumberReader reader(words, language);
    for (int i = 0; i < words.size();) {
        const FoundDate date = dateAt(words, i, language, published);
        if (date.count > 0) {
            Fact fact = date.fact;
            fact.range = fact.core = {words[i].range.start, words[i + date.count - 1].range.end};
            facts << fact;
            i += date.count;
            continue;
        }
        Fact fact;
        int next = i;
        if (reader.read(i, fact, next) && next > i) {
            facts << fact;
            i = next;
        } else {
            ++i;
        }
    }
    return facts;
}

} // namespace galley

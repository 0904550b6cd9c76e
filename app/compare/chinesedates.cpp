// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/chinesedates.h"

#include <algorithm>
#include <array>

namespace galley
{

namespace
{

/** Reads on from one word as long as what comes is what is asked for. */
class Reader
{
public:
    Reader(const QList<FactWord> &words, int at)
        : m_words(&words)
        , m_begin(at)
        , m_at(at)
    {
    }

    int count() const { return m_at - m_begin; }
    void back() { m_at = m_begin; }

    /** Steps over @p text, a character a word. */
    bool take(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (m_at + i >= m_words->size() || m_words->at(m_at + i).text != text.sliced(i, 1))
                return false;
        }
        m_at += int(text.size());
        return true;
    }

    /** Steps over a figure from 1 (0 for @p low 0) to @p high, in digits or as 二十三; -1 where there is none. */
    int takeNumber(int low, int high)
    {
        if (m_at >= m_words->size())
            return -1;
        bool isNumber = false;
        const int digits = m_words->at(m_at).text.toInt(&isNumber);
        if (isNumber) {
            if (digits < low || digits > high)
                return -1;
            ++m_at;
            return digits;
        }
        int value = 0;
        int step = m_at;
        for (bool any = false; step < m_words->size(); ++step, any = true) {
            static constexpr QStringView figures = u"〇一二三四五六七八九";
            const QString &text = m_words->at(step).text;
            const qsizetype figure = figures.indexOf(text);
            if (text == u"十")
                value = any ? value * 10 : 10;
            else if (figure >= 0 && value % 10 == 0)
                value += int(figure);
            else
                break;
        }
        if (step == m_at || value < low || value > high)
            return -1;
        m_at = step;
        return value;
    }

private:
    const QList<FactWord> *m_words;
    int m_begin;
    int m_at;
};

/** 2026年3月17日, any of the three parts left out but the month where there is a day. */
bool readDay(Reader &reader, Fact &fact)
{
    const int first = reader.takeNumber(1, 2099);
    if (first >= 1800 && reader.take(u"年")) {
        fact.year = first;
        Reader behind = reader;
        if (const int month = behind.takeNumber(1, 12); month < 0 || !behind.take(u"月"))
            return true;
        else
            fact.month = month;
        reader = behind;
    } else if (first >= 1 && first <= 12 && reader.take(u"月")) {
        fact.month = first;
    } else {
        return false;
    }
    Reader behind = reader;
    const int day = behind.takeNumber(1, 31);
    if (day > 0 && (behind.take(u"日") || behind.take(u"号"))) {
        fact.day = day;
        reader = behind;
    }
    return true;
}

bool readWeekday(Reader &reader, Fact &fact)
{
    if (!reader.take(u"星期") && !reader.take(u"周") && !reader.take(u"礼拜"))
        return false;
    static constexpr std::array days{u"一", u"二", u"三", u"四", u"五", u"六", u"日"};
    for (size_t i = 0; i < days.size(); ++i) {
        if (reader.take(days[i]) || (i == 6 && reader.take(u"天"))) {
            fact.weekday = int(i) + 1;
            return true;
        }
    }
    return false;
}

/** 下午3时20分, 20:15 behind 晚上; without a part of the day only where minutes or 时 make it sure: 3点 are points too.
 */
bool readTime(Reader &reader, Fact &fact)
{
    struct Part {
        QStringView word;
        int later; ///< Hours that are added to those before noon.
    };
    static constexpr std::array<Part, 8> parts{{{u"凌晨", 0},
                                                {u"早上", 0},
                                                {u"上午", 0},
                                                {u"中午", 0},
                                                {u"下午", 12},
                                                {u"傍晚", 12},
                                                {u"晚上", 12},
                                                {u"晚间", 12}}};
    const auto *part = std::ranges::find_if(parts, [&](const Part &p) { return reader.take(p.word); });
    const bool known = part != parts.end();
    const int hour = reader.takeNumber(0, 24);
    if (hour < 0)
        return false;
    const bool sure = reader.take(u"时");
    if (!sure && !reader.take(u"点"))
        return false;
    Reader behind = reader;
    int minute = 0;
    const bool exact = (minute = behind.takeNumber(0, 59)) >= 0 && behind.take(u"分");
    if (exact)
        reader = behind;
    if (!known && !sure && !exact)
        return false;
    fact.kind = Fact::Kind::Time;
    fact.value = (hour + (known && hour < 12 ? part->later : 0)) * 60 + (exact ? minute : 0);
    return fact.value < 24 * 60;
}

} // namespace

FoundDate chineseDateAt(const QList<FactWord> &words, int at, const QDate &published)
{
    Reader reader(words, at);
    FoundDate found;
    Fact &fact = found.fact;
    fact.kind = Fact::Kind::Date;
    struct Near {
        QStringView word;
        int days;
    };
    static constexpr std::array<Near, 8> near{{{u"今天", 0},
                                               {u"今日", 0},
                                               {u"昨天", -1},
                                               {u"昨日", -1},
                                               {u"前天", -2},
                                               {u"明天", 1},
                                               {u"明日", 1},
                                               {u"后天", 2}}};
    for (const Near &day : near) {
        if (!reader.take(day.word))
            continue;
        if (published.isValid())
            fact.date = published.addDays(day.days);
        return {fact, reader.count()};
    }
    for (const auto read : {readDay, readWeekday, readTime}) {
        reader.back();
        fact = {};
        fact.kind = Fact::Kind::Date;
        if (read(reader, fact))
            return {fact, reader.count()};
    }
    return {};
}

} // namespace galley

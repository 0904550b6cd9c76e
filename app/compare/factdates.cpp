// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/factdates.h"
#include "app/compare/chinesedates.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace galley
{

namespace
{

/** The names of one language's months and weekdays, and its words for the days around today. */
struct Calendar {
    QHash<QString, int> months;
    QSet<QString> shortMonths; ///< Those that are no whole word: "sept" is seven in French, "Jan" a man.
    QHash<QString, int> weekdays;
    QHash<QString, int> relative;
};

QString bare(QString word)
{
    word = word.toLower();
    if (word.endsWith(QLatin1String("'s"))) // "Wednesday's summit"
        word.chop(2);
    if (word.endsWith(u'.'))
        word.chop(1);
    return word;
}

/** What a weekday is joined with in one word. */
QStringList partsOfDay(const QString &language)
{
    if (language == QLatin1String("de"))
        return QStringLiteral("morgen vormittag mittag nachmittag abend nacht").split(u' ');
    if (language == QLatin1String("nl"))
        return QStringLiteral("ochtend morgen middag namiddag avond nacht").split(u' ');
    return {};
}

Calendar makeCalendar(const QString &language)
{
    Calendar calendar;
    const QLocale locale(language);
    for (int i = 1; i <= 12; ++i) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (const QString &name : {locale.monthName(i, form), locale.standaloneMonthName(i, form)}) {
                if (form == QLocale::ShortFormat && !calendar.months.contains(bare(name)))
                    calendar.shortMonths.insert(bare(name));
                calendar.months.insert(bare(name), i);
            }
        }
    }
    const QString base = language.section(u'-', 0, 0);
    for (int i = 1; i <= 7; ++i) {
        calendar.weekdays.insert(bare(locale.dayName(i)), i);
        calendar.weekdays.insert(bare(locale.standaloneDayName(i)), i);
        for (const QString &part : partsOfDay(base)) // "Montagabend", "maandagavond"
            calendar.weekdays.insert(bare(locale.dayName(i)) + part, i);
    }
    struct Row {
        const char *language;
        const char *words;
        int days;
    };
    static constexpr Row rows[] = {
        {"en", "today tonight", 0}, {"en", "yesterday", -1},  {"en", "tomorrow", 1},    {"de", "heute", 0},
        {"de", "gestern", -1},      {"de", "vorgestern", -2}, {"fr", "aujourd'hui", 0}, {"fr", "hier", -1},
        {"fr", "demain", 1},        {"es", "hoy", 0},         {"es", "ayer", -1},       {"it", "oggi", 0},
        {"it", "ieri", -1},         {"it", "domani", 1},      {"pt", "hoje", 0},        {"pt", "ontem", -1},
        {"pt", "amanhã", 1},        {"nl", "vandaag", 0},     {"nl", "gisteren", -1},   {"nl", "morgen", 1},
    };
    for (const Row &row : rows) {
        if (base != QLatin1String(row.language))
            continue;
        for (const QString &word : QString::fromUtf8(row.words).split(u' '))
            calendar.relative.insert(word, row.days);
    }
    if (base == QLatin1String("en")) {
        calendar.months.insert(QStringLiteral("sept"), 9);
        calendar.shortMonths.insert(QStringLiteral("sept"));
        for (const auto &word : {QStringLiteral("may"), QStringLiteral("march")}) // also words of their own
            calendar.months.insert(word, word == QStringLiteral("may") ? 5 : 3);
    }
    return calendar;
}

const Calendar &calendarOf(const QString &language)
{
    thread_local QHash<QString, Calendar> all;
    auto found = all.find(language);
    if (found == all.end())
        found = all.insert(language, makeCalendar(language));
    return *found;
}

class DateReader
{
public:
    DateReader(const QList<FactWord> &words, int at, const Calendar &calendar)
        : m_words(words)
        , m_calendar(calendar)
        , m_at(at)
    {
    }

    bool is(int step, QStringView text) const { return has(step) && m_words[m_at + step].text == text; }
    bool has(int step) const { return m_at + step < m_words.size(); }
    const FactWord &word(int step) const { return m_words[m_at + step]; }
    /** Steps over a comma, a point or "the", "of", "de", "den". */
    int over(int step) const
    {
        while (has(step) && (word(step).text == u"," || word(step).text == u"." || word(step).text == u"of" ||
                             word(step).text == u"de" || word(step).text == u"the" || word(step).text == u"den"))
            ++step;
        return step;
    }
    int number(int step, int low, int high) const
    {
        if (!has(step))
            return 0;
        QString digits = word(step).text;
        for (const auto *ending : {u"st", u"nd", u"rd", u"th"}) {
            if (digits.endsWith(QStringView(ending)) && digits.size() > 2)
                digits.chop(2);
        }
        if (digits.endsWith(u'.'))
            digits.chop(1);
        bool ok = false;
        const int value = digits.toInt(&ok);
        return ok && value >= low && value <= high ? value : 0;
    }
    /** Whether a day that no month has may stand behind the month at @p step: "on Sept. 59" is a slip that somebody
     * should see, "in June 59 people" is none. */
    bool mayHaveSlip(int step) const
    {
        const bool behindIn = m_at > 0 && m_words[m_at - 1].text == u"in";
        return word(step).capital && !behindIn;
    }
    int month(int step) const { return has(step) ? m_calendar.months.value(bare(word(step).text)) : 0; }
    /** "sept" or "Jan" without the point that would make it a month. */
    bool isBareShortMonth(int step) const
    {
        const bool pointed = word(step).text.endsWith(u'.') || is(step + 1, u".");
        return !pointed && m_calendar.shortMonths.contains(bare(word(step).text));
    }
    int weekday(int step) const { return has(step) ? m_calendar.weekdays.value(bare(word(step).text)) : 0; }

private:
    const QList<FactWord> &m_words;
    const Calendar &m_calendar;
    int m_at;
};

/** "3.20am", "4 p.m.", "17:30", "22 Uhr": minutes after midnight. */
FoundDate timeAt(const DateReader &reader)
{
    static const QRegularExpression glued(QStringLiteral("^(\\d{1,2})(?:[:.](\\d{2}))?(am|pm|a\\.m|p\\.m|h|uhr)\\.?$"));
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2})[:.](\\d{2})$"));
    static const QRegularExpression hour(QStringLiteral("^(\\d{1,2})$"));
    if (reader.word(0).text.isEmpty() || !reader.word(0).text[0].isDigit())
        return {};
    QString half;
    int count = 1;
    auto match = glued.match(reader.word(0).text);
    if (match.hasMatch()) {
        half = match.captured(3);
    } else {
        match = clock.match(reader.word(0).text);
        if (!match.hasMatch())
            match = hour.match(reader.word(0).text);
        if (!match.hasMatch())
            return {};
        if (reader.has(1)) {
            static const QStringList halves{QStringLiteral("am"),  QStringLiteral("pm"),   QStringLiteral("a.m"),
                                            QStringLiteral("p.m"), QStringLiteral("a.m."), QStringLiteral("p.m."),
                                            QStringLiteral("uhr")};
            if (halves.contains(reader.word(1).text)) {
                half = reader.word(1).text;
                count = 2;
            }
        }
        if (half.isEmpty() && !reader.word(0).text.contains(u':'))
            return {};
    }
    int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (half.startsWith(u'p') && minutes < 12 * 60)
        minutes += 12 * 60;
    if (half.startsWith(u'a') && minutes >= 12 * 60)
        minutes -= 12 * 60;
    if (minutes >= 24 * 60)
        return {};
    Fact fact;
    fact.kind = Fact::Kind::Time;
    fact.value = minutes;
    return {fact, count};
}

/** Day, month and year in the orders in use; @p step behind them on return, the fact's fields filled. */
int readDay(const DateReader &reader, int step, Fact &fact)
{
    const int first = reader.over(step);
    int day = reader.number(first, 1, 31);
    int next = reader.over(first + (day > 0 ? 1 : 0));
    const int month = reader.month(next);
    if (month == 0)
        return step;
    ++next;
    if (day == 0) {
        const int after = reader.over(next);
        day = reader.number(after, 1, reader.mayHaveSlip(next - 1) ? 99 : 31);
        if (day > 0)
            next = after + 1;
        else if ((reader.word(next - 1).text == u"may" || reader.word(next - 1).text == u"march") &&
                 !reader.word(next - 1).capital)
            return step; // a word of its own
    }
    fact.day = day;
    fact.month = month;
    const int after = reader.over(next);
    if (const int year = reader.number(after, 1800, 2099)) {
        fact.year = year;
        next = after + 1;
    }
    return day == 0 && fact.year == 0 && reader.isBareShortMonth(next - 1) ? step : next;
}

void resolve(Fact &fact, const QDate &published)
{
    if (!published.isValid() || fact.date.isValid())
        return;
    if (fact.month > 0 && fact.day > 0) {
        const int year = fact.year > 0 ? fact.year : published.year();
        fact.date = QDate(year, fact.month, fact.day);
        if (fact.year == 0 && fact.date.isValid() && fact.date > published.addDays(180))
            fact.date = fact.date.addYears(-1);
    }
}

} // namespace

FoundDate dateAt(const QList<FactWord> &words, int at, const QString &language, const QDate &published)
{
    if (language.startsWith(QLatin1String("zh"))) {
        if (FoundDate found = chineseDateAt(words, at, published); found.count > 0) {
            resolve(found.fact, published);
            return found;
        }
    }
    const Calendar &calendar = calendarOf(language);
    const DateReader reader(words, at, calendar);
    if (words[at].mark || words[at].text == u"the" || words[at].text == u"of")
        return {};
    FoundDate found = timeAt(reader);
    if (found.count > 0)
        return found;
    Fact &fact = found.fact;
    fact.kind = Fact::Kind::Date;
    const auto near = calendar.relative.constFind(words[at].text);
    if (near != calendar.relative.constEnd()) {
        if (published.isValid())
            fact.date = published.addDays(*near);
        return {fact, 1};
    }
    int step = 0;
    fact.weekday = reader.weekday(0);
    if (fact.weekday > 0) {
        const Fact before = fact;
        step = readDay(reader, 1, fact);
        if (step == 1)
            fact = before;
    } else {
        step = readDay(reader, 0, fact);
    }
    if (step == 0 && words[at].text.size() == 4) {
        fact.year = reader.number(0, 1800, 2099);
        step = fact.year > 0 ? 1 : 0;
    }
    resolve(fact, published);
    return {fact, step};
}

} // namespace galley

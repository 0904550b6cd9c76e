// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two figures, dates or times of one thing agree.
#include "app/compare/factfinder.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{

bool datesDiffer(const Fact &a, const Fact &b)
{
    const auto apart = [](int x, int y) { return x > 0 && y > 0 && x != y; };
    return apart(a.year, b.year) || apart(a.month, b.month) || apart(a.day, b.day) || apart(a.weekday, b.weekday);
}

int weekdayOf(const Fact &fact)
{
    return fact.weekday > 0 ? fact.weekday : fact.date.isValid() ? fact.date.dayOfWeek() : 0;
}

Agreement compareDates(const Fact &a, const Fact &b)
{
    if (datesDiffer(a, b))
        return Agreement::Differ;
    if (a.date.isValid() && b.date.isValid())
        return a.date == b.date ? Agreement::Agree : Agreement::Differ;
    if (weekdayOf(a) > 0 && weekdayOf(b) > 0)
        return weekdayOf(a) == weekdayOf(b) ? Agreement::Agree : Agreement::Differ;
    const bool common = (a.year > 0 && b.year > 0) || (a.month > 0 && b.month > 0) || (a.day > 0 && b.day > 0);
    return common ? Agreement::Agree : Agreement::Unrelated;
}

/** The same figure of another currency, or per cent and percentage points: one of the two is likely a slip. Where the
 * figures differ too, somebody may have converted them. */
bool isConfusedUnit(const Fact &a, const Fact &b)
{
    const auto isMoney = [](const QString &unit) {
        return unit.size() == 3 && std::ranges::all_of(unit, [](QChar c) { return c.isUpper(); });
    };
    const auto isShare = [](const QString &unit) { return unit == u"%" || unit == u"pp"; };
    return a.value == b.value && ((isMoney(a.unit) && isMoney(b.unit)) || (isShare(a.unit) && isShare(b.unit)));
}

/** Whether two figures of one measure are written in two units. */
bool areConverted(const Fact &a, const Fact &b)
{
    constexpr double same = 1e-6;
    return a.written > 0 && b.written > 0 &&
           std::abs(a.value * b.written - b.value * a.written) > same * std::abs(a.value * b.written);
}

/** A single figure inside a range: "12" and "10-15". */
bool isWithin(const Fact &figure, const Fact &range)
{
    return figure.upTo == 0 && range.upTo > range.value && figure.value >= range.value && figure.value <= range.upTo;
}

} // namespace

Agreement compareFacts(const Fact &a, const Fact &b)
{
    if (a.kind != b.kind)
        return Agreement::Unrelated;
    if (a.unit != b.unit)
        return isConfusedUnit(a, b) ? Agreement::Differ : Agreement::Unrelated;
    if (a.kind == Fact::Kind::Date)
        return compareDates(a, b);
    if (a.kind == Fact::Kind::Time)
        return std::abs(a.value - b.value) <= 5 ? Agreement::Agree : Agreement::Differ;
    if (a.upTo > 0 && b.upTo > 0)
        return a.value == b.value && a.upTo == b.upTo ? Agreement::Agree : Agreement::Differ;
    if (isWithin(a, b) || isWithin(b, a))
        return Agreement::Agree;
    const double apart = std::abs(a.value - b.value);
    const double most = std::max(std::abs(a.value), std::abs(b.value));
    const double slack = a.about && b.about ? 0 : std::max(a.slack, b.slack); // "about 35,000", "about 36,000"
    if (apart <= std::max(slack, most * 1e-9))
        return Agreement::Agree;
    static const QSet<QString> measures{u"m"_s, u"kg"_s, u"l"_s, u"km/h"_s, u"m²"_s, u"°C"_s};
    const double rounding = areConverted(a, b) ? 0.05 : 0.02; // "30 miles" and "50 km"; "5.1 km" and "5.2 km"
    if (measures.contains(a.unit) && apart <= most * rounding)
        return Agreement::Agree;
    if (a.orMore == b.orMore && a.orLess == b.orLess)
        return Agreement::Differ; // "at least 7,000" and "at least 7,100"
    const Fact &less = a.value < b.value ? a : b;
    const Fact &more = a.value < b.value ? b : a;
    if ((less.orMore && more.value <= less.value * 1.5) || (more.orLess && less.value * 1.5 >= more.value))
        return Agreement::Agree;
    return Agreement::Differ;
}

} // namespace galley

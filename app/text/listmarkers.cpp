// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/listmarkers.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace galley
{

namespace
{
struct Marker {
    TextRange range;
    QString style; ///< Kind of counter and what closes it.
    int value = 0;
    int otherValue = 0; ///< As a Roman numeral, where it is a letter too.
};

bool isBullet(QChar c)
{
    return c == QChar(0x2022) || c == QChar(0x2043) || c == QChar(0x25E6) || c == QChar(0x2023);
}

int romanValue(QStringView word)
{
    static const QStringList numerals = QStringLiteral("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv").split(u' ');
    return int(numerals.indexOf(word.toString().toLower())) + 1;
}

/** The marker that begins at @p start: an optional bracket, a counter, what closes it, and a blank. */
std::optional<Marker> markerAt(QStringView text, qsizetype start)
{
    qsizetype i = start;
    const bool bulleted = i < text.size() && isBullet(text[i]);
    if (bulleted)
        for (++i; i < text.size() && text[i].isSpace();)
            ++i;
    const bool bracket = i < text.size() && text[i] == u'(';
    i += bracket ? 1 : 0;
    const qsizetype from = i;
    while (i < text.size() && i - from < 4 && text[i].isLetterOrNumber())
        ++i;
    const QStringView counter = text.sliced(from, i - from);
    const qsizetype closer = i;
    while (i < text.size() && i - closer < 2 && (text[i] == u'.' || text[i] == u')'))
        ++i;
    if (counter.isEmpty() || i == closer || i >= text.size() || !text[i].isSpace() || (bracket && text[i - 1] != u')'))
        return std::nullopt;
    const bool digits =
        std::ranges::all_of(counter, [](QChar c) { return c >= u'0' && c <= u'9'; }) && counter.size() <= 2;
    const bool letter = counter.size() == 1 && counter[0].unicode() < 0x80 && counter[0].isLetter();
    const int roman = romanValue(counter);
    if (!digits && !letter && roman == 0)
        return std::nullopt;
    QString style(digits ? u'1' : u'a');
    style += bracket ? QStringView(u"(") : QStringView();
    style += text.sliced(closer, i - closer);
    style += bulleted ? QStringView(u"*") : QStringView();
    Marker marker{{start, i}, style, 0, roman};
    marker.value = digits ? counter.toInt() : letter ? counter[0].toLower().unicode() - u'a' + 1 : 0;
    return marker;
}

bool standsBehindSentence(QStringView text, qsizetype start)
{
    while (start > 0 && text[start - 1].isSpace())
        --start;
    static constexpr QStringView ends = u".!?:;)\u201D\"";
    return start == 0 || ends.contains(text[start - 1]);
}
/** Whether anything in @p text could be the first marker of a list: mostly nothing, and this tells it fast. */
bool mayHaveMarkers(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c != u'.' && c != u')')
            continue;
        const char16_t counter = text[i - 1].unicode();
        const bool first = counter == u'1' || counter == u'a' || counter == u'A' || counter == u'i' || counter == u'I';
        if (first && (i == 1 || text[i - 2].isSpace() || text[i - 2] == u'('))
            return true;
    }
    return !text.isEmpty() && isBullet(text[0]);
}
} // namespace

QList<TextRange> listMarkers(QStringView text)
{
    if (!mayHaveMarkers(text))
        return {};
    QList<TextRange> result;
    struct Run {
        int value = 0;
        bool roman = false;
        QList<TextRange> items;
        bool atStart = false;
    };
    QHash<QString, Run> runs;
    const auto close = [&](Run &run) {
        if (run.items.size() > 1 || run.atStart)
            result << run.items;
        run = Run();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = i == 0 || text[i - 1].isSpace();
        if (!begins || text[i].isSpace())
            continue;
        const auto marker = markerAt(text, i);
        if (!marker)
            continue;
        Run &run = runs[marker->style];
        const int value = run.roman ? marker->otherValue : marker->value;
        const bool first = marker->value == 1 || marker->otherValue == 1;
        if (!run.items.isEmpty() && value == run.value + 1) {
            run.items << marker->range;
            ++run.value;
        } else if ((standsBehindSentence(text, i) || (!run.items.isEmpty() && first)) &&
                   (first || (marker->style.endsWith(u'*') && marker->value > 0))) {
            close(run);
            run = Run{marker->value == 1 || marker->otherValue != 1 ? marker->value : 1,
                      marker->otherValue == 1 && marker->value != 1,
                      {marker->range},
                      i == 0};
        }
        i = marker->range.end - 1;
    }
    for (Run &run : runs)
        close(run);
    std::ranges::sort(result, {}, &TextRange::start);
    return result;
}

} // namespace galley

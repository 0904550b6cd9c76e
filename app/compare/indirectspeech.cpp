// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/indirectspeech.h"

#include "app/compare/reportreader.h"
#include "app/compare/units.h"

namespace galley
{

namespace
{
Quote quoteOf(const Article &article, int index, const Report &report, const SpeakerWords &speakers,
              const SpeakerNames &names)
{
    constexpr double byPronoun = 0.9; // what a speaker who is only pointed to takes off
    Quote quote;
    quote.article = index;
    quote.kind = Quote::Kind::Indirect;
    quote.range = report.range;
    quote.speakerRange = report.speaker;
    quote.speaker = names.nameOf(index, report.speaker);
    const bool pointed = speakers.isPronoun(article.textOf(report.speaker).toString().toLower());
    quote.confidence = report.confidence * (pointed ? byPronoun : 1);
    return quote;
}

bool isSaid(const SpeakerItem &item, const QList<TextRange> &said)
{
    return item.kind == SpeakerItem::Kind::Quote && std::ranges::binary_search(said, item.range);
}

/** The stretches of the sentence from item @p first to before @p end in which nobody's own words stand. */
QList<std::pair<int, int>> unquoted(const QList<SpeakerItem> &items, int first, int end, const QList<TextRange> &said)
{
    QList<std::pair<int, int>> result;
    int from = first;
    for (int i = first; i <= end; ++i) {
        if (i < end && !isSaid(items[i], said))
            continue;
        if (from < i)
            result << std::pair(from, i - 1);
        from = i + 1;
    }
    return result;
}

/** Whether a report goes on in somebody's own words, or they go on in it: it is but a part of what was said. */
bool touchesQuote(const QList<SpeakerItem> &items, const Report &report, const QList<TextRange> &said)
{
    const auto touches = [&](auto begin, auto end, int sentence) {
        while (begin != end && begin->sentence == sentence && begin->kind == SpeakerItem::Kind::Mark)
            ++begin;
        return begin != end && begin->sentence == sentence && isSaid(*begin, said);
    };
    const auto start = [](const SpeakerItem &item) { return item.range.start; };
    const auto behind = std::ranges::lower_bound(items, report.range.end, {}, start);
    const auto inside = std::ranges::lower_bound(items, report.range.start, {}, start);
    const int sentence = inside == items.end() ? -1 : inside->sentence;
    return touches(behind, items.end(), sentence) ||
           touches(std::make_reverse_iterator(inside), std::make_reverse_iterator(items.begin()), sentence);
}
} // namespace

QList<Quote> indirectSpeech(const Article &article, int index, const QList<MarkedQuote> &marked,
                            const QList<TextRange> &said, const SpeakerNames &names, const Progress &progress)
{
    QList<Quote> result;
    const IndirectWords *words = indirectWords(article.language);
    if (!words)
        return result;
    const SpeakerWords &speakers = SpeakerWords::of(article.language);
    for (int p = 0; p < article.paragraphs.size() && !progress.stopped(); ++p) {
        if (article.paragraphs[p].role != Role::Body && article.paragraphs[p].role != Role::Title)
            continue;
        const QList<SpeakerItem> items = speakerItems(article, p, marked, names.mentions(index));
        const ReportReader reader(items, names.mentions(index), speakers, *words, article.language.startsWith(u"en"));
        for (int first = 0, end = 0; first < items.size(); first = end) {
            while (end < items.size() && items[end].sentence == items[first].sentence)
                ++end;
            for (const auto &[from, to] : unquoted(items, first, end, said))
                for (Report &report : reader.read(from, to, from == first && to == end - 1)) {
                    report.range = withoutDateline(article, report.range, p);
                    if (!touchesQuote(items, report, said))
                        result << quoteOf(article, index, report, speakers, names);
                }
        }
    }
    return result;
}

} // namespace galley

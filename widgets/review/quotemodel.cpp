// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/quotemodel.h"

#include "app/base/tr.h"
#include "app/text/tokendiff.h"
#include "widgets/review/words.h"

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(QuoteModel)
};

QString wordsOf(const ReviewContent &content, const Quote &quote)
{
    return content.articles[quote.article].textOf(quote.range).toString().simplified();
}

bool sameWords(const ReviewContent &content, const QList<Quote> &quotes)
{
    const QString first = wordsOf(content, quotes.first());
    const QString language = content.articles[quotes.first().article].language;
    return std::all_of(quotes.begin() + 1, quotes.end(), [&](const Quote &quote) {
        const QList<DiffRun> runs = wordDiff(first, wordsOf(content, quote), language);
        return std::ranges::all_of(runs, [](const DiffRun &run) { return run.kind == DiffRun::Kind::Equal; });
    });
}

QString sentenceFor(const ReviewContent &content, const QList<Quote> &quotes, bool several, bool same)
{
    if (!several)
        return Tr::tr("Only in %1").arg(articleLetter(quotes.first().article));
    Q_UNUSED(content)
    return same ? Tr::tr("Same words") : Tr::tr("Wording differs");
}

/** One row for quotes that are the same words, in one or more articles. */
ReviewRow rowOf(const ReviewContent &content, const QList<Quote> &quotes, int source)
{
    QSet<int> articles;
    QList<Passage> passages;
    for (const Quote &quote : quotes) {
        articles << quote.article;
        passages << Passage{quote.article, quote.range};
    }
    const bool several = articles.size() > 1;
    const bool same = several && sameWords(content, quotes);
    ReviewRow row;
    //: A quote, %1 being its words.
    row.text = Tr::tr("“%1”").arg(wordsOf(content, quotes.first()));
    row.serif = true;
    row.textLines = 3;
    row.lead = sentenceFor(content, quotes, several, same);
    row.icon = !several ? u"glyph-only-filled"_s : same ? u"glyph-same"_s : u"glyph-differs"_s;
    row.kind = row.lead;
    row.place = placesOf(content.articles, passages);
    row.passages = passages;
    row.source = source;
    if (quotes.first().kind == Quote::Kind::Indirect)
        row.detail = Tr::tr("in indirect speech");
    return row;
}

} // namespace

QList<ReviewGroup> quoteGroups(const ReviewContent &content)
{
    QList<ReviewGroup> groups;
    QList<ReviewRow> unnamed;
    QHash<QString, qsizetype> groupOf;
    QSet<int> doneClusters;
    const QList<Quote> &quotes = content.comparison.quotes;
    for (int i = 0; i < quotes.size(); ++i) {
        const Quote &quote = quotes[i];
        if (quote.cluster >= 0 && doneClusters.contains(quote.cluster))
            continue;
        QList<Quote> same{quote};
        QString speaker = quote.speaker;
        if (quote.cluster >= 0) {
            doneClusters << quote.cluster;
            for (int j = i + 1; j < quotes.size(); ++j) {
                if (quotes[j].cluster != quote.cluster)
                    continue;
                same << quotes[j];
                if (quotes[j].speaker.size() > speaker.size())
                    speaker = quotes[j].speaker;
            }
        }
        const ReviewRow row = rowOf(content, same, i);
        if (speaker.isEmpty()) {
            unnamed << row;
            continue;
        }
        if (!groupOf.contains(speaker)) {
            groupOf.insert(speaker, groups.size());
            groups << ReviewGroup{.title = speaker, .showCount = false, .counts = QList<int>(content.articles.size())};
        }
        ReviewGroup &group = groups[groupOf.value(speaker)];
        group.rows << row;
        for (const Quote &each : std::as_const(same))
            ++group.counts[each.article];
    }
    if (!unnamed.isEmpty())
        groups << ReviewGroup{.title = Tr::tr("Speaker not named"), .rows = unnamed};
    return groups;
}

} // namespace galley

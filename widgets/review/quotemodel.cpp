// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/quotemodel.h"

#include "app/base/tr.h"
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

/** The matches between the quotes of one cluster. */
QList<QuoteMatch> matchesOf(const ReviewContent &content, int cluster)
{
    QList<QuoteMatch> result;
    for (const QuoteMatch &match : content.comparison.quoteMatches)
        if (content.comparison.quotes[match.from].cluster == cluster)
            result << match;
    return result;
}

/** The greatest difference between the quotes of one cluster. */
QuoteMatch::Kind kindOf(const QList<QuoteMatch> &matches)
{
    QuoteMatch::Kind kind = QuoteMatch::Kind::Verbatim;
    for (const QuoteMatch &match : matches)
        kind = std::max(kind, match.kind);
    return kind;
}

QString sentenceFor(QuoteMatch::Kind kind)
{
    switch (kind) {
    case QuoteMatch::Kind::Verbatim:
        return Tr::tr("Same words");
    case QuoteMatch::Kind::Clipped:
        return Tr::tr("Same words, clipped");
    case QuoteMatch::Kind::Edited:
        return Tr::tr("Same words, with ellipsis or brackets");
    case QuoteMatch::Kind::Reordered:
        return Tr::tr("Same words in another order");
    case QuoteMatch::Kind::Reworded:
        break;
    }
    return Tr::tr("Wording differs");
}

/** The words that differ, or else the speakers that do; the first of them. */
QString detailFor(const ReviewContent &content, const QList<QuoteMatch> &matches)
{
    const auto said = [&](const Passage &p) { return content.articles[p.article].textOf(p.range).toString(); };
    for (const QuoteMatch &match : matches) {
        if (match.changes.isEmpty())
            continue;
        const QList<Passage> &members = match.changes.first().members;
        //: Words of a quote as article %1 has them, and as article %3 does.
        return Tr::tr("%1 has “%2”, %3 has “%4”.")
            .arg(articleLetter(members.first().article), said(members.first()), articleLetter(members.last().article),
                 said(members.last()));
    }
    for (const QuoteMatch &match : matches) {
        if (!match.otherSpeaker)
            continue;
        const Quote &from = content.comparison.quotes[match.from], &to = content.comparison.quotes[match.to];
        //: The speaker of a quote in article %1, and in article %3.
        return Tr::tr("The speaker differs: in %1 %2, in %3 %4.")
            .arg(articleLetter(from.article), from.speaker, articleLetter(to.article), to.speaker);
    }
    return {};
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
    const Quote &first = quotes.first();
    const bool several = articles.size() > 1;
    const QList<QuoteMatch> matches = several ? matchesOf(content, first.cluster) : QList<QuoteMatch>();
    const QuoteMatch::Kind kind = kindOf(matches);
    const bool indirect = first.kind == Quote::Kind::Indirect && !several;
    const bool otherSpeaker = std::ranges::any_of(matches, &QuoteMatch::otherSpeaker);
    const bool differs = kind >= QuoteMatch::Kind::Reordered || otherSpeaker;
    ReviewRow row;
    //: A quote, %1 being its words.
    row.text = indirect ? wordsOf(content, first) : Tr::tr("“%1”").arg(wordsOf(content, first));
    row.serif = true;
    row.textLines = 3;
    row.lead = !several ? Tr::tr("Only in %1").arg(articleLetter(first.article))
               : otherSpeaker && kind < QuoteMatch::Kind::Reordered ? Tr::tr("Another speaker")
                                                                    : sentenceFor(kind);
    row.icon = !several ? u"glyph-only-filled"_s : differs ? u"glyph-differs"_s : u"glyph-same"_s;
    row.kind = row.lead;
    row.place = placesOf(content.articles, passages);
    row.passages = passages;
    row.source = source;
    row.detail = indirect ? Tr::tr("in indirect speech") : detailFor(content, matches);
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

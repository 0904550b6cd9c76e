// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotefinder.h"

#include "app/compare/quoteclusters.h"
#include "app/compare/quotesense.h"
#include "app/compare/speakerfinder.h"
#include "app/compare/speakernames.h"

namespace galley
{

QList<Quote> findQuotes(const QList<Article> &articles, Progress &progress)
{
    QList<Quote> result;
    const SpeakerNames resolver(articles);
    for (int a = 0; a < articles.size() && !progress.stopped(); ++a) {
        const Article &article = articles[a];
        const QList<MarkedQuote> marked = markedQuotes(article);
        const QList<SpeakerAt> speakers = speakersBeside(article, marked, resolver.mentions(a));
        for (qsizetype i = 0; i < marked.size(); ++i) {
            if (marked[i].depth > 0 || !isSaid(article, marked[i], speakers[i]))
                continue;
            Quote quote;
            quote.article = a;
            quote.range = marked[i].inner;
            if (speakers[i].how != SpeakerAt::How::Nobody) {
                quote.speakerRange = speakers[i].range;
                quote.speaker = resolver.nameOf(a, speakers[i].range);
            }
            result << quote;
        }
    }
    numberClusters(articles, result);
    return result;
}

} // namespace galley

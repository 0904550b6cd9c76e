// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The plain steps from files to a report: load, compare, proofread.
#include "app/session/pipeline.h"

#include "app/article/articleloader.h"
#include "app/article/outletfurniture.h"
#include "app/proof/findingdecisions.h"
#include "app/proof/misspeltdifferences.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace galley
{

namespace
{
bool isCounted(Role role)
{
    return role == Role::Title || role == Role::Body || role == Role::Caption;
}

/** Of the passages in @p alignment, those that say the same in the same place in every one of @p count articles. */
QList<Member> undisturbed(const Alignment &alignment, int count)
{
    if (alignment.level != Level::Paragraph || !alignment.sameText || alignment.moved)
        return {};
    QSet<int> present;
    for (const Member &member : alignment.members)
        present << member.article;
    return present.size() == count ? alignment.members : QList<Member>();
}
} // namespace

Result<ReportInput> runPipeline(const QStringList &paths, const PipelineOptions &options, Progress &progress)
{
    QList<Article> articles;
    for (const QString &path : paths) {
        auto article = loadArticle(path, {}, progress);
        if (!article)
            return std::unexpected(article.error());
        articles << *std::move(article);
    }
    markOutletFurniture(articles);
    return runPipeline(articles, options, progress);
}

Result<ReportInput> runPipeline(const QList<Article> &articles, const PipelineOptions &options, Progress &progress)
{
    auto comparison = compareArticles(articles, options.compare, progress);
    if (!comparison)
        return std::unexpected(comparison.error());
    auto findings = proofread(articles, *comparison, options.proof, progress);
    if (!findings)
        return std::unexpected(findings.error());
    ReportInput input;
    input.articles = articles;
    input.comparison = withoutMisspeltDifferences(*std::move(comparison), articles, *findings);
    input.findings = *std::move(findings);
    input.when = QDateTime::currentDateTime();
    return input;
}

Result<ReportInput> runPipeline(const SessionContent &content, const QString &title, const PipelineOptions &options,
                                Progress &progress)
{
    QList<Article> articles;
    for (const StoredArticle &stored : content.articles)
        articles << stored.article;
    PipelineOptions own = options;
    own.compare.decisions = content.linkDecisions;
    auto input = runPipeline(articles, own, progress);
    if (!input)
        return input;
    input->title = title;
    input->annotations = content.annotations;
    input->findings = decided(input->findings, content.findingDecisions, articles).open;
    input->base = content.base;
    return input;
}

bool warmUp(const QString &language, Progress &progress)
{
    QList<Article> articles;
    for (const QString &words : {QStringLiteral("The bridge will close for nine weeks, Lena Marvick said on Monday."),
                                 QStringLiteral("The bridge will close for six weeks, said Lena Mavrick.")}) {
        articles << articleFromText(words);
        articles.last().language = language;
    }
    return runPipeline(articles, {}, progress).has_value();
}

bool differencesFound(const ReportInput &input)
{
    if (std::ranges::any_of(input.comparison.claims, [](const Claim &c) { return c.verdict != Verdict::Shared; }))
        return true;
    QSet<std::pair<int, int>> same;
    for (const Alignment &alignment : input.comparison.alignments) {
        for (const Member &member : undisturbed(alignment, int(input.articles.size())))
            same.insert({member.article, member.index});
    }
    for (int a = 0; a < input.articles.size(); ++a) {
        const QList<Paragraph> &paragraphs = input.articles[a].paragraphs;
        for (int i = 0; i < paragraphs.size(); ++i) {
            if (isCounted(paragraphs[i].role) && !same.contains({a, i}))
                return true;
        }
    }
    return false;
}

} // namespace galley

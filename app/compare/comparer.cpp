// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparer.h"

#include "app/base/memory.h"
#include "app/base/parallel.h"
#include "app/base/tr.h"
#include "app/compare/aligner.h"
#include "app/compare/claimmatcher.h"
#include "app/compare/decisions.h"
#include "app/compare/linkgroups.h"
#include "app/compare/quotefinder.h"
#include "app/compare/quotelinks.h"
#include "app/compare/quotematches.h"
#include "app/compare/reasons.h"

#include <array>
#include <numeric>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(Comparer)
};

constexpr qsizetype mostLetters = 1'000'000; // in all articles together; of more nothing is remembered

qsizetype lettersIn(const QList<Article> &articles)
{
    return std::transform_reduce(articles.begin(), articles.end(), qsizetype(0), std::plus(),
                                 [](const Article &article) { return article.text.size(); });
}

/** Whether comparing sees the same in both. */
bool readAlike(const Article &a, const Article &b)
{
    return a.language == b.language && a.published == b.published && a.text == b.text && a.paragraphs == b.paragraphs &&
           a.sentences == b.sentences;
}

/** @p units as those of article number @p index. */
Units renumbered(Units units, int index)
{
    if (!units.isEmpty() && units.first().member.article != index) {
        for (Unit &unit : units)
            unit.member.article = index;
    }
    return units;
}

/** One comparison, step by step. */
class Comparing
{
public:
    /** @p memory may be null. All must outlive this. */
    Comparing(const QList<Article> &articles, const CompareOptions &options, Progress &progress,
              const ComparisonMemory *memory)
        : m_articles(articles)
        , m_options(options)
        , m_progress(progress)
        , m_before(memory ? *memory : ComparisonMemory())
        , m_isLarge(lettersIn(articles) > mostLetters)
        , m_remembers(memory && !m_isLarge)
        , m_pairs(articles, m_before.pairs, m_remembers)
    {
    }

    Result<Comparison> run()
    {
        giveBack(); // what was compared before, too
        m_isKnown = !m_articles.isEmpty() &&
                    std::ranges::equal(m_before.articles, m_articles, readAlike, &ReadArticle::article);
        const std::array<void (Comparing::*)(), 4> steps{&Comparing::read, &Comparing::link, &Comparing::group,
                                                         &Comparing::tell};
        for (const auto step : steps) {
            (this->*step)();
            if (m_progress.stopped())
                return failure(Error::Code::Cancelled, Tr::tr("Comparing was stopped."));
            giveBack();
        }
        return m_comparison;
    }

    /** More letters than are remembered, and than leave room beside them. */
    bool isLarge() const { return m_isLarge; }

    /** Once it has run. */
    ComparisonMemory memory()
    {
        m_effort.pairs = m_pairs.worked();
        if (!m_remembers)
            return {{}, {}, {}, m_effort};
        return {m_read, m_links, m_pairs.known(std::move(m_notes)), m_effort};
    }

private:
    /** Gives back what was freed, which lies between what stays, so that the next step need not be added to it. */
    void giveBack() const
    {
        if (m_isLarge)
            giveMemoryBack();
    }

    /** What each article says by itself. */
    void read()
    {
        m_read.resize(m_articles.size());
        QList<int> anew;
        for (int i = 0; i < m_articles.size(); ++i) {
            const auto same = [&](const ReadArticle &known) { return readAlike(known.article, m_articles[i]); };
            const auto known = std::ranges::find_if(m_before.articles, same);
            if (known == m_before.articles.end())
                anew << i;
            else
                m_read[i] = {m_articles[i],
                             {renumbered(known->units.sentences, i), renumbered(known->units.paragraphs, i)},
                             known->names};
        }
        m_effort.articles = int(anew.size());
        ReadArticle *const all = m_read.data();
        const std::array<std::function<void(ReadArticle &, int)>, 2> parts{
            [this](ReadArticle &read, int i) { read.units = unitsOf(read.article, i, m_progress); },
            [this](ReadArticle &read, int) { read.names = nameMentions(read.article, m_progress); }};
        for (const int i : anew)
            all[i].article = m_articles[i];
        forParts(qsizetype(parts.size()) * anew.size(), 1, [&](qsizetype number, qsizetype) {
            const int i = anew[number % anew.size()];
            parts[size_t(number / anew.size())](all[i], i);
        });
        for (const ReadArticle &one : std::as_const(m_read)) {
            m_sentences << one.units.sentences;
            m_paragraphs << one.units.paragraphs;
            m_mentions << one.names;
        }
        if (!m_remembers)
            m_read.clear();
    }

    /** What all of them say together, before any decision. */
    void link()
    {
        if (m_isKnown) {
            m_links = m_before.links;
        } else {
            m_effort.links = true;
            const auto linkBoth = [&] { // each on all cores, and not both at once: the tables of one are large enough
                m_links.sentences = linkUnits(m_sentences, Level::Sentence, m_progress);
                giveBack();
                m_links.paragraphs = linkUnits(m_paragraphs, Level::Paragraph, m_progress);
            };
            beside(linkBoth, [&] { // which needs none of it
                const ArticleNames names = groupNames(m_articles, m_mentions, m_progress);
                m_links.names = names.groups;
                m_links.quotes = findQuotes(m_articles, names, m_progress);
                m_links.quoteMatches = matchQuotes(m_articles, m_links.quotes, m_progress);
            });
        }
        m_mentions.clear();
        m_comparison.articleCount = int(m_articles.size());
        m_comparison.names = m_links.names;
        m_comparison.quotes = m_links.quotes;
        m_comparison.quoteMatches = m_links.quoteMatches;
    }

    void group()
    {
        QList<UnitLink> told = m_links.sentences;
        addQuotesInCommon(m_comparison.quoteMatches, m_sentences, told, m_progress);
        told = applyDecisions(told, m_articles, Level::Sentence, m_options.decisions, m_progress);
        QList<Alignment> ofSentences;
        const auto groupParagraphs = [&] {
            QList<UnitLink> around = m_links.paragraphs;
            addParagraphsAround(told, m_articles, m_paragraphs, around, m_progress);
            addQuotesInCommon(m_comparison.quoteMatches, m_paragraphs, around, m_progress);
            around = applyDecisions(around, m_articles, Level::Paragraph, m_options.decisions, m_progress);
            m_comparison.alignments = grouped(m_paragraphs, around, Level::Paragraph);
        };
        beside([&] { ofSentences = grouped(m_sentences, told, Level::Sentence); }, groupParagraphs);
        m_comparison.alignments += ofSentences;
        m_paragraphs.clear();
        if (!m_remembers)
            m_links = {};
    }

    QList<Alignment> grouped(const QList<Units> &units, const QList<UnitLink> &links, Level level) const
    {
        QList<Alignment> alignments = groupLinks(links, level, m_progress);
        addReasons({m_articles, units, m_comparison.quotes, m_comparison.names}, alignments, m_progress);
        return alignments;
    }

    void tell()
    {
        m_comparison.claims = matchClaims(
            {m_articles, m_sentences, m_comparison.alignments, m_comparison.quotes, m_comparison.quoteMatches, m_pairs},
            m_notes, m_progress);
    }

    const QList<Article> &m_articles;
    const CompareOptions &m_options;
    Progress &m_progress;
    const ComparisonMemory m_before;
    const bool m_isLarge;
    const bool m_remembers;
    const SentencePairs m_pairs;
    SentencePairs::Notes m_notes;
    QList<ReadArticle> m_read;
    QList<Units> m_sentences;
    QList<Units> m_paragraphs;
    QList<QList<NameMention>> m_mentions;
    LinkedArticles m_links;
    Comparison m_comparison;
    ComparisonMemory::Effort m_effort;
    bool m_isKnown = false; ///< The articles are those of before, in their order.
};

} // namespace

Result<Comparison> compareArticles(const QList<Article> &articles, const CompareOptions &options, Progress &progress,
                                   ComparisonMemory *memory)
{
    auto comparing = std::make_unique<Comparing>(articles, options, progress, memory);
    Result<Comparison> comparison = comparing->run();
    if (comparison && memory)
        *memory = comparing->memory();
    if (!comparison) { // who stopped waits no longer than it must
        dropBeside(std::move(comparing));
    } else if (comparing->isLarge()) {
        comparing.reset();
        giveMemoryBack();
    }
    return comparison;
}

} // namespace galley

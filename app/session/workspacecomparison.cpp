// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's comparison: computing it in the background, and the marks.
#include "app/compare/comparer.h"
#include "app/proof/misspeltdifferences.h"
#include "app/proof/proofreader.h"
#include "app/session/workspaceprivate.h"

#include <QThreadPool>

#include <algorithm>

namespace galley
{

namespace
{
QList<ArticleMarks> marksOfAll(const QList<Article> &articles, const Comparison &comparison,
                               const QList<Finding> &findings, const QList<Annotation> &annotations)
{
    QList<ArticleMarks> marks;
    for (int i = 0; i < articles.size(); ++i)
        marks << marksFor(i, articles[i], comparison, findings, annotations);
    return marks;
}

QList<QUuid> idsOf(const QList<Annotation> &annotations)
{
    QList<QUuid> ids;
    ids.reserve(annotations.size());
    for (const Annotation &annotation : annotations)
        ids << annotation.id;
    return ids;
}

Shown shownOf(const QList<Article> &articles, const Comparison &comparison, const QList<Finding> &findings,
              const EditorInput &input)
{
    Shown shown;
    shown.findings = decided(findings, input.decisions, articles);
    shown.stops = stopsFor(articles, comparison, shown.findings.open, input.base);
    shown.marks = marksOfAll(articles, comparison, shown.findings.open, input.annotations);
    return shown;
}

} // namespace

void Workspace::Private::forgetComparison()
{
    compareRun.progress.stop();
    compareRun = {};
    comparison = {};
    comparison.articleCount = int(articles.size());
    allFindings.clear();
    findings.clear();
    dismissed.clear();
    stops.clear();
    compareError = {};
    marks = marksOfAll(articles, comparison, findings, book.annotations());
    markedIds = idsOf(book.annotations());
    setCompareState(CompareState::Nothing);
}

void Workspace::Private::setCompareState(CompareState state)
{
    if (state == compareState)
        return;
    compareState = state;
    Q_EMIT q->compareStateChanged();
}

/** One comparison for all that changes before the event loop runs again, or is read soon. */
void Workspace::Private::compareLater()
{
    compareTimer.start();
}

void Workspace::Private::startCompare()
{
    const bool isLoading = std::ranges::any_of(slotList, [](const Slot &s) { return s.state == Slot::State::Loading; });
    if (articles.isEmpty() || (isLoading && (articles.size() < 2 || !isOutOfPatience))) {
        if (isLoading && !isOutOfPatience && !patience.isActive())
            patience.start();
        checkIdle();
        return;
    }
    isOutOfPatience = false;
    patience.stop();
    compareRun.progress.stop();
    ProofOptions proof;
    proof.alwaysRight = settings->value(Setting::AlwaysRight).toStringList();
    proof.english = settings->value(Setting::English).toString();
    proof.variants = settings->value(Setting::Variants).toStringList();
    const CompareOptions options{links};
    const auto work = [articles = articles, options, proof, input = editorInput(),
                       before = memory](Progress &progress) -> Result<CompareOutcome> {
        ComparisonMemory remembered = before;
        auto made = compareArticles(articles, options, progress, &remembered);
        if (!made)
            return std::unexpected(made.error());
        auto queries = proofread(articles, *made, proof, progress);
        if (!queries)
            return std::unexpected(queries.error());
        const Comparison told = withoutMisspeltDifferences(*std::move(made), articles, *queries);
        return CompareOutcome{told, *queries, input, shownOf(articles, told, *queries, input), remembered};
    };
    progressTimer.start();
    compareRun =
        jobs.start(work, [this](int run, Result<CompareOutcome> &&result) { compared(run, std::move(result)); });
    const bool hasOlder = compareState == CompareState::Ready || compareState == CompareState::Stale;
    setCompareState(hasOlder ? CompareState::Stale : CompareState::Running);
}

void Workspace::Private::compared(int run, Result<CompareOutcome> result)
{
    if (run != compareRun.number)
        return;
    compareRun = {};
    if (!result) {
        compareError = result.error();
        setCompareState(CompareState::Failed);
        return;
    }
    comparison = std::move(result->comparison);
    // Freeing it is long work where there is much of it.
    QThreadPool::globalInstance()->start([older = std::exchange(memory, std::move(result->memory))] { (void)older; });
    allFindings = std::move(result->findings);
    compareError = {};
    if (result->input != editorInput()) // a person went on meanwhile
        result->shown = shownOf(articles, comparison, allFindings, editorInput());
    findings = std::move(result->shown.findings.open);
    dismissed = std::move(result->shown.findings.dismissed);
    stops = std::move(result->shown.stops);
    showMarks(result->shown.marks);
    setCompareState(CompareState::Ready);
    rememberSession();
    Q_EMIT q->comparisonChanged();
    Q_EMIT q->findingsChanged();
}

EditorInput Workspace::Private::editorInput() const
{
    return {book.annotations(), findingDecisions, q->base()};
}

void Workspace::Private::splitFindings()
{
    const DecidedFindings parted = decided(allFindings, findingDecisions, articles);
    findings = parted.open;
    dismissed = parted.dismissed;
    stops = stopsFor(articles, comparison, findings, q->base());
}

/** Computes the marks of every article anew. */
void Workspace::Private::showAllMarks()
{
    showMarks(marksOfAll(articles, comparison, findings, book.annotations()));
}

/** Tells of the articles whose marks are others now. */
void Workspace::Private::showMarks(const QList<ArticleMarks> &now)
{
    markedIds = idsOf(book.annotations());
    marks.resize(now.size());
    for (int i = 0; i < now.size(); ++i) {
        if (now[i] == marks[i])
            continue;
        marks[i] = now[i];
        Q_EMIT q->marksChanged(i);
    }
}

/** Computes the marks of the articles anew that annotation @p id was or is in; in others its neighbours move up. */
void Workspace::Private::showMarksOf(const QUuid &id)
{
    const QList<Annotation> &annotations = book.annotations();
    const qsizetype before = markedIds.indexOf(id);
    markedIds = idsOf(annotations);
    const qsizetype after = markedIds.indexOf(id);
    const QList<Anchor> anchors = after < 0 ? QList<Anchor>() : annotations[after].anchors;
    for (int i = 0; i < marks.size(); ++i) {
        const bool was = before >= 0 && std::ranges::contains(marks[i].marks, int(before), &Mark::annotation);
        if (was || std::ranges::contains(anchors, i, &Anchor::article)) {
            ArticleMarks now = marksFor(i, articles[i], comparison, findings, annotations);
            if (std::exchange(marks[i], now) != now)
                Q_EMIT q->marksChanged(i);
            continue;
        }
        for (Mark &mark : marks[i].marks) {
            int &index = mark.annotation;
            index -= before >= 0 && index > before;
            index += after >= 0 && index >= after;
        }
    }
}

void Workspace::Private::connectBook()
{
    const auto stored = [this](const Annotation &annotation) {
        save([&](SessionFile &session) { return session.storeAnnotation(annotation); });
        showMarksOf(annotation.id);
    };
    connect(&book, &AnnotationBook::added, q, stored);
    connect(&book, &AnnotationBook::changed, q, stored);
    connect(&book, &AnnotationBook::discarded, q, [this](const QUuid &id) {
        save([&](SessionFile &session) { return session.dropAnnotation(id); });
        showMarksOf(id);
    });
    connect(&book, &AnnotationBook::wasReset, q, [this] {
        save([this](SessionFile &session) { return session.storeAnnotations(book.annotations()); });
        if (!isShowing)
            showAllMarks();
    });
}

void Workspace::recompare()
{
    d->compareLater();
}

void Workspace::stopComparing()
{
    d->compareTimer.stop();
    d->compareRun.progress.stop();
}

} // namespace galley

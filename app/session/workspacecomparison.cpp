// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's comparison: computing it in the background, marks, and the editor's decisions on it.
#include "app/annotate/anchor.h"
#include "app/compare/comparer.h"
#include "app/proof/misspeltdifferences.h"
#include "app/proof/proofreader.h"
#include "app/session/workspaceprivate.h"

#include <QUndoCommand>

#include <algorithm>

namespace galley
{

namespace
{
/** Sets the editor's decisions, all at once. */
class DecisionCommand : public QUndoCommand
{
public:
    DecisionCommand(const QString &words, Decisions before, Decisions after, std::function<void(const Decisions &)> set)
        : QUndoCommand(words)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_set(std::move(set))
    {
    }
    void undo() override { m_set(m_before); }
    void redo() override { m_set(m_after); }

private:
    Decisions m_before;
    Decisions m_after;
    std::function<void(const Decisions &)> m_set;
};
/** Puts a row into one of the user's own lists, or takes it out again. */
class OwnListCommand : public QUndoCommand
{
public:
    OwnListCommand(Settings *settings, Setting list, const QString &row)
        : m_settings(settings)
        , m_list(list)
        , m_row(row)
    {
    }
    void undo() override
    {
        QStringList rows = m_settings->value(m_list).toStringList();
        rows.removeAll(m_row);
        m_settings->setValue(m_list, rows);
    }
    void redo() override
    {
        QStringList rows = m_settings->value(m_list).toStringList();
        if (!rows.contains(m_row))
            m_settings->setValue(m_list, rows << m_row);
    }

private:
    Settings *m_settings; ///< Outlives the workspace and so its undo stack.
    Setting m_list;
    QString m_row;
};

/** The list of the user's, and the row in it, by which @p finding is never made again; an empty row: none. */
std::pair<Setting, QString> ownRowFor(const Finding &finding, const QList<Article> &articles)
{
    const QString words = articles[finding.article].textOf(finding.range).toString();
    switch (finding.kind) {
    case FindingKind::Misspelling:
        return {Setting::AlwaysRight, words};
    case FindingKind::NameVariant:
    case FindingKind::StyleVariant:
        return {Setting::Variants,
                finding.suggestions.isEmpty() ? QString() : words + u'=' + finding.suggestions.first()};
    default:
        return {Setting::AlwaysRight, QString()};
    }
}

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
    const auto work = [articles = articles, options, proof,
                       input = editorInput()](Progress &progress) -> Result<CompareOutcome> {
        auto made = compareArticles(articles, options, progress);
        if (!made)
            return std::unexpected(made.error());
        auto queries = proofread(articles, *made, proof, progress);
        if (!queries)
            return std::unexpected(queries.error());
        const Comparison told = withoutMisspeltDifferences(*std::move(made), articles, *queries);
        return CompareOutcome{told, *queries, input, shownOf(articles, told, *queries, input)};
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

void Workspace::Private::setDecisions(const Decisions &to)
{
    const bool isOtherLinks = decisions.links != to.links;
    decisions = to;
    translateDecisions();
    save([this](SessionFile &session) { return session.storeDecisions(links, findingDecisions); });
    splitFindings();
    showAllMarks();
    Q_EMIT q->findingsChanged();
    if (isOtherLinks)
        compareLater();
}

/** From slot ids to article indices; decisions on articles that are closed stay aside. */
void Workspace::Private::translateDecisions()
{
    links.clear();
    findingDecisions.clear();
    for (LinkDecision link : std::as_const(decisions.links)) {
        link.from.article = articleOfSlot(link.from.article);
        link.to.article = articleOfSlot(link.to.article);
        if (link.from.article >= 0 && link.to.article >= 0)
            links << link;
    }
    for (FindingDecision finding : std::as_const(decisions.findings)) {
        finding.article = articleOfSlot(finding.article);
        if (finding.article >= 0)
            findingDecisions << finding;
    }
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

QUuid Workspace::annotate(AnnotationKind kind, int article, const TextRange &range, const QString &body,
                          const QString &replacement)
{
    if (article < 0 || article >= d->articles.size() || !mayChange())
        return {};
    Annotation annotation;
    annotation.kind = kind;
    annotation.anchors = {makeAnchor(article, d->articles[article].text, range)};
    annotation.body = body;
    annotation.replacement = replacement;
    annotation.author = d->settings->value(Setting::Author).toString();
    return d->book.add(annotation);
}

LinkDecision Workspace::linkBetween(LinkDecision::Kind kind, const Member &from, const Member &to) const
{
    const auto end = [this](const Member &member) -> LinkDecision::End {
        const Article &article = d->articles[member.article];
        return {member.article, article.textOf(article.paragraphs[member.index].range).toString().simplified()};
    };
    return {kind, end(from), end(to)};
}

void Workspace::decideLink(const LinkDecision &decision)
{
    if (!mayChange())
        return;
    LinkDecision stable = decision;
    stable.from.article = d->slotIdOf(decision.from.article);
    stable.to.article = d->slotIdOf(decision.to.article);
    Decisions after = d->decisions;
    after.links.removeIf([&stable](const LinkDecision &other) {
        return (other.from == stable.from && other.to == stable.to) ||
               (other.from == stable.to && other.to == stable.from);
    });
    after.links << stable;
    const auto words = decision.kind == LinkDecision::Kind::Rejected ? tr("Reject match")
                       : decision.kind == LinkDecision::Kind::Added  ? tr("Add match")
                                                                     : tr("Confirm match");
    d->undoStack.push(
        new DecisionCommand(words, d->decisions, after, [this](const Decisions &to) { d->setDecisions(to); }));
}

void Workspace::decideFinding(int finding, FindingDecision::Kind kind, const QString &replacement)
{
    if (finding < 0 || finding >= d->findings.size() || !mayChange())
        return;
    const Finding found = d->findings[finding];
    FindingDecision decision = decisionOn(found, d->articles, kind);
    decision.article = d->slotIdOf(decision.article);
    Decisions after = d->decisions;
    after.findings << decision;
    const bool isAccepted = kind == FindingDecision::Kind::Accepted;
    d->undoStack.beginMacro(isAccepted ? tr("Accept suggestion") : tr("Dismiss finding"));
    if (isAccepted && found.insideQuote)
        annotate(AnnotationKind::Question, found.article, found.range, found.message);
    else if (isAccepted)
        annotate(AnnotationKind::Typo, found.article, found.range, found.message,
                 replacement.isEmpty() ? found.suggestions.value(0) : replacement);
    d->undoStack.push(
        new DecisionCommand({}, d->decisions, after, [this](const Decisions &to) { d->setDecisions(to); }));
    const auto [list, row] = ownRowFor(found, d->articles);
    if (kind == FindingDecision::Kind::DismissedEverywhere && !row.isEmpty())
        d->undoStack.push(new OwnListCommand(d->settings, list, row));
    d->undoStack.endMacro();
}

void Workspace::restoreFinding(int dismissed)
{
    if (dismissed < 0 || dismissed >= d->dismissed.size() || !mayChange())
        return;
    const Finding found = d->dismissed[dismissed];
    Decisions after = d->decisions;
    after.findings.removeIf([&](FindingDecision decision) {
        decision.article = d->articleOfSlot(decision.article);
        return concerns(decision, found, d->articles);
    });
    d->undoStack.push(new DecisionCommand(tr("Restore finding"), d->decisions, after,
                                          [this](const Decisions &to) { d->setDecisions(to); }));
}

} // namespace galley

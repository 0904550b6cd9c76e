// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/comparisonview.h"

#include "widgets/panes/panestage.h"

#include <QTimer>
#include <QVBoxLayout>

namespace galley
{

struct ComparisonView::Private {
    Workspace *workspace = nullptr;
    PaneStage *stage = nullptr;
    QTimer refresh; ///< Several signals in a row become one new content.
    bool isRenewing = false;

    StageContent content() const;
    void connectWorkspace(ComparisonView *view);
    void connectStage(ComparisonView *view);
    void readSettings() const;
    void updateNow();
};

StageContent ComparisonView::Private::content() const
{
    StageContent content;
    content.paneSlots = workspace->slotList();
    for (const Slot &slot : std::as_const(content.paneSlots))
        if (slot.state == Slot::State::Loading)
            content.loadingPermille.insert(slot.id, workspace->loadingPermille(slot.id));
    content.articles = workspace->articles();
    content.base = workspace->base();
    content.comparison = workspace->comparison();
    if (content.comparison.articleCount == int(content.articles.size()))
        content.stops = workspace->stops();
    else
        content.comparison = {};
    content.findings = workspace->findings();
    content.annotations = workspace->annotations()->annotations();
    for (int i = 0; i < int(content.articles.size()); ++i)
        content.marks << workspace->marks(i);
    return content;
}

void ComparisonView::Private::updateNow()
{
    refresh.stop();
    isRenewing = true;
    stage->setContent(content());
    isRenewing = false;
    if (stage->parentWidget()->hasFocus() && !stage->views().isEmpty())
        stage->views().first()->setFocus(Qt::OtherFocusReason);
}

void ComparisonView::Private::readSettings() const
{
    const Settings *settings = workspace->settings();
    if (!settings)
        return;
    stage->setReadingFont(settings->value(Setting::ReadingFont).toString());
    stage->setProseHighlighting(settings->value(Setting::ProseHighlighting).toBool());
    if (const int size = settings->value(Setting::ReadingSize).toInt(); size > 0)
        stage->setTextSize(size);
}

void ComparisonView::Private::connectWorkspace(ComparisonView *view)
{
    const auto later = [this] { refresh.start(0); };
    connect(workspace, &Workspace::slotsChanged, view, later);
    connect(workspace, &Workspace::comparisonChanged, view, later);
    connect(workspace, &Workspace::marksChanged, view, later);
    connect(workspace, &Workspace::findingsChanged, view, later);
    connect(workspace, &Workspace::baseChanged, view, later);
    connect(workspace, &Workspace::loadingProgressed, view, [this](int slotId) {
        if (!refresh.isActive())
            stage->setLoading(slotId, workspace->loadingPermille(slotId));
    });
    if (workspace->settings())
        connect(workspace->settings(), &Settings::changed, view, [this](Setting setting) {
            if (setting == Setting::ReadingFont || setting == Setting::ProseHighlighting ||
                setting == Setting::ReadingSize)
                readSettings();
        });
    refresh.setSingleShot(true);
    connect(&refresh, &QTimer::timeout, view, [this] { updateNow(); });
}

void ComparisonView::Private::connectStage(ComparisonView *view)
{
    connect(stage, &PaneStage::currentStopChanged, view, &ComparisonView::currentStopChanged);
    connect(stage, &PaneStage::currentArticleChanged, view, &ComparisonView::currentArticleChanged);
    connect(stage, &PaneStage::selectionChanged, view, &ComparisonView::selectionChanged);
    connect(stage, &PaneStage::textSizeChanged, view, &ComparisonView::textSizeChanged);
    connect(stage, &PaneStage::findingAccepted, view, &ComparisonView::findingAccepted);
    connect(stage, &PaneStage::findingDismissed, view, &ComparisonView::findingDismissed);
    connect(stage, &PaneStage::findingEvidenceRequested, view, &ComparisonView::findingEvidenceRequested);
    connect(stage, &PaneStage::filesDropped, view, &ComparisonView::filesDropped);
    connect(stage, &PaneStage::contentDropped, view, &ComparisonView::contentDropped);
    connect(stage, &PaneStage::closeRequested, view, &ComparisonView::closeRequested);
    connect(stage, &PaneStage::headerMenuRequested, view, &ComparisonView::headerMenuRequested);
    connect(stage, &PaneStage::passwordGiven, view, &ComparisonView::passwordGiven);
    connect(stage, &PaneStage::baseRequested, view, &ComparisonView::baseRequested);
    connect(stage, &PaneStage::reloadRequested, view, &ComparisonView::reloadRequested);
    connect(stage, &PaneStage::moveRequested, view, &ComparisonView::moveRequested);
    connect(stage, &PaneStage::swapRequested, view, &ComparisonView::swapRequested);
    connect(stage, &PaneStage::lockChanged, view, &ComparisonView::lockChanged);
    connect(stage, &PaneStage::openInsteadRequested, view, &ComparisonView::openInsteadRequested);
    connect(stage, &PaneStage::pasteInsteadRequested, view, &ComparisonView::pasteInsteadRequested);
    connect(stage, &PaneStage::menuRequested, view, &ComparisonView::contextMenuRequested);
    connect(stage, &PaneStage::annotationActivated, view, [this, view](int annotation) {
        if (annotation >= 0 && annotation < int(stage->content().annotations.size()))
            emit view->annotationActivated(stage->content().annotations[annotation].id);
    });
    connect(stage, &PaneStage::annotationDragged, view,
            [this, view](int annotation, const Passage &before, const TextRange &now) {
                const QList<Annotation> &all = stage->content().annotations;
                if (annotation >= 0 && annotation < int(all.size()))
                    emit view->annotationDragged(all[annotation].id, before, now);
            });
}

ComparisonView::ComparisonView(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->workspace = workspace;
    d->stage = new PaneStage(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->stage);
    d->connectStage(this);
    d->connectWorkspace(this);
    d->readSettings();
    d->updateNow();
}

ComparisonView::~ComparisonView() = default;

int ComparisonView::currentStop() const
{
    return d->stage->currentStop();
}

void ComparisonView::setCurrentStop(int stop)
{
    if (d->refresh.isActive())
        d->updateNow();
    d->stage->setCurrentStop(stop);
}

int ComparisonView::stopFrom(int step, bool conflictsOnly) const
{
    return d->stage->stopFrom(step, conflictsOnly);
}

void ComparisonView::showPassage(const Passage &passage)
{
    if (d->refresh.isActive())
        d->updateNow();
    d->stage->showPassage(passage);
}

void ComparisonView::reveal(const Passage &passage)
{
    if (d->refresh.isActive())
        d->updateNow();
    d->stage->reveal(passage);
}

void ComparisonView::setHits(const QList<QList<TextRange>> &hits, const Passage &current)
{
    d->stage->setHits(hits, current);
}

void ComparisonView::setLocked(int slotId, bool locked)
{
    d->stage->setLocked(slotId, locked);
}

bool ComparisonView::isLocked(int slotId) const
{
    return d->stage->isLocked(slotId);
}

std::optional<Passage> ComparisonView::selection() const
{
    const ArticleView *view = d->stage->views().value(currentArticle());
    if (!view || view->selectedRange().isEmpty())
        return {};
    return Passage{view->articleIndex(), view->selectedRange()};
}

std::optional<Passage> ComparisonView::cursorPlace() const
{
    const ArticleView *view = d->stage->views().value(currentArticle());
    if (!view || !view->hasFocus())
        return {};
    return Passage{view->articleIndex(), {view->cursorPosition(), view->cursorPosition()}};
}

void ComparisonView::goToCounterpart()
{
    d->stage->goToCounterpart();
}

int ComparisonView::currentArticle() const
{
    return d->stage->currentArticle();
}

void ComparisonView::focusArticle(int article)
{
    if (ArticleView *view = d->stage->views().value(article))
        view->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason); // until an article is read: updateNow()
}

void ComparisonView::setFilter(const Filter &filter)
{
    d->stage->setFilter({filter.shared, filter.differing, filter.onlyHere, filter.quotes, filter.minimumWords});
}

ComparisonView::Filter ComparisonView::filter() const
{
    const MarkFilter &filter = d->stage->filter();
    return {filter.shared, filter.differing, filter.onlyHere, filter.quotes, filter.minimumWords};
}

void ComparisonView::setAlignRows(bool on)
{
    d->stage->setAlignRows(on);
}

void ComparisonView::setLinkScrolling(bool on)
{
    d->stage->setLinkScrolling(on);
}

void ComparisonView::setMoves(Moves moves)
{
    d->stage->setMoves(moves == Moves::None      ? MovesShown::None
                       : moves == Moves::Current ? MovesShown::Current
                                                 : MovesShown::All);
}

void ComparisonView::setOverviewShown(bool on)
{
    d->stage->setOverviewShown(on);
}

int ComparisonView::leastWidth() const
{
    return PaneStage::leastWidth(int(d->workspace->slotList().size()));
}

void ComparisonView::setTextSize(int px)
{
    d->stage->setTextSize(px);
}

int ComparisonView::textSize() const
{
    return d->stage->textSize();
}

QHash<QString, QVariant> ComparisonView::viewState() const
{
    return d->stage->viewState();
}

void ComparisonView::restoreViewState(const QHash<QString, QVariant> &state)
{
    if (d->refresh.isActive())
        d->updateNow();
    d->stage->restoreViewState(state);
}

void ComparisonView::showNow()
{
    d->updateNow();
}

bool ComparisonView::isRenewing() const
{
    return d->isRenewing;
}

bool ComparisonView::isSettled() const
{
    return !d->refresh.isActive() && d->stage->isSettled();
}

} // namespace galley

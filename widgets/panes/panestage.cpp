// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/panestage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace galley
{

namespace
{
constexpr int smallestText = 11;
constexpr int largestText = 28;
} // namespace

PaneStage::PaneStage(QWidget *parent)
    : QWidget(parent)
    , m_sideways(new QScrollArea(this))
    , m_splitter(new LinkSplitter(Qt::Horizontal))
    , m_overview(new OverviewBar(this))
    , m_drop(new DropOverlay(this))
    , m_popup(new FindingPopup(this))
{
    setAcceptDrops(true);
    m_splitter->setChildrenCollapsible(false);
    m_sideways->setWidget(m_splitter);
    m_sideways->setWidgetResizable(true);
    m_sideways->setFrameShape(QFrame::NoFrame);
    m_sideways->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideways->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideways, 1);
    row->addWidget(m_overview);
    connect(m_splitter, &LinkSplitter::stripMade, this, [this](LinkStrip *strip) {
        connect(strip, &LinkStrip::linkActivated, this, [this](int alignment) { goToLink(alignment, nullptr); });
        connect(strip, &LinkStrip::linkHovered, this, &PaneStage::hoverLink);
        connect(strip, &LinkStrip::wheelStepped, this, [this](int step) {
            if (const int stop = stopFrom(step, false); stop >= 0)
                setCurrentStop(stop);
        });
    });
    connect(m_overview, &OverviewBar::scrollWanted, this, [this](int column, int top) {
        if (column < m_views.size())
            m_views[column]->setScrollTop(top);
    });
    connect(m_popup, &FindingPopup::accepted, this, &PaneStage::findingAccepted);
    connect(m_popup, &FindingPopup::ignored, this, &PaneStage::findingDismissed);
    connect(m_popup, &FindingPopup::evidenceRequested, this, &PaneStage::findingEvidenceRequested);
    connect(m_popup, &FindingPopup::closed, this, [this] {
        if (m_popup->isAncestorOf(focusWidget()) && m_article < m_views.size())
            m_views[m_article]->setFocus();
    });
    applyStyle();
}

PaneStage::~PaneStage() = default;

ArticlePane *PaneStage::makePane(int slotId)
{
    auto *pane = new ArticlePane(slotId, m_splitter); // moving it there costs much time
    pane->setMinimumWidth(smallestPane);
    pane->setPaneStyle(m_style);
    connect(pane, &ArticlePane::closeRequested, this, &PaneStage::closeRequested);
    connect(pane, &ArticlePane::baseRequested, this, &PaneStage::baseRequested);
    connect(pane, &ArticlePane::reloadRequested, this, &PaneStage::reloadRequested);
    connect(pane, &ArticlePane::dragWanted, this, [this, pane] { dragPane(pane); });
    connect(pane, &ArticlePane::unlockRequested, this, [this](int slot) { setLocked(slot, false); });
    connect(pane, &ArticlePane::openInsteadRequested, this, &PaneStage::openInsteadRequested);
    connect(pane, &ArticlePane::pasteInsteadRequested, this, &PaneStage::pasteInsteadRequested);
    connect(pane, &ArticlePane::headerMenuRequested, this, &PaneStage::headerMenuRequested);
    connect(pane, &ArticlePane::passwordGiven, this, &PaneStage::passwordGiven);
    wireView(pane->view());
    return pane;
}

void PaneStage::wireView(ArticleView *view)
{
    view->setFilter(m_filter);
    view->setProseHighlighting(m_prose);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, view] { follow(view); });
    connect(view, &ArticleView::placementNeeded, this, &PaneStage::place);
    connect(view, &ArticleView::hovered, this, [this, view](const PaneHover &at) { hover(view, at); });
    connect(view, &ArticleView::foldToggled, this, [this, view](int paragraph) { toggleFold(view, paragraph); });
    connect(view, &ArticleView::ghostActivated, this, [this, view](int row) { activateGhost(view, row); });
    connect(view, &ArticleView::annotationActivated, this, &PaneStage::annotationActivated);
    connect(view, &ArticleView::annotationDragged, this,
            [this, view](int annotation, const TextRange &before, const TextRange &now) {
                emit annotationDragged(annotation, {view->articleIndex(), before}, now);
            });
    connect(view, &ArticleView::findingActivated, this, &PaneStage::openPopup);
    connect(view, &ArticleView::cursorMoved, m_popup, &FindingPopup::dismiss);
    connect(view, &ArticleView::selectionChanged, this, &PaneStage::selectionChanged);
    connect(view, &ArticleView::zoomRequested, this, [this](int steps) { setTextSize(m_textSize + steps); });
    connect(view, &ArticleView::menuRequested, this, [this, view](qsizetype position, const QPoint &point) {
        const TextRange selected = view->selectedRange();
        emit menuRequested({view->articleIndex(), selected.isEmpty() ? TextRange{position, position} : selected},
                           point);
    });
    connect(view, &ArticleView::gotFocus, this, [this, view] {
        showPanesOf({view});
        if (std::exchange(m_article, view->articleIndex()) != view->articleIndex())
            emit currentArticleChanged(m_article);
    });
    connect(view, &ArticleView::passageClicked, this, [this, view](qsizetype position) {
        const int stop = stopOf({view->articleIndex(), view->article().paragraphAt(position)});
        if (stop >= 0)
            setCurrentStop(stop, view);
    });
}

void PaneStage::setContent(const StageContent &content)
{
    const Stop before = m_stop >= 0 ? m_content.stops[m_stop] : Stop{};
    const int stopBefore = m_stop;
    m_content = content;
    m_stop = sameStop(before);
    m_resume = content.stops.isEmpty() || m_stop >= 0 ? -1 : stopBefore >= 0 ? stopBefore : m_resume;
    m_sync.setAlignments(content.comparison.alignments);
    m_popup->dismiss();
    const bool wasPlacing = std::exchange(m_placing, true); // while panes come and go, rows and views do not fit
    syncPanes();
    syncViews();
    applyStyle();
    m_placing = wasPlacing;
    rebuildRows();
    updateStrips();
    showBands();
    if (m_stop != stopBefore)
        emit currentStopChanged(m_stop);
}

/** The stop at the same place as @p before, which was one of older content, or where its first paragraph is now, such
 * as after its match was rejected; -1 where there is none any more. */
int PaneStage::sameStop(const Stop &before) const
{
    if (before.paragraphs.isEmpty())
        return -1;
    const auto isAlike = [&](const Stop &stop) { return (stop.finding >= 0) == (before.finding >= 0); };
    auto at = std::ranges::find_if(
        m_content.stops, [&](const Stop &stop) { return isAlike(stop) && stop.paragraphs == before.paragraphs; });
    if (at == m_content.stops.end() && before.finding < 0)
        at = std::ranges::find_if(m_content.stops, [&](const Stop &stop) {
            return isAlike(stop) && stop.paragraphs.contains(before.paragraphs.first());
        });
    return at == m_content.stops.end() ? -1 : int(at - m_content.stops.begin());
}

void PaneStage::setLoading(int slotId, int permille)
{
    for (qsizetype i = 0; i < m_content.paneSlots.size(); ++i)
        if (m_content.paneSlots[i].id == slotId)
            m_panes[i]->showSlot(m_content.paneSlots[i], m_content.base, permille);
}

/** One pane for each slot, in their order; a lone article gets a place to drop the second one. */
void PaneStage::syncPanes()
{
    QList<int> wanted;
    for (const Slot &slot : std::as_const(m_content.paneSlots))
        wanted << slot.id;
    if (wanted.size() == 1)
        wanted << -1;
    for (ArticlePane *pane : QList(m_panes)) {
        if (!wanted.contains(pane->slotId())) {
            m_panes.removeOne(pane);
            m_views.removeOne(pane->view());
            pane->setParent(nullptr);
            pane->deleteLater();
        }
    }
    const bool sameCount = m_panes.size() == wanted.size();
    for (int i = 0; i < int(wanted.size()); ++i) {
        const auto at = std::ranges::find(m_panes, wanted[i], &ArticlePane::slotId);
        ArticlePane *pane = at == m_panes.end() ? makePane(wanted[i]) : *at;
        m_panes.removeOne(pane);
        m_panes.insert(i, pane);
        if (m_splitter->widget(i) != pane)
            m_splitter->insertWidget(i, pane);
        pane->show();
        if (i < int(m_content.paneSlots.size())) {
            const Slot &slot = m_content.paneSlots[i];
            pane->setLocked(isLocked(slot.id));
            pane->showSlot(slot, m_content.base, m_content.loadingPermille.value(slot.id, 0));
        }
    }
    if (!sameCount)
        m_splitter->setSizes(QList<int>(m_panes.size(), 10000));
}

void PaneStage::syncViews()
{
    m_views.clear();
    m_scrollTops.clear();
    for (ArticlePane *pane : std::as_const(m_panes)) {
        if (!pane->isReady() || pane->articleIndex() >= int(m_content.articles.size()))
            continue;
        const int index = pane->articleIndex();
        pane->view()->setArticle(m_content.articles[index], index);
        pane->view()->setMarks(shownMarks(index));
        pane->view()->setPartnerNames([this, index](int paragraph) { return partnerNames({index, paragraph}); });
        pane->view()->setStopNames([this, index](int paragraph) { return stopName({index, paragraph}); });
        m_views << pane->view();
        m_scrollTops << pane->view()->scrollTop();
    }
    if (!m_views.isEmpty())
        setFocusProxy(m_views.first());
    m_article = std::clamp(m_article, 0, std::max(0, int(m_views.size()) - 1));
    m_overview->setViews(m_views);
    m_overview->setVisible(!m_views.isEmpty() && m_overviewShown);
}

ArticleMarks PaneStage::shownMarks(int article) const
{
    if (article >= int(m_content.marks.size()))
        return {};
    return filteredMarks(m_content.marks[article], article, m_content.articles[article], m_content.comparison,
                         m_filter);
}

QString PaneStage::stopName(const Member &paragraph) const
{
    const int stop = stopOf(paragraph);
    return stop < 0
               ? QString()
               : tr("difference %1 of %2").arg(locale().toString(stop + 1), locale().toString(m_content.stops.size()));
}

QStringList PaneStage::partnerNames(const Member &paragraph) const
{
    QStringList names;
    for (const Alignment &alignment : m_content.comparison.alignments) {
        if (alignment.level != Level::Paragraph || !alignment.members.contains(paragraph))
            continue;
        for (const Member &member : alignment.members) {
            if (member.article == paragraph.article || member.article >= int(m_content.marks.size()))
                continue;
            const int number = m_content.marks[member.article].paragraphs.value(member.index).number;
            const QString letter = articleLetter(member.article);
            names << (number > 0 ? tr("%1 paragraph %2").arg(letter).arg(number)
                                 : tr("the headline of %1").arg(letter));
        }
    }
    return names;
}

QList<PaneLink> PaneStage::linksBetween(int left, int right) const
{
    QList<PaneLink> links;
    QHash<int, Glyph> glyphs;
    for (const Stop &stop : m_content.stops)
        if (stop.alignment >= 0)
            glyphs.insert(stop.alignment, stop.glyph);
    const auto &alignments = m_content.comparison.alignments;
    for (int i = 0; i < int(alignments.size()); ++i) {
        if (alignments[i].level != Level::Paragraph)
            continue;
        PaneLink link{
            i, glyphs.value(i, alignments[i].sameText ? Glyph::Same : Glyph::Reworded), alignments[i].moved, {}, {}};
        for (const Member &member : alignments[i].members) {
            if (member.article == left)
                link.left << member.index;
            else if (member.article == right)
                link.right << member.index;
        }
        if (!link.left.isEmpty() && !link.right.isEmpty())
            links << link;
    }
    return links;
}

void PaneStage::updateStrips()
{
    for (int i = 1; i < m_splitter->count(); ++i) {
        LinkStrip *strip = m_splitter->strip(i);
        strip->setPaneStyle(m_style);
        strip->setFilter(m_filter);
        strip->setMoves(m_moves);
        const ArticlePane *left = m_panes.value(isRightToLeft() ? i : i - 1);
        const ArticlePane *right = m_panes.value(isRightToLeft() ? i - 1 : i);
        const bool both = left && right && left->isReady() && right->isReady();
        strip->setViews(both ? left->view() : nullptr, both ? right->view() : nullptr);
        strip->setLinks(both ? linksBetween(left->articleIndex(), right->articleIndex()) : QList<PaneLink>());
    }
}
void PaneStage::setFilter(const MarkFilter &filter)
{
    const bool sameWords = filter.quotes == m_filter.quotes && filter.minimumWords == m_filter.minimumWords;
    m_filter = filter;
    for (ArticleView *view : std::as_const(m_views)) {
        view->setFilter(filter);
        if (!sameWords) // classes are left out when marks are painted
            view->setMarks(shownMarks(view->articleIndex()));
    }
    m_overview->setFilter(filter);
    for (int i = 1; i < m_splitter->count(); ++i)
        m_splitter->strip(i)->setFilter(filter);
}

void PaneStage::setMoves(MovesShown moves)
{
    m_moves = moves;
    updateStrips();
}

void PaneStage::setOverviewShown(bool on)
{
    m_overviewShown = on;
    m_overview->setVisible(on && !m_views.isEmpty());
    for (ArticlePane *pane : std::as_const(m_panes))
        pane->view()->setVerticalScrollBarPolicy(on ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void PaneStage::setTextSize(int px)
{
    const int size = std::clamp(px, smallestText, largestText);
    if (std::exchange(m_textSize, size) == size)
        return;
    applyStyle();
    place();
    emit textSizeChanged(size);
}

void PaneStage::setReadingFont(const QString &family)
{
    m_family = family;
    applyStyle();
    place();
}

void PaneStage::setProseHighlighting(bool on)
{
    m_prose = on;
    for (ArticlePane *pane : std::as_const(m_panes))
        pane->view()->setProseHighlighting(on);
}

bool PaneStage::isLocked(const ArticleView *view) const
{
    return std::ranges::any_of(
        m_panes, [&](const ArticlePane *pane) { return pane->view() == view && m_locked.contains(pane->slotId()); });
}

void PaneStage::setLocked(int slotId, bool locked)
{
    if (m_locked.contains(slotId) == locked)
        return;
    if (locked)
        m_locked.insert(slotId);
    else
        m_locked.remove(slotId);
    for (ArticlePane *pane : std::as_const(m_panes))
        if (pane->slotId() == slotId)
            pane->setLocked(locked);
    if (!locked)
        place();
    emit lockChanged(slotId, locked);
}

void PaneStage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_popup->isHidden())
        m_popup->dismiss();
    else
        QWidget::keyPressEvent(event);
}

void PaneStage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const PaneStyle before = m_style;
        applyStyle();
        if (!m_style.isAsLargeAs(before)) // other colours leave everything where it is
            place();
    }
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/dropoverlay.h"

#include "widgets/panes/panestage.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QFontMetrics>
#include <QMimeData>
#include <QPainter>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
const QString paneFormat = u"application/x-galley-pane"_s; ///< Holds the slot's id; means nothing to other programs.
} // namespace

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showTarget(const PaneDropTarget &target)
{
    m_target = target;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MarkPalette &colours = *m_style.palette;
    if (m_target.slotId < 0) {
        painter.fillRect(m_target.area, colours.accent);
        const QString words = m_target.pane ? tr("Drop to move the article here") : tr("Drop to add an article");
        const QSize size(QFontMetrics(m_style.uiBold).horizontalAdvance(words) + 24, 30);
        QRect pill(QPoint(m_target.area.center().x() - size.width() / 2, height() / 2 - 15), size);
        pill.moveLeft(std::clamp(pill.left(), 4, std::max(4, width() - pill.width() - 4)));
        painter.setPen(QPen(colours.focus, 1.5));
        painter.setBrush(colours.selectedRow);
        painter.drawRoundedRect(pill, 15, 15);
        painter.setPen(colours.ink);
        painter.setFont(m_style.uiBold);
        painter.drawText(pill, Qt::AlignCenter, words);
        return;
    }
    QColor veil = colours.selectedRow;
    veil.setAlphaF(0.92f);
    painter.fillRect(m_target.area, veil);
    painter.setPen(QPen(colours.focus, 2));
    painter.drawRect(m_target.area.adjusted(1, 1, -1, -1));
    const QRect upper = m_target.area.adjusted(12, 0, -12, -m_target.area.height() / 2);
    const QRect lower = m_target.area.adjusted(12, m_target.area.height() / 2 + 4, -12, 0);
    painter.setPen(colours.ink);
    painter.setFont(m_style.uiBold);
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                     (m_target.pane ? tr("Drop to change places with article %1") : tr("Drop to replace article %1"))
                         .arg(m_target.letter));
    painter.setPen(colours.muted);
    painter.setFont(m_style.small);
    painter.drawText(lower, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_target.pane ? tr("Drop between two panes to move it there instead")
                                   : tr("Drop between two panes to add it instead"));
}

void PaneStage::dragPane(ArticlePane *pane)
{
    auto *mime = new QMimeData;
    mime->setData(paneFormat, QByteArray::number(pane->slotId()));
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(pane->header()->grab(QRect(0, 0, std::min(260, pane->width()), pane->header()->height())));
    drag->exec(Qt::MoveAction);
}

/** The slot of this window's pane that is dragged; -1 where something else is. */
int PaneStage::draggedPane(const QMimeData *mime) const
{
    if (!mime->hasFormat(paneFormat))
        return -1;
    const int slot = mime->data(paneFormat).toInt();
    return std::ranges::contains(m_content.paneSlots, slot, &Slot::id) ? slot : -1;
}

PaneDropTarget PaneStage::dropTargetAt(const QPoint &point) const
{
    PaneDropTarget target;
    const int right = m_sideways->x() + m_sideways->width();
    const auto gap = [this](int x) { return QRect(std::max(0, x - 2), 0, 4, height()); };
    target.area = gap(isRightToLeft() ? m_sideways->x() + 2 : right - 2);
    for (int i = 0; i < int(m_panes.size()); ++i) {
        const ArticlePane *pane = m_panes[i];
        const QRect box(pane->mapTo(this, QPoint(0, 0)), pane->size());
        if (pane->slotId() < 0) {
            if (point.x() >= box.left())
                target.area = gap(box.left());
            continue;
        }
        if (box.contains(point) && point.y() < box.top() + m_style.headerHeight)
            return {pane->slotId(), -1, box, articleLetter(std::max(0, pane->articleIndex()))};
        if (isRightToLeft() ? point.x() > box.center().x() : point.x() < box.center().x()) {
            target.at = i;
            const int before = isRightToLeft() ? box.right() + m_style.ribbon / 2 : box.left() - m_style.ribbon / 2;
            target.area = gap(i == 0 ? (isRightToLeft() ? right - 2 : 2) : before);
            return target;
        }
    }
    return target;
}

void PaneStage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(paneFormat)) {
        if (event->source() == this)
            event->acceptProposedAction();
    } else if (event->mimeData()->hasUrls() || event->mimeData()->hasText() || event->mimeData()->hasHtml() ||
               event->mimeData()->hasImage()) // which is refused with a reason
        event->acceptProposedAction();
}

void PaneStage::dragMoveEvent(QDragMoveEvent *event)
{
    PaneDropTarget target = dropTargetAt(event->position().toPoint());
    target.pane = draggedPane(event->mimeData()) >= 0;
    m_drop->showTarget(target);
    event->acceptProposedAction();
}

void PaneStage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->hide();
}

void PaneStage::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    const PaneDropTarget target = dropTargetAt(event->position().toPoint());
    if (const int pane = draggedPane(event->mimeData()); pane >= 0) {
        event->acceptProposedAction();
        if (target.slotId >= 0 && target.slotId != pane)
            emit swapRequested(pane, target.slotId);
        else if (target.slotId < 0)
            emit moveRequested(pane, target.at < 0 ? int(m_content.paneSlots.size()) : target.at);
        return;
    }
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty())
        emit filesDropped(paths, target.at, target.slotId);
    else
        emit contentDropped(event->mimeData());
    event->acceptProposedAction();
}

} // namespace galley

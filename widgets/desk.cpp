// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk.h"

#include "widgets/look/theme.h"
#include "widgets/review/dockrail.h"
#include "widgets/review/reviewdock.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDataStream>
#include <QPainter>
#include <QSplitter>
#include <QStyle>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int widest = 392; ///< Of the dock, as the design has it; narrower windows give it about a quarter.
constexpr int leastWide = 356;
constexpr int narrow = 1200; ///< Windows under this have the dock over the articles.
constexpr int shadeWidth = 12;

int dockWidthFor(int window)
{
    return std::clamp(window * 28 / 100, leastWide, widest);
}

/** What the dock that lies over the articles casts on them. */
class Shade : public QWidget
{
public:
    explicit Shade(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool fromRight = layoutDirection() == Qt::RightToLeft;
        QLinearGradient dusk(fromRight ? width() : 0, 0, fromRight ? 0 : width(), 0);
        dusk.setColorAt(0, Qt::transparent);
        dusk.setColorAt(1, QColor(0, 0, 0, colours().isDark ? 110 : 46));
        painter.fillRect(rect(), dusk);
        painter.fillRect(mirrored(QRectF(width() - 1, 0, 1, height()), width()), colours().line);
    }
};

} // namespace

Desk::Desk(std::function<int()> least, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_rail(new DockRail(this))
    , m_shade(new Shade(this))
    , m_least(std::move(least))
{
    setObjectName(u"desk"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_rail);
    m_splitter->setHandleWidth(1);
    m_splitter->setObjectName(u"deskSplitter"_s);
    m_rail->hide();
}

QWidget *Desk::floor() const
{
    return m_splitter;
}

void Desk::setParts(QWidget *centre, ReviewDock *dock)
{
    m_centre = centre;
    m_dock = dock;
    m_splitter->addWidget(centre);
    m_splitter->addWidget(dock);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_rail->setNames(dock->titles());
    connect(dock, &ReviewDock::countChanged, m_rail, &DockRail::setCount);
    connect(dock, &ReviewDock::tabChanged, this, [this] { showDock(); });
    connect(m_rail, &DockRail::tabPressed, this, [this](int tab) {
        const bool close = m_open && int(m_dock->currentTab()) == tab;
        setDockShown(!close);
        if (!close)
            m_dock->showTab(ReviewDock::Tab(tab));
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_sized = true;
        m_sizes = m_splitter->sizes();
    });
    connect(qApp, &QApplication::focusChanged, this, &Desk::focusMoved);
}

bool Desk::isDockShown() const
{
    return m_over ? m_open : m_wanted;
}

void Desk::setDockShown(bool shown)
{
    if (isDockShown() == shown)
        return;
    (m_over ? m_open : m_wanted) = shown;
    showDock();
    Q_EMIT dockShownChanged(shown);
}

void Desk::setDockWanted(bool wanted)
{
    m_wanted = wanted;
    showDock();
    Q_EMIT dockShownChanged(isDockShown());
}

QWidget *Desk::rail() const
{
    return m_rail;
}

QList<int> Desk::sizes() const
{
    return m_over || !m_wanted ? m_sizes : m_splitter->sizes();
}

void Desk::setSizes(const QList<int> &sizes)
{
    if (sizes.size() != 2 || sizes[1] <= 0)
        return;
    m_sized = true;
    m_sizes = sizes;
    if (!m_over)
        m_splitter->setSizes(sizes);
}

QByteArray Desk::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << (m_sized ? sizes() : QList<int>()) << m_wanted;
    return state;
}

void Desk::restoreLayoutState(const QByteArray &state)
{
    QDataStream in(state);
    QList<int> sizes;
    bool wanted = true;
    in >> sizes >> wanted;
    if (in.status() != QDataStream::Ok)
        return;
    setSizes(sizes);
    setDockWanted(wanted);
}

void Desk::arrange()
{
    if (!isVisible()) // its width is nobody's choice yet
        return;
    const int beside = width() - dockWidthFor(width()) - 1;
    const int needed = m_least();
    setOver(width() < narrow || (needed > beside && needed <= width() - DockRail::railWidth));
    if (!m_over && !m_sized)
        m_splitter->setSizes({width() - dockWidthFor(width()), dockWidthFor(width())});
    placeDock();
}

void Desk::setOver(bool over)
{
    if (over == m_over)
        return;
    const bool shown = isDockShown();
    if (over)
        m_sizes = sizes();
    m_over = over;
    m_open = false;
    m_rail->setVisible(over);
    if (over) {
        m_dock->setParent(this);
    } else {
        m_splitter->addWidget(m_dock);
        m_splitter->setStretchFactor(1, 0);
        if (m_sized)
            m_splitter->setSizes(m_sizes);
    }
    showDock();
    if (isDockShown() != shown)
        Q_EMIT dockShownChanged(isDockShown());
}

void Desk::showDock()
{
    m_dock->setVisible(isDockShown());
    m_rail->setOpen(m_over && m_open ? int(m_dock->currentTab()) : -1);
    placeDock();
}

void Desk::placeDock()
{
    m_shade->setVisible(m_over && m_open);
    if (!m_over || !m_open)
        return;
    const int right = width() - DockRail::railWidth;
    const int wide = std::min(widest, right - 2 * shadeWidth);
    const auto place = [&](QWidget *widget, int left, int size) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, size, height())));
        widget->raise();
    };
    place(m_shade, right - wide - shadeWidth, shadeWidth);
    place(m_dock, right - wide, wide);
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Desk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void Desk::focusMoved(const QWidget *before, const QWidget *now)
{
    if (m_over && m_open && before && now && m_centre->isAncestorOf(now) && !m_dock->isAncestorOf(now))
        setDockShown(false);
}

} // namespace galley

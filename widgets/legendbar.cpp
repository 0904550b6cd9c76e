// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/legendbar.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

QColor classColour(MarkKind kind)
{
    const MarkPalette &p = colours();
    return kind == MarkKind::Shared ? p.shared : kind == MarkKind::Differing ? p.differing : p.only;
}

/** The line of the class as it stands under the text. */
void paintClassLine(QPainter *painter, MarkKind kind, double x, double y, double width)
{
    const QColor colour = classColour(kind);
    QPen pen(colour, 1.5);
    if (kind == MarkKind::Differing) {
        pen.setWidthF(1.3);
        painter->setPen(pen);
        painter->drawLine(QPointF(x, y - 1.2), QPointF(x + width, y - 1.2));
        painter->drawLine(QPointF(x, y + 1.6), QPointF(x + width, y + 1.6));
        return;
    }
    if (kind == MarkKind::OnlyHere) {
        pen.setWidthF(1.8);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1, 1.1});
    }
    painter->setPen(pen);
    painter->drawLine(QPointF(x, y), QPointF(x + width, y));
}

} // namespace

LegendButton::LegendButton(MarkKind kind, const QString &icon, QAction *action, Place place, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_icon(icon)
    , m_place(place)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setText(kind == MarkKind::Shared ? tr("Shared") : kind == MarkKind::Differing ? tr("Differing") : tr("Only here"));
    setObjectName(u"legend-"_s + action->objectName());
    const auto follow = [this, action] {
        setChecked(action->isChecked());
        setEnabled(action->isEnabled());
        setToolTip(action->isChecked() ? tr("%1 Press to hide them.").arg(action->statusTip())
                                       : tr("%1 Hidden now; press to show them.").arg(action->statusTip()));
        update();
    };
    connect(action, &QAction::changed, this, follow);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
    setCount(0);
}

void LegendButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1, %2").arg(text(), QLocale().toString(count)));
    updateGeometry();
    update();
}

void LegendButton::setWordsShown(bool shown)
{
    m_words = shown;
    updateGeometry();
    update();
}

int LegendButton::wordWidth() const
{
    return !m_words ? 0 : QFontMetrics(uiFont(13)).horizontalAdvance(text());
}

QSize LegendButton::sizeHint() const
{
    const int count = QFontMetrics(uiFont(12)).horizontalAdvance(QLocale().toString(m_count));
    return {m_words ? 11 + 16 + 7 + wordWidth() + 7 + count + 11 : 8 + 16 + 6 + count + 8, 32};
}

void LegendButton::paintEvent(QPaintEvent *)
{
    const MarkPalette &p = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const bool leftEnd = m_place == (fromRight ? Place::Last : Place::First);
    const bool rightEnd = m_place == (fromRight ? Place::First : Place::Last);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, rightEnd ? -0.5 : 0.5, -0.5);
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addRoundedRect(box, 4, 4);
    if (!leftEnd)
        shape.addRect(QRectF(box.left(), box.top(), 8, box.height()));
    if (!rightEnd)
        shape.addRect(QRectF(box.right() - 8, box.top(), 8, box.height()));
    shape = shape.simplified();
    painter.setPen(p.buttonLine);
    painter.setBrush(underMouse() && isEnabled() ? hoverFace() : isChecked() ? buttonFace() : p.window);
    painter.drawPath(shape);
    const bool on = isEnabled() && isChecked();
    painter.setOpacity(on ? 1 : 0.55); // the sign alone: words can be read in every state
    paintIcon(&painter, mirrored(QRectF(m_words ? 11 : 8, 8, 16, 16), width()), m_icon, classColour(m_kind));
    painter.setOpacity(1);
    painter.setFont(uiFont(13));
    painter.setPen(on ? p.ink : p.muted);
    const int x = 11 + 16 + 7;
    const int baseline = 20;
    const QRectF words = mirrored(QRectF(x, 0, wordWidth(), height()), width());
    if (m_words)
        painter.drawText(QPointF(words.left(), baseline), text());
    if (isChecked() && m_words)
        paintClassLine(&painter, m_kind, words.left(), baseline + 4, wordWidth());
    painter.setFont(uiFont(12));
    painter.setPen(p.muted);
    const QString count = QLocale().toString(m_count);
    const int wide = painter.fontMetrics().horizontalAdvance(count);
    const QRectF number = mirrored(QRectF(m_words ? x + wordWidth() + 7 : 30, 0, wide, 1), width());
    painter.drawText(QPointF(number.left(), baseline), count);
    if (isChecked() && !m_words)
        paintClassLine(&painter, m_kind, number.left(), baseline + 4, wide);
    if (hasFocus()) {
        painter.setPen(QPen(p.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

LegendBar::LegendBar(QAction *shared, QAction *differing, QAction *onlyHere, QWidget *parent)
    : QWidget(parent)
{
    using Place = LegendButton::Place;
    setObjectName(u"legendBar"_s);
    m_shared = new LegendButton(MarkKind::Shared, u"glyph-same"_s, shared, Place::First, this);
    m_differing = new LegendButton(MarkKind::Differing, u"glyph-differs"_s, differing, Place::Middle, this);
    m_onlyHere = new LegendButton(MarkKind::OnlyHere, u"glyph-only"_s, onlyHere, Place::Last, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (LegendButton *button : {m_shared, m_differing, m_onlyHere})
        row->addWidget(button);
}

void LegendBar::setWordsShown(bool shown)
{
    for (LegendButton *button : {m_shared, m_differing, m_onlyHere})
        button->setWordsShown(shown);
}

void LegendBar::setCounts(const ClaimCounts &counts)
{
    m_shared->setCount(counts.shared);
    m_differing->setCount(counts.differing);
    m_onlyHere->setCount(counts.single);
}

} // namespace galley

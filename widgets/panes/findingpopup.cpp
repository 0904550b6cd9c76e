// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/findingpopup.h"

#include "app/marks/mark.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int shadow = 14;
constexpr int arrowHeight = 8;
constexpr int usualWidth = 322; ///< Of the card.

QString evidenceText(const Finding &finding)
{
    if (finding.evidence.isEmpty())
        return {};
    std::set<int> articles;
    for (const Passage &passage : finding.evidence)
        articles.insert(passage.article);
    const int times = int(finding.evidence.size());
    if (articles.size() > 1)
        return FindingPopup::tr("%1 times in %n articles", nullptr, int(articles.size())).arg(times);
    return times == 1
               ? FindingPopup::tr("once in article %1").arg(articleLetter(*articles.begin()))
               : FindingPopup::tr("%n times in article %1", nullptr, times).arg(articleLetter(*articles.begin()));
}

/** Whether the words themselves say enough: a misspelling needs no sentence beside its correction. */
bool speaksForItself(const Finding &finding)
{
    return !finding.suggestions.isEmpty() && !finding.insideQuote &&
           (finding.kind == FindingKind::Misspelling || finding.kind == FindingKind::NameVariant);
}

} // namespace

FindingPopup::FindingPopup(QWidget *parent)
    : QWidget(parent)
    , m_word(new QLabel(this))
    , m_evidence(new QLabel(this))
    , m_message(new QLabel(this))
    , m_accept(new QPushButton(tr("Mark correction"), this))
    , m_ignore(new QPushButton(tr("Ignore"), this))
    , m_showAll(new QPushButton(this))
    , m_leader(new QWidget(parent))
{
    m_message->setWordWrap(true);
    m_accept->setProperty("primary", true);
    m_showAll->setFlat(true);
    m_leader->setAutoFillBackground(true);
    m_leader->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_word);
    head->addWidget(m_evidence, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_ignore);
    buttons->addStretch();
    buttons->addWidget(m_showAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + 12, shadow + arrowHeight + 8, shadow + 10, shadow + arrowHeight + 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const int index = m_index;
        const QString replacement = m_replacement;
        dismiss();
        emit accepted(index, replacement);
    });
    connect(m_ignore, &QPushButton::clicked, this, [this] {
        const int index = m_index;
        dismiss();
        emit ignored(index);
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] { emit evidenceRequested(m_index); });
    hide();
    m_leader->hide();
}

void FindingPopup::setPaneStyle(const PaneStyle &style)
{
    m_style = style;
    QFont word = style.body.font;
    word.setPixelSize(15);
    word.setWeight(QFont::DemiBold);
    m_word->setFont(word);
    m_evidence->setFont(style.small);
    m_message->setFont(style.small);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, style.palette->ink);
    m_word->setPalette(colours);
    colours.setColor(QPalette::WindowText, style.palette->muted);
    m_evidence->setPalette(colours);
    m_message->setPalette(colours);
    colours.setColor(QPalette::Window, style.palette->finding);
    m_leader->setPalette(colours);
    for (QPushButton *button : {m_accept, m_ignore, m_showAll})
        button->setFont(style.small);
}

void FindingPopup::showFinding(int index, const Finding &finding)
{
    m_index = index;
    m_replacement = finding.suggestions.value(0);
    m_word->setText(m_replacement.toHtmlEscaped());
    m_word->setVisible(!m_replacement.isEmpty());
    m_evidence->setText(evidenceText(finding));
    m_message->setText(finding.message);
    m_message->setVisible(!speaksForItself(finding));
    m_accept->setVisible(!m_replacement.isEmpty() && !finding.insideQuote);
    const int places = int(finding.evidence.size());
    m_showAll->setText(tr("Show all %1").arg(places));
    m_showAll->setVisible(places > 0);
    setAccessibleName(finding.message);
    setFixedWidth(std::max(usualWidth + 2 * shadow, layout()->totalMinimumSize().width())); // some languages are longer
    layout()->activate();
    const int height =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : layout()->sizeHint().height();
    resize(width(), height);
}

QRect FindingPopup::cardRect() const
{
    return geometry().adjusted(shadow, shadow + arrowHeight, -shadow, -shadow - arrowHeight);
}

QRect FindingPopup::leaderRect() const
{
    return m_leader->isHidden() ? QRect() : m_leader->geometry();
}

void FindingPopup::placeAt(const PopupPlace &place)
{
    const int cardHeight = height() - 2 * shadow - 2 * arrowHeight;
    const int cardWidth = width() - 2 * shadow;
    m_above = place.paragraph.bottom() + arrowHeight + cardHeight > place.bounds.bottom() &&
              place.paragraph.top() - arrowHeight - cardHeight > place.bounds.top();
    const int top =
        m_above ? place.paragraph.top() - arrowHeight - cardHeight : place.paragraph.bottom() + 1 + arrowHeight;
    const int left = std::clamp(place.word.left() - 120, place.bounds.left() + 4,
                                std::max(place.bounds.left() + 4, place.bounds.right() - cardWidth - 4));
    const auto isFree = [&place](int x) {
        return std::ranges::none_of(place.textBelow,
                                    [x](const QRectF &line) { return x > line.left() - 3 && x < line.right() + 3; });
    };
    int tip = place.word.right() - 8;
    for (int x = place.word.right() - 4; x > place.word.left() + 2; --x) {
        if (isFree(x)) {
            tip = x;
            break;
        }
    }
    tip = std::clamp(tip, left + 14, left + cardWidth - 14);
    move(left - shadow, top - shadow - arrowHeight);
    m_arrow = tip - x();
    const int bottom = top - arrowHeight + 1;
    m_leader->setGeometry(tip - 1, place.word.bottom() + 1, 2, std::max(0, bottom - place.word.bottom() - 1));
    m_leader->setVisible(!m_above && isFree(tip) && tip > place.word.left() && tip < place.word.right());
    m_leader->raise();
    show();
    raise();
    update();
}

void FindingPopup::dismiss()
{
    if (isHidden())
        return;
    hide();
    m_leader->hide();
    m_index = -1;
    emit closed();
}

void FindingPopup::focusFirst()
{
    (m_accept->isVisibleTo(this) ? m_accept : m_ignore)->setFocus(Qt::PopupFocusReason);
}

void FindingPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up) {
        focusPreviousChild();
        return;
    }
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down) {
        focusNextChild();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FindingPopup::paintShadow(QPainter &painter, const QRectF &card) const
{
    painter.setPen(Qt::NoPen);
    const int strength = m_style.palette->isDark ? 12 : 3;
    for (int i = shadow; i > 0; --i) {
        painter.setBrush(QColor(10, 16, 24, strength));
        painter.drawRoundedRect(card.adjusted(-i, -i + 5, i, std::min(i + 4, shadow + arrowHeight)), 7 + i, 7 + i);
    }
}

void FindingPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card =
        QRectF(rect()).adjusted(shadow + 0.5, shadow + arrowHeight + 0.5, -shadow - 0.5, -shadow - arrowHeight - 0.5);
    paintShadow(painter, card);
    QPainterPath path;
    path.addRoundedRect(card, 7, 7);
    QPainterPath arrow;
    const double base = m_above ? card.bottom() : card.top();
    const double tip = m_above ? base + arrowHeight : base - arrowHeight;
    arrow.addPolygon(QPolygonF({{m_arrow - 7.0, base}, {double(m_arrow), tip}, {m_arrow + 7.0, base}}));
    painter.setPen(QPen(m_style.palette->buttonLine, 1));
    painter.setBrush(m_style.palette->paper);
    painter.drawPath(path.united(arrow));
}

} // namespace galley

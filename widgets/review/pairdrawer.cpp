// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pairdrawer.h"

#include "widgets/look/elidedlabel.h"
#include "widgets/look/icons.h"
#include "widgets/look/theme.h"
#include "widgets/review/collationview.h"
#include "widgets/review/reasonsview.h"
#include "widgets/review/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int headHeight = 34;
constexpr int bodyTwo = 125;   // under the head, for two articles
constexpr int bodyThree = 179; // and for more
constexpr int wordPaper = 64;  // what a button has beside its words, with the gap after it
constexpr int smallestWithReasons = 720;

} // namespace

PairDrawer::PairDrawer(Workspace *workspace, const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"pairDrawer"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    build(commands);
    showNothing();
}

QPushButton *PairDrawer::button(const QString &text, const QString &icon, QAction *action)
{
    auto *result = new QPushButton(lineIcon(icon), text, this);
    result->setProperty("words", text);
    result->setAccessibleName(text);
    result->setIconSize(iconBesideText);
    result->setObjectName(action ? u"drawer-"_s + action->objectName() : u"drawer-note"_s);
    if (action) {
        result->setToolTip(action->toolTip());
        connect(result, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, result, &QPushButton::setEnabled);
    }
    return result;
}

void PairDrawer::build(const Commands &commands)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(8);
    m_sign = new QLabel(head);
    m_moved = new QLabel(head);
    m_heading = new ElidedLabel(head);
    m_heading->setFont(uiFont(13, QFont::DemiBold));
    m_heading->setObjectName(u"drawerHeading"_s);
    m_place = new ElidedLabel(head);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_confirm = button(tr("Confirm match"), u"check"_s, commands.confirm);
    m_reject = button(tr("Not a match"), u"close"_s, commands.reject);
    m_accept = button(tr("Mark correction"), u"check"_s, commands.accept);
    m_dismiss = button(tr("Ignore"), u"close"_s, commands.dismiss);
    m_note = button(tr("Add note"), u"note"_s, nullptr);
    m_note->setToolTip(tr("Writes a note on all of these passages together."));
    connect(m_note, &QPushButton::clicked, this, &PairDrawer::noteRequested);
    m_fold = new QToolButton(head);
    m_fold->setAutoRaise(true);
    m_fold->setIconSize(QSize(16, 16));
    m_fold->setObjectName(u"drawerFold"_s);
    connect(m_fold, &QToolButton::clicked, this, [this] { setCollapsed(!isCollapsed()); });
    for (QWidget *each : {static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_moved),
                          static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_place)})
        row->addWidget(each);
    row->addStretch(1);
    for (QWidget *each : {m_accept, m_dismiss, m_confirm, m_reject, m_note})
        row->addWidget(each);
    row->addWidget(m_fold);
    layout->addWidget(head);

    m_body = new QWidget(this);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(12, 0, 12, 12);
    body->setSpacing(10);
    auto *sheet = new QScrollArea(m_body);
    sheet->setObjectName(u"collationSheet"_s);
    sheet->setAccessibleName(tr("The passages word over word"));
    sheet->setWidgetResizable(true);
    sheet->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sheet->setBackgroundRole(QPalette::Base);
    m_collation = new CollationView(sheet);
    sheet->setWidget(m_collation);
    m_reasons = new ReasonsView(m_body);
    body->addWidget(sheet, 1);
    body->addWidget(m_reasons);
    layout->addWidget(m_body, 1);
    setCollapsed(false);
}

bool PairDrawer::isCollapsed() const
{
    return m_collapsed;
}

void PairDrawer::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_body->setHidden(collapsed || m_empty);
    m_fold->setIcon(lineIcon(collapsed ? u"up"_s : u"down"_s));
    m_fold->setToolTip(collapsed ? tr("Shows the two passages word over word.") : tr("Folds the drawer to its head."));
    m_fold->setAccessibleName(m_fold->toolTip());
    setFixedHeight(sizeHint().height());
    Q_EMIT collapsedChanged(collapsed);
}

QSize PairDrawer::sizeHint() const
{
    if (m_body->isHidden())
        return {600, headHeight};
    return {600, headHeight + (m_workspace->articles().size() > 2 ? bodyThree : bodyTwo)};
}

void PairDrawer::showNothing()
{
    m_sign->hide();
    m_moved->hide();
    const bool isAlone = m_workspace->articles().size() == 1;
    const bool isCompared = m_workspace->compareState() == CompareState::Ready;
    m_heading->setWords(isAlone                           ? tr("One article open")
                        : !m_workspace->stops().isEmpty() ? tr("No difference chosen")
                        : isCompared                      ? tr("No differences")
                                                          : tr("Not compared yet"));
    m_place->setWords(isAlone ? tr("Open a second one to compare the two.")
                              : tr("Next Difference goes to the first one."));
    m_place->setVisible(isAlone || !m_workspace->stops().isEmpty());
    for (QWidget *each : {m_confirm, m_reject, m_accept, m_dismiss, m_note})
        each->hide();
    m_collation->setCollation({}, 0, Glyph::None);
    m_reasons->showAlone({});
    m_empty = true; // nothing to show: the head says so
    m_body->hide();
    setFixedHeight(sizeHint().height());
}

/** Of the shown stop, in the colours of the theme. */
void PairDrawer::fillSigns()
{
    const MarkPalette &p = colours();
    const bool finding = m_stop.finding >= 0;
    const QString icon = finding ? u"glyph-finding"_s : glyphIcon(m_stop.glyph);
    QPixmap sign(QSize(16, 16) * devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    paintIcon(&painter, QRectF(QPointF(0, 0), sign.size()), icon, finding ? p.finding : p.glyphColour(m_stop.glyph));
    painter.end();
    sign.setDevicePixelRatio(devicePixelRatioF());
    m_sign->setPixmap(sign);
    m_sign->setVisible(!icon.isEmpty());
    m_moved->setPixmap(
        lineIcon(u"glyph-moved"_s, m_stop.glyph == Glyph::Differs ? &MarkPalette::differing : &MarkPalette::shared)
            .pixmap(QSize(16, 16), devicePixelRatioF()));
}

void PairDrawer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_empty)
        fillSigns();
}

void PairDrawer::fillHead(const Stop &stop)
{
    const Comparison &comparison = m_workspace->comparison();
    const bool finding = stop.finding >= 0;
    m_stop = stop;
    fillSigns();
    m_moved->setVisible(stop.alignment >= 0 && comparison.alignments[stop.alignment].moved);
    m_heading->setWords(stopHeading(m_workspace->articles(), comparison, m_workspace->findings(), stop));
    m_place->setWords(placesOf(m_workspace->articles(), stop.paragraphs));
    m_place->show();
    m_confirm->setVisible(stop.alignment >= 0 && !finding);
    m_reject->setVisible(stop.alignment >= 0 && !finding);
    m_accept->setVisible(finding);
    m_dismiss->setVisible(finding);
    m_note->show();
    fitHead();
}

/** The buttons have words as long as the heading and a place or two fit beside them. */
void PairDrawer::fitHead()
{
    constexpr int placeWidth = 60;
    constexpr int around = 130; // signs, the fold, and what lies between
    const QPushButton *buttons[] = {m_confirm, m_reject, m_accept, m_dismiss, m_note};
    int needed = around + placeWidth + m_heading->sizeHint().width();
    for (const QPushButton *button : buttons) {
        const QString words = button->property("words").toString();
        if (!button->isHidden())
            needed += button->fontMetrics().horizontalAdvance(words) + wordPaper;
    }
    for (QPushButton *button : {m_confirm, m_reject, m_accept, m_dismiss, m_note}) {
        const QString words = needed <= width() ? button->property("words").toString() : QString();
        if (button->text() != words)
            button->setText(words);
    }
    m_reasons->setVisible(width() >= smallestWithReasons);
}

void PairDrawer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

void PairDrawer::showStop(int index)
{
    const QList<Stop> &stops = m_workspace->stops();
    if (index < 0 || index >= stops.size()) {
        showNothing();
        return;
    }
    const Stop &stop = stops[index];
    const Comparison &comparison = m_workspace->comparison();
    m_empty = false;
    m_body->setHidden(m_collapsed);
    fillHead(stop);
    m_collation->setCollation(collationOf(m_workspace->articles(), comparison, m_workspace->findings(), stop),
                              m_workspace->base(), stop.glyph);
    if (stop.finding >= 0)
        m_reasons->showFinding(m_workspace->findings()[stop.finding]);
    else if (stop.alignment >= 0)
        m_reasons->showAlignment(comparison.alignments[stop.alignment]);
    else
        m_reasons->showAlone(tr("No other article has a passage like this one."));
    setFixedHeight(sizeHint().height());
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reasonsview.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"
#include "widgets/review/words.h"

#include <QLocale>
#include <QPainter>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

QString labelOf(Reason::Kind kind)
{
    switch (kind) {
    case Reason::Kind::SameText:
        return ReasonsView::tr("Same words throughout");
    case Reason::Kind::SameQuote:
        return ReasonsView::tr("Same quote:");
    case Reason::Kind::SameSpeaker:
        return ReasonsView::tr("Same speaker:");
    case Reason::Kind::SharedNames:
        return ReasonsView::tr("Same names:");
    case Reason::Kind::SharedFigures:
        return ReasonsView::tr("Same figures:");
    case Reason::Kind::RareWords:
        return ReasonsView::tr("Rare words:");
    case Reason::Kind::Neighbours:
        return ReasonsView::tr("Neighbours match");
    case Reason::Kind::ByHand:
        return ReasonsView::tr("Matched by hand");
    }
    return {};
}

} // namespace

ReasonsView::ReasonsView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"reasons"_s);
    setFixedWidth(304 * uiFont(13).pixelSize() / 13);
}

void ReasonsView::showAlignment(const Alignment &alignment)
{
    QList<Line> lines;
    if (alignment.confirmed)
        lines << Line{u"check"_s, tr("Confirmed by hand"), {}};
    for (const Reason &reason : alignment.reasons)
        lines << Line{u"glyph-same"_s, labelOf(reason.kind), reason.terms.join(u", "_s)};
    QSet<int> articles;
    for (const Member &member : alignment.members)
        articles << member.article;
    if (alignment.moved)
        lines << Line{u"glyph-moved"_s, tr("The articles tell it in another order"), {}};
    setLines(articles.size() > 2 ? tr("Why these match") : tr("Why these two match"), alignment.score, lines);
}

void ReasonsView::showFinding(const Finding &finding)
{
    QList<Line> lines;
    if (!finding.suggestions.isEmpty())
        lines << Line{u"check"_s, tr("Suggested:"), finding.suggestions.mid(0, 3).join(u", "_s)};
    if (!finding.evidence.isEmpty())
        lines << Line{u"glyph-same"_s, tr("%n other place(s) speak for it", nullptr, int(finding.evidence.size())), {}};
    if (finding.insideQuote)
        lines << Line{u"quote"_s, tr("Inside a quote: ask, or write [sic]"), {}};
    setLines(finding.message, -1, lines);
}

void ReasonsView::showAlone(const QString &sentence)
{
    setLines(sentence, -1, {});
}

void ReasonsView::setLines(const QString &title, double score, const QList<Line> &lines)
{
    m_title = title;
    m_score = score;
    m_lines = lines;
    QStringList spoken{title};
    if (score >= 0)
        spoken << QLocale().toString(score, 'f', 2);
    for (const Line &line : lines)
        spoken << (line.label + u' ' + line.words).trimmed();
    setToolTip(spoken.join(u'\n'));
    setAccessibleName(spoken.join(u". "_s));
    update();
}

void ReasonsView::paintEvent(QPaintEvent *)
{
    const MarkPalette &p = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int x = 8;
    const int start = (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.setFont(uiFont(12, QFont::DemiBold));
    painter.setPen(p.ink);
    QRect head(x, 2, width() - x - 4, 18);
    if (m_score < 0) { // a sentence; it may need two lines
        head.setHeight(std::min(54, painter.boundingRect(head, Qt::TextWordWrap, m_title).height()));
        painter.drawText(mirrored(head, width()), start | Qt::TextWordWrap, m_title);
    } else {
        const int words = painter.fontMetrics().horizontalAdvance(m_title);
        painter.drawText(mirrored(head, width()), start | Qt::AlignVCenter, m_title);
        const QRectF bar = mirrored(QRectF(x + words + 10, 8.5, 64, 5), width());
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.line);
        painter.drawRoundedRect(bar, 2.5, 2.5);
        painter.setBrush(p.muted);
        const double full = bar.width() * std::clamp(m_score, 0.0, 1.0);
        painter.drawRoundedRect(mirrored(QRectF(x + words + 10, 8.5, full, 5), width()), 2.5, 2.5);
        painter.setPen(p.ink);
        painter.drawText(mirrored(head.adjusted(words + 84, 0, 0, 0), width()), start | Qt::AlignVCenter,
                         QLocale().toString(m_score, 'f', 2));
    }
    int y = head.bottom() + 6;
    for (const Line &line : m_lines) {
        if (y + 18 > height())
            break;
        const bool glyph = line.icon.startsWith("glyph"_L1);
        paintIcon(&painter, mirrored(QRectF(x, y + 1, 16, 16), width()), line.icon, glyph ? p.shared : p.muted);
        painter.setFont(uiFont(12.5));
        painter.setPen(p.muted);
        const QRect text(x + 24, y, width() - x - 28, 18);
        painter.drawText(mirrored(text, width()), start | Qt::AlignVCenter, line.label);
        const int label = painter.fontMetrics().horizontalAdvance(line.label) + 5;
        painter.setPen(p.ink);
        painter.drawText(mirrored(text.adjusted(label, 0, 0, 0), width()), start | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(line.words, Qt::ElideRight, text.width() - label));
        y += 22;
    }
}

} // namespace galley

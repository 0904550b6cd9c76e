// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/elidedlabel.h"

#include <QEvent>

namespace galley
{

void ElidedLabel::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    setTextFormat(Qt::PlainText);
    setAccessibleName(words);
    updateGeometry();
    fit();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_words) + around.left() + around.right() + 1, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 3), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        fit();
    }
}

/** Where the window is read from right to left the words are, also where they begin with the letter of an article. */
void ElidedLabel::fit()
{
    const QString fitting = fontMetrics().elidedText(m_words, Qt::ElideRight, contentsRect().width());
    const QString inOrder = isRightToLeft() && !fitting.isEmpty() ? QChar(0x200F) + fitting : fitting;
    if (inOrder != text())
        setText(inOrder);
    setToolTip(fitting == m_words ? QString() : m_words);
}

} // namespace galley

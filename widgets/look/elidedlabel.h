// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of words that ends in "…" where there is no room for it, and then tells the whole as a tool tip.
#pragma once

#include <QLabel>

namespace galley
{

class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    /** Plain text; it is also the accessible name. */
    void setWords(const QString &words);
    QString words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_words;
};

} // namespace galley

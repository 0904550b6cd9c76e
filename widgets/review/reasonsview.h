// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Says why passages were matched: the score as a bar, and the reasons one under the other.
#pragma once

#include "app/compare/comparison.h"
#include "app/proof/finding.h"

#include <QWidget>

namespace galley
{

/** 304 px wide; what does not fit in a line ends in "…" and stands in the tool tip. */
class ReasonsView : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonsView(QWidget *parent = nullptr);

    void showAlignment(const Alignment &alignment);
    void showFinding(const Finding &finding);
    void showAlone(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString icon;
        QString label; ///< In the secondary colour.
        QString words;
    };
    void setLines(const QString &title, double score, const QList<Line> &lines);

    QString m_title;
    double m_score = -1; ///< 0 to 1; below 0 for none.
    QList<Line> m_lines;
};

} // namespace galley

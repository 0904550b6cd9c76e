// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The palette keeps what the design promises: contrast, and a line style of its own for each class.
#include "app/marks/markpalette.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace galley;

namespace
{
double luminance(const QColor &c)
{
    const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

/** WCAG 2.x. */
double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}
} // namespace

class TestMarkPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastOnEverySurface_data();
    void contrastOnEverySurface();
    void everyClassHasItsOwnLine();
};

void TestMarkPalette::contrastOnEverySurface_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("behind");
    QTest::addColumn<double>("least");
    for (const MarkPalette *p : {&MarkPalette::light(), &MarkPalette::dark()}) {
        const QByteArray theme = p->isDark ? "dark: " : "light: ";
        const auto row = [&](const char *name, const QColor &colour, const QColor &behind, double least) {
            QTest::newRow((theme + name).constData()) << colour << behind << least;
        };
        row("text on paper", p->ink, p->paper, 12);
        row("text on the strongest tint", p->ink, p->differingFact, 6.5);
        row("text on a highlight", p->ink, p->mark, 7.5);
        row("secondary text on a selected row", p->muted, p->selectedRow, 4.5);
        row("furniture on a panel", p->faint, p->panel, 4.5);
        row("letter on its badge", p->badgeInk, p->badge, 4.5);
        row("shared glyph", p->shared, p->paper, 4.5);
        row("differing glyph", p->differing, p->paper, 4.5);
        row("differing line on its tint", p->differing, p->differingFact, 3);
        row("only here glyph", p->only, p->paper, 4.5);
        row("finding", p->finding, p->paper, 4.5);
        row("shared line on the current band", p->sharedLine, p->sharedBand, 3);
        row("only here line", p->onlyLine, p->paper, 3);
        row("edge of a disc", p->markLine, p->paper, 3);
        row("focus ring", p->focus, p->paper, 3);
    }
}

void TestMarkPalette::contrastOnEverySurface()
{
    QFETCH(QColor, colour);
    QFETCH(QColor, behind);
    QFETCH(double, least);
    QCOMPARE_GE(contrast(colour, behind), least);
}

void TestMarkPalette::everyClassHasItsOwnLine()
{
    std::set<LineStyle> styles;
    for (const MarkKind kind :
         {MarkKind::OnlyHere, MarkKind::Shared, MarkKind::Differing, MarkKind::Finding, MarkKind::StrikeOut})
        QVERIFY(styles.insert(markLine(kind).style).second);
    QCOMPARE(markLine(MarkKind::Highlight).style, LineStyle::None);
    QVERIFY(!styles.contains(LineStyle::None));
}

QTEST_GUILESS_MAIN(TestMarkPalette)
#include "tst_markpalette.moc"

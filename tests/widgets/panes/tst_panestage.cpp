// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of what the panes show, on the picture itself: bands, marks by shape, folds, the card of a finding.
#include "tests/widgets/panes/picture.h"

#include <QAccessible>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace galley;
using namespace galley::picture;
using namespace Qt::StringLiterals;

class tst_PaneStage : public QObject
{
    Q_OBJECT
private slots:
    void matchingParagraphsShareABaseline();
    void aGhostIsAsHighAsThePassageOpposite();
    void textHasOneLeftEdge();
    void theCurrentBandIsUnbroken_data();
    void theCurrentBandIsUnbroken();
    void marksDifferInShape_data();
    void marksDifferInShape();
    void theLegendTakesMarksAwayAndMovesNothing();
    void furnitureFoldsAndUnfolds();
    void theCardStandsOffItsParagraph();
    void darkIsChosenLive();
};

void tst_PaneStage::matchingParagraphsShareABaseline()
{
    const auto stage = fixture::stage(fixture::harbourStories());
    QVERIFY(stage->alignsRows());
    for (const Alignment &alignment : stage->content().comparison.alignments) {
        if (alignment.moved)
            continue;
        const auto top = [&](const Member &m) { return stage->views()[m.article]->paragraphRect(m.index).top(); };
        QCOMPARE(top(alignment.members[0]), top(alignment.members[1]));
    }
    const ArticleView *a = stage->views()[0];
    const ArticleView *b = stage->views()[1];
    const auto firstLine = [](const ArticleView *view, int p) {
        return view->caretRect(view->article().paragraphs[p].range.start);
    };
    QCOMPARE(firstLine(a, 6).top(), firstLine(b, 2).top());
}

void tst_PaneStage::aGhostIsAsHighAsThePassageOpposite()
{
    const auto stage = fixture::stage(fixture::harbourStories());
    int ghosts = 0;
    for (const ArticleView *view : stage->views()) {
        for (int r = 0; r < int(view->rows().rows.size()); ++r) {
            const PaneRow &row = view->rows().rows[r];
            if (row.kind != PaneRow::Kind::Ghost)
                continue;
            ++ghosts;
            const QRect opposite = stage->views()[row.source.article]->paragraphRect(row.source.index);
            QCOMPARE(view->rowRect(r).top(), opposite.top());
            QCOMPARE(view->rowRect(r).height(), opposite.height());
        }
    }
    QCOMPARE(ghosts, 2);
}

void tst_PaneStage::textHasOneLeftEdge()
{
    const auto stage = fixture::stage(fixture::harbourStories());
    const ArticleView *view = stage->views()[0];
    for (const Paragraph &paragraph : view->article().paragraphs)
        QCOMPARE(view->caretRect(paragraph.range.start).left(), view->paneStyle().gutter);
}

void tst_PaneStage::theCurrentBandIsUnbroken_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("align");
    QTest::addColumn<Glyph>("glyph");
    QTest::newRow("a figure that differs, aligned, light") << false << true << Glyph::Differs;
    QTest::newRow("a figure that differs, aligned, dark") << true << true << Glyph::Differs;
    QTest::newRow("a reworded headline, free flow") << false << false << Glyph::Reworded;
}

void tst_PaneStage::theCurrentBandIsUnbroken()
{
    QFETCH(bool, dark);
    QFETCH(bool, align);
    QFETCH(Glyph, glyph);
    const StageContent content = fixture::harbourStories();
    const auto stage = fixture::stage(content, dark);
    stage->setAlignRows(align);
    const int stop = stopWith(content, glyph);
    QVERIFY(stop >= 0);
    stage->setCurrentStop(stop);
    const QImage picture = pictureOf(*stage);
    const MarkPalette &palette = dark ? MarkPalette::dark() : MarkPalette::light();
    const BandColours band = bandColours(glyph, palette);
    QList<QPair<int, int>> ends;
    const LinkStrip *strip = stage->strip(1);
    const int left = strip->mapTo(stage.get(), QPoint(0, 0)).x();
    const int columns[] = {left - 4, left + 3, left + strip->width() - 4, left + strip->width() + 3};
    for (const int x : columns) {
        int first = -1;
        int last = -1;
        for (int y = 51; y < picture.height() - 1; ++y) {
            if (picture.pixel(x, y) != band.fill.rgb())
                continue;
            first = first < 0 ? y : first;
            last = y;
        }
        QVERIFY2(first > 0, qPrintable(u"no band at x = %1"_s.arg(x)));
        for (int y = first; y <= last; ++y)
            QCOMPARE(QColor(picture.pixel(x, y)), band.fill);
        ends << QPair(first, last);
    }
    QVERIFY(std::abs(ends[0].first - ends[1].first) <= 1);
    QVERIFY(std::abs(ends[0].second - ends[1].second) <= 1);
    QVERIFY(std::abs(ends[2].first - ends[3].first) <= 1);
    QVERIFY(std::abs(ends[2].second - ends[3].second) <= 1);
    if (align) {
        QVERIFY(std::abs(ends[0].first - ends[3].first) <= 1);
        QVERIFY(std::abs(ends[0].second - ends[3].second) <= 1);
    }
}

void tst_PaneStage::marksDifferInShape_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_PaneStage::marksDifferInShape()
{
    QFETCH(bool, dark);
    const auto stage = fixture::stage(fixture::harbourStories(), dark);
    const QImage picture = pictureOf(*stage);
    const MarkPalette &palette = dark ? MarkPalette::dark() : MarkPalette::light();
    // Solid: one unbroken run of pixels, one row high.
    const auto under = [&](int article, const QString &words) {
        const QRect box = wordBox(*stage, article, words);
        return QRect(box.left() + 2, box.top() + 19, box.width() - 4, 7);
    };
    const QRect solid = under(0, u"ten minutes while the"_s);
    const QList<int> line = coverage(picture, solid, palette.sharedLine, palette.paper);
    QCOMPARE(std::ranges::count(line, solid.width()), 1);
    // Double: two full rows with a gap between.
    const QRect twice = under(0, u"nine weeks"_s);
    const QList<int> rows = coverage(picture, twice, palette.differing, palette.differingWord);
    QList<int> full;
    for (int i = 0; i < int(rows.size()); ++i)
        if (rows[i] == twice.width())
            full << i;
    QVERIFY2(full.size() >= 2 && full.last() - full.first() >= 2, "not two lines");
    QVERIFY2(rows[full.first() + 2] == 0 || rows[full.first() + 1] == 0, "no gap between the lines");
    // Dotted: some pixels, with gaps, again and again.
    const QRect dots = under(1, u"council had asked"_s);
    int changes = 0;
    for (int y = dots.top(); y <= dots.bottom(); ++y) {
        int here = 0;
        for (int x = dots.left() + 1; x <= dots.right(); ++x) {
            const auto isDark = [&](int at) {
                return qAbs(qGray(picture.pixel(at, y)) - qGray(palette.paper.rgb())) > 40;
            };
            here += isDark(x) != isDark(x - 1) ? 1 : 0;
        }
        changes = std::max(changes, here);
    }
    QVERIFY2(changes > dots.width() / 3, "no dots");
    // Wavy: no row of pixels holds the whole line, yet every column has some of it.
    const QRect wave = under(0, u"Mavrick"_s).adjusted(0, -2, 0, 2);
    const QList<int> waves = coverage(picture, wave, palette.finding, palette.paper);
    QVERIFY2(std::ranges::count_if(waves, [](int n) { return n > 0; }) >= 2, "the wave has no height");
    QVERIFY2(std::ranges::max(waves) < wave.width(), "the wave is a straight line");
}

void tst_PaneStage::theLegendTakesMarksAwayAndMovesNothing()
{
    const auto stage = fixture::stage(fixture::harbourStories());
    const ArticleView *view = stage->views()[0];
    const QRect gutter = inStage(*stage, view, QRect(28, view->paragraphRect(4).top(), 20, 60));
    const QImage before = pictureOf(*stage);
    QVERIFY(hasColour(before, gutter, MarkPalette::light().differing));
    const QRect overview(stage->overview()->mapTo(stage.get(), QPoint(0, 0)), stage->overview()->size());
    QVERIFY(hasColour(before, overview, MarkPalette::light().differing));
    stage->setFilter({.shared = true, .differing = false, .onlyHere = true});
    const QImage after = pictureOf(*stage);
    QVERIFY(!hasColour(after, gutter, MarkPalette::light().differing));
    QVERIFY(!hasColour(after, overview, MarkPalette::light().differing));
    const QRect elsewhere = inStage(*stage, view, view->paragraphRect(7));
    QCOMPARE(after.copy(elsewhere), before.copy(elsewhere));
}

void tst_PaneStage::furnitureFoldsAndUnfolds()
{
    const auto stage = fixture::stage(fixture::harbourStories());
    ArticleView *view = stage->views()[0];
    QCOMPARE(view->rows().rows.front().kind, PaneRow::Kind::Folded);
    QCOMPARE(view->rows().rows.front().count, 2);
    const int title = view->paragraphRect(2).top();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rowRect(0).center());
    QCOMPARE(view->rows().rows.front().kind, PaneRow::Kind::Paragraph);
    QVERIFY(view->paragraphRect(1).top() > view->paragraphRect(0).top());
    QVERIFY(view->paragraphRect(2).top() > title);
    view->setFocus();
    view->setCursorPosition(0);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(view->rows().rows.front().kind, PaneRow::Kind::Folded);
    QCOMPARE(view->paragraphRect(2).top(), title);
}

void tst_PaneStage::theCardStandsOffItsParagraph()
{
    const StageContent content = fixture::harbourStories();
    const auto stage = fixture::stage(content);
    ArticleView *view = stage->views()[0];
    const QRect word = wordBox(*stage, 0, u"Mavrick"_s);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->viewport()->mapFrom(stage.get(), word.center()));
    FindingPopup *card = stage->popup();
    QVERIFY(card->isVisible());
    const QRect paragraph = inStage(*stage, view, view->paragraphRect(7));
    QVERIFY(!card->cardRect().intersects(paragraph));
    QVERIFY(stage->rect().contains(card->cardRect()));
    const QRect leader = card->leaderRect();
    for (const QRectF &line : view->rectsOf(content.articles[0].paragraphs[7].range)) {
        const QRect box = inStage(*stage, view, line.toAlignedRect());
        if (box.top() > word.top() + 4)
            QVERIFY(leader.isEmpty() || !leader.intersects(box));
    }
    QSignalSpy accepted(stage.get(), &PaneStage::findingAccepted);
    card->focusFirst();
    QTest::keyClick(card->focusWidget(), Qt::Key_Space);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(accepted.first().at(1).toString(), u"Marvick"_s);
    QVERIFY(card->isHidden());
}

void tst_PaneStage::darkIsChosenLive()
{
    const auto stage = fixture::stage(fixture::harbourStories());
    const ArticleView *view = stage->views()[0];
    const QPoint blank = inStage(*stage, view, QRect(2, 2, 1, 1)).topLeft();
    QCOMPARE(QColor(pictureOf(*stage).pixel(blank)), MarkPalette::light().paper);
    QPalette palette;
    palette.setColor(QPalette::Base, MarkPalette::dark().paper);
    stage->setPalette(palette);
    QCOMPARE(QColor(pictureOf(*stage).pixel(blank)), MarkPalette::dark().paper);
}

QTEST_MAIN(tst_PaneStage)
#include "tst_panestage.moc"

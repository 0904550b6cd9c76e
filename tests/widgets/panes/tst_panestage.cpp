// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of what the panes show, on the picture itself: bands, marks by shape, folds, drops, the card of a finding.
#include "tests/widgets/panes/fixture.h"

#include <QAccessible>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

QImage pictureOf(PaneStage &stage)
{
    return stage.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/** The rectangle of @p view's @p box (in its viewport) in the stage's picture. */
QRect inStage(const PaneStage &stage, const ArticleView *view, const QRect &box)
{
    return box.translated(view->viewport()->mapTo(&stage, QPoint(0, 0)));
}

QRect wordBox(const PaneStage &stage, int article, const QString &words)
{
    const ArticleView *view = stage.views()[article];
    const qsizetype start = view->article().text.indexOf(words);
    return inStage(stage, view, view->rectsOf({start, start + words.size()}).first().toAlignedRect());
}

int stopWith(const StageContent &content, Glyph glyph, bool moved = false)
{
    for (int i = 0; i < int(content.stops.size()); ++i) {
        const Stop &stop = content.stops[i];
        const bool isMoved = stop.alignment >= 0 && content.comparison.alignments[stop.alignment].moved;
        if (stop.glyph == glyph && isMoved == moved)
            return i;
    }
    return -1;
}

/** For each row of pixels in @p box how many of them are nearer to @p colour than a third of the way to the paper. */
QList<int> coverage(const QImage &picture, const QRect &box, const QColor &colour, const QColor &paper)
{
    QList<int> rows;
    const int far = qAbs(qGray(colour.rgb()) - qGray(paper.rgb()));
    for (int y = box.top(); y <= box.bottom(); ++y) {
        int count = 0;
        for (int x = box.left(); x <= box.right(); ++x)
            count += qAbs(qGray(picture.pixel(x, y)) - qGray(colour.rgb())) * 3 < far ? 1 : 0;
        rows << count;
    }
    return rows;
}

int distance(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue());
}

bool hasColour(const QImage &picture, const QRect &box, const QColor &colour)
{
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            if (distance(QColor(picture.pixel(x, y)), colour) < 80)
                return true;
    return false;
}

} // namespace

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
    void dropsSayWhereTheyGo_data();
    void dropsSayWhereTheyGo();
    void aLoneArticleAsksForTheSecond();
    void aFailedArticleLeavesTheOthersUsable();
    void keysMoveSelectAndCopy();
    void stopsStepInBothDirections();
    void theOverviewShowsWhatIsInSight();
    void aScreenReaderHearsEachParagraph();
    void darkIsChosenLive();
    void aNarrowWindowStacksThePanes();
    void hugeArticlesAreLaidOutOnlyWhereTheyAreSeen();
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

void tst_PaneStage::dropsSayWhereTheyGo_data()
{
    QTest::addColumn<QPoint>("point");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("slotId");
    QTest::newRow("on the first header: replaces the first") << QPoint(100, 20) << -1 << 1;
    QTest::newRow("on the second header: replaces the second") << QPoint(900, 20) << -1 << 2;
    QTest::newRow("near the left edge: before the first") << QPoint(20, 300) << 0 << -1;
    QTest::newRow("between the panes: before the second") << QPoint(570, 300) << 1 << -1;
    QTest::newRow("near the right edge: at the end") << QPoint(1100, 300) << -1 << -1;
}

void tst_PaneStage::dropsSayWhereTheyGo()
{
    QFETCH(QPoint, point);
    QFETCH(int, at);
    QFETCH(int, slotId);
    const auto stage = fixture::stage(fixture::harbourStories());
    QSignalSpy dropped(stage.get(), &PaneStage::filesDropped);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/tmp/some.txt"_s)});
    QDragEnterEvent enter(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(stage.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(stage.get(), &move);
    QDropEvent drop(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(stage.get(), &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().at(0).toStringList(), QStringList(u"/tmp/some.txt"_s));
    QCOMPARE(dropped.first().at(1).toInt(), at);
    QCOMPARE(dropped.first().at(2).toInt(), slotId);
}

void tst_PaneStage::aLoneArticleAsksForTheSecond()
{
    StageContent content;
    content.articles << fixture::article({u"T Alone"_s, u"B One paragraph."_s});
    fixture::complete(content);
    const auto stage = fixture::stage(content);
    QCOMPARE(stage->panes().size(), 2);
    QCOMPARE(stage->panes().last()->slotId(), -1);
    QCOMPARE(stage->views().size(), 1);
}

void tst_PaneStage::aFailedArticleLeavesTheOthersUsable()
{
    StageContent content = fixture::harbourStories();
    Slot failed;
    failed.id = 9;
    failed.state = Slot::State::Failed;
    failed.source = u"scan.pdf"_s;
    failed.error.message = u"This PDF holds pictures of text, not text."_s;
    content.paneSlots.insert(1, failed);
    const auto stage = fixture::stage(content, false, {1500, 700});
    QCOMPARE(stage->panes().size(), 3);
    QCOMPARE(stage->views().size(), 2);
    QSignalSpy paste(stage.get(), &PaneStage::pasteInsteadRequested);
    const auto buttons = stage->panes()[1]->findChildren<QPushButton *>();
    const auto button = std::ranges::find(buttons, u"Paste its text…"_s, &QPushButton::text);
    QVERIFY(button != buttons.end());
    (*button)->click();
    QCOMPARE(paste.count(), 1);
    QCOMPARE(paste.first().first().toInt(), 9);
    stage->setCurrentStop(stopWith(content, Glyph::Differs));
    QVERIFY(!stage->views()[1]->band().paragraphs.isEmpty());
}

void tst_PaneStage::keysMoveSelectAndCopy()
{
    const auto stage = fixture::stage(fixture::harbourStories());
    ArticleView *view = stage->views()[0];
    view->setFocus();
    const TextRange body = view->article().paragraphs[4].range;
    view->setCursorPosition(body.start);
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view->selectedText(), u"The "_s);
    QTest::keyClick(view, Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(view->selectedText().startsWith(u"The harbour bridge will close"_s));
    QVERIFY(!view->selectedText().contains(u'\n'));
    const QRect first = view->caretRect(view->cursorPosition());
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(view->caretRect(view->cursorPosition()).top() > first.top());
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->caretRect(view->cursorPosition()).top(), first.top());
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view->cursorPosition(), 0);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->article().paragraphAt(view->cursorPosition()), 2);
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view->cursorPosition(), view->article().text.size());
}

void tst_PaneStage::stopsStepInBothDirections()
{
    const StageContent content = fixture::harbourStories();
    const auto stage = fixture::stage(content);
    QCOMPARE(stage->stopFrom(1, false), 0);
    stage->setCurrentStop(0);
    int steps = 1;
    for (int next = stage->stopFrom(1, false); next >= 0; next = stage->stopFrom(1, false), ++steps)
        stage->setCurrentStop(next);
    QCOMPARE(steps, int(content.stops.size()));
    QCOMPARE(stage->stopFrom(1, false), -1);
    stage->setCurrentStop(0);
    QCOMPARE(stage->stopFrom(1, true),
             content.stops[0].glyph == Glyph::Differs ? -1 : stopWith(content, Glyph::Differs));
    QSignalSpy changed(stage.get(), &PaneStage::currentStopChanged);
    ArticleView *view = stage->views()[0];
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(36, view->paragraphRect(4).top() + 16));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(stage->currentStop(), stopWith(content, Glyph::Differs));
}

void tst_PaneStage::theOverviewShowsWhatIsInSight()
{
    const auto stage = fixture::stage(fixture::harbourStories(), false, {1208, 330});
    stage->setAlignRows(false);
    stage->setLinkScrolling(false);
    ArticleView *view = stage->views()[0];
    QVERIFY(view->verticalScrollBar()->maximum() > 40);
    const QRectF before = stage->overview()->handleRect(0);
    view->setScrollTop(40);
    const QRectF after = stage->overview()->handleRect(0);
    QVERIFY(after.top() > before.top());
    const double share = double(view->viewport()->height()) / view->rows().height;
    const QRectF first = stage->overview()->paragraphBox(0, 0);
    const double whole = (after.top() - before.top()) / 40 * view->rows().height;
    QVERIFY(std::abs((after.height() - 2) - whole * share) <= 1.5);
    QVERIFY(first.height() >= 2);
    QTest::mouseClick(stage->overview(), Qt::LeftButton, {}, QPoint(int(first.center().x()), 57));
    QVERIFY(view->scrollTop() < 40);
}

void tst_PaneStage::aScreenReaderHearsEachParagraph()
{
    const auto stage = fixture::stage(fixture::harbourStories());
    QAccessibleInterface *pane = QAccessible::queryAccessibleInterface(stage->views()[0]);
    QVERIFY(pane);
    QVERIFY(pane->textInterface());
    QCOMPARE(pane->textInterface()->characterCount(), int(stage->views()[0]->article().text.size()));
    QCOMPARE(pane->childCount(), 8);
    QCOMPARE(pane->child(4)->text(QAccessible::Name), u"A, paragraph 1 of 4, differs, matches B paragraph 1"_s);
    QCOMPARE(pane->child(6)->text(QAccessible::Name), u"A, paragraph 3 of 4, same words, matches B paragraph 2"_s);
    QVERIFY(pane->child(6)->text(QAccessible::Value).startsWith(u"Ferries"_s));
    int start = 0;
    int end = 0;
    const qsizetype at = stage->views()[0]->article().text.indexOf(u"Mavrick"_s);
    QCOMPARE(pane->textInterface()->attributes(int(at), &start, &end), u"invalid:spelling;"_s);
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

void tst_PaneStage::aNarrowWindowStacksThePanes()
{
    const auto stage = fixture::stage(fixture::harbourStories(), false, {600, 800});
    const auto place = [&](int i) { return stage->panes()[i]->mapTo(stage.get(), QPoint(0, 0)); };
    QCOMPARE(place(0).x(), place(1).x());
    QVERIFY(place(1).y() > place(0).y() + 100);
    QVERIFY(!stage->alignsRows());
    stage->resize(1208, 760);
    QCoreApplication::processEvents();
    QCOMPARE(place(0).y(), place(1).y());
    QVERIFY(std::abs(stage->panes()[0]->width() - stage->panes()[1]->width()) <= 1);
    QVERIFY(stage->alignsRows());
}

void tst_PaneStage::hugeArticlesAreLaidOutOnlyWhereTheyAreSeen()
{
    StageContent content;
    for (int i = 0; i < 2; ++i) {
        Article article;
        article.language = u"en"_s;
        const QString words =
            u"The port said on Monday that nothing would change before the spring, and then it said so again."_s;
        QStringList lines(100000, words);
        article.text = lines.join(u'\n');
        for (qsizetype p = 0; p < 100000; ++p)
            article.paragraphs << Paragraph{{p * (words.size() + 1), p * (words.size() + 1) + words.size()},
                                            Role::Body};
        content.articles << article;
    }
    content.comparison.articleCount = 2;
    for (int i = 0; i < 2; ++i)
        content.paneSlots << fixture::slotOf(content.articles[i], i);
    QElapsedTimer timer;
    const auto stage = fixture::stage(content);
    stage->setAlignRows(false);
    QList<qint64> frames;
    ArticleView *view = stage->views()[0];
    for (int i = 0; i < 100; ++i) {
        timer.start();
        view->setScrollTop(view->scrollTop() + 30000 + i * 7);
        view->viewport()->repaint();
        frames << timer.elapsed();
    }
    std::ranges::sort(frames);
    qInfo("a frame: median %lld ms, 99th percentile %lld ms", frames[50], frames[98]);
    QVERIFY(view->article().paragraphAt(view->positionAt(QPoint(100, 100))) > 10000);
    const int measured = int(std::ranges::count(view->rows().rows, true, &PaneRow::measured));
    QVERIFY2(measured < 20000, qPrintable(QString::number(measured)));
}

QTEST_MAIN(tst_PaneStage)
#include "tst_panestage.moc"

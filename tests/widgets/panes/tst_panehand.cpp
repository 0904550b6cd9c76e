// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of the panes under the hand: drops, keys, stops, the overview, the screen reader, narrow and huge.
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

class tst_PaneHand : public QObject
{
    Q_OBJECT
private slots:
    void dropsSayWhereTheyGo_data();
    void dropsSayWhereTheyGo();
    void aLoneArticleAsksForTheSecond();
    void aFailedArticleLeavesTheOthersUsable();
    void keysMoveSelectAndCopy();
    void stopsStepInBothDirections();
    void theOverviewShowsWhatIsInSight();
    void aScreenReaderHearsEachParagraph();
    void aNarrowWindowStacksThePanes();
    void hugeArticlesAreLaidOutOnlyWhereTheyAreSeen();
};

void tst_PaneHand::dropsSayWhereTheyGo_data()
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

void tst_PaneHand::dropsSayWhereTheyGo()
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

void tst_PaneHand::aLoneArticleAsksForTheSecond()
{
    StageContent content;
    content.articles << fixture::article({u"T Alone"_s, u"B One paragraph."_s});
    fixture::complete(content);
    const auto stage = fixture::stage(content);
    QCOMPARE(stage->panes().size(), 2);
    QCOMPARE(stage->panes().last()->slotId(), -1);
    QCOMPARE(stage->views().size(), 1);
}

void tst_PaneHand::aFailedArticleLeavesTheOthersUsable()
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

void tst_PaneHand::keysMoveSelectAndCopy()
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

void tst_PaneHand::stopsStepInBothDirections()
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

void tst_PaneHand::theOverviewShowsWhatIsInSight()
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

void tst_PaneHand::aScreenReaderHearsEachParagraph()
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

void tst_PaneHand::aNarrowWindowStacksThePanes()
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

void tst_PaneHand::hugeArticlesAreLaidOutOnlyWhereTheyAreSeen()
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

QTEST_MAIN(tst_PaneHand)
#include "tst_panehand.moc"

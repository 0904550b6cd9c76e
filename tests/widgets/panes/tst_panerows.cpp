// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of the rows of panes and of the scroll positions that belong together.
#include "tests/widgets/panes/fixture.h"

#include <QScrollBar>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

/** The rows of a pane as text: "3" a paragraph, "[0+2]" two folded from the first on, "(4)" a ghost of the fourth. */
QString rowsText(const PaneRows &pane)
{
    QStringList words;
    for (const PaneRow &row : pane.rows) {
        const QString number = QString::number(row.paragraph);
        if (row.kind == PaneRow::Kind::Folded)
            words << u"[%1+%2]"_s.arg(number).arg(row.count);
        else
            words << (row.kind == PaneRow::Kind::Ghost ? u"(%1)"_s.arg(number) : number);
    }
    return words.join(u' ');
}

PaneRows plainRows(int count, int height = 10)
{
    PaneRows rows;
    for (int i = 0; i < count; ++i) {
        PaneRow &row = rows.rows.emplace_back();
        row.paragraph = i;
        row.height = height;
        rows.rowOf.push_back(i);
    }
    return rows;
}

Article longStory(int paragraphs, int seed)
{
    QStringList lines;
    for (int i = 0; i < paragraphs; ++i)
        lines << u"B Paragraph %1 of the story. "_s.arg(i) +
                     u"It goes on and on about the harbour. "_s.repeated(1 + (i * 7 + seed) % 5);
    return fixture::article(lines);
}

} // namespace

class tst_PaneRows : public QObject
{
    Q_OBJECT
private slots:
    void folding_data();
    void folding();
    void aligning_data();
    void aligning();
    void rowAtFindsTheRow();
    void bothEndsCanBeReached();
    void movedPairsDoNotDrag();
    void aPassageBroughtUpReturnsWithoutAJump();
};

void tst_PaneRows::folding_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QSet<int>>("unfolded");
    QTest::addColumn<QString>("rows");
    const QStringList mixed{u"F Share"_s, u"T Head"_s, u"B One."_s, u"F Tags"_s, u"F More"_s, u"B Two."_s};
    QTest::newRow("every run of furniture is one row") << mixed << QSet<int>{} << u"[0+1] 1 2 [3+2] 5"_s;
    QTest::newRow("an unfolded run shows its paragraphs") << mixed << QSet<int>{3} << u"[0+1] 1 2 3 4 5"_s;
    QTest::newRow("an article without furniture has a row for each paragraph")
        << QStringList{u"T Head"_s, u"B One."_s} << QSet<int>{} << u"0 1"_s;
    QTest::newRow("an article of furniture alone is one row")
        << QStringList{u"F A"_s, u"F B"_s} << QSet<int>{} << u"[0+2]"_s;
    QTest::newRow("an empty article has no rows") << QStringList{} << QSet<int>{} << u""_s;
}

void tst_PaneRows::folding()
{
    QFETCH(QStringList, lines);
    QFETCH(QSet<int>, unfolded);
    QFETCH(QString, rows);
    QCOMPARE(rowsText(rowsOf(fixture::article(lines), unfolded)), rows);
}

void tst_PaneRows::aligning_data()
{
    using Links = QList<Alignment>;
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<Links>("links");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("tops");
    const auto link = [](const QList<Member> &members, bool moved = false) { return fixture::link(members, moved); };
    QTest::newRow("matching paragraphs begin at one height")
        << QList<int>{3, 2} << Links{link({{0, 0}, {1, 0}}), link({{0, 2}, {1, 1}})}
        << QStringList{u"0 1 2"_s, u"0 1"_s} << QStringList{u"0 10 20"_s, u"0 20"_s};
    QTest::newRow("a passage that stands lower down leaves ghosts at both places")
        << QList<int>{3, 3} << Links{link({{0, 0}, {1, 0}}), link({{0, 1}, {1, 2}}, true), link({{0, 2}, {1, 1}})}
        << QStringList{u"0 1 2 (1)"_s, u"0 (2) 1 2"_s} << QStringList{u"0 10 20 30"_s, u"0 10 20 30"_s};
    QTest::newRow("links that cross although nobody called them moved leave one out")
        << QList<int>{2, 2} << Links{link({{0, 0}, {1, 1}}), link({{0, 1}, {1, 0}})} << QStringList{u"0 1"_s, u"0 1"_s}
        << QStringList{u"0 10"_s, u"10 20"_s};
    QTest::newRow("three panes meet where all three match")
        << QList<int>{3, 1, 2} << Links{link({{0, 2}, {1, 0}, {2, 1}})} << QStringList{u"0 1 2"_s, u"0"_s, u"0 1"_s}
        << QStringList{u"0 10 20"_s, u"20"_s, u"0 20"_s};
    QTest::newRow("a match of the second and third pane alone does not touch the first")
        << QList<int>{2, 2, 1} << Links{link({{1, 1}, {2, 0}})} << QStringList{u"0 1"_s, u"0 1"_s, u"0"_s}
        << QStringList{u"0 10"_s, u"0 10"_s, u"10"_s};
}

void tst_PaneRows::aligning()
{
    QFETCH(QList<int>, counts);
    QFETCH(QList<Alignment>, links);
    QFETCH(QStringList, rows);
    QFETCH(QStringList, tops);
    std::vector<PaneRows> panes;
    for (const int count : counts)
        panes.push_back(plainRows(count));
    const auto groups = alignRows(panes, links);
    std::vector<PaneRows *> pointers;
    for (PaneRows &pane : panes) {
        for (PaneRow &row : pane.rows)
            row.height = 10;
        pointers.push_back(&pane);
    }
    placeRows(pointers, groups, 0, 0);
    for (int i = 0; i < int(panes.size()); ++i) {
        QCOMPARE(rowsText(panes[i]), rows[i]);
        QStringList found;
        for (const PaneRow &row : panes[i].rows)
            found << QString::number(row.top);
        QCOMPARE(found.join(u' '), tops[i]);
        for (const PaneRow &row : panes[i].rows)
            if (row.kind == PaneRow::Kind::Paragraph)
                QCOMPARE(panes[i].rows[panes[i].rowOf[row.paragraph]], row);
    }
    for (const RowGroup &group : groups)
        for (const auto &[pane, row] : group.at)
            QCOMPARE(panes[pane].rows[row].top, panes[group.at.front().first].rows[group.at.front().second].top);
}

void tst_PaneRows::rowAtFindsTheRow()
{
    PaneRows pane = plainRows(3);
    PaneRows *pointer = &pane;
    placeRows({&pointer, 1}, {}, 5, 7);
    QCOMPARE(pane.height, 42);
    QCOMPARE(pane.rowAt(-3), 0);
    QCOMPARE(pane.rowAt(14), 0);
    QCOMPARE(pane.rowAt(15), 1);
    QCOMPARE(pane.rowAt(900), 2);
    QCOMPARE(PaneRows().rowAt(0), -1);
}

void tst_PaneRows::bothEndsCanBeReached()
{
    StageContent content;
    content.articles << longStory(60, 1) << longStory(35, 3);
    for (int i = 0; i < 30; i += 3)
        content.comparison.alignments << fixture::link({{0, i * 2}, {1, i}});
    fixture::complete(content);
    const auto stage = fixture::stage(content);
    stage->setAlignRows(false);
    ArticleView *a = stage->views()[0];
    ArticleView *b = stage->views()[1];
    int last = 0;
    for (int top = 0; top <= a->verticalScrollBar()->maximum(); top += 40) {
        a->setScrollTop(top);
        QVERIFY2(b->scrollTop() >= last, "the other pane goes back while the first goes on");
        last = b->scrollTop();
    }
    a->setScrollTop(a->verticalScrollBar()->maximum());
    QVERIFY(b->verticalScrollBar()->maximum() - b->scrollTop() <= 2);
    a->setScrollTop(0);
    QVERIFY(b->scrollTop() <= 2);
}

void tst_PaneRows::movedPairsDoNotDrag()
{
    QCOMPARE(pairChain({fixture::link({{0, 1}, {1, 9}}, true), fixture::link({{0, 2}, {1, 3}}),
                        fixture::link({{0, 5}, {1, 4}})},
                       0, 1),
             (PairChain{{2, 3}, {5, 4}}));
    QCOMPARE(
        pairChain({fixture::link({{0, 1}, {1, 9}}), fixture::link({{0, 2}, {1, 3}}), fixture::link({{0, 5}, {1, 4}})},
                  1, 0),
        (PairChain{{3, 2}, {4, 5}}));
}

void tst_PaneRows::aPassageBroughtUpReturnsWithoutAJump()
{
    StageContent content;
    content.articles << longStory(60, 1) << longStory(60, 2);
    for (int i = 0; i < 60; i += 2)
        content.comparison.alignments << fixture::link({{0, i}, {1, i}});
    content.comparison.alignments << fixture::link({{0, 11}, {1, 51}}, true);
    fixture::complete(content);
    const auto stage = fixture::stage(content);
    stage->setAlignRows(false);
    const auto stop = std::ranges::find(content.stops, 30, &Stop::alignment);
    QVERIFY(stop != content.stops.end());
    stage->setCurrentStop(int(stop - content.stops.begin()));
    ArticleView *a = stage->views()[0];
    ArticleView *b = stage->views()[1];
    QVERIFY(std::abs(a->paragraphRect(11).top() - b->paragraphRect(51).top()) <= 1);
    const int before = b->scrollTop();
    a->setScrollTop(a->scrollTop() + 24);
    QVERIFY2(std::abs(b->scrollTop() - before) < 120, qPrintable(QString::number(b->scrollTop() - before)));
}

QTEST_MAIN(tst_PaneRows)
#include "tst_panerows.moc"

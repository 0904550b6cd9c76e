// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Panes of long articles: large numbers in the gutter, an overview full of findings, links that are nearly out of
// sight.
#include "tests/widgets/panes/picture.h"

#include <QFontMetrics>

using namespace galley;
using namespace galley::picture;
using namespace Qt::StringLiterals;

namespace
{

/** So many paragraphs in each of two articles, each linked to the same one of the other, and misspelt in the first. */
StageContent longStories(int paragraphs)
{
    StageContent content;
    QStringList lines;
    for (int i = 0; i < paragraphs; ++i)
        lines << u"B The harbuor of paragraph %1 is open, the port said on Monday."_s.arg(i);
    content.articles << fixture::article(lines) << fixture::article(lines);
    for (int i = 0; i < paragraphs; ++i) {
        content.comparison.alignments << fixture::link({{0, i}, {1, i}});
        const auto &a = content.articles;
        content.comparison.claims << fixture::claim(Verdict::Shared,
                                                    {{0, a[0].paragraphs[i].range}, {1, a[1].paragraphs[i].range}}, i);
        Finding finding;
        finding.kind = FindingKind::Misspelling;
        const qsizetype start = a[0].paragraphs[i].range.start + 4;
        finding.range = {start, start + 7};
        content.findings << finding;
    }
    fixture::complete(content);
    return content;
}

} // namespace

class tst_PaneDetails : public QObject
{
    Q_OBJECT
private slots:
    void numbersAndGlyphsStandSideBySide_data();
    void numbersAndGlyphsStandSideBySide();
    void theGutterHasRoomForTheLargestNumber();
    void manyFindingsHideNoOtherMark();
    void handlesOfManyArticlesStandSideBySide();
};

void tst_PaneDetails::numbersAndGlyphsStandSideBySide_data()
{
    QTest::addColumn<bool>("compact");
    QTest::addColumn<int>("number");
    for (const bool compact : {false, true})
        for (const int number : {1, 99, 999, 1000, 99999})
            QTest::addRow("%d in %s gutter", number, compact ? "a compact" : "an ordinary") << compact << number;
}

void tst_PaneDetails::numbersAndGlyphsStandSideBySide()
{
    QFETCH(bool, compact);
    QFETCH(int, number);
    StyleRequest request;
    request.compact = compact;
    request.ui = QFont(u"Noto Sans"_s);
    const QString figures = QString::number(number);
    request.figures = int(figures.size());
    const PaneStyle style = paneStyle(request);
    QVERIFY(QFontMetrics(style.number).horizontalAdvance(figures) < style.numberRight);
    QVERIFY(style.numberRight < style.glyphLeft);
    QVERIFY(style.glyphLeft + 16 < style.gutter);
    request.figures = 1;
    if (number <= 99)
        QCOMPARE(style.gutter, paneStyle(request).gutter); // as the design has it
}

void tst_PaneDetails::theGutterHasRoomForTheLargestNumber()
{
    const auto shortOne = fixture::stage(longStories(40));
    const auto longOne = fixture::stage(longStories(10'000));
    const int more = longOne->views()[0]->paneStyle().gutter - shortOne->views()[0]->paneStyle().gutter;
    QVERIFY2(more > 8, qPrintable(QString::number(more)));
    QCOMPARE(longOne->views()[0]->caretRect(0).left(), longOne->views()[0]->paneStyle().gutter);
}

void tst_PaneDetails::manyFindingsHideNoOtherMark()
{
    const auto stage = fixture::stage(longStories(1500));
    const QImage picture = pictureOf(*stage);
    const OverviewBar *overview = stage->overview();
    const QRect column = overview->paragraphBox(0, 0).united(overview->paragraphBox(0, 1499)).toAlignedRect();
    const QRect box = column.translated(overview->mapTo(stage.get(), QPoint()));
    int findings = 0;
    int others = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const bool squiggled = hasColour(picture, QRect(box.left(), y, box.width(), 1), MarkPalette::light().finding);
        findings += squiggled ? 1 : 0;
        others += squiggled ? 0 : 1;
    }
    QVERIFY2(findings > box.height() / 5, "each part has its squiggle");
    QVERIFY2(others > box.height() / 5, "and what lies under it is seen");
}

void tst_PaneDetails::handlesOfManyArticlesStandSideBySide()
{
    StageContent content;
    for (int i = 0; i < 8; ++i)
        content.articles << fixture::article({u"B Ferries run."_s});
    fixture::complete(content);
    const auto stage = fixture::stage(content);
    stage->setAlignRows(false);
    for (int i = 1; i < 8; ++i)
        QVERIFY(stage->overview()->handleRect(i - 1).right() <= stage->overview()->handleRect(i).left() + 0.5);
}

QTEST_MAIN(tst_PaneDetails)
#include "tst_panedetails.moc"

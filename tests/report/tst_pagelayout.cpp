// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages of a report look as a whole: texts keep apart, a short summary shares its page, places lead to their
// page.
#include "app/report/noteplan.h"
#include "app/report/pageoptions.h"
#include "app/report/pdfpainter.h"
#include "tests/report/planfixture.h"

#include <QPainter>

using namespace galley;
using namespace galley::test;

namespace
{

/** The places that @p page names and that can be clicked, with where they lead. */
QMap<QString, PageTarget> placesOn(const PlannedPage &page)
{
    QMap<QString, PageTarget> places;
    for (const PlacedText &text : page.texts) {
        const auto link =
            std::ranges::find_if(page.links, [&](const PlacedLink &l) { return l.rect.topLeft() == text.at; });
        if (link != page.links.end())
            places.insert(text.block.text, link->target);
    }
    return places;
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsKeepApart_data();
    void textsKeepApart();
    void threeOnNarrowPaper();
    void partsThatStandElsewhere();
    void rowsStayTogether_data();
    void rowsStayTogether();
    void printingDrawsWhatAnnotationsWould_data();
    void printingDrawsWhatAnnotationsWould();
    void framesHoldTheirLabels();
    void figuresInArabicTextAreMarkedWhole();
    void pagesAreTurnedForReadersFromTheRight();
    void placesNameTheirPageAndLeadThere_data();
    void placesNameTheirPageAndLeadThere();
    void aShortSummarySharesItsPage_data();
    void aShortSummarySharesItsPage();
};

void TestPageLayout::textsKeepApart_data()
{
    QTest::addColumn<int>("articles");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<PageArrangement>("arrangement");
    using enum PageArrangement;
    for (const QString &paper : {u"A4"_s, u"Letter-across"_s, u"A5-upright"_s, u"A3"_s}) {
        for (const int articles : {1, 2, 3, 5, 12, 30}) {
            for (const auto arrangement : {SideBySide, OneAfterAnother, Coverage})
                QTest::addRow("%d on %s, %s", articles, qPrintable(paper), qPrintable(arrangementName(arrangement)))
                    << articles << paper << arrangement;
        }
    }
}

void TestPageLayout::textsKeepApart()
{
    QFETCH(int, articles);
    QFETCH(QString, paper);
    QFETCH(PageArrangement, arrangement);
    ReportInput input = longInput(articles, 6, 60);
    for (int a = 0; a < articles; ++a) {
        Article &one = input.articles[a];
        one.byline = u"Somebody with a long name and a double-barrelled one"_s;
        one.published = QDate(2026, 11, 20);
        Claim each = claim(articles > 1 ? Verdict::Differing : Verdict::Single, {});
        for (int b = 0; b < articles; ++b)
            each.members.append({b, input.articles.at(b).paragraphs.at(a % 6).range});
        if (articles > 1)
            each.differences = {Difference()};
        input.comparison.claims.append(each);
        input.annotations.append(note(AnnotationKind::Note, a, anchorOn(a, one.paragraphs.at(2).range),
                                      u"Whose words are these? Ask the town hall, and then the harbour."_s));
    }
    PageOptions options;
    options.arrangement = arrangement;
    QVERIFY(setPaper(options, paper));
    const PagePlan plan = planned(input, options);
    const QRectF frame = plan.layout.paintRect(QPageLayout::Point);
    for (const PlannedPage &page : plan.pages) {
        QList<std::pair<QRectF, QString>> lines;
        for (const PlacedText &text : page.texts) {
            for (int i = text.firstLine; i < text.firstLine + text.lineCount; ++i) {
                const BlockLine &line = text.block.lines.at(i);
                lines.append(
                    {text.onPage(QRectF(0, line.top + 2, line.width, text.block.pitch() - 4)), text.block.text});
            }
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto &[rect, words] = lines.at(i);
            QVERIFY2(frame.adjusted(-1, -1, 1, 1).contains(rect), qPrintable(words.left(40)));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!rect.intersects(lines.at(j).first),
                         qPrintable(words.left(40) + u" | "_s + lines.at(j).second.left(40)));
        }
    }
}

void TestPageLayout::threeOnNarrowPaper()
{
    PageOptions options;
    QVERIFY(setPaper(options, u"A5-upright"_s));
    const PagePlan plan = planned(longInput(3, 3, 20), options);
    QCOMPARE_LT(placeOf(plan, 1, u"Begin 1 0"_s).first, placeOf(plan, 2, u"Begin 2 0"_s).first);
    QVERIFY(setPaper(options, u"A4-upright"_s));
    const PagePlan wide = planned(longInput(3, 3, 20), options);
    QCOMPARE(placeOf(wide, 1, u"Begin 1 0"_s).first, placeOf(wide, 2, u"Begin 2 0"_s).first);
}

void TestPageLayout::partsThatStandElsewhere()
{
    ReportInput input = longInput(2, 4, 20);
    input.comparison.alignments.removeLast();
    input.comparison.claims = {claim(Verdict::Shared, {{0, input.articles.at(0).paragraphs.last().range},
                                                       {1,
                                                        {input.articles.at(1).paragraphs.at(1).range.start,
                                                         input.articles.at(1).paragraphs.at(1).range.start + 20}}})};
    const PagePlan plan = planned(input);
    QCOMPARE(saidOn(plan, -1, u"In part in ¶2"), 1); // beside the passage of A, where B has nothing
    PageOptions alone;
    alone.arrangement = PageArrangement::OneAfterAnother;
    QCOMPARE(saidOn(planned(input, alone), -1, u"In part in B ¶2"), 1);
    input.comparison.claims.clear();
    QCOMPARE(saidOn(planned(input), -1, u"In part in"), 0);
}

void TestPageLayout::placesNameTheirPageAndLeadThere_data()
{
    QTest::addColumn<bool>("summary");
    QTest::newRow("in the table on the first page") << true;
    QTest::newRow("in the list at the end") << false;
}

void TestPageLayout::placesNameTheirPageAndLeadThere()
{
    QFETCH(bool, summary);
    ReportInput input = longInput(2, 60, 60);
    const TextRange last = input.articles.at(1).paragraphs.last().range;
    Claim differing = claim(Verdict::Differing, {{0, input.articles.at(0).paragraphs.first().range}, {1, last}});
    Difference number;
    number.members = {{1, {last.start, last.start + 5}}};
    differing.differences = {number};
    input.comparison.claims = {differing};
    PageOptions options;
    options.summary = summary;
    const PagePlan plan = planned(input, options);
    const int page = placeOf(plan, 1, u"Begin 1 59"_s).first;
    QCOMPARE_GT(page, 3);
    const auto places = placesOn(summary ? plan.pages.first() : plan.pages.last());
    const PageTarget target = places.value(u"B ¶60, p. %1"_s.arg(page + 1));
    QCOMPARE(target.page, page);
    const double y = placeOf(plan, 1, u"Begin 1 59"_s).second.y();
    QVERIFY(target.y <= y && target.y > y - 60);
}

void TestPageLayout::aShortSummarySharesItsPage_data()
{
    QTest::addColumn<int>("differing");
    QTest::addColumn<int>("page");
    QTest::newRow("the articles begin below a short one") << 1 << 0;
    QTest::newRow("a long one has its page") << 9 << 1;
    QTest::newRow("they begin below the end of a very long one, too") << 40 << 3;
}

void TestPageLayout::aShortSummarySharesItsPage()
{
    QFETCH(int, differing);
    QFETCH(int, page);
    ReportInput input = longInput(2, 40, 12);
    for (int i = 0; i < differing; ++i) {
        Claim one = claim(Verdict::Differing, {{0, input.articles.at(0).paragraphs.at(i).range},
                                               {1, input.articles.at(1).paragraphs.at(i).range}});
        one.differences = {Difference()};
        input.comparison.claims.append(one);
    }
    QCOMPARE(placeOf(planned(input), 0, u"Begin 0 0"_s).first, page);
}

void TestPageLayout::rowsStayTogether_data()
{
    QTest::addColumn<int>("words"); // of each paragraph
    QTest::newRow("short ones") << 60;
    QTest::newRow("a third of a page") << 190;
    QTest::newRow("almost half a page") << 260;
}

/** A row that fits on a page is not cut, and no line of one that is stands alone. */
void TestPageLayout::rowsStayTogether()
{
    QFETCH(int, words);
    PageOptions options;
    options.summary = false;
    const PagePlan plan = planned(longInput(2, 14, words), options);
    QCOMPARE_GT(plan.pages.size(), 2);
    for (const PlannedPage &page : plan.pages) {
        for (const PlacedText &text : page.texts)
            QVERIFY2(text.article < 0 || text.lineCount == text.block.lines.size(),
                     qPrintable(text.block.text.left(20)));
    }
    const PagePlan cut = planned(longInput(2, 3, 1500), options);
    int parts = 0;
    for (const PlannedPage &page : cut.pages) {
        for (const PlacedText &text : page.texts) {
            QVERIFY2(text.article < 0 || text.lineCount > 1, qPrintable(text.block.text.left(20)));
            parts += text.article >= 0;
        }
    }
    QCOMPARE_GT(parts, 2 * 3);
}

void TestPageLayout::printingDrawsWhatAnnotationsWould_data()
{
    QTest::addColumn<bool>("passages");
    QTest::newRow("passages as lines") << false;
    QTest::newRow("passages tinted") << true;
}

void TestPageLayout::printingDrawsWhatAnnotationsWould()
{
    QFETCH(bool, passages);
    PageOptions options;
    options.passages = passages;
    const ReportInput input = bridgeInput();
    const PagePlan plan = planned(input, options);
    const QSize size = plan.layout.fullRect(QPageLayout::Point).size().toSize() * 2;
    const auto picture = [&](int page, bool whole) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2 / unitsPerPoint, 2 / unitsPerPoint);
        if (whole)
            paintWholePage(plan.pages.at(page), painter);
        else
            paintPage(plan.pages.at(page), painter);
        return image;
    };
    int seen = 0;
    for (const PlannedNote &note : planNotes(plan, input)) {
        if (note.kind == NoteKind::Caret || note.kind == NoteKind::Text)
            continue; // the replacement is in the list, and a sign stands on its disc
        for (const QRectF &quad : note.quads) {
            const QRect pixels(quad.topLeft().toPoint() * 2, quad.size().toSize() * 2);
            QVERIFY2(picture(note.page, true).copy(pixels) != picture(note.page, false).copy(pixels),
                     qPrintable(note.name));
            ++seen;
        }
    }
    QCOMPARE_GT(seen, passages ? 12 : 7);
}

void TestPageLayout::framesHoldTheirLabels()
{
    PageOptions options;
    QVERIFY(setPaper(options, u"A5-upright"_s));
    const PagePlan plan = planned(longInput(4, 3, 20), options);
    const auto &shapes = plan.pages.first().shapes;
    const auto frame = std::ranges::find(shapes, PlacedShape::Kind::Frame, &PlacedShape::kind);
    QVERIFY(frame != shapes.end());
    int labels = 0;
    for (const PlacedText &text : plan.pages.first().texts) {
        if (!text.block.text.startsWith(u"claims"_s))
            continue;
        QVERIFY(frame->rect.contains(QRectF(text.at, QSizeF(1, text.block.height()))));
        ++labels;
    }
    QCOMPARE(labels, 6);
}

void TestPageLayout::figuresInArabicTextAreMarkedWhole()
{
    const auto laidOut = [](const QString &text, const TextRange &marked) {
        TextBlock block;
        block.text = text;
        block.language = u"ar"_s;
        block.style = TextStyle::Article;
        block.width = 300;
        Mark mark;
        mark.kind = MarkKind::Differing;
        mark.range = marked;
        block.marks = {{mark, -1, {}}};
        return brokenIntoLines(block);
    };
    const QString words = u"نقلت العبارة 12400 شخص"_s;
    const TextBlock block = laidOut(words, {words.indexOf(u"1"), words.indexOf(u"1") + 5});
    QCOMPARE(block.marks.first().boxes.size(), 1);
    const double alone = laidOut(u"12400"_s, {0, 5}).marks.first().boxes.first().rect.width();
    QVERIFY(std::abs(block.marks.first().boxes.first().rect.width() - alone) < 0.5);
}

void TestPageLayout::pagesAreTurnedForReadersFromTheRight()
{
    const PagePlan plan = planned(bridgeInput());
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const PagePlan turned = planned(bridgeInput());
    QLocale::setDefault(QLocale::c());
    const double width = plan.layout.fullRect(QPageLayout::Point).width();
    const auto left = placeOf(plan, 0, u"The old bridge"_s);
    const auto right = placeOf(turned, 0, u"The old bridge"_s);
    QCOMPARE_LT(left.second.x(), placeOf(plan, 1, u"From Monday"_s).second.x());
    QCOMPARE_GT(right.second.x(), placeOf(turned, 1, u"From Monday"_s).second.x());
    QCOMPARE(turned.discs.size(), plan.discs.size());
    for (qsizetype i = 0; i < plan.discs.size(); ++i) {
        QCOMPARE(turned.discs.at(i).rect.right(), width - plan.discs.at(i).rect.left());
        const auto &links = turned.pages.at(turned.discs.at(i).page).links;
        QVERIFY(std::ranges::contains(links, turned.discs.at(i).rect, &PlacedLink::rect));
    }
    for (const PlannedPage &page : turned.pages) {
        for (const PlacedText &text : page.texts) {
            if (text.block.style == TextStyle::UiSmall)
                QVERIFY(text.block.alignment.testFlag(Qt::AlignRight));
        }
    }
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"

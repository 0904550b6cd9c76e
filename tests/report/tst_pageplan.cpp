// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as a value: columns, aligned rows, splitting over pages, discs, the list, and the notes on the pages.
#include "app/report/noteplan.h"
#include "tests/report/planfixture.h"

using namespace galley;
using namespace galley::test;

class TestPagePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partnersStandAtOneHeight();
    void everyWordIsSetOnce_data();
    void everyWordIsSetOnce();
    void nothingLeavesThePage_data();
    void nothingLeavesThePage();
    void theBaseAgainstEach();
    void threeLieAcross();
    void theSummaryComesFirst();
    void theSummaryCanBeLeftOut();
    void partnersAreNamedBesideAnArticleAlone();
    void theCoverageTableHasARowForEachClaim();
    void discsHaveRoom();
    void discsKeepOffNumbers();
    void discsAndListAreLinked();
    void aRelationLeadsToItsOtherPassage();
    void whatIsLeftOut();
    void noRoom();
    void notesOfATypo();
    void aNoteOverTwoPages();
};

void TestPagePlan::partnersStandAtOneHeight()
{
    const PagePlan plan = planned(bridgeInput());
    const auto [pageA, a] = placeOf(plan, 0, u"The old bridge"_s);
    const auto [pageB, b] = placeOf(plan, 1, u"From Monday nobody"_s);
    QCOMPARE(pageA, 0); // below the summary, which is short
    QCOMPARE(pageB, 0);
    QCOMPARE(a.y(), b.y());
    QCOMPARE_LT(a.x(), b.x());
    QCOMPARE(placeOf(plan, 0, u"Ferries"_s).second.y(), placeOf(plan, 1, u"Ferries"_s).second.y());
    QCOMPARE(placeOf(plan, 1, u"Share"_s).first, -1);
}

void TestPagePlan::everyWordIsSetOnce_data()
{
    QTest::addColumn<int>("articles");
    QTest::addColumn<int>("paragraphs");
    QTest::addColumn<int>("words");
    QTest::addColumn<PageArrangement>("arrangement");
    const auto beside = PageArrangement::SideBySide;
    QTest::newRow("one article alone") << 1 << 30 << 60 << beside;
    QTest::newRow("two articles over several pages") << 2 << 40 << 60 << beside;
    QTest::newRow("paragraphs longer than a page") << 2 << 3 << 1500 << beside;
    QTest::newRow("three across") << 3 << 20 << 80 << beside;
    QTest::newRow("four across") << 4 << 20 << 80 << beside;
    QTest::newRow("five, one after another") << 5 << 12 << 80 << PageArrangement::OneAfterAnother;
}

void TestPagePlan::everyWordIsSetOnce()
{
    QFETCH(int, articles);
    QFETCH(int, paragraphs);
    QFETCH(int, words);
    QFETCH(PageArrangement, arrangement);
    PageOptions options;
    options.arrangement = arrangement;
    const PagePlan plan = planned(longInput(articles, paragraphs, words), options);
    QMap<std::pair<int, qsizetype>, int> lines;
    QMap<std::pair<int, qsizetype>, qsizetype> wanted;
    for (const PlannedPage &page : plan.pages) {
        for (const PlacedText &text : page.texts) {
            if (text.article < 0)
                continue;
            const std::pair key(text.article, text.offset);
            QCOMPARE(text.firstLine, lines.value(key)); // each part begins where the last one ended
            lines[key] += text.lineCount;
            wanted[key] = text.block.lines.size();
        }
    }
    QCOMPARE(lines.size(), articles * paragraphs);
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        QCOMPARE(it.value(), int(wanted.value(it.key())));
}

void TestPagePlan::nothingLeavesThePage_data()
{
    QTest::addColumn<int>("articles");
    QTest::addColumn<int>("size");
    QTest::addColumn<PageArrangement>("arrangement");
    const auto beside = PageArrangement::SideBySide;
    QTest::newRow("two on A4") << 2 << int(QPageSize::A4) << beside;
    QTest::newRow("two on Letter") << 2 << int(QPageSize::Letter) << beside;
    QTest::newRow("four on A4") << 4 << int(QPageSize::A4) << beside;
    QTest::newRow("six on A5") << 6 << int(QPageSize::A5) << beside;
    QTest::newRow("two, one after another") << 2 << int(QPageSize::A4) << PageArrangement::OneAfterAnother;
    QTest::newRow("the coverage of two") << 2 << int(QPageSize::A4) << PageArrangement::Coverage;
    QTest::newRow("the coverage of twelve on A5") << 12 << int(QPageSize::A5) << PageArrangement::Coverage;
}

void TestPagePlan::nothingLeavesThePage()
{
    QFETCH(int, articles);
    QFETCH(int, size);
    QFETCH(PageArrangement, arrangement);
    PageOptions options;
    options.arrangement = arrangement;
    options.layout.setPageSize(QPageSize(QPageSize::PageSizeId(size)));
    ReportInput input = longInput(articles, 12, 400);
    for (int i = 0; i < articles * 12; ++i)
        input.comparison.claims.append(
            claim(i % 2 ? Verdict::Single : Verdict::Shared,
                  {{i % articles, input.articles.at(i % articles).paragraphs.at(i / articles).range}}));
    const PagePlan plan = planned(input, options);
    QCOMPARE_GT(plan.pages.size(), 1);
    const QRectF paper = plan.layout.fullRect(QPageLayout::Point);
    for (const PlannedPage &page : plan.pages) {
        for (const PlacedText &text : page.texts) {
            const QRectF rect(text.at, QSizeF(text.block.width, text.lineCount * text.block.pitch()));
            QVERIFY2(rect.bottom() <= paper.bottom() - 10 && rect.top() >= 10, qPrintable(text.block.text.left(30)));
        }
        for (const PlacedShape &shape : page.shapes)
            QVERIFY(paper.contains(shape.rect.topLeft()) && paper.contains(shape.rect.bottomRight()));
    }
}

void TestPagePlan::theBaseAgainstEach()
{
    ReportInput input = longInput(6, 3, 20);
    const QString own = u"\nBegin 0 alone"_s;
    const TextRange range{input.articles[0].text.size() + 1, input.articles[0].text.size() + own.size()};
    input.articles[0].text += own;
    input.articles[0].paragraphs.append({range, Role::Body});
    const PagePlan plan = planned(input);
    QCOMPARE(plan.layout.orientation(), QPageLayout::Portrait);
    for (const Article &one : input.articles)
        QCOMPARE(std::ranges::count(plan.bookmarks, one.label(), &PlannedBookmark::title), 1);
    QMap<int, int> seen;
    QMap<int, int> withNotes;
    for (const PlannedPage &page : plan.pages) {
        for (const PlacedText &text : page.texts) {
            if (text.article >= 0 && text.block.text.startsWith(u"Begin")) {
                ++seen[text.article];
                withNotes[text.article] += text.hasNotes ? 1 : 0;
            }
        }
    }
    QCOMPARE(seen.value(0), 5 * 3 + 1);  // what nobody else tells stands beside the first alone
    QCOMPARE(withNotes.value(0), 3 + 1); // the base is annotated once only
    QCOMPARE(seen.value(5), 3);
}

void TestPagePlan::threeLieAcross()
{
    QCOMPARE(planned(longInput(3, 3, 20)).layout.orientation(), QPageLayout::Landscape);
    PageOptions options;
    options.turnForMore = false;
    QCOMPARE(planned(longInput(3, 3, 20), options).layout.orientation(), QPageLayout::Portrait);
}

void TestPagePlan::theSummaryComesFirst()
{
    const PagePlan plan = planned(bridgeInput());
    QCOMPARE(saidOn(plan, 0, u"Where the articles differ"), 1);
    QCOMPARE(saidOn(plan, -1, u"Where the articles differ"), 1); // neither the table
    QCOMPARE(saidOn(plan, 0, u"claims differing"), 1);
    QCOMPARE(saidOn(plan, -1, u"claims differing"), 1); // nor the counts are repeated in the list
    QCOMPARE(saidOn(plan, 0, u"Number."), 1);
    QCOMPARE(plan.bookmarks.first().target.page, 0);
    QCOMPARE(std::ranges::count(plan.bookmarks, u"1. Number. A ¶1, B ¶2"_s, &PlannedBookmark::title), 1);
}

void TestPagePlan::theSummaryCanBeLeftOut()
{
    PageOptions options;
    options.summary = false;
    const PagePlan plan = planned(bridgeInput(), options);
    QCOMPARE(placeOf(plan, 0, u"The old bridge"_s).first, 0);
    QCOMPARE(saidOn(plan, 0, u"claims differing"), 0);
    QCOMPARE(saidOn(plan, -1, u"claims differing"), 1);
}

void TestPagePlan::partnersAreNamedBesideAnArticleAlone()
{
    PageOptions options;
    options.arrangement = PageArrangement::OneAfterAnother;
    options.findings = options.annotations = options.quotes = false; // whose list names places, too
    const PagePlan plan = planned(bridgeInput(), options);
    const auto [pageA, a] = placeOf(plan, 0, u"Ferries"_s);
    const auto [pageB, b] = placeOf(plan, 1, u"Ferries"_s);
    QCOMPARE_LT(pageA, pageB);
    QCOMPARE(saidOn(plan, pageA, u"B ¶1"), 1); // where B tells of the ferries
    QCOMPARE(saidOn(plan, pageB, u"A ¶3"), 1);
}

void TestPagePlan::theCoverageTableHasARowForEachClaim()
{
    PageOptions options;
    options.arrangement = PageArrangement::Coverage;
    const ReportInput input = bridgeInput();
    const PagePlan whole = planned(input, options);
    QCOMPARE(whole.discs.size(), 1); // the row of the claim that differs leads to the table of differences, and back
    const auto &links = whole.pages.at(whole.discs.first().page).links;
    QVERIFY(std::ranges::contains(links, whole.discs.first().rect, &PlacedLink::rect));
    options.summary = false;
    const PagePlan plan = planned(input, options);
    qsizetype cells = 0;
    for (const PlacedShape &shape : plan.pages.first().shapes)
        cells += shape.kind == PlacedShape::Kind::Glyph &&
                 shape.rect.left() > plan.layout.fullRect(QPageLayout::Point).width() / 2;
    qsizetype held = 0;
    for (const Claim &claim : input.comparison.claims) {
        QSet<int> articles;
        for (const Passage &member : claim.members)
            articles.insert(member.article);
        held += articles.size();
    }
    QCOMPARE(cells, held);
    QCOMPARE(saidOn(plan, 0, u"–"), input.comparison.claims.size() * input.articles.size() - held);
    QCOMPARE(placeOf(plan, 0, u"The old bridge"_s).first, -1); // its words stand in the table only
}

void TestPagePlan::discsHaveRoom()
{
    ReportInput input = longInput(2, 3, 10);
    for (int i = 0; i < 12; ++i)
        input.annotations.append(note(AnnotationKind::Highlight, i, anchorOn(0, {i, i + 2})));
    const PagePlan plan = planned(input);
    QCOMPARE(plan.discs.size(), 12);
    for (qsizetype i = 0; i < plan.discs.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!plan.discs.at(i).rect.intersects(plan.discs.at(j).rect));
    }
    QCOMPARE_GT(placeOf(plan, 0, u"Begin 0 1"_s).second.y(), plan.discs.last().rect.bottom());
}

void TestPagePlan::discsKeepOffNumbers()
{
    ReportInput input = longInput(2, 99, 10);
    for (int i = 0; i < 99; ++i) {
        input.articles[0].paragraphs[i].role = Role::Body;
        input.annotations.append(note(AnnotationKind::Highlight, i,
                                      anchorOn(0, {input.articles[0].paragraphs[i].range.start,
                                                   input.articles[0].paragraphs[i].range.start + 5})));
    }
    const PagePlan plan = planned(input);
    QCOMPARE(plan.discs.size(), 99);
    for (const DiscPlace &disc : plan.discs) {
        for (const PlacedText &text : plan.pages.at(disc.page).texts) {
            const QRectF words(text.at, QSizeF(text.block.lines.first().width, text.block.height()));
            QVERIFY2(!words.intersects(disc.rect.adjusted(-1, 0, 1, 0)), qPrintable(text.block.text.left(20)));
        }
    }
}

void TestPagePlan::discsAndListAreLinked()
{
    const PagePlan plan = planned(bridgeInput());
    QVERIFY(!plan.discs.isEmpty());
    for (const DiscPlace &disc : plan.discs) {
        const auto &links = plan.pages.at(disc.page).links;
        const auto found = std::ranges::find(links, disc.rect, &PlacedLink::rect);
        QVERIFY(found != links.end());
        const auto &back = plan.pages.at(found->target.page).links;
        QVERIFY(std::ranges::any_of(back, [&](const PlacedLink &l) { return l.target.page == disc.page; }));
    }
}

void TestPagePlan::aRelationLeadsToItsOtherPassage()
{
    ReportInput input = longInput(2, 30, 60);
    Annotation relation = note(AnnotationKind::Relation, 1, anchorOn(0, {0, 5}), u"Compare these."_s);
    relation.anchors.append(anchorOn(1, input.articles.at(1).paragraphs.last().range));
    input.annotations = {relation};
    const PagePlan plan = planned(input);
    QCOMPARE(plan.discs.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const DiscPlace &disc = plan.discs.at(i);
        const auto &links = plan.pages.at(disc.page).links;
        const auto found = std::ranges::find(links, disc.rect, &PlacedLink::rect);
        QVERIFY(found != links.end());
        QCOMPARE(found->target.page, plan.discs.at(1 - i).page);
    }
    QCOMPARE_LT(plan.discs.at(0).page, plan.discs.at(1).page);
}

void TestPagePlan::whatIsLeftOut()
{
    PageOptions options;
    options.findings = false;
    options.annotations = false;
    options.quotes = false;
    const ReportInput input = bridgeInput();
    const PagePlan plan = planned(input, options);
    QCOMPARE(plan.items.size(), 1); // the differing claim
    const auto notes = planNotes(plan, input);
    QCOMPARE(notes.size(), 2);
    QVERIFY(std::ranges::all_of(notes, [](const PlannedNote &n) { return n.kind == NoteKind::Highlight; }));
}

void TestPagePlan::noRoom()
{
    PageOptions options;
    options.layout.setPageSize(QPageSize(QSizeF(60, 60), QPageSize::Millimeter));
    Progress progress;
    const auto failed = planPages(bridgeInput(), options, progress);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, Error::Code::Usage);
}

void TestPagePlan::notesOfATypo()
{
    const ReportInput input = bridgeInput();
    const auto notes = planNotes(planned(input), input);
    const auto caret = std::ranges::find(notes, NoteKind::Caret, &PlannedNote::kind);
    const auto strike = std::ranges::find(notes, NoteKind::StrikeOut, &PlannedNote::kind);
    QVERIFY(caret != notes.end() && strike != notes.end());
    QVERIFY(caret < strike);
    QCOMPARE(caret->contents, u"coffee house"_s);
    QCOMPARE(strike->groupedWith, caret->name);
    QVERIFY(caret->isReplacement && strike->isReplacement);
}

void TestPagePlan::aNoteOverTwoPages()
{
    ReportInput input = longInput(1, 1, 3000);
    input.annotations = {note(AnnotationKind::Highlight, 1, anchorOn(0, {0, input.articles.first().text.size()}))};
    const PagePlan plan = planned(input);
    const auto notes = planNotes(plan, input);
    QCOMPARE_GT(notes.size(), 1);
    QVERIFY(notes.at(0).page != notes.at(1).page);
    QVERIFY(notes.at(0).name != notes.at(1).name);
}

QTEST_MAIN(TestPagePlan)
#include "tst_pageplan.moc"

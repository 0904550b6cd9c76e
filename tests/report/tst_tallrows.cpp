// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is too tall for the rest of a page, or for any page, goes on on the next; headings stay with what they head.
#include "app/report/noteplan.h"
#include "app/report/pdfreport.h"
#include "tests/report/planfixture.h"

#include <QFontMetricsF>
#include <QTemporaryDir>

#include <memory>
#include <poppler-qt6.h>

using namespace galley;
using namespace galley::test;

namespace
{

/** One claim that each of so many articles tells so many times. */
ReportInput oftenTold(int articles, int times)
{
    ReportInput input = longInput(articles, times + 1, 12);
    Claim often = claim(Verdict::Differing, {});
    for (int a = 0; a < articles; ++a) {
        for (int p = 1; p <= times; ++p)
            often.members.append({a, input.articles.at(a).paragraphs.at(p).range});
    }
    often.differences = {Difference()};
    input.comparison.claims = {often};
    return input;
}

/** Two articles with that many claims that differ. */
ReportInput differing(int claims)
{
    ReportInput input = longInput(2, claims + 1, 12);
    for (int i = 0; i < claims; ++i) {
        Claim one = claim(Verdict::Differing, {{0, input.articles.at(0).paragraphs.at(i).range},
                                               {1, input.articles.at(1).paragraphs.at(i).range}});
        one.differences = {Difference()};
        input.comparison.claims.append(one);
    }
    return input;
}

bool isPassage(const PlacedText &text)
{
    return text.block.style == TextStyle::Snippet;
}

/** The first words below the foot of a page; empty where there are none. */
QString belowTheFoot(const PagePlan &plan)
{
    const double foot = plan.layout.paintRect(QPageLayout::Point).bottom() - 26;
    for (const PlannedPage &page : plan.pages) {
        for (const PlacedText &text : page.texts) {
            if (text.block.style != TextStyle::Foot && text.at.y() + text.lineCount * text.block.pitch() > foot + 1)
                return text.block.text.left(40);
        }
    }
    return {};
}

/** The page on which Galley says exactly @p words; -1 where it does not. */
int pageSaying(const PagePlan &plan, const QString &words)
{
    for (int page = 0; page < plan.pages.size(); ++page) {
        if (std::ranges::any_of(plan.pages.at(page).texts,
                                [&](const PlacedText &text) { return text.block.text == words; }))
            return page;
    }
    return -1;
}

} // namespace

class TestTallRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowOfTheTable_data()
    {
        QTest::addColumn<int>("articles");
        QTest::addColumn<int>("times");
        QTest::newRow("as tall as half a page") << 5 << 2;
        QTest::newRow("taller than what is left of the first page") << 5 << 3;
        QTest::newRow("taller than a page") << 5 << 12;
        QTest::newRow("taller than a page, an article in each column") << 2 << 40;
    }
    /** Its passages are all there, above the foot, and its heading has some of them below it. */
    void aRowOfTheTable()
    {
        QFETCH(int, articles);
        QFETCH(int, times);
        const PagePlan plan = planned(oftenTold(articles, times));
        QCOMPARE(belowTheFoot(plan), QString());
        qsizetype passages = 0;
        for (const PlannedPage &page : plan.pages)
            passages += std::ranges::count_if(page.texts, isPassage);
        QCOMPARE(passages, articles * times);
        const int heading = pageSaying(plan, u"Where the articles differ"_s);
        QVERIFY(heading >= 0);
        QVERIFY(std::ranges::any_of(plan.pages.at(heading).texts, isPassage));
    }

    void eachPageOfTheTableNamesTheArticles()
    {
        const PagePlan plan = planned(differing(40));
        int pages = 0;
        for (const PlannedPage &page : plan.pages) {
            const auto first = std::ranges::find_if(page.texts, isPassage);
            if (first == page.texts.end())
                continue;
            ++pages;
            const auto above = std::ranges::count_if(page.shapes, [&](const PlacedShape &shape) {
                const bool isBadge =
                    shape.kind == PlacedShape::Kind::Badge || shape.kind == PlacedShape::Kind::BadgeOutline;
                return isBadge && first->at.y() - shape.rect.bottom() > 0 && first->at.y() - shape.rect.bottom() < 20;
            });
            QCOMPARE(above, 2);
        }
        QCOMPARE_GT(pages, 2);
    }

    void aLongNoteGoesOn_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::newRow("beside the passage") << u"A4"_s;
        QTest::newRow("below the passage") << u"A5-upright"_s;
    }
    void aLongNoteGoesOn()
    {
        QFETCH(QString, paper);
        ReportInput input = longInput(2, 3, 20);
        const QString body = u"Ask the town hall, and then the harbour. "_s.repeated(300).trimmed();
        input.annotations = {
            note(AnnotationKind::Note, 1, anchorOn(0, input.articles.at(0).paragraphs.at(1).range), body)};
        PageOptions options;
        QVERIFY(setPaper(options, paper));
        const PagePlan plan = planned(input, options);
        QCOMPARE(belowTheFoot(plan), QString());
        qsizetype lines = 0;
        qsizetype all = -1;
        int parts = 0;
        for (const PlannedPage &page : plan.pages) {
            for (const PlacedText &text : page.texts) {
                if (text.article >= 0 || !text.block.text.contains(body))
                    continue;
                lines += text.lineCount;
                all = text.block.lines.size();
                ++parts;
            }
        }
        QCOMPARE(lines, all);
        QCOMPARE_GT(parts, 1);
    }

    void aShortListSharesThePage_data()
    {
        QTest::addColumn<int>("paragraphs");
        QTest::addColumn<bool>("shares");
        QTest::newRow("of short articles") << 3 << true;
        QTest::newRow("but not where a page is filled") << 8 << false;
    }
    void aShortListSharesThePage()
    {
        QFETCH(int, paragraphs);
        QFETCH(bool, shares);
        ReportInput input = longInput(2, paragraphs, 20);
        input.annotations = {
            note(AnnotationKind::Note, 1, anchorOn(0, input.articles.at(0).paragraphs.at(1).range), u"Who says so?"_s)};
        const PagePlan plan = planned(input);
        const int list = pageSaying(plan, u"Findings and notes"_s);
        QCOMPARE_GE(list, 0);
        QCOMPARE(list == placeOf(plan, 0, u"Begin 0 %1"_s.arg(paragraphs - 1)).first, shares);
    }

    void numbersOfFourFiguresHaveRoom()
    {
        ReportInput input = longInput(2, 120, 12);
        for (int i = 0; i < 1001; ++i)
            input.annotations.append(note(AnnotationKind::Note, i,
                                          anchorOn(0, input.articles.at(0).paragraphs.at(i % 120).range), u"Ask."_s));
        const PagePlan plan = planned(input);
        const QFontMetricsF metrics(reportFont(TextStyle::Disc, 8.9, {}));
        int paragraphs = 0;
        for (const PlannedPage &page : plan.pages) {
            for (const PlacedShape &shape : page.shapes) {
                if (shape.kind == PlacedShape::Kind::Disc)
                    QVERIFY2(metrics.horizontalAdvance(shape.text) / unitsPerPoint <= shape.rect.width() - 3,
                             qPrintable(shape.text));
            }
            for (const PlacedText &text : page.texts) {
                if (text.block.text != u"120"_s)
                    continue;
                ++paragraphs;
                QCOMPARE(text.lineCount, 1);
                const QRectF words(text.at, QSizeF(text.block.lines.first().width, text.block.pitch()));
                for (const DiscPlace &disc : plan.discs)
                    QVERIFY(disc.page != int(&page - plan.pages.constData()) || !disc.rect.intersects(words));
            }
        }
        QCOMPARE(paragraphs, 2);
    }

    /** Words that several claims are about have one tint. */
    void tintsDoNotAddUp()
    {
        const QTemporaryDir folder;
        ReportInput input = longInput(2, 3, 20);
        const TextRange words = input.articles.at(0).paragraphs.at(1).range;
        QList<QRgb> colours;
        for (int claims = 1; claims <= 3; ++claims) {
            Claim one = claim(Verdict::Differing, {{0, words}, {1, input.articles.at(1).paragraphs.at(1).range}});
            Difference number;
            number.members = {{0, {words.start, words.start + 9}}};
            one.differences = {number};
            input.comparison.claims.append(one);
            const QString path = folder.filePath(u"%1.pdf"_s.arg(claims));
            Progress progress;
            QVERIFY(writePdfReport(input, {}, path, progress));
            const auto notes = planNotes(planned(input), input);
            QCOMPARE(std::ranges::count(notes, true, &PlannedNote::isOnTint), claims - 1);
            const QRectF quad = notes.first().quads.first();
            const QImage page = Poppler::Document::load(path)->page(notes.first().page)->renderToImage(144, 144);
            colours << page.pixel(int(quad.left() * 2) + 1, int(quad.top() * 2) + 3);
        }
        QCOMPARE_NE(colours.at(0), qRgb(255, 255, 255));
        QCOMPARE(colours.at(1), colours.at(0));
        QCOMPARE(colours.at(2), colours.at(0));
    }
};

QTEST_MAIN(TestTallRows)
#include "tst_tallrows.moc"

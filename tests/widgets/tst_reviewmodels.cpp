// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the dock, printed back as text, and the model under Qt's own tester.
#include "app/article/articleloader.h"
#include "tests/support/inkdevice.h"
#include "widgets/review/annotationmodel.h"
#include "widgets/review/claimmodel.h"
#include "widgets/review/findingmodel.h"
#include "widgets/review/namemodel.h"
#include "widgets/review/outlinemodel.h"
#include "widgets/review/quotemodel.h"
#include "widgets/review/reviewtab.h"
#include "widgets/review/words.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{

Passage place(const QList<Article> &articles, int article, const QString &words)
{
    const qsizetype at = articles[article].text.indexOf(words);
    Q_ASSERT(at >= 0);
    return {article, {at, at + words.size()}};
}

/** Two small articles, and a comparison of them written by hand. */
ReviewContent sample()
{
    ReviewContent content;
    content.articles = {articleFromText(u"Fire at the mill\n\nThe fire cost 48 lives. “We saw smoke,” said Ana Ruiz. "
                                        u"The mill was old."_s),
                        articleFromText(u"Mill burns\n\nThe fire cost 84 lives. “We saw smoke,” Anna Ruiz said."_s)};
    const auto &a = content.articles;
    content.comparison.articleCount = 2;
    content.comparison.alignments << Alignment{
        .level = Level::Paragraph, .members = {{0, 1}, {1, 1}}, .score = 0.8, .reasons = {}};
    content.comparison.claims
        << Claim{.verdict = Verdict::Differing,
                 .members = {place(a, 0, u"The fire cost 48 lives."_s), place(a, 1, u"The fire cost 84 lives."_s)},
                 .differences = {{DifferenceKind::Number, {place(a, 0, u"48"_s), place(a, 1, u"84"_s)}}},
                 .alignment = 0}
        << Claim{.verdict = Verdict::Single,
                 .members = {place(a, 0, u"The mill was old."_s)},
                 .differences = {},
                 .alignment = -1};
    content.comparison.quotes << Quote{.article = 0,
                                       .range = place(a, 0, u"We saw smoke"_s).range,
                                       .speaker = u"Ana Ruiz"_s,
                                       .speakerRange = {},
                                       .cluster = 0}
                              << Quote{.article = 1,
                                       .range = place(a, 1, u"We saw smoke"_s).range,
                                       .speaker = u"Anna Ruiz"_s,
                                       .speakerRange = {},
                                       .cluster = 0};
    content.comparison.names << NameGroup{u"Anna Ruiz"_s, {place(a, 1, u"Anna Ruiz"_s)}};
    content.findings << Finding{.kind = FindingKind::NameVariant,
                                .article = 0,
                                .range = place(a, 0, u"Ana"_s).range,
                                .message = u"The other article spells this name Anna."_s,
                                .suggestions = {u"Anna"_s},
                                .evidence = {place(a, 1, u"Anna Ruiz"_s)}};
    return content;
}

/** Groups as text: a head line each, then "text | cells | place". */
QString printed(const QList<ReviewGroup> &groups)
{
    QStringList lines;
    for (const ReviewGroup &group : groups) {
        lines << group.title;
        for (const ReviewRow &row : group.rows) {
            QStringList cells;
            for (const ReviewCell &cell : row.cells)
                cells << (cell.icon.isEmpty() ? cell.text : cell.icon.mid(6));
            lines << (u"  "_s.repeated(1 + row.indent) + row.text +
                      (cells.isEmpty() ? QString() : u" | "_s + cells.join(u' ')) +
                      (row.place.isEmpty() ? QString() : u" | "_s + row.place));
        }
    }
    return lines.join(u'\n');
}

} // namespace

class TestReviewModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claims()
    {
        QCOMPARE(printed(claimGroups(sample())), u"Differing\n  The fire cost 48 lives. | differs differs\n"
                                                 "Only in A\n  The mill was old. | only-filled –"_s);
        const ReviewRow row = claimGroups(sample())[0].rows[0];
        QCOMPARE(row.lead, u"Number"_s);
        QCOMPARE(row.detail, u"48 / 84"_s);
    }

    void oneOfThreeDiffers()
    {
        ReviewContent content = sample();
        content.articles << articleFromText(u"Third\n\nThe fire cost 84 lives."_s);
        Claim &claim = content.comparison.claims[0];
        claim.members << place(content.articles, 2, u"The fire cost 84 lives."_s);
        claim.differences[0].members << place(content.articles, 2, u"84"_s);
        QVERIFY(printed(claimGroups(content)).contains(u"| differs present present"_s));
    }

    void quotes()
    {
        QCOMPARE(printed(quoteGroups(sample())), u"Anna Ruiz\n  “We saw smoke” | A ¶1, B ¶1"_s);
        QCOMPARE(quoteGroups(sample())[0].rows[0].lead, u"Same words"_s);
        QCOMPARE(quoteGroups(sample())[0].counts, (QList<int>{1, 1}));
    }

    void names()
    {
        QCOMPARE(printed(nameGroups(sample())), u"Spelt in more than one way\n  Anna Ruiz | – 1\n    Ana | 1 –"_s);
        QCOMPARE(nameGroups(sample())[0].rows[1].spans.size(), 1);
    }

    void findings()
    {
        ReviewContent content = sample();
        const ReviewRow row = findingGroups(content)[0].rows[0];
        QCOMPARE(row.place, u"A ¶1"_s);
        const ReviewSpan span = row.spans.first();
        QCOMPARE(row.text.mid(span.start, span.length), u"Ana"_s);
        content.dismissed = std::exchange(content.findings, {});
        QCOMPARE(findingGroups(content).last().title, u"Ignored"_s);
        QVERIFY(findingGroups(content).last().rows[0].dismissed);
    }

    void annotations()
    {
        ReviewContent content = sample();
        Annotation open;
        open.id = QUuid::createUuid();
        Anchor anchor;
        anchor.range = place(content.articles, 0, u"old"_s).range;
        anchor.exact = u"old"_s;
        open.anchors << anchor;
        Annotation lost = open;
        lost.id = QUuid::createUuid();
        lost.anchors[0].state = Anchor::State::Lost;
        content.annotations << open << lost;
        QCOMPARE(printed(annotationGroups(content)), u"Not found in the text\n  old\nOpen\n  old | A ¶1"_s);
        QCOMPARE(annotationGroups(content)[1].rows[0].number, 1);
    }

    void model_data()
    {
        QTest::addColumn<QList<ReviewGroup>>("groups");
        QTest::addColumn<int>("articles");
        ReviewContent content = sample();
        QTest::newRow("nothing") << QList<ReviewGroup>() << 0;
        QTest::newRow("claims") << claimGroups(content) << 2;
        QTest::newRow("quotes") << quoteGroups(content) << 0;
        QTest::newRow("names") << nameGroups(content) << 2;
        QTest::newRow("findings") << findingGroups(content) << 0;
        Annotation note;
        note.id = QUuid::createUuid();
        note.anchors << Anchor{};
        content.annotations << note;
        QTest::newRow("annotations") << annotationGroups(content) << 0;
        for (int article = 0; article < int(content.articles.size()); ++article)
            content.marks << marksFor(article, content.articles[article], content.comparison, {}, {});
        QTest::newRow("outline") << outlineGroups(content) << 0;
    }

    void model()
    {
        QFETCH(QList<ReviewGroup>, groups);
        QFETCH(int, articles);
        ReviewModel model(u"Words"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(groups, articles);
        QCOMPARE(model.rowCount(), groups.size());
        QCOMPARE(model.columnCount(), articles + 1);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setGroups(groups, articles);
        QCOMPARE(resets.size(), 0); // the same again keeps the selection
        model.setGroups({}, 0);
        QCOMPARE(model.rowCount(), 0);
    }

    /** The rows of a list as they are filtered and sorted, under Qt's tester while all of that changes. */
    void filteredModel_data() { model_data(); }
    void filteredModel()
    {
        QFETCH(QList<ReviewGroup>, groups);
        QFETCH(int, articles);
        ReviewModel model(u"Words"_s);
        ReviewTab tab(&model, {u"list"_s, u"Search"_s, u"All"_s, u"Nothing"_s});
        QAbstractItemModel *shown = tab.table()->model();
        QVERIFY(shown != &model);
        const QAbstractItemModelTester tester(shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *search = tab.findChild<QLineEdit *>();
        const auto rows = [shown] {
            int count = 0;
            for (int group = 0; group < shown->rowCount(); ++group)
                count += shown->rowCount(shown->index(group, 0));
            return count;
        };
        model.setGroups(groups, articles);
        QCOMPARE(rows(), model.rowTotal());
        for (int column = 0; column <= articles; ++column)
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                shown->sort(column, order);
        search->setText(u"mill"_s);
        QVERIFY(rows() <= model.rowTotal());
        QList<ReviewGroup> fewer = groups;
        for (ReviewGroup &group : fewer)
            group.rows.resize(group.rows.size() / 2);
        model.setGroups(fewer, articles);
        search->setText(u"no such words"_s);
        QCOMPARE(rows(), 0);
        QCOMPARE(shown->rowCount(), 0);
        model.setGroups(groups, articles);
        search->clear();
        QCOMPARE(rows(), model.rowTotal());
        shown->sort(-1);
        model.setGroups({}, 0);
        QCOMPARE(shown->rowCount(), 0);
    }

    /** However narrow the list is, a second line that is cut ends in "…". */
    void whatDoesNotFitSaysMore()
    {
        ReviewRow row = claimGroups(sample())[0].rows[0];
        row.detail = u"forty-eight / eighty-four / none"_s;
        ReviewModel model(u"Words"_s);
        ReviewTab tab(&model, {u"list"_s, u"Search"_s, u"All"_s, u"Nothing"_s});
        model.setGroups({ReviewGroup{.title = u"Differing"_s, .rows = {row}}}, 2);
        tab.show();
        int whole = 0;
        int cut = 0;
        for (int width = 220; width < 480; width += 3) {
            tab.resize(width, 300);
            QCoreApplication::processEvents();
            InkDevice device(tab.table()->viewport()->size());
            tab.table()->viewport()->render(&device);
            QString told;
            for (const Ink &ink : device.inks())
                told += ink.words;
            told = told.mid(told.indexOf(row.lead) + row.lead.size());
            const bool isWhole = told.contains(row.detail);
            whole += isWhole ? 1 : 0;
            cut += isWhole ? 0 : 1;
            QVERIFY2(isWhole || told.contains(u'…'), qPrintable(u"%1 px: %2"_s.arg(width).arg(told)));
        }
        QVERIFY(whole > 0 && cut > 0);
    }

    void onlyWhatChangedIsRenewed_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("changed");
        const QStringList four{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("one more at the end") << four << four + QStringList{u"e"_s} << 1 << 0 << 0;
        QTest::newRow("one more in the middle")
            << four << QStringList{u"a"_s, u"x"_s, u"b"_s, u"c"_s, u"d"_s} << 1 << 0 << 0;
        QTest::newRow("the first is gone") << four << four.mid(1) << 0 << 1 << 0;
        QTest::newRow("two of the middle are gone") << four << QStringList{u"a"_s, u"d"_s} << 0 << 2 << 0;
        QTest::newRow("one has other words") << four << QStringList{u"a"_s, u"x"_s, u"c"_s, u"d"_s} << 0 << 0 << 1;
        QTest::newRow("two in the place of one")
            << four << QStringList{u"a"_s, u"x"_s, u"y"_s, u"c"_s, u"d"_s} << 1 << 0 << 1;
        QTest::newRow("all are others") << four << QStringList{u"x"_s, u"y"_s} << 0 << 2 << 2;
    }

    /** Ten thousand notes keep their place in the list when one is made. */
    void onlyWhatChangedIsRenewed()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        const auto group = [](const QStringList &words) {
            ReviewGroup made{.title = u"Open"_s};
            for (const QString &word : words) {
                made.rows.emplaceBack();
                made.rows.last().text = word;
            }
            return QList<ReviewGroup>{made};
        };
        ReviewModel model(u"Words"_s);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(group(before), 0);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setGroups(group(after), 0);
        const auto rows = [](const QSignalSpy &spy) {
            int count = 0;
            for (const QVariantList &signal : spy)
                count += signal[2].toInt() - signal[1].toInt() + 1;
            return count;
        };
        QCOMPARE(resets.size(), 0);
        QTEST(rows(insertions), "inserted");
        QTEST(rows(removals), "removed");
        int changed = 0;
        for (const QVariantList &signal : changes) {
            if (signal[0].toModelIndex().parent().isValid())
                changed += signal[1].toModelIndex().row() - signal[0].toModelIndex().row() + 1;
        }
        QTEST(changed, "changed");
        QCOMPARE(model.groups(), group(after));
    }

    void rowsAreFound()
    {
        ReviewModel model(u"Claim"_s);
        model.setGroups(claimGroups(sample()), 2);
        QCOMPARE(model.findSource(1).data().toString(), u"The mill was old."_s);
        QVERIFY(!model.findSource(7).isValid());
    }

    void places_data()
    {
        QTest::addColumn<int>("paragraph");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a headline has no number") << 0 << u"A headline"_s;
        QTest::newRow("body paragraphs are counted") << 1 << u"A ¶1"_s;
    }

    void places()
    {
        QFETCH(int, paragraph);
        QFETCH(QString, expected);
        QCOMPARE(placeOf(sample().articles, Member{0, paragraph}), expected);
    }
};

QTEST_MAIN(TestReviewModels)
#include "tst_reviewmodels.moc"

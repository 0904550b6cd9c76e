// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is marked where, in which order, and which passages are stops.
#include "app/marks/mark.h"
#include "app/marks/passagerow.h"
#include "tests/marks/fixture.h"

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
QString kindWord(MarkKind kind)
{
    static const QStringList words{u"highlight"_s, u"only"_s,   u"shared"_s, u"differing"_s,
                                   u"underline"_s, u"strike"_s, u"finding"_s};
    return words.at(int(kind));
}

QString shown(const Article &article, const QList<Mark> &marks)
{
    QStringList lines;
    for (const Mark &mark : marks)
        lines << kindWord(mark.kind) + u": "_s + article.textOf(mark.range).toString();
    return lines.join(u'\n');
}

Anchor anchorAt(int article, const TextRange &range, Anchor::State state = Anchor::State::Exact)
{
    Anchor anchor;
    anchor.article = article;
    anchor.range = range;
    anchor.state = state;
    return anchor;
}

ParagraphMark paragraphMark(int number, Glyph glyph, bool moved = false, const QList<int> &alignments = {})
{
    ParagraphMark mark;
    mark.number = number;
    mark.glyph = glyph;
    mark.moved = moved;
    mark.alignments = alignments;
    return mark;
}

/** Rows as text: "A1+B2 A3 B1", with "^" before a continued one. */
QString shown(const QList<PassageRow> &rows)
{
    QStringList words;
    for (const PassageRow &row : rows) {
        QStringList members;
        for (const Member &m : row.members)
            members << articleLetter(m.article) + QString::number(m.index);
        words << (row.continued ? u"^"_s : QString()) + members.join(u'+');
    }
    return words.join(u' ');
}

struct Pair {
    QList<Article> articles{article(u"# Bridge closes\nTwelve people were hurt.\nThe mayor slept.\nBoats run."_s),
                            article(u"! Share\nBoats run.\nFifteen people were hurt.\nA dog barked."_s)};
    Comparison comparison;

    Pair()
    {
        const Article &a = articles.at(0);
        const Article &b = articles.at(1);
        comparison.articleCount = 2;
        comparison.alignments = {link({{0, 1}, {1, 2}}), link({{0, 3}, {1, 1}}, true, true, 1)};
        comparison.claims = {
            {Verdict::Differing,
             {{0, a.paragraphs.at(1).range}, {1, b.paragraphs.at(2).range}},
             {{DifferenceKind::Number, {{0, rangeOf(a, u"Twelve"_s)}, {1, rangeOf(b, u"Fifteen"_s)}}}},
             0},
            {Verdict::Single, {{0, a.paragraphs.at(2).range}}, {}, -1},
            {Verdict::Shared, {{0, a.paragraphs.at(3).range}, {1, b.paragraphs.at(1).range}}, {}, 1},
            {Verdict::Single, {{1, b.paragraphs.at(3).range}}, {}, -1},
        };
    }
};
} // namespace

class TestMark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claims();
    void findingsAndAnnotations_data();
    void findingsAndAnnotations();
    void conflictsThatAreShownAlready();
    void paragraphs();
    void aloneNothingIsOnlyHere();
    void stops();
    void linksThatShareAPassageAreStopsOfTheirOwn();
    void rows_data();
    void rows();
    void counts();
    void letters_data();
    void letters();
};

void TestMark::claims()
{
    const Pair pair;
    const auto a = marksFor(0, pair.articles.at(0), pair.comparison, {}, {});
    QCOMPARE(shown(pair.articles.at(0), a.marks),
             u"differing: Twelve\nshared:  people were hurt.\nonly: The mayor slept.\nshared: Boats run."_s);
    QCOMPARE(a.marks.first().claim, 0);
    const auto b = marksFor(1, pair.articles.at(1), pair.comparison, {}, {});
    QCOMPARE(shown(pair.articles.at(1), b.marks),
             u"shared: Boats run.\ndiffering: Fifteen\nshared:  people were hurt.\nonly: A dog barked."_s);
}

void TestMark::findingsAndAnnotations_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, AnnotationKind kind, const QString &replacement, AnnotationStatus status,
                        const QString &expected) {
        QTest::newRow(name) << int(kind) << replacement << int(status) << expected;
    };
    const auto open = AnnotationStatus::Open;
    row("a note is a highlight", AnnotationKind::Note, {}, open, u"highlight: mayor\nfinding: mayor"_s);
    row("a typo with a replacement is struck out", AnnotationKind::Typo, u"Mayor"_s, open,
        u"strike: mayor\nfinding: mayor"_s);
    row("a typo without one is a squiggle", AnnotationKind::Typo, {}, open, u"finding: mayor\nfinding: mayor"_s);
    row("an underline is an underline", AnnotationKind::Underline, {}, open, u"underline: mayor\nfinding: mayor"_s);
    row("a resolved note is gone", AnnotationKind::Note, {}, AnnotationStatus::Resolved, u"finding: mayor"_s);
    row("a rejected note is gone", AnnotationKind::Note, {}, AnnotationStatus::Rejected, u"finding: mayor"_s);
}

void TestMark::findingsAndAnnotations()
{
    QFETCH(int, kind);
    QFETCH(QString, replacement);
    QFETCH(int, status);
    QFETCH(QString, expected);
    const Article only = article(u"The mayor slept."_s);
    Comparison comparison;
    comparison.articleCount = 1;
    Finding finding;
    finding.range = rangeOf(only, u"mayor"_s);
    Annotation annotation;
    annotation.kind = AnnotationKind(kind);
    annotation.replacement = replacement;
    annotation.status = AnnotationStatus(status);
    annotation.anchors = {anchorAt(0, finding.range), anchorAt(1, {0, 3}), anchorAt(0, {0, 3}, Anchor::State::Lost)};
    QCOMPARE(shown(only, marksFor(0, only, comparison, {finding}, {annotation}).marks), expected);
}

void TestMark::conflictsThatAreShownAlready()
{
    const Pair pair;
    const Article &a = pair.articles.at(0);
    Finding shownAlready;
    shownAlready.kind = FindingKind::NumberConflict;
    shownAlready.range = rangeOf(a, u"Twelve"_s);
    Finding elsewhere = shownAlready;
    elsewhere.range = rangeOf(a, u"mayor"_s);
    const auto marks = marksFor(0, a, pair.comparison, {shownAlready, elsewhere}, {}).marks;
    QCOMPARE(std::ranges::count(marks, MarkKind::Finding, &Mark::kind), 1);
    QCOMPARE(std::ranges::find(marks, MarkKind::Finding, &Mark::kind)->finding, 1);
}

void TestMark::paragraphs()
{
    const Pair pair;
    Finding finding;
    finding.article = 1;
    finding.range = rangeOf(pair.articles.at(1), u"dog"_s);
    const auto a = marksFor(0, pair.articles.at(0), pair.comparison, {finding}, {}).paragraphs;
    const auto b = marksFor(1, pair.articles.at(1), pair.comparison, {finding}, {}).paragraphs;
    QCOMPARE(a.size(), 4);
    QCOMPARE(a.at(0), paragraphMark(0, Glyph::None));
    QCOMPARE(a.at(1), paragraphMark(1, Glyph::Differs, false, {0}));
    QCOMPARE(a.at(2), paragraphMark(2, Glyph::OnlyHere));
    QCOMPARE(a.at(3), paragraphMark(3, Glyph::Same, true, {1}));
    QCOMPARE(b.at(0), (ParagraphMark{}));
    QCOMPARE(b.at(3).number, 3);
    QCOMPARE(b.at(3).glyph, Glyph::OnlyHere);
    QVERIFY(b.at(3).hasFinding && !a.at(3).hasFinding);
}

void TestMark::aloneNothingIsOnlyHere()
{
    const Article only = article(u"The mayor slept."_s);
    Comparison comparison;
    comparison.articleCount = 1;
    comparison.claims = {{Verdict::Single, {{0, only.paragraphs.first().range}}, {}, -1}};
    const auto marks = marksFor(0, only, comparison, {}, {});
    QVERIFY(marks.marks.isEmpty());
    QCOMPARE(marks.paragraphs.first().glyph, Glyph::None);
}

void TestMark::stops()
{
    const Pair pair;
    Finding spelling;
    spelling.article = 1;
    spelling.range = rangeOf(pair.articles.at(1), u"dog"_s);
    Finding style = spelling;
    style.kind = FindingKind::StyleVariant;
    const auto stops = stopsFor(pair.articles, pair.comparison, {style, spelling}, 0);
    QStringList words;
    for (const Stop &stop : stops) {
        words << (stop.finding >= 0 ? u"finding"_s : glyphText(stop.glyph));
        for (const Member &m : stop.paragraphs)
            words.last() += u' ' + articleLetter(m.article) + QString::number(m.index);
    }
    QCOMPARE(words.join(u", "_s), u"≠ A1 B2, ◇ B3, finding B3, ◇ A2"_s);
    QCOMPARE(stops.first().alignment, 0);
    QCOMPARE(stops.at(2).finding, 1);
}

void TestMark::linksThatShareAPassageAreStopsOfTheirOwn()
{
    Pair pair; // its first claim differs; the mayor's paragraph is linked to the other's same passage too, and agrees
    pair.comparison.alignments << link({{0, 2}, {1, 2}});
    const auto shownStops = [&] {
        QStringList words;
        for (const Stop &stop : stopsFor(pair.articles, pair.comparison, {}, 0)) {
            words << glyphText(stop.glyph);
            for (const Member &m : stop.paragraphs)
                words.last() += u' ' + articleLetter(m.article) + QString::number(m.index);
        }
        return words.join(u", "_s);
    };
    QCOMPARE(shownStops(), u"≠ A1 B2, ≈ A2 B2, ◇ B3"_s);
    pair.comparison.claims[0].alignment = -1; // the claim belongs to neither: the first says that something differs
    QCOMPARE(shownStops(), u"≠ A1 B2, ≈ A2 B2, ◇ B3"_s);
}

void TestMark::rows_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QList<Alignment>>("alignments");
    QTest::addColumn<int>("base");
    QTest::addColumn<QString>("expected");
    QTest::newRow("without links the other comes after the base")
        << QStringList{u"a\nb"_s, u"c\nd"_s} << QList<Alignment>{} << 0 << u"A0 A1 B0 B1"_s;
    QTest::newRow("the others' own passages follow the one before them")
        << QStringList{u"a\nb"_s, u"a\nx\nb"_s} << QList<Alignment>{link({{0, 0}, {1, 0}}), link({{0, 1}, {1, 2}})} << 0
        << u"A0+B0 B1 A1+B2"_s;
    QTest::newRow("a moved passage takes nothing along")
        << QStringList{u"m\na\nb"_s, u"a\nm\nx\nb"_s}
        << QList<Alignment>{link({{0, 0}, {1, 1}}, true), link({{0, 1}, {1, 0}}), link({{0, 2}, {1, 3}})} << 0
        << u"A0+B1 A1+B0 B2 A2+B3"_s;
    QTest::newRow("one to many is one row, and its second half elsewhere is continued")
        << QStringList{u"a\nb\nc\na2"_s, u"a\nb"_s} << QList<Alignment>{link({{0, 0}, {0, 1}, {0, 3}, {1, 0}, {1, 1}})}
        << 0 << u"A0+A1+B0+B1 A2 ^A3"_s;
    QTest::newRow("three articles, and a link that leaves the base out")
        << QStringList{u"a\nb"_s, u"a\nx"_s, u"x\nb"_s}
        << QList<Alignment>{link({{0, 0}, {1, 0}}), link({{1, 1}, {2, 0}}), link({{0, 1}, {2, 1}})} << 0
        << u"A0+B0 B1+C0 A1+C1"_s;
    QTest::newRow("the second article as the base")
        << QStringList{u"a\ny\nb"_s, u"b\na"_s}
        << QList<Alignment>{link({{0, 0}, {1, 1}}), link({{0, 2}, {1, 0}}, true)} << 1 << u"A2+B0 A0+B1 A1"_s;
    QTest::newRow("what stands before all links comes just before the first of them")
        << QStringList{u"a\nb"_s, u"x\nb"_s} << QList<Alignment>{link({{0, 1}, {1, 1}})} << 0 << u"A0 B0 A1+B1"_s;
    QTest::newRow("heads without a link share a row")
        << QStringList{u"# t\n@ n\na"_s, u"@ m\n# u\nx\na"_s} << QList<Alignment>{link({{0, 2}, {1, 3}})} << 0
        << u"A0+B1 A1+B0 B2 A2+B3"_s;
    QTest::newRow("what has nothing to do with the base comes after it, in an order of its own")
        << QStringList{u"# t\na\nb"_s, u"# u\na\nb"_s, u"# v\nx\ny\nz"_s, u"# w\nx\nm\nz"_s}
        << QList<Alignment>{link({{0, 1}, {1, 1}}), link({{0, 2}, {1, 2}}), link({{2, 1}, {3, 1}}),
                            link({{2, 3}, {3, 3}})}
        << 0 << u"A0+B0+C0+D0 A1+B1 A2+B2 C1+D1 D2 C2 C3+D3"_s;
    QTest::newRow("a passage without the base stands where one of its articles has a place")
        << QStringList{u"a\nb"_s, u"x"_s, u"a\nx\nb"_s}
        << QList<Alignment>{link({{0, 0}, {2, 0}}), link({{0, 1}, {2, 2}}), link({{1, 0}, {2, 1}})} << 0
        << u"A0+C0 B0+C1 A1+C2"_s;
    QTest::newRow("furniture is left out")
        << QStringList{u"! f\na"_s, u"a\n! g"_s} << QList<Alignment>{link({{0, 1}, {1, 0}})} << 0 << u"A1+B0"_s;
    QTest::newRow("links that share a passage are one row")
        << QStringList{u"a\nb\nc"_s, u"a\nb"_s}
        << QList<Alignment>{link({{0, 0}, {0, 1}, {1, 0}}), link({{0, 1}, {1, 1}})} << 0 << u"A0+A1+B0+B1 A2"_s;
    QTest::newRow("no paragraph is in two rows")
        << QStringList{u"a"_s, u"a\nb"_s} << QList<Alignment>{link({{0, 0}, {1, 0}}), link({{0, 0}, {1, 1}})} << 0
        << u"A0+B0+B1"_s;
}

void TestMark::rows()
{
    QFETCH(QStringList, texts);
    QFETCH(QList<Alignment>, alignments);
    QFETCH(int, base);
    QFETCH(QString, expected);
    QList<Article> articles;
    for (const QString &text : std::as_const(texts))
        articles.append(article(text));
    Comparison comparison;
    comparison.articleCount = int(articles.size());
    comparison.alignments = alignments;
    QCOMPARE(shown(passageRows(articles, comparison, base)), expected);
}

void TestMark::counts()
{
    const Pair pair;
    const ClaimCounts counts = countClaims(pair.comparison);
    QCOMPARE(counts.shared, 1);
    QCOMPARE(counts.differing, 1);
    QCOMPARE(counts.single, 2);
}

void TestMark::letters_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first") << 0 << u"A"_s;
    QTest::newRow("the last of the alphabet") << 25 << u"Z"_s;
    QTest::newRow("the one after it") << 26 << u"AA"_s;
    QTest::newRow("the last with two letters") << 701 << u"ZZ"_s;
}

void TestMark::letters()
{
    QFETCH(int, index);
    QFETCH(QString, expected);
    QCOMPARE(articleLetter(index), expected);
}

QTEST_GUILESS_MAIN(TestMark)
#include "tst_mark.moc"

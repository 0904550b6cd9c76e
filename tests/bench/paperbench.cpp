// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The annotated PDF of 200 pages with 2,000 native annotations, and one more than twice as large: writing it in a
// worker, stopping it, and plain printing of the same words.
#include "app/annotate/anchor.h"
#include "app/report/pageplan.h"
#include "app/report/pdfreport.h"
#include "tests/bench/benchmark.h"

#include <QElapsedTimer>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace galley::bench
{

namespace
{

/** Two articles of that many characters with that many annotations; about half the pages are the list of them. */
struct Size {
    int characters;
    int annotations;
};
constexpr Size usual{120'000, 880};  // 195 pages, 2,130 native annotations besides links
constexpr Size large{265'000, 2000}; // 451 pages, 4,970

Annotation annotationOn(const QList<Article> &articles, int number)
{
    constexpr AnnotationKind kinds[] = {AnnotationKind::Highlight, AnnotationKind::Note,      AnnotationKind::Typo,
                                        AnnotationKind::Underline, AnnotationKind::StrikeOut, AnnotationKind::Question};
    const int article = number % int(articles.size());
    const QString &text = articles.at(article).text;
    const qsizetype start = (qsizetype(number) * 263) % (text.size() - 80);
    Annotation annotation;
    annotation.id = QUuid::createUuidV5(QUuid(), QString::number(number));
    annotation.kind = kinds[number % std::size(kinds)];
    annotation.anchors = {makeAnchor(article, text, {start, start + 10 + number % 40})};
    annotation.author = u"M. Keller"_s;
    annotation.created = QDateTime({2026, 11, 21}, {10, 30}, QTimeZone::UTC);
    annotation.body = u"A note of usual length that an editor may have written here."_s;
    if (annotation.kind == AnnotationKind::Typo)
        annotation.replacement = u"other words"_s;
    return annotation;
}

ReportInput inputOf(const Size &size)
{
    ReportInput made;
    made.articles = rewrites(2, size.characters);
    made.comparison = compared(made.articles);
    for (int i = 0; i < size.annotations; ++i)
        made.annotations << annotationOn(made.articles, i);
    made.when = QDateTime({2026, 11, 21}, {12, 0}, QTimeZone::UTC);
    return made;
}

/** Every word that stands on the pages of the report, a paragraph for each text. */
QString plainWords(const ReportInput &input)
{
    Progress progress;
    const auto plan = planPages(input, {}, progress);
    QStringList words;
    for (const PlannedPage &page : plan ? plan->pages : QList<PlannedPage>()) {
        for (const PlacedText &text : page.texts) {
            const auto &lines = text.block.lines;
            const qsizetype from = lines.at(text.firstLine).range.start;
            words << text.block.text.mid(from, lines.at(text.firstLine + text.lineCount - 1).range.end - from);
        }
    }
    return words.join(u'\n');
}

Timed writing(const Size &size, bool isTagged)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto input = std::make_shared<ReportInput>(inputOf(size));
    PageOptions options;
    options.tagged = isTagged;
    options.archive = isTagged;
    return {[folder, input, options] {
        QtConcurrent::run([folder, input, options] {
            Progress progress;
            (void)writePdfReport(*input, options, folder->filePath(u"report.pdf"_s), progress);
        }).waitForFinished();
    }};
}

Timed printingPlainly()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto words = plainWords(inputOf(usual));
    return {[folder, words] {
        QTextDocument document;
        QFont font(u"Noto Serif"_s);
        font.setPointSizeF(PageOptions().textSize);
        document.setDefaultFont(font);
        document.setPlainText(words);
        QPdfWriter writer(folder->filePath(u"plain.pdf"_s));
        writer.setPageLayout(PageOptions().layout);
        document.print(&writer);
    }};
}

Timed stoppingPaper(int runs)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto input = std::make_shared<ReportInput>(inputOf(usual));
    return stopping(runs, [folder, input](Progress &progress) {
        (void)writePdfReport(*input, {}, folder->filePath(u"report.pdf"_s), progress);
    });
}

} // namespace

QList<Benchmark> paperBenchmarks()
{
    constexpr int stops = 40;
    return {{u"pdf-200-pages-2000-annotations"_s, 5, [] { return writing(usual, false); }},
            {u"pdf-200-pages-tagged-archive"_s, 5, [] { return writing(usual, true); }},
            {u"pdf-450-pages-5000-annotations"_s, 3, [] { return writing(large, false); }},
            {u"print-the-same-words-plainly"_s, 5, printingPlainly},
            {u"stop-the-pdf-of-200-pages"_s, stops, [] { return stoppingPaper(stops); }}};
}

} // namespace galley::bench

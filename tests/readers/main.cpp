// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// galley-readers FOLDER [--large] [--articles FILE…]: writes reports into the folder, for other programs to read, and
// beside each what words stand on it; see run.py. galley-readers --list FILE prints what poppler finds in a PDF, an
// annotation in each line of JSON.
#include "app/article/articleloader.h"
#include "app/report/originalpages.h"
#include "app/report/pdfreport.h"
#include "app/report/reportwriter.h"
#include "tests/bench/articlemaker.h"
#include "tests/report/worldarticles.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QTextStream>

#include <memory>
#include <poppler-qt6.h>

using namespace galley;
using namespace galley::test;

namespace
{

using Type = Poppler::Annotation::SubType;

QString kindOf(const Poppler::Annotation &annotation)
{
    switch (annotation.subType()) {
    case Type::AText:
        return u"Text"_s;
    case Type::ACaret:
        return u"Caret"_s;
    case Type::AHighlight:
        break;
    default:
        return u"other"_s;
    }
    using enum Poppler::HighlightAnnotation::HighlightType;
    const QMap<Poppler::HighlightAnnotation::HighlightType, QString> names{{Highlight, u"Highlight"_s},
                                                                           {Underline, u"Underline"_s},
                                                                           {Squiggly, u"Squiggly"_s},
                                                                           {StrikeOut, u"StrikeOut"_s}};
    return names.value(static_cast<const Poppler::HighlightAnnotation &>(annotation).highlightType());
}

QJsonArray corners(const QRectF &box, const QSizeF &size)
{
    return {box.left() * size.width(), box.top() * size.height(), box.right() * size.width(),
            box.bottom() * size.height()};
}

/** In points from the top left corner of the page as it is shown. */
QJsonArray placesOf(const Poppler::Annotation &annotation, const QSizeF &size)
{
    QJsonArray places;
    if (annotation.subType() != Type::AHighlight)
        return {corners(annotation.boundary(), size)};
    for (const auto &quad : static_cast<const Poppler::HighlightAnnotation &>(annotation).highlightQuads()) {
        QPolygonF outline;
        for (const QPointF &corner : quad.points)
            outline << corner;
        places.append(corners(outline.boundingRect(), size));
    }
    return places;
}

int list(const QString &path)
{
    QTextStream out(stdout);
    const auto document = Poppler::Document::load(path);
    for (int i = 0; document && i < document->numPages(); ++i) {
        const auto page = document->page(i);
        for (auto &found : page->annotations()) {
            if (found->subType() == Type::ALink)
                continue;
            std::vector<std::unique_ptr<Poppler::Annotation>> all = found->revisions(); // replies and groups
            all.push_back(std::move(found));
            for (const auto &one : all) {
                const QJsonObject row{{u"page"_s, i},
                                      {u"kind"_s, kindOf(*one)},
                                      {u"contents"_s, one->contents()},
                                      {u"places"_s, placesOf(*one, page->pageSizeF())}};
                out << QJsonDocument(row).toJson(QJsonDocument::Compact) << '\n';
            }
        }
    }
    return document ? 0 : 1;
}

/** A PDF as another program would have made it from that article, and the article read from it. */
Article readFromPdf(const Article &article)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        QPainter painter(&writer);
        painter.setFont(QFont(u"Noto Serif"_s, 11));
        painter.drawText(QRectF(20, 20, 420, 700), Qt::TextWordWrap, article.text);
    }
    Progress progress;
    return readArticle(bytes, u"from.pdf"_s, {}, progress).value_or(Article());
}

struct Sample {
    QString name;
    ReportInput input;
    PageOptions options = {};
};

/** The articles of @p files with the annotations of a careful editor; none where one cannot be read. */
ReportInput inputOf(const QStringList &files)
{
    QList<Article> articles;
    for (const QString &file : files) {
        Progress progress;
        const auto article = loadArticle(file, {}, progress);
        if (!article)
            return {};
        articles.append(*article);
    }
    return comparedInput(articles);
}

QList<Sample> samples(bool isLarge, const ReportInput &more)
{
    PageOptions tagged;
    tagged.tagged = true;
    tagged.archive = true;
    tagged.passages = true;
    PageOptions one = tagged;
    one.arrangement = PageArrangement::OneAfterAnother;
    PageOptions coverage;
    coverage.arrangement = PageArrangement::Coverage;
    QList<Sample> all{{u"bridge"_s, bridgeInput()},
                      {u"three-articles"_s, comparedInput(englishArticles())},
                      {u"german-tagged"_s, comparedInput(germanArticles()), tagged},
                      {u"chinese"_s, comparedInput(chineseArticles())},
                      {u"arabic"_s, comparedInput(arabicArticles())},
                      {u"arabic-one-after-another-tagged"_s, comparedInput(arabicArticles()), one},
                      {u"three-articles-coverage"_s, comparedInput(englishArticles()), coverage}};
    if (!more.articles.isEmpty())
        all.append({{u"articles"_s, more}, {u"articles-tagged-passages"_s, more, tagged}});
    if (isLarge) {
        const QString story = bench::makeArticle(120'000, 7);
        all.append(
            {u"200-pages"_s, comparedInput({articleFromText(story), articleFromText(bench::rewritten(story, 8))})});
    }
    return all;
}

/** The paragraphs that are printed of @p articles, and whether they are read from left to right. */
bool writeWords(const QList<Article> &articles, const QString &path)
{
    QJsonArray paragraphs;
    bool isFromLeft = true;
    for (const Article &article : articles) {
        isFromLeft = isFromLeft && !article.text.isRightToLeft();
        for (const Paragraph &paragraph : article.paragraphs) {
            if (paragraph.role != Role::Furniture)
                paragraphs.append(article.textOf(paragraph.range).toString());
        }
    }
    const QJsonObject words{{u"paragraphs"_s, paragraphs}, {u"isFromLeft"_s, isFromLeft}};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(words).toJson()) > 0;
}

int write(const QDir &folder, bool isLarge, const QStringList &files)
{
    Progress progress;
    const ReportInput more = files.isEmpty() ? ReportInput() : inputOf(files);
    if (more.articles.size() != files.size())
        return 1;
    for (const Sample &sample : samples(isLarge, more)) {
        const auto done =
            writePdfReport(sample.input, sample.options, folder.filePath(sample.name + u".pdf"_s), progress);
        const bool hasArticles = sample.options.arrangement != PageArrangement::Coverage;
        if (!done || !writeWords(hasArticles ? sample.input.articles : QList<Article>(),
                                 folder.filePath(sample.name + u".words.json"_s)))
            return 1;
    }
    ReportInput original = comparedInput(englishArticles());
    original.articles[0] = readFromPdf(original.articles[0]);
    original = comparedInput(original.articles);
    if (!writeMarkedOriginal(original, 0, folder.filePath(u"on-original.pdf"_s), progress) ||
        !writeWords({original.articles.first()}, folder.filePath(u"on-original.words.json"_s)))
        return 1;
    for (const auto &[name, input] :
         {std::pair{u"bridge.html"_s, bridgeInput()},
          std::pair{u"three-articles.html"_s, comparedInput(englishArticles())},
          std::pair{u"arabic.html"_s, comparedInput(arabicArticles())}, std::pair{u"articles.html"_s, more}}) {
        if (!input.articles.isEmpty() && !writeReport(input, {}, folder.filePath(name), progress))
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--list")
        return list(arguments.at(2));
    if (arguments.size() < 2)
        return 2;
    const qsizetype files = arguments.indexOf(u"--articles"_s);
    return write(QDir(arguments.at(1)), arguments.contains(u"--large"_s),
                 files < 0 ? QStringList() : arguments.sliced(files + 1));
}

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paperlines.h"

#include "app/report/pageplan.h"
#include "app/report/websources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype leastReach = 1'000'000; // UTF-16 units of an article that a record may speak of …
constexpr qsizetype reachShare = 50;        // … or so many for each of its own bytes: most of an article is printed

double roundedTenth(double value)
{
    return std::round(value * 10) / 10;
}

void addText(QList<PaperLine> &lines, int page, const PlacedText &text)
{
    const TextBlock &block = text.block;
    const int end = std::min(text.firstLine + text.lineCount, int(block.lines.size()));
    for (int i = text.firstLine; i < end; ++i) {
        const BlockLine &line = block.lines.at(i);
        const qsizetype next = i + 1 < block.lines.size() ? block.lines.at(i + 1).range.start : block.text.size();
        const bool isRight = block.alignment.testFlag(Qt::AlignRight) || block.text.isRightToLeft();
        const QRectF rect(isRight ? block.width - line.width : 0, line.top, line.width, block.pitch());
        lines.append({page, text.onPage(rect), text.article, text.offset + line.range.start,
                      block.text.sliced(line.range.start, next - line.range.start)});
    }
}
} // namespace

QString PaperLines::textOf(int article) const
{
    qsizetype size = 0;
    for (const PaperLine &line : lines)
        size = line.article == article ? std::max(size, line.range().end) : size;
    QString text(size, u'\n');
    for (const PaperLine &line : lines) {
        if (line.article == article)
            text.replace(line.start, line.words.size(), line.words);
    }
    return text;
}

PaperLines paperLinesOf(const PagePlan &plan, const ReportInput &input)
{
    PaperLines paper;
    for (const WebSource &source : webSourcesOf(input.articles))
        paper.sources << source.iri;
    for (int page = 0; page < plan.pages.size(); ++page) {
        for (const PlacedText &text : plan.pages.at(page).texts) {
            const bool isOwn = text.article >= 0 && text.article < input.articles.size() && text.lineCount > 0;
            const QString all = isOwn ? input.articles.at(text.article).text : QString();
            if (isOwn && QStringView(all).mid(text.offset, text.block.text.size()) == text.block.text)
                addText(paper.lines, page, text);
        }
    }
    return paper;
}

QByteArray toRecord(const PaperLines &paper)
{
    QJsonArray lines;
    for (const PaperLine &line : paper.lines) {
        lines << QJsonArray{line.page,
                            roundedTenth(line.rect.left()),
                            roundedTenth(line.rect.top()),
                            roundedTenth(line.rect.width()),
                            roundedTenth(line.rect.height()),
                            line.article,
                            line.start,
                            line.words};
    }
    return QJsonDocument(QJsonObject{{u"sources"_s, QJsonArray::fromStringList(paper.sources)}, {u"lines"_s, lines}})
        .toJson(QJsonDocument::Compact);
}

PaperLines paperLinesFrom(const QByteArray &record)
{
    PaperLines paper;
    const QJsonObject object = QJsonDocument::fromJson(record).object();
    const qsizetype reach = std::max(leastReach, reachShare * record.size());
    for (const QJsonValue &source : object[u"sources"].toArray())
        paper.sources << source.toString();
    for (const QJsonValue &value : object[u"lines"].toArray()) {
        const PaperLine line{value[0].toInt(-1),
                             QRectF(value[1].toDouble(), value[2].toDouble(), value[3].toDouble(), value[4].toDouble()),
                             value[5].toInt(-1), qsizetype(value[6].toInteger(-1)), value[7].toString()};
        const bool isSound = line.page >= 0 && line.article >= 0 && line.article < paper.sources.size() &&
                             line.start >= 0 && line.start < reach && line.rect.isValid();
        if (isSound)
            paper.lines << line;
    }
    return paper;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/tablereport.h"

#include "app/base/tr.h"
#include "app/report/paperdate.h"
#include "app/report/reportitems.h"

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(TableReport)
};

QList<ArticleMarks> allMarks(const ReportInput &input)
{
    QList<ArticleMarks> marks;
    for (int i = 0; i < input.articles.size(); ++i)
        marks.append(marksFor(i, input.articles.at(i), input.comparison, input.findings, input.annotations));
    return marks;
}

/** RFC 4180: a field is quoted where it must be; a formula's first sign is defused for spreadsheets. */
QString csvField(QString field)
{
    if (!field.isEmpty() && u"=+-@\t\r"_s.contains(field.front()))
        field.prepend(u'\'');
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n') && !field.contains(u'\r'))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

void appendRow(QString &csv, const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted.append(csvField(field));
    csv += quoted.join(u',') + u"\r\n"_s;
}

QByteArray csvBytes(const QString &csv)
{
    return QByteArray("\xef\xbb\xbf") + csv.toUtf8();
}

QString paragraphNumber(const Passage &passage, const ReportInput &input, const QList<ArticleMarks> &marks)
{
    const int paragraph = input.articles.at(passage.article).paragraphAt(passage.range.start);
    const int number = paragraph < 0 ? 0 : marks.at(passage.article).paragraphs.at(paragraph).number;
    return number > 0 ? QString::number(number) : QString();
}

QString words(const Passage &passage, const ReportInput &input)
{
    return input.articles.at(passage.article).textOf(passage.range).toString().simplified();
}

/** What Markdown would read as a sign of its own gets a backslash. */
QString markdownText(const QString &text)
{
    QString escaped;
    for (const QChar c : text.simplified()) {
        if (u"\\`*_[]<>|#~"_s.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

/** The words of a snippet with what is marked in them in bold. */
QString markdownSnippet(const Snippet &snippet)
{
    QString text;
    qsizetype done = 0;
    for (const Mark &mark : snippet.marks) {
        if (mark.range.start < done)
            continue;
        text += markdownText(snippet.text.sliced(done, mark.range.start - done));
        if (mark.range.start > 0 && snippet.text.at(mark.range.start - 1).isSpace())
            text += u' ';
        text += u"**"_s + markdownText(mark.range.of(snippet.text).toString()) + u"**"_s;
        done = mark.range.end;
        if (done < snippet.text.size() && snippet.text.at(done).isSpace())
            text += u' ';
    }
    return (text + markdownText(snippet.text.sliced(done))).simplified();
}

void appendItem(QString &out, const ReportItem &item)
{
    const bool labelled = item.snippets.size() > 1;
    QStringList snippets;
    for (const Snippet &snippet : item.snippets)
        snippets << (labelled ? articleLetter(snippet.article) + u": "_s : QString()) + markdownSnippet(snippet);
    QString says = item.headline.isEmpty() ? QString() : u"**"_s + markdownText(item.headline) + u"** "_s;
    says += markdownText(item.explanation + u' ' + item.remark);
    const QString number = item.number > 0 ? QString::number(item.number) : QString();
    out += u"| "_s + QStringList{number, item.placeNames.join(u", "_s), snippets.join(u"<br>"_s), says}.join(u" | "_s) +
           u" |\n"_s;
}

} // namespace

QByteArray csvOf(const QList<QStringList> &rows)
{
    QString csv;
    for (const QStringList &row : rows)
        appendRow(csv, row);
    return csv.toUtf8();
}

QByteArray claimsCsv(const ReportInput &input)
{
    const auto marks = allMarks(input);
    QString csv;
    appendRow(csv, {u"claim"_s, u"verdict"_s, u"differs in"_s, u"article"_s, u"paragraph"_s, u"words"_s,
                    u"differing words"_s});
    for (qsizetype c = 0; c < input.comparison.claims.size(); ++c) {
        const Claim &claim = input.comparison.claims.at(c);
        QStringList kinds;
        for (const Difference &difference : claim.differences)
            kinds << differenceName(difference.kind);
        kinds.removeDuplicates();
        for (const Passage &member : claim.members) {
            QStringList differing;
            for (const Difference &difference : claim.differences) {
                for (const Passage &span : difference.members) {
                    if (span.article == member.article)
                        differing << words(span, input);
                }
            }
            appendRow(csv, {QString::number(c + 1), verdictName(claim.verdict), kinds.join(u"; "_s),
                            articleLetter(member.article), paragraphNumber(member, input, marks), words(member, input),
                            differing.join(u"; "_s)});
        }
    }
    return csvBytes(csv);
}

QByteArray findingsCsv(const ReportInput &input)
{
    const auto marks = allMarks(input);
    QString csv;
    appendRow(csv, {u"kind"_s, u"article"_s, u"paragraph"_s, u"words"_s, u"message"_s, u"suggestions"_s});
    for (const Finding &finding : input.findings) {
        const Passage passage{finding.article, finding.range};
        appendRow(csv,
                  {findingName(finding.kind), articleLetter(finding.article), paragraphNumber(passage, input, marks),
                   words(passage, input), finding.message, finding.suggestions.join(u"; "_s)});
    }
    return csvBytes(csv);
}

QByteArray markdownReport(const ReportInput &input)
{
    QString out = u"# "_s + markdownText(reportTitle(input)) + u"\n\n"_s;
    for (int i = 0; i < input.articles.size(); ++i) {
        const Article &article = input.articles.at(i);
        const QString title = article.title.isEmpty() ? article.label() : article.title;
        out += u"- **"_s + articleLetter(i) + u"** "_s + markdownText(title);
        if (article.published.isValid())
            out += u", "_s + paperDate(article.published);
        out += u'\n';
    }
    const ClaimCounts counts = countClaims(input.comparison);
    out += u"\n| "_s + Tr::tr("Shared") + u" | "_s + Tr::tr("Differing") + u" | "_s + Tr::tr("Only in one") +
           u" |\n"_s + u"|--:|--:|--:|\n| "_s + QString::number(counts.shared) + u" | "_s +
           QString::number(counts.differing) + u" | "_s + QString::number(counts.single) + u" |\n"_s;
    const auto items = reportItems(input, allMarks(input), {});
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i == 0 || items.at(i - 1).kind != items.at(i).kind)
            out += u"\n## "_s + itemSectionTitle(items.at(i).kind) + u"\n\n| | | | |\n|--:|---|---|---|\n"_s;
        appendItem(out, items.at(i));
    }
    out +=
        u'\n' + Tr::tr("“Differing” says that the articles do not agree. It does not say which one is right.") + u'\n';
    return out.toUtf8();
}

} // namespace galley

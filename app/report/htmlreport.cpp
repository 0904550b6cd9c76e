// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/htmlreport.h"

#include "app/base/tr.h"
#include "app/marks/markpalette.h"
#include "app/marks/passagerow.h"
#include "app/report/paperdate.h"
#include "app/report/reportitems.h"
#include "app/report/summaryplan.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(HtmlReport)
};

/** The classes of the style sheet, in the order of MarkKind. */
QString markClass(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Highlight:
        return u"note"_s;
    case MarkKind::OnlyHere:
        return u"only"_s;
    case MarkKind::Shared:
        return u"shared"_s;
    case MarkKind::Differing:
        return u"differing"_s;
    case MarkKind::Underline:
        return u"underline"_s;
    case MarkKind::StrikeOut:
        return u"strike"_s;
    case MarkKind::Finding:
        break;
    }
    return u"finding"_s;
}

QString glyphClass(Glyph glyph)
{
    return glyph == Glyph::Differs ? u"df"_s : glyph == Glyph::OnlyHere ? u"on"_s : u"sh"_s;
}

QString glyphName(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Same:
        return Tr::tr("Same words");
    case Glyph::Reworded:
        return Tr::tr("Reworded");
    case Glyph::OnlyHere:
        return Tr::tr("Only here");
    case Glyph::Differs:
        return Tr::tr("Differs");
    case Glyph::None:
        break;
    }
    return {};
}

/** The style sheet's variables of one theme. */
QString colours(const MarkPalette &p)
{
    const QList<std::pair<QString, QColor>> table{
        {u"paper"_s, p.paper},      {u"panel"_s, p.panel},       {u"ink"_s, p.ink},      {u"muted"_s, p.muted},
        {u"line"_s, p.line},        {u"hair"_s, p.hair},         {u"badge"_s, p.badge},  {u"badgeink"_s, p.badgeInk},
        {u"sh"_s, p.shared},        {u"shline"_s, p.sharedLine}, {u"df"_s, p.differing}, {u"dfword"_s, p.differingWord},
        {u"on"_s, p.only},          {u"online"_s, p.onlyLine},   {u"fi"_s, p.finding},   {u"mark"_s, p.mark},
        {u"markline"_s, p.markLine}};
    QString css;
    for (const auto &[name, colour] : table)
        css += u"--"_s + name + u':' + colour.name() + u';';
    return css;
}

/** @p isWide: so many columns that a printed page lies across. */
QString styleSheet(bool isWide)
{
    QFile file(u":/report/report.css"_s);
    const QString rules = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return u":root{color-scheme:light dark;"_s + colours(MarkPalette::light()) +
           u"}\n@media (prefers-color-scheme:dark){@media screen{:root{"_s + colours(MarkPalette::dark()) + u"}}}\n"_s +
           rules + (isWide ? u"@page{size:landscape}\n"_s : QString());
}

/** @p text with @p marks as elements; cut where they overlap, so that the elements nest. */
QString markedText(QStringView text, const QList<Mark> &marks)
{
    QList<qsizetype> cuts{0, text.size()};
    for (const Mark &mark : marks)
        cuts << std::clamp<qsizetype>(mark.range.start, 0, text.size())
             << std::clamp<qsizetype>(mark.range.end, 0, text.size());
    std::ranges::sort(cuts);
    QString html;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        const TextRange part{cuts.at(i), cuts.at(i + 1)};
        if (part.isEmpty())
            continue;
        QStringList classes;
        for (const Mark &mark : marks) {
            if (mark.range.overlaps(part) && !classes.contains(markClass(mark.kind)))
                classes << markClass(mark.kind);
        }
        const QString words = part.of(text).toString().toHtmlEscaped();
        html += classes.isEmpty() ? words : u"<span class=\""_s + classes.join(u' ') + u"\">"_s + words + u"</span>"_s;
    }
    return html;
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const ReportInput &input)
        : m_input(input)
    {
        for (int i = 0; i < input.articles.size(); ++i)
            m_marks.append(marksFor(i, input.articles.at(i), input.comparison, input.findings, input.annotations));
        m_items = reportItems(input, m_marks, {});
        m_order.append(input.base);
        for (int i = 0; i < input.articles.size(); ++i) {
            if (i != input.base)
                m_order.append(i);
        }
        for (const ReportItem &item : std::as_const(m_items)) {
            for (const Passage &place : item.places) {
                const Member member{place.article, input.articles.at(place.article).paragraphAt(place.range.start)};
                auto &numbers = m_numbers[member];
                if (item.number > 0 && !numbers.contains(item.number))
                    numbers.append(item.number);
            }
        }
    }

    QByteArray page()
    {
        const QString title = reportTitle(m_input);
        const QString lang = QLocale().bcp47Name();
        m_out = u"<!DOCTYPE html>\n<html lang=\""_s + (lang == u"C" ? u"en"_s : lang) +
                u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s +
                u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s +
                u"<meta name=\"generator\" content=\"Galley " GALLEY_VERSION "\">\n<title>"_s + title.toHtmlEscaped() +
                u"</title>\n<style>\n"_s + styleSheet(m_order.size() > 2) +
                u"</style>\n</head>\n<body>\n<header><h1>"_s + title.toHtmlEscaped() + u"</h1><p>"_s +
                Tr::tr("Comparison of %n article(s), %1", nullptr, int(m_input.articles.size()))
                    .arg(paperDate(m_input.when.toLocalTime().date()))
                    .toHtmlEscaped() +
                u"</p></header>\n<main>\n"_s;
        legend();
        rows();
        list();
        m_out += u"</main>\n<footer>"_s +
                 Tr::tr("“Differing” says that the articles do not agree. It does not say which one is right.")
                     .toHtmlEscaped() +
                 u"</footer>\n</body>\n</html>\n"_s;
        return m_out.toUtf8();
    }

private:
    void legend()
    {
        m_out += u"<ul class=\"legend\">"_s;
        for (const auto &[glyph, kind] : {std::pair{Glyph::Same, MarkKind::Shared},
                                          {Glyph::Reworded, MarkKind::Shared},
                                          {Glyph::Differs, MarkKind::Differing},
                                          {Glyph::OnlyHere, MarkKind::OnlyHere}})
            m_out += u"<li><span class=\"glyph "_s + glyphClass(glyph) + u"\" aria-hidden=\"true\">"_s +
                     glyphText(glyph) + u"</span><span class=\""_s + markClass(kind) + u"\">"_s +
                     glyphName(glyph).toHtmlEscaped() + u"</span></li>"_s;
        m_out += u"</ul>\n"_s;
    }

    void rows()
    {
        m_out += u"<table class=\"rows\">\n<caption>"_s + Tr::tr("The articles side by side").toHtmlEscaped() +
                 u"</caption>\n<thead><tr>"_s;
        for (const int article : std::as_const(m_order))
            m_out += u"<th scope=\"col\"><span class=\"badge\">"_s + articleLetter(article) + u"</span> "_s +
                     m_input.articles.at(article).label().toHtmlEscaped() + u"<small>"_s +
                     factsOf(m_input.articles.at(article)).toHtmlEscaped() + u"</small></th>"_s;
        m_out += u"</tr></thead>\n<tbody>\n"_s;
        for (const PassageRow &row : passageRows(m_input.articles, m_input.comparison, m_input.base)) {
            m_out += u"<tr>"_s;
            for (const int article : std::as_const(m_order))
                cell(row, article);
            m_out += u"</tr>\n"_s;
        }
        m_out += u"</tbody>\n</table>\n"_s;
    }

    void cell(const PassageRow &row, int article)
    {
        m_out += u"<td data-article=\""_s + articleLetter(article) + u"\" lang=\""_s + language(article) +
                 u"\" dir=\"auto\">"_s;
        for (const Member &member : row.members) {
            if (member.article == article)
                paragraph(member);
        }
        m_out += u"</td>"_s;
    }

    QString language(int article) const
    {
        const QString language = m_input.articles.at(article).language;
        return language.isEmpty() ? u"und"_s : language.toHtmlEscaped();
    }

    void paragraph(const Member &member)
    {
        const Article &article = m_input.articles.at(member.article);
        const Paragraph &paragraph = article.paragraphs.at(member.index);
        const ParagraphMark &mark = m_marks.at(member.article).paragraphs.at(member.index);
        const bool isTitle = paragraph.role == Role::Title;
        m_out += isTitle ? u"<h2>"_s : u"<p class=\""_s + roleName(paragraph.role) + u"\">"_s;
        if (mark.glyph != Glyph::None)
            m_out += u"<span class=\"glyph "_s + glyphClass(mark.glyph) + u"\" role=\"img\" aria-label=\""_s +
                     glyphName(mark.glyph).toHtmlEscaped() + u"\">"_s + glyphText(mark.glyph) +
                     (mark.moved ? u"⇅"_s : QString()) + u"</span>"_s;
        if (mark.number > 0)
            m_out += u"<span class=\"no\">"_s + QString::number(mark.number) + u"</span>"_s;
        QList<Mark> marks;
        for (Mark run : m_marks.at(member.article).marks) {
            if (!run.range.overlaps(paragraph.range))
                continue;
            run.range = run.range.shifted(-paragraph.range.start);
            marks.append(run);
        }
        m_out += markedText(article.textOf(paragraph.range), marks);
        for (const int number : m_numbers.value(member))
            m_out += u" <a class=\"disc\" href=\"#item-%1\">%1</a>"_s.arg(number);
        m_out += isTitle ? u"</h2>"_s : u"</p>"_s;
    }

    void list()
    {
        const ClaimCounts counts = countClaims(m_input.comparison);
        m_out += u"<ul class=\"counts\"><li><b>%1</b> %2</li><li><b>%3</b> %4</li><li><b>%5</b> %6</li></ul>\n"_s.arg(
            QString::number(counts.shared), Tr::tr("shared").toHtmlEscaped(), QString::number(counts.differing),
            Tr::tr("differing").toHtmlEscaped(), QString::number(counts.single),
            Tr::tr("in one article only").toHtmlEscaped());
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            const bool isFirst = i == 0 || m_items.at(i - 1).kind != m_items.at(i).kind;
            const bool isLast = i + 1 == m_items.size() || m_items.at(i + 1).kind != m_items.at(i).kind;
            if (isFirst)
                m_out += u"<section><h2>"_s + itemSectionTitle(m_items.at(i).kind).toHtmlEscaped() +
                         u"</h2>\n<ul class=\"list\">\n"_s;
            item(m_items.at(i));
            if (isLast)
                m_out += u"</ul></section>\n"_s;
        }
    }

    void item(const ReportItem &item)
    {
        const QString number = QString::number(item.number);
        m_out += item.number > 0 ? u"<li id=\"item-"_s + number + u"\"><span class=\"disc\">"_s + number + u"</span>"_s
                                 : u"<li><span class=\"disc none\"></span>"_s;
        m_out += u"<span class=\"places\">"_s + item.placeNames.join(u", "_s).toHtmlEscaped() + u"</span><div>"_s;
        for (const Snippet &snippet : item.snippets) {
            m_out += u"<p class=\"words\" dir=\"auto\" lang=\""_s + language(snippet.article) + u"\">"_s;
            if (item.snippets.size() > 1)
                m_out += u"<bdi class=\"letter\">"_s + articleLetter(snippet.article) + u"</bdi> "_s;
            m_out += markedText(snippet.text, snippet.marks) + u"</p>"_s;
        }
        m_out += u"</div><p class=\"says\"><b>"_s + item.headline.toHtmlEscaped() + u"</b> "_s +
                 item.explanation.toHtmlEscaped() + u"<small>"_s +
                 item.remark.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</small></p></li>\n"_s;
    }

    const ReportInput &m_input;
    QList<ArticleMarks> m_marks;
    QList<ReportItem> m_items;
    QList<int> m_order; ///< The base first.
    QMap<Member, QList<int>> m_numbers;
    QString m_out;
};

} // namespace

QByteArray htmlReport(const ReportInput &input)
{
    return HtmlWriter(input).page();
}

} // namespace galley

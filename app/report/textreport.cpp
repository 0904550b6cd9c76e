// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/textreport.h"

#include "app/base/tr.h"
#include "app/marks/mark.h"
#include "app/marks/passagerow.h"

#include <QLocale>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(TextReport)
};

/** Appends @p text in lines of at most @p width columns; every line after the first is indented by @p indent. */
void appendWrapped(QString &out, const QString &text, int width, int indent)
{
    int column = 0;
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (column > indent && column + 1 + word.size() > width) {
            out += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > 0) {
            out += u' ';
            ++column;
        }
        out += word;
        column += int(word.size());
    }
    out += u'\n';
}

class TextWriter
{
public:
    TextWriter(const ReportInput &input, int width)
        : m_input(input)
        , m_width(width)
    {
        for (int i = 0; i < input.articles.size(); ++i)
            m_marks.append(marksFor(i, input.articles.at(i), input.comparison, input.findings, input.annotations));
    }

    QString write()
    {
        articles();
        passages();
        differences();
        findings();
        for (const QString &notice : m_input.comparison.notices)
            appendWrapped(m_out, notice, m_width, 0);
        return m_out;
    }

private:
    QString place(int article, int paragraph) const
    {
        const int number = m_marks.at(article).paragraphs.at(paragraph).number;
        const QString letter = articleLetter(article);
        return number > 0 ? letter + u' ' + QString::number(number) : letter;
    }

    QString placeOf(const Passage &passage) const
    {
        return place(passage.article,
                     std::max(0, m_input.articles.at(passage.article).paragraphAt(passage.range.start)));
    }

    QString words(const Passage &passage) const
    {
        return m_input.articles.at(passage.article).textOf(passage.range).toString().simplified();
    }

    void heading(const QString &text) { m_out += u'\n' + text + u'\n'; }

    void item(const QString &label, const QString &text)
    {
        constexpr int indent = 14;
        appendWrapped(m_out, u"  "_s + label.leftJustified(indent - 3, QChar(0x00a0)) + u' ' + text, m_width, indent);
    }

    void articles()
    {
        for (int i = 0; i < m_input.articles.size(); ++i) {
            const Article &article = m_input.articles.at(i);
            const QString title = article.title.isEmpty() ? article.label() : article.title;
            m_out += articleLetter(i) + u"  "_s + title + u'\n';
            //: Below an article's title: its source, its language, its length.
            m_out += u"   "_s +
                     Tr::tr("%1, %2, %n word(s)", nullptr, article.wordCount())
                         .arg(article.source.isEmpty() ? article.label() : article.source, article.language) +
                     u'\n';
        }
        const ClaimCounts counts = countClaims(m_input.comparison);
        m_out += u'\n' + Tr::tr("%n claim(s) shared.", nullptr, counts.shared) + u' ' +
                 Tr::tr("%n claim(s) differing.", nullptr, counts.differing) + u' ' +
                 Tr::tr("%n claim(s) in one article only.", nullptr, counts.single) + u'\n';
    }

    void passages()
    {
        heading(Tr::tr("Passages"));
        for (const PassageRow &row : passageRows(m_input.articles, m_input.comparison, m_input.base)) {
            Glyph glyph = Glyph::None;
            bool moved = false;
            QStringList places;
            for (const Member &member : row.members) {
                const ParagraphMark &mark = m_marks.at(member.article).paragraphs.at(member.index);
                glyph = std::max(glyph, mark.glyph);
                moved = moved || mark.moved;
                places.append(place(member.article, member.index));
            }
            if (glyph == Glyph::None)
                continue;
            const Member &first = row.members.first();
            const Article &article = m_input.articles.at(first.article);
            const QString label = glyphText(glyph) + (moved ? u"⇅"_s : u" "_s) + u' ' + places.join(u", "_s);
            const QString text = words({first.article, article.paragraphs.at(first.index).range});
            const QString head = u"  "_s + label.leftJustified(14) + u' ';
            m_out += head + elided(text, std::max(20, m_width - int(head.size()))) + u'\n';
        }
    }

    static QString elided(const QString &text, int width)
    {
        return text.size() <= width ? text : text.left(width - 1).trimmed() + u'…';
    }

    void differences()
    {
        bool any = false;
        for (const Claim &claim : m_input.comparison.claims) {
            for (const Difference &difference : claim.differences) {
                if (!any)
                    heading(Tr::tr("Where the articles differ"));
                any = true;
                m_out += u"  "_s + differenceName(difference.kind) + u'\n';
                for (const Passage &passage : difference.members)
                    item(u"  "_s + placeOf(passage), words(passage));
            }
        }
    }

    void findings()
    {
        if (m_input.findings.isEmpty())
            return;
        heading(Tr::tr("Findings"));
        for (const Finding &finding : m_input.findings) {
            const Passage passage{finding.article, finding.range};
            item(placeOf(passage), finding.message);
        }
    }

    const ReportInput &m_input;
    const int m_width;
    QList<ArticleMarks> m_marks;
    QString m_out;
};

} // namespace

QString textReport(const ReportInput &input, int width)
{
    return TextWriter(input, std::max(width, 40)).write();
}

} // namespace galley

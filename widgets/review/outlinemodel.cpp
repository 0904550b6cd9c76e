// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/outlinemodel.h"

#include "app/base/tr.h"
#include "widgets/look/icons.h"

#include <QLocale>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(OutlineModel)
};

constexpr int mostRows = 600;    ///< Of one article.
constexpr int mostLetters = 160; ///< Of one paragraph; the row shows fewer.

QString glyphWord(Glyph glyph)
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

ReviewRow rowOf(const ReviewContent &content, int article, int paragraph)
{
    const Article &text = content.articles[article];
    const Paragraph &part = text.paragraphs[paragraph];
    const ParagraphMark mark = content.marks.value(article).paragraphs.value(paragraph);
    ReviewRow row;
    row.text = text.textOf(part.range).left(mostLetters).toString().simplified();
    row.heading = part.role == Role::Title ? row.text : QString();
    if (part.role == Role::Title)
        row.text.clear();
    row.icon = glyphIcon(mark.glyph);
    row.kind = glyphWord(mark.glyph);
    row.indent = part.role == Role::Title ? 0 : 1;
    if (mark.number > 0)
        //: The number of a paragraph.
        row.place = Tr::tr("¶%1").arg(QLocale().toString(mark.number));
    row.passages = {Passage{article, part.range}};
    row.source = paragraph;
    return row;
}

} // namespace

QList<ReviewGroup> outlineGroups(const ReviewContent &content)
{
    QList<ReviewGroup> groups;
    for (int article = 0; article < int(content.articles.size()); ++article) {
        const Article &text = content.articles[article];
        //: The letter of an article and its outlet, author or file.
        ReviewGroup group{.title = Tr::tr("%1, %2").arg(articleLetter(article), text.label()), .showCount = false};
        int more = 0;
        for (int i = 0; i < int(text.paragraphs.size()); ++i) {
            if (text.paragraphs[i].role == Role::Furniture)
                continue;
            if (group.rows.size() >= mostRows)
                ++more;
            else
                group.rows << rowOf(content, article, i);
        }
        if (more > 0) {
            ReviewRow row;
            row.text = Tr::tr("%n more paragraph(s)", nullptr, more);
            group.rows << row;
        }
        groups << group;
    }
    return groups;
}

} // namespace galley

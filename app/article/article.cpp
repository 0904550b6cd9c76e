// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/article.h"

#include "app/text/segmenter.h"

#include <QFileInfo>

#include <algorithm>

namespace galley
{

QString Article::label() const
{
    if (!outlet.isEmpty())
        return outlet;
    if (!byline.isEmpty())
        return byline;
    if (!source.isEmpty())
        return QFileInfo(source).fileName();
    return title;
}

int Article::wordCount() const
{
    int count = 0;
    for (const Paragraph &paragraph : paragraphs) {
        if (paragraph.role == Role::Furniture)
            continue;
        const auto all = tokens(textOf(paragraph.range), language);
        count += int(std::ranges::count_if(all, [](const Token &t) { return t.kind != TokenKind::Punctuation; }));
    }
    return count;
}

int Article::paragraphAt(qsizetype position) const
{
    const auto after =
        std::ranges::upper_bound(paragraphs, position, {}, [](const Paragraph &p) { return p.range.start; });
    return int(after - paragraphs.begin()) - (after == paragraphs.begin() ? 0 : 1) - (paragraphs.isEmpty() ? 1 : 0);
}

std::pair<int, int> Article::sentencesOf(int index) const
{
    const auto found = std::ranges::equal_range(sentences, index, {}, &Sentence::paragraph);
    return {int(found.begin() - sentences.begin()), int(found.end() - sentences.begin())};
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Title:
        return QStringLiteral("title");
    case Role::Byline:
        return QStringLiteral("byline");
    case Role::Dateline:
        return QStringLiteral("dateline");
    case Role::Body:
        return QStringLiteral("body");
    case Role::Caption:
        return QStringLiteral("caption");
    case Role::Furniture:
        break;
    }
    return QStringLiteral("furniture");
}

} // namespace galley

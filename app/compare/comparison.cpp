// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison.h"

namespace galley
{

QString levelName(Level level)
{
    return level == Level::Paragraph ? QStringLiteral("paragraph") : QStringLiteral("sentence");
}

QString differenceName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Number:
        return QStringLiteral("number");
    case DifferenceKind::Date:
        return QStringLiteral("date");
    case DifferenceKind::Name:
        return QStringLiteral("name");
    case DifferenceKind::Place:
        return QStringLiteral("place");
    case DifferenceKind::Polarity:
        return QStringLiteral("polarity");
    case DifferenceKind::Attribution:
        return QStringLiteral("attribution");
    case DifferenceKind::Quote:
        return QStringLiteral("quote");
    case DifferenceKind::Modality:
        break;
    }
    return QStringLiteral("modality");
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Shared:
        return QStringLiteral("shared");
    case Verdict::Differing:
        return QStringLiteral("differing");
    case Verdict::Single:
        break;
    }
    return QStringLiteral("single");
}

QString quoteMatchName(QuoteMatch::Kind kind)
{
    switch (kind) {
    case QuoteMatch::Kind::Verbatim:
        return QStringLiteral("verbatim");
    case QuoteMatch::Kind::Clipped:
        return QStringLiteral("clipped");
    case QuoteMatch::Kind::Edited:
        return QStringLiteral("edited");
    case QuoteMatch::Kind::Reordered:
        return QStringLiteral("reordered");
    case QuoteMatch::Kind::Reworded:
        break;
    }
    return QStringLiteral("reworded");
}

void addDifference(QList<Difference> &differences, DifferenceKind kind, const Passage &x, const Passage &y)
{
    for (Difference &difference : differences) {
        if (difference.kind != kind || (!difference.members.contains(x) && !difference.members.contains(y)))
            continue;
        for (const Passage &passage : {x, y}) {
            if (!difference.members.contains(passage))
                difference.members << passage;
        }
        std::ranges::sort(difference.members);
        return;
    }
    differences << Difference{kind, {std::min(x, y), std::max(x, y)}};
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/finding.h"

namespace galley
{

QString findingName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Misspelling:
        return QStringLiteral("misspelling");
    case FindingKind::NameVariant:
        return QStringLiteral("name-variant");
    case FindingKind::QuoteVariant:
        return QStringLiteral("quote-variant");
    case FindingKind::NumberConflict:
        return QStringLiteral("number-conflict");
    case FindingKind::DateConflict:
        return QStringLiteral("date-conflict");
    case FindingKind::DoubledWord:
        return QStringLiteral("doubled-word");
    case FindingKind::UnbalancedQuote:
        return QStringLiteral("unbalanced-quote");
    case FindingKind::Punctuation:
        return QStringLiteral("punctuation");
    case FindingKind::StyleVariant:
        break;
    }
    return QStringLiteral("style-variant");
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return QStringLiteral("hint");
    case Severity::Query:
        return QStringLiteral("query");
    case Severity::Likely:
        break;
    }
    return QStringLiteral("likely");
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The stable words for what an annotation is.
#include "app/annotate/annotation.h"

namespace galley
{

QString annotationKindName(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Highlight:
        return QStringLiteral("highlight");
    case AnnotationKind::Quote:
        return QStringLiteral("quote");
    case AnnotationKind::Typo:
        return QStringLiteral("typo");
    case AnnotationKind::Underline:
        return QStringLiteral("underline");
    case AnnotationKind::StrikeOut:
        return QStringLiteral("strike-out");
    case AnnotationKind::Question:
        return QStringLiteral("question");
    case AnnotationKind::Relation:
        return QStringLiteral("relation");
    case AnnotationKind::Note:
        break;
    }
    return QStringLiteral("note");
}

QString annotationStatusName(AnnotationStatus status)
{
    switch (status) {
    case AnnotationStatus::Resolved:
        return QStringLiteral("resolved");
    case AnnotationStatus::Rejected:
        return QStringLiteral("rejected");
    case AnnotationStatus::Open:
        break;
    }
    return QStringLiteral("open");
}

QString anchorStateName(Anchor::State state)
{
    switch (state) {
    case Anchor::State::Moved:
        return QStringLiteral("moved");
    case Anchor::State::Fuzzy:
        return QStringLiteral("fuzzy");
    case Anchor::State::Lost:
        return QStringLiteral("lost");
    case Anchor::State::Exact:
        break;
    }
    return QStringLiteral("exact");
}

namespace
{
/** The first of the values up to @p last whose name is @p name. */
template <typename Value, typename Name>
std::optional<Value> valueNamed(const QString &name, Value last, Name nameOf)
{
    for (int i = 0; i <= int(last); ++i) {
        if (nameOf(Value(i)) == name)
            return Value(i);
    }
    return {};
}
} // namespace

std::optional<AnnotationKind> annotationKindFrom(const QString &name)
{
    return valueNamed(name, AnnotationKind::Relation, annotationKindName);
}

std::optional<AnnotationStatus> annotationStatusFrom(const QString &name)
{
    return valueNamed(name, AnnotationStatus::Rejected, annotationStatusName);
}

std::optional<Anchor::State> anchorStateFrom(const QString &name)
{
    return valueNamed(name, Anchor::State::Lost, anchorStateName);
}

} // namespace galley

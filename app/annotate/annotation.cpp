// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The stable words for what an annotation is.
#include "app/annotate/annotation.h"

#include <algorithm>
#include <tuple>

namespace galley
{

bool isLost(const Annotation &annotation)
{
    return std::ranges::contains(annotation.anchors, Anchor::State::Lost, &Anchor::state);
}

bool isUnsure(const Annotation &annotation)
{
    return std::ranges::contains(annotation.anchors, Anchor::State::Fuzzy, &Anchor::state);
}

qsizetype anchorToAttach(const Annotation &annotation, int article)
{
    const auto rank = [article](const Anchor &anchor) {
        const int need = anchor.state == Anchor::State::Lost ? 0 : anchor.state == Anchor::State::Fuzzy ? 1 : 2;
        return std::tuple(need == 2 && anchor.article != article, need, anchor.article != article);
    };
    const auto best = std::ranges::min_element(annotation.anchors, {}, rank);
    return best == annotation.anchors.end() ? -1 : best - annotation.anchors.begin();
}

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

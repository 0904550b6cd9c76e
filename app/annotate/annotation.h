// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An editor's annotation, as a value.
#pragma once

#include "app/text/textrange.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace galley
{

enum class AnnotationKind { Highlight, Quote, Typo, Note, Underline, StrikeOut, Question, Relation };
enum class AnnotationStatus { Open, Resolved, Rejected };

/** Where an annotation sits, by words and by place, so that it is found again after the article changed (W3C). */
struct Anchor {
    enum class State { Exact, Moved, Fuzzy, Lost };
    int article = 0;
    TextRange range; ///< Now; meaningless where Lost.
    QString exact;   ///< The words themselves.
    QString prefix;  ///< Up to 64 units before them.
    QString suffix;  ///< Up to 64 units after them.
    State state = State::Exact;
    double score = 1; ///< 0 to 1, how sure the place is.

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

struct Reply {
    QUuid id;
    QString author;
    QDateTime created; ///< UTC.
    QString text;

    friend bool operator==(const Reply &, const Reply &) = default;
};

struct Annotation {
    QUuid id;
    AnnotationKind kind = AnnotationKind::Note;
    QList<Anchor> anchors; ///< One; two or more for a Relation, in different articles.
    QString body;          ///< The note's text; may be empty.
    QString replacement;   ///< For Typo: what should stand there.
    QString author;
    QDateTime created;  ///< UTC.
    QDateTime modified; ///< UTC.
    AnnotationStatus status = AnnotationStatus::Open;
    QList<Reply> replies;
    QStringList tags;
    QString sourceNote; ///< URL, page or time of the evidence, in the editor's words.
    int colour = 0;     ///< Colour class, 0 (the kind's own) to 7.

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/** Whether some words of it are nowhere in the text any more. */
bool isLost(const Annotation &annotation);
/** Whether some words of it were found only approximately, and nobody confirmed the place. */
bool isUnsure(const Annotation &annotation);
/** Which anchor an editor means who attaches it to words of @p article: a lost one before an unsure one before others.
 */
qsizetype anchorToAttach(const Annotation &annotation, int article);

/** The stable words as they are stored and exported: "highlight", "strike-out", …; "open", …; "exact", …. */
QString annotationKindName(AnnotationKind kind);
QString annotationStatusName(AnnotationStatus status);
QString anchorStateName(Anchor::State state);
/** The way back; nothing for an unknown word. */
std::optional<AnnotationKind> annotationKindFrom(const QString &name);
std::optional<AnnotationStatus> annotationStatusFrom(const QString &name);
std::optional<Anchor::State> anchorStateFrom(const QString &name);

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations of every kind at random, for tests that say "for all".
#pragma once

#include "app/annotate/anchor.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace galley::test
{

inline QString someWords(QRandomGenerator &random)
{
    static const QStringList words = {QStringLiteral(""),
                                      QStringLiteral("check this"),
                                      QStringLiteral("שלום עולם"),
                                      QStringLiteral("مرحبا"),
                                      QStringLiteral("汉字"),
                                      QStringLiteral("🚀👩‍👩‍👧"),
                                      QStringLiteral("e\u0301t\u00e9"),
                                      QStringLiteral("two\nlines\ttab"),
                                      QStringLiteral("'; DROP"),
                                      QStringLiteral("<b>&amp;\"\\"),
                                      QString(10000, u'x')};
    return words[random.bounded(int(words.size()))];
}

inline QDateTime someTime(QRandomGenerator &random)
{
    return QDateTime::fromMSecsSinceEpoch(1'500'000'000'000 + random.bounded(1'000'000'000), QTimeZone::UTC);
}

/** An annotation on one of @p texts, or for a Relation on all of them; now and then its words are lost. */
inline Annotation someAnnotation(const QStringList &texts, QRandomGenerator &random)
{
    Annotation annotation;
    annotation.id = QUuid::createUuid();
    annotation.kind = AnnotationKind(random.bounded(int(AnnotationKind::Relation) + 1));
    const int first = random.bounded(int(texts.size()));
    for (int article = 0; article < texts.size(); ++article) {
        if (annotation.kind != AnnotationKind::Relation && article != first)
            continue;
        const QString &text = texts[article];
        const int start = random.bounded(int(text.size()));
        Anchor anchor = makeAnchor(article, text, {start, start + 1 + random.bounded(int(text.size() - start))});
        if (random.bounded(10) == 0) {
            anchor.exact = QStringLiteral("words that are not there any more");
            anchor.state = Anchor::State::Lost;
            anchor.score = 0;
        }
        annotation.anchors << anchor;
    }
    annotation.body = someWords(random);
    annotation.replacement = someWords(random);
    annotation.author = someWords(random).left(40).simplified();
    annotation.created = someTime(random);
    annotation.modified = someTime(random);
    annotation.status = AnnotationStatus(random.bounded(3));
    for (int i = random.bounded(3); i > 0; --i)
        annotation.replies << Reply{QUuid::createUuid(), QStringLiteral("Ana"), someTime(random), someWords(random)};
    for (int i = random.bounded(3); i > 0; --i)
        annotation.tags << QStringLiteral("tag %1").arg(i);
    annotation.sourceNote = someWords(random);
    annotation.colour = random.bounded(8);
    return annotation;
}

} // namespace galley::test

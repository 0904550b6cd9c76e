// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations as W3C Web Annotation JSON-LD (Data Model, Recommendation of 23 February 2017), both ways.
#pragma once

#include "app/annotate/annotation.h"
#include "app/base/result.h"

#include <QByteArray>

namespace galley
{

/** What a target names: an article by its IRI, and the text that selectors count in. */
struct WebSource {
    QString iri; ///< "file:///…", "https://…" or "urn:…"; unique among the sources.
    QString text;

    friend bool operator==(const WebSource &, const WebSource &) = default;
};

/** The IRI of an article: @p source as an URL where it is a path or an URL, else one made from its @p text. */
QString webSourceIri(const QString &source, const QString &text);

/**
 * An AnnotationPage, UTF-8. Anchors become a text quote selector and a text position selector in code points; what the
 * model has no word for stands under "galley:" keys, so that reading it again gives the same annotations. @p sources
 * are the articles, in the order that anchors count.
 */
QByteArray toWebAnnotations(const QList<Annotation> &annotations, const QList<WebSource> &sources);

/**
 * Reads one annotation, a list, an AnnotationPage or an AnnotationCollection of any program. Targets in none of
 * @p sources are left out; @p leftOut counts their annotations. Selectors that do not fit the text are found again by
 * their words, or Lost. Errors: Damaged (no JSON, or no annotations), TooLarge.
 */
Result<QList<Annotation>> fromWebAnnotations(const QByteArray &json, const QList<WebSource> &sources,
                                             int *leftOut = nullptr);

} // namespace galley

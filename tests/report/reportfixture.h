// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole small comparison with something of everything, for the tests of reports.
#pragma once

#include "app/report/reportinput.h"
#include "tests/marks/fixture.h"

namespace galley::test
{

using namespace Qt::StringLiterals;

inline Claim claim(Verdict verdict, const QList<Passage> &members, int alignment = -1)
{
    Claim claim;
    claim.verdict = verdict;
    claim.members = members;
    claim.alignment = alignment;
    return claim;
}

inline Anchor anchorOn(int article, const TextRange &range)
{
    Anchor anchor;
    anchor.article = article;
    anchor.range = range;
    return anchor;
}

inline Annotation note(AnnotationKind kind, int number, const Anchor &anchor, const QString &body = {},
                       const QString &replacement = {})
{
    Annotation annotation;
    annotation.id = QUuid::createUuidV5(QUuid(), u"note %1"_s.arg(number));
    annotation.kind = kind;
    annotation.anchors = {anchor};
    annotation.body = body;
    annotation.replacement = replacement;
    annotation.author = u"M. Keller"_s;
    annotation.created = QDateTime({2026, 11, 21}, {10, 30}, QTimeZone::UTC);
    annotation.modified = annotation.created.addSecs(60);
    return annotation;
}

inline QList<Article> bridgeArticles()
{
    Article a =
        article(u"# Bridge over the Elm to close for nine months\n"
                "@ Ruth Amsel\n"
                "The old bridge over the Elm will close on Monday after twelve cracks were found in its cables.\n"
                "“A bridge gives you warnings, and this one has given us two,” Mr Vasterlign told reporters.\n"
                "Ferries will run every 20 minutes between the two shores from six in the morning until midnight.\n"
                "The mayor, Tomas Breckan, ruled out a toll on the bridge once it opens again."_s);
    Article b =
        article(u"! Share\n"
                "# The town without its bridge\n"
                "Ferries will run every 20 minutes between the two shores from six in the morning until midnight.\n"
                "From Monday nobody crosses the Elm by road: fifteen cracks were found in the cables of the bridge.\n"
                "“A bridge gives you warnings, and this one has given us two,” said Henrik Vasterling.\n"
                "At the café on the north shore two thirds of the guests come by car."_s,
                u"b.txt"_s);
    b.published = QDate(2026, 11, 20);
    return {a, b};
}

/** Two articles with each verdict, a moved passage, quotes, findings, and one annotation of each kind. */
inline ReportInput bridgeInput()
{
    ReportInput input;
    input.title = u"The bridge over the Elm"_s;
    input.when = QDateTime({2026, 11, 21}, {12, 0}, QTimeZone::UTC);
    input.articles = bridgeArticles();
    const Article &a = input.articles.at(0);
    const Article &b = input.articles.at(1);
    Comparison &c = input.comparison;
    c.articleCount = 2;
    c.alignments = {link({{0, 0}, {1, 1}}), link({{0, 2}, {1, 3}}), link({{0, 3}, {1, 4}}),
                    link({{0, 4}, {1, 2}}, true, true, 1)};
    Claim differing = claim(Verdict::Differing, {{0, a.paragraphs.at(2).range}, {1, b.paragraphs.at(3).range}}, 1);
    Difference number;
    number.kind = DifferenceKind::Number;
    number.members = {{0, rangeOf(a, u"twelve cracks"_s)}, {1, rangeOf(b, u"fifteen cracks"_s)}};
    differing.differences = {number};
    c.claims = {differing, claim(Verdict::Shared, {{0, a.paragraphs.at(3).range}, {1, b.paragraphs.at(4).range}}, 2),
                claim(Verdict::Shared, {{0, a.paragraphs.at(4).range}, {1, b.paragraphs.at(2).range}}, 3),
                claim(Verdict::Single, {{0, a.paragraphs.at(5).range}}),
                claim(Verdict::Single, {{1, b.paragraphs.at(5).range}})};
    const QString words = u"A bridge gives you warnings, and this one has given us two,"_s;
    c.quotes = {
        {0, rangeOf(a, words), Quote::Kind::Direct, u"Henrik Vasterling"_s, rangeOf(a, u"Mr Vasterlign"_s), 0},
        {1, rangeOf(b, words), Quote::Kind::Direct, u"Henrik Vasterling"_s, rangeOf(b, u"Henrik Vasterling"_s), 0}};
    Finding spelling;
    spelling.range = rangeOf(a, u"Vasterlign"_s);
    spelling.message = u"Spelt “Vasterling” in the other article."_s;
    spelling.suggestions = {u"Vasterling"_s};
    spelling.evidence = {{1, rangeOf(b, u"Vasterling"_s)}};
    input.findings = {spelling};
    input.annotations = {note(AnnotationKind::Note, 1, anchorOn(0, rangeOf(a, u"ruled out a toll"_s)),
                              u"Whose word is this? Ask the town hall."_s),
                         note(AnnotationKind::Typo, 2, anchorOn(1, rangeOf(b, u"café"_s)), {}, u"coffee house"_s),
                         note(AnnotationKind::Highlight, 3, anchorOn(1, rangeOf(b, u"two thirds of the guests"_s))),
                         note(AnnotationKind::Underline, 4, anchorOn(0, rangeOf(a, u"from six in the morning"_s)),
                              u"Check the timetable."_s)};
    Reply reply;
    reply.id = QUuid::createUuidV5(QUuid(), u"reply"_s);
    reply.author = u"R. Amsel"_s;
    reply.created = input.when;
    reply.text = u"They confirmed it by telephone."_s;
    input.annotations[0].replies = {reply};
    return input;
}

} // namespace galley::test

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two annotations that went on paper, and what a colleague's program made of them.
#pragma once

#include "app/session/pdfmerge.h"
#include "tests/session/paperfixture.h"

#include <QTest>

namespace galley
{

/** For the messages of QCOMPARE. */
inline char *toString(const MergeCount &count)
{
    return QTest::toString(QStringLiteral("added %1 changed %2 replies %3 lost %4 left out %5")
                               .arg(count.added)
                               .arg(count.changed)
                               .arg(count.replies)
                               .arg(count.lost)
                               .arg(count.leftOut));
}

namespace test
{

inline const QString cost = u"cost 12 million euros"_s;

/** What was sent: a note with a reply, and a correction. */
struct Sent {
    ReportInput input = inputWith({});
    Annotation note = on(input, 0, cost, AnnotationKind::Note);
    Annotation typo = on(input, 1, u"ferry"_s, AnnotationKind::Typo);

    Sent()
    {
        note.body = u"Who says so?"_s;
        note.replies = {{QUuid::createUuid(), u"Ana"_s, note.created.addSecs(60), u"The town, on Monday."_s}};
        typo.replacement = u"boat"_s;
        input.annotations = {note, typo};
    }
    MergePlan mergedWith(const QByteArray &bytes) const
    {
        const auto pdf = readReturnedPdf(bytes);
        return pdf ? planMerge(input.annotations, input.articles, *pdf) : MergePlan();
    }
};

/** The annotation of that kind on @p words; null where there is none. */
inline const Annotation *with(const QList<Annotation> &list, const QString &words, AnnotationKind kind)
{
    const auto found = std::ranges::find_if(list, [&](const Annotation &one) {
        return one.kind == kind && !one.anchors.isEmpty() && one.anchors[0].exact == words;
    });
    return found == list.end() ? nullptr : &*found;
}

/** What it is called on paper. */
inline QString nameOf(const Annotation &annotation)
{
    return annotation.id.toString(QUuid::WithoutBraces);
}

} // namespace test
} // namespace galley

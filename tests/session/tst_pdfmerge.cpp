// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations to a PDF and back: nothing changes by itself, and what a colleague marked, wrote and answered comes in.
#include "app/session/pdfmerge.h"
#include "app/session/workspace.h"
#include "tests/annotate/annotationmaker.h"
#include "tests/session/paperfixture.h"

#include <QtTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
std::string quadsOf(Handle note)
{
    return note.getKey("/QuadPoints").unparse();
}
} // namespace

class PdfMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackTheSame()
    {
        QRandomGenerator random(31);
        const QStringList texts{inputWith({}).articles[0].text, inputWith({}).articles[1].text};
        QList<Annotation> annotations;
        for (int i = 0; i < 120; ++i)
            annotations << someAnnotation(texts, random);
        const ReportInput input = inputWith(annotations);
        const auto pdf = readReturnedPdf(pdfOf(input));
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message));
        const MergePlan unchanged = planMerge(annotations, input.articles, *pdf);
        QCOMPARE(unchanged.count, MergeCount());
        const MergePlan all = planMerge({}, input.articles, *pdf);
        QCOMPARE(all.added.size(), annotations.size());
        const QList<Annotation> back = byId(all.added);
        const QList<Annotation> sent = byId(annotations);
        for (int i = 0; i < sent.size(); ++i)
            QVERIFY2(back[i] == sent[i], qPrintable(u"annotation %1 of kind %2"_s.arg(i).arg(int(sent[i].kind))));
    }

    void repliesWordsAndStatesComeIn()
    {
        ReportInput input = inputWith({});
        Annotation note = on(input, 0, u"cost 12 million euros"_s, AnnotationKind::Note);
        note.body = u"Who says so?"_s;
        const Annotation highlight = on(input, 1, u"Residents had waited"_s, AnnotationKind::Highlight);
        input.annotations = {note, highlight};
        Colleague colleague(pdfOf(input));
        Handle sent = colleague.note(note.id.toString(QUuid::WithoutBraces));
        QVERIFY(sent.isDictionary());
        sent.replaceKey("/Contents", Handle::newUnicodeString("Who says so, and when?"));
        sent.replaceKey("/M", Handle::newString("D:20260310120000Z"));
        Handle reply =
            colleague.added("<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] /Contents (The mayor, on radio.) /T (Ben) "
                            "/NM (okular-7) /CreationDate (D:20260310130000Z) >>");
        reply.replaceKey("/IRT", sent);
        Handle deeper =
            colleague.added("<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] /Contents (Which one?) /T (Ana) "
                            "/NM (okular-8) /CreationDate (D:20260310140000Z) >>");
        deeper.replaceKey("/IRT", reply);
        Handle done =
            colleague.added("<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] /T (Ben) /NM (acro-9) /StateModel (Review) "
                            "/State (Completed) >>");
        done.replaceKey("/IRT", colleague.note(highlight.id.toString(QUuid::WithoutBraces)));
        const auto pdf = readReturnedPdf(colleague.saved());
        QVERIFY(pdf);
        const MergePlan plan = planMerge(input.annotations, input.articles, *pdf);
        QCOMPARE(plan.added.size(), 0);
        QCOMPARE(plan.changed.size(), 2);
        const auto changed = std::ranges::find(plan.changed, note.id, &Annotation::id);
        QVERIFY(changed != plan.changed.end());
        QCOMPARE(changed->body, u"Who says so, and when?"_s);
        QCOMPARE(changed->replies.size(), 2);
        QCOMPARE(changed->replies[0].author, u"Ben"_s);
        QCOMPARE(changed->replies[0].text, u"The mayor, on radio."_s);
        const auto resolved = std::ranges::find(plan.changed, highlight.id, &Annotation::id);
        QCOMPARE(int(resolved->status), int(AnnotationStatus::Resolved));
        // merging the same file a second time finds nothing new
        const MergePlan again = planMerge(plan.changed, input.articles, *pdf);
        QCOMPARE(again.count, MergeCount());
    }

    void aLaterChangeHereWins()
    {
        ReportInput input = inputWith({});
        Annotation note = on(input, 0, u"cost 12 million euros"_s, AnnotationKind::Note);
        note.body = u"First."_s;
        input.annotations = {note};
        Colleague colleague(pdfOf(input));
        Handle sent = colleague.note(note.id.toString(QUuid::WithoutBraces));
        sent.replaceKey("/Contents", Handle::newUnicodeString("Theirs."));
        sent.replaceKey("/M", Handle::newString("D:20260310120000Z"));
        const auto pdf = readReturnedPdf(colleague.saved());
        note.body = u"Ours, later."_s;
        note.modified = QDateTime::fromString(u"2026-03-11T09:00:00Z"_s, Qt::ISODate);
        QCOMPARE(planMerge({note}, input.articles, *pdf).count, MergeCount());
    }

    void whatWasMergedOnceStaysTheEditorsOwn()
    {
        const ReportInput input = inputWith({});
        ReturnedPdf pdf;
        ReturnedNote note;
        note.name = u"okular-{1}"_s;
        note.kind = u"Highlight"_s;
        note.contents = u"Check the year."_s;
        note.words = u"four years ago after the old crossing"_s;
        note.modified = note.created = QDateTime::fromString(u"2026-03-10T12:00:00Z"_s, Qt::ISODate);
        pdf.notes = {note};
        QList<Annotation> have = planMerge({}, input.articles, pdf).added;
        QCOMPARE(have.size(), 1);
        QCOMPARE(planMerge(have, input.articles, pdf).count, MergeCount());
        have[0].status = AnnotationStatus::Resolved;
        have[0].tags = {u"dates"_s};
        have[0].modified = have[0].modified.addDays(1);
        QCOMPARE(planMerge(have, input.articles, pdf).count, MergeCount());
        pdf.notes[0].contents = u"It was 2021."_s;
        pdf.notes[0].modified = have[0].modified.addDays(1);
        const MergePlan later = planMerge(have, input.articles, pdf);
        QCOMPARE(later.changed.size(), 1);
        QCOMPARE(later.changed[0].body, u"It was 2021."_s);
        QCOMPARE(later.changed[0].tags, QStringList{u"dates"_s});
        QCOMPARE(int(later.changed[0].status), int(AnnotationStatus::Resolved));
    }

    void marksOfAnotherProgramFindTheirWords()
    {
        ReportInput input = inputWith({});
        const Annotation guide = on(input, 0, u"four years ago after the old crossing"_s, AnnotationKind::Highlight);
        const Annotation other =
            on(input, 1, u"Residents had waited for it since the flood"_s, AnnotationKind::Underline);
        input.annotations = {guide, other};
        Colleague colleague(pdfOf(input));
        const Handle first = colleague.note(guide.id.toString(QUuid::WithoutBraces));
        const Handle second = colleague.note(other.id.toString(QUuid::WithoutBraces));
        const auto make = [&](const std::string &kind, const Handle &like, const std::string &more) {
            return colleague.added("<< /Type /Annot /Subtype /" + kind + " /Rect " +
                                   Handle(like).getKey("/Rect").unparse() + " /QuadPoints " + quadsOf(like) +
                                   " /T (Ben) /M (D:20260310120000Z) " + more + " >>");
        };
        make("Highlight", first, "/NM (okular-{1}) /Contents (Check the year.)");
        make("Underline", second, "/NM (okular-{2})");
        Handle strike = make("StrikeOut", second, "/NM (acro-3)");
        Handle caret = colleague.added(
            "<< /Type /Annot /Subtype /Caret /Rect [1 1 2 2] /NM (acro-4) /T (Ben) /Contents (People waited) >>");
        strike.replaceKey("/IRT", caret);
        strike.replaceKey("/RT", Handle::newName("/Group"));
        colleague.withoutRecord();
        const auto pdf = readReturnedPdf(colleague.saved());
        QVERIFY(pdf);
        const MergePlan plan = planMerge(input.annotations, input.articles, *pdf);
        QCOMPARE(plan.count.lost, 0);
        const auto byWords = [&plan](AnnotationKind kind) {
            const auto found = std::ranges::find(plan.added, kind, &Annotation::kind);
            return found == plan.added.end() ? Annotation() : *found;
        };
        const Annotation note = byWords(AnnotationKind::Note);
        QCOMPARE(note.body, u"Check the year."_s);
        QCOMPARE(note.anchors.value(0).exact, guide.anchors[0].exact);
        QCOMPARE(note.anchors.value(0).range, guide.anchors[0].range);
        const Annotation underline = byWords(AnnotationKind::Underline);
        QCOMPARE(underline.anchors.value(0).article, 1);
        QCOMPARE(underline.anchors.value(0).range, other.anchors[0].range);
        const Annotation typo = byWords(AnnotationKind::Typo);
        QCOMPARE(typo.replacement, u"People waited"_s);
        QCOMPARE(typo.anchors.value(0).range, other.anchors[0].range);
    }

    void wordsOfNoArticleAreKeptAsLost()
    {
        const ReportInput input = inputWith({});
        ReturnedPdf pdf;
        ReturnedNote note;
        note.name = u"x"_s;
        note.kind = u"Highlight"_s;
        note.contents = u"What is this?"_s;
        note.words = u"entirely other words here"_s;
        pdf.notes = {note};
        const MergePlan plan = planMerge({}, input.articles, pdf);
        QCOMPARE(plan.added.size(), 1);
        QCOMPARE(plan.count.lost, 1);
        QCOMPARE(plan.added[0].anchors[0].exact, u"entirely other words here"_s);
        QCOMPARE(plan.added[0].body, u"What is this?"_s);
    }

    void aWorkspaceMergesInOneStep()
    {
        const QTemporaryDir folder;
        Settings settings;
        Workspace workspace(&settings);
        workspace.openText(storyA);
        workspace.openText(storyB);
        QVERIFY(QTest::qWaitFor([&] { return workspace.isIdle(); }, 60000));
        ReportInput input = workspace.reportInput();
        input.annotations = {on(input, 0, u"12 million"_s, AnnotationKind::Highlight),
                             on(input, 1, u"15 million"_s, AnnotationKind::Question)};
        QFile file(folder.filePath(u"back.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdfOf(input)) > 0);
        file.close();
        const auto count = mergePdfAnnotations(workspace, file.fileName());
        QVERIFY(count);
        QCOMPARE(count->added, 2);
        QVERIFY(!mergeMessage(*count).isEmpty());
        QCOMPARE(byId(workspace.annotations()->annotations()), byId(input.annotations));
        workspace.undoStack()->undo();
        QVERIFY(workspace.annotations()->annotations().isEmpty());
        QVERIFY(!mergePdfAnnotations(workspace, folder.filePath(u"none.pdf"_s)));
        workspace.closeSession(false);
    }

    void brokenFilesAreRefused()
    {
        const auto pdf = readReturnedPdf("%PDF-1.7\nnothing");
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, Error::Code::Damaged);
    }
};

QTEST_MAIN(PdfMergeTest)
#include "tst_pdfmerge.moc"

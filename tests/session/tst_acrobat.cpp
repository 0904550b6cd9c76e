// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF that a colleague worked on, in the shapes that Acrobat writes (ISO 32000-2, 12.5.6).
#include "tests/session/colleaguefixture.h"

#include <QtTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
/** UTF-16BE with its mark, as Acrobat writes what Latin-1 has no letters for. */
Handle wide(const QString &words)
{
    QStringEncoder encoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(words);
    return Handle::newString(bytes.toStdString());
}
} // namespace

class AcrobatTest : public QObject
{
    Q_OBJECT

    Sent m_sent;

private Q_SLOTS:
    void init() { m_sent = Sent(); }

    void wordsFromRightToLeftAreNotLost()
    {
        const QString greeting = u"שלום עולם"_s;
        m_sent.input.annotations << on(m_sent.input, 0, greeting, AnnotationKind::Highlight);
        Colleague acrobat(pdfOf(m_sent.input));
        const Handle like = acrobat.note(nameOf(m_sent.input.annotations.last()));
        acrobat.added("<< /Type /Annot /Subtype /Underline /Rect " + Handle(like).getKey("/Rect").unparse() +
                      " /QuadPoints " + Handle(like).getKey("/QuadPoints").unparse() + " /NM (u) /T (Ben) >>");
        const MergePlan plan = m_sent.mergedWith(acrobat.saved(true));
        QCOMPARE(plan.count, (MergeCount{.added = 1}));
        const Anchor &anchor = plan.added[0].anchors[0];
        QVERIFY(anchor.range.contains(m_sent.input.annotations.last().anchors[0].range));
        QVERIFY(anchor.range == m_sent.input.annotations.last().anchors[0].range ||
                anchor.state == Anchor::State::Fuzzy);
    }

    void acrobatRepliesAndReviews()
    {
        Colleague acrobat(pdfOf(m_sent.input));
        const Handle sent = acrobat.note(nameOf(m_sent.note));
        Handle reply = acrobat.added("<< /Type /Annot /Subtype /Text /Rect [20 20 40 40] /F 30 /Name /Comment "
                                     "/NM (5e1f0c52-6a55-4c43-9a38-1f0a6f2f4c11) /Subj (Sticky Note) /Open false "
                                     "/CreationDate (D:20260310130000+01'00') /M (D:20260310130500+01'00') >>");
        reply.replaceKey("/IRT", sent);
        reply.replaceKey("/Contents", wide(u"Город, сказал мэр.\rSee page 4."_s));
        reply.replaceKey("/T", wide(u"Жанна"_s));
        reply.replaceKey("/RC", wide(u"<?xml version=\"1.0\"?><body><p>Город, сказал мэр.</p></body>"_s));
        Handle popup = acrobat.added("<< /Type /Annot /Subtype /Popup /Rect [100 100 300 220] /Open false >>");
        popup.replaceKey("/Parent", reply);
        reply.replaceKey("/Popup", popup);
        // states: the later one answers the earlier one of the same person, and stands before it on the page
        Handle later = acrobat.added("<< /Type /Annot /Subtype /Text /Rect [20 20 40 40] /F 30 /NM (s2) /T (Ben) "
                                     "/Contents (Rejected set by Ben) /StateModel (Review) /State (Rejected) "
                                     "/CreationDate (D:20260311130000Z) /M (D:20260311130000Z) >>");
        Handle earlier = acrobat.added("<< /Type /Annot /Subtype /Text /Rect [20 20 40 40] /F 30 /NM (s1) /T (Ben) "
                                       "/Contents (Accepted set by Ben) /StateModel (Review) /State (Accepted) "
                                       "/CreationDate (D:20260310140000Z) /M (D:20260310140000Z) >>");
        Handle marked = acrobat.added("<< /Type /Annot /Subtype /Text /Rect [20 20 40 40] /F 30 /NM (s3) /T (Ben) "
                                      "/Contents (Marked set by Ben) /StateModel (Marked) /State (Marked) "
                                      "/CreationDate (D:20260312140000Z) /M (D:20260312140000Z) >>");
        earlier.replaceKey("/IRT", sent);
        later.replaceKey("/IRT", earlier);
        marked.replaceKey("/IRT", sent);
        const MergePlan plan = m_sent.mergedWith(acrobat.saved(true));
        QCOMPARE(plan.count, (MergeCount{.changed = 1, .replies = 1}));
        QCOMPARE(plan.changed[0].id, m_sent.note.id);
        QCOMPARE(plan.changed[0].replies.size(), 2);
        QCOMPARE(plan.changed[0].replies[1].author, u"Жанна"_s);
        QCOMPARE(plan.changed[0].replies[1].text, u"Город, сказал мэр.\nSee page 4."_s);
        QCOMPARE(plan.changed[0].replies[1].created, QDateTime::fromString(u"2026-03-10T12:00:00Z"_s, Qt::ISODate));
        QCOMPARE(int(plan.changed[0].status), int(AnnotationStatus::Rejected));
    }

    void acrobatRewritesAReply()
    {
        Colleague acrobat(pdfOf(m_sent.input));
        Handle reply =
            acrobat.note(nameOf(m_sent.note) + u'-' + m_sent.note.replies[0].id.toString(QUuid::WithoutBraces));
        QVERIFY(reply.isDictionary());
        reply.replaceKey("/Contents", wide(u"The town, on Tuesday."_s));
        const QByteArray pdf = acrobat.saved(true);
        const MergePlan plan = m_sent.mergedWith(pdf);
        QCOMPARE(plan.changed.size(), 1);
        QCOMPARE(plan.changed[0].replies.size(), 1);
        QCOMPARE(plan.changed[0].replies[0].text, u"The town, on Tuesday."_s);
        QCOMPARE(plan.changed[0].body, m_sent.note.body);
        m_sent.input.annotations[0].replies[0].text = u"The mayor, on Monday."_s; // changed here meanwhile: ours stays
        QCOMPARE(m_sent.mergedWith(pdf).count, MergeCount());
    }

    void acrobatReplacesText()
    {
        Colleague acrobat(pdfOf(m_sent.input));
        const Handle like = acrobat.note(nameOf(m_sent.note));
        Handle caret = acrobat.added("<< /Type /Annot /Subtype /Caret /Rect [1 1 9 9] /RD [1 1 1 1] /IT /Replace "
                                     "/NM (0c9a4f7e-9a3f-4d3c-8c7b-0a2b1c3d4e5f) /T (Ben) /Subj (Replace Text) "
                                     "/RC (<body><p>was 12 million euros</p></body>) /M (D:20260310120000Z) >>");
        Handle strike = acrobat.added("<< /Type /Annot /Subtype /StrikeOut /Rect [1 1 9 9] /IT /StrikeOutTextEdit "
                                      "/RT /Group /NM (2b6f1d0e-1111-4d3c-8c7b-0a2b1c3d4e5f) /T (Ben) "
                                      "/Subj (Cross-Out) /M (D:20260310120000Z) >>");
        strike.replaceKey("/QuadPoints", Handle(like).getKey("/QuadPoints"));
        strike.replaceKey("/IRT", caret);
        const MergePlan plan = m_sent.mergedWith(acrobat.saved(true));
        QCOMPARE(plan.count, (MergeCount{.added = 1}));
        const Annotation *made = with(plan.added, cost, AnnotationKind::Typo);
        QVERIFY(made);
        QCOMPARE(made->replacement, u"was 12 million euros"_s); // Acrobat may write rich text alone
        QCOMPARE(made->id, QUuid::fromString(u"0c9a4f7e-9a3f-4d3c-8c7b-0a2b1c3d4e5f"_s));
    }

    void acrobatChangesWhatGalleyWrote()
    {
        Colleague acrobat(pdfOf(m_sent.input));
        Handle note = acrobat.note(nameOf(m_sent.note));
        note.replaceKey("/Contents", wide(u"Who said so — “when”?"_s));
        note.replaceKey("/RC", Handle::newString("<body><p>Who said so</p></body>"));
        note.replaceKey("/M", Handle::newString("D:20260310120000-05'00'"));
        note.replaceKey("/T", Handle::newString("Ben"));
        const MergePlan plan = m_sent.mergedWith(acrobat.saved(true));
        QCOMPARE(plan.count, (MergeCount{.changed = 1}));
        QCOMPARE(plan.changed[0].body, u"Who said so — “when”?"_s);
        QCOMPARE(plan.changed[0].author, m_sent.note.author); // whose annotation it is does not change
    }

    void drawingsWithWordsAreNotesAndOthersAreCounted_data()
    {
        QTest::addColumn<QByteArray>("dict");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("leftOut");
        QTest::newRow("a square that says something") << QByteArray("/Square /Contents (Cut all this.)") << 1 << 0;
        QTest::newRow("a stamp that says something")
            << QByteArray("/Stamp /Name /Draft /Contents (Not yet.)") << 1 << 0;
        QTest::newRow("a line without words") << QByteArray("/Line /L [1 1 9 9]") << 0 << 1;
        QTest::newRow("ink without words") << QByteArray("/Ink /InkList [[1 1 9 9]]") << 0 << 1;
        QTest::newRow("a link is nobody's note") << QByteArray("/Link") << 0 << 0;
        QTest::newRow("a form's field neither") << QByteArray("/Widget /FT /Tx /Contents (x)") << 0 << 0;
    }
    void drawingsWithWordsAreNotesAndOthersAreCounted()
    {
        QFETCH(QByteArray, dict);
        QFETCH(int, added);
        QFETCH(int, leftOut);
        Colleague acrobat(pdfOf(m_sent.input));
        const std::string rect = Handle(acrobat.note(nameOf(m_sent.note))).getKey("/Rect").unparse();
        acrobat.added("<< /Type /Annot /Rect " + rect + " /NM (d) /T (Ben) /Subtype " + dict.toStdString() + " >>");
        const MergePlan plan = m_sent.mergedWith(acrobat.saved(true));
        QCOMPARE(plan.count, (MergeCount{.added = added, .leftOut = leftOut}));
        for (const Annotation &made : plan.added) {
            const Article &article = m_sent.input.articles[0];
            QCOMPARE(made.anchors[0].article, 0);
            QCOMPARE(article.paragraphAt(made.anchors[0].range.start),
                     article.paragraphAt(m_sent.note.anchors[0].range.start));
        }
        QCOMPARE(mergeMessage(plan.count).contains(u"left out"_s), leftOut > 0);
    }

    void hostileThreadsEnd()
    {
        Colleague acrobat(pdfOf(m_sent.input));
        Handle one = acrobat.added("<< /Type /Annot /Subtype /Text /Rect [1 1 2 2] /NM (a) /Contents (one) >>");
        Handle two = acrobat.added("<< /Type /Annot /Subtype /Text /Rect [1 1 2 2] /NM (b) /Contents (two) >>");
        one.replaceKey("/IRT", two); // each answers the other
        two.replaceKey("/IRT", one);
        Handle self = acrobat.added("<< /Type /Annot /Subtype /Text /Rect [1 1 2 2] /NM (c) /Contents (self) >>");
        self.replaceKey("/IRT", self);
        acrobat.added("<< /Type /Annot /Subtype /Highlight /QuadPoints [1 2 3 (x)] /Rect [9 9] /NM 7 /M (never) >>");
        const auto pdf = readReturnedPdf(acrobat.saved(true));
        QVERIFY(pdf);
        const MergePlan plan = planMerge(m_sent.input.annotations, m_sent.input.articles, *pdf);
        QVERIFY(plan.count.changed == 0);
    }
};

QTEST_MAIN(AcrobatTest)
#include "tst_acrobat.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF that a colleague worked on: written by the library that Okular writes with, and in the shapes of Acrobat
// (ISO 32000-2, 12.5.6).
#include "app/session/pdfmerge.h"
#include "tests/session/paperfixture.h"

#include <QRegularExpression>
#include <QtTest>
#include <poppler-annotation.h>
#include <poppler-converter.h>
#include <poppler-qt6.h>

namespace galley
{
/** For the messages of QCOMPARE. */
char *toString(const MergeCount &count)
{
    return QTest::toString(QStringLiteral("added %1 changed %2 replies %3 lost %4 left out %5")
                               .arg(count.added)
                               .arg(count.changed)
                               .arg(count.replies)
                               .arg(count.lost)
                               .arg(count.leftOut));
}
} // namespace galley

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
/** Okular's hand: it opens the file, adds and changes through poppler, and saves with changes (an update behind it). */
class Okular
{
public:
    explicit Okular(const QByteArray &pdf)
        : m_original(pdf)
        , m_document(Poppler::Document::loadFromData(pdf))
    {
        if (!m_document)
            qFatal("poppler does not open it");
    }

    /** The words as Okular's selection has them: a box for each line, in shares of the page. */
    struct Selection {
        int page = -1;
        QList<QRectF> lines;
    };
    Selection select(const QString &words) const
    {
        const QStringList wanted = words.split(u' ');
        for (int number = 0; number < m_document->numPages(); ++number) {
            const auto page = m_document->page(number);
            const QSizeF size = page->pageSizeF();
            for (const bool isRight : {false, true}) { // the columns
                QList<std::pair<QString, QRectF>> boxes;
                for (const auto &box : page->textList()) {
                    if ((box->boundingBox().left() > size.width() / 2) == isRight)
                        boxes << std::pair(box->text(), box->boundingBox());
                }
                for (qsizetype i = 0; i < boxes.size(); ++i) {
                    QList<std::pair<QString, QRectF>> found;
                    for (qsizetype j = i; j < boxes.size() && j < i + 3 * wanted.size(); ++j) {
                        if (found.size() < wanted.size() && boxes[j].first == wanted[found.size()])
                            found << boxes[j]; // numbers in the margin stand between
                    }
                    if (found.size() == wanted.size() && boxes[i].first == wanted.first())
                        return {number, linesOf(found, size)};
                }
            }
        }
        qFatal("the words are not on the paper: %s", qPrintable(words));
    }

    void mark(Poppler::HighlightAnnotation::HighlightType type, const QString &words, const QString &contents = {})
    {
        const Selection selection = select(words);
        Poppler::HighlightAnnotation note;
        note.setHighlightType(type);
        QList<Poppler::HighlightAnnotation::Quad> quads;
        QRectF around;
        for (const QRectF &line : selection.lines) {
            quads << Poppler::HighlightAnnotation::Quad{
                {line.bottomLeft(), line.bottomRight(), line.topRight(), line.topLeft()}, false, false, 0.1};
            around |= line;
        }
        note.setHighlightQuads(quads);
        sign(note, around, contents);
        m_document->page(selection.page)->addAnnotation(&note);
    }
    void stick(Poppler::TextAnnotation::TextType type, const QString &at, const QString &contents)
    {
        const Selection selection = select(at);
        Poppler::TextAnnotation note(type);
        if (type == Poppler::TextAnnotation::InPlace)
            note.setInplaceIntent(Poppler::TextAnnotation::TypeWriter);
        else
            note.setTextIcon(u"Note"_s);
        const QPointF corner = selection.lines.first().topLeft();
        sign(note, QRectF(corner, QSizeF(0.03, 0.02)), contents);
        m_document->page(selection.page)->addAnnotation(&note);
    }
    /** Does @p change to the annotation of that name. */
    void edit(const QString &name, const std::function<void(Poppler::Annotation &)> &change)
    {
        each(name, [&](Poppler::Page &, std::unique_ptr<Poppler::Annotation> note) { change(*note); });
    }
    void erase(const QString &name)
    {
        each(name, [](Poppler::Page &page, std::unique_ptr<Poppler::Annotation> note) {
            page.removeAnnotation(note.release()); // which deletes it
        });
    }
    QByteArray saved() const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        const auto converter = m_document->pdfConverter();
        converter->setOutputDevice(&buffer);
        converter->setPDFOptions(Poppler::PDFConverter::WithChanges);
        if (!converter->convert())
            qFatal("poppler does not save it");
        if (!bytes.startsWith(m_original))
            qFatal("poppler saves by an update behind the original");
        return bytes;
    }

private:
    static QList<QRectF> linesOf(const QList<std::pair<QString, QRectF>> &boxes, const QSizeF &size)
    {
        QList<QRectF> lines;
        for (const auto &[word, box] : boxes) {
            const QRectF share(box.x() / size.width(), box.y() / size.height(), box.width() / size.width(),
                               box.height() / size.height());
            if (!lines.isEmpty() && std::abs(lines.last().center().y() - share.center().y()) < 0.005)
                lines.last() |= share;
            else
                lines << share;
        }
        return lines;
    }
    void sign(Poppler::Annotation &note, const QRectF &place, const QString &contents)
    {
        note.setBoundary(place);
        note.setAuthor(u"Ben"_s);
        note.setContents(contents);
        note.setUniqueName(u"okular-{%1}"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        const QDateTime when = QDateTime::fromString(u"2026-03-10T12:00:00Z"_s, Qt::ISODate);
        note.setCreationDate(when);
        note.setModificationDate(when);
    }
    void each(const QString &name,
              const std::function<void(Poppler::Page &, std::unique_ptr<Poppler::Annotation>)> &done)
    {
        for (int number = 0; number < m_document->numPages(); ++number) {
            const auto page = m_document->page(number);
            for (auto &note : page->annotations()) {
                if (note->uniqueName() == name)
                    return done(*page, std::move(note));
            }
        }
        qFatal("there is no such annotation");
    }

    QByteArray m_original;
    std::unique_ptr<Poppler::Document> m_document;
};

/** UTF-16BE with its mark, as Acrobat writes what Latin-1 has no letters for. */
Handle wide(const QString &words)
{
    QStringEncoder encoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(words);
    return Handle::newString(bytes.toStdString());
}

const Annotation *with(const QList<Annotation> &list, const QString &words, AnnotationKind kind)
{
    const auto found = std::ranges::find_if(list, [&](const Annotation &one) {
        return one.kind == kind && !one.anchors.isEmpty() && one.anchors[0].exact == words;
    });
    return found == list.end() ? nullptr : &*found;
}

QString nameOf(const Annotation &annotation)
{
    return annotation.id.toString(QUuid::WithoutBraces);
}

const QString cost = u"cost 12 million euros"_s;
const QString waited = u"Residents had waited for it since the flood"_s;
const QString began = u"Work began four years ago after the old crossing was closed to heavy lorries."_s;
} // namespace

class ColleaguesTest : public QObject
{
    Q_OBJECT

    ReportInput m_input;
    Annotation m_note;
    Annotation m_typo;

    MergePlan mergedWith(const QByteArray &bytes) const
    {
        const auto pdf = readReturnedPdf(bytes);
        return pdf ? planMerge(m_input.annotations, m_input.articles, *pdf) : MergePlan();
    }

private Q_SLOTS:
    void init()
    {
        m_input = inputWith({});
        m_note = on(m_input, 0, cost, AnnotationKind::Note);
        m_note.body = u"Who says so?"_s;
        m_note.replies = {{QUuid::createUuid(), u"Ana"_s, m_note.created.addSecs(60), u"The town, on Monday."_s}};
        m_typo = on(m_input, 1, u"ferry"_s, AnnotationKind::Typo);
        m_typo.replacement = u"boat"_s;
        m_input.annotations = {m_note, m_typo};
    }

    void okularOpensAndSavesItUntouched()
    {
        Okular okular(pdfOf(m_input));
        okular.stick(Poppler::TextAnnotation::Linked, u"crossing"_s, u"x"_s);
        QCOMPARE(mergedWith(okular.saved()).count, (MergeCount{.added = 1}));
    }

    void okularMarksFindTheirWords_data()
    {
        using Type = Poppler::HighlightAnnotation;
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("contents");
        QTest::addColumn<int>("article");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, Type::HighlightType type, const QString &words, const QString &contents,
                            int article, AnnotationKind kind) {
            QTest::newRow(name) << int(type) << words << contents << article << int(kind);
        };
        row("a highlight", Type::Highlight, u"old crossing"_s, {}, 0, AnnotationKind::Highlight);
        row("a highlight with a note", Type::Highlight, u"officials told reporters."_s, u"Which officials? 请查"_s, 1,
            AnnotationKind::Note);
        row("a highlight over the end of a line", Type::Highlight, began, {}, 0, AnnotationKind::Highlight);
        row("an underline", Type::Underline, waited, {}, 1, AnnotationKind::Underline);
        row("a squiggle", Type::Squiggly, u"heavy lorries."_s, u"trucks"_s, 0, AnnotationKind::Typo);
        row("a strike-out", Type::StrikeOut, u"of last spring"_s, {}, 1, AnnotationKind::StrikeOut);
    }
    void okularMarksFindTheirWords()
    {
        QFETCH(int, type);
        QFETCH(QString, words);
        QFETCH(QString, contents);
        QFETCH(int, article);
        QFETCH(int, kind);
        Okular okular(pdfOf(m_input));
        okular.mark(Poppler::HighlightAnnotation::HighlightType(type), words, contents);
        const MergePlan plan = mergedWith(okular.saved());
        QCOMPARE(plan.count, (MergeCount{.added = 1}));
        const Annotation *made = with(plan.added, words, AnnotationKind(kind));
        QVERIFY2(made, plan.added.isEmpty() ? "none" : qPrintable(plan.added[0].anchors[0].exact));
        QCOMPARE(made->body, contents);
        QCOMPARE(made->author, u"Ben"_s);
        QCOMPARE(made->anchors[0].article, article);
        QCOMPARE(int(made->anchors[0].state), int(Anchor::State::Exact));
        QCOMPARE(made->anchors[0].range.of(m_input.articles[article].text), words);
    }

    void okularNotesStandAtTheirWord_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("a pop-up note") << int(Poppler::TextAnnotation::Linked);
        QTest::newRow("an inline note, by typewriter") << int(Poppler::TextAnnotation::InPlace);
    }
    void okularNotesStandAtTheirWord()
    {
        QFETCH(int, type);
        Okular okular(pdfOf(m_input));
        okular.stick(Poppler::TextAnnotation::TextType(type), u"Residents"_s, u"How many?\nAsk the council. שלום"_s);
        const MergePlan plan = mergedWith(okular.saved());
        QCOMPARE(plan.count, (MergeCount{.added = 1}));
        const Annotation *made = with(plan.added, u"Residents"_s, AnnotationKind::Note);
        QVERIFY2(made, qPrintable(plan.added[0].anchors[0].exact));
        QCOMPARE(made->body, u"How many?\nAsk the council. שלום"_s);
        QCOMPARE(made->anchors[0].article, 1);
    }

    void okularChangesWhatGalleyWrote()
    {
        Okular okular(pdfOf(m_input));
        okular.edit(nameOf(m_note), [](Poppler::Annotation &note) { note.setContents(u"Who says so, and when?"_s); });
        const MergePlan plan = mergedWith(okular.saved());
        QCOMPARE(plan.count, (MergeCount{.changed = 1}));
        QCOMPARE(plan.changed[0].id, m_note.id);
        QCOMPARE(plan.changed[0].body, u"Who says so, and when?"_s);
        QCOMPARE(plan.changed[0].replies, m_note.replies);
        QCOMPARE(plan.changed[0].anchors, m_note.anchors);
    }

    void whatOkularDeletesStaysHere()
    {
        Okular okular(pdfOf(m_input));
        okular.erase(nameOf(m_note));
        QCOMPARE(mergedWith(okular.saved()).count, MergeCount());
    }

    void wordsFromRightToLeftAreNotLost()
    {
        const QString greeting = u"שלום עולם"_s;
        m_input.annotations << on(m_input, 0, greeting, AnnotationKind::Highlight);
        Colleague acrobat(pdfOf(m_input));
        const Handle like = acrobat.note(nameOf(m_input.annotations.last()));
        acrobat.added("<< /Type /Annot /Subtype /Underline /Rect " + Handle(like).getKey("/Rect").unparse() +
                      " /QuadPoints " + Handle(like).getKey("/QuadPoints").unparse() + " /NM (u) /T (Ben) >>");
        const MergePlan plan = mergedWith(acrobat.saved(true));
        QCOMPARE(plan.count, (MergeCount{.added = 1}));
        const Anchor &anchor = plan.added[0].anchors[0];
        QVERIFY(anchor.range.contains(m_input.annotations.last().anchors[0].range));
        QVERIFY(anchor.range == m_input.annotations.last().anchors[0].range || anchor.state == Anchor::State::Fuzzy);
    }

    void acrobatRepliesAndReviews()
    {
        Colleague acrobat(pdfOf(m_input));
        const Handle sent = acrobat.note(nameOf(m_note));
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
        const MergePlan plan = mergedWith(acrobat.saved(true));
        QCOMPARE(plan.count, (MergeCount{.changed = 1, .replies = 1}));
        QCOMPARE(plan.changed[0].id, m_note.id);
        QCOMPARE(plan.changed[0].replies.size(), 2);
        QCOMPARE(plan.changed[0].replies[1].author, u"Жанна"_s);
        QCOMPARE(plan.changed[0].replies[1].text, u"Город, сказал мэр.\nSee page 4."_s);
        QCOMPARE(plan.changed[0].replies[1].created, QDateTime::fromString(u"2026-03-10T12:00:00Z"_s, Qt::ISODate));
        QCOMPARE(int(plan.changed[0].status), int(AnnotationStatus::Rejected));
    }

    void acrobatRewritesAReply()
    {
        Colleague acrobat(pdfOf(m_input));
        Handle reply = acrobat.note(nameOf(m_note) + u'-' + m_note.replies[0].id.toString(QUuid::WithoutBraces));
        QVERIFY(reply.isDictionary());
        reply.replaceKey("/Contents", wide(u"The town, on Tuesday."_s));
        const QByteArray pdf = acrobat.saved(true);
        const MergePlan plan = mergedWith(pdf);
        QCOMPARE(plan.changed.size(), 1);
        QCOMPARE(plan.changed[0].replies.size(), 1);
        QCOMPARE(plan.changed[0].replies[0].text, u"The town, on Tuesday."_s);
        QCOMPARE(plan.changed[0].body, m_note.body);
        m_input.annotations[0].replies[0].text = u"The mayor, on Monday."_s; // changed here meanwhile: ours stays
        QCOMPARE(mergedWith(pdf).count, MergeCount());
    }

    void acrobatReplacesText()
    {
        Colleague acrobat(pdfOf(m_input));
        const Handle like = acrobat.note(nameOf(m_note));
        Handle caret = acrobat.added("<< /Type /Annot /Subtype /Caret /Rect [1 1 9 9] /RD [1 1 1 1] /IT /Replace "
                                     "/NM (0c9a4f7e-9a3f-4d3c-8c7b-0a2b1c3d4e5f) /T (Ben) /Subj (Replace Text) "
                                     "/RC (<body><p>was 12 million euros</p></body>) /M (D:20260310120000Z) >>");
        Handle strike = acrobat.added("<< /Type /Annot /Subtype /StrikeOut /Rect [1 1 9 9] /IT /StrikeOutTextEdit "
                                      "/RT /Group /NM (2b6f1d0e-1111-4d3c-8c7b-0a2b1c3d4e5f) /T (Ben) "
                                      "/Subj (Cross-Out) /M (D:20260310120000Z) >>");
        strike.replaceKey("/QuadPoints", Handle(like).getKey("/QuadPoints"));
        strike.replaceKey("/IRT", caret);
        const MergePlan plan = mergedWith(acrobat.saved(true));
        QCOMPARE(plan.count, (MergeCount{.added = 1}));
        const Annotation *made = with(plan.added, cost, AnnotationKind::Typo);
        QVERIFY(made);
        QCOMPARE(made->replacement, u"was 12 million euros"_s); // Acrobat may write rich text alone
        QCOMPARE(made->id, QUuid::fromString(u"0c9a4f7e-9a3f-4d3c-8c7b-0a2b1c3d4e5f"_s));
    }

    void acrobatChangesWhatGalleyWrote()
    {
        Colleague acrobat(pdfOf(m_input));
        Handle note = acrobat.note(nameOf(m_note));
        note.replaceKey("/Contents", wide(u"Who said so — “when”?"_s));
        note.replaceKey("/RC", Handle::newString("<body><p>Who said so</p></body>"));
        note.replaceKey("/M", Handle::newString("D:20260310120000-05'00'"));
        note.replaceKey("/T", Handle::newString("Ben"));
        const MergePlan plan = mergedWith(acrobat.saved(true));
        QCOMPARE(plan.count, (MergeCount{.changed = 1}));
        QCOMPARE(plan.changed[0].body, u"Who said so — “when”?"_s);
        QCOMPARE(plan.changed[0].author, m_note.author); // whose annotation it is does not change
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
        Colleague acrobat(pdfOf(m_input));
        const std::string rect = Handle(acrobat.note(nameOf(m_note))).getKey("/Rect").unparse();
        acrobat.added("<< /Type /Annot /Rect " + rect + " /NM (d) /T (Ben) /Subtype " + dict.toStdString() + " >>");
        const MergePlan plan = mergedWith(acrobat.saved(true));
        QCOMPARE(plan.count, (MergeCount{.added = added, .leftOut = leftOut}));
        for (const Annotation &made : plan.added) {
            const Article &article = m_input.articles[0];
            QCOMPARE(made.anchors[0].article, 0);
            QCOMPARE(article.paragraphAt(made.anchors[0].range.start),
                     article.paragraphAt(m_note.anchors[0].range.start));
        }
        QCOMPARE(mergeMessage(plan.count).contains(u"left out"_s), leftOut > 0);
    }

    void hostileThreadsEnd()
    {
        Colleague acrobat(pdfOf(m_input));
        Handle one = acrobat.added("<< /Type /Annot /Subtype /Text /Rect [1 1 2 2] /NM (a) /Contents (one) >>");
        Handle two = acrobat.added("<< /Type /Annot /Subtype /Text /Rect [1 1 2 2] /NM (b) /Contents (two) >>");
        one.replaceKey("/IRT", two); // each answers the other
        two.replaceKey("/IRT", one);
        Handle self = acrobat.added("<< /Type /Annot /Subtype /Text /Rect [1 1 2 2] /NM (c) /Contents (self) >>");
        self.replaceKey("/IRT", self);
        acrobat.added("<< /Type /Annot /Subtype /Highlight /QuadPoints [1 2 3 (x)] /Rect [9 9] /NM 7 /M (never) >>");
        const auto pdf = readReturnedPdf(acrobat.saved(true));
        QVERIFY(pdf);
        const MergePlan plan = planMerge(m_input.annotations, m_input.articles, *pdf);
        QVERIFY(plan.count.changed == 0);
    }
};

QTEST_MAIN(ColleaguesTest)
#include "tst_colleagues.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF that a colleague worked on, written by the library that Okular writes with.
#include "tests/session/colleaguefixture.h"

#include <QtTest>
#include <poppler-annotation.h>
#include <poppler-converter.h>
#include <poppler-qt6.h>

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

const QString waited = u"Residents had waited for it since the flood"_s;
const QString began = u"Work began four years ago after the old crossing was closed to heavy lorries."_s;
} // namespace

class OkularTest : public QObject
{
    Q_OBJECT

    Sent m_sent;

private Q_SLOTS:
    void init() { m_sent = Sent(); }

    void okularOpensAndSavesItUntouched()
    {
        Okular okular(pdfOf(m_sent.input));
        okular.stick(Poppler::TextAnnotation::Linked, u"crossing"_s, u"x"_s);
        QCOMPARE(m_sent.mergedWith(okular.saved()).count, (MergeCount{.added = 1}));
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
        Okular okular(pdfOf(m_sent.input));
        okular.mark(Poppler::HighlightAnnotation::HighlightType(type), words, contents);
        const MergePlan plan = m_sent.mergedWith(okular.saved());
        QCOMPARE(plan.count, (MergeCount{.added = 1}));
        const Annotation *made = with(plan.added, words, AnnotationKind(kind));
        QVERIFY2(made, plan.added.isEmpty() ? "none" : qPrintable(plan.added[0].anchors[0].exact));
        QCOMPARE(made->body, contents);
        QCOMPARE(made->author, u"Ben"_s);
        QCOMPARE(made->anchors[0].article, article);
        QCOMPARE(int(made->anchors[0].state), int(Anchor::State::Exact));
        QCOMPARE(made->anchors[0].range.of(m_sent.input.articles[article].text), words);
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
        Okular okular(pdfOf(m_sent.input));
        okular.stick(Poppler::TextAnnotation::TextType(type), u"Residents"_s, u"How many?\nAsk the council. שלום"_s);
        const MergePlan plan = m_sent.mergedWith(okular.saved());
        QCOMPARE(plan.count, (MergeCount{.added = 1}));
        const Annotation *made = with(plan.added, u"Residents"_s, AnnotationKind::Note);
        QVERIFY2(made, qPrintable(plan.added[0].anchors[0].exact));
        QCOMPARE(made->body, u"How many?\nAsk the council. שלום"_s);
        QCOMPARE(made->anchors[0].article, 1);
    }

    void okularChangesWhatGalleyWrote()
    {
        Okular okular(pdfOf(m_sent.input));
        okular.edit(nameOf(m_sent.note),
                    [](Poppler::Annotation &note) { note.setContents(u"Who says so, and when?"_s); });
        const MergePlan plan = m_sent.mergedWith(okular.saved());
        QCOMPARE(plan.count, (MergeCount{.changed = 1}));
        QCOMPARE(plan.changed[0].id, m_sent.note.id);
        QCOMPARE(plan.changed[0].body, u"Who says so, and when?"_s);
        QCOMPARE(plan.changed[0].replies, m_sent.note.replies);
        QCOMPARE(plan.changed[0].anchors, m_sent.note.anchors);
    }

    void whatOkularDeletesStaysHere()
    {
        Okular okular(pdfOf(m_sent.input));
        okular.erase(nameOf(m_sent.note));
        QCOMPARE(m_sent.mergedWith(okular.saved()).count, MergeCount());
    }
};

QTEST_MAIN(OkularTest)
#include "tst_okular.moc"

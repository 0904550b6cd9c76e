// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The annotated PDF, read back with poppler and qpdf: text, native annotations, links, bookmarks, safe writing.
#include "app/report/pdfreport.h"
#include "tests/report/reportfixture.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <poppler-qt6.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace galley;
using namespace galley::test;

namespace
{
using Type = Poppler::Annotation::SubType;

/** All annotations of the file by kind, links left out. */
QMap<Type, QList<std::shared_ptr<Poppler::Annotation>>> annotationsOf(const Poppler::Document &document)
{
    QMap<Type, QList<std::shared_ptr<Poppler::Annotation>>> result;
    for (int i = 0; i < document.numPages(); ++i) {
        for (auto &annotation : document.page(i)->annotations()) {
            std::vector<std::unique_ptr<Poppler::Annotation>> answers = annotation->revisions(); // replies and groups
            answers.push_back(std::move(annotation));
            for (auto &one : answers) {
                const Type type = one->subType();
                if (type != Type::ALink)
                    result[type].append(std::shared_ptr<Poppler::Annotation>(std::move(one)));
            }
        }
    }
    return result;
}

/** The words of the file in the order in which they are drawn. */
QString allText(const QString &path)
{
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    pdftotext.waitForFinished();
    return QString::fromUtf8(pdftotext.readAllStandardOutput()).simplified();
}
} // namespace

class TestPdfReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isSound();
    void wordsCanBeSelected();
    void everyKindIsNative_data();
    void everyKindIsNative();
    void everyAnnotationIsComplete();
    void quadsLieOnTheirWords();
    void factsAndBookmarks();
    void aFailedExportLeavesTheOldFile();
    void stopsWhenAsked();
    void nothingToPrint();
    void whatIsSettledSaysSo_data();
    void whatIsSettledSaysSo();
    void passagesBecomeAnnotations();
    void everyAnnotationIsSeen_data();
    void everyAnnotationIsSeen();

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Poppler::Document> m_document;
};

void TestPdfReport::initTestCase()
{
    m_path = m_folder.filePath(u"bridge.pdf"_s);
    Progress progress;
    const auto done = writePdfReport(bridgeInput(), {}, m_path, progress);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    m_document = Poppler::Document::load(m_path);
    QVERIFY(m_document);
}

void TestPdfReport::isSound()
{
    QProcess check;
    check.start(u"qpdf"_s, {u"--check"_s, m_path});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, (check.readAllStandardOutput() + check.readAllStandardError()).constData());
    for (const Poppler::FontInfo &font : m_document->fonts())
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
}

void TestPdfReport::wordsCanBeSelected()
{
    const QString text = allText(m_path);
    for (const QString &words : {u"The bridge over the Elm"_s, u"warnings"_s, u"Vasterlign"_s, u"fifteen cracks"_s,
                                 u"Findings and notes"_s, u"Suggestion: Vasterling"_s, u"Whose word is this?"_s,
                                 u"It does not say which one is right."_s, u"Page 1 of"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY2(!text.contains(u"Share "), "furniture is not printed");
    QVERIFY2(text.contains(
                 u"The old bridge over the Elm will close on Monday after twelve cracks were found in its cables."),
             "a paragraph's lines follow each other");
}

void TestPdfReport::everyKindIsNative_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("contents");
    QTest::newRow("differing words are highlights") << int(Type::AHighlight) << u"Galley"_s << u"twelve cracks"_s;
    QTest::newRow("a finding is a squiggle") << int(Type::AHighlight) << u"Galley"_s << u"Spelt “Vasterling”"_s;
    QTest::newRow("a quote is underlined with its speaker")
        << int(Type::AHighlight) << u"Galley"_s << u"Said by Henrik Vasterling."_s;
    QTest::newRow("a note is a highlight with its words")
        << int(Type::AHighlight) << u"M. Keller"_s << u"Whose word is this?"_s;
    QTest::newRow("a note has a sign in the margin") << int(Type::AText) << u"M. Keller"_s << u"Whose word is this?"_s;
    QTest::newRow("a highlight without a body has its own words")
        << int(Type::AHighlight) << u"M. Keller"_s << u"two thirds of the guests"_s;
    QTest::newRow("an underline stays one") << int(Type::AHighlight) << u"M. Keller"_s << u"Check the timetable."_s;
    QTest::newRow("a typo is struck out") << int(Type::AHighlight) << u"M. Keller"_s << u"Replace by: coffee house"_s;
    QTest::newRow("a typo has a caret with the replacement")
        << int(Type::ACaret) << u"M. Keller"_s << u"coffee house"_s;
    QTest::newRow("a reply is a text annotation")
        << int(Type::AText) << u"R. Amsel"_s << u"They confirmed it by telephone."_s;
}

void TestPdfReport::everyKindIsNative()
{
    QFETCH(int, type);
    QFETCH(QString, author);
    QFETCH(QString, contents);
    const auto all = annotationsOf(*m_document).value(Type(type));
    const auto found = std::ranges::find_if(
        all, [&](const auto &a) { return a->author() == author && a->contents().contains(contents); });
    QVERIFY(found != all.end());
    QVERIFY((*found)->modificationDate().isValid());
    QVERIFY((*found)->creationDate().isValid());
}

void TestPdfReport::everyAnnotationIsComplete()
{
    QPDF pdf;
    pdf.processFile(m_path.toLocal8Bit().constData());
    QSet<QByteArray> names;
    QMap<QByteArray, int> kinds;
    int grouped = 0;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (auto &annotation : page.getAnnotations()) {
            auto dict = annotation.getObjectHandle();
            const QByteArray kind = QByteArray::fromStdString(annotation.getSubtype());
            ++kinds[kind];
            QCOMPARE(dict.getKey("/F").getIntValueAsInt(), 4);
            if (kind == "/Link" || kind == "/Popup")
                continue;
            for (const char *key :
                 {"/AP", "/NM", "/M", "/CreationDate", "/C", "/CA", "/T", "/Contents", "/Subj", "/Popup"})
                QVERIFY2(dict.hasKey(key), kind + ' ' + key);
            const QByteArray name = QByteArray::fromStdString(dict.getKey("/NM").getUTF8Value());
            QVERIFY2(!names.contains(name), name);
            names.insert(name);
            if (dict.hasKey("/RT") && dict.getKey("/RT").getName() == "/Group") {
                ++grouped;
                QVERIFY(dict.getKey("/IRT").isDictionary());
            }
        }
    }
    QCOMPARE(kinds.value("/Highlight"), 4);
    QCOMPARE(kinds.value("/Squiggly"), 1);
    QCOMPARE(kinds.value("/StrikeOut"), 1);
    QCOMPARE(kinds.value("/Caret"), 1);
    QCOMPARE(kinds.value("/Underline"), 3);
    QCOMPARE(kinds.value("/Text"), 2);
    QCOMPARE(grouped, 2);
}

void TestPdfReport::quadsLieOnTheirWords()
{
    for (int i = 0; i < m_document->numPages(); ++i) {
        const auto page = m_document->page(i);
        const QSizeF size = page->pageSizeF();
        for (const auto &annotation : page->annotations()) {
            const auto *highlight = dynamic_cast<const Poppler::HighlightAnnotation *>(annotation.get());
            if (!highlight || !annotation->contents().contains(u"Spelt"))
                continue;
            const auto quads = highlight->highlightQuads();
            QCOMPARE(quads.size(), 1);
            QRectF box;
            for (const QPointF &corner : quads.first().points)
                box |= QRectF(corner.x() * size.width(), corner.y() * size.height(), 0.01, 0.01);
            QCOMPARE(page->text(box.adjusted(0.5, 2, -0.5, -2)).trimmed(), u"Vasterlign"_s);
            return;
        }
    }
    QFAIL("there is no such annotation");
}

void TestPdfReport::factsAndBookmarks()
{
    QCOMPARE(m_document->info(u"Title"_s), u"The bridge over the Elm"_s);
    QCOMPARE(m_document->info(u"Author"_s), u"M. Keller"_s);
    QVERIFY(m_document->metadata().contains(u"The bridge over the Elm"));
    QStringList names;
    for (const auto &item : m_document->outline())
        names << item.name();
    QVERIFY2(names.contains(u"Where the articles differ"_s), qPrintable(names.join(u", "_s)));
    qsizetype links = 0;
    for (int i = 0; i < m_document->numPages(); ++i)
        links += qsizetype(m_document->page(i)->links().size());
    QCOMPARE_GE(links, 4);
}

void TestPdfReport::aFailedExportLeavesTheOldFile()
{
    const QString folder = m_folder.filePath(u"missing/there.pdf"_s);
    Progress progress;
    const auto failed = writePdfReport(bridgeInput(), {}, folder, progress);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, Error::Code::Unwritable);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    progress.stop();
    QVERIFY(!writePdfReport(bridgeInput(), {}, m_path, progress));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void TestPdfReport::stopsWhenAsked()
{
    Progress progress;
    progress.stop();
    const auto stopped = writePdfReport(bridgeInput(), {}, m_folder.filePath(u"stopped.pdf"_s), progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    QVERIFY(!QFile::exists(m_folder.filePath(u"stopped.pdf"_s)));
}

void TestPdfReport::nothingToPrint()
{
    Progress progress;
    const auto failed = writePdfReport({}, {}, m_folder.filePath(u"empty.pdf"_s), progress);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, Error::Code::Usage);
}

void TestPdfReport::whatIsSettledSaysSo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("resolved") << int(AnnotationStatus::Resolved) << u"Completed"_s << u"2026, resolved"_s;
    QTest::newRow("rejected") << int(AnnotationStatus::Rejected) << u"Rejected"_s << u"2026, rejected"_s;
    QTest::newRow("open") << int(AnnotationStatus::Open) << QString() << u"2026, open"_s;
}

void TestPdfReport::whatIsSettledSaysSo()
{
    QFETCH(int, status);
    QFETCH(QString, state);
    QFETCH(QString, words);
    ReportInput input = bridgeInput();
    input.annotations = {input.annotations.first()};
    input.annotations[0].status = AnnotationStatus(status);
    const QString path = m_folder.filePath(u"settled.pdf"_s);
    Progress progress;
    QVERIFY(writePdfReport(input, {}, path, progress));
    const QString text = allText(path);
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(text.contains(u"R. Amsel: They confirmed it by telephone."));
    QPDF pdf;
    pdf.processFile(path.toLocal8Bit().constData());
    QStringList states;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (auto &annotation : page.getAnnotations()) {
            auto dict = annotation.getObjectHandle();
            if (!dict.hasKey("/State"))
                continue;
            states << QString::fromStdString(dict.getKey("/State").getUTF8Value());
            QCOMPARE(dict.getKey("/StateModel").getUTF8Value(), std::string("Review"));
            QCOMPARE(dict.getKey("/IRT").getKey("/NM").getUTF8Value(),
                     input.annotations.first().id.toString(QUuid::WithoutBraces).toStdString());
        }
    }
    QCOMPARE(states.join(u','), state);
}

void TestPdfReport::passagesBecomeAnnotations()
{
    PageOptions options;
    options.passages = true;
    const QString path = m_folder.filePath(u"passages.pdf"_s);
    Progress progress;
    QVERIFY(writePdfReport(bridgeInput(), options, path, progress));
    const auto all = annotationsOf(*Poppler::Document::load(path)).value(Type::AHighlight);
    QMap<QString, int> bySubject;
    for (const auto &annotation : all) {
        const auto *one = static_cast<const Poppler::HighlightAnnotation *>(annotation.get());
        if (annotation->uniqueName().startsWith(u"passage-"_s))
            ++bySubject[annotation->contents() + u' ' + QString::number(one->highlightQuads().size() > 0)];
    }
    QCOMPARE(bySubject.value(u"Only here 1"_s), 2);
    QCOMPARE(bySubject.value(u"B ¶3 1"_s), 1); // the quote, where the other article has it
    QCOMPARE(bySubject.value(u"A ¶2 1"_s), 1);
}

void TestPdfReport::everyAnnotationIsSeen_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Caret", "/Text"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

/** Each annotation of that kind changes pixels inside its rectangle, against the same page without it. */
void TestPdfReport::everyAnnotationIsSeen()
{
    QFETCH(QString, kind);
    QPDF pdf;
    pdf.processFile(m_path.toLocal8Bit().constData());
    const auto drawn = [](const Poppler::Document &document, int page) {
        return document.page(page)->renderToImage(144, 144);
    };
    int seen = 0;
    int pageNumber = -1;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        ++pageNumber;
        for (auto &annotation : page.getAnnotations()) {
            auto dict = annotation.getObjectHandle();
            if (annotation.getSubtype() != kind.toStdString() ||
                (dict.hasKey("/RT") && dict.getKey("/RT").getName() == "/R"))
                continue;
            const auto box = dict.getKey("/Rect").getArrayAsRectangle();
            const double height = m_document->page(pageNumber)->pageSizeF().height();
            const QRect rect(QPoint(int(box.llx * 2) - 1, int((height - box.ury) * 2) - 1),
                             QPoint(int(box.urx * 2) + 1, int((height - box.lly) * 2) + 1));
            dict.replaceKey("/F", QPDFObjectHandle::newInteger(2)); // hidden
            QPDFWriter writer(pdf);
            writer.setOutputMemory();
            writer.write();
            dict.replaceKey("/F", QPDFObjectHandle::newInteger(4));
            const auto buffer = writer.getBufferSharedPointer();
            const auto without = Poppler::Document::loadFromData(
                QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())));
            QVERIFY(without);
            QVERIFY2(drawn(*without, pageNumber).copy(rect) != drawn(*m_document, pageNumber).copy(rect),
                     dict.getKey("/NM").getUTF8Value().c_str());
            ++seen;
        }
    }
    QVERIFY(seen > 0);
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"

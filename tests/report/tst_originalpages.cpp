// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Marks on the pages that an article came from: the first bytes stay, the places are right to a point, however the PDF
// was made, and what must not be touched is refused.
#include "app/annotate/anchor.h"
#include "app/article/articleloader.h"
#include "app/report/originalpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QtTest>
#include <poppler-annotation.h>
#include <poppler-qt6.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
/** Words that occur once, so that a place is right or wrong. */
QString storyOf(int words, int from)
{
    QStringList list;
    for (int i = 0; i < words; ++i)
        list << u"passage%1"_s.arg(QString::number(from + i, 26)
                                       .rightJustified(3, u'a')
                                       .replace(QRegularExpression(u"\\d"_s), u"q"_s)) +
                    QString::number(from + i);
    return list.join(u' ') + u" the end."_s;
}

QByteArray painted(bool isTwoColumns)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(72);
        QPainter painter(&writer);
        painter.setFont(QFont(u"Noto Serif"_s, 10));
        if (isTwoColumns) {
            painter.drawText(QRectF(10, 40, 220, 600), Qt::TextWordWrap, storyOf(70, 0));
            painter.drawText(QRectF(260, 40, 220, 600), Qt::TextWordWrap, storyOf(70, 500));
        } else {
            painter.drawText(QRectF(10, 60, 460, 600), Qt::TextWordWrap, storyOf(120, 0));
            writer.newPage();
            painter.drawText(QRectF(10, 60, 460, 600), Qt::TextWordWrap, storyOf(60, 700));
        }
    }
    return bytes;
}

/** Runs @p change on the pages, and writes the file with or without object streams. */
template <typename Change>
QByteArray changed(const QByteArray &pdf, bool isCompact, Change change)
{
    QPDF file;
    file.processMemoryFile("made", pdf.constData(), size_t(pdf.size()));
    for (auto &page : QPDFPageDocumentHelper(file).getAllPages())
        change(file, page.getObjectHandle());
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(isCompact ? qpdf_o_generate : qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray turned(int degrees, bool isCompact)
{
    return changed(painted(false), isCompact, [degrees](QPDF &, QPDFObjectHandle page) {
        page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(degrees));
    });
}

/** The page box begins elsewhere than at zero, and the crop box lies inside of it. */
QByteArray cropped(bool isCompact)
{
    return changed(painted(false), isCompact, [](QPDF &, QPDFObjectHandle page) {
        page.replaceKey("/MediaBox", QPDFObjectHandle::parse("[ -20 -30 595 842 ]"));
        page.replaceKey("/CropBox", QPDFObjectHandle::parse("[ 15 100 560 820 ]"));
        page.replaceKey("/Annots", QPDFObjectHandle::parse("[ << /Type /Annot /Subtype /Text /Rect [ 20 110 30 120 ] "
                                                           "/Contents (old) /NM (old) >> ]"));
    });
}

ReportInput inputOf(const QByteArray &pdf)
{
    Progress progress;
    const auto article = readArticle(pdf, u"story.pdf"_s, {}, progress);
    if (!article)
        qFatal("the test's own PDF cannot be read");
    ReportInput input;
    input.articles = {*article};
    input.comparison.articleCount = 1;
    return input;
}

/** Marks ten words of the article, some of them by two. */
void annotate(ReportInput &input)
{
    const QString &text = input.articles[0].text;
    static const QRegularExpression word(u"passage\\w+"_s);
    QList<TextRange> words;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        words << TextRange{match.capturedStart(), match.capturedEnd()};
    }
    for (int i = 0; i < 10; ++i) {
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.kind = AnnotationKind::Highlight;
        annotation.author = u"Ana"_s;
        annotation.created = annotation.modified = QDateTime::currentDateTimeUtc();
        annotation.anchors = {makeAnchor(0, text, words[qsizetype(i) * (words.size() - 1) / 9])};
        annotation.body = u"note 🚀 %1"_s.arg(i);
        input.annotations << annotation;
    }
    input.annotations[3].replies = {{QUuid::createUuid(), u"Ben"_s, QDateTime::currentDateTimeUtc(), u"Yes."_s}};
}

/** Where poppler finds that word, as the page is shown. */
QRectF boxOf(const Poppler::Page &page, const QString &word)
{
    for (const auto &box : page.textList()) {
        if (box->text().startsWith(word))
            return box->boundingBox();
    }
    return {};
}
} // namespace

class OriginalPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOriginalItselfIsNeverWrittenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"story.pdf"_s);
        const QByteArray pdf = painted(false);
        QFile original(path);
        QVERIFY(original.open(QIODevice::ReadWrite) && original.write(pdf) == pdf.size() && original.flush());
        ReportInput input = inputOf(pdf);
        input.articles[0].source = path;
        annotate(input);
        Progress progress;
        const auto refused = writeMarkedOriginal(input, 0, path, progress);
        QVERIFY(!refused && refused.error().code == Error::Code::Usage);
        QVERIFY(writeMarkedOriginal(input, 0, folder.filePath(u"marked.pdf"_s), progress));
        original.seek(0);
        QCOMPARE(original.readAll(), pdf);
    }
    void tenMarksLandOnTheirWords_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("as it was painted") << painted(false);
        QTest::newRow("turned to the right") << turned(90, false);
        QTest::newRow("upside down, with object streams") << turned(180, true);
        QTest::newRow("turned to the left, with object streams") << turned(270, true);
        QTest::newRow("cropped, with an annotation of its own") << cropped(false);
        QTest::newRow("cropped, with object streams") << cropped(true);
        QTest::newRow("two columns") << painted(true);
    }
    void tenMarksLandOnTheirWords()
    {
        QFETCH(QByteArray, pdf);
        ReportInput input = inputOf(pdf);
        annotate(input);
        Progress progress;
        const auto made = markOriginalPages(input, 0, progress);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        QCOMPARE(made->missed, QStringList());
        QCOMPARE(made->placed, 10);
        QVERIFY(made->bytes.startsWith(pdf));
        QVERIFY(made->bytes.size() > pdf.size());

        QPDF check;
        check.processMemoryFile("marked", made->bytes.constData(), size_t(made->bytes.size()));
        QVERIFY(!check.anyWarnings());
        const auto shown = Poppler::Document::loadFromData(made->bytes);
        QVERIFY(shown);
        int seen = 0;
        for (int p = 0; p < shown->numPages(); ++p) {
            const auto page = shown->page(p);
            const QSizeF size = page->pageSizeF();
            for (const auto &annotation : page->annotations({Poppler::Annotation::AHighlight})) {
                const auto quads =
                    static_cast<const Poppler::HighlightAnnotation *>(annotation.get())->highlightQuads();
                const auto ours = std::ranges::find_if(input.annotations, [&](const Annotation &one) {
                    return one.id.toString(QUuid::WithoutBraces) == annotation->uniqueName();
                });
                QVERIFY(ours != input.annotations.end());
                QCOMPARE(annotation->contents(), ours->body);
                QCOMPARE(annotation->author(), u"Ana"_s);
                QCOMPARE(quads.size(), 1);
                QRectF place;
                for (const QPointF &corner : quads[0].points) {
                    const QPointF at(corner.x() * size.width(), corner.y() * size.height());
                    place =
                        place.isNull() ? QRectF(at, QSizeF(1e-6, 1e-6)) : place.united(QRectF(at, QSizeF(1e-6, 1e-6)));
                }
                const QRectF word = boxOf(*page, ours->anchors[0].exact);
                QVERIFY(!word.isEmpty());
                for (const double off : {place.left() - word.left(), place.top() - word.top(),
                                         place.right() - word.right(), place.bottom() - word.bottom()})
                    QVERIFY2(std::abs(off) <= 1, qPrintable(u"%1: off by %2"_s.arg(ours->anchors[0].exact).arg(off)));
                ++seen;
            }
        }
        QCOMPARE(seen, 10);
    }

    void whatWasOnThePagesStays()
    {
        ReportInput input = inputOf(cropped(false));
        annotate(input);
        Progress progress;
        const auto made = markOriginalPages(input, 0, progress);
        QVERIFY(made);
        const auto shown = Poppler::Document::loadFromData(made->bytes);
        bool isThere = false;
        for (const auto &annotation : shown->page(0)->annotations())
            isThere = isThere || annotation->uniqueName() == u"old"_s;
        QVERIFY(isThere);
    }

    void marksAreMadeTwiceWithoutHarm()
    {
        ReportInput input = inputOf(painted(false));
        annotate(input);
        Progress progress;
        const auto once = markOriginalPages(input, 0, progress);
        QVERIFY(once);
        input.articles[0].original = once->bytes;
        const auto twice = markOriginalPages(input, 0, progress);
        QVERIFY(twice);
        QVERIFY(twice->bytes.startsWith(once->bytes));
        QPDF check;
        check.processMemoryFile("twice", twice->bytes.constData(), size_t(twice->bytes.size()));
        QVERIFY(!check.anyWarnings());
    }

    void everyNewAnnotationIsWhole()
    {
        ReportInput input = inputOf(painted(true));
        annotate(input);
        for (int i = 0; i < 10; ++i)
            input.annotations[i].kind = AnnotationKind(i % 7);
        input.annotations[2].replacement = u"better"_s;
        Progress progress;
        const auto made = markOriginalPages(input, 0, progress);
        QVERIFY(made);
        QPDF pdf;
        pdf.processMemoryFile("marked", made->bytes.constData(), size_t(made->bytes.size()));
        int whole = 0;
        for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            QPDFObjectHandle all = page.getObjectHandle().getKey("/Annots");
            for (int i = 0; i < all.getArrayNItems(); ++i) {
                QPDFObjectHandle one = all.getArrayItem(i);
                QVERIFY(one.getKey("/F").getIntValue() == 4);
                const auto rect = one.getKey("/Rect").getArrayAsRectangle();
                const auto paper = page.getCropBox().getArrayAsRectangle();
                QVERIFY2(rect.llx >= paper.llx && rect.lly >= paper.lly && rect.urx <= paper.urx &&
                             rect.ury <= paper.ury,
                         one.getKey("/Subtype").getName().c_str());
                if (one.getKey("/Subtype").getName() == "/Popup")
                    continue;
                for (const char *key : {"/NM", "/M", "/CreationDate", "/T", "/Contents", "/C", "/Popup"})
                    QVERIFY2(one.hasKey(key), key);
                QVERIFY(one.getKey("/AP").getKey("/N").isStream());
                ++whole;
            }
        }
        QCOMPARE(whole, 11); // ten, and a reply
    }

    void whatMayNotBeTouchedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<int>("code");
        const QByteArray plain = painted(false);
        QTest::newRow("a signature") << changed(plain, false, [](QPDF &file, QPDFObjectHandle) {
            file.getRoot().replaceKey("/AcroForm", QPDFObjectHandle::parse("<< /Fields [] /SigFlags 3 >>"));
        }) << int(Error::Code::Unsupported);
        QTest::newRow("a text") << QByteArray("Once upon a time there was a mayor.\n\nAnd a bridge.")
                                << int(Error::Code::Unsupported);
        QByteArray lost = plain;
        const qsizetype at = lost.lastIndexOf("startxref");
        lost.replace(at, lost.size() - at, "startxref\n12\n%%EOF\n");
        QTest::newRow("a table of contents that is lost") << lost << int(Error::Code::Damaged);
        QPDF open;
        open.processMemoryFile("plain", plain.constData(), size_t(plain.size()));
        QPDFWriter writer(open);
        writer.setOutputMemory();
        writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        QTest::newRow("an encryption without a password to open it")
            << QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()))
            << int(Error::Code::Encrypted);
    }
    void whatMayNotBeTouchedIsRefused()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(int, code);
        ReportInput input = inputOf(painted(false));
        annotate(input);
        input.articles[0].original = pdf;
        Progress progress;
        const auto made = markOriginalPages(input, 0, progress);
        QVERIFY(!made);
        QCOMPARE(int(made.error().code), code);
        QVERIFY(!made.error().message.isEmpty());
    }
};

QTEST_MAIN(OriginalPagesTest)
#include "tst_originalpages.moc"

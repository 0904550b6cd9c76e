// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the articles in a PDF report, in four languages: in reading order, whole, and found by searching.
#include "app/report/pageplan.h"
#include "app/report/pdfreport.h"
#include "tests/report/worldarticles.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <poppler-qt6.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace galley;
using namespace galley::test;

namespace
{

QString textOf(const QString &path, const QStringList &options)
{
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    pdftotext.waitForFinished();
    return QString::fromUtf8(pdftotext.readAllStandardOutput());
}

/** Letters alone: without the blanks of lines, the numbers of paragraphs and discs, punctuation, and vowel signs. */
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetter())
            letters += c;
    }
    return letters;
}

QByteArray decoded(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QList<Article> articlesIn(const QString &language)
{
    if (language == u"ar")
        return arabicArticles();
    if (language == u"zh")
        return chineseArticles();
    return language == u"de" ? germanArticles() : englishArticles();
}

} // namespace

class TestPdfWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reports_data();
    void reports();
    void searching_data();
    void searching();
    void noGlyphIsWithoutLetters_data() { languages(); }
    void noGlyphIsWithoutLetters();
    void theKeyIsNotPrinted_data() { languages(); }
    void theKeyIsNotPrinted();
    void vowelSignsStay();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("Chinese") << u"zh"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }

    /** The report on the articles in that language. */
    QString written(const QString &language, PageArrangement arrangement = PageArrangement::SideBySide)
    {
        PageOptions options;
        options.arrangement = arrangement;
        options.summary = false; // which repeats some of the words
        const QString path = m_folder.filePath(language + arrangementName(arrangement) + u".pdf"_s);
        Progress progress;
        if (!QFile::exists(path) && !writePdfReport(comparedInput(articlesIn(language)), options, path, progress))
            return {};
        return path;
    }

    QTemporaryDir m_folder;
};

void TestPdfWords::reports_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<PageArrangement>("arrangement");
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *name, const QString &language, PageArrangement arrangement,
                        const QStringList &how) { QTest::newRow(name) << language << arrangement << how; };
    const QStringList drawn{u"-raw"_s};
    row("English, side by side, as drawn", u"en"_s, PageArrangement::SideBySide, drawn);
    row("German, side by side, as drawn", u"de"_s, PageArrangement::SideBySide, drawn);
    row("Chinese, side by side, as drawn", u"zh"_s, PageArrangement::SideBySide, drawn);
    row("Arabic, side by side, as it stands", u"ar"_s, PageArrangement::SideBySide, {});
    row("English, one after another, as drawn", u"en"_s, PageArrangement::OneAfterAnother, drawn);
    row("English, one after another, as it stands", u"en"_s, PageArrangement::OneAfterAnother, {});
    row("German, one after another, as it stands", u"de"_s, PageArrangement::OneAfterAnother, {});
    row("Chinese, one after another, as it stands", u"zh"_s, PageArrangement::OneAfterAnother, {});
    row("Arabic, one after another, as it stands", u"ar"_s, PageArrangement::OneAfterAnother, {});
}

/** Each paragraph's letters follow each other, and the paragraphs of each article do. */
void TestPdfWords::reports()
{
    QFETCH(QString, language);
    QFETCH(PageArrangement, arrangement);
    QFETCH(QStringList, options);
    const QString path = written(language, arrangement);
    QVERIFY(!path.isEmpty());
    const QString text = lettersOf(textOf(path, options));
    for (const Article &article : articlesIn(language)) {
        for (const Paragraph &paragraph : article.paragraphs) {
            const QString words = article.textOf(paragraph.range).toString();
            QVERIFY2(text.contains(lettersOf(words)), qPrintable(words + u"\n\n"_s + textOf(path, options)));
        }
    }
}

void TestPdfWords::searching_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("a word with a ligature of two letters") << u"en"_s << u"figures"_s << 3;
    QTest::newRow("a word with a ligature of three letters") << u"en"_s << u"official"_s << 3;
    QTest::newRow("a German word of three parts") << u"de"_s << u"Schiffsausflüge"_s << 1;
    QTest::newRow("a Chinese name") << u"zh"_s << u"奥斯克岛"_s << 1;
    QTest::newRow("a Chinese letter that is a radical too") << u"zh"_s << u"局长"_s << 2;
    QTest::newRow("an Arabic word") << u"ar"_s << u"العبارة"_s << 2;
    QTest::newRow("Arabic lam and alef in one") << u"ar"_s << u"الرحلات"_s << 2;
    QTest::newRow("Arabic lam and alef as a word") << u"ar"_s << u"لا يستطيع"_s << 2;
}

void TestPdfWords::searching()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(int, atLeast);
    const auto document = Poppler::Document::load(written(language));
    QVERIFY(document);
    qsizetype found = 0;
    for (int i = 1; i < document->numPages(); ++i)
        found += document->page(i)->search(words, Poppler::Page::IgnoreCase).size();
    QCOMPARE_GE(found, atLeast);
}

/** Every code that a page shows has letters in its font's map. */
void TestPdfWords::noGlyphIsWithoutLetters()
{
    QFETCH(QString, language);
    QPDF pdf;
    pdf.processFile(written(language).toLocal8Bit().constData());
    QSet<QByteArray> shown;
    static const QRegularExpression show(u"(/F\\d+) [\\d.]+ Tf|<(\\w{4})> Tj"_s);
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKey("/Font");
        QByteArray map;
        for (const auto &match :
             show.globalMatch(QString::fromLatin1(decoded(page.getObjectHandle().getKey("/Contents"))))) {
            if (match.hasCaptured(1)) {
                map = decoded(fonts.getKey(match.captured(1).toStdString()).getKey("/ToUnicode"));
                continue;
            }
            const QByteArray entry = "\n<" + match.captured(2).toLatin1().toLower() + "> <";
            const qsizetype at = map.indexOf(entry);
            QVERIFY2(at >= 0 && map.sliced(at + entry.size(), 4) != "FFFD", match.captured(2).toLatin1() + map);
            shown.insert(map.sliced(at + entry.size(), 4));
        }
    }
    QVERIFY(shown.size() > 60);
}

void TestPdfWords::theKeyIsNotPrinted()
{
    QFETCH(QString, language);
    const QString path = written(language);
    const auto document = Poppler::Document::load(path);
    PageOptions options;
    options.summary = false;
    Progress progress;
    const auto plan = planPages(comparedInput(articlesIn(language)), options, progress);
    QVERIFY(plan);
    QCOMPARE(document->numPages(), int(plan->pages.size()));
}

void TestPdfWords::vowelSignsStay()
{
    const QString words = u"يعبر النهر برًّا حُفاةً"_s;
    ReportInput input = comparedInput({told(u"# "_s + words, u"ar"_s, u"a.txt"_s)});
    const QString path = m_folder.filePath(u"signs.pdf"_s);
    Progress progress;
    QVERIFY(writePdfReport(input, {}, path, progress));
    const QString text = textOf(path, {});
    for (const QChar sign : {QChar(0x064b), QChar(0x0651), QChar(0x064f)})
        QVERIFY2(text.count(sign) >= words.count(sign), qPrintable(text));
    QVERIFY2(lettersOf(text).contains(lettersOf(words)), qPrintable(text));
}

QTEST_MAIN(TestPdfWords)
#include "tst_pdfwords.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of the highlighting of news prose and of the view of an article's source.
#include "widgets/panes/panehighlighter.h"
#include "widgets/sourceview.h"

#include "app/marks/markpalette.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QPlainTextEdit>
#include <QTest>

#include <cmath>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class tst_PaneHighlighter : public QObject
{
    Q_OBJECT
private slots:
    void itKnowsProse_data();
    void itKnowsProse();
    void paragraphsDoNotDependOnEachOther();
    void everyColourCanBeReadOnEveryTint();
    void sourcesUseTheStockDefinitions_data();
    void sourcesUseTheStockDefinitions();
};

void tst_PaneHighlighter::itKnowsProse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("coloured");
    QTest::newRow("words in quotation marks")
        << u"He called it “a good day” and left."_s << QStringList{u"“a good day”"_s};
    QTest::newRow("verbs of attribution") << u"It will rain, she warned them."_s << QStringList{u"warned"_s};
    QTest::newRow("figures with their unit") << u"It cost $3.5 million in all."_s << QStringList{u"$3.5 million"_s};
    QTest::newRow("days and months") << u"They met on Thursday in April."_s << QStringList{u"Thursday"_s, u"April"_s};
    QTest::newRow("a word that begins with a figure is none") << u"The 5G network grows."_s << QStringList{};
    QTest::newRow("a dateline") << u"BRUSSELS (AP) — It rained."_s << QStringList{u"BRUSSELS (AP) — "_s};
    QTest::newRow("a country is no verb") << u"The United States agreed."_s << QStringList{};
}

void tst_PaneHighlighter::itKnowsProse()
{
    QFETCH(QString, text);
    QFETCH(QStringList, coloured);
    PaneHighlighter highlighter;
    QStringList found;
    int end = -1;
    for (const auto &range : highlighter.formats(text)) {
        if (range.start == end)
            found.last() += text.mid(range.start, range.length);
        else
            found << text.mid(range.start, range.length);
        end = range.start + range.length;
    }
    QCOMPARE(found, coloured);
}

void tst_PaneHighlighter::paragraphsDoNotDependOnEachOther()
{
    PaneHighlighter highlighter;
    QVERIFY(!highlighter.formats(u"“This quote never ends"_s).isEmpty());
    QVERIFY(highlighter.formats(u"and this is no quote"_s).isEmpty());
}

void tst_PaneHighlighter::everyColourCanBeReadOnEveryTint()
{
    using KSyntaxHighlighting::Theme;
    for (const bool dark : {false, true}) {
        const MarkPalette &p = dark ? MarkPalette::dark() : MarkPalette::light();
        const Theme theme = syntaxRepository().theme(dark ? u"Galley Dark"_s : u"Galley Light"_s);
        QVERIFY(theme.isValid());
        QCOMPARE(QColor(theme.textColor(Theme::Normal)), p.ink);
        for (const auto style :
             {Theme::Normal, Theme::String, Theme::Keyword, Theme::DecVal, Theme::DataType, Theme::Annotation})
            for (const QColor &paper : {p.paper, p.sharedBand, p.differingBand, p.sharedWord, p.differingWord, p.mark})
                QVERIFY2(contrast(QColor(theme.textColor(style)), paper) >= 4.5,
                         qPrintable(u"style %1 on %2"_s.arg(int(style)).arg(paper.name())));
    }
}

void tst_PaneHighlighter::sourcesUseTheStockDefinitions_data()
{
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("shown");
    QTest::newRow("HTML") << u"text/html"_s << QByteArray("<p>Caf\xc3\xa9</p>") << u"HTML"_s << u"<p>Café</p>"_s;
    QTest::newRow("Markdown") << u"text/markdown"_s << QByteArray("# Head") << u"Markdown"_s << u"# Head"_s;
    QTest::newRow("plain text") << u"text/plain"_s << QByteArray("Words") << QString() << u"Words"_s;
    QTest::newRow("a PDF has no words of its own")
        << u"application/pdf"_s << QByteArray("%PDF") << QString() << QString();
}

void tst_PaneHighlighter::sourcesUseTheStockDefinitions()
{
    QFETCH(QString, mediaType);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, definition);
    QFETCH(QString, shown);
    Article article;
    article.mediaType = mediaType;
    article.original = bytes;
    article.encoding = u"UTF-8"_s;
    QCOMPARE(sourceDefinition(article), definition);
    QVERIFY(definition.isEmpty() || syntaxRepository().definitionForName(definition).isValid());
    SourceView view(article);
    view.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(view.findChild<QPlainTextEdit *>()->toPlainText(), shown);
    QVERIFY(view.findChild<QPlainTextEdit *>()->isReadOnly());
}

QTEST_MAIN(tst_PaneHighlighter)
#include "tst_panehighlighter.moc"

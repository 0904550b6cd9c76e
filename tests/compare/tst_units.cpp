// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/units.h"
#include "app/text/segmenter.h"
#include "tests/support/articles.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

/** The words of @p unit, those with a capital that tells something in brackets. */
QString printed(const Unit &unit)
{
    QStringList words;
    for (const Word &word : unit.words)
        words << (word.capital ? u"[%1]"_s.arg(*word.lowered) : *word.lowered);
    return words.join(u' ');
}

} // namespace

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreKeptOnceForBothLevels_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("a capital tells nothing where the passage begins")
            << u"en"_s << u"Anna Lee’s car was sold. Police said 12 men left Hexley."_s
            << u"anna [lee] car was sold [police] said 12 men left [hexley]"_s
            << QStringList{u"anna [lee] car was sold"_s, u"police said 12 men left [hexley]"_s};
        QTest::newRow("where no blank parts the sentences")
            << u"zh"_s << u"他们没有评论。公司关闭工厂。"_s << QString() << QStringList{QString(), QString()};
    }

    void wordsAreKeptOnceForBothLevels()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, paragraph);
        QFETCH(QStringList, sentences);
        const Article article = tests::articleOf({text}, language);
        const ArticleUnits units = unitsOf(article, 3, {});
        QCOMPARE(units.paragraphs.size(), 1);
        QCOMPARE(units.sentences.size(), sentences.size());
        if (!paragraph.isEmpty())
            QCOMPARE(printed(units.paragraphs.first()), paragraph);
        for (qsizetype s = 0; s < sentences.size(); ++s) {
            const Unit &unit = units.sentences[s];
            QCOMPARE(unit.member, (Member{3, int(s)}));
            if (!sentences[s].isEmpty())
                QCOMPARE(printed(unit), sentences[s]);
            QStringList found;
            for (const Word &word : unit.words)
                found << article.textOf(word.range()).toString();
            QStringList expected; // as the sentence is read by itself
            for (const Token &token : tokens(article.textOf(unit.range), language)) {
                if (token.kind != TokenKind::Punctuation)
                    expected << token.range.of(article.textOf(unit.range)).toString();
            }
            QVERIFY(!expected.isEmpty());
            QCOMPARE(found, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"

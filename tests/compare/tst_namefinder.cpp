// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Names are found where they stand, without their titles, and their short forms belong to the full one.
#include "app/compare/namefinder.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
Article articleOf(const QString &text)
{
    Article article;
    article.language = u"en"_s;
    article.text = text;
    article.paragraphs << Paragraph{{0, text.size()}, Role::Body};
    article.sentences << Sentence{{0, text.size()}, 0};
    return article;
}
} // namespace

class TestNameFinder : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a title is no part of a name")
            << u"It was Mr Carl Rask who came."_s << QStringList{u"Carl Rask"_s};
        QTest::newRow("an initial is") << u"It was Carl T. Rask who came."_s << QStringList{u"Carl T. Rask"_s};
        QTest::newRow("a possessive ending is not") << u"It was Carl Rask’s boat."_s << QStringList{u"Carl Rask"_s};
        QTest::newRow("small words inside a name are")
            << u"It was Ada van der Holm who came."_s << QStringList{u"Ada van der Holm"_s};
        QTest::newRow("a common word at the start of a sentence is none")
            << u"Following the storm, boats sank."_s << QStringList{};
        QTest::newRow("weekdays and months are none") << u"They met on Monday and in June."_s << QStringList{};
        QTest::newRow("an office before the name is no part of it")
            << u"They met President Ada Holm there."_s << QStringList{u"Ada Holm"_s};
    }
    void finds()
    {
        QFETCH(QString, text);
        const Article article = articleOf(text);
        QStringList found;
        for (const NameMention &mention : nameMentions(article))
            found << article.textOf(mention.range).toString();
        QTEST(found, "names");
    }

    void shortFormsBelongToTheFullName()
    {
        const Article a = articleOf(u"They met Carl Rask. It was Mr Rask who spoke."_s);
        const Article b = articleOf(u"Nobody had asked Rask, and nobody had asked Ada Holm."_s);
        const QList<NameGroup> groups = findNames({a, b}).groups;
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0].name, u"Carl Rask"_s);
        QCOMPARE(groups[0].mentions.size(), 3);
        QCOMPARE(groups[1].name, u"Ada Holm"_s);
    }
};

QTEST_GUILESS_MAIN(TestNameFinder)
#include "tst_namefinder.moc"

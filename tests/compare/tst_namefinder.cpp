// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Names are found where they stand, without their titles, and their short forms belong to the full one.
#include "app/compare/namefinder.h"

#include "app/text/segmenter.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
Article articleOf(const QString &text, const QString &language = u"en"_s)
{
    Article article;
    article.language = language;
    article.text = text;
    article.paragraphs << Paragraph{{0, text.size()}, Role::Body};
    for (const TextRange &sentence : sentences(text, article.language))
        article.sentences << Sentence{sentence, 0};
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
        QTest::newRow("a surname that is a title as well")
            << u"It was Mr King who came to see the king."_s << QStringList{u"King"_s};
        QTest::newRow("an initial is") << u"It was Carl T. Rask who came."_s << QStringList{u"Carl T. Rask"_s};
        QTest::newRow("a possessive ending is not") << u"It was Carl Rask’s boat."_s << QStringList{u"Carl Rask"_s};
        QTest::newRow("small words inside a name are")
            << u"It was Ada van der Holm who came."_s << QStringList{u"Ada van der Holm"_s};
        QTest::newRow("a common word at the start of a sentence is none")
            << u"Following the storm, boats sank."_s << QStringList{};
        QTest::newRow("a given name at the start of a sentence that is a rare word too")
            << u"Carl Rask came by boat."_s << QStringList{u"Carl Rask"_s};
        QTest::newRow("a given name that is a common word")
            << u"Mark Rask came by boat. Nobody had seen Will Rask."_s << QStringList{u"Mark Rask"_s, u"Will Rask"_s};
        QTest::newRow("a word before a name is no given name")
            << u"Witnesses saw it. Yesterday Rask came by boat."_s << QStringList{u"Rask"_s};
        QTest::newRow("a trade before a name is no given name")
            << u"Engineer Rask came by boat."_s << QStringList{u"Rask"_s};
        QTest::newRow("a surname that is a stop word") << u"They met Henrik Will. Will said no. Will the bridge open?"_s
                                                       << QStringList{u"Henrik Will"_s, u"Will"_s};
        QTest::newRow("a dateline is none")
            << u"PORT ALDEN (CPA) — The bridge will close, Carl Rask said."_s << QStringList{u"Carl Rask"_s};
        QTest::newRow("weekdays and months are none") << u"They met on Monday and in June."_s << QStringList{};
        QTest::newRow("an organisation named after its members")
            << u"The plan of the Hauliers’ Union was read."_s << QStringList{u"Hauliers’ Union"_s};
        QTest::newRow("an office of several words")
            << u"National Security Adviser Ada Holm came by boat."_s << QStringList{u"Ada Holm"_s};
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

    void germanNounsAreNoNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nouns of all kinds")
            << u"Der Streik begann am Morgen, und die Fahrgäste warteten auf den Bus. Die Arbeit ruhte."_s
            << QStringList{};
        QTest::newRow("nouns beside each other")
            << u"Für Millionen Fahrgäste fuhr kein Zug. Das kostet Ende Mai viel Geld."_s << QStringList{};
        QTest::newRow("an adjective at the beginning") << u"Leere Züge sah man am Morgen."_s << QStringList{};
        QTest::newRow("nouns joined by a small word") << u"Er fuhr mit der Bahn zur Arbeit."_s << QStringList{};
        QTest::newRow("given name and surname, and the surname alone")
            << u"Dort sprach Uwe Weber. Weber blieb lange."_s << QStringList{u"Uwe Weber"_s, u"Weber"_s};
        QTest::newRow("a surname behind Herr")
            << u"Dort sprach Herr Bäcker mit dem Bäcker."_s << QStringList{u"Bäcker"_s};
        QTest::newRow("a town that English has too") << u"Der Zug fuhr nach Hamburg."_s << QStringList{u"Hamburg"_s};
        QTest::newRow("a land behind in") << u"Die Züge in Sachsen fuhren nicht."_s << QStringList{u"Sachsen"_s};
        QTest::newRow("what is in without an article and no town")
            << u"Der Vertrag bleibt in Kraft, ein Mann ist in Haft."_s << QStringList{};
        QTest::newRow("a word that no dictionary has")
            << u"Das sagte Okonjewska am Abend."_s << QStringList{u"Okonjewska"_s};
        QTest::newRow("capitals only") << u"Das teilte die GBV am Abend mit."_s << QStringList{u"GBV"_s};
    }
    void germanNounsAreNoNames()
    {
        QFETCH(QString, text);
        const Article article = articleOf(text, u"de"_s);
        QStringList found;
        for (const NameMention &mention : nameMentions(article))
            found << article.textOf(mention.range).toString();
        QTEST(found, "names");
    }

    void aBylineIsNames()
    {
        Article article = articleOf(u"Coastline Press Agency"_s);
        article.paragraphs.first().role = Role::Byline;
        const QList<NameMention> mentions = nameMentions(article);
        QCOMPARE(mentions.size(), 1);
        QCOMPARE(article.textOf(mentions.first().range).toString(), article.text);
    }

    void aMisspelledSurnameBelongsToTheNameToo()
    {
        const Article a = articleOf(u"They met Carl Hallberg. It was Mr Hallberg who spoke."_s);
        const Article b = articleOf(u"Nobody had asked Hallbreg, and nobody had asked Ada Holm."_s);
        const QList<NameGroup> groups = findNames({a, b}).groups;
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0].mentions.size(), 3);
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

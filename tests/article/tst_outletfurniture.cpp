// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Furniture that only other articles of the same outlet tell, and roles that a person gave.
#include "app/article/handreading.h"
#include "app/article/outletfurniture.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
/** An article of made-up body blocks; a block after "~" is furniture, after "#" the title. */
Article articleOf(const QString &outlet, const QStringList &blocks)
{
    Article article;
    article.outlet = outlet;
    for (QString block : blocks) {
        const Role role = block.startsWith(u'~') ? Role::Furniture : block.startsWith(u'#') ? Role::Title : Role::Body;
        block = role == Role::Body ? block : block.sliced(1);
        if (!article.paragraphs.isEmpty())
            article.text += u'\n';
        const qsizetype start = article.text.size();
        article.text += block;
        article.paragraphs << Paragraph{{start, article.text.size()}, role};
    }
    return article;
}

const QString ferry = u"The ferry of the island stopped on Friday after its engine failed twice within one week."_s;
const QString school = u"A school in the north of the town will be closed in summer because too few children come."_s;
const QString harvest =
    u"Rain came late this year, so that the farmers of the valley brought in half of their apples."_s;
const QString letter = u"Our letter brings you the news of the coast at six."_s;
} // namespace

class TestOutletFurniture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blocksOfOneOutlet_data();
    void blocksOfOneOutlet();
    void aPersonsWordStays();
    void aRoleByHandTellsTheFacts();
    void aRoleByHandFindsItsBlock_data();
    void aRoleByHandFindsItsBlock();
};

void TestOutletFurniture::blocksOfOneOutlet_data()
{
    QTest::addColumn<QString>("otherOutlet");
    QTest::addColumn<QList<QStringList>>("articles");
    QTest::addColumn<bool>("furniture"); // what the letter of the first article becomes
    const auto row = [](const char *name, const QString &other, const QList<QStringList> &articles, bool furniture) {
        QTest::newRow(name) << other << articles << furniture;
    };
    const QString outlet = u"Norrow Gazette"_s;
    row("a block that is furniture elsewhere is furniture here", outlet,
        {{ferry, letter, ferry + u'!'}, {u'~' + letter, school}}, true);
    row("a block that closes two articles is furniture", outlet, {{ferry, letter}, {school, letter}}, true);
    row("quotes, blanks and case do not count", u" norrow  gazette"_s,
        {{ferry, letter}, {school, letter.toUpper().replace(u' ', QChar(0x00A0))}}, true);
    row("a block inside of two articles may be background", outlet,
        {{ferry, letter, ferry + u'!'}, {school, letter, school + u'!'}}, false);
    row("a block inside of three articles is furniture", outlet,
        {{ferry, letter, ferry + u'!'}, {school, letter, school + u'!'}, {harvest, letter, harvest + u'!'}}, true);
    row("another outlet tells nothing", u"Alden Courier"_s, {{ferry, letter}, {school, letter}}, false);
    row("two versions of one story tell nothing", outlet, {{ferry, school, letter}, {ferry, school, letter}}, false);
    row("a block that stands alone stays", outlet, {{ferry, letter}, {school}}, false);
    row("an unknown outlet is none", {}, {{ferry, letter}, {school, letter}}, false);
}

void TestOutletFurniture::blocksOfOneOutlet()
{
    QFETCH(QString, otherOutlet);
    QFETCH(QList<QStringList>, articles);
    QFETCH(bool, furniture);
    QList<Article> made;
    for (const QStringList &blocks : articles)
        made << articleOf(made.isEmpty() && !otherOutlet.isEmpty() ? u"Norrow Gazette"_s : otherOutlet, blocks);
    markOutletFurniture(made);
    const Article &first = made.first();
    const int at = first.paragraphAt(first.text.indexOf(letter));
    QCOMPARE(first.paragraphs[at].role == Role::Furniture, furniture);
    QCOMPARE(int(first.paragraphs.first().role), int(Role::Body));
    std::ranges::reverse(made); // the order tells nothing
    for (Article &article : made)
        for (Paragraph &paragraph : article.paragraphs)
            if (article.textOf(paragraph.range) == letter && articles.last().first() != u'~' + letter)
                paragraph.role = Role::Body;
    markOutletFurniture(made);
    QCOMPARE(made.last().paragraphs[at].role == Role::Furniture, furniture);
}

void TestOutletFurniture::aPersonsWordStays()
{
    QList<Article> articles{articleOf(u"Gazette"_s, {ferry, letter}), articleOf(u"Gazette"_s, {school, letter})};
    markOutletFurniture(articles, {{1}, {}});
    QCOMPARE(int(articles[0].paragraphs[1].role), int(Role::Body));
    QCOMPARE(int(articles[1].paragraphs[1].role), int(Role::Furniture));
}

void TestOutletFurniture::aRoleByHandTellsTheFacts()
{
    Article article = articleOf(u"Gazette"_s, {u"#Trending now"_s, u"Ferry stops"_s, u"By Ida Holm"_s, ferry});
    article.title = u"Trending now"_s;
    giveRole(article, 1, Role::Title);
    QCOMPARE(article.title, u"Ferry stops"_s);
    giveRole(article, 0, Role::Furniture);
    QCOMPARE(article.title, u"Ferry stops"_s);
    giveRole(article, 2, Role::Byline);
    QCOMPARE(article.byline, u"Ida Holm"_s);
    giveRole(article, 2, Role::Body);
    QCOMPARE(article.byline, QString());
    giveRole(article, 99, Role::Title);
    QCOMPARE(article.title, u"Ferry stops"_s);
}

void TestOutletFurniture::aRoleByHandFindsItsBlock_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("where it stood") << 1 << letter << 1;
    QTest::newRow("elsewhere, by its words") << 0 << letter << 1;
    QTest::newRow("the nearest of two") << 3 << ferry << 2;
    QTest::newRow("by the index alone where no words are known") << 2 << QString() << 2;
    QTest::newRow("nowhere, where the words are gone") << 1 << harvest << -1;
    QTest::newRow("nowhere, where there is no such index") << 7 << QString() << -1;
}

void TestOutletFurniture::aRoleByHandFindsItsBlock()
{
    QFETCH(int, index);
    QFETCH(QString, text);
    QFETCH(int, found);
    Article article = articleOf({}, {ferry, letter, ferry});
    giveRoles(article, {{index, Role::Caption, text}});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(article.paragraphs[i].role == Role::Caption, i == found);
}

QTEST_GUILESS_MAIN(TestOutletFurniture)
#include "tst_outletfurniture.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of why passages were linked: what they have in common is named, and nothing that only one of them has.
#include "app/article/articleloader.h"
#include "app/compare/comparer.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

const QString storyA =
    u"Ferry runs aground off Port Ellery\n\n"
    u"The ferry Solveig ran aground off Port Ellery on Friday with 214 passengers aboard, the coast "
    u"guard said.\n\n"
    u"“We heard a long scraping noise and then nothing at all,” said Ingrid Halloran, the captain."_s;
const QString storyB =
    u"Passengers taken off stranded ferry\n\n"
    u"“We heard a long scraping noise and then nothing at all,” Captain Ingrid Halloran told a "
    u"radio station in the evening.\n\n"
    u"With 214 passengers aboard, the Solveig ran aground on Friday, according to the coast guard."_s;

/** The terms of the reasons of that kind in the paragraph alignment that holds @p words of the first article. */
QStringList termsFor(const QString &words, Reason::Kind kind)
{
    const QList<Article> articles{articleFromText(storyA), articleFromText(storyB)};
    Progress progress;
    const Comparison comparison = compareArticles(articles, {}, progress).value();
    for (const Alignment &alignment : comparison.alignments) {
        const Member first = alignment.members.first();
        if (alignment.level != Level::Paragraph || first.article != 0)
            continue;
        if (!articles[0].textOf(articles[0].paragraphs[first.index].range).contains(words))
            continue;
        for (const Reason &reason : alignment.reasons)
            if (reason.kind == kind)
                return reason.terms;
    }
    return {};
}

} // namespace

class TestReasons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commonThingsAreNamed_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::addColumn<Reason::Kind>("kind");
        QTest::addColumn<QString>("term");
        QTest::newRow("a figure that both give") << u"ran aground off"_s << Reason::Kind::SharedFigures << u"214"_s;
        QTest::newRow("a rare word") << u"ran aground off"_s << Reason::Kind::RareWords << u"aground"_s;
        QTest::newRow("a quote in common")
            << u"scraping"_s << Reason::Kind::SameQuote << u"We heard a long scraping noise"_s;
    }

    void commonThingsAreNamed()
    {
        QFETCH(QString, passage);
        QFETCH(Reason::Kind, kind);
        QFETCH(QString, term);
        const QString terms = termsFor(passage, kind).join(u'|');
        QVERIFY2(terms.contains(term), qPrintable(terms));
    }

    void aSingleSignIsNoRareWord()
    {
        const QList<Article> articles{
            articleFromText(u"大桥关闭九个月\n\n港务局周四表示，大桥将关闭九个月，费用为四千八百万元。"_s),
            articleFromText(u"大桥停用\n\n港务局表示，大桥将停用并关闭九个月，费用为八千四百万元。"_s)};
        Progress progress;
        QStringList terms;
        const Comparison comparison = compareArticles(articles, {}, progress).value();
        for (const Alignment &alignment : comparison.alignments) {
            for (const Reason &reason : alignment.reasons)
                terms += reason.kind == Reason::Kind::RareWords ? reason.terms : QStringList();
        }
        QVERIFY2(terms.contains(u"港务局"_s) || terms.contains(u"大桥"_s), qPrintable(terms.join(u' ')));
        for (const QString &term : terms)
            QVERIFY2(term.size() > 1, qPrintable(term));
    }

    void whatOnlyOneSaysIsNoReason()
    {
        const QStringList terms = termsFor(u"scraping"_s, Reason::Kind::RareWords);
        QVERIFY(!terms.contains(u"radio"_s));
        QVERIFY(!terms.contains(u"evening"_s));
    }
};

QTEST_APPLESS_MAIN(TestReasons)
#include "tst_reasons.moc"

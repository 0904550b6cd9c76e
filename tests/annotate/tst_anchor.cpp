// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an anchor when its text changes, one rule a row: Exact, Moved, Fuzzy or Lost.
#include "app/annotate/anchor.h"
#include "app/annotate/anchorfinder.h"

#include <QtTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
const QString opening = u"The mayor opened the bridge over the river on Monday."_s;
const QString cost = u"It cost 12 million euros, the town said in a statement."_s;
const QString work = u"Work began four years ago, after the old crossing was closed to lorries."_s;
const QString twice = u"We have always tried to treat them well, the owner said."_s;
const QString twiceEdited = u"We have also always tried to treat them well, the owner said."_s;
const QString rule = u"* * *"_s;
const QString dashed = u"The council – all of it – agreed."_s;

QString paragraphs(const QStringList &list)
{
    return list.join(u'\n');
}

using State = Anchor::State;
} // namespace

class AnchorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void becomes_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<int>("occurrence"); // which of the quote's places before is meant, from 0
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("unaided"); // where the text before is not known
        const auto row = [](const char *name, const QStringList &before, const QString &quote, int occurrence,
                            const QStringList &after, State state, const QString &words, State unaided) {
            QTest::newRow(name) << before << quote << occurrence << after << int(state) << words << int(unaided);
        };
        row("the same text", {opening, cost}, u"12 million"_s, 0, {opening, cost}, State::Exact, u"12 million"_s,
            State::Exact);
        row("a paragraph moved", {opening, cost, work}, u"four years ago, after the old"_s, 0, {work, opening, cost},
            State::Moved, u"four years ago, after the old"_s, State::Moved);
        row("a short quote moves with its surroundings", {opening, cost, work}, u"lorries"_s, 0, {work, opening, cost},
            State::Moved, u"lorries"_s, State::Moved);
        row("a word of a long quote replaced", {opening, cost}, u"cost 12 million euros, the town said"_s, 0,
            {opening, u"It cost 15 million euros, the town said in a statement."_s}, State::Fuzzy,
            u"cost 15 million euros, the town said"_s, State::Fuzzy);
        row("a short quote never attaches to other words", {opening, cost}, u"12 million"_s, 0,
            {opening, u"It cost 15 million euros, the town said in a statement."_s}, State::Lost, QString(),
            State::Lost);
        row("a short quote elsewhere in other surroundings", {opening, work}, u"the"_s, 1,
            {u"Nothing is left but the name."_s}, State::Lost, QString(), State::Lost);
        row("all of it is gone", {opening, cost, work}, u"Work began four years ago"_s, 0, {opening, cost}, State::Lost,
            QString(), State::Lost);
        row("a separator stays between its paragraphs, of all that are like it", {opening, rule, cost, rule, work},
            rule, 1, {cost, rule, work, opening, rule, twice}, State::Moved, rule, State::Lost);
        row("a dash stays between its words", {opening, dashed}, u"–"_s, 1,
            {u"A new beginning."_s, dashed.chopped(1) + u" again."_s}, State::Moved, u"–"_s, State::Lost);
        row("twins that both stay are told apart by the text before, else by nobody", {twice, opening, twice, cost},
            u"them well"_s, 1, {work, twice, opening, twice, cost}, State::Moved, u"them well"_s, State::Lost);
        row("the twin in the old surroundings is not taken for the edited one", {twice, opening, work, cost, twice},
            u"always"_s, 0, {twiceEdited, opening, work, cost, twice}, State::Moved, u"always"_s, State::Lost);
    }
    void becomes()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, quote);
        QFETCH(int, occurrence);
        QFETCH(QStringList, after);
        QFETCH(int, state);
        QFETCH(QString, words);
        QFETCH(int, unaided);
        const QString old = paragraphs(before);
        const QString now = paragraphs(after);
        qsizetype at = -1;
        for (int i = 0; i <= occurrence; ++i)
            at = old.indexOf(quote, at + 1);
        QVERIFY(at >= 0);
        const Anchor anchor = makeAnchor(0, old, {at, at + quote.size()});
        const Anchor got = AnchorFinder(now, old).find(anchor);
        QCOMPARE(int(got.state), state);
        if (got.state != State::Lost)
            QCOMPARE(got.range.of(now), words);
        QCOMPARE(got.exact, quote); // its words are kept, whatever was found
        QVERIFY(got.score >= 0 && got.score <= 1);
        const Anchor alone = reattached(anchor, now);
        QCOMPARE(int(alone.state), unaided);
        if (alone.state != State::Lost)
            QCOMPARE(alone.range.of(now), words);
    }

    void halfACharacterIsMadeWhole()
    {
        const QString text = u"a\U0001F680b"_s;
        QCOMPARE(makeAnchor(0, text, {2, 3}).exact, u"\U0001F680"_s);
    }

    void aPlaceBeyondTheTextIsCut()
    {
        const Anchor anchor = makeAnchor(0, opening, {-5, 10000});
        QCOMPARE(anchor.exact, opening);
        QVERIFY(anchor.prefix.isEmpty() && anchor.suffix.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AnchorTest)
#include "tst_anchor.moc"

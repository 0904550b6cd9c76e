// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words, places and commands: the finder, what "B 4" means, the palette, keys that are changed, and the
// filters.
#include "tests/widgets/panes/fixture.h"
#include "widgets/actions.h"
#include "widgets/dialogs/commandpalette.h"
#include "widgets/dialogs/gotodialog.h"
#include "widgets/dialogs/shortcutsdialog.h"
#include "widgets/finder.h"
#include "widgets/panes/markfilter.h"
#include "widgets/review/outlinemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 30'000; // ms

QStringList found(const Article &article, const FindQuery &query)
{
    QStringList words;
    for (int i = 0; i < int(article.paragraphs.size()); ++i) {
        const auto hits = hitsIn(article, i, patternOf(query));
        for (const TextRange &hit : hits.value_or(QList<TextRange>()))
            words << article.textOf(hit).toString();
    }
    return words;
}

QList<ShortcutRow> rowsOfTable(const Actions &actions)
{
    QList<ShortcutRow> rows;
    for (const CommandRow &row : commandTable())
        rows << ShortcutRow{QString::fromLatin1(row.id), menuTitle(row.menu), plainText(row),
                            actions.at(row.command)->shortcuts(), Actions::defaultKeys(row)};
    return rows;
}

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<FindQuery>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("capitals and small letters are alike")
            << FindQuery{.text = u"bridge"_s} << QStringList{u"Bridge"_s, u"bridge"_s, u"bridge"_s};
        QTest::newRow("unless case matters")
            << FindQuery{.text = u"Bridge"_s, .matchCase = true} << QStringList{u"Bridge"_s};
        QTest::newRow("whole words leave longer ones out")
            << FindQuery{.text = u"bridge"_s, .wholeWords = true} << QStringList{u"Bridge"_s, u"bridge"_s};
        QTest::newRow("signs of regular expressions mean themselves") << FindQuery{.text = u"a.b"_s} << QStringList{};
        QTest::newRow("and are signs where asked for")
            << FindQuery{.text = u"n[ia]ne"_s, .regular = true} << QStringList{u"nine"_s};
        QTest::newRow("a letter with an accent ends no word")
            << FindQuery{.text = u"caf"_s, .wholeWords = true} << QStringList{};
        QTest::newRow("a hit never crosses paragraphs")
            << FindQuery{.text = u"weeks.*caf"_s, .regular = true} << QStringList{};
        QTest::newRow("empty hits are none") << FindQuery{.text = u"x*"_s, .regular = true} << QStringList{};
        QTest::newRow("an expression that makes no sense finds nothing")
            << FindQuery{.text = u"(("_s, .regular = true} << QStringList{};
    }
    void words()
    {
        QFETCH(FindQuery, query);
        QFETCH(QStringList, expected);
        const Article article =
            fixture::article({u"T Bridge shut"_s, u"B The bridge, nine weeks; two bridges."_s, u"B A café opened."_s});
        QCOMPARE(patternOf(query).isValid() ? found(article, query) : QStringList(), expected);
    }

    void allArticlesAreSearchedInSlices()
    {
        const auto content = fixture::harbourStories();
        Finder finder;
        QSignalSpy progressed(&finder, &Finder::progressed);
        finder.start(content.articles, patternOf({.text = u"harbour"_s}));
        QVERIFY(finder.isRunning());
        QVERIFY(QTest::qWaitFor([&] { return bool(!finder.isRunning()); }, patience));
        QVERIFY(progressed.count() > 0);
        QCOMPARE(finder.hits().size(), 2);
        QCOMPARE(int(finder.hits()[0].size()), 2);
        QCOMPARE(int(finder.hits()[1].size()), 3);
        QCOMPARE(finder.total(), 5);
        QCOMPARE(finder.hit(2).article, 1);
        QCOMPARE(finder.hit(5).article, -1);
    }

    void anExpressionWithoutEndGivesUp_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("givesUp");
        QTest::addColumn<int>("hits");
        QTest::newRow("one that tries every way to part the letters") << u"(a+)+$"_s << true << 1;
        QTest::newRow("so it does after a hit in the same paragraph") << u"x|(a+)+$"_s << true << 1;
        QTest::newRow("one that is exact finds its words") << u"a+$"_s << false << 2;
    }
    /** What was found before is kept, and the search ends. */
    void anExpressionWithoutEndGivesUp()
    {
        QFETCH(QString, expression);
        QFETCH(bool, givesUp);
        QFETCH(int, hits);
        const QString endless = u"B x "_s + QString(4000, u'a') + u'b';
        const QList<Article> articles{fixture::article({u"T aaa"_s, endless, u"B aaa"_s}),
                                      fixture::article({u"T b"_s})};
        Finder finder;
        finder.start(articles, patternOf({.text = expression, .regular = true}));
        QVERIFY(QTest::qWaitFor([&] { return !finder.isRunning(); }, patience));
        QCOMPARE(finder.hasGivenUp(), givesUp);
        QCOMPARE(finder.total(), hits);
        finder.start(articles, patternOf({.text = u"b"_s}));
        QVERIFY(!finder.hasGivenUp());
        QVERIFY(QTest::qWaitFor([&] { return !finder.isRunning(); }, patience));
        QCOMPARE(finder.total(), 2);
    }

    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("article");
        QTest::addColumn<int>("number");
        QTest::newRow("a number is a difference") << u"12"_s << -1 << 12;
        QTest::newRow("a letter names an article") << u"B 4"_s << 1 << 4;
        QTest::newRow("small letters and no blank will do") << u"b4"_s << 1 << 4;
        QTest::newRow("a paragraph sign is welcome") << u" A ¶7 "_s << 0 << 7;
        QTest::newRow("no such article") << u"Q 4"_s << -2 << 0;
        QTest::newRow("nothing is counted from zero") << u"0"_s << -2 << 0;
        QTest::newRow("words are no place") << u"bridge"_s << -2 << 0;
    }
    void places()
    {
        QFETCH(QString, text);
        QFETCH(int, article);
        QFETCH(int, number);
        const auto place = placeIn(text, 3);
        QCOMPARE(place.has_value(), article != -2);
        if (place)
            QCOMPARE(*place, (GoToPlace{article, number}));
    }

    void theGoToDialogKnowsWhatThereIs()
    {
        GoToDialog dialog(5, {3, 9});
        auto *line = dialog.findChild<QLineEdit *>();
        const auto ready = [&] {
            const auto buttons = dialog.findChildren<QPushButton *>();
            return std::ranges::any_of(buttons, [](QPushButton *b) { return b->isDefault() && b->isEnabled(); });
        };
        QVERIFY(!ready());
        for (const auto &[text, there] :
             {std::pair{u"5"_s, true}, {u"6"_s, false}, {u"A 4"_s, false}, {u"B 9"_s, true}, {u"C 1"_s, false}}) {
            line->setText(text);
            QVERIFY2(ready() == there, qPrintable(text));
        }
    }

    void thePaletteFindsAndRanks()
    {
        QMainWindow window;
        const Actions actions(&window);
        QList<PaletteEntry> entries;
        for (const CommandRow &row : commandTable())
            entries << PaletteEntry{actions.at(row.command), plainText(row), menuTitle(row.menu).remove(u'&')};
        const auto all = fittingEntries(entries, {});
        QCOMPARE(all.size(), commandTable().size());
        const auto open = fittingEntries(entries, u"open"_s);
        QVERIFY(!open.isEmpty());
        QVERIFY2(open.first().text.startsWith(u"Open"_s), qPrintable(open.first().text));
        QVERIFY(fittingEntries(entries, u"differ next"_s).size() >= 2);
        QVERIFY(fittingEntries(entries, u"no such command at all"_s).isEmpty());
    }

    void thePaletteRunsACommandByKeys()
    {
        QMainWindow window;
        const Actions actions(&window);
        QList<PaletteEntry> entries{{actions.at(Command::About), u"About Galley"_s, u"Help"_s},
                                    {actions.at(Command::Open), u"Open"_s, u"File"_s}};
        QSignalSpy ran(actions.at(Command::Open), &QAction::triggered);
        auto *palette = new CommandPalette(entries, &window);
        palette->open();
        auto *line = palette->findChild<QLineEdit *>();
        QTest::keyClicks(line, u"open"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return bool(ran.count() == 1); }, patience));
    }

    void keysAreChangedAndStayUnique()
    {
        QMainWindow window;
        Actions actions(&window);
        ShortcutsDialog dialog(rowsOfTable(actions));
        QSignalSpy changed(&dialog, &ShortcutsDialog::changed);
        dialog.select(u"open-sample"_s);
        auto *edit = dialog.findChild<QKeySequenceEdit *>(u"keyEdit"_s);
        auto *assign = dialog.findChild<QPushButton *>(u"assignKey"_s);
        auto *message = dialog.findChild<QLabel *>(u"keyMessage"_s);
        edit->setKeySequence(QKeySequence(u"Ctrl+F"_s));
        QVERIFY2(message->text().contains(u"Find"_s), "the command that has the key is named");
        assign->click();
        QCOMPARE(changed.count(), 1);
        actions.applyShortcuts(changed.takeFirst().first().toStringList());
        QCOMPARE(actions.at(Command::OpenSample)->shortcut(), QKeySequence(u"Ctrl+F"_s));
        QVERIFY(actions.at(Command::Find)->shortcuts().isEmpty());
        QVERIFY2(actions.at(Command::OpenSample)->toolTip().contains(u"Ctrl+F"_s), "the tool tip follows");
        dialog.select(u"find"_s);
        dialog.findChild<QPushButton *>(u"defaultKey"_s)->click();
        actions.applyShortcuts(changed.takeFirst().first().toStringList());
        QCOMPARE(actions.at(Command::Find)->shortcut(), QKeySequence(u"Ctrl+F"_s));
        QVERIFY(actions.at(Command::OpenSample)->shortcuts().isEmpty());
        edit->setKeySequence(QKeySequence(Qt::Key_Down));
        QVERIFY2(!assign->isEnabled(), "the keys of the text stay with the text");
    }

    void brokenSettingsKeepKeysUnique()
    {
        QMainWindow window;
        Actions actions(&window);
        actions.applyShortcuts({u"open=Ctrl+J"_s, u"find=Ctrl+J"_s, u"no-such-command=Ctrl+K"_s, u"nonsense"_s});
        QSet<QKeySequence> keys;
        for (const CommandRow &row : commandTable()) {
            for (const QKeySequence &key : actions.at(row.command)->shortcuts()) {
                QVERIFY2(!keys.contains(key), row.id);
                keys << key;
            }
        }
    }

    void filtersLookAtWords()
    {
        const auto content = fixture::harbourStories();
        const auto shown = [&](int article, const MarkFilter &filter) {
            return filteredMarks(content.marks[article], article, content.articles[article], content.comparison,
                                 filter);
        };
        QCOMPARE(shown(0, {}), content.marks[0]);
        const ArticleMarks without = shown(1, {.minimumWords = 20});
        QVERIFY(without.marks.size() < content.marks[1].marks.size());
        for (const Mark &mark : without.marks)
            QVERIFY2(mark.claim != 1, "a claim of eleven words is short under twenty");
        const ArticleMarks kept = shown(0, {.quotes = false, .minimumWords = 50});
        QVERIFY2(std::ranges::any_of(kept.marks, [](const Mark &mark) { return mark.finding >= 0; }),
                 "findings stay whatever the filter says");
    }

    void theOutlineListsParagraphs()
    {
        const auto content = fixture::harbourStories();
        ReviewContent review;
        review.articles = content.articles;
        review.comparison = content.comparison;
        review.marks = content.marks;
        const QList<ReviewGroup> groups = outlineGroups(review);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0].rows.size(), 6);
        QCOMPARE(groups[0].rows[0].heading, u"Harbour bridge to close for repairs"_s);
        QCOMPARE(groups[0].rows[2].place, u"¶1"_s);
        QCOMPARE(groups[0].rows[2].icon, u"glyph-differs"_s);
        ReviewModel model(u"Paragraph"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(groups, 0);
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"

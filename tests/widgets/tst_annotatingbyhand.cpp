// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys on annotations of two compared articles: clicking, deleting, notes on links, and a window that may
// only read.
#include "app/annotate/anchor.h"
#include "widgets/actions.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/messagestrip.h"
#include "widgets/panes/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/review/annotationeditor.h"
#include "widgets/review/reviewdock.h"
#include "widgets/review/reviewtab.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms
const QString storyA = u"Mayor opens the new bridge\n\nThe bridge cost 12 million euros, the town said on Monday.\n\n"
                       "Work began four years ago after the old crossing was closed to lorries."_s;
const QString storyB = u"Bridge opened by mayor\n\nThe bridge cost 15 million euros, the town said on Monday.\n\n"
                       "Work began three years ago after the old crossing was closed to lorries."_s;

bool isSettled(const MainWindow &window)
{
    return QTest::qWaitFor(
        [&window] {
            return window.workspace()->articles().size() == 2 && window.workspace()->isIdle() &&
                   window.workspace()->compareState() == CompareState::Ready && window.isSettled();
        },
        patience);
}

ArticleView *paneOf(const MainWindow &window, int article)
{
    for (auto *view : window.view()->findChildren<ArticleView *>()) {
        if (!view->article().text.isEmpty() && view->articleIndex() == article)
            return view;
    }
    return nullptr;
}

TextRange rangeOf(const MainWindow &window, int article, const QString &words)
{
    const qsizetype start = window.workspace()->articles()[article].text.indexOf(words);
    return {start, start + words.size()};
}

bool says(const MainWindow &window, const QString &words)
{
    const auto labels = window.findChild<MessageStrip *>()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text().contains(words); });
}

/** Chooses the first stop where both articles have a passage. */
void goToLink(const MainWindow &window)
{
    const QList<Stop> &stops = window.workspace()->stops();
    const auto linked =
        std::ranges::find_if(stops, [](const Stop &stop) { return stop.finding < 0 && stop.paragraphs.size() > 1; });
    if (linked == stops.end())
        qFatal("no passage has a partner");
    window.view()->setCurrentStop(int(linked - stops.begin()));
}
} // namespace

class AnnotatingByHandTest : public QObject
{
    Q_OBJECT

    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;

    AnnotationBook *book() const { return m_window->workspace()->annotations(); }
    QAction *at(Command command) const { return m_window->actions()->at(command); }
    QUuid annotate(AnnotationKind kind, int article, const QString &words) const
    {
        return m_window->workspace()->annotate(kind, article, rangeOf(*m_window, article, words));
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }
    void init()
    {
        m_window = std::make_unique<MainWindow>(&m_settings);
        m_window->resize(1500, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->workspace()->openText(storyA);
        m_window->workspace()->openText(storyB);
        QVERIFY(isSettled(*m_window));
    }
    void cleanup()
    {
        m_window->workspace()->closeSession(false);
        m_window.reset();
    }

    void aClickShowsTheCardWithItsEditor()
    {
        const QUuid other = annotate(AnnotationKind::Highlight, 0, u"four years ago after the old crossing"_s);
        const QUuid id = annotate(AnnotationKind::Highlight, 0, u"old crossing"_s); // the one of fewer words is meant
        QVERIFY(QTest::qWaitFor([this] { return paneOf(*m_window, 0)->marks().marks.size() > 1; }, patience));
        QTest::qWait(50);
        ArticleView *pane = paneOf(*m_window, 0);
        const TextRange range = rangeOf(*m_window, 0, u"old crossing"_s);
        QTest::mouseClick(pane->viewport(), Qt::LeftButton, Qt::NoModifier, pane->caretRect(range.start + 5).center());
        ReviewTab *tab = m_window->dock()->tab(ReviewDock::Tab::Annotations);
        QCOMPARE(int(m_window->dock()->currentTab()), int(ReviewDock::Tab::Annotations));
        QCOMPARE(tab->currentRow().id, id);
        auto *edit = tab->findChild<QPushButton *>(u"edit"_s);
        QVERIFY(edit);
        edit->click();
        auto *editor = m_window->findChild<AnnotationEditor *>();
        QVERIFY(editor);
        editor->findChild<QPlainTextEdit *>(u"annotationBody"_s)->setPlainText(u"Which one?"_s);
        editor->accept();
        QCOMPARE(book()->find(id)->body, u"Which one?"_s);
        QVERIFY(book()->find(other)->body.isEmpty());
    }

    void theDeleteKeyDeletes()
    {
        annotate(AnnotationKind::Underline, 1, u"three years ago"_s);
        m_window->view()->focusArticle(1);
        paneOf(*m_window, 1)->setCursorPosition(rangeOf(*m_window, 1, u"years"_s).start);
        QTest::keyClick(paneOf(*m_window, 1), Qt::Key_Delete);
        QVERIFY(book()->annotations().isEmpty());
        at(Command::Undo)->trigger();
        QCOMPARE(book()->annotations().size(), 1);
    }

    void keysHighlightAndAnnotate()
    {
        m_window->view()->focusArticle(0);
        paneOf(*m_window, 0)->selectRange(rangeOf(*m_window, 0, u"old crossing"_s));
        QVERIFY(QTest::qWaitFor([this] { return at(Command::Highlight)->isEnabled(); }, patience));
        QTest::keyClick(paneOf(*m_window, 0), Qt::Key_H);
        QCOMPARE(book()->annotations().size(), 1);
        QCOMPARE(int(book()->annotations()[0].kind), int(AnnotationKind::Highlight));
        paneOf(*m_window, 0)->selectRange(rangeOf(*m_window, 0, u"four years"_s));
        QTest::keyClick(paneOf(*m_window, 0), Qt::Key_A);
        auto *editor = m_window->findChild<AnnotationEditor *>();
        QVERIFY(editor);
        editor->accept();
        QCOMPARE(book()->annotations().size(), 2);
    }

    void aNoteOnALinkStandsInBothArticles()
    {
        goToLink(*m_window);
        at(Command::NoteOnLink)->trigger();
        auto *editor = m_window->findChild<AnnotationEditor *>();
        QVERIFY(editor);
        editor->findChild<QPlainTextEdit *>(u"annotationBody"_s)->setPlainText(u"A says 12, B says 15"_s);
        editor->accept();
        QCOMPARE(book()->annotations().size(), 1);
        const Annotation note = book()->annotations()[0];
        QCOMPARE(int(note.kind), int(AnnotationKind::Relation));
        QCOMPARE(note.anchors.size(), 2);
        QCOMPARE(note.anchors[0].article, 0);
        QCOMPARE(note.anchors[1].article, 1);
        for (int article = 0; article < 2; ++article)
            QVERIFY(std::ranges::contains(m_window->workspace()->marks(article).marks, 0, &Mark::annotation));
        at(Command::Undo)->trigger();
        QVERIFY(book()->annotations().isEmpty());
    }

    void aSecondWindowOnlyReadsAndSaysSo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shared.galley"_s);
        m_window->workspace()->saveSessionAs(path);
        annotate(AnnotationKind::Highlight, 0, u"old crossing"_s);
        MainWindow second(&m_settings);
        second.resize(1500, 900);
        second.show();
        second.open({path});
        QVERIFY(isSettled(second));
        QVERIFY(second.workspace()->isReadOnly());
        QVERIFY(says(second, u"read"_s));
        const int steps = second.workspace()->undoStack()->count();
        second.view()->focusArticle(0);
        paneOf(second, 0)->selectRange(rangeOf(second, 0, u"four years"_s));
        QTest::keyClick(paneOf(second, 0), Qt::Key_H);
        goToLink(second);
        for (const Command command : {Command::NoteOnLink, Command::ConfirmMatch, Command::EditAnnotation,
                                      Command::DiscardAnnotation, Command::AcceptFinding})
            second.actions()->at(command)->trigger();
        QVERIFY(!second.findChild<AnnotationEditor *>());
        QCOMPARE(second.workspace()->annotations()->annotations().size(), 1);
        QCOMPARE(second.workspace()->undoStack()->count(), steps);
        annotate(AnnotationKind::Note, 1, u"lorries"_s); // the first window goes on
        QCOMPARE(SessionFile::open(path)->read()->annotations.size(), 2);
        second.workspace()->closeSession(false);
        m_window->workspace()->closeSession(false); // before its folder goes
    }

    void manyOverEachOtherCanBeRead()
    {
        const QString words = u"bridge cost 12 million euros"_s;
        annotate(AnnotationKind::Highlight, 0, words);
        annotate(AnnotationKind::Quote, 0, u"12 million euros, the town said"_s);
        annotate(AnnotationKind::Underline, 0, u"million euros, the"_s);
        annotate(AnnotationKind::StrikeOut, 0, u"cost 12"_s);
        annotate(AnnotationKind::Question, 0, u"euros"_s);
        QVERIFY(QTest::qWaitFor([this] { return paneOf(*m_window, 0)->marks().marks.size() > 4; }, patience));
        QTest::qWait(100);
        const QImage marked = m_window->grab().toImage();
        if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
            marked.save(QDir(folder).filePath(u"overlapping.png"_s));
        // the words stay darker than all that is painted under them
        ArticleView *pane = paneOf(*m_window, 0);
        const TextRange range = rangeOf(*m_window, 0, words);
        const QRect first = pane->caretRect(range.start);
        const QRect last = pane->caretRect(range.end);
        const QPoint corner = pane->viewport()->mapTo(m_window.get(), first.topLeft());
        const QImage line = marked.copy(QRect(corner, QSize(last.left() - first.left(), first.height())));
        int dark = 0;
        int light = 0;
        for (int y = 0; y < line.height(); ++y) {
            for (int x = 0; x < line.width(); ++x) {
                const int grey = qGray(line.pixel(x, y));
                dark += grey < 90;
                light += grey > 170;
            }
        }
        QVERIFY2(dark * 40 > line.width() * line.height(), qPrintable(QString::number(dark)));
        QVERIFY2(light * 2 > line.width() * line.height(), qPrintable(QString::number(light)));
    }
};

QTEST_MAIN(AnnotatingByHandTest)
#include "tst_annotatingbyhand.moc"

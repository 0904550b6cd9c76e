// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An editor's hand on annotations: attaching lost ones, confirming unsure ones, dragging ends, editing, undoing by
// name.
#include "app/annotate/anchor.h"
#include "widgets/actions.h"
#include "widgets/annotationcommands.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/panes/markpainter.h"
#include "widgets/review/annotationeditor.h"
#include "widgets/review/annotationmodel.h"
#include "widgets/review/reviewdock.h"
#include "widgets/review/reviewtab.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms
const QString story = u"Mayor opens the new bridge\n\nThe bridge cost 12 million euros, the town said on Monday.\n\n"
                      "Work began four years ago after the old crossing was closed to lorries."_s;
} // namespace

class AnnotatingTest : public QObject
{
    Q_OBJECT

    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;

    Workspace *workspace() const { return m_window->workspace(); }
    AnnotationBook *book() const { return workspace()->annotations(); }
    /** The pane that shows the article; the view keeps another without one, for what is being loaded. */
    ArticleView *pane() const
    {
        for (auto *view : m_window->view()->findChildren<ArticleView *>()) {
            if (!view->article().text.isEmpty())
                return view;
        }
        return nullptr;
    }
    QAction *at(Command command) const { return m_window->actions()->at(command); }
    TextRange rangeOf(const QString &words) const
    {
        const qsizetype start = pane()->article().text.indexOf(words);
        return {start, start + words.size()};
    }
    void select(const QString &words)
    {
        m_window->view()->focusArticle(0);
        pane()->selectRange(rangeOf(words));
    }
    QUuid lostOne()
    {
        Annotation lost;
        lost.anchors = {Anchor{0, {}, u"words of long ago"_s, {}, {}, Anchor::State::Lost, 0}};
        lost.body = u"Where is it?"_s;
        return book()->add(lost);
    }
    QString groupOf(const QUuid &id) const
    {
        const ReviewContent content{.articles = workspace()->articles(),
                                    .comparison = {},
                                    .findings = {},
                                    .dismissed = {},
                                    .annotations = book()->annotations(),
                                    .base = 0};
        for (const ReviewGroup &group : annotationGroups(content)) {
            if (std::ranges::contains(group.rows, id, &ReviewRow::id))
                return group.title;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }
    void init()
    {
        m_window = std::make_unique<MainWindow>(&m_settings);
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        workspace()->openText(story);
        QVERIFY(QTest::qWaitFor(
            [this] { return workspace()->articles().size() == 1 && workspace()->isIdle() && m_window->isSettled(); },
            patience));
        QVERIFY(pane());
    }
    void cleanup()
    {
        workspace()->closeSession(false);
        m_window.reset();
    }

    void aLostOneIsListedAndAttachedByHand()
    {
        const QUuid id = lostOne();
        QCOMPARE(groupOf(id), u"Not found in the text"_s);
        m_window->dock()->showAnnotation(id);
        select(u"four years ago"_s);
        QVERIFY(QTest::qWaitFor([this] { return at(Command::AttachHere)->isEnabled(); }, patience));
        at(Command::AttachHere)->trigger();
        const Annotation *now = book()->find(id);
        QCOMPARE(int(now->anchors[0].state), int(Anchor::State::Exact));
        QCOMPARE(now->anchors[0].exact, u"four years ago"_s);
        QCOMPARE(groupOf(id), u"Open"_s);
        QCOMPARE(workspace()->undoStack()->undoText(), u"Attach annotation"_s);
        QVERIFY(at(Command::Undo)->text().contains(u"Attach annotation"_s));
        at(Command::Undo)->trigger();
        QCOMPARE(int(book()->find(id)->anchors[0].state), int(Anchor::State::Lost));
        QCOMPARE(book()->find(id)->anchors[0].exact, u"words of long ago"_s);
    }

    void anUnsureOneIsShownAndConfirmed()
    {
        Annotation unsure;
        unsure.anchors = {makeAnchor(0, pane()->article().text, rangeOf(u"cost 12 million"_s))};
        unsure.anchors[0].exact = u"cost 11 million"_s;
        unsure.anchors[0].state = Anchor::State::Fuzzy;
        unsure.anchors[0].score = 0.8;
        const QUuid id = book()->add(unsure);
        QCOMPARE(groupOf(id), u"Place unsure"_s);
        const QList<Mark> marks = workspace()->marks(0).marks;
        const auto mark = std::ranges::find(marks, true, &Mark::unsure);
        QVERIFY(mark != marks.end());
        const TextRange paragraph =
            pane()->article().paragraphs[pane()->article().paragraphAt(mark->range.start)].range;
        const QList<MarkRun> runs = runsOf({*mark}, paragraph, {}, MarkPalette::light());
        QVERIFY(std::ranges::contains(runs, Under::Edge, &MarkRun::under));
        m_window->view()->focusArticle(0);
        pane()->setCursorPosition(mark->range.start + 2);
        at(Command::ConfirmPlace)->trigger();
        QCOMPARE(int(book()->find(id)->anchors[0].state), int(Anchor::State::Exact));
        QCOMPARE(book()->find(id)->anchors[0].exact, u"cost 12 million"_s);
        QCOMPARE(groupOf(id), u"Open"_s);
        QCOMPARE(workspace()->undoStack()->undoText(), u"Confirm place"_s);
    }

    void anEndIsDraggedOverMoreWords()
    {
        const QUuid id = workspace()->annotate(AnnotationKind::Highlight, 0, rangeOf(u"cost 12"_s));
        QVERIFY(
            QTest::qWaitFor([this] { return m_window->isSettled() && !pane()->marks().marks.isEmpty(); }, patience));
        QTest::qWait(50);
        const TextRange wanted = rangeOf(u"cost 12 million"_s);
        const QPoint from = pane()->caretRect(rangeOf(u"cost 12"_s).end).center();
        const QPoint to = pane()->caretRect(wanted.end).center();
        QWidget *paper = pane()->viewport();
        QTest::mousePress(paper, Qt::LeftButton, Qt::NoModifier, from);
        const auto drag = [paper](const QPoint &point) {
            QMouseEvent move(QEvent::MouseMove, point, paper->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(paper, &move);
        };
        drag((from + to) / 2);
        drag(to);
        QTest::mouseRelease(paper, Qt::LeftButton, Qt::NoModifier, to);
        QCOMPARE(book()->find(id)->anchors[0].exact, u"cost 12 million"_s);
        QCOMPARE(workspace()->undoStack()->undoText(), u"Move annotation"_s);
    }

    void severalOverlapAndEachIsSeen()
    {
        const TextRange outer = rangeOf(u"cost 12 million euros"_s);
        for (const QString &words : {u"cost 12 million euros"_s, u"12 million"_s, u"million euros, the"_s})
            workspace()->annotate(AnnotationKind::Highlight, 0, rangeOf(words));
        const auto &article = pane()->article();
        const TextRange paragraph = article.paragraphs[article.paragraphAt(outer.start)].range;
        QSet<int> depths;
        for (const MarkRun &run : runsOf(workspace()->marks(0).marks, paragraph, {}, MarkPalette::light())) {
            if (run.under == Under::Highlight)
                depths << run.depth;
        }
        QCOMPARE(depths.size(), 3);
    }

    void aNewNoteIsOneStepAndGivingUpIsNone()
    {
        select(u"four years ago"_s);
        QVERIFY(QTest::qWaitFor([this] { return at(Command::Note)->isEnabled(); }, patience));
        const int before = workspace()->undoStack()->count();
        at(Command::Note)->trigger();
        auto *editor = m_window->findChild<AnnotationEditor *>();
        QVERIFY(editor);
        editor->reject();
        QCOMPARE(workspace()->undoStack()->count(), before);
        QVERIFY(book()->annotations().isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        select(u"four years ago"_s);
        at(Command::Note)->trigger();
        editor = m_window->findChild<AnnotationEditor *>();
        editor->findChild<QPlainTextEdit *>(u"annotationBody"_s)->setPlainText(u"Since when?"_s);
        editor->accept();
        QCOMPARE(workspace()->undoStack()->count(), before + 1);
        QCOMPARE(workspace()->undoStack()->undoText(), u"Write note"_s);
        QCOMPARE(book()->annotations()[0].body, u"Since when?"_s);
        at(Command::Undo)->trigger();
        QVERIFY(book()->annotations().isEmpty());
    }

    void whatIsTypedIsKeptBeforeItIsSaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"typing.galley"_s);
        workspace()->saveSessionAs(path);
        QVERIFY(QTest::qWaitFor([this, &path] { return workspace()->sessionPath() == path; }, patience));
        const QUuid id = workspace()->annotate(AnnotationKind::Highlight, 0, rangeOf(u"old crossing"_s));
        const Annotation before = *book()->find(id);
        const int steps = workspace()->undoStack()->count();
        const auto stored = [&path, &id] {
            const auto session = SessionFile::open(path); // as another window has it: read-only
            const auto content = session->read();
            const auto found = std::ranges::find(content->annotations, id, &Annotation::id);
            return found == content->annotations.end() ? Annotation() : *found;
        };
        m_window->view()->focusArticle(0);
        pane()->setCursorPosition(rangeOf(u"old crossing"_s).start + 1);
        at(Command::EditAnnotation)->trigger();
        auto *editor = m_window->findChild<AnnotationEditor *>();
        QVERIFY(editor);
        QTest::keyClicks(editor->findChild<QPlainTextEdit *>(u"annotationBody"_s), u"Which one?"_s);
        QTest::keyClicks(editor->findChild<QPlainTextEdit *>(u"annotationReply"_s), u"The stone one."_s);
        QVERIFY(QTest::qWaitFor([&stored] { return stored().replies.size() == 1; }, patience));
        QVERIFY(QTest::qWaitFor([&stored] { return stored().replies[0].text == u"The stone one."_s; }, patience));
        QCOMPARE(stored().body, u"Which one?"_s);
        QCOMPARE(workspace()->undoStack()->count(), steps + 1);
        editor->reject();
        QCOMPARE(*book()->find(id), before);
        QCOMPARE(stored(), before);
        QCOMPARE(workspace()->undoStack()->count(), steps);
    }

    void theEditorKnowsEveryField()
    {
        const QUuid id = workspace()->annotate(AnnotationKind::Highlight, 0, rangeOf(u"old crossing"_s));
        m_window->view()->focusArticle(0);
        pane()->setCursorPosition(rangeOf(u"old crossing"_s).start + 1);
        at(Command::EditAnnotation)->trigger();
        auto *editor = m_window->findChild<AnnotationEditor *>();
        QVERIFY(editor);
        const auto choose = [editor](const QString &name, int value) {
            auto *box = editor->findChild<QComboBox *>(name);
            box->setCurrentIndex(box->findData(value));
        };
        choose(u"annotationKind"_s, int(AnnotationKind::Typo));
        choose(u"annotationColour"_s, 4);
        choose(u"annotationStatus"_s, int(AnnotationStatus::Rejected));
        editor->findChild<QLineEdit *>(u"annotationReplacement"_s)->setText(u"former crossing"_s);
        editor->findChild<QLineEdit *>(u"annotationTags"_s)->setText(u"bridge, style, bridge"_s);
        editor->findChild<QLineEdit *>(u"annotationSource"_s)->setText(u"page 4"_s);
        editor->findChild<QPlainTextEdit *>(u"annotationReply"_s)->setPlainText(u"Agreed."_s);
        editor->accept();
        const Annotation now = *book()->find(id);
        QCOMPARE(int(now.kind), int(AnnotationKind::Typo));
        QCOMPARE(now.colour, 4);
        QCOMPARE(int(now.status), int(AnnotationStatus::Rejected));
        QCOMPARE(now.replacement, u"former crossing"_s);
        QCOMPARE(now.tags, QStringList({u"bridge"_s, u"style"_s}));
        QCOMPARE(now.sourceNote, u"page 4"_s);
        QCOMPARE(now.replies.size(), 1);
        QCOMPARE(groupOf(id), u"Rejected"_s);
        at(Command::DiscardAnnotation)->trigger();
        QVERIFY(book()->annotations().isEmpty());
        QCOMPARE(workspace()->undoStack()->undoText(), u"Delete annotation"_s);
    }

    void everyKindHasItsKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("kind");
        const AnnotationKind kinds[] = {AnnotationKind::Highlight, AnnotationKind::Quote,     AnnotationKind::Typo,
                                        AnnotationKind::Note,      AnnotationKind::Underline, AnnotationKind::StrikeOut,
                                        AnnotationKind::Question};
        for (int i = 0; i < 7; ++i)
            QTest::addRow("Alt+%d", i + 1) << int(Qt::Key_1) + i << int(kinds[i]);
    }
    void everyKindHasItsKey()
    {
        QFETCH(int, key);
        QFETCH(int, kind);
        select(u"old crossing"_s);
        QVERIFY(QTest::qWaitFor([this] { return at(Command::Highlight)->isEnabled(); }, patience));
        QTest::keyClick(pane(), Qt::Key(key), Qt::AltModifier);
        QCOMPARE(book()->annotations().size(), 1);
        QCOMPARE(int(book()->annotations()[0].kind), kind);
    }

    void annotationsGoOutAndComeBack_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("W3C") << u"jsonld"_s;
        QTest::newRow("table") << u"csv"_s;
        QTest::newRow("list") << u"md"_s;
    }
    void annotationsGoOutAndComeBack()
    {
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const QUuid id =
            workspace()->annotate(AnnotationKind::Note, 0, rangeOf(u"old crossing"_s), u"Which \"one\"?"_s);
        auto *commands = m_window->findChild<AnnotationCommands *>();
        QVERIFY(commands);
        const QString path = folder.filePath(u"notes."_s + ending);
        commands->exportTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"old crossing"_s));
        if (ending == u"csv"_s)
            QVERIFY2(text.contains(u"\"Which \"\"one\"\"?\""_s) && text.contains(id.toString(QUuid::WithoutBraces)),
                     qPrintable(text));
        if (ending != u"jsonld"_s)
            return;
        book()->discard(id);
        commands->importFrom(path);
        QVERIFY(book()->find(id));
        QCOMPARE(book()->find(id)->body, u"Which \"one\"?"_s);
    }
};

QTEST_MAIN(AnnotatingTest)
#include "tst_annotating.moc"

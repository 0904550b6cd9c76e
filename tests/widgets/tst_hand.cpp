// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The hand on the panes of the whole window: zoom, links of moved passages, hovering, counterparts, swapping, aligning
// by hand, files that change on disk, the clipboard, and the layout that is remembered.
#include "tests/support/writtenfile.h"
#include "tests/widgets/samplewindow.h"
#include "widgets/desk.h"
#include "widgets/look/elidedlabel.h"
#include "widgets/look/theme.h"
#include "widgets/panes/articlepane.h"
#include "widgets/panes/panestage.h"
#include "widgets/review/reviewdock.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

PaneStage *stageOf(const SampleWindow &desk)
{
    return desk.window->view()->findChild<PaneStage *>();
}

QString told(const SampleWindow &desk)
{
    return desk.window->findChild<ElidedLabel *>(u"stopSentence"_s)->words();
}

/** The first paragraph alignment of both articles, moved or not, and its paragraphs. */
int alignmentOf(const Comparison &comparison, bool moved)
{
    for (int a = 0; a < comparison.alignments.size(); ++a) {
        const Alignment &alignment = comparison.alignments[a];
        if (alignment.level == Level::Paragraph && alignment.moved == moved && alignment.members.size() == 2)
            return a;
    }
    return -1;
}

int paragraphOf(const Alignment &alignment, int article)
{
    return std::ranges::find(alignment.members, article, &Member::article)->index;
}

void wheel(QWidget *paper, int steps, Qt::KeyboardModifiers modifiers)
{
    const QPointF at(paper->width() / 2.0, paper->height() / 2.0);
    QWheelEvent event(at, paper->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(paper, &event);
}

void moveTo(QWidget *paper, const QPoint &point)
{
    QMouseEvent move(QEvent::MouseMove, point, paper->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(paper, &move);
}

} // namespace

class TestHand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes) const { return tests::written(m_folder, name, bytes); }

    static QMimeData *dataOf(const QString &kind)
    {
        auto *data = new QMimeData;
        if (kind == "text"_L1)
            data->setText(u"Bridge closes\n\nThe bridge closes on Monday."_s);
        else if (kind == "html"_L1)
            data->setHtml(u"<h1>Bridge closes</h1><p>The bridge closes on Monday.</p>"_s);
        else if (kind == "image"_L1)
            data->setImageData(QImage(8, 8, QImage::Format_RGB32));
        else if (kind == "url"_L1)
            data->setUrls({QUrl(u"https://news.example/story"_s)});
        return data;
    }
    /** A third article stands there, or the line under the window says why not. */
    static void isReadOrTold(const SampleWindow &desk, const QString &answer)
    {
        if (answer.isEmpty()) {
            QVERIFY(QTest::qWaitFor([&] { return desk.window->workspace()->articles().size() == 3; }, patience));
            QVERIFY(desk.settle());
            QVERIFY(desk.window->workspace()->articles()[2].text.contains(u"on Monday"_s));
        } else {
            QVERIFY2(told(desk).contains(answer), qPrintable(told(desk)));
            QCOMPARE(desk.window->workspace()->slotList().size(), 2);
        }
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }

    void textIsZoomedByWheelAndKeys()
    {
        const SampleWindow desk;
        desk.action(Command::NormalText)->trigger();
        const int normal = desk.window->view()->textSize();
        wheel(desk.views()[0]->viewport(), 1, Qt::ControlModifier);
        QCOMPARE(desk.window->view()->textSize(), normal + 1);
        QCOMPARE(desk.views()[1]->paneStyle().body.font.pixelSize(),
                 desk.views()[0]->paneStyle().body.font.pixelSize());
        QTest::keyClick(desk.views()[0], Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(desk.window->view()->textSize(), normal + 2);
        for (int i = 0; i < 3; ++i)
            wheel(desk.views()[0]->viewport(), -1, Qt::ControlModifier);
        QVERIFY(desk.window->view()->textSize() < normal);
        QTest::keyClick(desk.views()[0], Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.window->view()->textSize(), normal);
    }

    void movedLinksAreDrawnAsChosen()
    {
        const SampleWindow desk;
        desk.action(Command::AlignRows)->setChecked(false);
        QVERIFY(desk.settle());
        const int moved = alignmentOf(desk.window->workspace()->comparison(), true);
        QVERIFY(moved >= 0);
        LinkStrip *strip = stageOf(desk)->strip(1);
        const auto picture = [&] { return strip->grab().toImage(); };
        const auto hovered = [&] {
            strip->setHovered(moved);
            const QImage image = picture();
            strip->setHovered(-1);
            return image;
        };
        desk.action(Command::MovesNone)->trigger();
        const QImage none = picture();
        desk.action(Command::MovesCurrent)->trigger();
        QCOMPARE(picture(), none); // at rest; nothing is current
        QVERIFY2(hovered() != none, "it is drawn under the pointer");
        desk.action(Command::MovesAll)->trigger();
        QVERIFY(picture() != none);
        desk.action(Command::MovesCurrent)->trigger();
    }

    void thePointerShowsCounterpartsInEveryPane()
    {
        const SampleWindow desk;
        const Comparison &comparison = desk.window->workspace()->comparison();
        const Alignment &pair = comparison.alignments[alignmentOf(comparison, false)];
        ArticleView *a = desk.views()[0];
        ArticleView *b = desk.views()[1];
        moveTo(a->viewport(), {2, 2});
        const QImage before = b->grab().toImage();
        const Passage words{0, a->article().paragraphs[paragraphOf(pair, 0)].range};
        a->reveal(words.range);
        moveTo(a->viewport(), a->rectsOf(words.range).first().center().toPoint());
        QVERIFY2(b->grab().toImage() != before, "the same passage in the other article is told by a stronger line");
        moveTo(a->viewport(), {2, 2});
        QCOMPARE(b->grab().toImage(), before);
    }

    void theCounterpartIsReachedByKeys()
    {
        const SampleWindow desk;
        const Comparison &comparison = desk.window->workspace()->comparison();
        const Alignment &pair = comparison.alignments[alignmentOf(comparison, true)];
        desk.window->view()->focusArticle(0);
        desk.views()[0]->setCursorPosition(desk.views()[0]->article().paragraphs[paragraphOf(pair, 0)].range.start);
        QTest::keyClick(desk.views()[0], Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.window->view()->currentArticle(), 1);
        const ArticleView *other = desk.views()[1];
        const int there = other->article().paragraphAt(other->cursorPosition());
        QVERIFY(std::ranges::contains(pair.members, Member{1, there}));
        QVERIFY(other->viewport()->rect().contains(other->paragraphRect(there)));
    }

    void aPaneDroppedOnAnothersHeaderChangesPlacesWithIt()
    {
        const SampleWindow desk;
        Workspace *workspace = desk.window->workspace();
        PaneStage *stage = stageOf(desk);
        const QList<Slot> before = workspace->slotList();
        QMimeData mime;
        mime.setData(u"application/x-galley-pane"_s, QByteArray::number(before[0].id));
        const QPoint header = stage->panes()[1]->mapTo(stage, QPoint(80, 20));
        QMimeData words; // what a drag of another program brings; a test cannot be the source of one
        words.setText(u"x"_s);
        QDragEnterEvent enter(header, Qt::MoveAction, &words, Qt::LeftButton, {});
        QApplication::sendEvent(stage, &enter);
        QDropEvent drop(header, Qt::MoveAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(stage, &drop);
        QVERIFY(desk.settle());
        QCOMPARE(workspace->slotList()[0].id, before[1].id);
        QCOMPARE(workspace->slotList()[1].id, before[0].id);
    }

    void paragraphsAreAlignedByHandAndComparedAnew()
    {
        const SampleWindow desk;
        Workspace *workspace = desk.window->workspace();
        for (int article = 0; article < 2; ++article) {
            desk.window->view()->focusArticle(article);
            ArticleView *view = desk.views()[article];
            view->setCursorPosition(view->article().paragraphs.last().range.start);
            QTest::keyClick(view, Qt::Key_L, Qt::ControlModifier);
        }
        QVERIFY2(told(desk).contains(u"matched"_s), qPrintable(told(desk)));
        QCOMPARE(workspace->linkDecisions().size(), 1);
        QVERIFY(desk.settle());
        QSignalSpy compared(workspace, &Workspace::comparisonChanged);
        QTest::keyClick(desk.views()[0], Qt::Key_F5);
        QVERIFY(compared.wait(patience));
        QVERIFY(desk.settle());
        const int last = int(workspace->articles()[0].paragraphs.size()) - 1;
        QVERIFY(std::ranges::any_of(workspace->comparison().alignments, [&](const Alignment &alignment) {
            return alignment.level == Level::Paragraph && alignment.members.contains(Member{0, last});
        }));
    }

    void theOverviewComesAndGoes()
    {
        const SampleWindow desk;
        QWidget *overview = stageOf(desk)->overview();
        QVERIFY(overview->isVisible());
        QTest::keyClick(desk.views()[0], Qt::Key_F9);
        QVERIFY(!overview->isVisible());
        QTest::keyClick(desk.views()[0], Qt::Key_F9);
        QVERIFY(overview->isVisible());
    }

    void aFileThatChangedIsAskedAbout_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("it is read again") << u"Reload"_s << true;
        QTest::newRow("it stays as it was") << u"Keep"_s << false;
    }
    void aFileThatChangedIsAskedAbout()
    {
        QFETCH(QString, answer);
        QFETCH(bool, isNew);
        const SampleWindow desk(false);
        const QByteArray story = "Ferry stops\n\nThe ferry of the island stopped on Friday, the operator said.\n";
        const QString changing = file(u"changing.txt"_s, story);
        desk.window->open({changing, file(u"other.txt"_s, "Ferry halted\n\nThe island ferry halted on Friday.\n")});
        QVERIFY(desk.settle());
        Workspace *workspace = desk.window->workspace();
        const QString other = workspace->articles()[1].text;
        const qsizetype at = workspace->articles()[0].text.indexOf(u"operator"_s);
        const QUuid marked = workspace->annotate(AnnotationKind::Highlight, 0, {at, at + 8});
        file(u"changing.txt"_s, "Ferry stops again\n\nOn Friday the ferry stopped, the operator said.\n");
        const auto buttonOf = [&]() -> QPushButton * {
            for (auto *button : stageOf(desk)->panes()[0]->findChildren<QPushButton *>())
                if (button->text() == answer && button->isVisible())
                    return button;
            return nullptr;
        };
        QVERIFY(QTest::qWaitFor([&] { return buttonOf() != nullptr; }, patience));
        buttonOf()->click();
        QVERIFY(desk.settle());
        QVERIFY(QTest::qWaitFor(
            [&] { return workspace->articles()[0].text.startsWith(u"Ferry stops again"_s) == isNew; }, patience));
        QCOMPARE(workspace->articles()[1].text, other);
        const Anchor &anchor = workspace->annotations()->find(marked)->anchors[0];
        QCOMPARE(workspace->articles()[0].textOf(anchor.range).toString(), u"operator"_s);
        QVERIFY(!buttonOf());
    }

    void theClipboardIsReadOrTheReasonTold_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("answer");
        QTest::newRow("text becomes an article") << u"text"_s << QString();
        QTest::newRow("so does a piece of a web page") << u"html"_s << QString();
        QTest::newRow("a picture is refused") << u"image"_s << u"A picture has no words"_s;
        QTest::newRow("so is an address in the network") << u"url"_s << u"never connects to the network"_s;
    }
    void theClipboardIsReadOrTheReasonTold()
    {
        QFETCH(QString, kind);
        QFETCH(QString, answer);
        const SampleWindow desk;
        QApplication::clipboard()->setMimeData(dataOf(kind));
        desk.action(Command::PasteText)->trigger();
        isReadOrTold(desk, answer);
    }

    void aDropOnThePanesIsReadOrTheReasonTold_data() { theClipboardIsReadOrTheReasonTold_data(); }
    void aDropOnThePanesIsReadOrTheReasonTold()
    {
        QFETCH(QString, kind);
        QFETCH(QString, answer);
        const SampleWindow desk;
        const std::unique_ptr<QMimeData> data(dataOf(kind));
        PaneStage *stage = stageOf(desk);
        const QPoint middle(stage->width() / 4, stage->height() / 2);
        QDragEnterEvent enter(middle, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(stage, &enter);
        QVERIFY2(enter.isAccepted(), "it is taken, so that the reason can be told");
        QDropEvent drop(middle, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(stage, &drop);
        isReadOrTold(desk, answer);
    }

    void anEmptyClipboardIsTold()
    {
        const SampleWindow desk;
        QApplication::clipboard()->setMimeData(new QMimeData);
        desk.action(Command::PasteText)->trigger();
        QVERIFY2(told(desk).contains(u"no text on the clipboard"_s), qPrintable(told(desk)));
    }

    void claimsAreCopiedAsCsv()
    {
        const SampleWindow desk;
        desk.action(Command::CopyClaims)->trigger();
        const QMimeData *data = QApplication::clipboard()->mimeData();
        const QString csv = QString::fromUtf8(data->data(u"text/csv"_s));
        const qsizetype claims = desk.window->workspace()->comparison().claims.size();
        QCOMPARE(csv.count(u"\r\n"_s), claims + 1);
        QVERIFY2(csv.startsWith(u"Verdict,Claim,A,B\r\n"_s), qPrintable(csv.left(60)));
        QVERIFY(csv.contains(u"\"“That is not a plan, it is a surprise.”\""_s)); // a comma, so it is quoted
        QCOMPARE(data->text().count(u'\n'), claims + 1);
        QCOMPARE(data->text().section(u'\n', 0, 0), u"Verdict\tClaim\tA\tB"_s);
    }

    void theReadingFontAndTheColoursOfProseAreSettings()
    {
        const SampleWindow desk;
        const auto back = qScopeGuard([] {
            Settings settings;
            settings.setValue(Setting::ReadingFont, QString());
            settings.setValue(Setting::ProseHighlighting, true);
        });
        const QImage serif = desk.views()[0]->grab().toImage();
        desk.settings.setValue(Setting::ReadingFont, u"Noto Sans"_s);
        QCOMPARE(desk.views()[0]->paneStyle().body.font.families().first(), u"Noto Sans"_s);
        QVERIFY(desk.settle());
        QVERIFY(desk.views()[0]->grab().toImage() != serif);
        desk.settings.setValue(Setting::ReadingFont, QString());
        QVERIFY(desk.settle());
        QCOMPARE(desk.views()[0]->grab().toImage(), serif);
        desk.settings.setValue(Setting::ProseHighlighting, false);
        QVERIFY2(desk.views()[0]->grab().toImage() != serif, "quotes and figures are as black as the rest");
    }

    void theLayoutIsRemembered()
    {
        Settings settings;
        QList<int> sizes;
        {
            const SampleWindow desk;
            desk.window->resize(1700, 820);
            desk.window->desk()->setSizes({1200, 500});
            QVERIFY(desk.settle());
            sizes = desk.window->desk()->sizes();
            desk.window->close();
        }
        MainWindow next(&settings);
        next.show();
        next.resize(1700, 820); // a real screen restores it by itself
        next.open({sample(u"1-wire.txt"_s), sample(u"2-courier.txt"_s)});
        QVERIFY(
            QTest::qWaitFor([&] { return next.workspace()->articles().size() == 2 && next.isSettled(); }, patience));
        QCOMPARE(next.desk()->sizes(), sizes);
        next.workspace()->closeSession(false);
        settings.setValue(Setting::WindowGeometry, QByteArray());
        settings.setValue(Setting::WindowState, QByteArray());
    }
};

QTEST_MAIN(TestHand)
#include "tst_hand.moc"

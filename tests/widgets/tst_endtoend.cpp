// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way as a person goes it: two files dropped on the window, compared, annotated, undone, exported, read back.
#include "app/annotate/annotationbook.h"
#include "widgets/actions.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/review/reviewdock.h"
#include "widgets/review/reviewtab.h"

#include <QAction>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <poppler-qt6.h>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 30'000; // ms

QString sourceFile(const QString &name)
{
    return QStringLiteral(GALLEY_SOURCE_DIR) + u"/resources/samples/"_s + name;
}

void dropOn(QWidget *widget, QMimeData *data)
{
    const QPointF at(widget->width() / 2.0, widget->height() / 2.0);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    QVERIFY2(enter.isAccepted(), "the window takes the drag");
    QDropEvent drop(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &drop);
}

/** Selects @p words in the pane that shows article @p article. */
bool selectIn(MainWindow &window, int article, const QString &words)
{
    for (auto *view : window.view()->findChildren<ArticleView *>()) {
        const qsizetype at = view->article().text.indexOf(words);
        if (view->articleIndex() != article || at < 0)
            continue;
        window.view()->focusArticle(article);
        view->selectRange({at, at + words.size()});
        return true;
    }
    return false;
}

} // namespace

class TestEndToEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        Theme::instance().choose(u"light"_s);
    }

    void dropCompareAnnotateExport()
    {
        Settings settings;
        settings.setValue(Setting::Author, u"E. Ditor"_s);
        MainWindow window(&settings);
        window.resize(1400, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.findChild<QWidget *>(u"startPage"_s)->isVisible());

        QMimeData files;
        files.setUrls(
            {QUrl::fromLocalFile(sourceFile(u"1-wire.txt"_s)), QUrl::fromLocalFile(sourceFile(u"2-courier.txt"_s))});
        dropOn(&window, &files);
        Workspace *workspace = window.workspace();
        QVERIFY(QTest::qWaitFor([&] { return workspace->articles().size() == 2; }, patience));
        QVERIFY(QTest::qWaitFor([&] { return workspace->compareState() == CompareState::Ready && window.isSettled(); },
                                patience));
        QVERIFY(!window.findChild<QWidget *>(u"startPage"_s)->isVisible());
        QVERIFY(!workspace->comparison().alignments.isEmpty());
        QVERIFY(window.dock()->tab(ReviewDock::Tab::Claims)->table()->model()->rowCount() > 0);

        QVERIFY(window.actions()->at(Command::NextDifference)->isEnabled());
        window.actions()->at(Command::NextDifference)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return window.view()->currentStop() == 0; }, patience));

        QVERIFY(!window.actions()->at(Command::Highlight)->isEnabled());
        const QString words = u"A bridge gives you warnings"_s;
        QVERIFY(selectIn(window, 0, words));
        QVERIFY(QTest::qWaitFor([&] { return window.actions()->at(Command::Highlight)->isEnabled(); }, patience));
        window.actions()->at(Command::Quote)->trigger();
        const QList<Annotation> &annotations = workspace->annotations()->annotations();
        QCOMPARE(annotations.size(), 1);
        QCOMPARE(annotations[0].anchors[0].exact, words);
        QCOMPARE(annotations[0].author, u"E. Ditor"_s);
        window.actions()->at(Command::Undo)->trigger();
        QCOMPARE(annotations.size(), 0);
        window.actions()->at(Command::Redo)->trigger();
        QCOMPARE(annotations.size(), 1);

        exportFrom(window);
        readBack(words);
        workspace->closeSession(false);
        QVERIFY(QTest::qWaitFor([&] { return window.findChild<QWidget *>(u"startPage"_s)->isVisible(); }, patience));
    }

    void textCanBeDropped()
    {
        Settings settings;
        MainWindow window(&settings);
        window.show();
        QMimeData text;
        text.setText(
            u"A headline of six short words\n\nOne paragraph of body text stands here, and it is long enough."_s);
        dropOn(&window, &text);
        QVERIFY(QTest::qWaitFor([&] { return window.workspace()->articles().size() == 1; }, patience));
        QVERIFY(QTest::qWaitFor([&] { return window.isSettled(); }, patience));
        window.workspace()->closeSession(false);
    }

    void notesAreWritten()
    {
        Settings settings;
        MainWindow window(&settings);
        window.resize(1400, 900);
        window.show();
        window.open({sourceFile(u"1-wire.txt"_s)});
        QVERIFY(QTest::qWaitFor([&] { return window.workspace()->articles().size() == 1 && window.isSettled(); },
                                patience));
        QVERIFY(selectIn(window, 0, u"48 million dollars"_s));
        QVERIFY(QTest::qWaitFor([&] { return window.actions()->at(Command::Note)->isEnabled(); }, patience));
        window.actions()->at(Command::Note)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return window.findChild<QPlainTextEdit *>(u"annotationBody"_s); }, patience));
        window.findChild<QPlainTextEdit *>(u"annotationBody"_s)->setPlainText(u"Who says so?"_s);
        window.findChild<QDialog *>(u"annotationEditor"_s)->accept();
        QCOMPARE(window.workspace()->annotations()->annotations().first().body, u"Who says so?"_s);
        window.workspace()->closeSession(false);
    }

private:
    void exportFrom(MainWindow &window)
    {
        m_pdf = m_folder.filePath(u"out.pdf"_s);
        window.actions()->at(Command::ExportReport)->trigger();
        auto *dialog = window.findChild<QDialog *>(u"exportDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(m_pdf);
        QSignalSpy finished(window.workspace(), &Workspace::exportFinished);
        dialog->findChild<QPushButton *>(u"exportButton"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return finished.size() == 1; }, patience));
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(m_pdf); }, patience));
    }

    void readBack(const QString &words)
    {
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::load(m_pdf);
        QVERIFY(pdf);
        QVERIFY(pdf->numPages() >= 1);
        QString text;
        int highlights = 0;
        for (int i = 0; i < pdf->numPages(); ++i) {
            const std::unique_ptr<Poppler::Page> page = pdf->page(i);
            text += page->text({}).simplified() + u' ';
            for (const auto &annotation : page->annotations()) {
                if (annotation->subType() == Poppler::Annotation::AHighlight && annotation->author() == "E. Ditor"_L1)
                    ++highlights;
            }
        }
        QVERIFY2(text.contains(words.section(u' ', 0, 2)), "the text can be searched");
        QVERIFY2(highlights >= 1, "the annotation is a real one, and signed");
    }

    QTemporaryDir m_folder;
    QString m_pdf;
};

QTEST_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The button that stops what takes long: reading and comparing end, the panes stay, it is said what is missing, and it
// can be begun again.
#include "tests/bench/articlemaker.h"
#include "tests/support/documentmaker.h"
#include "tests/support/writtenfile.h"
#include "widgets/actions.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/articlepane.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{

#ifdef NDEBUG
constexpr int size = 1'000'000; // letters of an article: comparing takes much longer than the button needs to come
#else
constexpr int size = 160'000;
#endif
constexpr int patience = 300'000; // ms

} // namespace

class StoppingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;

    Workspace *workspace() const { return m_window->workspace(); }
    QString file(const QString &name, const QByteArray &bytes) const { return tests::written(m_folder, name, bytes); }
    QStringList longArticles() const
    {
        const QString first = bench::makeArticle(size, 20260317);
        return {file(u"long1.txt"_s, first.toUtf8()), file(u"long2.txt"_s, bench::rewritten(first, 4).toUtf8())};
    }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return workspace()->isIdle() && m_window->isSettled(); }, patience);
    }
    bool isStopped() const
    {
        return QTest::qWaitFor([this] { return workspace()->compareState() == CompareState::Failed; }, patience);
    }
    /** Presses Stop as soon as it is there. */
    void stop(const QString &what) const
    {
        auto *button = m_window->findChild<QPushButton *>(u"stopButton"_s);
        QVERIFY(QTest::qWaitFor([&] { return button->isVisible(); }, patience));
        const QString words = m_window->findChild<QLabel *>(u"runningLabel"_s)->text();
        QVERIFY2(words.startsWith(what), qPrintable(words));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /** The message over the panes; null where there is none. */
    QWidget *message(const QString &key) const
    {
        for (auto *one : m_window->findChild<QWidget *>(u"messages"_s)->findChildren<QWidget *>(key))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    ArticlePane *pane(int slot) const
    {
        for (auto *one : m_window->findChildren<ArticlePane *>())
            if (one->slotId() == workspace()->slotList()[slot].id)
                return one;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }
    void init()
    {
        m_window = std::make_unique<MainWindow>(&m_settings);
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        qunsetenv("GALLEY_READER");
        workspace()->closeSession(false);
        m_window.reset();
    }

    void comparingStopsAndIsBegunAgain()
    {
        m_window->open(longArticles());
        stop(u"Comparing"_s);
        QVERIFY(isStopped());
        QVERIFY(settle());
        QVERIFY(pane(0)->isReady() && pane(1)->isReady());
        QCOMPARE(pane(0)->view()->article().text, workspace()->articles()[0].text);
        QVERIFY(!m_window->findChild<QPushButton *>(u"stopButton"_s)->isVisible());
        QVERIFY(message(u"compare"_s));
        QVERIFY2(message(u"compare"_s)->accessibleName().contains(u"Nothing is marked"_s),
                 qPrintable(message(u"compare"_s)->accessibleName()));
        QVERIFY(workspace()->comparison().alignments.isEmpty());

        message(u"compare"_s)->findChild<QPushButton *>()->click();
        QVERIFY(QTest::qWaitFor([&] { return workspace()->compareState() == CompareState::Ready; }, patience));
        QVERIFY(settle());
        QVERIFY(!workspace()->comparison().alignments.isEmpty());
        QVERIFY(!message(u"compare"_s));
    }

    void aStoppedSecondComparisonLeavesTheFirst()
    {
        m_window->open(longArticles());
        QVERIFY(QTest::qWaitFor([&] { return workspace()->compareState() == CompareState::Ready; }, patience));
        QVERIFY(settle());
        const Comparison before = workspace()->comparison();
        auto *button = m_window->findChild<QPushButton *>(u"stopButton"_s);
        connect(workspace(), &Workspace::compareStateChanged, button, [&] {
            if (workspace()->compareState() == CompareState::Stale) // it goes by the first: as soon as it begins
                button->click();
        });
        m_window->actions()->at(Command::Recompare)->trigger();
        QVERIFY(isStopped());
        QVERIFY(settle());
        workspace()->disconnect(button);
        QCOMPARE(workspace()->comparison(), before);
        QVERIFY(message(u"compare"_s));
        QVERIFY2(message(u"compare"_s)->accessibleName().contains(u"the comparison before"_s),
                 qPrintable(message(u"compare"_s)->accessibleName()));
        QVERIFY2(m_window->actions()->at(Command::CopyClaims)->isEnabled(), "what is shown can be worked with");
        m_window->actions()->at(Command::Recompare)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return workspace()->compareState() == CompareState::Ready; }, patience));
        QVERIFY(!message(u"compare"_s));
    }

    void readingStopsInItsPaneAlone()
    {
        const QByteArray ferry =
            "Island without a ferry\n\nThe ferry of the island stopped on Friday, said the port.\n";
        const QString reader = file(u"reader"_s, "#!/bin/sh\nexec sleep 600\n");
        QFile::setPermissions(reader, QFile::ReadOwner | QFile::ExeOwner);
        qputenv("GALLEY_READER", QFile::encodeName(reader));
        m_window->open({file(u"a.txt"_s, ferry), file(u"b.docx"_s, wordDocument({ferry})), file(u"c.txt"_s, ferry)});
        QVERIFY(QTest::qWaitFor([&] { return workspace()->compareState() == CompareState::Ready; }, patience));
        stop(u"Reading"_s);
        QVERIFY(settle());
        QCOMPARE(int(workspace()->slotList()[1].state), int(Slot::State::Failed));
        const auto labels = pane(1)->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *l) { return l->text().contains(u"was stopped"_s); }));
        QVERIFY(pane(0)->isReady() && !pane(1)->isReady() && pane(2)->isReady());
        QCOMPARE(workspace()->articles().size(), 2);

        qunsetenv("GALLEY_READER");
        for (auto *button : pane(1)->findChildren<QAbstractButton *>())
            if (button->accessibleName() == "Reload article"_L1)
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(settle());
        QVERIFY(pane(1)->isReady());
        QCOMPARE(workspace()->articles().size(), 3);
    }
};

QTEST_MAIN(StoppingTest)
#include "tst_stopping.moc"

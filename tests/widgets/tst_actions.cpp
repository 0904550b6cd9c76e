// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the table of commands: unique ids and keys, words, icons that exist, every command in a menu.
#include "widgets/actions.h"
#include "widgets/mainwindow.h"
#include "widgets/menus.h"

#include <QAction>
#include <QFile>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QToolBar>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

/** All actions in the menus of @p menu, also those further down. */
QSet<QAction *> actionsIn(const QList<QAction *> &actions)
{
    QSet<QAction *> result;
    for (QAction *action : actions) {
        result << action;
        if (action->menu())
            result += actionsIn(action->menu()->actions());
    }
    return result;
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRow_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < commandTable().size(); ++i)
            QTest::newRow(commandTable()[i].id) << i;
    }

    void everyRow()
    {
        QFETCH(int, row);
        const CommandRow &command = commandTable()[row];
        QVERIFY(*command.text);
        const QString tip = QString::fromUtf8(command.tip);
        QVERIFY2(tip.endsWith(u'.'), "a tip is a whole sentence");
        if (*command.icon)
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(QLatin1StringView(command.icon))), command.icon);
        for (const QString &part : QString::fromLatin1(command.keys).split("; "_L1, Qt::SkipEmptyParts))
            QVERIFY2(!QKeySequence(part, QKeySequence::PortableText).toString().isEmpty(), qPrintable(part));
    }

    void idsAndKeysAreUnique()
    {
        QSet<QString> ids;
        QHash<QString, QString> keys;
        for (const CommandRow &row : commandTable()) {
            const QString id = QString::fromLatin1(row.id);
            QVERIFY2(!ids.contains(id), row.id);
            ids << id;
            for (const QString &part : QString::fromLatin1(row.keys).split("; "_L1, Qt::SkipEmptyParts)) {
                const QString key = QKeySequence(part, QKeySequence::PortableText).toString();
                QVERIFY2(!keys.contains(key),
                         qPrintable(u"%1 is the key of %2 and %3"_s.arg(key, keys.value(key), id)));
                keys.insert(key, id);
            }
        }
    }

    void mnemonicsAreUniqueInEachMenu()
    {
        QHash<int, QHash<QChar, QString>> taken;
        for (const CommandRow &row : commandTable()) {
            const QString text = QString::fromUtf8(row.text);
            const qsizetype at = text.indexOf(u'&');
            QVERIFY2(at >= 0, row.text);
            QHash<QChar, QString> &letters = taken[int(row.menu)];
            const QChar letter = text[at + 1].toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(text + u" / "_s + letters.value(letter)));
            letters.insert(letter, text);
        }
    }

    void everyCommandIsInAMenu()
    {
        QMainWindow window;
        Actions actions(&window);
        buildMenuBar(&window, actions);
        const QSet<QAction *> reachable = actionsIn(window.menuBar()->actions());
        for (const CommandRow &row : commandTable())
            QVERIFY2(reachable.contains(actions.at(row.command)), row.id);
    }

    /** Also what the window adds by itself, such as what a tool bar or a dock brings along. */
    void everyActionOfTheWindowIsInAMenu()
    {
        Settings settings;
        MainWindow window(&settings);
        const QSet<QAction *> reachable = actionsIn(window.menuBar()->actions());
        QStringList lost;
        for (QAction *action : window.findChildren<QAction *>())
            if (!action->shortcuts().isEmpty() && !reachable.contains(action))
                lost << action->text() + u' ' + action->shortcut().toString();
        for (QAction *action : window.findChild<QToolBar *>(u"mainToolBar"_s)->actions())
            if (!action->isSeparator() && !action->text().isEmpty() && !reachable.contains(action))
                lost << action->text();
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
        QVERIFY(reachable.size() >= qsizetype(commandTable().size()));
    }

    void commandsFollowTheirNeeds()
    {
        QMainWindow window;
        Actions actions(&window);
        QVERIFY(actions.at(Command::Open)->isEnabled());
        QVERIFY(!actions.at(Command::Highlight)->isEnabled());
        actions.setPresent(Need::Article | Need::Selection);
        QVERIFY(actions.at(Command::Highlight)->isEnabled());
        QVERIFY(actions.at(Command::ExportReport)->isEnabled());
        QVERIFY(!actions.at(Command::ConfirmMatch)->isEnabled());
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"

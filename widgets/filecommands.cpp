// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filecommands.h"

#include "app/session/articlefiles.h"
#include "app/session/recentsessions.h"
#include "widgets/actions.h"
#include "widgets/dialogs/exportdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace galley
{

using namespace Qt::StringLiterals;

FileCommands::FileCommands(QWidget *window, Workspace *workspace, const Actions *actions, QMenu *recentMenu)
    : QObject(window)
    , m_window(window)
    , m_workspace(workspace)
    , m_recent(recentMenu)
{
    connectCommands(actions);
    connect(m_recent, &QMenu::aboutToShow, this, &FileCommands::fillRecent);
}

void FileCommands::connectCommands(const Actions *actions)
{
    const auto on = [&](Command command, auto run) { connect(actions->at(command), &QAction::triggered, this, run); };
    on(Command::Open, [this] { chooseArticles(); });
    on(Command::AddArticle, [this] { chooseArticles(); });
    on(Command::PasteText, [this] { pasteText(); });
    on(Command::OpenSample, [this] { openSample(); });
    on(Command::OpenSession, [this] { chooseSession(); });
    on(Command::SaveSessionAs, [this] { saveSession(); });
    on(Command::CloseComparison, [this] { closeComparison(); });
    on(Command::ExportReport, [this] { exportReport(); });
    on(Command::Quit, [] { QApplication::closeAllWindows(); });
}

void FileCommands::open(const QStringList &paths, int at)
{
    QStringList articles;
    for (const QString &path : paths) {
        if (isSessionPath(path)) {
            m_workspace->openSession(path);
            return;
        }
        articles << path;
    }
    if (articles.isEmpty())
        return;
    if (filesIn(articles).isEmpty()) {
        Q_EMIT told(
            tr("There is no article in %1. Choose another folder.").arg(QDir::toNativeSeparators(articles.first())));
        return;
    }
    m_workspace->openFiles(articles, at);
    if (const int leftOut = leftOutOf(articles))
        Q_EMIT told(
            tr("%n thing(s) in the folder were left out: other kinds of files, or folders in it.", nullptr, leftOut));
}

void FileCommands::openSample()
{
    m_workspace->openFiles({u":/samples/1-wire.txt"_s, u":/samples/2-courier.txt"_s});
}

void FileCommands::pasteText()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && canOpen(data))
        openDropped(data);
    else
        Q_EMIT told(tr("There is no text on the clipboard. Copy an article first."));
}

void FileCommands::chooseArticles(int slotId)
{
    auto *dialog = new QFileDialog(m_window, slotId < 0 ? tr("Open articles") : tr("Open another article"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"openDialog"_s);
    dialog->setFileMode(slotId < 0 ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Articles and sessions (%1 %2)").arg(articleNameFilters().join(u' '), sessionNameFilter()),
         tr("All files (*)")});
    const QStringList recent = m_workspace->settings()->value(Setting::RecentFiles).toStringList();
    if (!recent.isEmpty())
        dialog->setDirectory(QFileInfo(recent.first()).path());
    connect(dialog, &QFileDialog::filesSelected, this, [this, slotId](const QStringList &paths) {
        if (slotId >= 0 && !paths.isEmpty())
            m_workspace->replaceArticle(slotId, paths.first());
        else
            open(paths);
    });
    dialog->open();
}

bool FileCommands::canOpen(const QMimeData *data)
{
    return !pathsIn(data).isEmpty() || data->hasText() || data->hasHtml() || data->hasImage(); // the last is refused
}

QStringList FileCommands::pathsIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

void FileCommands::openDropped(const QMimeData *data)
{
    const QStringList paths = pathsIn(data);
    if (!paths.isEmpty())
        open(paths);
    else if (data->hasUrls())
        Q_EMIT told(tr("Galley never connects to the network. Save the page as a file and drop that."));
    else if (data->hasImage() && !data->hasText())
        Q_EMIT told(tr("A picture has no words to compare. Drop a text, a web page, a PDF or an office document."));
    else
        m_workspace->openText(data->text(), data->hasHtml() ? data->html() : QString());
}

void FileCommands::chooseSession()
{
    auto *dialog = new QFileDialog(m_window, tr("Open session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Sessions (%1)").arg(sessionNameFilter()));
    connect(dialog, &QFileDialog::fileSelected, m_workspace, &Workspace::openSession);
    dialog->open();
}

void FileCommands::saveSession()
{
    auto *dialog = new QFileDialog(m_window, tr("Save session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"galley"_s);
    dialog->setNameFilter(tr("Sessions (%1)").arg(sessionNameFilter()));
    QString name = m_workspace->title();
    name.replace(u'/', u'-');
    dialog->selectFile(m_workspace->sessionPath().isEmpty() ? name + u".galley"_s : m_workspace->sessionPath());
    connect(dialog, &QFileDialog::fileSelected, m_workspace, &Workspace::saveSessionAs);
    dialog->open();
}

void FileCommands::closeComparison()
{
    m_workspace->closeSession(!m_workspace->annotations()->annotations().isEmpty() ||
                              !m_workspace->linkDecisions().isEmpty());
}

QString FileCommands::exportFolder() const
{
    if (!m_workspace->sessionPath().isEmpty())
        return QFileInfo(m_workspace->sessionPath()).path();
    for (const Slot &slot : m_workspace->slotList()) {
        const QFileInfo info(slot.source);
        if (!slot.source.startsWith(u':') && info.exists() && QFileInfo(info.path()).isWritable())
            return info.path();
    }
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileCommands::exportReport()
{
    QString name = m_workspace->title();
    name.replace(u'/', u'-');
    auto *dialog =
        new ExportDialog(m_workspace, exportFolder() + u'/' + (name.isEmpty() ? tr("comparison") : name), m_window);
    dialog->open();
}

void FileCommands::fillRecent()
{
    m_recent->clear();
    const auto add = [this](const QString &path, const QStringList &articles) {
        if (!QFileInfo::exists(path))
            return;
        QString text = QFileInfo(path).fileName();
        QAction *action = m_recent->addAction(text.replace(u'&', u"&&"_s));
        action->setToolTip((QStringList{QDir::toNativeSeparators(path)} + articles).join(u'\n'));
        connect(action, &QAction::triggered, this, [this, path] { open({path}); });
    };
    for (const RecentSession &session : recentSessions(*m_workspace->settings()))
        add(session.path, session.articles);
    m_recent->addSeparator();
    for (const QString &path : m_workspace->settings()->value(Setting::RecentFiles).toStringList())
        add(path, {});
    m_recent->setToolTipsVisible(true);
    if (m_recent->actions().size() <= 1)
        m_recent->addAction(tr("Nothing yet"))->setEnabled(false);
}

} // namespace galley

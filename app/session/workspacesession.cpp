// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's session: every change is written through, and a session that is opened is shown whole.
#include "app/session/recentsessions.h"
#include "app/session/workspaceprivate.h"

#include <QFileInfo>

namespace galley
{

/** The file of this session, made where there is none yet. False, and told, where it cannot be made. */
bool Workspace::Private::ensureFile()
{
    if (file)
        return true;
    if (articles.isEmpty() && book.annotations().isEmpty())
        return false;
    auto made = SessionFile::createUnnamed();
    if (!made) {
        if (!std::exchange(isUnsaved, true))
            Q_EMIT q->failed(made.error());
        retryTimer.start();
        return false;
    }
    file = *std::move(made);
    return true;
}

/** Writes one change; with it whatever waits. After a failure the whole session is written as soon as that is possible
 * again. */
void Workspace::Private::save(const std::function<Result<void>(SessionFile &)> &change)
{
    if (isShowing || (file && file->isReadOnly()) || !ensureFile())
        return;
    const bool wasUnsaved = isUnsaved;
    const bool isWaiting = articlesTimer.isActive();
    articlesTimer.stop();
    const Result<void> written = wasUnsaved || isWaiting ? file->storeAll(content()) : change(*file);
    isUnsaved = !written;
    if (written)
        retryTimer.stop();
    else
        retryTimer.start();
    if (!written && !wasUnsaved)
        Q_EMIT q->failed(written.error());
    if (wasUnsaved != isUnsaved)
        Q_EMIT q->sessionChanged();
}

void Workspace::Private::saveAll()
{
    save([this](SessionFile &session) { return session.storeAll(content()); });
}

void Workspace::Private::saveArticles()
{
    if (!isShowing)
        articlesTimer.start();
}

void Workspace::Private::saveWaiting()
{
    if (articlesTimer.isActive())
        saveAll();
}

SessionContent Workspace::Private::content() const
{
    SessionContent all;
    for (const Slot &slot : slotList) {
        if (slot.state != Slot::State::Ready)
            continue;
        const StoredArticle known = read.value(slot.id);
        all.articles << StoredArticle{slot.article, slot.options,
                                      known.article == slot.article ? known.form : std::nullopt};
    }
    all.annotations = book.annotations();
    all.linkDecisions = links;
    all.findingDecisions = findingDecisions;
    all.base = q->base();
    all.view = view;
    return all;
}

void Workspace::Private::startAnew()
{
    isShowing = true;
    for (Loading &job : loading)
        job.run.progress.stop();
    loading.clear();
    read.clear();
    if (!watcher.files().isEmpty())
        watcher.removePaths(watcher.files());
    undoStack.clear();
    slotList.clear();
    decisions = {};
    view.clear();
    baseSlot = 0;
    isUnsaved = false;
    retryTimer.stop();
    articlesTimer.stop();
    book.reset({});
    isShowing = false;
}

/** Puts what a session holds in place of everything. */
void Workspace::Private::show(const SessionContent &content)
{
    isShowing = true;
    for (const StoredArticle &stored : content.articles) {
        Slot *slot = slotById(addSlot(stored.article.source, -1));
        slot->state = Slot::State::Ready;
        slot->options = stored.options;
        slot->article = stored.article;
        slot->changedOnDisk = false;
        watch(*slot);
    }
    view = content.view;
    baseSlot = content.base < slotList.size() ? slotList.value(content.base).id : 0;
    for (LinkDecision link : content.linkDecisions) {
        link.from.article = slotList.value(link.from.article).id;
        link.to.article = slotList.value(link.to.article).id;
        decisions.links << link;
    }
    for (FindingDecision finding : content.findingDecisions) {
        finding.article = slotList.value(finding.article).id;
        decisions.findings << finding;
    }
    articlesChanged();
    book.reset(content.annotations);
    isShowing = false;
    showAllMarks();
    for (const Slot &slot : std::as_const(slotList))
        sourceChanged(slot.source);
}

void Workspace::Private::rememberSession()
{
    const QString path = q->sessionPath();
    if (path.isEmpty())
        return;
    RecentSession session{.path = path};
    for (const Article &article : std::as_const(articles))
        session.articles << article.label();
    if (compareState == CompareState::Ready)
        session.differing = countClaims(comparison).differing;
    galley::rememberSession(*settings, session);
}

/** So that a named session is offered again after a crash. One that can only be read is somebody else's to offer. */
void Workspace::Private::noteOpen(bool isOpen)
{
    const QString path = q->sessionPath();
    if (path.isEmpty() || q->isReadOnly())
        return;
    QStringList open = settings->value(Setting::OpenSessions).toStringList();
    const bool wasThere = open.removeAll(path) > 0;
    if (isOpen)
        open.prepend(path);
    if (isOpen || wasThere)
        settings->setValue(Setting::OpenSessions, open);
}

QStringList sessionsLeftBehind(const Settings &settings)
{
    QStringList found;
    for (const QString &path : settings.value(Setting::OpenSessions).toStringList()) {
        if (QFileInfo(path).isFile() && !SessionFile::isOpen(path))
            found << path;
    }
    return found + SessionFile::leftBehind();
}

QString Workspace::sessionPath() const
{
    return d->file && !d->file->isUnnamed() ? d->file->path() : QString();
}

bool Workspace::isReadOnly() const
{
    return d->file && d->file->isReadOnly();
}

bool Workspace::isUnsaved() const
{
    return d->isUnsaved;
}

void Workspace::openSession(const QString &path)
{
    QString news;
    auto file = SessionFile::open(path);
    auto content = file ? file->read() : std::unexpected(file.error());
    if (!content && content.error().code == Error::Code::Damaged) {
        if (file)
            file = std::unexpected(content.error()); // gives its lock back
        const auto recovery = SessionFile::recover(path);
        if (recovery) {
            news = recoveryMessage(*recovery, QFileInfo(path).fileName());
            file = SessionFile::open(path);
            content = file ? file->read() : std::unexpected(file.error());
        } else {
            content = std::unexpected(recovery.error());
        }
    }
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    d->saveWaiting();
    d->noteOpen(false);
    d->startAnew();
    d->file = *std::move(file);
    d->show(*content);
    d->rememberSession();
    d->noteOpen(true);
    Q_EMIT sessionChanged();
    Q_EMIT sessionOpened();
    if (!news.isEmpty())
        Q_EMIT failed(Error{.code = Error::Code::Damaged, .message = news, .detail = {}, .file = path});
    if (const QString why = d->file->readOnlyReason(); !why.isEmpty())
        Q_EMIT failed(Error{.code = Error::Code::Unwritable, .message = why, .detail = {}, .file = path});
}

void Workspace::saveSessionAs(const QString &path)
{
    d->saveWaiting();
    d->noteOpen(false);
    Result<void> saved;
    if (d->file && !d->isUnsaved) {
        saved = d->file->saveAs(path);
    } else {
        auto made = SessionFile::create(path);
        saved = made ? made->storeAll(d->content()) : std::unexpected(made.error());
        if (saved) {
            if (d->file)
                d->file->discardUnnamed();
            d->file = *std::move(made);
            d->isUnsaved = false;
            d->retryTimer.stop();
        }
    }
    d->noteOpen(true);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    d->rememberSession();
    Q_EMIT sessionChanged();
}

void Workspace::exportSessionCopy(const QString &path)
{
    d->saveWaiting();
    Result<void> copied;
    if (d->file && !d->isUnsaved) {
        copied = d->file->copyTo(path);
    } else {
        auto made = SessionFile::create(path);
        copied = made ? made->storeAll(d->content()) : std::unexpected(made.error());
    }
    if (!copied)
        Q_EMIT failed(copied.error());
}

void Workspace::closeSession(bool keep)
{
    if (keep)
        d->saveWaiting();
    d->noteOpen(false);
    if (d->file && !keep)
        d->file->discardUnnamed();
    d->startAnew();
    d->file.reset();
    d->isShowing = true;
    d->articlesChanged();
    d->isShowing = false;
}

QHash<QString, QVariant> Workspace::viewState() const
{
    return d->view;
}

void Workspace::setViewState(const QHash<QString, QVariant> &view)
{
    if (view == d->view)
        return;
    d->view = view;
    d->save([&view](SessionFile &session) { return session.storeView(view); });
}

bool Workspace::mayChange()
{
    if (isReadOnly())
        Q_EMIT failed(failure(Error::Code::Unwritable,
                              tr("This session can only be read. Save it under another name to work on a copy."))
                          .error());
    return !isReadOnly();
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's slots: opening, reloading, closing and moving articles, and watching their files.
#include "app/article/handreading.h"
#include "app/article/outletfurniture.h"
#include "app/session/articlefiles.h"
#include "app/session/workspaceprivate.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace galley
{

namespace
{
constexpr int longestRecentFiles = 20;

bool differsOnDisk(const Slot &slot)
{
    QFile file(slot.source);
    if (slot.source.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    return file.size() != slot.article.original.size() || file.readAll() != slot.article.original;
}

QList<Role> rolesOf(const Article &article)
{
    QList<Role> roles;
    roles.reserve(article.paragraphs.size());
    for (const Paragraph &paragraph : article.paragraphs)
        roles << paragraph.role;
    return roles;
}

bool isReady(const Slot &slot)
{
    return slot.state == Slot::State::Ready;
}
} // namespace

Slot *Workspace::Private::slotById(int id)
{
    const auto found = std::ranges::find(slotList, id, &Slot::id);
    return found == slotList.end() ? nullptr : &*found;
}

int Workspace::Private::indexOfSlot(int slotId) const
{
    const auto found = std::ranges::find(slotList, slotId, &Slot::id);
    return found == slotList.end() ? -1 : int(found - slotList.begin());
}

int Workspace::Private::articleOfSlot(int slotId) const
{
    const int index = indexOfSlot(slotId);
    return index < 0 ? -1 : slotList[index].articleIndex;
}

int Workspace::Private::slotIdOf(int article) const
{
    const auto found = std::ranges::find(slotList, article, &Slot::articleIndex);
    return article < 0 || found == slotList.end() ? -1 : found->id;
}

QList<int> Workspace::Private::readyIds() const
{
    QList<int> ids;
    for (const Slot &slot : slotList) {
        if (isReady(slot))
            ids << slot.id;
    }
    return ids;
}

int Workspace::Private::addSlot(const QString &source, int at)
{
    Slot slot;
    slot.id = nextSlotId++;
    slot.source = source;
    slotList.insert(at < 0 || at > slotList.size() ? slotList.size() : at, slot);
    return slot.id;
}

void Workspace::Private::load(int slotId, const QString &source, const ReadOptions &options, Reader reader)
{
    if (loading.contains(slotId))
        loading[slotId].run.progress.stop();
    Slot *slot = slotById(slotId);
    if (slot->state == Slot::State::Failed) {
        slot->state = Slot::State::Loading;
        slot->source = source;
        slot->error = {};
    }
    progressTimer.start();
    const auto work = [reader = std::move(reader), options](Progress &progress) -> Result<StoredArticle> {
        return reader(progress).transform(
            [&options](const Article &article) { return StoredArticle{article, options, storedForm(article)}; });
    };
    const Jobs::Run run = reading.start(work, [this, slotId](int number, Result<StoredArticle> &&result) {
        loaded(slotId, number, std::move(result));
    });
    loading[slotId] = {run, source, options};
}

void Workspace::Private::loaded(int slotId, int run, Result<StoredArticle> result)
{
    if (!loading.contains(slotId) || loading[slotId].run.number != run)
        return;
    const Loading job = loading.take(slotId);
    Slot *slot = slotById(slotId);
    if (!result) {
        if (isReady(*slot)) {
            Q_EMIT q->failed(result.error());
        } else {
            slot->state = Slot::State::Failed;
            slot->error = result.error();
        }
        Q_EMIT q->slotsChanged();
        compareLater();
        return;
    }
    slot->state = Slot::State::Ready;
    slot->source = job.source;
    slot->options = job.options;
    slot->error = {};
    slot->changedOnDisk = false;
    slot->article = result->article;
    slot->options.roles = settledRoles(slot->options.roles, slot->article);
    slot->roles = rolesOf(slot->article);
    read.insert(slotId, *std::move(result));
    watch(*slot);
    articlesChanged();
}

/** Asks the articles of one outlet about each other's furniture, from what each was by itself. */
void Workspace::Private::shareFurniture()
{
    QList<Article> ready;
    QList<QSet<int>> byHand;
    for (Slot &slot : slotList) {
        if (!isReady(slot))
            continue;
        if (slot.roles.size() != slot.article.paragraphs.size())
            slot.roles = rolesOf(slot.article);
        for (int i = 0; i < slot.roles.size(); ++i)
            if (std::as_const(slot.article.paragraphs)[i].role != std::as_const(slot.roles)[i])
                slot.article.paragraphs[i].role = slot.roles[i];
        ready << slot.article;
        byHand << QSet<int>();
        for (const RoleByHand &hand : std::as_const(slot.options.roles))
            byHand.last() << hand.paragraph;
    }
    markOutletFurniture(ready, byHand);
    for (Slot &slot : slotList)
        if (isReady(slot))
            slot.article = ready.takeFirst();
}

/** Everything that follows from another list of ready articles, or another text in one of them. */
void Workspace::Private::articlesChanged()
{
    shareFurniture();
    articles.clear();
    QList<BookArticle> named;
    for (Slot &slot : slotList) {
        slot.articleIndex = isReady(slot) ? int(articles.size()) : -1;
        if (!isReady(slot))
            continue;
        articles << slot.article;
        named << BookArticle{slot.id, slot.article.text};
    }
    translateDecisions();
    const bool wasShowing = std::exchange(isShowing, true); // all of it is written in one step, below
    book.setArticles(named);
    isShowing = wasShowing;
    forgetComparison();
    saveArticles();
    Q_EMIT q->slotsChanged();
    Q_EMIT q->sessionChanged();
    Q_EMIT q->comparisonChanged();
    compareLater();
}

void Workspace::Private::insertSlot(const Slot &slot, int at)
{
    slotList.insert(std::clamp<qsizetype>(at, 0, slotList.size()), slot);
    watch(slot);
    articlesChanged();
}

Slot Workspace::Private::takeSlot(int slotId)
{
    const int index = indexOfSlot(slotId);
    if (loading.contains(slotId))
        loading.take(slotId).run.progress.stop();
    const Slot slot = slotList.takeAt(index);
    const bool isShared = std::ranges::any_of(slotList, [&](const Slot &s) { return s.source == slot.source; });
    if (!isShared && !slot.source.isEmpty())
        watcher.removePath(slot.source);
    articlesChanged();
    return slot;
}

void Workspace::Private::place(int slotId, int to)
{
    slotList.move(indexOfSlot(slotId), std::clamp<qsizetype>(to, 0, slotList.size() - 1));
    articlesChanged();
}

void Workspace::Private::watch(const Slot &slot)
{
    if (isReady(slot) && !slot.source.isEmpty() && QFileInfo(slot.source).isFile())
        watcher.addPath(slot.source);
}

void Workspace::Private::sourceChanged(const QString &path)
{
    bool isNews = false;
    for (Slot &slot : slotList) {
        if (slot.source != path || !isReady(slot))
            continue;
        watch(slot); // an editor that saves by renaming makes the watcher lose the file
        const bool differs = differsOnDisk(slot);
        isNews = isNews || differs != slot.changedOnDisk;
        slot.changedOnDisk = differs;
    }
    if (isNews)
        Q_EMIT q->slotsChanged();
}

void Workspace::openFiles(const QStringList &paths, int at)
{
    if (paths.size() == 1 && isSessionPath(paths.first())) {
        openSession(paths.first());
        return;
    }
    QStringList recent = d->settings->value(Setting::RecentFiles).toStringList();
    for (const QString &path : filesIn(paths)) {
        const int slotId = d->addSlot(path, at);
        at = at < 0 ? at : at + 1;
        d->load(slotId, path, {}, [path](Progress &progress) { return loadArticle(path, {}, progress); });
        const QString whole = QFileInfo(path).absoluteFilePath();
        recent.removeAll(whole);
        recent.prepend(whole);
    }
    d->settings->setValue(Setting::RecentFiles, recent.first(std::min<qsizetype>(recent.size(), longestRecentFiles)));
    Q_EMIT slotsChanged();
}

void Workspace::replaceArticle(int slotId, const QString &path)
{
    if (!d->slotById(slotId))
        return;
    d->load(slotId, path, {}, [path](Progress &progress) { return loadArticle(path, {}, progress); });
    Q_EMIT slotsChanged();
}

void Workspace::openText(const QString &text, const QString &html)
{
    const int slotId = d->addSlot({}, -1);
    d->load(slotId, {}, {}, [text, html](Progress &progress) { return articleFromClipboard(text, html, progress); });
    Q_EMIT slotsChanged();
}

void Workspace::reload(int slotId)
{
    const Slot *slot = d->slotById(slotId);
    if (!slot || slot->source.isEmpty())
        return;
    d->load(slotId, slot->source, slot->options, [path = slot->source, options = slot->options](Progress &progress) {
        return loadArticle(path, options, progress);
    });
    Q_EMIT slotsChanged();
}

void Workspace::stopReading()
{
    for (Private::Loading &job : d->loading)
        job.run.progress.stop();
}

void Workspace::closeArticle(int slotId)
{
    const Slot *slot = d->slotById(slotId);
    if (!slot)
        return;
    if (!isReady(*slot)) {
        d->takeSlot(slotId);
        return;
    }
    const auto kept = std::make_shared<std::pair<Slot, int>>();
    //: %1 is an article's title, outlet or file name.
    const QString words = tr("Close %1").arg(slot->article.label());
    d->undoStack.push(new SlotCommand(
        words,
        [this, kept, slotId] {
            const int at = d->indexOfSlot(slotId);
            *kept = {d->takeSlot(slotId), at};
        },
        [this, kept] { d->insertSlot(kept->first, kept->second); }));
}

void Workspace::moveArticle(int slotId, int to)
{
    if (d->slotById(slotId) && d->indexOfSlot(slotId) != to)
        d->place(slotId, to);
}

void Workspace::setBase(int article)
{
    const int slotId = d->slotIdOf(article);
    if (slotId < 0 || slotId == d->baseSlot)
        return;
    d->baseSlot = slotId;
    d->stops = stopsFor(d->articles, d->comparison, d->findings, base());
    d->saveArticles();
    Q_EMIT baseChanged();
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person overrules about the reading of an article: roles of its blocks, encoding, language, password.
#include "app/article/handreading.h"
#include "app/session/workspaceprivate.h"

namespace galley
{

namespace
{
QList<RoleByHand> changedRoles(QList<RoleByHand> roles, const QList<int> &paragraphs, std::optional<Role> role)
{
    roles.removeIf([&](const RoleByHand &hand) { return paragraphs.contains(hand.paragraph); });
    if (role)
        for (const int paragraph : paragraphs)
            roles << RoleByHand{paragraph, *role};
    return roles;
}
} // namespace

/** Shows a slot with other roles by hand; reads it anew where its text has changed since, or what it was by itself is
 * asked for. */
void Workspace::Private::showRoles(int slotId, const Article &article, const ReadOptions &options, bool isWhole)
{
    Slot *slot = slotById(slotId);
    if (!slot)
        return;
    if (!isWhole || slot->article.text != article.text || loading.contains(slotId)) {
        q->readAgain(slotId, options);
        return;
    }
    slot->article = article;
    slot->options = options;
    slot->roles.clear();
    for (const Paragraph &paragraph : article.paragraphs)
        slot->roles << paragraph.role;
    articlesChanged();
}

void Workspace::setRole(int article, const QList<int> &paragraphs, std::optional<Role> role)
{
    const int slotId = d->slotIdOf(article);
    const Slot *slot = d->slotById(slotId);
    if (!slot || !mayChange())
        return;
    Article before = slot->article;
    for (int i = 0; i < before.paragraphs.size() && i < slot->roles.size(); ++i)
        before.paragraphs[i].role = slot->roles[i];
    const ReadOptions old = readOptions(article);
    ReadOptions changed = old;
    changed.roles = settledRoles(changedRoles(old.roles, paragraphs, role), before);
    if (changed == old)
        return;
    Article after = before;
    giveRoles(after, changed.roles);
    const bool isWhole = role.has_value(); // what was found is known to the reader alone
    d->undoStack.push(new SlotCommand(
        tr("Change Role"), [=, this] { d->showRoles(slotId, after, changed, isWhole); },
        [=, this] { d->showRoles(slotId, before, old, true); }));
}

void Workspace::setEncoding(int article, const QString &encoding)
{
    const int slotId = d->slotIdOf(article);
    ReadOptions options = readOptions(article);
    if (slotId < 0 || options.encoding == encoding)
        return;
    options.encoding = encoding;
    for (RoleByHand &hand : options.roles)
        hand.text.clear(); // which will read otherwise
    readAgain(slotId, options);
}

void Workspace::setLanguage(int article, const QString &language)
{
    const int slotId = d->slotIdOf(article);
    ReadOptions options = readOptions(article);
    if (slotId < 0 || options.language == language)
        return;
    options.language = language;
    readAgain(slotId, options);
}

ReadOptions Workspace::readOptions(int article) const
{
    const Slot *slot = d->slotById(d->slotIdOf(article));
    if (slot && d->loading.contains(slot->id)) // what was asked for last
        return d->loading[slot->id].options;
    return slot ? slot->options : ReadOptions();
}

void Workspace::readAgain(int slotId, const ReadOptions &options)
{
    const Slot *slot = d->slotById(slotId);
    if (!slot)
        return;
    const Article article = slot->article;
    const QString source = slot->source;
    d->load(slotId, source, options, [article, source, options](Progress &progress) -> Result<Article> {
        if (!article.original.isEmpty())
            return readArticle(article.original, source, options, progress);
        if (!article.text.isEmpty())
            return inLanguage(article, options.language);
        return loadArticle(source, options, progress);
    });
    Q_EMIT slotsChanged();
}

void Workspace::unlock(int slotId, const QString &password)
{
    const Slot *slot = d->slotById(slotId);
    if (!slot)
        return;
    ReadOptions options = slot->options;
    options.password = password;
    readAgain(slotId, options);
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All annotations of a session, with undo: one command holds the state before and after.
#include "app/annotate/annotationbook.h"

#include <QHash>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <optional>

namespace galley
{

namespace
{
constexpr int mergeableCommand = 0x616e;

/** The order of the book: article, place, time made, and the id where all else is equal. */
bool comesBefore(const Annotation &a, const Annotation &b)
{
    const Anchor first = a.anchors.value(0);
    const Anchor second = b.anchors.value(0);
    return std::tie(first.article, first.range, a.created, a.id) <
           std::tie(second.article, second.range, b.created, b.id);
}
} // namespace

/** Takes the book from one state of one annotation to another; no state means that it is not there. */
class AnnotationCommand : public QUndoCommand
{
public:
    AnnotationCommand(AnnotationBook *book, std::optional<Annotation> before, std::optional<Annotation> after,
                      const QString &words, const QString &mergeKey)
        : QUndoCommand(words)
        , m_book(book)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { show(m_before, m_after); }
    void redo() override { show(m_after, m_before); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : mergeableCommand; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const AnnotationCommand *>(other);
        if (next->m_book != m_book || next->m_mergeKey != m_mergeKey || next->m_after->id != m_after->id)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    void show(const std::optional<Annotation> &state, const std::optional<Annotation> &other)
    {
        if (state)
            m_book->put(*state);
        else
            m_book->take(other->id);
    }

    AnnotationBook *m_book;
    std::optional<Annotation> m_before;
    std::optional<Annotation> m_after;
    QString m_mergeKey;
};

AnnotationBook::AnnotationBook(QUndoStack *undoStack, QObject *parent)
    : QObject(parent)
    , m_undoStack(undoStack)
{
}

const Annotation *AnnotationBook::find(const QUuid &id) const
{
    const auto found = std::ranges::find(m_annotations, id, &Annotation::id);
    return found == m_annotations.end() ? nullptr : &*found;
}

QUuid AnnotationBook::add(Annotation annotation)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (annotation.id.isNull() || find(annotation.id))
        annotation.id = QUuid::createUuid();
    if (!annotation.created.isValid())
        annotation.created = now;
    if (!annotation.modified.isValid())
        annotation.modified = annotation.created;
    m_undoStack->push(new AnnotationCommand(this, {}, annotation, tr("Annotate"), {}));
    return annotation.id;
}

void AnnotationBook::change(const Annotation &annotation, const QString &undoText, const QString &mergeKey)
{
    const Annotation *now = find(annotation.id);
    if (!now || *now == annotation)
        return;
    Annotation after = annotation;
    after.modified = QDateTime::currentDateTimeUtc();
    m_undoStack->push(new AnnotationCommand(this, *now, after, undoText, mergeKey));
}

void AnnotationBook::discard(const QUuid &id)
{
    if (const Annotation *now = find(id))
        m_undoStack->push(new AnnotationCommand(this, *now, {}, tr("Delete annotation"), {}));
}

void AnnotationBook::reset(const QList<Annotation> &annotations)
{
    m_annotations = annotations;
    std::ranges::sort(m_annotations, comesBefore);
    Q_EMIT wasReset();
}

void AnnotationBook::put(const Annotation &annotation)
{
    const auto old = std::ranges::find(m_annotations, annotation.id, &Annotation::id);
    const bool isNew = old == m_annotations.end();
    if (!isNew)
        m_annotations.erase(old);
    m_annotations.insert(std::ranges::upper_bound(m_annotations, annotation, comesBefore), annotation);
    if (isNew)
        Q_EMIT added(annotation);
    else
        Q_EMIT changed(annotation);
}

void AnnotationBook::take(const QUuid &id)
{
    const auto old = std::ranges::find(m_annotations, id, &Annotation::id);
    if (old == m_annotations.end())
        return;
    m_annotations.erase(old);
    Q_EMIT discarded(id);
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All annotations of a session, with undo: one command holds the state before and after.
#include "app/annotate/annotationbook.h"

#include "app/annotate/anchor.h"
#include "app/annotate/anchorfinder.h"

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
    using State = std::optional<AnnotationBook::Kept>;

    AnnotationCommand(AnnotationBook *book, const QUuid &id, State before, State after, const QString &words)
        : QUndoCommand(words)
        , m_book(book)
        , m_id(id)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void setMergeKey(const QString &key) { m_mergeKey = key; }
    bool isOf(const QUuid &id, const QString &mergeKey) const { return m_id == id && m_mergeKey == mergeKey; }
    const State &before() const { return m_before; }
    void undo() override { show(m_before); }
    void redo() override { show(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : mergeableCommand; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const AnnotationCommand *>(other);
        if (next->m_book != m_book || next->m_mergeKey != m_mergeKey || next->m_id != m_id)
            return false;
        m_after = next->m_after;
        setObsolete(m_before == m_after); // made or changed and given up again: nothing happened
        return true;
    }

private:
    void show(const State &state)
    {
        if (state)
            m_book->put(*state);
        else
            m_book->take(m_id);
    }

    AnnotationBook *m_book;
    QUuid m_id;
    State m_before;
    State m_after;
    QString m_mergeKey;
};

AnnotationBook::AnnotationBook(QUndoStack *undoStack, QObject *parent)
    : QObject(parent)
    , m_undoStack(undoStack)
{
}

AnnotationBook::~AnnotationBook() = default;

const Annotation *AnnotationBook::find(const QUuid &id) const
{
    const auto found = std::ranges::find(m_annotations, id, &Annotation::id);
    return found == m_annotations.end() ? nullptr : &*found;
}

namespace
{
/** What the step that makes one is called in the menu. */
QString addingWords(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Highlight:
        return AnnotationBook::tr("Highlight");
    case AnnotationKind::Quote:
        return AnnotationBook::tr("Mark quote");
    case AnnotationKind::Typo:
        return AnnotationBook::tr("Mark typo");
    case AnnotationKind::Underline:
        return AnnotationBook::tr("Underline");
    case AnnotationKind::StrikeOut:
        return AnnotationBook::tr("Strike out");
    case AnnotationKind::Question:
        return AnnotationBook::tr("Ask question");
    case AnnotationKind::Relation:
        return AnnotationBook::tr("Note on a link");
    case AnnotationKind::Note:
        break;
    }
    return AnnotationBook::tr("Write note");
}
} // namespace

QUuid AnnotationBook::add(Annotation annotation, const QString &mergeKey)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (annotation.id.isNull() || find(annotation.id))
        annotation.id = QUuid::createUuid();
    if (!annotation.created.isValid())
        annotation.created = now;
    if (!annotation.modified.isValid())
        annotation.modified = annotation.created;
    auto *command = new AnnotationCommand(this, annotation.id, {}, kept(annotation), addingWords(annotation.kind));
    command->setMergeKey(mergeKey);
    m_undoStack->push(command);
    return annotation.id;
}

void AnnotationBook::change(const Annotation &annotation, const QString &undoText, const QString &mergeKey)
{
    const Annotation *now = find(annotation.id);
    if (!now || *now == annotation)
        return;
    Annotation after = annotation;
    after.modified = QDateTime::currentDateTimeUtc();
    auto *command = new AnnotationCommand(this, annotation.id, kept(*now), kept(after), undoText);
    command->setMergeKey(mergeKey);
    m_undoStack->push(command);
}

void AnnotationBook::discard(const QUuid &id)
{
    if (const Annotation *now = find(id))
        m_undoStack->push(new AnnotationCommand(this, id, kept(*now), {}, tr("Delete annotation")));
}

void AnnotationBook::giveUp(const QUuid &id, const QString &mergeKey)
{
    const QUndoCommand *last = m_undoStack->index() > 0 ? m_undoStack->command(m_undoStack->index() - 1) : nullptr;
    if (!last || last->id() != mergeableCommand)
        return;
    const auto *steps = static_cast<const AnnotationCommand *>(last);
    const Annotation *now = find(id);
    if (!now || !steps->isOf(id, mergeKey))
        return;
    auto *back = new AnnotationCommand(this, id, kept(*now), steps->before(), last->text());
    back->setMergeKey(mergeKey);
    m_undoStack->push(back);
}

void AnnotationBook::confirm(const QUuid &id)
{
    const Annotation *now = find(id);
    if (!now)
        return;
    Annotation after = *now;
    for (Anchor &anchor : after.anchors) {
        const bool isThere = anchor.article >= 0 && anchor.article < m_articles.size();
        if (isThere && (anchor.state == Anchor::State::Fuzzy || anchor.state == Anchor::State::Moved))
            anchor = makeAnchor(anchor.article, m_articles[anchor.article].text, anchor.range);
    }
    change(after, tr("Confirm place"));
}

void AnnotationBook::attach(const QUuid &id, qsizetype anchor, int article, const TextRange &range,
                            const QString &mergeKey)
{
    const Annotation *now = find(id);
    const bool isThere = now && anchor >= 0 && anchor < now->anchors.size() && article >= 0 &&
                         article < m_articles.size() && TextRange{0, m_articles[article].text.size()}.contains(range) &&
                         !range.isEmpty();
    if (!isThere)
        return;
    Annotation after = *now;
    after.anchors[anchor] = makeAnchor(article, m_articles[article].text, range);
    change(after, now->anchors[anchor].state == Anchor::State::Lost ? tr("Attach annotation") : tr("Move annotation"),
           mergeKey);
}

void AnnotationBook::reset(const QList<Annotation> &annotations)
{
    m_setAside.clear();
    m_annotations = annotations;
    std::ranges::sort(m_annotations, comesBefore);
    Q_EMIT wasReset();
}

void AnnotationBook::setArticles(const QList<BookArticle> &articles)
{
    if (articles == m_articles)
        return;
    QList<Kept> all = m_setAside;
    for (const Annotation &annotation : std::as_const(m_annotations))
        all << kept(annotation);
    const QList<Annotation> before = std::exchange(m_annotations, {});
    m_setAside.clear();
    m_articles = articles;
    ++m_revision;
    for (const BookArticle &article : articles) {
        QMap<int, QString> &texts = m_texts[article.id];
        if (texts.isEmpty() || texts.last() != article.text)
            texts.insert(m_revision, article.text);
    }
    m_finders.clear();
    for (const Kept &one : std::as_const(all)) {
        if (const auto found = placed(one))
            m_annotations << *found;
        else
            m_setAside << one;
    }
    std::ranges::sort(m_annotations, comesBefore);
    if (m_annotations != before)
        Q_EMIT wasReset();
}

AnnotationBook::Kept AnnotationBook::kept(Annotation annotation) const
{
    for (Anchor &anchor : annotation.anchors) {
        if (anchor.article >= 0 && anchor.article < m_articles.size())
            anchor.article = m_articles[anchor.article].id;
    }
    return {std::move(annotation), m_revision};
}

/** Finds in the text of now what was anchored in the text of @p revision. */
const AnchorFinder &AnnotationBook::finder(int articleId, int revision) const
{
    const QMap<int, QString> &texts = *m_texts.constFind(articleId);
    const auto after = texts.upperBound(revision);
    const bool isKnown = after != texts.constBegin();
    const int since = isKnown ? std::prev(after).key() : -1;
    std::shared_ptr<AnchorFinder> &made = m_finders[{articleId, since}];
    if (!made)
        made = std::make_shared<AnchorFinder>(texts.last(), isKnown ? std::prev(after).value() : QString());
    return *made;
}

/** As it counts now; nothing where one of its articles is not there. */
std::optional<Annotation> AnnotationBook::placed(const Kept &kept) const
{
    if (m_revision == 0)
        return kept.annotation;
    Annotation annotation = kept.annotation;
    for (Anchor &anchor : annotation.anchors) {
        const auto article = std::ranges::find(m_articles, anchor.article, &BookArticle::id);
        if (article == m_articles.end())
            return {};
        if (kept.revision < m_texts.value(article->id).lastKey())
            anchor = finder(article->id, kept.revision).find(anchor);
        anchor.article = int(article - m_articles.begin());
    }
    return annotation;
}

void AnnotationBook::put(const Kept &kept)
{
    const auto annotation = placed(kept);
    if (!annotation) {
        take(kept.annotation.id);
        m_setAside << kept;
        return;
    }
    m_setAside.removeIf([&annotation](const Kept &other) { return other.annotation.id == annotation->id; });
    const auto old = std::ranges::find(m_annotations, annotation->id, &Annotation::id);
    const bool isNew = old == m_annotations.end();
    if (!isNew)
        m_annotations.erase(old);
    m_annotations.insert(std::ranges::upper_bound(m_annotations, *annotation, comesBefore), *annotation);
    if (isNew)
        Q_EMIT added(*annotation);
    else
        Q_EMIT changed(*annotation);
}

void AnnotationBook::take(const QUuid &id)
{
    m_setAside.removeIf([&id](const Kept &kept) { return kept.annotation.id == id; });
    const auto old = std::ranges::find(m_annotations, id, &Annotation::id);
    if (old == m_annotations.end())
        return;
    m_annotations.erase(old);
    Q_EMIT discarded(id);
}

} // namespace galley

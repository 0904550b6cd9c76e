// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All annotations of a session, with undo. Lives in the GUI thread.
#pragma once

#include "app/annotate/annotation.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

class QUndoStack;

namespace galley
{

class AnchorFinder;

/** What the book knows of an article: a number that stays its own wherever it is moved, and its text. */
struct BookArticle {
    int id = 0;
    QString text;

    friend bool operator==(const BookArticle &, const BookArticle &) = default;
};

/**
 * Owns the annotations; every change goes through the undo stack that is handed in (not owned) and is announced after
 * it happened. Ids are unique. Undo and redo stay right while articles come, go, move and change: the steps remember
 * articles by their own numbers, and look for their words again where the text is not what it was.
 */
class AnnotationBook : public QObject
{
    Q_OBJECT
public:
    explicit AnnotationBook(QUndoStack *undoStack, QObject *parent = nullptr);
    ~AnnotationBook() override;

    /** All annotations, ordered by article, place, and time made. */
    const QList<Annotation> &annotations() const { return m_annotations; }
    /** The annotation of that id, or null. Valid until the next change. */
    const Annotation *find(const QUuid &id) const;

    /** Undoable. Fills in id and times where they are empty. Returns the id. @p mergeKey: as change() says. */
    QUuid add(Annotation annotation, const QString &mergeKey = {});
    /** Undoable; steps with the same id and @p mergeKey (not empty) in a row become one. Unknown ids are ignored. */
    void change(const Annotation &annotation, const QString &undoText, const QString &mergeKey = {});
    /** Undoable. */
    void discard(const QUuid &id);
    /** Takes the add() and change() steps of @p mergeKey back, where they are the last ones: as if they never were. */
    void giveUp(const QUuid &id, const QString &mergeKey);
    /** Undoable: an editor says that the words which were found are the ones that are meant. */
    void confirm(const QUuid &id);
    /** Undoable: puts one anchor of an annotation, also a lost one, on @p range of @p article. */
    void attach(const QUuid &id, qsizetype anchor, int article, const TextRange &range, const QString &mergeKey = {});
    /** Not undoable: what a session holds. Anchors count the articles as the last setArticles() named them. */
    void reset(const QList<Annotation> &annotations);
    /**
     * Not undoable: the articles that anchors count from now on. Anchors follow their articles and are found again
     * where a text changed; annotations of an article that is gone are set aside until it is back.
     */
    void setArticles(const QList<BookArticle> &articles);

Q_SIGNALS:
    void added(const galley::Annotation &annotation);
    void changed(const galley::Annotation &annotation);
    void discarded(const QUuid &id);
    /** Everything may be different. */
    void wasReset();

private:
    friend class AnnotationCommand;
    /** An annotation whose anchors name their articles by id, as it was at a revision of the texts. */
    struct Kept {
        Annotation annotation;
        int revision = 0;

        friend bool operator==(const Kept &, const Kept &) = default;
    };
    void put(const Kept &kept);
    void take(const QUuid &id);
    Kept kept(Annotation annotation) const;
    std::optional<Annotation> placed(const Kept &kept) const;

    QUndoStack *m_undoStack;
    QList<BookArticle> m_articles;
    const AnchorFinder &finder(int articleId, int revision) const;

    QHash<int, QMap<int, QString>> m_texts; ///< By article id: its texts by the revision since which they were so.
    mutable QHash<std::pair<int, int>, std::shared_ptr<AnchorFinder>> m_finders; ///< From older texts to those of now.
    int m_revision = 0;                                                          ///< Grows with each setArticles().
    QList<Annotation> m_annotations;
    QList<Kept> m_setAside;
};

} // namespace galley

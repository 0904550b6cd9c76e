// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One session on disk: a SQLite file (application id "Gaty", schema version), written through at each change.
#pragma once

#include "app/annotate/annotation.h"
#include "app/article/article.h"
#include "app/article/articleloader.h"
#include "app/base/result.h"
#include "app/compare/comparison.h"
#include "app/proof/finding.h"

#include <QHash>

#include <memory>
#include <optional>

namespace galley
{

/** What is written of an article and takes time to make: some 20 ms for a million letters. */
struct StoredForm {
    QString sha256; ///< Of the original bytes; empty where there are none.
    QString structure;
};
/** Any thread. */
StoredForm storedForm(const Article &article);

/** What a session holds of one article. */
struct StoredArticle {
    Article article; ///< With its original bytes.
    ReadOptions options;
    std::optional<StoredForm> form = {}; ///< Of @ref article, where it was made already.

    friend bool operator==(const StoredArticle &a, const StoredArticle &b)
    {
        return a.article == b.article && a.options == b.options;
    }
};

/** Everything in a session. */
struct SessionContent {
    QList<StoredArticle> articles; ///< In the order of the panes.
    QList<Annotation> annotations;
    QList<LinkDecision> linkDecisions;
    QList<FindingDecision> findingDecisions;
    int base = 0;
    QHash<QString, QVariant> view; ///< Settings of the view: scroll places, dock tab, filters.

    friend bool operator==(const SessionContent &, const SessionContent &) = default;
};

/** What became of a damaged session. */
struct Recovery {
    QString kept; ///< Where the damaged file is now.
    int articles = 0;
    int annotations = 0;
    bool isWhole = false; ///< Nothing was lost.
};
/** Tells it in a sentence; @p name is the session's file name. */
QString recoveryMessage(const Recovery &recovery, const QString &name);

/**
 * An open session file. Every function that changes it returns once the change is durable. GUI thread only (writes are
 * small); not copyable. Errors: Unreadable, Unwritable (disk full), Damaged, Unsupported (a newer schema).
 */
class SessionFile
{
public:
    SessionFile(SessionFile &&) noexcept;
    SessionFile &operator=(SessionFile &&) noexcept;
    ~SessionFile();

    /** Opens @p path, which must exist. */
    static Result<SessionFile> open(const QString &path);
    /** Mends a file that open() or read() called Damaged, as recoverSession() says; Unwritable where it is in use. */
    static Result<Recovery> recover(const QString &path);
    /** Makes an empty session at @p path, replacing what is there only once it is complete. */
    static Result<SessionFile> create(const QString &path);
    /** A new unnamed session in the state folder, offered again after a crash until it is named or discarded. */
    static Result<SessionFile> createUnnamed();
    /** Unnamed sessions that an earlier run left behind and that hold at least one article, newest first. */
    static QStringList leftBehind();

    /** Whether @p path is that of an unnamed session. */
    static bool isUnnamedPath(const QString &path);
    /** Whether some window has the session at @p path open. */
    static bool isOpen(const QString &path);

    QString path() const;
    bool isUnnamed() const;
    bool isReadOnly() const;
    /** A translated sentence on why it is read-only (open elsewhere, newer, no permission); empty where it is not. */
    QString readOnlyReason() const;

    Result<SessionContent> read() const;
    Result<void> storeAll(const SessionContent &content); ///< Replaces everything, in one step.
    Result<void> storeArticles(const QList<StoredArticle> &articles, int base);
    Result<void> storeAnnotation(const Annotation &annotation); ///< Adds or replaces by id.
    Result<void> dropAnnotation(const QUuid &id);
    Result<void> storeAnnotations(const QList<Annotation> &annotations); ///< Replaces all.
    Result<void> storeDecisions(const QList<LinkDecision> &links, const QList<FindingDecision> &findings);
    Result<void> storeView(const QHash<QString, QVariant> &view);
    /** Writes a copy to @p path (temporary file and rename) and goes on here. */
    Result<void> copyTo(const QString &path) const;
    /** Copies the session to @p path and goes on there; an unnamed one is then gone. */
    Result<void> saveAs(const QString &path);
    /** Removes an unnamed session from disk; does nothing for a named one. */
    void discardUnnamed();

private:
    struct Private;
    explicit SessionFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace galley

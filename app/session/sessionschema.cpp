// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema of a session file, as the steps from each version to the next.
#include "app/session/sessionschema.h"

#include "app/session/sessiondatabase.h"

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
/** What makes version n out of version n - 1 stands in row n - 1; a row is never changed once it was released. */
const QList<QStringList> &steps()
{
    static const QList<QStringList> table = {
        {
            u"CREATE TABLE source (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE article (position INTEGER PRIMARY KEY, name TEXT NOT NULL, media_type TEXT NOT NULL, "
            "encoding TEXT NOT NULL, encoding_guessed INTEGER NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, "
            "byline TEXT NOT NULL, outlet TEXT NOT NULL, published TEXT NOT NULL, text TEXT NOT NULL, "
            "structure TEXT NOT NULL, options TEXT NOT NULL, sha256 TEXT REFERENCES source)"_s,
            u"CREATE TABLE annotation (id TEXT PRIMARY KEY, kind TEXT NOT NULL, status TEXT NOT NULL, anchors TEXT NOT "
            u"NULL, "
            "body TEXT NOT NULL, replacement TEXT NOT NULL, author TEXT NOT NULL, created TEXT NOT NULL, "
            "modified TEXT NOT NULL, replies TEXT NOT NULL, tags TEXT NOT NULL, source_note TEXT NOT NULL, "
            "colour INTEGER NOT NULL)"_s,
            u"CREATE TABLE link_decision (position INTEGER PRIMARY KEY, kind TEXT NOT NULL, from_article INTEGER NOT "
            u"NULL, "
            "from_text TEXT NOT NULL, to_article INTEGER NOT NULL, to_text TEXT NOT NULL)"_s,
            u"CREATE TABLE finding_decision (position INTEGER PRIMARY KEY, kind TEXT NOT NULL, finding TEXT NOT NULL, "
            "article INTEGER NOT NULL, text TEXT NOT NULL, prefix TEXT NOT NULL)"_s,
            u"CREATE TABLE view (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
        },
        // So that an older Galley can say which one a newer file needs.
        {u"CREATE TABLE info (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s},
    };
    return table;
}
} // namespace

QStringList migrationFrom(int version)
{
    QStringList statements;
    for (qsizetype step = version; step < steps().size(); ++step)
        statements += steps()[step];
    statements << u"INSERT OR REPLACE INTO info VALUES ('galley/version', '%1')"_s.arg(QStringLiteral(GALLEY_VERSION));
    statements << u"PRAGMA user_version=%1"_s.arg(SessionDatabase::schemaVersion);
    return statements;
}

} // namespace galley

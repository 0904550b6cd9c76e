// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The table behind every tab of the dock: groups of rows, made from values, shown by one delegate.
#pragma once

#include "app/compare/comparison.h"

#include <QAbstractItemModel>
#include <QUuid>

namespace galley
{

/** A stretch of a row's text that is drawn in a way of its own. */
struct ReviewSpan {
    enum class Style { Squiggle, Highlight };
    int start = 0; ///< In units of ReviewRow::text.
    int length = 0;
    Style style = Style::Squiggle;

    friend bool operator==(const ReviewSpan &, const ReviewSpan &) = default;
};

/** What one article has in a row: a glyph or a count. */
struct ReviewCell {
    QString icon;   ///< Name of a glyph; empty where text stands instead.
    QString text;   ///< A count, or "–".
    QString spoken; ///< For a screen reader and the tool tip.

    /** Whether the article has anything there. */
    bool isPresent() const { return !icon.isEmpty() || (!text.isEmpty() && text != QStringView(u"–")); }
    /** Where it stands in a column that is sorted: what differs, what stands only here, what is there, nothing; then
     * counts. */
    int rank() const;
    friend bool operator==(const ReviewCell &, const ReviewCell &) = default;
};

struct ReviewRow {
    QString heading; ///< Semi-bold first line of a card; empty where the row has none.
    QString text;    ///< The words themselves.
    QList<ReviewSpan> spans;
    bool serif = false;      ///< Text of an article, set as such.
    int textLines = 1;       ///< At most so many lines of text, then "…".
    QString lead;            ///< Semi-bold start of the second line.
    QString detail;          ///< The second line.
    QString place;           ///< On the right.
    QString icon;            ///< Name of a glyph on the left; empty for none.
    int number = 0;          ///< Disc of a note, on the left; 0 for none.
    int indent = 0;          ///< Steps to the right.
    QList<ReviewCell> cells; ///< One for each article, or none.
    QString kind;            ///< What the filter goes by; translated.
    QList<Passage> passages; ///< Where it stands.
    int source = -1;         ///< Index of the claim, quote, finding, …, or -1.
    bool dismissed = false;  ///< An ignored finding; source counts among those.
    QUuid id;                ///< Of the annotation.

    friend bool operator==(const ReviewRow &, const ReviewRow &) = default;
};

struct ReviewGroup {
    QString title = {};
    QString icon = {};      ///< Name of a glyph; empty for none.
    bool showCount = true;  ///< Whether the number of rows is told beside the title.
    QList<int> counts = {}; ///< One for each article, as badges; or none.
    QList<ReviewRow> rows = {};

    friend bool operator==(const ReviewGroup &, const ReviewGroup &) = default;
};

/** A model of two levels: groups, and rows in them. Column 0 holds the words, the others the cells of the articles. */
class ReviewModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< ReviewRow, of a row.
        GroupRole,                  ///< ReviewGroup without its rows, of a group.
        CountRole,                  ///< int: rows in the group.
        KindRole,                   ///< QString: ReviewRow::kind.
        WordsRole,                  ///< QString: everything that a search should find.
        SortRole, ///< What a row is sorted by: its words, and in other columns what ReviewCell::rank() says.
    };

    explicit ReviewModel(const QString &heading, QObject *parent = nullptr);

    /** Shows these groups. Only the rows that changed are renewed while the titles stay the same, so that a list of
     * thousands keeps its place and its selection. @p articles columns follow the first. */
    void setGroups(const QList<ReviewGroup> &groups, int articles);
    const QList<ReviewGroup> &groups() const { return m_groups; }
    int rowTotal() const;
    /** All kinds that occur, in order of first occurrence. */
    QStringList kinds() const;
    /** The first row with that source (not a dismissed one), or of that annotation; invalid where there is none. */
    QModelIndex findSource(int source) const;
    QModelIndex findId(const QUuid &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void renewGroup(int number, const ReviewGroup &group);
    QVariant rowData(const ReviewRow &row, int column, int role) const;
    QVariant groupData(const ReviewGroup &group, int column, int role) const;

    QString m_heading;
    QList<ReviewGroup> m_groups;
    int m_articles = 0;
};

} // namespace galley

Q_DECLARE_METATYPE(galley::ReviewRow)
Q_DECLARE_METATYPE(galley::ReviewGroup)

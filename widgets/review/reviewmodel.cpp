// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewmodel.h"

#include "app/marks/mark.h"

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr quintptr groupId = quintptr(-1); // internal id of a group; rows hold the number of their group
}

int ReviewCell::rank() const
{
    static const QStringList order{u"glyph-differs"_s, u"glyph-only-filled"_s, u"glyph-present"_s};
    const qsizetype place = order.indexOf(icon);
    return place < 0 ? text.toInt() : int(place - order.size());
}

ReviewModel::ReviewModel(const QString &heading, QObject *parent)
    : QAbstractItemModel(parent)
    , m_heading(heading)
{
}

void ReviewModel::setGroups(const QList<ReviewGroup> &groups, int articles)
{
    if (articles != m_articles || !std::ranges::equal(groups, m_groups, {}, &ReviewGroup::title, &ReviewGroup::title)) {
        beginResetModel();
        m_groups = groups;
        m_articles = articles;
        endResetModel();
        return;
    }
    for (int number = 0; number < groups.size(); ++number)
        renewGroup(number, groups[number]);
}

/** Renews what stands between the rows that @p group shares with what is shown, from the front and from the end. */
void ReviewModel::renewGroup(int number, const ReviewGroup &group)
{
    if (group == m_groups[number])
        return;
    QList<ReviewRow> &rows = m_groups[number].rows;
    const auto differ = std::ranges::mismatch(std::as_const(rows), group.rows);
    const int first = int(differ.in1 - rows.cbegin());
    int oldEnd = int(rows.size());
    int newEnd = int(group.rows.size());
    for (; oldEnd > first && newEnd > first && rows[oldEnd - 1] == group.rows[newEnd - 1]; --oldEnd)
        --newEnd;
    const QModelIndex parent = index(number, 0);
    const int kept = std::min(oldEnd, newEnd); // up to here a row takes the place of a row
    std::copy(group.rows.cbegin() + first, group.rows.cbegin() + kept, rows.begin() + first);
    if (kept > first)
        emit dataChanged(index(first, 0, parent), index(kept - 1, m_articles, parent));
    if (oldEnd > kept) {
        beginRemoveRows(parent, kept, oldEnd - 1);
        rows.remove(kept, oldEnd - kept);
        endRemoveRows();
    } else if (newEnd > kept) {
        beginInsertRows(parent, kept, newEnd - 1);
        rows = group.rows;
        endInsertRows();
    }
    m_groups[number] = group; // the head, too
    emit dataChanged(parent, index(number, m_articles));
}

int ReviewModel::rowTotal() const
{
    int total = 0;
    for (const ReviewGroup &group : m_groups)
        total += int(group.rows.size());
    return total;
}

QStringList ReviewModel::kinds() const
{
    QStringList kinds;
    for (const ReviewGroup &group : m_groups) {
        for (const ReviewRow &row : group.rows) {
            if (!row.kind.isEmpty() && !kinds.contains(row.kind))
                kinds << row.kind;
        }
    }
    return kinds;
}

QModelIndex ReviewModel::findSource(int source) const
{
    for (int g = 0; g < m_groups.size(); ++g) {
        for (int r = 0; r < m_groups[g].rows.size(); ++r) {
            if (m_groups[g].rows[r].source == source && !m_groups[g].rows[r].dismissed)
                return index(r, 0, index(g, 0));
        }
    }
    return {};
}

QModelIndex ReviewModel::findId(const QUuid &id) const
{
    for (int g = 0; g < m_groups.size(); ++g) {
        for (int r = 0; r < m_groups[g].rows.size(); ++r) {
            if (m_groups[g].rows[r].id == id)
                return index(r, 0, index(g, 0));
        }
    }
    return {};
}

QModelIndex ReviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : groupId);
}

QModelIndex ReviewModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId()), 0, groupId);
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() != 0 || parent.internalId() != groupId)
        return 0;
    return int(m_groups[parent.row()].rows.size());
}

int ReviewModel::columnCount(const QModelIndex &) const
{
    return 1 + m_articles;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == groupId)
        return groupData(m_groups[index.row()], index.column(), role);
    return rowData(m_groups[qsizetype(index.internalId())].rows[index.row()], index.column(), role);
}

QVariant ReviewModel::rowData(const ReviewRow &row, int column, int role) const
{
    const bool cell = column > 0;
    if (cell && column > row.cells.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell ? row.cells[column - 1].text : row.text;
    case Qt::ToolTipRole:
        if (cell)
            return row.cells[column - 1].spoken;
        return row.detail.isEmpty() ? row.text : row.text + u'\n' + row.lead + u' ' + row.detail;
    case Qt::AccessibleTextRole:
        if (cell)
            return row.cells[column - 1].spoken;
        return QStringList{row.heading, row.text, row.lead, row.detail, row.place}.join(u' ').simplified();
    case RowRole:
        return QVariant::fromValue(row);
    case SortRole:
        return cell ? QVariant(row.cells[column - 1].rank()) : QVariant(row.heading + row.text);
    case KindRole:
        return row.kind;
    case WordsRole:
        return QStringList{row.heading, row.text, row.lead, row.detail, row.place}.join(u' ');
    default:
        return {};
    }
}

QVariant ReviewModel::groupData(const ReviewGroup &group, int column, int role) const
{
    if (column > 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %n row(s)", nullptr, int(group.rows.size())).arg(group.title);
    case GroupRole: {
        ReviewGroup head = group;
        head.rows.clear();
        return QVariant::fromValue(head);
    }
    case CountRole:
        return int(group.rows.size());
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_articles)
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? m_heading : articleLetter(section - 1);
    if (role == Qt::TextAlignmentRole && section > 0)
        return int(Qt::AlignCenter);
    return {};
}

} // namespace galley

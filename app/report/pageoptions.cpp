// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pageoptions.h"

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct ArrangementRow {
    PageArrangement arrangement;
    QString name;
};

const QList<ArrangementRow> &arrangementTable()
{
    static const QList<ArrangementRow> table{{PageArrangement::SideBySide, u"side-by-side"_s},
                                             {PageArrangement::OneAfterAnother, u"one-after-another"_s},
                                             {PageArrangement::Coverage, u"coverage"_s}};
    return table;
}

struct PaperRow {
    QPageSize::PageSizeId id;
    QString name;
};

const QList<PaperRow> &paperTable()
{
    static const QList<PaperRow> table{{QPageSize::A4, u"A4"_s},           {QPageSize::Letter, u"Letter"_s},
                                       {QPageSize::A3, u"A3"_s},           {QPageSize::Legal, u"Legal"_s},
                                       {QPageSize::Tabloid, u"Tabloid"_s}, {QPageSize::A5, u"A5"_s}};
    return table;
}

struct PartRow {
    bool PageOptions::*part;
    QString name;
};

const QList<PartRow> &partTable()
{
    static const QList<PartRow> table{{&PageOptions::summary, u"summary"_s},
                                      {&PageOptions::findings, u"findings"_s},
                                      {&PageOptions::annotations, u"annotations"_s},
                                      {&PageOptions::quotes, u"quotes"_s}};
    return table;
}

const QList<PartRow> &formTable()
{
    static const QList<PartRow> table{{&PageOptions::tagged, u"tagged"_s},
                                      {&PageOptions::archive, u"archive"_s},
                                      {&PageOptions::passages, u"passages"_s}};
    return table;
}

QStringList chosen(const QList<PartRow> &table, const PageOptions &options)
{
    QStringList names;
    for (const PartRow &row : table) {
        if (options.*row.part)
            names << row.name;
    }
    return names;
}

template <typename Row>
QStringList namesOf(const QList<Row> &table)
{
    QStringList names;
    for (const Row &row : table)
        names << row.name;
    return names;
}

template <typename Row>
const Row *rowNamed(const QList<Row> &table, const QString &name)
{
    const auto row =
        std::ranges::find_if(table, [&](const Row &r) { return r.name.compare(name, Qt::CaseInsensitive) == 0; });
    return row == table.end() ? nullptr : &*row;
}

/** Sets each of @p table by whether @p names have it. */
bool choose(const QList<PartRow> &table, PageOptions &options, const QStringList &names)
{
    if (!std::ranges::all_of(names, [&](const QString &name) { return rowNamed(table, name) != nullptr; }))
        return false;
    for (const PartRow &row : table)
        options.*row.part = names.contains(row.name, Qt::CaseInsensitive);
    return true;
}

constexpr auto upright = "-upright"_L1;
constexpr auto across = "-across"_L1;

} // namespace

QStringList arrangementNames()
{
    return namesOf(arrangementTable());
}

QString arrangementName(PageArrangement arrangement)
{
    return std::ranges::find(arrangementTable(), arrangement, &ArrangementRow::arrangement)->name;
}

QStringList paperNames()
{
    return namesOf(paperTable());
}

QString paperName(const PageOptions &options)
{
    const auto row = std::ranges::find(paperTable(), options.layout.pageSize().id(), &PaperRow::id);
    const QString name = row == paperTable().end() ? paperTable().first().name : row->name;
    if (options.turnForMore)
        return name;
    return options.layout.orientation() == QPageLayout::Landscape ? name + across : name + upright;
}

QStringList partNames()
{
    return namesOf(partTable());
}

QStringList partsOf(const PageOptions &options)
{
    return chosen(partTable(), options);
}

QStringList pdfFormNames()
{
    return namesOf(formTable());
}

QStringList pdfFormsOf(const PageOptions &options)
{
    return chosen(formTable(), options);
}

bool setArrangement(PageOptions &options, const QString &name)
{
    const ArrangementRow *row = rowNamed(arrangementTable(), name);
    if (row)
        options.arrangement = row->arrangement;
    return row;
}

bool setPaper(PageOptions &options, const QString &name)
{
    const bool isAcross = name.endsWith(across, Qt::CaseInsensitive);
    const bool isUpright = name.endsWith(upright, Qt::CaseInsensitive);
    const qsizetype tail = isAcross ? across.size() : isUpright ? upright.size() : 0;
    const PaperRow *row = rowNamed(paperTable(), name.chopped(tail));
    if (!row)
        return false;
    options.layout.setPageSize(QPageSize(row->id));
    options.layout.setOrientation(isAcross ? QPageLayout::Landscape : QPageLayout::Portrait);
    options.turnForMore = !isAcross && !isUpright;
    return true;
}

bool setParts(PageOptions &options, const QStringList &names)
{
    return choose(partTable(), options, names);
}

bool setPdfForms(PageOptions &options, const QStringList &names)
{
    return choose(formTable(), options, names);
}

double marginsOf(const PageOptions &options)
{
    return options.layout.margins(QPageLayout::Millimeter).left();
}

bool setMargins(PageOptions &options, double millimetres)
{
    if (!(millimetres >= smallestMargin && millimetres <= largestMargin))
        return false;
    options.layout.setUnits(QPageLayout::Millimeter);
    options.layout.setMargins(QMarginsF(millimetres, millimetres, millimetres, millimetres));
    return true;
}

bool setTextSize(PageOptions &options, double points)
{
    if (!(points >= smallestPaperText && points <= largestPaperText))
        return false;
    options.textSize = points;
    return true;
}

} // namespace galley

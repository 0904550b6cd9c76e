// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as tables for other programs: claims and findings as CSV, the whole list as Markdown.
#pragma once

#include "app/report/reportinput.h"

#include <QByteArray>

namespace galley
{

/**
 * One row for each claim and article: number, verdict, kinds of difference, article, paragraph, words, differing words.
 * UTF-8 with a byte order mark, fields and line ends as RFC 4180 has them, a header row.
 */
QByteArray claimsCsv(const ReportInput &input);

/** One row for each finding: kind, article, paragraph, words, message, suggestions. As claimsCsv(). */
QByteArray findingsCsv(const ReportInput &input);

/** @p rows as the two above write them, without the byte order mark: for the clipboard. */
QByteArray csvOf(const QList<QStringList> &rows);

/** The articles, counts, differences, findings, notes and shared quotes as CommonMark with tables, UTF-8. */
QByteArray markdownReport(const ReportInput &input);

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluation tasks: each turns one item's input into a prediction through the engine's public entry points.
#pragma once

#include <QJsonObject>

#include <functional>

namespace galley::eval
{

/** Where the item's file lives, for inputs that name files beside it. */
struct TaskContext {
    QString folder;
};
using Task = std::function<QJsonObject(const QJsonObject &input, const TaskContext &context)>;

/** One row of the table of tasks. */
struct TaskRow {
    const char *name;
    Task task;
};

QList<TaskRow> textTasks();    ///< segment_rules, encodings, extract_html
QList<TaskRow> compareTasks(); ///< align_*, para_mrpc, sts_news, nli_sick, diff_claims, diff_words
QList<TaskRow> proofTasks();   ///< quotes_polnear, nway_basil, names_ecb, spell_words, typo_text

} // namespace galley::eval

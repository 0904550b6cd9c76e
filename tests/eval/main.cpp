// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// galley-eval TASK INPUT.jsonl OUTPUT.jsonl: one prediction a line for every item, without a look at the gold.
#include "tests/eval/tasks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

using namespace galley::eval;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = app.arguments();
    const QList<TaskRow> rows = textTasks() + compareTasks() + proofTasks();
    if (arguments.size() != 4) {
        err << "usage: galley-eval TASK INPUT.jsonl OUTPUT.jsonl\ntasks:";
        for (const TaskRow &row : rows)
            err << ' ' << row.name;
        err << '\n';
        return 2;
    }
    const auto row =
        std::ranges::find_if(rows, [&](const TaskRow &r) { return arguments[1] == QLatin1String(r.name); });
    QFile input(arguments[2]);
    QFile output(arguments[3]);
    if (row == rows.end() || !input.open(QIODevice::ReadOnly) || !output.open(QIODevice::WriteOnly)) {
        err << "galley-eval: no such task, or a file cannot be opened\n";
        return 2;
    }
    const TaskContext context{QFileInfo(arguments[2]).absolutePath()};
    while (!input.atEnd()) {
        const QByteArray line = input.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const QJsonObject item = QJsonDocument::fromJson(line).object();
        const QJsonObject answer{
            {QStringLiteral("id"), item.value(QStringLiteral("id"))},
            {QStringLiteral("pred"), row->task(item.value(QStringLiteral("input")).toObject(), context)}};
        output.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks on reading: sentences, encodings, the article inside a web page.
#include "tests/eval/tasks.h"

#include "app/article/articleloader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace galley::eval
{

namespace
{
QJsonObject segmentRules(const QJsonObject &input, const TaskContext &)
{
    ReadOptions options;
    options.language = input.value("lang"_L1).toString();
    const Article article = articleFromText(input.value("text"_L1).toString(), {}, options);
    QJsonArray result;
    for (const Sentence &sentence : article.sentences)
        result << article.textOf(sentence.range).toString();
    return {{u"sents"_s, result}};
}
} // namespace

QList<TaskRow> textTasks()
{
    return {{"segment_rules", segmentRules}};
}

} // namespace galley::eval

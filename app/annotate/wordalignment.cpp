// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The best local alignment of a few words, and of the words around them, with a text.
#include "app/annotate/wordalignment.h"

#include <algorithm>

namespace galley
{

namespace
{
constexpr int otherWord = -2; // in letters
constexpr int gap = -3;

enum Step : char { Stop, Both, QueryOnly, TextOnly };

/** The table of steps, and the cell of the best score. */
struct Table {
    qsizetype columns = 0;
    QByteArray steps;
    qsizetype bestRow = 0;
    qsizetype bestColumn = 0;
    int best = 0;

    char &at(qsizetype row, qsizetype column) { return steps.data()[row * columns + column]; }
};

Table filled(const WordQuery &query, const QList<int> &text)
{
    Table table;
    table.columns = text.size() + 1;
    table.steps = QByteArray((query.keys.size() + 1) * table.columns, char(Stop));
    QList<int> row(table.columns, 0);
    for (qsizetype i = 1; i <= query.keys.size(); ++i) {
        int diagonal = 0;
        const int key = query.keys[i - 1];
        const int weight = query.weights[i - 1];
        char *steps = table.steps.data() + i * table.columns;
        for (qsizetype j = 1; j < table.columns; ++j) {
            const int both = diagonal + (key >= 0 && key == text[j - 1] ? weight + 1 : otherWord);
            diagonal = row[j];
            const int queryOnly = row[j] + gap;
            const int textOnly = row[j - 1] + gap;
            const int score = std::max({0, both, queryOnly, textOnly});
            row[j] = score;
            steps[j] = score == 0 ? Stop : score == both ? Both : score == queryOnly ? QueryOnly : TextOnly;
            if (score > table.best) {
                table.best = score;
                table.bestRow = i;
                table.bestColumn = j;
            }
        }
    }
    return table;
}
} // namespace

std::optional<WordMatch> bestAlignment(const WordQuery &query, const QList<int> &text)
{
    Table table = filled(query, text);
    WordMatch match{text.size(), 0, 0, 0};
    double core = 0;
    double context = 0;
    qsizetype i = table.bestRow;
    qsizetype j = table.bestColumn;
    for (char step = table.at(i, j); step != Stop; step = table.at(i, j)) {
        if (step == Both) {
            const bool isCore = i - 1 >= query.first && i - 1 < query.last;
            const bool isSame = query.keys[i - 1] >= 0 && query.keys[i - 1] == text[j - 1];
            (isCore ? core : context) += isSame ? query.weights[i - 1] : 0;
            if (isCore) {
                match.first = std::min(match.first, j - 1);
                match.last = std::max(match.last, j);
            }
        }
        i -= step == TextOnly ? 0 : 1;
        j -= step == QueryOnly ? 0 : 1;
    }
    if (core == 0)
        return {};
    double wholeCore = 0;
    double wholeContext = 0;
    for (qsizetype k = 0; k < query.keys.size(); ++k)
        (k >= query.first && k < query.last ? wholeCore : wholeContext) += query.weights[k];
    match.core = core / wholeCore;
    match.context = wholeContext > 0 ? context / wholeContext : 1;
    return match;
}

} // namespace galley

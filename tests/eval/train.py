#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""train.py GALLEY_EVAL DATA_FOLDER TABLE.h: learns the weights of the features in app/compare/similarity.h and
app/compare/entailment.h from the dev data, prints what five-fold cross-validation gives, and writes the table.
Needs nothing but Python: the models are ridge and logistic regression, solved by normal equations."""
import json
import math
import os
import random
import subprocess
import sys
import tempfile


def load(program, task, features, data, where):
    source = os.path.join(data, task, "dev.jsonl")
    target = os.path.join(where, task + ".jsonl")
    subprocess.run([program, features, source, target], check=True)
    rows = [json.loads(line) for line in open(source, encoding="utf8")]
    return rows, [json.loads(line)["pred"]["features"] for line in open(target, encoding="utf8")]


def solve(matrix, right):
    n = len(right)
    rows = [list(matrix[i]) + [right[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, n):
            factor = rows[r][i] / rows[i][i]
            if factor:
                rows[r] = [x - factor * y for x, y in zip(rows[r], rows[i])]
    answer = [0.0] * n
    for i in reversed(range(n)):
        answer[i] = (rows[i][n] - sum(rows[i][j] * answer[j] for j in range(i + 1, n))) / rows[i][i]
    return answer


def scales(points):
    columns = list(zip(*points))
    means = [sum(c) / len(c) for c in columns]
    deviations = [math.sqrt(sum((x - m) ** 2 for x in c) / len(c)) or 1.0 for c, m in zip(columns, means)]
    return means, deviations


def fit(points, targets, logistic, ridge, counts=None):
    """weights and bias for the raw features; counts says how much each point counts"""
    means, deviations = scales(points)
    scaled = [[(x - m) / d for x, m, d in zip(p, means, deviations)] + [1.0] for p in points]
    size = len(scaled[0])
    weights = [0.0] * size
    for _ in range(8 if logistic else 1):
        matrix = [[0.0] * size for _ in range(size)]
        gradient = [0.0] * size
        for number, (point, target) in enumerate(zip(scaled, targets)):
            count = counts[number] if counts else 1.0
            value = sum(w * x for w, x in zip(weights, point))
            guess = 1 / (1 + math.exp(-max(-30.0, min(30.0, value)))) if logistic else value
            curvature = count * (max(guess * (1 - guess), 1e-6) if logistic else 1.0)
            for i, x in enumerate(point):
                gradient[i] += count * (target - guess) * x
                scaled_x = curvature * x
                row = matrix[i]
                for j in range(i, size):
                    row[j] += scaled_x * point[j]
        for i in range(size):
            for j in range(i):
                matrix[i][j] = matrix[j][i]
            if i < size - 1:
                matrix[i][i] += ridge
                gradient[i] -= ridge * weights[i]
        weights = [w + s for w, s in zip(weights, solve(matrix, gradient))]
    raw = [w / d for w, d in zip(weights, deviations)]
    return raw, weights[-1] - sum(w * m for w, m in zip(raw, means))


def apply(model, point):
    return sum(w * x for w, x in zip(model[0], point)) + model[1]


def cross_validated(points, targets, logistic, ridge, folds=5):
    order = list(range(len(points)))
    random.Random(1).shuffle(order)
    guesses = [0.0] * len(points)
    for fold in range(folds):
        held = set(order[fold::folds])
        kept = [i for i in order if i not in held]
        model = fit([points[i] for i in kept], [targets[i] for i in kept], logistic, ridge)
        for i in held:
            guesses[i] = apply(model, points[i])
    return guesses


def pearson(a, b):
    ma, mb = sum(a) / len(a), sum(b) / len(b)
    top = sum((x - ma) * (y - mb) for x, y in zip(a, b))
    return top / math.sqrt(sum((x - ma) ** 2 for x in a) * sum((y - mb) ** 2 for y in b))


def table(name, model):
    lines = [f"inline constexpr double {name}Bias = {model[1]:.6f};",
             f"inline constexpr std::array<double, {len(model[0])}> {name}Weights{{"]
    numbers = [f"{w:.6f}" for w in model[0]]
    for i in range(0, len(numbers), 8):
        lines.append("    " + ", ".join(numbers[i:i + 8]) + ("," if i + 8 < len(numbers) else "};"))
    return lines


def main():
    program, data, target = sys.argv[1:4]
    lines = ["// SPDX-FileCopyrightText: 2026 The Galley developers", "// SPDX-License-Identifier: GPL-3.0-or-later",
             "// Learned weights of the features in similarity.h and entailment.h; written by tests/eval/train.py.",
             "#pragma once", "", "#include <array>", "", "// clang-format off", "namespace galley", "{", ""]
    with tempfile.TemporaryDirectory() as where:
        rows, points = load(program, "sts_news", "features_pair", data, where)
        targets = [row["gold"]["score"] / 5 for row in rows]
        guesses = cross_validated(points, targets, False, 30.0)
        subsets = sorted({row["subset"] for row in rows})
        figures = [pearson([g for g, r in zip(guesses, rows) if r["subset"] == s],
                           [t for t, r in zip(targets, rows) if r["subset"] == s]) for s in subsets]
        print("similarity: mean Pearson", round(sum(figures) / len(figures), 4))
        lines += table("similarity", fit(points, targets, False, 30.0))

        rows, points = load(program, "para_mrpc", "features_pair", data, where)
        targets = [row["gold"]["paraphrase"] for row in rows]
        guesses = cross_validated(points, targets, True, 3.0)
        print("paraphrase: accuracy", sum((g > 0) == bool(t) for g, t in zip(guesses, targets)) / len(rows))
        lines += table("paraphrase", fit(points, targets, True, 3.0))

        rows, points = load(program, "nli_sick", "features_entailment", data, where)
        labels = [row["gold"]["label"] for row in rows]
        opposite = cross_validated(points, [float(x == "CONTRADICTION") for x in labels], True, 1.0)
        follows = cross_validated(points, [float(x == "ENTAILMENT") for x in labels], True, 1.0)
        right = sum(label == ("CONTRADICTION" if o > 0 and o > f else "ENTAILMENT" if f > 0 else "NEUTRAL")
                    for label, o, f in zip(labels, opposite, follows))
        print("entailment: accuracy", right / len(rows))
        lines += table("contradiction", fit(points, [float(x == "CONTRADICTION") for x in labels], True, 1.0))
        lines += table("entailment", fit(points, [float(x == "ENTAILMENT") for x in labels], True, 1.0))
    lines += ["", "} // namespace galley", "// clang-format on"]
    with open(target, "w", encoding="utf8") as out:
        out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

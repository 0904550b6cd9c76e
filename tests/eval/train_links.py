#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""train_links.py GALLEY_EVAL DATA_FOLDER TABLE.h GALLEY NEWSROOM_FOLDER: learns from the sentence links of align_ecb,
align_deplain and the newsroom sets, each counting alike, what makes two sentences tell the same; prints the F1 of five-
fold cross-validation over whole articles, and writes the table of app/compare/linkscore.h, linkcontext.h and
linkorder.h. The second round of judging learns from first probabilities of pairs that the first round had not seen. What
order counts is learned last, with all else as it is: articles without a common order are judged as if there were none."""
import json
import math
import os
import random
import re
import subprocess
import sys
import tempfile

from train import apply, fit, solve, table

RIDGE = 5.0
FOLDS = 5
INNER_FOLDS = 4
SHARES = {"align_ecb": 1.0, "align_deplain": 0.5, "newsroom": 1.0, "versions": 0.5}
MADE = 18  # sets of versions
SIZE = 2500  # what each source counts, in pairs
THRESHOLD = -0.847  # a probability of .3
ORDER = 2  # features of order


def key(a, i, b, j):
    return frozenset([(a, int(i)), (b, int(j))])


def newsroom_items(galley, folder):
    squeeze = lambda text: re.sub(r"\W+", "", text)
    items = []
    for name in sorted(os.listdir(folder)):
        home = os.path.join(folder, name)
        if not os.path.exists(os.path.join(home, "gold.json")):
            continue
        gold = json.load(open(os.path.join(home, "gold.json"), encoding="utf8"))
        run = subprocess.run([galley, "compare", "--format", "json"] +
                             [os.path.join(home, a) for a in gold["articles"]], capture_output=True, text=True)
        docs = []
        for article in json.loads(run.stdout)["articles"]:
            told = [p["role"] in ("title", "body", "caption") for p in article["paragraphs"]]
            docs.append({"doc": str(article["index"]), "units": [
                article["text"][s["start"]:s["end"]] for s in article["sentences"] if told[s["paragraph"]]]})

        def find(member):
            start = squeeze(member["begins"])
            units = docs[member["article"]]["units"]
            return [(str(member["article"]), i) for i, u in enumerate(units) if squeeze(u).startswith(start)][:1]

        def links(rows):
            return {frozenset([x, y]) for row in rows for m in row for n in row for x in find(m) for y in find(n)
                    if x[0] != y[0]}

        items.append(({"docs": docs}, links(gold["sentence_links"]), links(gold["sentence_links_acceptable"]), None))
    return items


def task_items(data, task):
    items = []
    for line in open(os.path.join(data, task, "dev.jsonl"), encoding="utf8"):
        row = json.loads(line)
        scored = row["input"].get("scored_units")
        items.append((row["input"], {key(*link) for link in row["gold"]["links"]},
                      {key(*link) for link in row["gold"].get("ignore", [])},
                      {(d, int(i)) for d, i in scored} if scored else None))
    return items


def versions_of(units, words, draw):
    """two to eight versions of one article: sentences left out, blocks of them in another order, words replaced; and
    the links between what was one sentence"""
    docs, origins = [], []
    for number in range(draw.randint(2, 8)):
        kept = [i for i in range(len(units)) if draw.random() > 0.2]
        size = draw.randint(1, len(units))
        blocks = [kept[i:i + size] for i in range(0, len(kept), size)]
        draw.shuffle(blocks)
        order = [i for block in blocks for i in block]
        share = draw.choice([0, 0.1, 0.2, 0.3])
        docs.append({"doc": str(number), "units": [
            " ".join(draw.choice(words) if draw.random() < share else word for word in units[i].split())
            for i in order]})
        origins.append(order)
    links = {key(str(a), i, str(b), j) for a, some in enumerate(origins) for b, others in enumerate(origins[:a])
             for i, x in enumerate(some) for j, y in enumerate(others) if x == y}
    return {"docs": docs}, links, set(), None


def versions_items(given):
    """versions of articles of each source, which no data set has: near copies that several newsrooms print"""
    draw = random.Random(7)
    items = []
    for known in given.values():
        articles = [doc["units"] for item in known for doc in item[0]["docs"] if len(doc["units"]) >= 6]
        words = [word for units in articles for unit in units for word in unit.split()]
        items += [versions_of(draw.choice(articles), words, draw) for _ in range(MADE // len(given))]
    return items


def answers(program, task, inputs, where):
    source, target = os.path.join(where, "links.jsonl"), os.path.join(where, "answers.jsonl")
    with open(source, "w", encoding="utf8") as out:
        for number, given in enumerate(inputs):
            out.write(json.dumps({"id": number, "input": given}) + "\n")
    subprocess.run([program, task, source, target], check=True)
    return [json.loads(line)["pred"]["features"] for line in open(target, encoding="utf8")]


class Item:
    """the judged pairs of one set of articles: their features, whether a person linked them (None: not to be learned
    from), and how many links there are to find"""

    def __init__(self, item, pairs):
        self.input, links, ignored, scored = item
        self.features = [pair["features"] for pair in pairs]
        self.right = []
        self.links = len(links)
        for pair in pairs:
            link = key(*pair["link"])
            skipped = link in ignored or (scored and not link <= scored)
            self.right.append(None if skipped else float(link in links))


def points_of(sources, features):
    """sources: for each task its items; features: for each item its rows. All rows, whether each is right and how much it
    counts"""
    points, targets, weights = [], [], []
    for task, items in sources.items():
        size = sum(right is not None for item in items for right in item.right) or 1
        for item in items:
            for row, right in zip(features[item], item.right):
                if right is not None:
                    points.append(row)
                    targets.append(right)
                    weights.append(SHARES[task] * SIZE / size)
    return points, targets, weights


def learn(sources, features):
    points, targets, weights = points_of(sources, features)
    return fit(points, targets, True, RIDGE, weights)


def learn_order(sources, features, model):
    """the weights of the features of order, which stand behind those of the model, as told() takes them"""
    ordered = [(row, target, weight, [sigmoid(-apply(model, row)) * x for x in row[-ORDER:]])
               for row, target, weight in zip(*points_of(sources, features)) if any(row[-ORDER:])]
    size = sum(len(rows) for rows in features.values())
    ridge = [RIDGE * sum(point[i] ** 2 for _, _, _, point in ordered) / size for i in range(ORDER)]  # as fit() has it
    order = [0.0] * ORDER
    for _ in range(8):
        matrix = [[ridge[i] if i == j else 0.0 for j in range(ORDER)] for i in range(ORDER)]
        gradient = [-r * w for r, w in zip(ridge, order)]
        for row, target, weight, point in ordered:
            guess = sigmoid(told(model, order, row))
            for i, x in enumerate(point):
                gradient[i] += weight * (target - guess) * x
                for j, y in enumerate(point):
                    matrix[i][j] += weight * guess * (1 - guess) * x * y
        order = [w + step for w, step in zip(order, solve(matrix, gradient))]
    return order


def told(model, order, row):
    """what the model says of the row and, as far as that leaves a doubt, order"""
    sure = apply(model, row)
    return sure + sigmoid(-sure) * sum(w * x for w, x in zip(order, row[-ORDER:]))


def folded(items, folds, seed):
    order = list(items)
    random.Random(seed).shuffle(order)
    return [order[f::folds] for f in range(folds)]


def without(sources, held):
    return {task: [item for item in items if item not in held] for task, items in sources.items()}


def first_round(sources, seed):
    """for each item the first probabilities of its pairs, by a model that has not seen it"""
    folds = {task: folded(items, INNER_FOLDS, seed) for task, items in sources.items()}
    alone = {}
    for fold in range(INNER_FOLDS):
        held = {item for parts in folds.values() for item in parts[fold]}
        rest = without(sources, held)
        alone |= probabilities(learn(rest, plain(rest)), held)
    return alone


def plain(sources):
    return {item: item.features for items in sources.values() for item in items}


def sigmoid(value):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))


def probabilities(model, items):
    return {item: [sigmoid(apply(model, row)) for row in item.features] for item in items}


def context(program, alone, where):
    """for each item the features of the second round, those of order behind them"""
    items = list(alone)
    inputs = [item.input | {"alone": alone[item]} for item in items]
    rows = answers(program, "features_context", inputs, where)
    return {item: [row["features"] + row["order"] for row in some] for item, some in zip(items, rows)}


def rounds(program, sources, where, seed):
    """the models of the first and the second round, and the weights of order"""
    both = context(program, first_round(sources, seed), where)
    second = learn(sources, {item: [row[:-ORDER] for row in rows] for item, rows in both.items()})
    return learn(sources, plain(sources)), second, learn_order(sources, both, second)


def main():
    program, data, target, galley, newsroom = sys.argv[1:6]
    with tempfile.TemporaryDirectory() as where:
        given = {task: task_items(data, task) for task in ("align_ecb", "align_deplain")}
        given["newsroom"] = newsroom_items(galley, newsroom)
        given["versions"] = versions_items(given)
        sources = {task: [Item(item, pairs) for item, pairs in zip(
            items, answers(program, "features_links", [item[0] for item in items], where))]
                   for task, items in given.items()}
        folds = {task: folded(items, FOLDS, 1) for task, items in sources.items()}
        counts = {task: [0, 0, sum(item.links for item in items)] for task, items in sources.items()}
        for fold in range(FOLDS):
            held = {item: task for task, parts in folds.items() for item in parts[fold]}
            first, second, order = rounds(program, without(sources, held), where, fold + 2)
            for item, rows in context(program, probabilities(first, held), where).items():
                for row, right in zip(rows, item.right):
                    guess = right is not None and told(second, order, row) > THRESHOLD
                    counts[held[item]][0] += bool(guess and right)
                    counts[held[item]][1] += guess
        for task, (hits, believed, gold) in counts.items():
            print(f"{task}: P {hits / max(1, believed):.3f} R {hits / gold:.3f} F1 {2 * hits / (believed + gold):.3f}",
                  flush=True)
        first, second, order = rounds(program, sources, where, 1)
    lines = ["// SPDX-FileCopyrightText: 2026 The Galley developers", "// SPDX-License-Identifier: GPL-3.0-or-later",
             "// Learned weights of the features in linkscore.h, linkcontext.h and linkorder.h; written by",
             "// tests/eval/train_links.py.",
             "#pragma once", "", "#include <array>", "", "// clang-format off", "namespace galley", "{", ""]
    lines += table("link", first) + table("context", second)
    lines += [f"inline constexpr std::array<double, {ORDER}> orderWeights{{" + ", ".join(f"{w:.6f}" for w in order) + "};"]
    lines += ["", "} // namespace galley", "// clang-format on"]
    with open(target, "w", encoding="utf8") as out:
        out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

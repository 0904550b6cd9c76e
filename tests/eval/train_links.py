#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""train_links.py GALLEY_EVAL DATA_FOLDER TABLE.h GALLEY NEWSROOM_FOLDER: learns from the sentence links of align_ecb,
align_deplain and the newsroom sets, each counting alike, what makes two sentences tell the same; prints the F1 of five-
fold cross-validation over whole articles, and writes the table of app/compare/linkscore.h."""
import json
import os
import random
import re
import subprocess
import sys
import tempfile

from train import apply, fit, table

RIDGE = 5.0
FOLDS = 5
SHARES = {"align_ecb": 1.0, "align_deplain": 0.5, "newsroom": 1.0}
SIZE = 2500  # what each source counts, in pairs
THRESHOLD = -0.405  # a probability of .4


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


def measured(program, items, where):
    """for each item its judged pairs as (features, right), and how many links there are to find"""
    source, target = os.path.join(where, "links.jsonl"), os.path.join(where, "answers.jsonl")
    with open(source, "w", encoding="utf8") as out:
        for number, item in enumerate(items):
            out.write(json.dumps({"id": number, "input": item[0]}) + "\n")
    subprocess.run([program, "features_links", source, target], check=True)
    result = []
    for item, line in zip(items, open(target, encoding="utf8")):
        rows = []
        for pair in json.loads(line)["pred"]["features"]:
            link = key(*pair["link"])
            if link in item[2] or (item[3] and not link <= item[3]):
                continue
            rows.append((pair["features"], float(link in item[1])))
        result.append((rows, len(item[1])))
    return result


def learn(sources):
    points, targets, weights = [], [], []
    for task, items in sources.items():
        size = sum(len(rows) for rows, _ in items) or 1
        for rows, _ in items:
            for features, right in rows:
                points.append(features)
                targets.append(right)
                weights.append(SHARES[task] * SIZE / size)
    return fit(points, targets, True, RIDGE, weights)


def main():
    program, data, target, galley, newsroom = sys.argv[1:6]
    with tempfile.TemporaryDirectory() as where:
        sources = {task: measured(program, task_items(data, task), where) for task in ("align_ecb", "align_deplain")}
        sources["newsroom"] = measured(program, newsroom_items(galley, newsroom), where)
    folds = {}
    for task, items in sources.items():
        order = list(range(len(items)))
        random.Random(1).shuffle(order)
        folds[task] = [set(order[f::FOLDS]) for f in range(FOLDS)]
    counts = {task: [0, 0, 0] for task in sources}
    for fold in range(FOLDS):
        model = learn({task: [x for i, x in enumerate(items) if i not in folds[task][fold]]
                       for task, items in sources.items()})
        for task, items in sources.items():
            for i in folds[task][fold]:
                rows, gold = items[i]
                for features, right in rows:
                    guess = apply(model, features) > THRESHOLD
                    counts[task][0] += guess and right
                    counts[task][1] += guess
                counts[task][2] += gold
    for task, (hits, believed, gold) in counts.items():
        print(f"{task}: P {hits / max(1, believed):.3f} R {hits / gold:.3f} F1 {2 * hits / (believed + gold):.3f}")
    lines = ["// SPDX-FileCopyrightText: 2026 The Galley developers", "// SPDX-License-Identifier: GPL-3.0-or-later",
             "// Learned weights of the features in linkscore.h; written by tests/eval/train_links.py.",
             "#pragma once", "", "#include <array>", "", "// clang-format off", "namespace galley", "{", ""]
    lines += table("link", learn(sources)) + ["", "} // namespace galley", "// clang-format on"]
    with open(target, "w", encoding="utf8") as out:
        out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

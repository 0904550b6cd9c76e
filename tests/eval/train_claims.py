#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""train_claims.py GALLEY_EVAL DATA_FOLDER TABLE.h [GALLEY NEWSROOM_FOLDER]: learns which candidates of
app/compare/differencefeatures.h are differences, prints what five-fold cross-validation gives, and writes the table.
It learns from the pairs of diff_claims, where a candidate is right if the pair was made to differ in its kind and its
words hold the words that were changed, and from the linked sentences of the English newsroom sets, where it is right
if its words meet those of a difference in the gold."""
import json
import math
import os
import random
import re
import subprocess
import sys
import tempfile

from train import apply, fit, table

KINDS = ["number", "date", "name", "polarity"]
RIDGE = 2.0
NEWSROOM_WEIGHT = 1  # a candidate in real articles counts as so many of diff_claims
FOLDS = 5
def log_odds(probability):
    return math.log(probability / (1 - probability))


# What findDifferences() believes: an editor would rather look at a figure or a name too many than miss one.
LIKELIER = {"number": log_odds(0.3), "name": log_odds(0.3), "date": log_odds(0.4), "polarity": log_odds(0.4)}
# What tells more of how the pairs of diff_claims came about than of how articles differ. Both sentences are paraphrases as
# wholes there; in articles only clauses are: so figures are judged by what stands around them, not by how much of the
# sentences is explained (4, 5), nor by their length (7) or how far apart the figures stand (3). Figures that were changed
# by a program are all written in digits (12), as "34 families" and "forty-three families" are not; and pairs taken for the
# same have prices that fell by 0.6 and by 0.8 per cent, so that a unit (11) or a noun (2) in common would speak against it.
UNUSED = {"number": {2, 3, 4, 5, 7, 11, 12}}


def kind_of(candidate):
    return {"place": "name"}.get(candidate["kind"], candidate["kind"])


def is_right(candidate, gold):
    kind = kind_of(candidate)
    if gold["label"] != "differing":
        return False
    if gold["kind"] == "polarity":
        return kind == "polarity"
    figures = ("number", "date")
    if kind != gold["kind"] and not (kind in figures and gold["kind"] in figures):
        return False
    return gold["new"].lower() in candidate["b"].lower() and gold["old"].lower() in candidate["a"].lower()


def words(text):
    return set(re.findall(r"\w+", text.lower()))


def newsroom_pairs(galley, folder):
    """pairs of linked sentences with the differences between their articles"""
    pairs = []
    for name in sorted(os.listdir(folder)):
        home = os.path.join(folder, name)
        if not os.path.exists(os.path.join(home, "gold.json")):
            continue
        gold = json.load(open(os.path.join(home, "gold.json"), encoding="utf8"))
        if gold["language"] != "en":
            continue
        run = subprocess.run([galley, "compare", "--format", "json"] +
                             [os.path.join(home, a) for a in gold["articles"]], capture_output=True, text=True)
        document = json.loads(run.stdout)
        sentences = [[a["text"][s["start"]:s["end"]] for s in a["sentences"]] for a in document["articles"]]
        squeeze = lambda text: re.sub(r"\W+", "", text)

        def sentence(member):
            found = [s for s in sentences[member["article"]] if squeeze(s).startswith(squeeze(member["begins"]))]
            return found[0] if found else None

        links = {(x["article"], sentence(x), y["article"], sentence(y)) for link in
                 gold["sentence_links"] + gold["sentence_links_acceptable"] for x in link for y in link}
        for alignment in document["alignments"]:
            if alignment["level"] == "sentence":
                for x in alignment["members"]:
                    for y in alignment["members"]:
                        links.add((x[0], sentences[x[0]][x[1]], y[0], sentences[y[0]][y[1]]))
        for first, a, second, b in sorted(link for link in links if link[1] and link[3]):
            if first < second:
                pairs.append({"a": a, "b": b, "articles": (first, second), "set": name,
                              "differences": gold["differences"] + gold["differences_acceptable"]})
    return pairs


def meets(candidate, pair):
    kinds = {"place": "name"}
    for difference in pair["differences"]:
        if kinds.get(difference["kind"], difference["kind"]) != kind_of(candidate):
            continue
        spans = {}
        for member in difference["members"]:
            spans.setdefault(member["article"], []).append((words(member["text"]), member.get("value")))
        for mine, value in spans.get(pair["articles"][0], []):
            for other, otherwise in spans.get(pair["articles"][1], []):
                if mine & words(candidate["a"]) and other & words(candidate["b"]) and (not value or value != otherwise):
                    return True
    return False


def used(candidate):
    unused = UNUSED.get(kind_of(candidate), ())
    return [0.0 if i in unused else x for i, x in enumerate(candidate["features"])]


def learn(rows, candidates, items, extra=()):
    models = {}
    for kind in KINDS:
        points, targets = [], []
        for candidate, right in extra:
            if kind_of(candidate) == kind:
                points += [used(candidate)] * NEWSROOM_WEIGHT
                targets += [right] * NEWSROOM_WEIGHT
        for i in items:
            for candidate in candidates[i]:
                if kind_of(candidate) == kind:
                    points.append(used(candidate))
                    targets.append(float(is_right(candidate, rows[i]["gold"])))
        models[kind] = fit(points, targets, True, RIDGE)
    return models


def judge(models, candidates):
    best, kind = 0.0, ""
    for candidate in candidates:
        value = apply(models[kind_of(candidate)], candidate["features"]) - LIKELIER[kind_of(candidate)]
        if value > best:
            best, kind = value, kind_of(candidate)
    return kind


def candidates_of(program, source, where):
    answers = os.path.join(where, "claims.jsonl")
    subprocess.run([program, "features_claims", source, answers], check=True)
    return [json.loads(line)["pred"]["features"] for line in open(answers, encoding="utf8")]


def judged_newsroom(program, galley, folder, where):
    """candidates of the newsroom sets with 1.0 or 0.0, by set"""
    pairs = newsroom_pairs(galley, folder)
    source = os.path.join(where, "newsroom.jsonl")
    with open(source, "w", encoding="utf8") as out:
        for number, pair in enumerate(pairs):
            out.write(json.dumps({"id": number, "input": {"a": pair["a"], "b": pair["b"]}}) + "\n")
    judged = []
    for pair, candidates in zip(pairs, candidates_of(program, source, where)):
        judged += [(pair["set"], candidate, float(meets(candidate, pair)), pair) for candidate in candidates]
    return judged


def report_newsroom(rows, candidates, order, judged, verbose):
    """leave one set out: how many of the candidates believed are right"""
    hits = believed = right = 0
    for name in sorted({row[0] for row in judged}):
        models = learn(rows, candidates, order, [row[1:3] for row in judged if row[0] != name])
        for where, candidate, target, pair in judged:
            if where == name:
                guess = apply(models[kind_of(candidate)], candidate["features"]) > LIKELIER[kind_of(candidate)]
                believed += guess
                right += target
                hits += guess * target
                if verbose and guess != target:
                    print("newsroom", name, "believed" if guess else "missed", kind_of(candidate), candidate["a"], "/",
                          candidate["b"], "|", pair["a"][:90], "|", pair["b"][:90])
    print(f"newsroom, one set left out: {hits:.0f} right of {believed} believed, {right:.0f} to find")


def main():
    program, data, target = sys.argv[1:4]
    verbose = "--errors" in sys.argv
    source = os.path.join(data, "diff_claims", "dev.jsonl")
    rows = [json.loads(line) for line in open(source, encoding="utf8")]
    order = list(range(len(rows)))
    random.Random(1).shuffle(order)
    with tempfile.TemporaryDirectory() as where:
        candidates = candidates_of(program, source, where)
        newsroom = [a for a in sys.argv[4:] if not a.startswith("--")]
        judged = judged_newsroom(program, *newsroom, where) if newsroom else []
    extra = [row[1:3] for row in judged]
    if judged:
        report_newsroom(rows, candidates, order, judged, verbose)
    guesses = [""] * len(rows)
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS])
        models = learn(rows, candidates, [i for i in order if i not in held], extra)
        for i in held:
            guesses[i] = judge(models, candidates[i])
    golds = [row["gold"]["kind"] for row in rows]
    print("differences: accuracy", sum(bool(x) == bool(y) for x, y in zip(guesses, golds)) / len(rows))
    for kind in KINDS:
        hits = sum(x == y == kind for x, y in zip(guesses, golds))
        print(f"  {kind}: F1", round(2 * hits / (guesses.count(kind) + golds.count(kind)), 4))
    if verbose:
        for row, guess in zip(rows, guesses):
            if guess != row["gold"]["kind"]:
                print(json.dumps({"guess": guess, **row["input"], **row["gold"]}, ensure_ascii=False))
    write_table(target, learn(rows, candidates, order, extra))


def write_table(target, models):
    lines = ["// SPDX-FileCopyrightText: 2026 The Galley developers", "// SPDX-License-Identifier: GPL-3.0-or-later",
             "// Learned weights of the features in differencefeatures.h; written by tests/eval/train_claims.py.",
             "#pragma once", "", "#include <array>", "", "// clang-format off", "namespace galley", "{", ""]
    for kind in KINDS:
        lines += table(kind, models[kind])
    lines += ["", "} // namespace galley", "// clang-format on"]
    with open(target, "w", encoding="utf8") as out:
        out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""score_indirect.py GALLEY_EVAL DATA_FOLDER: precision and recall of reported speech on quotes_polnear, whose scorer
counts words between marks alone. A report is right where it shares at least half of its letters, and of the gold's,
with an indirect quote. What stands between two straight apostrophes and two more is left out on both sides: the data
call it indirect, though it is somebody's own words."""
import json
import os
import subprocess
import sys
import tempfile

LEAST = 0.5
APOSTROPHES = 0.9  # the confidence of words between ''…''


def letters(text, spans):
    return {i for start, end in spans for i in range(start, end) if text[i].isalnum()}


def typed(text, quote):
    return any("''" in text[max(0, start - 2):end + 2] for start, end in quote["content"])


def matches(text, gold, found):
    """pairs of gold and found quotes, the best first come for each gold one"""
    open_quotes = [(quote, letters(text, quote["content"])) for quote in found]
    for quote in gold:
        wanted = letters(text, quote["content"])
        shares = [len(wanted & mine) / len(wanted | mine) if wanted | mine else 0.0 for _, mine in open_quotes]
        if shares and max(shares) >= LEAST:
            yield quote, open_quotes.pop(shares.index(max(shares)))[0]


def meet(a, b):
    return any(min(x[1], y[1]) > max(x[0], y[0]) for x in a for y in b)


def main():
    program, data = sys.argv[1:3]
    source = os.path.join(data, "quotes_polnear", "dev.jsonl")
    with tempfile.TemporaryDirectory() as where:
        target = os.path.join(where, "indirect.jsonl")
        subprocess.run([program, "quotes_indirect", source, target], check=True)
        answers = {row["id"]: row["pred"]["quotes"] for row in map(json.loads, open(target, encoding="utf8"))}
    wanted = told = right = named = 0
    for row in map(json.loads, open(source, encoding="utf8")):
        text = row["input"]["text"]
        gold = [q for q in row["gold"]["quotes"] if q["type"] == "indirect" and not typed(text, q)]
        found = [q for q in answers[row["id"]] if q["confidence"] != APOSTROPHES]
        pairs = list(matches(text, gold, found))
        wanted += len(gold)
        told += len(found)
        right += len(pairs)
        named += sum(not g["source"] or meet(g["source"], f["source"]) for g, f in pairs)
    print(f"indirect speech: precision {right / max(1, told):.3f}, recall {right / max(1, wanted):.3f}, "
          f"source right of those {named / max(1, right):.3f} ({wanted} to find, {told} told)")


if __name__ == "__main__":
    main()

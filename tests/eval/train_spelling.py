#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""train_spelling.py DATA_FOLDER LEVELS.txt TABLE.h: learns what each kind of slip costs (app/text/spellingrank.h) from
the misspelled words of spell_words/dev.jsonl and of typo_text/dev.jsonl, prints what five-fold cross-validation gives,
and writes the table. It mirrors slipCost(); the search is a descent along one weight at a time, from round figures, to
the greatest sum over words of 1/rank of the right word. Needs nothing but Python, and some minutes."""
import collections
import json
import os
import random
import sys

NAMES = ["doubledLetter", "silentLetter", "extraVowel", "extraLetter", "missingVowel", "missingLetter", "firstLetter",
         "vowelForVowel", "sameSound", "nextKey", "otherLetter", "transposed"]
START = [0.5, 0.75, 0.9, 1.0, 0.9, 1.0, 0.5, 0.75, 0.75, 0.9, 1.0, 0.75]
RARITY = [1.5, 0.0, 0.5, 1.0, 1.25]
CONTENDERS = 40  # of each misspelled word, by the first weights
VOWELS = set("aeiouy")
SOUNDS = ["cs", "ckq", "sz", "iy", "fv", "gj", "td", "bp", "mn", "uw", "xs"]
ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def key_of(letter):
    for y, row in enumerate(ROWS):
        if letter in row:
            return row.index(letter) + 0.5 * y, y
    return None


def kind_of_replacing(a, b):
    if a in VOWELS and b in VOWELS:
        return 7
    if any(a in s and b in s for s in SOUNDS):
        return 8
    x, y = key_of(a), key_of(b)
    if x and y and abs(x[1] - y[1]) <= 1 and abs(x[0] - y[0]) <= 1.1:
        return 9
    return 10


KINDS = {(a, b): kind_of_replacing(a, b) for a in map(chr, range(97, 123)) for b in map(chr, range(97, 123)) if a != b}


def removing(word, i):
    c = word[i]
    if i > 0 and word[i - 1] == c:
        return 0
    return 1 if c in "eh" else 2 if c in VOWELS else 3


def adding(word, j):
    c = word[j]
    if (j > 0 and word[j - 1] == c) or (j + 1 < len(word) and word[j + 1] == c):
        return 0
    return 1 if c in "eh" else 4 if c in VOWELS else 5


class Pair:
    """A misspelled word beside a word that may be meant: what the distance needs, looked up once."""

    def __init__(self, typed, meant, level):
        self.typed, self.meant, self.level = typed, meant, level
        self.removed = [removing(typed, i) for i in range(len(typed))]
        self.added = [adding(meant, j) for j in range(len(meant))]

    def cost(self, weights, rarity):
        typed, meant = self.typed, self.meant
        added = [weights[k] for k in self.added]
        before, row = None, [0.0]
        for j, cost in enumerate(added):
            row.append(row[-1] + cost + (weights[6] if j == 0 else 0))
        for i, a in enumerate(typed):
            gone = weights[self.removed[i]]
            now = [row[0] + gone + (weights[6] if i == 0 else 0)]
            for j, b in enumerate(meant):
                if a == b:
                    best = row[j]
                else:
                    best = row[j] + weights[KINDS.get((a, b), 10)] + (weights[6] if i == 0 and j == 0 else 0)
                best = min(best, row[j + 1] + gone, now[j] + added[j])
                if i and j and a != b and a == meant[j - 1] and typed[i - 1] == b:
                    best = min(best, before[j - 1] + weights[11])
                now.append(best)
            before, row = row, now
        return row[-1] + rarity[self.level]


def words_of(data):
    """(misspelled, right) of both tasks, each once"""
    found = {}
    for line in open(os.path.join(data, "spell_words", "dev.jsonl"), encoding="utf8"):
        item = json.loads(line)
        found[item["input"]["word"].lower()] = item["gold"]["correct"].lower()
    for line in open(os.path.join(data, "typo_text", "dev.jsonl"), encoding="utf8"):
        item = json.loads(line)
        for typo in item["gold"]["typos"]:
            found[item["input"]["text"][typo["start"]:typo["end"]].lower()] = typo["correct"].lower()
    return [(a, b) for a, b in found.items() if a.isascii() and a.isalpha() and b.isascii() and b.isalpha() and a != b]


def pairs_of(words, levels):
    """for each word the contenders, and which of them is right; words whose right form is in no list are left out"""
    index = collections.defaultdict(list)
    for word in levels:
        for pair in {word[i:i + 2] for i in range(len(word) - 1)} | {word[0] + "^", word[-1] + "$"}:
            index[pair].append(word)
    result = []
    for typed, right in words:
        if right not in levels:
            continue
        shared = collections.Counter()
        for pair in {typed[i:i + 2] for i in range(len(typed) - 1)} | {typed[0] + "^", typed[-1] + "$"}:
            for word in index[pair]:
                if abs(len(word) - len(typed)) <= 3 and word != typed:
                    shared[word] += 1
        near = sorted(shared, key=lambda w: shared[w] - 0.5 * abs(len(w) - len(typed)), reverse=True)[:300]
        pairs = sorted((Pair(typed, w, levels[w]) for w in set(near) | {right}), key=lambda p: p.cost(START, RARITY))
        kept = pairs[:CONTENDERS]
        result.append((kept, [p for p in pairs if p.meant == right][0]))
    return result


def rank(item, weights, rarity):
    contenders, right = item
    mine = right.cost(weights, rarity)
    return 1 + sum(p.cost(weights, rarity) < mine for p in contenders if p is not right)


def goodness(items, model):
    return sum(1 / rank(item, model[:12], model[12:]) for item in items) / len(items)


def fit(items):
    model = START + RARITY
    best = goodness(items, model)
    for step in (0.2, 0.1):
        for _ in range(2):
            before = best
            for i in range(len(model)):
                if i == 13:
                    continue  # the commonest words are where rarity begins
                for change in (step, -step):
                    tried = list(model)
                    tried[i] = round(max(0.05, tried[i] + change), 2)
                    value = goodness(items, tried)
                    if value > best + 1e-9:
                        best, model = value, tried
                        break
            if best == before:
                break
    return model


def tops(items, model):
    ranks = [rank(item, model[:12], model[12:]) for item in items]
    return sum(r == 1 for r in ranks), sum(r <= 5 for r in ranks)


def main():
    data, list_of_levels, target = sys.argv[1:4]
    levels = {}
    for line in open(list_of_levels, encoding="utf8"):
        word, _, level = line.rstrip("\n").rpartition(" ")
        if word.isascii() and word.isalpha():
            levels[word] = int(level)
    items = pairs_of(words_of(data), levels)
    order = list(range(len(items)))
    random.Random(1).shuffle(order)
    first = five = 0
    for fold in range(5):
        held = set(order[fold::5])
        model = fit([items[i] for i in order if i not in held])
        one, some = tops([items[i] for i in held], model)
        first, five = first + one, five + some
    print(f"{len(items)} words; cross-validated: first {first / len(items):.3f}, among five {five / len(items):.3f}")
    model = fit(items)
    one, some = tops(items, model)
    print(f"on the words learned from: first {one / len(items):.3f}, among five {some / len(items):.3f}")
    lines = ["// SPDX-FileCopyrightText: 2026 The Galley developers", "// SPDX-License-Identifier: GPL-3.0-or-later",
             "// What one slip of the pen costs, and how rare a word may be; written by tests/eval/train_spelling.py.",
             "#pragma once", "", "#include <array>", "", "namespace galley::slip", "{", ""]
    lines += [f"inline constexpr double {name} = {weight:g};" for name, weight in zip(NAMES, model)]
    lines += ["/** What rarity adds: of words that are in no list, then of levels 1 (commonest) to 4. */",
              "inline constexpr std::array<double, 5> rarityCosts{" + ", ".join(f"{w:g}" for w in model[12:]) + "};", "",
              "} // namespace galley::slip"]
    with open(target, "w", encoding="utf8") as out:
        out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py GALLEY_EVAL SOURCE_DIR [TASK INPUT OUTPUT]: answers one evaluation task, or, without a task, answers all of
those in ../shared/eval beside the source, scores them there, and prints one table."""
import json
import os
import subprocess
import sys
import tempfile
import time

# task -> the figures worth a line: (name, path into the scorer's JSON)
FIGURES = {
    "align_ose": [("link F1", "link.F1"), ("crossing", "recall_on_crossing_links")],
    "align_deplain": [("link F1", "link.F1"), ("groups exact F1", "group_exact.F1")],
    "align_ecb": [("link F1", "link.F1"), ("average precision", "AP_micro")],
    "para_mrpc": [("accuracy", "accuracy")],
    "sts_news": [("mean Pearson", "pearson_mean")],
    "nli_sick": [("accuracy", "accuracy"), ("contradiction F1", "CONTRADICTION.F1")],
    "diff_claims": [("accuracy", "accuracy"), ("number F1", "kind_number.F1"), ("date F1", "kind_date.F1"),
                    ("name F1", "kind_name.F1"), ("polarity F1", "kind_polarity.F1")],
    "diff_words": [("exact edits F1", "edits_exact.F1"), ("changed words F1", "changed_words.F1")],
    "quotes_polnear": [("segments F1", "quoted_segments.F1"), ("right speaker F1", "segments_with_right_speaker.F1")],
    "nway_basil": [("found", "found"), ("speaker right", "speaker_right_of_all")],
    "names_ecb": [("precision", "P_misspelling_or_variant"), ("R misspelling", "R_misspelling"), ("R variant", "R_variant"),
                  ("false pairs a cluster", "false_pairs_per_cluster")],
    "spell_words": [("top 1", "top1"), ("top 5", "top5")],
    "typo_text": [("detection F1", "detect.F1"), ("first suggestion", "first_suggestion_right_on_found"),
                  ("false alarms in 1,000", "false_alarms_per_1000_words")],
    "extract_html": [("F1", "shingle.F1"), ("exact", "exact")],
    "segment_rules": [("English rules", "items_right_golden_en"), ("other rules", "items_right_golden_other")],
    "encodings": [("decoded right", "decoded_right")],
}


def look_up(figures, path):
    for key in path.split("."):
        if not isinstance(figures, dict) or key not in figures:
            return None
        figures = figures[key]
    return figures


def answer(program, task, source, target):
    began = time.monotonic()
    done = subprocess.run([program, task, source, target], capture_output=True, text=True)
    return done.returncode, done.stderr.strip(), time.monotonic() - began


def row(program, shared, task, folder):
    target = os.path.join(folder, task + ".jsonl")
    status, words, seconds = answer(program, task, os.path.join(shared, "data", task, "dev.jsonl"), target)
    if status != 0:
        return f"{task:16} not answered: {words[:90]}"
    scored = subprocess.run([sys.executable, os.path.join(shared, "score.py"), task, "dev", target, "--json"],
                            capture_output=True, text=True)
    try:
        figures = json.loads(scored.stdout)
    except ValueError:
        return f"{task:16} not scored: {scored.stderr.strip()[-90:]}"
    cells = []
    for name, path in FIGURES[task]:
        value = look_up(figures, path)
        cells.append(f"{name} {value:.3f}" if isinstance(value, float) else f"{name} {value}")
    if all(look_up(figures, path) is None for _, path in FIGURES[task]):
        cells = [", ".join(f"{k} {v}" for k, v in figures.items() if not k.startswith("_"))[:120]]
    return f"{task:16} {seconds:6.1f} s   " + "   ".join(cells)


def main():
    program, source = sys.argv[1:3]
    if len(sys.argv) == 6:
        status, words, _ = answer(program, *sys.argv[3:6])
        if words:
            print(words, file=sys.stderr)
        return status
    if len(sys.argv) not in (3, 4):
        print("usage: ./dev eval [TASK INPUT.jsonl OUTPUT.jsonl]", file=sys.stderr)
        return 2
    shared = os.path.join(source, "..", "shared", "eval")
    if not os.path.isdir(shared):
        print("There is no ../shared/eval beside this checkout, so there is nothing to measure against.", file=sys.stderr)
        return 2
    wanted = sys.argv[3:] or list(FIGURES)
    with tempfile.TemporaryDirectory() as folder:
        for task in wanted:
            print(row(program, shared, task, folder), flush=True)
    if not sys.argv[3:]:
        galley = os.path.join(os.path.dirname(program), "galley")
        tool = f"{galley} compare --format json"
        for more in ([], ["--html"]):
            print("\nnewsroom " + " ".join(more), flush=True)
            subprocess.run([sys.executable, os.path.join(shared, "newsroom", "score.py"),
                            os.path.join(shared, "newsroom", "dev"), "--tool", tool, *more])
    return 0


sys.exit(main())

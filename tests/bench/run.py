#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py BUILD_DIR [NAME…]: runs the benchmarks, each in a process of its own, and the peers in the same run; prints
the medians, and the ratios that matter. Times differ from machine to machine; the ratios are what is compared. They
are of processor time, all threads together, so that other work on the machine does not count, and by the clock where
both cores matter."""
import json
import os
import shutil
import subprocess
import sys
import tempfile


def peer(command, runs=3):
    """The median milliseconds of a command, of processor and by the clock, and None where it is not installed."""
    if not shutil.which(command[0]):
        return None
    processor, clock = [], []
    for _ in range(runs):
        before = os.times()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after = os.times()
        processor.append((after.children_user + after.children_system
                          - before.children_user - before.children_system) * 1000)
        clock.append((after.elapsed - before.elapsed) * 1000)
    return sorted(processor)[runs // 2], sorted(clock)[runs // 2]


def main():
    build = sys.argv[1]
    program = os.path.join(build, "galley-bench")
    names = subprocess.run([program], capture_output=True, text=True, check=True).stdout.split()
    wanted = sys.argv[2:] or names
    unknown = [name for name in wanted if name not in names]
    if unknown:
        print(f"No such benchmark: {', '.join(unknown)}. There are: {', '.join(names)}", file=sys.stderr)
        return 2
    found = {}
    for name in wanted:
        line = subprocess.run([program, name], capture_output=True, text=True).stdout
        if not line:
            print(f"{name:28} failed", flush=True)
            continue
        found[name] = json.loads(line)
        row = found[name]
        print(f"{name:32} {row['cpu_ms']:10.1f} ms of processor {row['median_ms']:10.1f} ms by the clock   "
              f"peak {row['peak_kb'] / 1024:7.0f} MB, {row['start_kb'] / 1024:7.0f} MB before", flush=True)
    ms = {name: row["cpu_ms"] for name, row in found.items()}
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program, "--write", folder], check=True)
        a, b, ten, page = (os.path.join(folder, name) for name in ("a.txt", "b.txt", "ten.txt", "page.html"))
        for name, label, command in (("compare-two-1MB", "comparing 1 MB / wdiff", ["wdiff", "-s", a, b]),
                                     ("load-text-10MB", "loading 10 MB / wc -w", ["wc", "-w", ten]),
                                     ("load-page-200kB", "loading a page / lynx -dump",
                                      ["lynx", "-dump", "-nolist", page])):
            if name in ms:
                other = peer(command)
                print(f"{label:28} {ms[name] / other[0]:10.2f} {found[name]['median_ms'] / other[1]:10.2f} by the clock"
                      if other else f"{label:28} the peer is not installed")
    for small, large in (("compare-two-1MB", "compare-two-2MB"), ("compare-two-2MB", "compare-two-4MB"),
                         ("compare-two-4MB", "compare-two-8MB")):
        if small in ms and large in ms:
            print(f"{large} / {small[12:]:11} {ms[large] / ms[small]:10.2f}")
    whole, again = "compare-100-4kB", "recompare-100-4kB-one-edited"
    if whole in ms and again in ms:
        print(f"{'comparing again / the first time':32} {ms[again] / ms[whole]:6.2f} "
              f"{found[again]['median_ms'] / found[whole]['median_ms']:10.2f} by the clock")
    if "proofread-two-3500" in ms and "compare-two-3500" in ms:
        print(f"{'proofreading / comparing':28} {ms['proofread-two-3500'] / ms['compare-two-3500']:10.2f}")
    pdf, plain, stop = "pdf-200-pages-2000-annotations", "print-the-same-words-plainly", "stop-the-pdf-of-200-pages"
    if pdf in ms and plain in ms:
        print(f"{'PDF / plain printing':28} {ms[pdf] / ms[plain]:10.2f} "
              f"{found[pdf]['median_ms'] / found[plain]['median_ms']:10.2f} by the clock")
    if pdf in ms and "pdf-200-pages-tagged-archive" in ms:
        print(f"{'tagged, for the archive / not':28} {ms['pdf-200-pages-tagged-archive'] / ms[pdf]:10.2f}")
    for name in (stop, "stop-comparing-100-4kB", "stop-comparing-two-1MB"):
        if name in ms:
            print(f"{name + ', at the worst':44} {found[name]['worst_ms']:10.2f} ms by the clock")
    window = os.path.join(build, "galley-window-bench")
    if not sys.argv[2:] and os.path.exists(window):
        for line in subprocess.run([window], capture_output=True, text=True).stdout.splitlines():
            row = json.loads(line)
            print(f"{row['name']:28} {row['value']:10.1f} {row['unit']}", flush=True)
    return 0


sys.exit(main())

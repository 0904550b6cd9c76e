#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py PROGRAM [--large] [--articles [FILE…]] [--pdf FILE]… [--modules FOLDER] [READER…]: what other programs make of Galley's
reports. PROGRAM is galley-readers, FILEs are articles for one more report, FOLDER holds the npm packages of package.json. Each reader (poppler, mupdf, ghostscript, pdfjs; without
names those that are installed) must list every annotation with its kind, its text and its place, and draw each: the
page with annotations and the page without them differ inside every quad. What is in a file is read by qpdf. pdftotext
must give every paragraph of the articles with its words in their order."""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
SCALE = 96 / 72  # pixels of a point
MARKUP = {"/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Caret", "/Text"}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout


# ---- what is in the file
def words(value):
    if not isinstance(value, str):
        return ""
    return value[2:] if value.startswith("u:") else bytes.fromhex(value[2:]).decode("latin-1")


class File:
    """The annotations of a file by page, as qpdf reads them; places in points from the top left corner."""

    def __init__(self, path):
        data = json.loads(run("qpdf", "--json=2", "--json-key=qpdf", "--json-key=pages", path))
        self.objects = data["qpdf"][1]
        self.annotations = []
        self.pages = len(data["pages"])
        for number, page in enumerate(data["pages"]):
            page = self.get(page["object"])
            box = self.get(page.get("/CropBox") or self.inherited(page, "/MediaBox"))
            for reference in self.get(page.get("/Annots", [])):
                one = self.get(reference)
                if one["/Subtype"] in MARKUP:
                    self.annotations.append(self.row(number, box, one))

    def get(self, value):
        while isinstance(value, str) and value.endswith(" R"):
            found = self.objects["obj:" + value]
            value = found["value"] if "value" in found else found["stream"]["dict"]
        return value

    def inherited(self, page, key):
        while key not in page:
            page = self.get(page["/Parent"])
        return page[key]

    def row(self, number, box, one):
        def down(xs, ys):
            return [min(xs) - box[0], box[3] - max(ys), max(xs) - box[0], box[3] - min(ys)]
        quads = self.get(one.get("/QuadPoints", []))
        rect = self.get(one["/Rect"])
        places = [down(quads[i:i + 8:2], quads[i + 1:i + 8:2]) for i in range(0, len(quads), 8)]
        leader = self.get(one["/IRT"]) if "/IRT" in one else {}
        return {"page": number, "kind": one["/Subtype"][1:], "contents": words(self.get(one.get("/Contents"))),
                "leader": words(self.get(leader.get("/Contents"))) if one.get("/RT") == "/Group" else None,
                "places": places or [down(rect[0::2], rect[1::2])],
                "shown": one.get("/RT") != "/R"}  # a reply stands in the list of comments alone


# ---- the readers: each lists what it finds, and draws the pages both ways as STEM-with-N.pgm and STEM-without-N.pgm
def poppler(program, path, stem, _):
    for way, options in (("with", []), ("without", ["-hide-annotations"])):
        run("pdftoppm", "-gray", "-r", str(SCALE * 72), *options, path, f"{stem}-{way}")
        for name in sorted(os.listdir(os.path.dirname(stem))):
            if name.startswith(os.path.basename(stem) + f"-{way}-"):
                number = int(name.rsplit("-", 1)[1].split(".")[0]) - 1
                os.rename(os.path.join(os.path.dirname(stem), name), f"{stem}-{way}:{number}.pgm")
    for name in os.listdir(os.path.dirname(stem)):
        os.rename(os.path.join(os.path.dirname(stem), name), os.path.join(os.path.dirname(stem), name.replace(":", "-")))
    return run(program, "--list", path)


def mupdf(_, path, stem, __):
    return run("mutool", "run", os.path.join(HERE, "mupdf.js"), path, str(SCALE), stem)


def pdfjs(_, path, stem, modules):
    return run("node", os.path.join(HERE, "pdfjs.mjs"), modules, path, str(SCALE), stem)


def ghostscript(_, path, stem, __):
    """It lists nothing itself, but what it writes tells what it read: all but carets, which it only draws."""
    for way, shows in (("with", "true"), ("without", "false")):
        run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pgmraw", f"-r{SCALE * 72}",
            f"-dShowAnnots={shows}", "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4", f"-sOutputFile={stem}-{way}-%d.gs", path)
    for name in os.listdir(os.path.dirname(stem)):
        if name.endswith(".gs"):
            start, number = name[:-3].rsplit("-", 1)
            os.rename(os.path.join(os.path.dirname(stem), name),
                      os.path.join(os.path.dirname(stem), f"{start}-{int(number) - 1}.pgm"))
    copy = stem + "-copy.pdf"
    run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite", "-o", copy, path)
    return "\n".join(json.dumps(one) for one in File(copy).annotations).encode()


READERS = {"poppler": (poppler, "pdftoppm"), "mupdf": (mupdf, "mutool"), "ghostscript": (ghostscript, "gs"),
           "pdfjs": (pdfjs, "node")}
UNLISTED = {"ghostscript": {"Caret"}}


# ---- the comparison
def plain(text):
    return " ".join(text.split())


def same_places(first, second):
    return len(first) == len(second) and all(
        abs(a - b) < 0.5 for one, other in zip(first, second) for a, b in zip(one, other))


def missing(expected, found):
    """The annotations of the file that the reader does not list as they are, with what is nearest to each."""
    left = list(found)
    for one in expected:
        texts = {plain(one["contents"])} | ({plain(one["leader"])} if one["leader"] is not None else set())
        match = next((other for other in left if other["page"] == one["page"] and other["kind"] == one["kind"]
                      and plain(other["contents"]) in texts and same_places(one["places"], other["places"])), None)
        if match:
            left.remove(match)
        else:
            yield f"not listed as it is: {one['kind']} “{one['contents']}” on page {one['page'] + 1} at {one['places']}; " \
                  f"there is {[o for o in left if o['page'] == one['page'] and o['kind'] == one['kind']][:2]}"
    for other in left:
        yield f"listed, and not in the file: {other}"


def picture(path):
    with open(path, "rb") as file:
        data = file.read()
    fields, at = [], 0
    while len(fields) < 4:  # P5, width, height, 255
        end = min(x for x in (data.find(b" ", at), data.find(b"\n", at)) if x >= 0)
        if data[at:at + 1] == b"#":
            end = data.find(b"\n", at)
        else:
            fields.append(data[at:end])
        at = end + 1
    return int(fields[1]), int(fields[2]), data[at:]


def undrawn(expected, stem, pages):
    """The quads in which the page with annotations looks like the page without them."""
    for number in range(pages):
        own = [one for one in expected if one["page"] == number and one["shown"]]
        if not own:
            continue
        width, height, shown = picture(f"{stem}-with-{number}.pgm")
        _, _, bare = picture(f"{stem}-without-{number}.pgm")
        for one in own:
            for left, top, right, bottom in one["places"]:
                x0, x1 = max(0, int(left * SCALE)), min(width, int(right * SCALE) + 1)
                rows = range(max(0, int(top * SCALE)), min(height, int(bottom * SCALE) + 1))
                if all(shown[y * width + x0:y * width + x1] == bare[y * width + x0:y * width + x1] for y in rows):
                    yield f"not drawn: {one['kind']} “{one['contents']}” on page {number + 1} at " \
                          f"{left:.1f}, {top:.1f}, {right:.1f}, {bottom:.1f}"


# ---- the words
def letters(text):
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalpha())


def follows(words, pages):
    """Whether these letters stand on one of the pages, or end one page and go on on the next."""
    if not words or any(words in page for page in pages):
        return True
    for number, page in enumerate(pages[:-1]):
        fits, most = 0, len(words)
        while fits < most:
            middle = (fits + most + 1) // 2
            fits, most = (middle, most) if words[:middle] in page else (fits, middle - 1)
        if fits > 20 and follows(words[fits:], pages[number + 1:number + 2]):
            return True
    return False


def check_words(path):
    """How many paragraphs and words of the articles are on the pages, and which are not read in their order."""
    told = path[:-4] + ".words.json"
    if not os.path.exists(told):
        return 0, 0, []
    with open(told, encoding="utf-8") as file:
        told = json.load(file)
    raw = ["-raw"] if told["isFromLeft"] else []  # what is read from the right is drawn in another order than it stands
    pages = [letters(page) for page in run("pdftotext", *raw, "-enc", "UTF-8", path, "-").decode().split("\f")]
    faults = [f"not in reading order: “{one[:80]}”" for one in told["paragraphs"] if not follows(letters(one), pages)]
    return len(told["paragraphs"]), sum(len(one.split()) for one in told["paragraphs"]), faults


def look(given, reader, path, file):
    """What a reader makes of a file: its faults."""
    with tempfile.TemporaryDirectory() as pictures:
        stem = os.path.join(pictures, "page")
        lines = READERS[reader][0](given.program, path, stem, given.modules).decode().splitlines()
        expected = [one for one in file.annotations if one["kind"] not in UNLISTED.get(reader, ())]
        return [*missing(expected, [json.loads(line) for line in lines]),
                *undrawn(file.annotations, stem, file.pages)]


def tell(line, faults):
    print(f"{line}: {'as they are' if not faults else f'{len(faults)} faults'}", flush=True)
    for fault in faults[:10]:
        print("  " + fault)
    return len(faults)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--large", action="store_true", help="with a report of 200 pages")
    parser.add_argument("--articles", nargs="*", default=[], help="articles for one more report")
    parser.add_argument("--pdf", action="append", default=[], help="another report to be read")
    parser.add_argument("--modules", default="")
    parser.add_argument("readers", nargs="*")
    given = parser.parse_args()
    readers = given.readers or [name for name, (_, tool) in READERS.items()
                                if shutil.which(tool) and (name != "pdfjs" or given.modules)]
    failed, totals = 0, dict.fromkeys(("files", "pages", "annotations", "quads", "words"), 0)
    with tempfile.TemporaryDirectory() as folder:
        run(given.program, folder, *(["--large"] if given.large else []), "--articles", *given.articles)
        written = sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".pdf"))
        for path in written + given.pdf:
            run("qpdf", "--check", path)
            file = File(path)
            quads = sum(len(one["places"]) for one in file.annotations if one["shown"])
            start = f"{os.path.basename(path):40}"
            for reader in readers:
                failed += tell(f"{start} {reader:12} {file.pages:4} pages, {len(file.annotations):5} annotations listed, "
                               f"{quads:5} quads drawn", look(given, reader, path, file))
            paragraphs, words, faults = check_words(path)
            failed += tell(f"{start} pdftotext    {file.pages:4} pages, {paragraphs:5} paragraphs, {words:6} words in order",
                           faults)
            for name, count in zip(totals, (1, file.pages, len(file.annotations), quads, words)):
                totals[name] += count
    print(f"{totals['files']} files, {totals['pages']} pages: {totals['annotations']} annotations listed and "
          f"{totals['quads']} quads drawn by each of {', '.join(readers)}, {totals['words']} words in order, "
          f"{failed} faults")
    return 1 if failed or not readers else 0


sys.exit(main())

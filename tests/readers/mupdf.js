// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// mutool run mupdf.js FILE.pdf SCALE STEM: prints what MuPDF finds, an annotation in each line of JSON, and draws each
// page with (STEM-with-N.pgm) and without (STEM-without-N.pgm) annotations.
var open = Document.openDocument || function (path) { return new Document(path) }
var file = open(scriptArgs[0])
var scale = Number(scriptArgs[1])
for (var i = 0; i < file.countPages(); ++i) {
    var page = file.loadPage(i)
    page.getAnnotations().forEach(function (one) {
        var places = []
        var kind = one.getType()
        if (kind === "Text" || kind === "Caret")
            places.push(one.getRect())
        else
            one.getQuadPoints().forEach(function (q) {
                places.push([Math.min(q[0], q[4]), Math.min(q[1], q[3]), Math.max(q[2], q[6]), Math.max(q[5], q[7])])
            })
        print(JSON.stringify({ page: i, kind: kind, contents: one.getContents(), places: places }))
    })
    var ways = { "with": true, "without": false }
    for (var way in ways) {
        var picture = page.toPixmap(Matrix.scale(scale, scale), ColorSpace.DeviceGray, false, ways[way])
        picture.saveAsPNM ? picture.saveAsPNM(scriptArgs[2] + "-" + way + "-" + i + ".pgm")
                          : picture.saveAsPNG(scriptArgs[2] + "-" + way + "-" + i + ".png")
    }
}

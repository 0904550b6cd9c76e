// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// node pdfjs.mjs MODULES FILE.pdf SCALE STEM: the same as mupdf.js, with PDF.js and its canvas from the folder MODULES.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [modules, path, scale, stem] = process.argv.slice(2);
const require = createRequire(join(modules, 'here.js'));
const { createCanvas, DOMMatrix, ImageData, Path2D } = require('@napi-rs/canvas');
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
const pdfjs = await import(require.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
const file = await pdfjs.getDocument({
  data: new Uint8Array(readFileSync(path)), verbosity: 0, isEvalSupported: false,
  standardFontDataUrl: join(modules, 'node_modules/pdfjs-dist/standard_fonts/'),
  cMapUrl: join(modules, 'node_modules/pdfjs-dist/cmaps/'), cMapPacked: true,
}).promise;

function grey(canvas) {
  const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const pixels = Buffer.alloc(width * height);
  for (let i = 0; i < pixels.length; ++i)
    pixels[i] = Math.round(0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2]);
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}

for (let i = 0; i < file.numPages; ++i) {
  const page = await file.getPage(i + 1);
  const [left, , , top] = page.view;
  const down = ([x0, y0, x1, y1]) => [x0 - left, top - y1, x1 - left, top - y0];
  for (const one of await page.getAnnotations()) {
    if (['Link', 'Popup'].includes(one.subtype))
      continue;
    const places = [];
    for (let q = 0; one.quadPoints && q < one.quadPoints.length; q += 8) {
      const xs = [0, 2, 4, 6].map((k) => one.quadPoints[q + k]);
      const ys = [1, 3, 5, 7].map((k) => one.quadPoints[q + k]);
      places.push(down([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]));
    }
    console.log(JSON.stringify({
      page: i, kind: one.subtype, contents: one.contentsObj.str, places: places.length ? places : [down(one.rect)],
    }));
  }
  const viewport = page.getViewport({ scale: Number(scale) });
  for (const [way, annotationMode] of [['with', pdfjs.AnnotationMode.ENABLE], ['without', pdfjs.AnnotationMode.DISABLE]]) {
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvasContext: canvas.getContext('2d'), viewport, annotationMode }).promise;
    writeFileSync(`${stem}-${way}-${i}.pgm`, grey(canvas));
  }
  page.cleanup();
}

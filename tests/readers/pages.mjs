// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// node pages.mjs MODULES BROWSER FILE.html…: holds HTML reports against the standard (the Nu checker and html-validate)
// and, in a headless browser, against the rules of axe-core, light and dark, wide and narrow; nothing may be asked for
// from outside.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, browserPath, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'here.js'));
const { HtmlValidate } = require('html-validate');
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let faults = 0;
let checks = 0;
const tell = (file, what, list) => {
  console.log(`${basename(file).padEnd(24)} ${what.padEnd(28)} ${list.length ? `${list.length} faults` : 'no fault'}`);
  for (const one of list.slice(0, 10))
    console.log(`  ${one}`);
  faults += list.length;
  ++checks;
};

/** What the Nu checker says of a file, warnings included. */
const checked = (file) => JSON.parse(
  execFileSync('java', ['-jar', require.resolve('vnu-jar/build/dist/vnu.jar'), '--exit-zero-always', '--stdout', '--format', 'json', file], { encoding: 'utf8' }),
).messages.map((m) => `${m.lastLine}:${m.lastColumn} ${m.subType ?? m.type}: ${m.message}`);

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'] });
const browser = await puppeteer.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
for (const file of files) {
  tell(file, 'Nu', checked(file));
  const report = await validator.validateFile(file);
  tell(file, 'html-validate', report.results.flatMap((result) =>
    result.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`)));
  for (const [scheme, width] of [['light', 1280], ['dark', 1280], ['light', 390], ['dark', 390]]) {
    const page = await browser.newPage();
    const outside = [];
    page.on('request', (request) => {
      if (!/^(file|data|about):/.test(request.url()))
        outside.push(request.url());
    });
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(pathToFileURL(resolve(file)).href);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    await page.evaluate(axe);
    const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations', 'incomplete'] }));
    tell(file, `axe-core, ${scheme}, ${width} px`, [
      ...found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target} ${n.failureSummary.replace(/\s+/g, ' ')}`)),
      ...outside.map((url) => `asks for ${url}`),
      ...(scrolls ? ['scrolls sideways'] : []),
    ]);
    console.log(`  ${found.passes.length} rules hold, ${found.incomplete.length} need an eye` +
      ` (${found.incomplete.map((v) => `${v.id} ${v.nodes.length}`).join(', ')}), on ${background}`);
    await page.close();
  }
}
await browser.close();
console.log(`${files.length} web pages: ${checks} checks with Nu, html-validate and axe-core, ${faults} faults`);
process.exit(faults ? 1 : 0);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers';
import { alone, beside, type Figure, ratio } from './figure';

/** The first look, a click, and understanding, on pages of many nodes and forms of many fields. */
export async function understanding(extension: ExtensionBrowser, build: string): Promise<Figure[]> {
  return [...(await looks(extension, build)), ...(await forms(extension, build)), ...(await burst(extension, build))];
}

/** A page of so many nodes around a posting form of so many fields; our own filler text. */
function pageOf(nodes: number, fields: number): string {
  const filler = Array.from(
    { length: Math.round(nodes / 5) },
    (_, at) => `<div class="c${at % 17}"><p><span>Line ${at}</span> of a <b>page</b></p></div>`,
  ).join('');
  const half = filler.slice(0, filler.indexOf('<div', filler.length / 2));
  const labels = [
    'Job title',
    'Company',
    'Location',
    'Job description',
    'Requirements',
    'Job type',
    'Salary from',
    'Salary to',
    'Application deadline',
    'Country',
    'Apply link',
    'Contact email',
    'Experience level',
    'Benefits',
    'Skills',
  ];
  const rows = Array.from({ length: fields }, (_, at) => {
    const label = `${labels[at % labels.length]}${at >= labels.length ? ` ${Math.floor(at / labels.length) + 1}` : ''}`;
    const control =
      at % 5 === 3
        ? `<textarea id="f${at}" name="f${at}"></textarea>`
        : at % 5 === 4
          ? `<select id="f${at}"><option>One</option><option>Two</option></select>`
          : `<input id="f${at}" name="f${at}">`;
    return `<div class="field"><label for="f${at}">${label}</label>${control}</div>`;
  }).join('');
  const form = fields > 0 ? `<form><h1>Post a job</h1>${rows}<button>Publish job</button></form>` : '';
  return `<!doctype html><html lang="en"><head><title>${fields > 0 ? 'Post a job' : 'Stories'}</title></head><body>${half}${form}${filler.slice(half.length)}</body></html>`;
}

/** A page with the page script in it, as a click injects it. */
async function open(extension: ExtensionBrowser, build: string, html: string): Promise<Page> {
  const { tab } = extension;
  await tab.goto('about:blank');
  await tab.setContent(html);
  for (const file of ['languages/en.js', 'page.js']) await tab.evaluate(readFileSync(join(build, file), 'utf8'));
  return tab;
}

const CONTROLS_QUERY = `() => { for (let i = 0; i < 20; i++) document.querySelectorAll('input,textarea,select,[contenteditable="true"],[role="combobox"],[role="textbox"]').length }`;
const CHEAPEST_PASS = `() => { const found = []; for (const element of document.querySelectorAll('*')) { if (element.shadowRoot) found.push(element.shadowRoot); } found.push(...document.querySelectorAll('input,textarea,select,[contenteditable],[role="combobox"],[role="textbox"]')); return found.length }`;
const LABEL_WALK = `() => { let text = ''; const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT); for (let node = walker.nextNode(); node; node = walker.nextNode()) { if (node.localName === 'label' || node.localName === 'legend') text += node.textContent; } return text.length }`;
const DESCRIBE = '() => rolecast.describe()';

async function looks(extension: ExtensionBrowser, build: string): Promise<Figure[]> {
  const page = await open(extension, build, pageOf(20_000, 0));
  const look = readFileSync(join(build, 'look.js'), 'utf8');
  await page.evaluate(
    `globalThis.chrome ??= {}; globalThis.chrome.runtime ??= { sendMessage: async () => undefined }; globalThis.lookSource = ${JSON.stringify(look)}`,
  );
  // The registered look as a whole runs once a page: its first count is one query for controls.
  const count = `() => { for (let i = 0; i < 20; i++) { const found = document.querySelectorAll('input:not([type="hidden"]):not([type="submit"]):not([type="button"]),textarea,select,[contenteditable="true"],[role="combobox"],[role="textbox"]'); if (found.length >= 3) throw 1; } }`;
  return [
    ratio(
      'the registered look, 20,000 nodes, no form / one query for controls',
      await beside(page, count, CONTROLS_QUERY),
      2,
    ),
    ratio('a click, 20,000 nodes, no form / the cheapest pass', await beside(page, DESCRIBE, CHEAPEST_PASS), 2),
  ];
}

async function forms(extension: ExtensionBrowser, build: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const per: Record<string, { ours: number; beside: number }> = {};
  for (const [nodes, fields] of [
    [20_000, 30],
    [60_000, 30],
    [20_000, 300],
    [20_000, 3000],
  ] as const) {
    const page = await open(extension, build, pageOf(nodes, fields));
    per[`${nodes}/${fields}`] = await beside(
      page,
      DESCRIBE,
      fields === 30 ? LABEL_WALK : CHEAPEST_PASS,
      fields > 1000 ? 5 : 15,
    );
  }
  figures.push(ratio('find and understand 30 fields in 20,000 nodes / a label walk', per['20000/30']!, 3));
  figures.push(ratio('find and understand 30 fields in 60,000 nodes / a label walk', per['60000/30']!, 3));
  figures.push(
    ratio(
      'ten times the controls (300 → 3,000): time over ten times the time',
      { ours: per['20000/3000']!.ours, beside: per['20000/300']!.ours * 10 },
      1.3,
    ),
  );
  return figures;
}

async function burst(extension: ExtensionBrowser, build: string): Promise<Figure[]> {
  const page = await open(extension, build, pageOf(20_000, 30));
  const look = readFileSync(join(build, 'look.js'), 'utf8');
  await page.evaluate(`globalThis.chrome = { runtime: { sendMessage: async () => undefined } }; ${look}`);
  const { blocked, longest } = (await page.evaluate(`(async () => {
    let longest = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration) }).observe({ type: 'longtask' });
    await new Promise((done) => setTimeout(done, 1500));
    longest = 0;
    const change = () => { const start = performance.now(); for (let at = 0; at < 1000; at++) { const box = document.createElement('div'); box.textContent = at; document.body.append(box); if (at % 2) box.remove(); } return performance.now() - start };
    change();
    const times = [];
    for (let round = 0; round < 9; round++) { const start = performance.now(); change(); await 0; times.push(performance.now() - start); await new Promise((done) => setTimeout(done, 700)) }
    return { blocked: times.sort((a, b) => a - b)[4], longest };
  })()`)) as { blocked: number; longest: number };
  const plain = await open(extension, build, pageOf(20_000, 30));
  const plainly = (await plain.evaluate(
    `(async () => { const times = []; for (let round = 0; round < 9; round++) { const start = performance.now(); for (let at = 0; at < 1000; at++) { const box = document.createElement('div'); box.textContent = at; document.body.append(box); if (at % 2) box.remove(); } await 0; times.push(performance.now() - start); await new Promise((done) => setTimeout(done, 50)) } return times.sort((a, b) => a - b)[4] })()`,
  )) as number;
  return [
    {
      what: '1,000 changes of the page while watching: ours in all',
      ours: blocked,
      beside: plainly,
      value: Math.max(0, blocked - plainly),
      unit: 'ms',
      target: 10,
    },
    alone('1,000 changes of the page while watching: longest task', longest, 'ms', 50),
  ];
}

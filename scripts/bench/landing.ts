import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Conductor } from '@/entrypoints/sidepanel/main';
import type { FillReport } from '@/forms/protocol';
import { parsePosting } from '@/templates/json-ld';
import type { JobPosting } from '@/templates/posting';
import { startBrowser } from '../browsers';
import { testBuild } from '../build';
import { alone, type Figure, median, ratio } from './figure';

const ROUNDS = 5;
/** Twenty fields, among them two editors and four comboboxes. */
const WHOLE_FORM_MS = 1000;
const POSTING = join(resolve(import.meta.dirname, '../..'), 'test/pages/posting.jsonld');

/**
 * How long a whole form takes to land, and one field of each driver beside a naive pass that only sets the value.
 * In a browser of its own, with the build that may read a page served here.
 */
export async function landing(): Promise<Figure[]> {
  const { port, show, close } = await serve();
  const extension = await startBrowser('chromium', testBuild('chromium'));
  try {
    const host = await extension.openExtensionPage('sidepanel.html');
    const posting = parsePosting(readFileSync(POSTING, 'utf8'));
    return await figuresOf({ page: extension.tab, host, address: `http://localhost:${port}/`, posting, show });
  } finally {
    close();
    await extension.close();
  }
}

interface Stage {
  readonly page: Page;
  /** A page of the extension, which conducts. */
  readonly host: Page;
  readonly address: string;
  readonly posting: JobPosting;
  show(html: string): void;
}

async function figuresOf(stage: Stage): Promise<Figure[]> {
  const whole = await timeOf(stage, [...BASE, ...Object.values(FIELDS).flat()]);
  const base = await timeOf(stage, BASE);
  const figures = [alone('20 fields, 2 editors and 4 comboboxes among them, landed', whole.ours, 'ms', WHOLE_FORM_MS)];
  for (const [driver, fields] of Object.entries(FIELDS)) {
    const one = await timeOf(stage, [...BASE, ...fields]);
    const perField = (all: number, without: number) => Math.max(0.01, (all - without) / fields.length);
    const times = { ours: perField(one.ours, base.ours), beside: perField(one.naive, base.naive) };
    figures.push(ratio(`one field by the driver “${driver}” / its value set`, times, null));
  }
  return figures;
}

/** Medians of filling a form of some fields, as a click does it and naively; each time in a fresh page. */
async function timeOf(stage: Stage, fields: readonly string[]): Promise<{ ours: number; naive: number }> {
  const { page } = stage;
  const ours: number[] = [];
  const naive: number[] = [];
  stage.show(pageOf(fields));
  for (let round = 0; round < ROUNDS; round++) {
    await page.bringToFront();
    await page.goto(stage.address);
    naive.push((await page.evaluate(setValues)) as number);
    await page.goto(stage.address);
    ours.push(msOf(await fill(stage), fields));
  }
  return { ours: median(ours), naive: median(naive) };
}

/** @throws where a field did not land: the figure would speak of something else */
function msOf({ rows, ms }: FillReport, fields: readonly string[]): number {
  const lost = rows.filter(({ status }) => status !== 'landed');
  if (rows.length === fields.length && lost.length === 0) return ms;
  const said = lost.map(({ label, status }) => `${label} ${status}`).join(', ');
  throw new Error(`The bench's form did not land: ${rows.length} of ${fields.length} fields, ${said}`);
}

const fill = ({ host, posting, address }: Stage): Promise<FillReport> =>
  host.evaluate(
    async (value, start) => {
      const { openPage, fillPage } = (globalThis as unknown as { conductor: Conductor }).conductor;
      const { tabs } = (
        globalThis as unknown as {
          browser: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
        }
      ).browser;
      const tab = (await tabs.query({})).find(({ url }) => url?.startsWith(start))!;
      return (await fillPage(await openPage(tab.id, 'own'), value as never, {})).report;
    },
    posting as never,
    address,
  );

/** Serves one page, which can be changed. */
async function serve() {
  let html = '';
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    show: (next: string) => {
      html = next;
    },
    close: () => server.close(),
  };
}

const pageOf = (fields: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post a job</title></head><body><form><h1>Post a job</h1>${fields.map((one) => `<div class="field">${one}</div>`).join('')}<button>Publish job</button></form><script>(${comboboxes})()</script></body></html>`;

/** What a filler without drivers does: sets each value and says so. */
function setValues(): number {
  const start = performance.now();
  for (const control of document.querySelectorAll<HTMLInputElement>('input,textarea,select')) {
    if (control.type === 'checkbox' || control.type === 'radio') control.click();
    else control.value = control.type === 'date' ? '2027-01-31' : '1';
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
  for (const box of document.querySelectorAll('[contenteditable]')) {
    box.innerHTML = '<p>Text</p><ul><li>One</li></ul>';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return performance.now() - start;
}

/** Makes the comboboxes of the page work as ARIA has it: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
function comboboxes(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[role="combobox"]')) {
    const list = document.getElementById(box.getAttribute('aria-controls')!)!;
    const open = (isOpen: boolean) => {
      list.hidden = !isOpen;
      box.setAttribute('aria-expanded', String(isOpen));
    };
    open(false);
    box.addEventListener('click', () => open(true));
    box.addEventListener('keydown', ({ key }) => key === 'Escape' && open(false));
    list.addEventListener('click', ({ target }) => {
      box.textContent = (target as HTMLElement).textContent;
      open(false);
    });
  }
}

let id = 0;

const field = (label: string, control: (id: string) => string): string => {
  const name = `f${id++}`;
  return `<label id="${name}-label" for="${name}">${label}</label>${control(name)}`;
};

const input = (label: string, type = 'text') => field(label, (name) => `<input id="${name}" type="${type}">`);

const list = (label: string, options: readonly string[]) =>
  field(
    label,
    (name) =>
      `<select id="${name}"><option value="">Choose</option>${options.map((text) => `<option>${text}</option>`).join('')}</select>`,
  );

const combobox = (label: string, options: readonly string[]) =>
  field(
    label,
    (name) =>
      `<div id="${name}" role="combobox" tabindex="0" aria-haspopup="listbox" aria-labelledby="${name}-label" aria-controls="${name}-list" style="height:24px"></div><ul id="${name}-list" role="listbox">${options.map((text) => `<li role="option">${text}</li>`).join('')}</ul>`,
  );

const editor = (label: string) =>
  field(
    label,
    (name) =>
      `<div id="${name}" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="${name}-label" style="min-height:60px"></div>`,
  );

const BASE = [input('Job title'), input('Company')];

/** The fields of each driver. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  text: [
    input('Department'),
    input('Number of openings', 'number'),
    input('Application deadline', 'date'),
    input('Contact name'),
    input('Contact email', 'email'),
    input('Reference number'),
    input('Company website', 'url'),
    input('Street address'),
    input('Postal code'),
  ],
  select: [
    list('Workplace type', ['On-site', 'Hybrid', 'Remote']),
    list('Currency', ['CHF', 'EUR', 'USD']),
    list('Employment type', ['Part-time', 'Full-time', 'Temporary']),
  ],
  rich: [editor('Job description'), editor('Benefits')],
  chooser: [
    combobox('Country', ['Austria', 'Germany', 'Switzerland']),
    combobox('Experience level', ['Junior', 'Mid-level', 'Senior', 'Lead']),
    combobox('City', ['Berlin', 'Hamburg', 'Munich']),
    combobox('Education', ["Bachelor's degree", "Master's degree", 'High school']),
  ],
};

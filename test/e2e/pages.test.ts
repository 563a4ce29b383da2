import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '@/scripts/browsers';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = join(ROOT, 'test/pages');
const POSTING = join(PAGES, 'posting.jsonld');

/** Rows that wait for a driver, as "page model-key": empty in the end. */
const PENDING: readonly string[] = [];

/** What is misunderstood so far, as "page model-key (what it is taken for)", with the reason: better and worse are both red. */
const MISREAD: readonly string[] = [];

/** What a control asks for, where it is, what the page's own code calls it, how its row ends, and in which frame it stands. */
type TruthField = readonly [
  property: string | readonly (string | null)[],
  selector: string,
  key: string,
  expected?: '' | 'any' | 'kept' | 'needs-you',
  frame?: number,
];

interface Truth {
  readonly kind: 'posting' | 'other' | 'any';
  readonly board?: string;
  readonly fields: readonly TruthField[];
  readonly maxDetectMs?: number;
}

interface Row {
  readonly property: string;
  readonly selector: string;
  readonly frame: number;
  readonly status: string;
  readonly wanted: string;
  readonly got: string;
}

type Model = Readonly<Record<string, unknown>>;

interface Line {
  readonly page: string;
  readonly kind: string;
  readonly board: string | null;
  readonly fields: readonly Omit<Row, 'status' | 'wanted' | 'got'>[];
  readonly report?: readonly Row[];
  readonly ms: { readonly detect: number };
  readonly eval: {
    readonly model: Model;
    readonly address: string;
    readonly resources: readonly string[];
    /** For each selector that was asked for, the number of the truth's field there; −1 for none. */
    readonly at: Readonly<Record<string, number>>;
  };
  readonly error?: string;
}

const pages = pagesIn(PAGES);
const neutral = mkdtempSync(join(tmpdir(), 'rolecast-pages-'));

/** What only looks like a posting form must not be told by the name of its file. */
const pathOf = (page: string) => {
  if (!page.startsWith('others/')) return join(PAGES, page);
  const copy = join(neutral, `page-${pages.indexOf(page)}.html`);
  copyFileSync(join(PAGES, page), copy);
  return copy;
};

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && file.name.endsWith('.html'))
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => /id="truth"/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(PAGES, file))
    .sort();
}

function truthOf(page: string): Truth {
  const [, json] = /<script type="application\/json" id="truth">([\s\S]*?)<\/script>/.exec(
    readFileSync(join(PAGES, page), 'utf8'),
  )!;
  return JSON.parse(json!) as Truth;
}

/**
 * Runs in the page at the end, in its own world: what its code holds, where it is, what it loaded, and which selectors are which fields.
 * Plain loops: one of the pages has its own ideas of what the built-in functions do.
 */
function probe(asked: Record<string, readonly { readonly selector: string; readonly frame: number }[]>) {
  const page = window as unknown as { __model(): Model; __query?(root: ParentNode, selector: string): Element | null };
  const query = (root: ParentNode, selector: string) =>
    page.__query ? page.__query(root, selector) : root.querySelector(selector);
  const documents: Document[] = [];
  const visit = (inner: Document) => {
    documents.push(inner);
    if (page.__query) return;
    for (const frame of inner.querySelectorAll<HTMLIFrameElement>('iframe,frame'))
      if (frame.contentDocument) visit(frame.contentDocument);
  };
  visit(document);
  const find = (selector: string, frame = 0) => {
    let at: ParentNode | null | undefined = documents[frame];
    let found: Element | null = null;
    for (const part of selector.split(' >>> ')) {
      found = at ? query(at, part) : null;
      at = found?.shadowRoot;
    }
    return found;
  };
  const truth = JSON.parse(query(document, '#truth')!.textContent!) as Truth;
  const at: Record<string, number> = {};
  for (const { selector, frame } of asked[location.pathname.split('/').at(-1)!] ?? []) {
    const element = find(selector, frame);
    let match = -1;
    for (let n = 0; n < truth.fields.length && element; n++) {
      const [, theirs, , , inFrame] = truth.fields[n]!;
      const control = find(theirs, inFrame ?? 0);
      if (control === element) match = n;
      else if (match < 0 && control && !page.__query && (control.contains(element) || element.contains(control)))
        match = n;
    }
    at[`${frame} ${selector}`] = match;
  }
  const resources: string[] = [];
  for (const { name } of performance.getEntriesByType('resource'))
    if (!name.endsWith('/favicon.ico')) resources.push(name);
  return { model: page.__model(), address: location.href, resources, at };
}

async function inspect(
  browser: BrowserName,
  chosen: readonly string[],
  options: readonly string[],
  asked = {},
): Promise<Map<string, Line>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'scripts/run.mjs',
      'inspect',
      '--browser',
      browser,
      ...options,
      '--eval',
      `(${probe})(${JSON.stringify(asked)})`,
      ...chosen.map(pathOf),
    ],
    { cwd: ROOT, maxBuffer: 1e8 },
  ).catch((error: { stdout: string }) => error);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  return new Map(chosen.map((page, at) => [page, lines[at]!]));
}

/** A page is told by the name of its file, in a folder of its own as well. */
const fileOf = (page: string) => basename(pathOf(page));

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** What the page holds as a text: lists, switches, and the HTML of an editor. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  const text = String(value);
  if (!/^<(?:p|ul|ol|div|h\d|strong|b)\b/.test(text)) return text;
  return text
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

const isTextual = (wanted: string, held: string) =>
  letters(wanted) === letters(held) || words(wanted).every((word) => words(held).includes(word));

/** What is wrong with a row, by what the page's own code holds; nothing where it is true. */
function lieOf({ status, wanted, got }: Row, before: unknown, after: unknown): string | undefined {
  const held = textOf(after);
  if (status === 'landed' || status === 'changed' || status === 'cut') {
    if (letters(got) !== letters(held))
      return `${status}: reports “${got.slice(0, 60)}”, the page holds “${held.slice(0, 60)}”`;
    if (status === 'landed' && !isTextual(wanted, held))
      return `landed: wanted “${wanted.slice(0, 60)}”, the page holds “${held.slice(0, 60)}”`;
    if (status === 'cut' && !letters(wanted).startsWith(letters(held)))
      return `cut: the page holds “${held.slice(0, 60)}”`;
    return undefined;
  }
  return textOf(before) === held
    ? undefined
    : `${status}: the page held “${textOf(before).slice(0, 60)}”, now “${held.slice(0, 60)}”`;
}

const rightFor = ([property]: TruthField): readonly (string | null)[] => [property].flat();

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let described: Map<string, Line>;
  let filled: Map<string, Line>;
  let replaced: Map<string, Line>;
  let undone: Map<string, Line>;
  const full = pages.filter((page) => truthOf(page).fields.some(([, , , expected]) => expected === 'kept'));

  beforeAll(async () => {
    described = await inspect(browser, pages, []);
    const asked = Object.fromEntries(pages.map((page) => [fileOf(page), described.get(page)!.fields ?? []]));
    filled = await inspect(browser, pages, ['--fill', POSTING], asked);
    replaced = await inspect(browser, full, ['--fill', POSTING, '--replace'], asked);
    undone = await inspect(browser, pages, ['--fill', POSTING, '--replace', '--undo']);
  }, 600_000);

  test.each(pages)('%s is what it is', (page) => {
    const line = described.get(page)!;
    const truth = truthOf(page);
    expect(line.error).toBeUndefined();
    if (truth.kind !== 'any') expect(line.kind).toBe(truth.kind);
    expect(line.board).toBe(truth.board ?? null);
    if (truth.maxDetectMs) expect(line.ms.detect).toBeLessThan(truth.maxDetectMs);
  });

  test('every field is found, and nothing else', () => {
    const wrong = pages.flatMap((page) => {
      const { fields } = truthOf(page);
      const line = filled.get(page)!;
      const told = (line.fields ?? []).map((field) => ({
        ...field,
        at: line.eval.at[`${field.frame} ${field.selector}`] ?? -1,
      }));
      const foreign = told
        .filter(({ at }) => at < 0)
        .map(({ property, selector }) => `${page} ${selector} (${property})`);
      const missed = fields.flatMap((field, at) => {
        const properties = told.filter((one) => one.at === at).map(({ property }) => property);
        const right = rightFor(field);
        const isRight =
          properties.length > 0 ? properties.every((property) => right.includes(property)) : right.includes(null);
        return isRight ? [] : [`${page} ${field[2]} (${properties.join() || 'nothing'})`];
      });
      return [...foreign, ...missed];
    });
    expect(wrong.sort()).toEqual([...MISREAD].sort());
  });

  test('every row of every report is true', () => {
    const lies = [...filled, ...[...replaced].map(([page, line]) => [page, line] as const)].flatMap(([page, line]) =>
      (line.report ?? []).flatMap((row) => {
        const at = line.eval.at[`${row.frame} ${row.selector}`] ?? -1;
        const key = truthOf(page).fields[at]?.[2];
        if (!key) return []; // a field that is none is said above
        const lie = lieOf(row, described.get(page)!.eval.model[key], line.eval.model[key]);
        return lie && !PENDING.includes(`${page} ${key}`) ? [`${page} ${key} ${lie}`] : [];
      }),
    );
    expect(lies).toEqual([]);
  });

  test('what can be filled is filled', () => {
    const open = [...filled, ...replaced].flatMap(([page, line], n) =>
      truthOf(page).fields.flatMap((field, at) => {
        const [, , key, expected = ''] = field;
        const isReplaced = n >= filled.size;
        const row = line.report?.find(({ frame, selector }) => line.eval.at[`${frame} ${selector}`] === at);
        if (!row || expected === 'any' || (expected === 'kept' && isReplaced)) return [];
        return row.status === (expected || 'landed') ||
          PENDING.includes(`${page} ${key}`) ||
          MISREAD.some((one) => one.startsWith(`${page} ${key} `))
          ? []
          : [
              `${page} ${key} is ${row.status}, not ${expected || 'landed'}: “${row.wanted.slice(0, 40)}” / “${row.got.slice(0, 40)}”`,
            ];
      }),
    );
    expect(open).toEqual([]);
  });

  test.each(pages)('%s: what is not asked for a posting stays as it was', (page) => {
    const before = described.get(page)!.eval;
    for (const line of [filled.get(page)!, replaced.get(page) ?? filled.get(page)!]) {
      const asked = new Set(truthOf(page).fields.map(([, , key]) => key));
      const rest = (model: Model) => Object.fromEntries(Object.entries(model).filter(([key]) => !asked.has(key)));
      expect(rest(line.eval.model)).toEqual(rest(before.model));
      expect(line.eval.address.replace(/:\d+/, '')).toBe(before.address.replace(/:\d+/, ''));
      expect(line.eval.resources.map(withoutPort).sort()).toEqual(before.resources.map(withoutPort).sort());
    }
  });

  test.each(pages)('%s is as before after undo', (page) => {
    const asked = new Set(PENDING.filter((one) => one.startsWith(`${page} `)).map((one) => one.slice(page.length + 1)));
    const rest = (model: Model) => Object.fromEntries(Object.entries(model).filter(([key]) => !asked.has(key)));
    expect(rest(undone.get(page)!.eval.model)).toEqual(rest(described.get(page)!.eval.model));
  });
});

const withoutPort = (address: string) => address.replace(/:\d+/, '');

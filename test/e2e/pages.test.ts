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

/** Fields whose row is not true or not filled yet, as "page model-key": what works by now has to leave the list. Empty in the end. */
const PENDING: readonly string[] = [
  'indeed/getting-started.html type', // undo: a list without an empty option, whose page keeps its value out of reach
];

/** What is misunderstood so far, as "page model-key (what it is taken for)": better and worse are both red. */
const MISREAD: readonly string[] = [
  'python-org.html job_types (employmentType)', // without the board's address its label misleads
  'table.html input[name="duration"] (term)', // the contract's, as its like asks (OpenCATS): the page says of no property what it means
];

/** Pages that are taken for what they are not: better and worse are both red. */
const MISTAKEN: readonly string[] = [];

/**
 * What a control asks for, where it is, what the page's own code calls it, how its row ends, and in which frame it stands.
 * “Late” is what appears after others were filled, and lands all the same.
 */
type TruthField = readonly [
  property: string | readonly (string | null)[],
  selector: string,
  key: string,
  expected?: '' | 'any' | 'kept' | 'needs-you' | 'late',
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

/** The same text, or one that is chosen for it: "Berlin, Berlin, Germany" for "Berlin, Germany", "Full-time" for "Full-time, permanent". */
const saysSame = (wanted: string, held: string) =>
  letters(wanted) === letters(held) || (held !== '' && (isWithin(wanted, held) || isWithin(held, wanted)));
const isWithin = (part: string, whole: string) => words(part).every((word) => words(whole).includes(word));

/** What is wrong with a row, by what the page's own code holds; nothing where it is true. */
function lieOf({ status, wanted, got }: Row, before: unknown, after: unknown): string | undefined {
  const held = textOf(after);
  if (status === 'landed' || status === 'changed' || status === 'cut') {
    if (letters(got) !== letters(held))
      return `${status}: reports “${got.slice(0, 60)}”, the page holds “${held.slice(0, 60)}”`;
    if (status === 'landed' && !saysSame(wanted, held))
      return `landed: wanted “${wanted.slice(0, 60)}”, the page holds “${held.slice(0, 60)}”`;
    if (status === 'cut' && !letters(wanted).startsWith(letters(held)))
      return `cut: the page holds “${held.slice(0, 60)}”`;
    return undefined;
  }
  return textOf(before) === held
    ? undefined
    : `${status}: the page held “${textOf(before).slice(0, 60)}”, now “${held.slice(0, 60)}”`;
}

const placeOf = ([, selector, , , frame = 0]: TruthField) => ({ selector, frame });

const rightFor = ([property]: TruthField): readonly (string | null)[] => [property].flat();

/** The browser that the pages are tried in: Chromium, or what `npm run test:pages` names; both together take too long. */
const BROWSER = (process.env.PAGES_IN ?? 'chromium') as BrowserName;

describe.each([BROWSER])('in %s', (browser) => {
  let described: Map<string, Line>;
  let filled: Map<string, Line>;
  let replaced: Map<string, Line>;
  let undone: Map<string, Line>;
  const known = pages.filter((page) => !MISTAKEN.includes(page));
  const full = known.filter((page) => truthOf(page).fields.some(([, , , expected]) => expected === 'kept'));

  beforeAll(async () => {
    described = await inspect(browser, pages, []);
    // What appears during the fill is asked for as the truth names it.
    const asked = Object.fromEntries(
      pages.map((page) => [
        fileOf(page),
        [...(described.get(page)!.fields ?? []), ...truthOf(page).fields.map(placeOf)],
      ]),
    );
    // Most of a fill is waiting for the page: three browsers wait as well as one.
    [filled, replaced, undone] = await Promise.all([
      inspect(browser, pages, ['--fill', POSTING], asked),
      inspect(browser, full, ['--fill', POSTING, '--replace'], asked),
      inspect(browser, pages, ['--fill', POSTING, '--replace', '--undo']),
    ]);
  }, 600_000);

  test.each(pages)('%s is what it is', (page) => {
    const line = described.get(page)!;
    const truth = truthOf(page);
    expect(line.error).toBeUndefined();
    expect(truth.kind === 'any' || line.kind === truth.kind).toBe(!MISTAKEN.includes(page));
    expect(line.board).toBe(truth.board ?? null);
    if (truth.maxDetectMs) expect(line.ms.detect).toBeLessThan(truth.maxDetectMs);
  });

  test('every field is found, and nothing else', () => {
    expect(known.flatMap((page) => misreadOf(page, filled.get(page)!)).sort()).toEqual([...MISREAD].sort());
  });

  test('every row of every report is true, and what can be filled is filled', () => {
    const problems = [
      ...known.flatMap((page) => problemsOf(page, described.get(page)!, filled.get(page)!)),
      ...full.flatMap((page) => problemsOf(page, described.get(page)!, replaced.get(page)!, { isReplaced: true })),
      ...known.flatMap((page) => notBack(page, described.get(page)!, undone.get(page)!)),
    ];
    console.log(browser, figuresOf([...filled.values()]));
    expect(problems.filter(({ field }) => !PENDING.includes(field)).map(({ text }) => text)).toEqual([]);
    expect(PENDING.filter((one) => !problems.some(({ field }) => field === one))).toEqual([]);
  });

  test.each(pages.filter((page) => !MISTAKEN.includes(page)))(
    '%s: what no posting is asked for stays as it was',
    (page) => {
      const before = described.get(page)!.eval;
      const asked = new Set([
        ...truthOf(page).fields.map(([, , key]) => key),
        ...MISREAD.filter((one) => one.startsWith(`${page} `)).map(keyOf),
      ]);
      const rest = (model: Model) => Object.fromEntries(Object.entries(model).filter(([key]) => !asked.has(key)));
      for (const line of [filled.get(page)!, replaced.get(page), undone.get(page)!]) {
        if (!line) continue;
        expect(rest(line.eval.model)).toEqual(rest(before.model));
        expect(withoutPort(line.eval.address)).toBe(withoutPort(before.address));
        expect(line.eval.resources.map(withoutPort).sort()).toEqual(before.resources.map(withoutPort).sort());
      }
    },
  );
});

const keyOf = (misread: string) => /name="(\w+)"/.exec(misread)?.[1] ?? misread.split(' ')[1]!;

/** Fields of a page that are missed, taken for something else, or none. */
function misreadOf(page: string, line: Line): string[] {
  const told = line.fields.map((field) => ({ ...field, at: line.eval.at[`${field.frame} ${field.selector}`] ?? -1 }));
  const foreign = told.filter(({ at }) => at < 0).map(({ property, selector }) => `${page} ${selector} (${property})`);
  const missed = truthOf(page).fields.flatMap((field, at) => {
    const properties = told.filter((one) => one.at === at).map(({ property }) => property);
    const right = rightFor(field);
    const isRight =
      properties.length > 0 ? properties.every((property) => right.includes(property)) : right.includes(null);
    return isRight ? [] : [`${page} ${field[2]} (${properties.join() || 'nothing'})`];
  });
  return [...foreign, ...missed];
}

/** How many rows ended how, over all pages. */
function figuresOf(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const { status } of lines.flatMap(({ report }) => report ?? []))
    counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');
}

interface Problem {
  readonly field: string;
  readonly text: string;
}

/** Rows that are not true, and fields that could be filled and are not; those that are misread are left to the list of those. */
function problemsOf(page: string, before: Line, after: Line, { isReplaced = false } = {}): Problem[] {
  return truthOf(page).fields.flatMap(([, , key, expected = ''], at) => {
    const field = `${page} ${key}`;
    if (MISREAD.some((one) => one.startsWith(`${field} `))) return [];
    const rows = (after.report ?? []).filter(({ frame, selector }) => after.eval.at[`${frame} ${selector}`] === at);
    if (expected === 'late' && rows.length === 0) return { field, text: `${field} came late and has no row` };
    const wanted = expected === '' || expected === 'late' ? 'landed' : expected;
    return rows.flatMap((row) => {
      const lie = lieOf(row, before.eval.model[key], after.eval.model[key]);
      const isOpen = wanted !== 'any' && !(wanted === 'kept' && isReplaced) && row.status !== wanted;
      const said = `“${row.wanted.slice(0, 40)}” / “${row.got.slice(0, 40)}”`;
      return [
        ...(lie ? [{ field, text: `${field} ${lie}` }] : []),
        ...(isOpen ? [{ field, text: `${field} is ${row.status}, not ${wanted}: ${said}` }] : []),
      ];
    });
  });
}

/** What undo did not bring back. */
const notBack = (page: string, before: Line, after: Line): Problem[] =>
  truthOf(page).fields.flatMap(([, , key]) => {
    const [then, now] = [textOf(before.eval.model[key]), textOf(after.eval.model[key])];
    return then === now
      ? []
      : [
          {
            field: `${page} ${key}`,
            text: `${page} ${key} was “${then.slice(0, 60)}”, after undo “${now.slice(0, 60)}”`,
          },
        ];
  });

const withoutPort = (address: string) => address.replace(/:\d+/, '');

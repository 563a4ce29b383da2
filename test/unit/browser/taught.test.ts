import { beforeEach, describe, expect, test, vi } from 'vitest';

const stored = new Map<string, unknown>();
const scripts: unknown[] = [];
const OWN = 'rolecast-id';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: OWN, getURL: (path: string) => `chrome-extension://own/${path.replace(/^\//, '')}` },
    action: { openPopup: async () => {} },
    scripting: {
      executeScript: async (what: unknown) => [{ result: scripts.push(what) && { ok: true, value: true } }],
    },
    storage: {
      local: {
        get: async (key: string | null) =>
          structuredClone(
            key === null ? Object.fromEntries(stored) : stored.has(key) ? { [key]: stored.get(key) } : {},
          ),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) stored.delete(key);
        },
      },
    },
  },
}));

const { allTaught, joinTaught, putTaught, teach, unteach } = await import('@/browser/taught');
const { applyImport, readImport } = await import('@/browser/import');
const { backupText } = await import('@/browser/backup');
const { taughtOn } = await import('@/browser/sites');
const { onPoint } = await import('@/browser/pointing');
const { reopenStore } = await import('@/browser/store');

const SITE = 'https://jobs.acme.example';
const fact = (id: string, label: string, property: string | null = 'title') => ({
  id,
  control: { label, name: '', kind: 'text', group: '', placeholder: '' },
  property: property as 'title' | null,
  beside: ['job title'],
  path: '/new',
  at: '2026-11-24T10:00:00.000Z',
});

beforeEach(() => {
  stored.clear();
  scripts.length = 0;
  reopenStore();
});

describe('a backup', () => {
  const NOW = new Date('2026-11-25T10:00:00.000Z');

  test('brings back what was taught', async () => {
    await teach(SITE, fact('a', 'Headline'));
    const file = await backupText(NOW);
    stored.clear();
    reopenStore();
    const { incoming } = await readImport(file);
    expect(incoming).toMatchObject([{ kind: 'taught', id: SITE, stands: 'new' }]);
    await applyImport(incoming);
    expect(await taughtOn(SITE)).toEqual([fact('a', 'Headline')]);
    expect((await readImport(file)).incoming).toMatchObject([{ stands: 'same' }]);
  });

  test('is joined with what was taught since: the later fact about a control stays', async () => {
    await teach(SITE, fact('a', 'Headline'));
    await teach(SITE, fact('b', 'Teaser'));
    const file = await backupText(NOW);
    await unteach(SITE, 'b');
    const later = { ...fact('c', 'Headline', null), at: '2026-11-25T09:00:00.000Z' };
    await teach(SITE, later);
    const { incoming } = await readImport(file);
    expect(incoming).toMatchObject([{ stands: 'changed' }]);
    await applyImport(incoming);
    expect(await taughtOn(SITE)).toEqual([later, fact('b', 'Teaser')]);
  });

  test('whose key names another site than its facts is not read', async () => {
    await teach(SITE, fact('a', 'Headline'));
    const file = (await backupText(NOW)).replace('taught:https://jobs', 'taught:https://other');
    await expect(readImport(file)).rejects.toThrow('Nothing in this file can be read');
  });
});

describe('what is taught', () => {
  test('stays readable however much there is: the oldest is forgotten', async () => {
    const many = Array.from({ length: 500 }, (_, at) => fact(`f${at}`, `Label ${at}`));
    await putTaught(SITE, many);
    await teach(SITE, fact('more', 'One more'));
    const facts = await taughtOn(SITE);
    expect([facts.length, facts[0]?.id, facts.at(-1)?.id]).toEqual([500, 'f1', 'more']);
    expect(joinTaught({ origin: SITE, facts: many }, { origin: SITE, facts: [fact('x', 'X')] }).facts).toHaveLength(
      500,
    );
  });

  test('is kept by site, a later fact in place of an earlier one about the same control', async () => {
    await teach(SITE, fact('a', 'Headline'));
    await teach(SITE, fact('b', 'Teaser', null));
    await teach(SITE, fact('c', 'Headline', null));
    expect((await taughtOn(SITE)).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(await taughtOn('https://other.example')).toEqual([]);
  });

  test('is forgotten one by one; a site of which nothing is left is gone', async () => {
    await teach(SITE, fact('a', 'Headline'));
    await teach(SITE, fact('b', 'Teaser'));
    await unteach(SITE, 'a');
    expect((await allTaught()).map(({ facts }) => facts.map(({ id }) => id))).toEqual([['b']]);
    await unteach(SITE, 'b');
    expect(await allTaught()).toEqual([]);
    expect([...stored.keys()]).toEqual(['meta']);
  });

  test('goes back to what it was before', async () => {
    await teach(SITE, fact('a', 'Headline'));
    const before = await taughtOn(SITE);
    await teach(SITE, fact('b', 'Headline', null));
    await putTaught(SITE, before);
    expect(await taughtOn(SITE)).toEqual(before);
    await putTaught(SITE, []);
    expect(await allTaught()).toEqual([]);
  });

  test.each([
    ['a property that is none', { ...fact('a', 'Headline'), property: 'password' }],
    ['no control', { id: 'a', property: 'title', beside: [], path: '/', at: '2026-11-24T10:00:00.000Z' }],
    ['no list of labels', { ...fact('a', 'Headline'), beside: 'all' }],
    ['a text for a fact', 'title'],
  ])('with %s is put aside, and used for nothing', async (_, wrong) => {
    const value = { origin: SITE, facts: [fact('b', 'Teaser'), wrong] };
    stored.set(`taught:${SITE}`, value);
    expect(await taughtOn(SITE)).toEqual([]);
    expect([...stored].filter(([key]) => key.startsWith('aside:')).map(([, kept]) => kept)).toEqual([value]);
  });
});

describe('a message that asks to point', () => {
  const ask = { type: 'point', tabId: 3, frameId: 0 };
  const ours = { id: OWN, url: 'chrome-extension://own/popup.html' };

  test('is heard from a view of ours', async () => {
    expect(await onPoint(ask, ours)).toBe(true);
    expect(scripts).toHaveLength(2);
  });

  test.each([
    ['another extension', ask, { ...ours, id: 'other' }],
    ['a script of ours in a page', ask, { id: OWN, url: 'https://jobs.acme.example/new' }],
    ['nobody', ask, {}],
    ['no tab', { type: 'point' }, ours],
    ['a text for a tab', { ...ask, tabId: '3' }, ours],
    ['another type', { ...ask, type: 'fill' }, ours],
  ])('is not heard from %s', (_, message, sender) => {
    expect(onPoint(message, sender)).toBeUndefined();
    expect(scripts).toEqual([]);
  });
});

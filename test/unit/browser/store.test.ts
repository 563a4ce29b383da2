import { beforeEach, describe, expect, test, vi } from 'vitest';

// The browser is the one thing that is faked: its storage, with the events that it sends.
const stored = new Map<string, unknown>();
const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
let isFull = false;

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        async get(key: string | null) {
          await null;
          if (key === null)
            return Object.fromEntries([...stored].map(([name, value]) => [name, structuredClone(value)]));
          return stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {};
        },
        async set(values: Record<string, unknown>) {
          await null;
          if (isFull) throw new Error('Resource::kQuotaBytes quota exceeded');
          for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
          for (const listener of listeners) listener(values, 'local');
        },
        async remove(keys: string | string[]) {
          for (const key of [keys].flat()) stored.delete(key);
        },
        async clear() {
          stored.clear();
        },
      },
      onChanged: {
        addListener: (one: never) => listeners.add(one),
        removeListener: (one: never) => listeners.delete(one),
      },
    },
  },
}));

const { openStore, read, readAll, readAside, readLibrary, reopenStore, update, watchStore, StoreError } = await import(
  '@/browser/store'
);
const { migrate } = await import('@/browser/migrations');

const variant = (name: string, details = {}) => ({
  id: 'v1',
  name,
  role: 'backend-developer',
  level: 'senior' as const,
  language: 'en',
  technologies: ['go'],
  own: {},
  details,
  tags: [],
  archived: false,
  createdAt: '2026-11-24T10:00:00.000Z',
  updatedAt: '2026-11-24T10:00:00.000Z',
});

beforeEach(() => {
  stored.clear();
  isFull = false;
  reopenStore();
});

describe('the store', () => {
  test('gives back what was written', async () => {
    await update('variant', 'v1', () => variant('One'));
    expect((await read('variant', 'v1'))?.name).toBe('One');
  });

  test('never loses an update of two writers', async () => {
    await update('variant', 'v1', () => variant('0'));
    await Promise.all(
      Array.from({ length: 300 }, () =>
        update('variant', 'v1', (old) => ({ ...old!, name: String(Number(old!.name) + 1) })),
      ),
    );
    expect((await read('variant', 'v1'))?.name).toBe('300');
  });

  test('puts aside what does not parse, and replaces it by nothing', async () => {
    stored.set('variant:bad', { id: 'bad', name: 7 });
    expect(await readAll('variant')).toEqual(new Map());
    const aside = [...(await readAside())];
    expect(aside).toHaveLength(1);
    expect(aside[0]![0]).toMatch(/^aside:\d+:variant:bad$/);
    expect(aside[0]![1]).toEqual({ id: 'bad', name: 7 });
  });

  test('keeps it once where two windows find it, or one ended in between', async () => {
    const bad = { id: 'bad', name: 7 };
    stored.set('variant:bad', bad);
    await Promise.all([readLibrary(), readLibrary()]);
    expect([...(await readAside()).values()]).toEqual([bad]);
    // Written aside, and the browser killed before the value was taken away.
    stored.set('variant:bad', bad);
    expect((await readLibrary()).aside).toBe(1);
    expect(stored.has('variant:bad')).toBe(false);
    // Another value under the same key is another one.
    stored.set('variant:bad', { id: 'bad', name: 8 });
    expect((await readLibrary()).aside).toBe(2);
  });

  test('drops details that it does not know, and keeps the rest', async () => {
    stored.set('variant:v1', { ...variant('One'), details: { title: 'x', __proto__x: 'y', evil: 'z' } });
    expect((await read('variant', 'v1'))?.details).toEqual({ title: 'x' });
  });

  test('says what to do when the browser has no more room, and loses nothing', async () => {
    await update('variant', 'v1', () => variant('One'));
    isFull = true;
    await expect(update('variant', 'v1', (old) => ({ ...old!, name: 'Two' }))).rejects.toThrow(StoreError);
    isFull = false;
    expect((await read('variant', 'v1'))?.name).toBe('One');
  });

  test('tells watchers which things changed', async () => {
    const seen: unknown[] = [];
    const stop = watchStore((changed) => seen.push(...changed));
    await update('variant', 'v1', () => variant('One'));
    stop();
    await update('variant', 'v1', () => variant('Two'));
    expect(seen).toEqual([{ kind: 'variant', id: 'v1' }]);
  });

  test('writes its version into an empty store', async () => {
    await openStore();
    expect(stored.get('meta')).toEqual({ schema: 1 });
  });
});

describe('migrations', () => {
  const steps = [
    { to: 2, migrate: (all: Readonly<Record<string, unknown>>) => ({ ...all, two: true }) },
    { to: 3, migrate: ({ two: _, ...all }: Readonly<Record<string, unknown>>) => ({ ...all, three: true }) },
  ];
  test.each([
    [1, { a: 1, three: true }],
    [2, { a: 1, three: true }],
    [3, { a: 1 }],
    [9, { a: 1 }],
  ])('from version %i', (from, expected) => {
    expect(migrate({ a: 1 }, from, steps)).toEqual(expected);
  });
});

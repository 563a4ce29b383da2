import { beforeEach, expect, test, vi } from 'vitest';

// What reaches the background by a message: only our own look in a tab, with a number in the shape that it sends.

const OWN = 'rolecast-id';
const badges: unknown[] = [];
const opened: string[] = [];
const session = new Map<string, unknown>();

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: OWN },
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setBadgeText: async (badge: unknown) => void badges.push(badge),
      openPopup: async () => void opened.push('popup'),
    },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async (scripts: { matches: string[] }[]) => void opened.push(...scripts[0]!.matches),
    },
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        remove: async (key: string) => void session.delete(key),
      },
      local: { get: async () => ({}) },
    },
  },
}));

const { onAllowed, onHint } = await import('@/browser/look-hints');
const look = { type: 'look', fields: 7 };
const tab = { id: 3 };

beforeEach(() => {
  badges.length = 0;
  opened.length = 0;
  session.clear();
});

test('a hint of our own look shows its number', async () => {
  await onHint(look, { id: OWN, tab });
  expect(badges).toEqual([{ tabId: 3, text: '7' }]);
});

test.each([
  ['another extension', look, { id: 'other', tab }],
  ['nobody', look, { tab }],
  ['no tab', look, { id: OWN }],
  ['another type', { type: 'fill', fields: 7 }, { id: OWN, tab }],
  ['a text for a number', { type: 'look', fields: '7' }, { id: OWN, tab }],
  ['markup', { type: 'look', fields: '<img src=x onerror=alert(1)>' }, { id: OWN, tab }],
  ['too large a number', { type: 'look', fields: 1e9 }, { id: OWN, tab }],
  ['a part of a number', { type: 'look', fields: 0.5 }, { id: OWN, tab }],
  ['less than nothing', { type: 'look', fields: -1 }, { id: OWN, tab }],
  ['no fields', { type: 'look' }, { id: OWN, tab }],
  ['nothing', undefined, { id: OWN, tab }],
  ['a text', 'look', { id: OWN, tab }],
])('%s changes nothing', async (_, message, sender) => {
  await onHint(message, sender);
  expect(badges).toEqual([]);
});

test.each([
  ['to look by itself', { for: 'look' }, ['https://jobs.acme.example/*']],
  ['for the frame of a form, opens the popup that the question has closed', { for: 'frame' }, ['popup']],
  ['for what nobody asked', { for: 'everything' }, []],
  ['for nothing known', undefined, []],
])('a site that was allowed %s', async (_, intent, expected) => {
  const pattern = 'https://jobs.acme.example/*';
  if (intent) session.set(`intent:${pattern}`, intent);
  await onAllowed([pattern]);
  expect(opened).toEqual(expected);
  expect(session.size).toBe(0);
});

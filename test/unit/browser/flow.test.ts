import { expect, test, vi } from 'vitest';
import type { PageView, ReportRow } from '@/forms/protocol';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { earlierSections, isFilledStep, stepOf } = await import('@/browser/flow');

const viewOf = (labels: readonly string[], at?: number) =>
  ({ labels, fields: [], ...(at && { step: { at, of: 3 } }) }) as unknown as PageView;
const view = viewOf(['benefits', 'deadline']);
const row = (status: string, why: string, sections?: readonly string[]) =>
  ({ id: 1, property: 'description', label: 'Post', status, why: { id: why }, sections }) as unknown as ReportRow;
const flow = (labels: readonly string[], rows: readonly ReportRow[], at?: number) => ({
  host: 'jobs.acme.example',
  template: 'variant:1',
  steps: [{ labels, rows, ...(at && { at }) }],
  keeps: true,
  at: 0,
});

test.each([
  ['landed', 'landed', ['overview'], ['overview']],
  ['changed by the page', 'changed', ['overview'], ['overview']],
  ['cut', 'cut', ['overview'], ['overview']],
  ['taken along by who went on at once', 'gone', ['overview', 'legalText'], ['overview', 'legalText']],
  ['gone before anything was written', 'gone', undefined, []],
  ['refused', 'not-taken', ['overview'], []],
])('what was %s on an earlier step', (_, why, sections, taken) => {
  const status = why === 'gone' || why === 'not-taken' ? 'refused' : why;
  expect(earlierSections(flow(['post'], [row(status, why, sections)]), view)).toEqual(taken);
  // The step itself may have them again.
  expect(earlierSections(flow(view.labels, [row(status, why, sections)]), view)).toEqual([]);
});

test.each<[string, readonly string[], number | undefined, readonly string[], number | undefined, boolean, boolean]>([
  ['the same', ['title', 'place'], undefined, ['title', 'place'], undefined, true, true],
  ['another order', ['title', 'place'], undefined, ['place', 'title'], undefined, true, true],
  [
    'a question more',
    ['title', 'place', 'pay'],
    undefined,
    ['title', 'place', 'pay', 'remote'],
    undefined,
    true,
    false,
  ],
  ['a question less', ['title', 'place', 'pay', 'remote'], undefined, ['title', 'place', 'pay'], undefined, true, true],
  ['other questions', ['title', 'place'], undefined, ['post', 'pay'], undefined, false, false],
  ['one question in common', ['title', 'place'], undefined, ['title', 'post', 'pay'], undefined, false, false],
  ['the same at another place of the board', ['answer'], 1, ['answer'], 2, false, false],
])('%s: whether it is the step that was filled', (_, then, at, now, nowAt, isSame, isFilled) => {
  const going = flow(then, [], at);
  expect(stepOf(going, viewOf(now, nowAt)) !== undefined).toBe(isSame);
  expect(isFilledStep(going, viewOf(now, nowAt))).toBe(isFilled);
});

import { expect, test, vi } from 'vitest';
import type { ReportRow } from '@/forms/protocol';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { earlierSections, stepKey } = await import('@/browser/flow');

const view = { fields: [{ property: 'jobBenefits', label: 'Benefits' }] } as unknown as Parameters<typeof stepKey>[0];
const row = (status: string, why: string, sections?: readonly string[]) =>
  ({ id: 1, property: 'description', label: 'Post', status, why: { id: why }, sections }) as unknown as ReportRow;
const flow = (key: string, ...rows: readonly ReportRow[]) => ({
  host: 'jobs.acme.example',
  template: 'variant:1',
  steps: [{ key, rows }],
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
  expect(earlierSections(flow('another step', row(status, why, sections)), view)).toEqual(taken);
  // The step itself may have them again.
  expect(earlierSections(flow(stepKey(view), row(status, why, sections)), view)).toEqual([]);
});

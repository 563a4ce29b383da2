import { describe, expect, test } from 'vitest';
import { appeared } from '@/browser/step';
import type { PageView, ReportRow } from '@/forms/protocol';

const viewOf = (labels: readonly string[], from = 1, kind = 'posting') =>
  ({
    kind,
    labels: labels.map((label) => label.toLowerCase()),
    fields: labels.map((label, at) => ({ id: from + at, property: 'title', label })),
  }) as unknown as PageView;
const rowsOf = ({ fields }: PageView) => fields.map(({ property, label }) => ({ property, label })) as ReportRow[];

describe('what has appeared during a fill', () => {
  const before = viewOf(['Title', 'Place', 'Pay']);
  const idsIn = (now: PageView) => appeared(before, rowsOf(before), now).map(({ id }) => id);

  test('is a question that was not there', () => {
    const now = viewOf(['Title', 'Place', 'Pay', 'Currency']);
    expect(idsIn(now)).toEqual([4]);
  });

  test('is nothing where the same questions were drawn anew', () => {
    expect(idsIn(viewOf(['Title', 'Place', 'Pay'], 11))).toEqual([]);
  });

  test('is nothing on the next step: that is another fill, also where both ask one thing', () => {
    expect(idsIn(viewOf(['Benefits', 'Deadline', 'Contact'], 11))).toEqual([]);
    expect(idsIn(viewOf(['Place', 'Benefits', 'Deadline', 'Contact'], 11))).toEqual([]);
  });

  test('is nothing on a page of another kind', () => {
    expect(idsIn(viewOf(['Title', 'Place', 'Pay', 'Card number'], 1, 'other'))).toEqual([]);
  });
});

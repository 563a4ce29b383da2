import { describe, expect, test } from 'vitest';
import { appeared, asksAnew } from '@/browser/step';
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

describe('whether another posting begins', () => {
  const form = (...properties: readonly string[]) =>
    ({ fields: properties.map((property, id) => ({ id, property })) }) as unknown as PageView;
  const row = (property: string, sections?: readonly string[]) =>
    ({ property, status: 'landed', sections }) as unknown as ReportRow;
  const rows = [row('title'), row('jobLocation'), row('description', ['overview'])];

  test.each([
    ['title and text, both empty', form('title', 'description'), [], true],
    ['the title that it holds already, and an empty text', form('title', 'description'), [0], false],
    ['an empty title, and the text that it holds', form('title', 'description'), [1], false],
    ['the title alone', form('title', 'jobBenefits'), [], false],
    ['the text alone: a box for what is left', form('description', 'validThrough'), [], false],
    ['a title and a place: a heading of its own', form('title', 'jobLocation'), [], false],
  ])('where a form asks for %s', (_, view, held, wanted) => {
    expect(asksAnew(rows, view, new Set(held))).toBe(wanted);
  });
});

import { describe, expect, test } from 'vitest';
import { appeared, asksAnew, triedAgain } from '@/browser/step';
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
  const row = (property: string, sections?: readonly string[], status = 'landed') =>
    ({ property, status, why: { id: status }, sections }) as unknown as ReportRow;
  const rows = [row('title'), row('jobLocation'), row('description', ['overview', 'responsibilities'], 'cut')];

  test.each([
    ['title and text, both empty', form('title', 'description'), [], true],
    ['the title that it holds already, and an empty text', form('title', 'description'), [0], false],
    ['an empty title, and the text that it holds', form('title', 'description'), [1], false],
    ['the title, and a box for a part of the text', form('title', 'responsibilities'), [], true],
    ['the title, and a box for what nobody has taken', form('title', 'qualifications'), [], false],
    ['the title alone', form('title', 'jobBenefits'), [], false],
    ['the text alone: a box for what is left', form('description', 'validThrough'), [], false],
    ['a title and a place: a heading of its own', form('title', 'jobLocation'), [], false],
  ])('where a form asks for %s', (_, view, held, wanted) => {
    expect(asksAnew(rows, view, new Set(held))).toBe(wanted);
  });
});

describe('what is tried again', () => {
  const choiceOf = (options: readonly string[], isShut?: true) =>
    ({
      kind: 'posting',
      labels: ['region', 'country'],
      fields: [
        { id: 1, property: 'jobLocation.region', label: 'Region', control: { options }, ...(isShut && { isShut }) },
        { id: 2, property: 'jobLocation.country', label: 'Country', control: { options: ['DE', 'FR'] } },
      ],
    }) as unknown as PageView;
  const rowsWith = (status: string, why: string, options?: readonly string[], last = 'landed') =>
    [
      { id: 1, status, why: { id: why }, options },
      { id: 2, status: last, why: { id: last } },
    ] as unknown as ReportRow[];
  const before = choiceOf(['Choose a country first']);
  const full = choiceOf(['Choose', 'Bayern', 'Berlin']);

  test.each([
    ['options that have come', before, full, rowsWith('needs-you', 'choose'), false, [1]],
    ['options that came after a reset', full, choiceOf(['Choose', 'Wien']), rowsWith('refused', 'refused'), false, [1]],
    ['a field that was opened', choiceOf([], true), choiceOf([]), rowsWith('skipped', 'disabled'), false, [1]],
    ['a list that was empty before another was chosen', full, full, rowsWith('needs-you', 'no-list'), true, [1]],
    ['a list that only spoke', full, full, rowsWith('needs-you', 'no-option', ['Country first']), true, [1]],
    ['not: the same options', full, full, rowsWith('needs-you', 'choose'), true, []],
    ['not: a list that is loading', before, choiceOf(['Loading…']), rowsWith('needs-you', 'choose'), false, []],
    ['not: what is still shut', choiceOf([], true), choiceOf([], true), rowsWith('skipped', 'disabled'), true, []],
    ['not: what has landed', before, full, rowsWith('landed', 'landed'), true, []],
    ['not: what a person typed', before, full, rowsWith('kept', 'kept'), true, []],
    [
      'not: an empty list after which nothing landed',
      full,
      full,
      rowsWith('needs-you', 'no-list', [], 'kept'),
      true,
      [],
    ],
  ] as const)('%s', (_, then, now, rows, isLate, ids) => {
    expect(triedAgain(then, rows, now, { isLate }).map(({ id }) => id)).toEqual(ids);
  });

  test('not on the next step', () => {
    const next = { ...full, labels: ['benefits', 'deadline', 'contact'] };
    expect(triedAgain(before, rowsWith('needs-you', 'choose'), next, { isLate: false })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { applyChange, changeBetween, type Json, reverseChange } from '@/templates/change';

const line = (id: string, text = id) => ({ id, text });
const START = { name: 'A', details: { pay: '1' }, own: { overview: { lines: [line('a'), line('b'), line('c')] } } };
const withLines = (...lines: { id: string; text: string }[]) => ({ ...START, own: { overview: { lines } } });

const CASES: readonly (readonly [string, Json])[] = [
  ['a value', { ...START, name: 'B' }],
  ['a key that comes', { ...START, details: { pay: '1', place: 'Bern' } }],
  ['a key that goes', { ...START, details: {} }],
  ['a line that is edited', withLines(line('a'), line('b', 'B!'), line('c'))],
  ['a line that comes first', withLines(line('n'), line('a'), line('b'), line('c'))],
  ['lines that come together', withLines(line('a'), line('n'), line('m'), line('b'), line('c'))],
  ['a line that goes', withLines(line('a'), line('c'))],
  ['a line that moves', withLines(line('c'), line('a'), line('b'))],
  ['lines that move and change', withLines(line('c', 'C!'), line('a'))],
  ['a list that goes', { ...START, own: {} }],
];

describe('a change', () => {
  test.each(CASES)('makes one of the other, and can be taken back: %s', (_, next) => {
    const change = changeBetween(START as Json, next);
    expect(applyChange(START as Json, change)).toEqual(next);
    expect(applyChange(next, reverseChange(change))).toEqual(START);
    expect(JSON.parse(JSON.stringify(change))).toEqual(change);
  });

  test('of equal values is nothing', () => expect(changeBetween(START as Json, structuredClone(START))).toEqual([]));

  test('keeps what somebody else changed meanwhile', () => {
    const mine = changeBetween(START as Json, withLines(line('a'), line('b', 'mine'), line('c'), line('own')));
    const theirs = { ...withLines(line('x'), line('a', 'theirs'), line('b'), line('c')), name: 'Theirs' };
    expect(applyChange(theirs as Json, mine)).toEqual({
      ...withLines(line('x'), line('a', 'theirs'), line('b', 'mine'), line('c'), line('own')),
      name: 'Theirs',
    });
  });

  test('to a section that two have begun to edit keeps both', () => {
    const base = [line('a'), line('b'), line('c')];
    const start = { own: {} };
    const mine = changeBetween(start, {
      own: { overview: { base, lines: [line('a', 'mine'), line('b'), line('c')] } },
    });
    const theirs = { own: { overview: { base, lines: [line('a'), line('b'), line('c', 'theirs'), line('n')] } } };
    expect(applyChange(theirs, mine).own.overview.lines).toEqual([
      line('a', 'mine'),
      line('b'),
      line('c', 'theirs'),
      line('n'),
    ]);
  });

  test('from a hostile store reaches no prototype', () => {
    const change = JSON.parse('[{"path":["__proto__","polluted"],"to":true}]');
    expect(applyChange({}, change)).toEqual({});
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

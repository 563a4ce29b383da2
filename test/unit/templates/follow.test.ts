import { describe, expect, test } from 'vitest';
import { compareWithTemplate, follow, rebase, restoreLine, settle } from '@/templates/follow';
import type { TemplateLine } from '@/templates/template';

/** "a:One b:Two" → two lines. */
const lines = (notation: string): TemplateLine[] =>
  notation
    .split(' ')
    .filter(Boolean)
    .map((part) => ({ id: part.split(':')[0]!, text: part.split(':')[1]! }));
const written = (all: readonly TemplateLine[]) => all.map(({ id, text }) => `${id}:${text}`).join(' ');

describe('an edited section follows its template', () => {
  test.each([
    ['untouched lines take the new words', 'a:A b:B', 'a:A b:X', 'a:A2 b:B', 'a:A2 b:X', ''],
    ['an untouched line that the template drops goes', 'a:A b:B', 'a:A b:X', 'b:B', 'b:X', ''],
    ['a new line stands after the line it follows', 'a:A b:B', 'a:A b:X', 'a:A n:N b:B', 'a:A n:N b:X', ''],
    ['a new first line stands first', 'a:A', 'a:X', 'n:N a:A', 'n:N a:X', ''],
    ['an own line stays where it is', 'a:A b:B', 'a:A own:O b:B', 'a:A2 b:B2', 'a:A2 own:O b:B2', ''],
    ['a line that was left out stays out', 'a:A b:B', 'a:A', 'a:A2 b:B2', 'a:A2', ''],
    ['the own order stays', 'a:A b:B', 'b:B a:A', 'a:A2 b:B2', 'b:B2 a:A2', ''],
    ['a line changed on both sides is a conflict, the own words stand', 'a:A', 'a:X', 'a:A2', 'a:X', 'a A→X|A2'],
    ['an edited line that the template drops is a conflict', 'a:A b:B', 'a:X b:B', 'b:B', 'a:X b:B', 'a A→X|-'],
    ['the same change on both sides is none', 'a:A', 'a:X', 'a:X', 'a:X', ''],
  ])('%s', (_, base, own, next, merged, conflicts) => {
    const result = follow({ base: lines(base), lines: lines(own) }, lines(next));
    expect(written(result.lines)).toBe(merged);
    expect(result.conflicts.map((one) => `${one.id} ${one.base}→${one.own}|${one.next ?? '-'}`).join()).toBe(conflicts);
  });

  test('there and back again is where it was', () => {
    const own = { base: lines('a:A b:B c:C'), lines: lines('a:A own:O b:X c:C') };
    const there = follow(own, lines('a:A d:D b:B'));
    expect(written(there.lines)).toBe('a:A d:D own:O b:X');
    expect(written(follow(own, lines('a:A b:B c:C')).lines)).toBe('a:A own:O b:X c:C');
  });
});

describe('an edit after the template has changed', () => {
  test('keeps what is not decided a conflict', () => {
    const own = { base: lines('a:A b:B'), lines: lines('a:X b:B') };
    const next = lines('a:A2 b:B');
    const kept = rebase(own, lines('a:X b:Y'), next)!;
    expect(follow(kept, next).conflicts.map(({ id }) => id)).toEqual(['a']);
    expect(written(kept.base)).toBe('a:A b:B');
  });

  test('keeps a conflict over a line that the template dropped', () => {
    const own = { base: lines('a:A b:B'), lines: lines('a:X b:B') };
    const next = lines('b:B');
    const kept = rebase(own, lines('a:X b:Y'), next)!;
    expect(follow(kept, next).conflicts).toEqual([{ id: 'a', base: 'A', own: 'X' }]);
  });

  test('that undoes all edits follows the template again', () => {
    expect(rebase({ base: lines('a:A'), lines: lines('a:X') }, lines('a:A'), lines('a:A'))).toBeUndefined();
  });

  test.each([
    ['own', 'a:X', 'a:A2'],
    ['template', 'a:A2', 'a:A2'],
  ] as const)('is decided for the %s line', (keep, after, base) => {
    const own = { base: lines('a:A'), lines: lines('a:X') };
    const settled = settle(own, { id: 'a', next: 'A2' }, keep);
    expect(written(settled.lines)).toBe(after);
    expect(written(settled.base)).toBe(base);
    expect(follow(settled, lines('a:A2')).conflicts).toEqual([]);
  });

  test('takes a dropped line away where the template is chosen', () => {
    const settled = settle({ base: lines('a:A b:B'), lines: lines('a:X b:B') }, { id: 'a' }, 'template');
    expect(written(settled.lines)).toBe('b:B');
  });
});

describe('what differs from the template', () => {
  test('is edited, added or left out', () => {
    const { standing, leftOut } = compareWithTemplate(lines('a:A b:X own:O'), lines('a:A b:B c:C'));
    expect([...standing]).toEqual([
      ['a', 'same'],
      ['b', 'edited'],
      ['own', 'added'],
    ]);
    expect(written(leftOut)).toBe('c:C');
  });

  test.each([
    ['an edited line', 'a:A b:X c:C', 'b', 'a:A b:B c:C'],
    ['a line that was left out, in its place', 'a:A own:O c:C', 'b', 'a:A b:B own:O c:C'],
    ['the first line', 'b:B', 'a', 'a:A b:B'],
  ])('goes back line by line: %s', (_, own, id, result) => {
    expect(written(restoreLine(lines(own), lines('a:A b:B c:C'), id))).toBe(result);
  });
});

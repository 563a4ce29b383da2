import { describe, expect, test } from 'vitest';
import { pack, unpack } from '@/forms/packed';

describe('phrases packed into one string', () => {
  test.each([
    [[], ''],
    [['title'], 'Atitle'],
    [['job title', 'job', 'old job title', 'job titles'], 'AjobAtitle jobColdAtitles job'],
    [['c++', 'c#', 'c'], 'AcAc#Ac++'],
    [['求人', '求人名', '職種', '業種'], 'N人求N名人求N種業O職'],
    [['hr', 'hr部'], 'AhrN部rh'],
    [['title', '', 'title'], 'Atitle'],
  ])('%j are %s', (phrases, packed) => {
    expect(pack(phrases)).toBe(packed);
    expect(unpack(packed).sort()).toEqual([...new Set(phrases)].filter(Boolean).sort());
  });

  test('share at most twelve words each', () => {
    const long = ['a '.repeat(20).trim(), 'a '.repeat(21).trim()];
    expect(unpack(pack(long))).toEqual(long);
  });

  test('must be folded', () => {
    expect(() => pack(['Title'])).toThrow('“Title” is not folded');
  });
});

import { describe, expect, test } from 'vitest';
import { pack, unpack } from '@/forms/packed';

describe('phrases packed into one string', () => {
  test.each([
    [[], ''],
    [['title'], 'Atitle'],
    [['job title', 'job', 'job titles'], 'AjobD titleJs'],
    [['c++', 'c#', 'c'], 'AcB#B++'],
    [['求人', '求人名', '職種'], 'A求人C名A職種'],
    [['title', '', 'title'], 'Atitle'],
  ])('%j are %s', (phrases, packed) => {
    expect(pack(phrases)).toBe(packed);
    expect(unpack(packed)).toEqual([...new Set(phrases)].filter(Boolean).sort());
  });

  test('share at most 25 characters each', () => {
    const long = ['a'.repeat(40), 'a'.repeat(41)];
    expect(unpack(pack(long))).toEqual(long);
  });

  test('must be folded', () => {
    expect(() => pack(['Title'])).toThrow('“Title” is not folded');
  });
});

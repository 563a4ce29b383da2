import { describe, expect, test } from 'vitest';
import {
  type Edited,
  insertLines,
  linkAt,
  moveLines,
  type Span,
  setLink,
  toggleBold,
} from '@/components/editor/line-edits';
import { lineText } from '@/templates/line';
import type { TemplateLine } from '@/templates/template';

/** "On{e|Tw}o": lines, the selection in braces. */
function parse(notation: string): { lines: TemplateLine[]; span: Span } {
  const rows = notation.split('|');
  const point = (sign: string) => {
    const line = rows.findIndex((row) => row.includes(sign));
    return { line, offset: lineText(rows[line]!.replace(sign === '}' ? '{' : '', '')).indexOf(sign) };
  };
  const span = { from: point('{'), to: point('}') };
  return { lines: rows.map((row, at) => ({ id: `l${at}`, text: row.replace(/[{}]/g, '') })), span };
}
const show = ({ lines }: Edited) => lines.map(({ text }) => text).join('|');
const shape = (lines: readonly TemplateLine[]) => lines.map(({ id }) => (id.startsWith('own:') ? 'new' : id)).join(' ');

describe('text put into lines', () => {
  test.each([
    ['goes into the line', 'On{}e|Two', ['X'], 'OnXe|Two', 'l0 l1', [0, 3]],
    ['splits the line where it is more', 'On{}e|Two', ['X', 'Y', 'Z'], 'OnX|Y|Ze|Two', 'l0 new new l1', [2, 1]],
    ['splits at the start: the id stays with the words', '{}One|Two', ['', ''], '|One|Two', 'new l0 l1', [1, 0]],
    ['splits in the middle', 'On{}e|Two', ['', ''], 'On|e|Two', 'l0 new l1', [1, 0]],
    ['splits over lines: each end keeps its id', 'O{ne|Tw}o', ['', ''], 'O|o', 'l0 l1', [1, 0]],
    ['takes the place of what is selected', 'O{ne|Tw}o', ['X'], 'OXo', 'l0', [0, 2]],
    ['keeps bold', 'On{}e', ['a **b** c'], 'Ona **b** ce', 'l0', [0, 7]],
    ['in an empty line is new', '{}', ['A', 'B'], 'A|B', 'new new', [1, 1]],
  ] as const)('%s', (_, notation, texts, shown, ids, [line, offset]) => {
    const { lines, span } = parse(notation);
    const edited = insertLines(lines, span, texts);
    expect(show(edited)).toBe(shown);
    expect(shape(edited.lines)).toBe(ids);
    expect(edited.span.from).toEqual({ line, offset });
  });
});

describe('bold and links', () => {
  test.each([
    ['makes bold', 'One {two} three', 'One **two** three'],
    ['takes bold off where all of it is', 'One **{two}** three', 'One two three'],
    ['spreads to what is not yet bold', '{One **two**} three', '**One two** three'],
    ['goes over several lines', 'On{e|Two|Th}ree', 'On**e**|**Two**|**Th**ree'],
  ])('%s', (_, notation, shown) => {
    const { lines, span } = parse(notation);
    expect(show(toggleBold(lines, span))).toBe(shown);
  });

  test('a link is set, found and taken off', () => {
    const { lines, span } = parse('See {the guide} now');
    const linked = setLink(lines, span, 'https://example.com');
    expect(show(linked)).toBe('See [the guide](https://example.com) now');
    const found = linkAt(linked.lines, { from: { line: 0, offset: 6 }, to: { line: 0, offset: 6 } });
    expect(found?.href).toBe('https://example.com');
    expect(show(setLink(linked.lines, found!.span, undefined))).toBe('See the guide now');
  });
});

describe('moving lines', () => {
  test.each([
    ['down', 'A{}|B|C', 1, 'B|A|C'],
    ['up', 'A|B{}|C', -1, 'B|A|C'],
    ['several', 'A{|B}|C', 1, 'C|A|B'],
    ['not beyond the top', 'A{}|B', -1, 'A|B'],
    ['not beyond the end', 'A|B{}', 1, 'A|B'],
  ] as const)('%s', (_, notation, by, shown) => {
    const { lines, span } = parse(notation);
    expect(show(moveLines(lines, span, by))).toBe(shown);
  });
});

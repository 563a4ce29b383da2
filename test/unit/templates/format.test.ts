import { describe, expect, test } from 'vitest';
import { cutAtSentence, toHtml, toMarkdown, toPlain, toRst } from '@/templates/format';
import { lineText, plainLine, readLine, writeLine } from '@/templates/line';
import type { Post } from '@/templates/post';

const post: Post = [
  { kind: 'heading', text: 'What you will do' },
  { kind: 'paragraph', text: 'a < b > c & "quotes" with [a link](https://example.org/x)' },
  { kind: 'item', text: '**Own** C++ and snake_case' },
  { kind: 'item', text: '2 * 3 * 4' },
];

describe('a line', () => {
  test.each([
    ['plain', 'plain'],
    ['**bold** text', '<bold> text'],
    ['2 * 3 ** 4', '2 * 3 ** 4'],
    ['\\*\\*literal\\*\\*', '**literal**'],
    ['[Company] is a placeholder', '[Company] is a placeholder'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['C:\\new', 'C:\\new'],
  ])('“%s” reads as “%s”', (line, text) => {
    expect(
      readLine(line)
        .map((run) => (run.bold ? `<${run.text}>` : run.text))
        .join(''),
    ).toBe(text);
  });

  test.each(['2 * 3', '**not bold**', 'a [b](https://c.example) d', 'C:\\*x', '[a](b)', '****', '\\'])(
    'plainLine(“%s”) shows exactly that',
    (text) => {
      expect(lineText(plainLine(text))).toBe(text);
      expect(readLine(plainLine(text)).every((run) => !run.bold && !run.href)).toBe(true);
    },
  );

  test.each(['**bold** text', 'a [b](https://c.example) d', '[a*b\\]](https://c.example)', 'x ** y'])(
    '“%s” survives reading and writing',
    (line) => {
      expect(readLine(writeLine(readLine(line)))).toEqual(readLine(line));
    },
  );
});

describe('a post', () => {
  test('as HTML that every board keeps', () => {
    expect(toHtml(post)).toBe(
      '<p><strong>What you will do</strong></p><p>a &lt; b &gt; c &amp; &quot;quotes&quot; with a link (https://example.org/x)</p>' +
        '<ul><li><strong>Own</strong> C++ and snake_case</li><li>2 * 3 * 4</li></ul>',
    );
  });
  test('as HTML with headings and links', () => {
    expect(toHtml(post, ['p', 'ul', 'li', 'h2', 'a'])).toBe(
      '<h2>What you will do</h2><p>a &lt; b &gt; c &amp; &quot;quotes&quot; with <a href="https://example.org/x">a link</a></p><ul><li>Own C++ and snake_case</li><li>2 * 3 * 4</li></ul>',
    );
  });
  test('as plain text', () => {
    expect(toPlain(post)).toBe(
      'What you will do\n\na < b > c & "quotes" with a link (https://example.org/x)\n\n• Own C++ and snake_case\n• 2 * 3 * 4',
    );
  });
  test('as Markdown', () => {
    expect(toMarkdown(post)).toBe(
      '## What you will do\n\na < b > c & "quotes" with [a link](https://example.org/x)\n\n- **Own** C++ and snake_case\n- 2 \\* 3 \\* 4',
    );
  });
  test('as reStructuredText', () => {
    expect(toRst(post)).toBe(
      '**What you will do**\n\na < b > c & "quotes" with `a link <https://example.org/x>`__\n\n- **Own** C++ and snake_case\n- 2 \\* 3 \\* 4',
    );
  });
});

test.each([
  ['One. Two is longer.', 10, 'One.'],
  ['One two three four', 12, 'One two…'],
  ['Short', 80, 'Short'],
  ['First sentence here. Second', 20, 'First sentence here.'],
])('“%s” cut at %i reads “%s”', (text, maxLength, expected) => {
  expect(cutAtSentence(text, maxLength)).toBe(expected);
  expect(cutAtSentence(text, maxLength).length).toBeLessThanOrEqual(maxLength);
});

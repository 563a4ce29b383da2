/** A line of a text: inline Markdown with bold and links, nothing else. Other characters stand for themselves. */
export type Line = string;

/** A stretch of a line with one look. `href` is set inside a link. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly href?: string;
}

const ESCAPABLE = /\\([\\*[\]])/;
const LINK = /^\[((?:\\.|[^\\\]])+)\]\(((?:https?:\/\/|mailto:)[^\s()]+)\)/;

/**
 * The runs of a line, in order; `\*`, `\[`, `\]` and `\\` are literal.
 * Bold that is never closed, and links to anything but http, https and mailto, are plain text.
 */
export function readLine(line: Line): Run[] {
  const runs: Run[] = [];
  let bold = false;
  let text = '';
  const flush = () => {
    if (text) runs.push({ text, bold });
    text = '';
  };
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at);
    const link = rest.startsWith('[') ? LINK.exec(rest) : null;
    if (rest.startsWith('\\') && ESCAPABLE.exec(rest)?.index === 0) {
      text += rest[1];
      at += 2;
    } else if (rest.startsWith('**') && (bold || closesBold(rest.slice(2)))) {
      flush();
      bold = !bold;
      at += 2;
    } else if (link) {
      flush();
      runs.push({ text: unescapeLine(link[1]!), bold, href: link[2]! });
      at += link[0].length;
    } else {
      text += rest[0];
      at += 1;
    }
  }
  flush();
  return runs;
}

/** Whether `**` is closed further on, with something between the marks. */
function closesBold(rest: string): boolean {
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '\\') at++;
    else if (rest.startsWith('**', at)) return at > 0;
  }
  return false;
}

const unescapeLine = (text: string) => text.replace(/\\([\\*[\]])/g, '$1');

/** A line that shows exactly this text, without bold or links. */
export const plainLine = (text: string): Line => text.replace(/[\\*[\]]/g, escapeIfNeeded);

// A single * is literal in a line: only what could be read as markup is escaped.
function escapeIfNeeded(character: string, at: number, whole: string): string {
  if (character === '*') return whole[at + 1] === '*' || whole[at - 1] === '*' ? '\\*' : '*';
  if (character === '[') return LINK.test(whole.slice(at)) ? '\\[' : '[';
  if (character === '\\') return ESCAPABLE.exec(whole.slice(at))?.index === 0 ? '\\\\' : '\\';
  return character;
}

/** A line from runs; the reverse of `readLine`. Blank bold runs lose their bold. */
export function writeLine(runs: readonly Run[]): Line {
  return runs
    .map(({ text, bold, href }) => {
      const safe = href
        ? `[${text.replace(/[\\*[\]]/g, '\\$&')}](${href})`
        : text.replace(/[\\*[\]]/g, (c, at) => escapeIfNeeded(c, at, text));
      return bold && text.trim() ? bolden(safe) : safe;
    })
    .join('');
}

// White space stays outside the marks: "** bold**" is not bold in other Markdown readers.
function bolden(text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before}**${inner}**${after}`;
}

/** What a line reads like, without marks. A link is its text. */
export const lineText = (line: Line): string =>
  readLine(line)
    .map((run) => run.text)
    .join('');

import { type Line, lineText, type Run, readLine } from './line';
import type { Block, Post } from './post';

/** The tags that every board known keeps (LinkedIn, Indeed and SEEK have them in common). */
export const SAFE_TAGS: readonly Tag[] = ['p', 'br', 'ul', 'li', 'strong'];

export type Tag =
  | 'p'
  | 'br'
  | 'ul'
  | 'ol'
  | 'li'
  | 'strong'
  | 'b'
  | 'em'
  | 'i'
  | 'u'
  | 'a'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'div'
  | 'table';
export type Markup = 'html' | 'markdown' | 'rst' | 'plain';

/** What a box makes of a text: its markup, and for HTML the tags that survive. */
export interface TextRules {
  readonly markup: Markup;
  readonly keeps: readonly Tag[];
}

export const PLAIN: TextRules = { markup: 'plain', keeps: [] };
export const SAFE_HTML: TextRules = { markup: 'html', keeps: SAFE_TAGS };

/** A post in the markup that a box takes. Nothing of the text is ever read as markup. */
export function formatPost(post: Post, rules: TextRules): string {
  switch (rules.markup) {
    case 'html':
      return toHtml(post, rules.keeps);
    case 'markdown':
      return toMarkdown(post);
    case 'rst':
      return toRst(post);
    case 'plain':
      return toPlain(post);
  }
}

/** Text made safe for HTML, between tags and inside double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** HTML with the given tags only; a heading that would be lost becomes a bold paragraph, a link its address. */
export function toHtml(post: Post, keeps: readonly Tag[] = SAFE_TAGS): string {
  return runsOfItems(post)
    .map((group) =>
      group[0]!.kind === 'item'
        ? `<ul>${group.map((block) => `<li>${lineHtml(block.text, keeps)}</li>`).join('')}</ul>`
        : blockHtml(group[0]!, keeps),
    )
    .join('');
}

function blockHtml(block: Block, keeps: readonly Tag[]): string {
  if (block.kind !== 'heading') return `<p>${lineHtml(block.text, keeps)}</p>`;
  const heading = (['h2', 'h3', 'h4', 'h1'] as const).find((tag) => keeps.includes(tag));
  if (heading) return `<${heading}>${lineHtml(block.text, keeps)}</${heading}>`;
  const bold = boldTag(keeps);
  const text = escapeHtml(lineText(block.text));
  return bold ? `<p><${bold}>${text}</${bold}></p>` : `<p>${text}</p>`;
}

const boldTag = (keeps: readonly Tag[]) => (['strong', 'b'] as const).find((tag) => keeps.includes(tag));

function lineHtml(line: Line, keeps: readonly Tag[]): string {
  const bold = boldTag(keeps);
  return readLine(line)
    .map((run) => {
      const text =
        keeps.includes('a') && run.href
          ? `<a href="${escapeHtml(run.href)}">${escapeHtml(run.text)}</a>`
          : escapeHtml(withAddress(run));
      return run.bold && bold ? `<${bold}>${text}</${bold}>` : text;
    })
    .join('');
}

/** A link where links are lost: its text, and its address unless the text already shows it. */
function withAddress({ text, href }: Run): string {
  if (!href) return text;
  const address = href.replace(/^mailto:/, '');
  return text.includes(address) || address.includes(text) ? address : `${text} (${address})`;
}

/** Plain text: "• " before items, a blank line between blocks. Items of one list stand together. */
export function toPlain(post: Post): string {
  return runsOfItems(post)
    .map((group) => group.map((block) => (block.kind === 'item' ? '• ' : '') + linePlain(block.text)).join('\n'))
    .join('\n\n');
}

const linePlain = (line: Line) => readLine(line).map(withAddress).join('');

/** Markdown (CommonMark): `## ` headings, `- ` items. */
export function toMarkdown(post: Post): string {
  return runsOfItems(post)
    .map((group) => group.map((block) => markdownMark[block.kind] + lineMarkdown(block.text)).join('\n'))
    .join('\n\n');
}

const markdownMark = { heading: '## ', paragraph: '', item: '- ' } as const;

function lineMarkdown(line: Line): string {
  const runs = readLine(line).map((run) => {
    const text = run.href ? `[${escapeMarkdown(run.text)}](${run.href})` : escapeMarkdown(run.text);
    return run.bold ? `**${text}**` : text;
  });
  return escapeLineStart(runs.join(''));
}

// https://spec.commonmark.org/0.31.2/: only what would be read as markup is escaped, so that plain readers see little of it.
const escapeMarkdown = (text: string) =>
  text
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');

const escapeLineStart = (text: string) =>
  text
    .replace(/^([-+>#=]|\d+(?=[.)]\s))(?=\s|$|#|=)/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d+)([.)]\s)/, '$1\\$2');

/** reStructuredText (docutils): bold lines as headings, lists with a blank line around them. */
export function toRst(post: Post): string {
  return runsOfItems(post)
    .map((group) => group.map(blockRst).join('\n'))
    .join('\n\n');
}

function blockRst(block: Block): string {
  if (block.kind === 'heading') return `**${escapeRst(lineText(block.text))}**`;
  const text = readLine(block.text).map(runRst).join('');
  return block.kind === 'item' ? `- ${text}` : text;
}

function runRst(run: Run): string {
  if (run.href) return `\`${run.text.replace(/[\\`<>]/g, '\\$&')} <${run.href}>\`__`;
  return run.bold ? `**${escapeRst(run.text)}**` : escapeRst(run.text);
}

// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#escaping-mechanism
const escapeRst = (text: string) =>
  text.replace(/[\\*`|]/g, '\\$&').replace(/(\p{L}|\p{N})_(?!\p{L}|\p{N})/gu, '$1\\_');

/** The blocks with the items of one list together; every other block stands alone. */
function runsOfItems(post: Post): Block[][] {
  const groups: Block[][] = [];
  for (const block of post) {
    const last = groups.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/**
 * The beginning of a text that fits, cut after a sentence; after a word with "…" where the first sentence is too long.
 * @param maxLength in UTF-16 units, as `maxlength` counts
 */
export function cutAtSentence(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const head = text.slice(0, maxLength);
  const sentence = /^.*[.!?。！？](?=\s|$|["”»』」])/su.exec(`${head}${text[maxLength] === ' ' ? ' ' : ''}`)?.[0];
  if (sentence && sentence.length <= maxLength && sentence.length > maxLength / 4) return sentence.trimEnd();
  const words = head.slice(0, maxLength - 1).replace(/\s+\S*$/u, '');
  return `${words.replace(/[\s,;:–-]+$/u, '')}…`;
}

import { plainLine, type Run, writeLine } from '@/templates/line';
import type { Block, SectionId } from '@/templates/post';
import { type CompiledLanguage, withoutDropped } from './compiled';
import { unpack } from './packed';
import { normalize } from './rich';
import { fold } from './text';

declare const document: never;

const MAX_BLOCKS = 600;

/**
 * The blocks of someone's post: headings and lists of HTML, or of plain text with list marks, read into sections.
 * Only text, bold and links are taken over; the HTML is parsed into an inert document and never shown.
 */
export function readPost(
  source: string,
  languages: readonly CompiledLanguage[],
  view: Window & typeof globalThis,
): Block[] {
  const isHtml = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|span|section|table)\b/i.test(source);
  const blocks = isHtml
    ? htmlBlocks(new view.DOMParser().parseFromString(source, 'text/html').body)
    : plainBlocks(source);
  return withSections(blocks.slice(0, MAX_BLOCKS), languages);
}

const BLOCK = new Set(
  'address article aside blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody thead td th tr ul body'.split(
    ' ',
  ),
);
const DROPPED = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'head', 'title']);

function htmlBlocks(body: HTMLElement): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let kind: Block['kind'] = 'paragraph';
  const flush = () => {
    const text = normalize(runs.map((run) => run.text).join(''));
    if (text) blocks.push(toBlock(kind, runs));
    runs = [];
  };
  const walk = (node: Node, inside: { kind: Block['kind']; bold: boolean; href?: string }) => {
    if (node.nodeType === 3) {
      if (runs.length === 0) kind = inside.kind;
      runs.push({
        text: node.nodeValue!.replace(/\s+/g, ' '),
        bold: inside.bold,
        ...(inside.href && { href: inside.href }),
      });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as HTMLElement;
    if (DROPPED.has(element.localName)) return;
    if (element.localName === 'br') return flush();
    const isBlock = BLOCK.has(element.localName);
    if (isBlock) flush();
    const within = {
      kind:
        element.localName === 'li' || isWordItem(element)
          ? ('item' as const)
          : /^h[1-6]$/.test(element.localName)
            ? ('heading' as const)
            : inside.kind,
      bold: boldOf(element) ?? inside.bold,
      href: hrefOf(element) ?? inside.href,
    };
    for (const child of element.childNodes) walk(child, within);
    if (isBlock) flush();
  };
  walk(body, { kind: 'paragraph', bold: false });
  flush();
  return blocks;
}

/** What an element says of its weight: its style first (Google Docs wraps all in a `b` of normal weight), then its tag. */
function boldOf(element: HTMLElement): boolean | undefined {
  const weight = element.style?.fontWeight;
  if (weight) return weight === 'bold' || Number(weight) >= 600;
  return element.localName === 'b' || element.localName === 'strong' || undefined;
}

/** Word writes the items of a list as paragraphs, with the mark as text. */
const isWordItem = (element: HTMLElement) => /\bMsoListParagraph/.test(element.className);

function hrefOf(element: HTMLElement): string | undefined {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  return href && /^(?:https?:\/\/|mailto:)[^\s()]+$/i.test(href) ? href : undefined;
}

/** A short line that is bold as a whole is a heading; a typed list mark makes an item. */
function toBlock(kind: Block['kind'], runs: readonly Run[]): Block {
  const trimmed = trimRuns(runs);
  const text = trimmed.map((run) => run.text).join('');
  if (kind === 'heading') return { kind, text: plainLine(text.replace(/[:：]$/, '')) };
  const allBold = trimmed.every((run) => run.bold || !run.text.trim());
  if (kind === 'paragraph' && allBold && text.length <= 80 && !/[.!?]$/.test(text))
    return { kind: 'heading', text: plainLine(text.replace(/[:：]$/, '')) };
  const mark = (kind === 'item' ? WORD_MARK : MARK).exec(text);
  if (mark)
    return {
      kind: 'item',
      text: writeLine(
        trimRuns([{ ...trimmed[0]!, text: trimmed[0]!.text.slice(mark[0].length) }, ...trimmed.slice(1)]),
      ),
    };
  return { kind, text: writeLine(trimmed) };
}

const MARK = /^(?:[•‣◦·▪*–-]|\d{1,2}[.)])\s+/;
const WORD_MARK = /^(?:[·•§o\uf0b7\uf0a7]|\d{1,2}[.)])\s+/;

function trimRuns(runs: readonly Run[]): Run[] {
  const clean = runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }));
  while (clean[0] && !clean[0].text.trim()) clean.shift();
  while (clean.at(-1) && !clean.at(-1)!.text.trim()) clean.pop();
  if (clean[0]) clean[0] = { ...clean[0], text: clean[0].text.trimStart() };
  const last = clean.length - 1;
  if (clean[last]) clean[last] = { ...clean[last]!, text: clean[last]!.text.trimEnd() };
  return clean;
}

function plainBlocks(source: string): Block[] {
  const lines = source.split(/\r?\n/);
  return lines.flatMap((line, at): Block[] => {
    const text = line.trim();
    if (!text || /^[-=_*~]{3,}$/.test(text)) return [];
    const markdown = /^#{1,6}\s+(.*)$/.exec(text);
    if (markdown) return [{ kind: 'heading', text: plainLine(markdown[1]!) }];
    const mark = MARK.exec(text);
    if (mark) return [{ kind: 'item', text: plainLine(text.slice(mark[0].length)) }];
    const next = lines.slice(at + 1).find((other) => other.trim() !== '') ?? '';
    const isHeading = text.length <= 60 && (/[:：]$/.test(text) || (MARK.test(next.trim()) && !/[.!?]$/.test(text)));
    return [
      { kind: isHeading ? 'heading' : 'paragraph', text: plainLine(isHeading ? text.replace(/[:：]$/, '') : text) },
    ];
  });
}

/** Each block gets the section of the heading above it; what stands before the first heading is the overview. */
function withSections(blocks: readonly Block[], languages: readonly CompiledLanguage[]): Block[] {
  const dropped = new Set(languages.flatMap((language) => language.dropped.split('|')));
  const known = sectionWords(languages).map(([phrase, section]): [string, SectionId] => [
    withoutDropped(phrase, dropped),
    section,
  ]);
  let section: SectionId | undefined = 'overview';
  return blocks.map((block) => {
    const text = withoutDropped(fold(block.text), dropped);
    // A line of its own that says what the heading of a section says is one, however it is written.
    const kind = block.kind === 'paragraph' && known.some(([phrase]) => phrase === text) ? 'heading' : block.kind;
    if (kind === 'heading') section = sectionOf(text, known);
    return { ...block, kind, ...(section && { section }) };
  });
}

/** What headings of posts say, and what boxes for the same sections are labelled with. */
const sectionWords = (languages: readonly CompiledLanguage[]): [string, SectionId][] =>
  languages.flatMap(({ sections, phrases }) =>
    SECTIONS.flatMap((section) =>
      [sections[section], phrases.asks?.[section]]
        .flatMap((packed) => unpack(packed ?? ''))
        .map((phrase): [string, SectionId] => [phrase, section]),
    ),
  );

const SECTIONS: readonly SectionId[] = [
  'overview',
  'responsibilities',
  'qualifications',
  'qualifications.preferred',
  'jobBenefits',
  'hiringOrganization.description',
  'howToApply',
  'legalText',
];

function sectionOf(heading: string, known: readonly (readonly [string, SectionId])[]): SectionId | undefined {
  const whole = known.find(([phrase]) => phrase === heading);
  if (whole) return whole[1];
  const parts = known
    .filter(([phrase]) => ` ${heading} `.includes(` ${phrase} `))
    .sort(([a], [b]) => b.length - a.length);
  return parts[0]?.[1];
}

import { type Details, readFigure } from '@/templates/details';
import { detailsOf } from '@/templates/details-of';
import { parsePosting, readPosting } from '@/templates/json-ld';
import { type Line, lineText } from '@/templates/line';
import type { Block, SectionId } from '@/templates/post';
import type { JobPosting } from '@/templates/posting';
import { postOf } from '@/templates/sections';
import type { CompiledLanguage } from './compiled';
import { joinOptions } from './options';
import { joinVocabulary } from './phrases';
import { readFact, readFactLine, readHowToApply, readPay } from './read-facts';
import { readPost } from './read-post';

declare const document: never;

/** Someone's post, taken apart: what it is called, what its sections say, and the facts that it states. */
export interface ReadJob {
  readonly title?: string;
  readonly sections: Readonly<Partial<Record<SectionId, readonly Line[]>>>;
  readonly details: Details;
}

const MAX_TITLE = 100;

/**
 * Takes a post apart that was written elsewhere: plain text, Markdown, HTML (of Word, Google Docs, a page) or JSON-LD.
 * The HTML is parsed into an inert document and never shown.
 */
export function readJob(
  source: string,
  languages: readonly CompiledLanguage[],
  view: Window & typeof globalThis,
): ReadJob {
  const posting = structuredPosting(source, view);
  if (posting) return fromPosting(posting, languages, view);
  return fromBlocks(readPost(source, languages, view), languages);
}

/** The JobPosting that a text is, or that a page carries for search engines. */
function structuredPosting(source: string, view: Window & typeof globalThis): JobPosting | undefined {
  const text = source.trim();
  if (/^[[{]/.test(text)) return tried(() => parsePosting(text));
  if (!/ld\+json/i.test(text)) return undefined;
  const page = new view.DOMParser().parseFromString(text, 'text/html');
  return [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => tried(() => readPosting(JSON.parse(script.textContent ?? ''))))
    .find((found) => found !== undefined);
}

/** What is no JobPosting is read as a text. */
function tried(read: () => JobPosting): JobPosting | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function fromPosting(
  posting: JobPosting,
  languages: readonly CompiledLanguage[],
  view: Window & typeof globalThis,
): ReadJob {
  const own = postOf(posting).filter(({ section }) => section !== 'hiringOrganization.description');
  const blocks = own.length > 0 ? own : readPost(posting.description ?? '', languages, view);
  const read = fromBlocks(blocks, languages, { hasTitle: posting.title !== undefined });
  return {
    ...(posting.title && { title: posting.title }),
    sections: read.sections,
    details: { ...read.details, ...detailsOf(posting) },
  };
}

function fromBlocks(
  blocks: readonly Block[],
  languages: readonly CompiledLanguage[],
  { hasTitle = false }: { hasTitle?: boolean } = {},
): ReadJob {
  const words = { phrases: joinVocabulary(languages), options: joinOptions(languages) };
  const titleAt = hasTitle ? -1 : titleIndex(blocks);
  const sections: Partial<Record<SectionId, Line[]>> = {};
  let details: Details = {};
  let label: string | undefined;
  for (const [at, block] of blocks.entries()) {
    const text = lineText(block.text);
    if (at === titleAt) continue;
    if (block.kind === 'heading') {
      label = text;
      // "Pay: €60k" as a heading of its own
      details = { ...readFactLine(text, words), ...details };
      continue;
    }
    const isAlone = blocks[at + 1]?.kind !== block.kind || blocks[at + 1]?.section !== block.section;
    const facts =
      readFactLine(text, words) ?? (label && isAlone && text.length <= 80 ? readFact(label, text, words) : undefined);
    const isText = !facts || 'howToApply' in facts;
    if (facts) details = { ...facts, ...details };
    label = undefined;
    if (!isText) continue;
    if (looksLikePay(text)) details = { ...readPay(text), ...details };
    const section = block.section ?? 'overview';
    if (!facts) sections[section] = [...(sections[section] ?? []), block.text];
  }
  const { 'hiringOrganization.description': about, jobBenefits, legalText, howToApply, ...rest } = sections;
  const plain = (lines: readonly Line[]) => lines.map(lineText).join('\n');
  return {
    ...(titleAt >= 0 && { title: lineText(blocks[titleAt]!.text) }),
    sections: rest,
    details: {
      ...(about && { 'hiringOrganization.description': plain(about) }),
      ...(jobBenefits && { jobBenefits: plain(jobBenefits) }),
      ...(legalText && { legalText: plain(legalText) }),
      ...(howToApply && readHowToApply(plain(howToApply))),
      ...details,
    },
  };
}

/** The first line, where it is short and no sentence, and no section begins with it. */
function titleIndex(blocks: readonly Block[]): number {
  const first = blocks[0];
  if (!first || first.kind === 'item') return -1;
  const text = lineText(first.text);
  const isSection = first.kind === 'heading' && first.section !== undefined && first.section !== 'overview';
  return text.length <= MAX_TITLE && !/[.!?:]$/.test(text) && !isSection ? 0 : -1;
}

/** Whether a sentence states a pay: a currency beside figures of that size. */
function looksLikePay(text: string): boolean {
  const figures = text.match(/\d[\d.,'’ ]*\d\s?k?|\d+\s?k\b/gi) ?? [];
  return (
    /[€£$₹]|\b(?:EUR|USD|GBP|CHF|PLN|CAD|AUD|INR|SEK)\b/.test(text) &&
    figures.some((figure) => (readFigure(figure) ?? 0) >= 1000) &&
    /salar|pay|compensation|wage|gehalt|vergütung|salaire|rémun|sueldo|salari|remunera|retribuz|loon|wynagrodz/i.test(
      text,
    )
  );
}

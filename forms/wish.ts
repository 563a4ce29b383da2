import { cutAtSentence, formatPost, PLAIN, type Tag, type TextRules } from '@/templates/format';
import { lineText } from '@/templates/line';
import type { Post } from '@/templates/post';
import type { JobPosting } from '@/templates/posting';
import type { Property } from '@/templates/property';
import { countryName } from './answers';
import { answerYesNo, choose } from './choose';
import { wantsCommas } from './commas';
import type { CompiledLanguage } from './compiled';
import type { Control, ControlKind } from './control';
import { dayPattern, formatDay } from './day';
import type { Answer } from './field';
import { answerFor } from './field-answers';
import { amountText, experienceIn, experienceText, factText, inScale } from './figures';
import type { Facet } from './language';
import type { OptionWords } from './options';
import type { Routes } from './route';
import { fold } from './text';

/** What a control shall hold. */
export type Wish =
  /** A text; `lines` are its lines each on its own, for a line of text that adds them to a list. */
  | { readonly type: 'text'; readonly text: string; readonly lines?: readonly string[] }
  /** A text with structure; a driver that keeps structure uses it, `text` is its plain form, `keeps` what the board keeps. */
  | { readonly type: 'rich'; readonly post: Post; readonly text: string; readonly keeps?: readonly Tag[] }
  | { readonly type: 'pick'; readonly answer: Answer; readonly text: string; readonly picked?: readonly number[] }
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'range'; readonly from: number; readonly to: number }
  | { readonly type: 'toggle'; readonly on: boolean }
  | { readonly type: 'names'; readonly names: readonly string[] };

/** Why there is no wish for a control. */
export type NoWish =
  | { readonly none: 'no-value' | 'elsewhere' }
  | { readonly none: 'needs-you'; readonly near: readonly number[] };

export interface WishContext {
  readonly posting: JobPosting;
  readonly routes: Routes;
  readonly words: OptionWords;
  readonly languages: readonly CompiledLanguage[];
  readonly rules: (property: Property) => TextRules | undefined;
}

/** Kinds of control in which one chooses among options. */
const CHOOSERS: ReadonlySet<ControlKind> = new Set(['select', 'multiselect', 'radio', 'checkboxes', 'combobox']);
const SECTION_BOXES: ReadonlySet<Property> = new Set<Property>([
  'description',
  'responsibilities',
  'qualifications',
  'qualifications.preferred',
  'jobBenefits',
  'hiringOrganization.description',
  'legalText',
  'howToApply',
]);

/** What a control shall hold of a posting, or why nothing. */
export function wishFor(property: Property, control: Control, context: WishContext): Wish | NoWish {
  const post = context.routes.get(property);
  if (SECTION_BOXES.has(property) && post?.length && !CHOOSERS.has(control.kind) && control.kind !== 'checkbox')
    return postWish(property, post, control, context);
  if (property === 'summary') return summaryWish(control, context);
  const answer = answerFor(property, context.posting);
  if (!answer) return { none: 'no-value' };
  if (answer.type === 'post')
    return SECTION_BOXES.has(property) && property !== 'description' && !CHOOSERS.has(control.kind)
      ? postWish(property, answer.post, control, context)
      : { none: 'elsewhere' };
  if (answer.type === 'day' && control.kind === 'combobox') return { type: 'day', day: answer.day };
  if (CHOOSERS.has(control.kind)) return pickWish(answer, control, context);
  if (control.kind === 'checkbox') return toggleWish(answer, control, context);
  return valueWish(property, answer, control, context);
}

function postWish(property: Property, post: Post, control: Control, context: WishContext): Wish {
  const rules = context.rules(property);
  if (control.kind === 'rich')
    return {
      type: 'rich',
      post,
      text: formatPost(post, PLAIN),
      ...(rules?.markup === 'html' && { keeps: rules.keeps }),
    };
  if (property !== 'description' && wantsCommas(control)) return { type: 'text', text: withCommas(post) };
  const text = formatPost(post, rules && rules.markup !== 'html' ? rules : markupOf(control));
  return control.kind === 'multiline'
    ? { type: 'text', text }
    : { type: 'text', text: oneLine(post), lines: linesOf(post) };
}

/** A comma within an item would part it. */
const withCommas = (post: Post) =>
  linesOf(post)
    .map((text) => text.replace(/,\s*/g, '; '))
    .join(', ');

const linesOf = (post: Post) => post.filter(({ kind }) => kind !== 'heading').map(({ text }) => lineText(text));

/** Boxes that say they take Markdown get Markdown. */
const markupOf = ({ label, placeholder, hint }: Control): TextRules =>
  /\bmarkdown\b/i.test(`${label} ${placeholder} ${hint}`) ? { markup: 'markdown', keeps: [] } : PLAIN;

/** Sentences stand as they are; what ends without a stop is set off from what follows. */
const oneLine = (post: Post) => {
  const lines = linesOf(post);
  return lines.map((text, at) => (at < lines.length - 1 && !/[.!?:;。！？]$/.test(text) ? `${text};` : text)).join(' ');
};

/** The teaser, else the beginning of the overview, cut at a sentence within the limit. */
function summaryWish(control: Control, { posting }: WishContext): Wish | NoWish {
  const text = posting['x-summary'] ?? posting['x-overview']?.map(lineText).join(' ');
  if (!text || CHOOSERS.has(control.kind)) return { none: 'no-value' };
  const short = cutAtSentence(
    text,
    Math.min(control.maxLength ?? Number.POSITIVE_INFINITY, posting['x-summary'] ? Number.POSITIVE_INFINITY : 300),
  );
  if (control.kind === 'rich') return { type: 'rich', post: [{ kind: 'paragraph', text: short }], text: short };
  return { type: 'text', text: short };
}

function pickWish(answer: Answer, control: Control, context: WishContext): Wish | NoWish {
  const text = textOfAnswer(answer, control, context);
  const isList = control.kind === 'multiselect' || control.kind === 'checkboxes';
  if (answer.type === 'names' && control.kind === 'combobox') return { type: 'names', names: answer.names };
  if (control.options.length === 0)
    return answer.type === 'names' ? { type: 'names', names: answer.names } : { type: 'pick', answer, text };
  const choice = choose(answer, control.options, context.words, control.label);
  if ('picked' in choice && choice.picked.length > 0)
    return { type: 'pick', answer, text, picked: isList ? choice.picked : choice.picked.slice(0, 1) };
  // A list that suggests (a combobox, a datalist) may take what is not in it.
  if (control.kind === 'combobox' && 'unsure' in choice && choice.unsure.length === 0)
    return answer.type === 'names' ? { type: 'names', names: answer.names } : { type: 'pick', answer, text };
  return { none: 'needs-you', near: 'unsure' in choice ? choice.unsure : [] };
}

/** A lone box to tick asks yes or no: its own label says what. */
function toggleWish(answer: Answer, control: Control, context: WishContext): Wish | NoWish {
  if (answer.type !== 'facts') return { none: 'needs-you', near: [] };
  const on = answerYesNo(answer.facts, `${control.label} ${control.options[0] ?? ''}`, context.words);
  return on === undefined ? { none: 'needs-you', near: [] } : { type: 'toggle', on };
}

function valueWish(property: Property, answer: Answer, control: Control, context: WishContext): Wish | NoWish {
  if (answer.type === 'day') return { type: 'day', day: answer.day };
  if (control.kind === 'range' && answer.type === 'amount')
    return {
      type: 'range',
      from: inScale(answer.min ?? answer.max!, control),
      to: inScale(answer.max ?? answer.min!, control),
    };
  if (control.kind === 'number' || control.kind === 'range') return numberWish(answer, control);
  const text = textOfAnswer(answer, control, context);
  if (property === 'contact.name') return { type: 'text', text: partOfName(text, control) };
  if (answer.type === 'names' && control.kind !== 'multiline' && control.kind !== 'rich')
    return { type: 'names', names: answer.names };
  if (control.kind === 'rich') return { type: 'rich', post: [{ kind: 'paragraph', text }], text };
  return text ? { type: 'text', text } : { none: 'no-value' };
}

function numberWish(answer: Answer, control: Control): Wish | NoWish {
  if (answer.type === 'amount') return { type: 'number', value: inScale(answer.min ?? answer.max!, control) };
  if (answer.type === 'number')
    return { type: 'number', value: answer.unit === 'months' ? experienceIn(answer.value, control) : answer.value };
  const digits =
    answer.type === 'text' ? /^\+?[\d\s().-]{5,}$/.test(answer.text) && answer.text.replace(/\D/g, '') : undefined;
  if (digits) return { type: 'number', value: Number(digits) };
  return { none: 'needs-you', near: [] };
}

/** "First name" takes the first name. */
function partOfName(name: string, { label, name: code, id, placeholder }: Control): string {
  const asked = fold(`${label || placeholder} ${code} ${id}`);
  const parts = name.split(/\s+/);
  if (parts.length < 2) return name;
  if (/\b(first ?name|given name|vorname|prenom|nombre de pila|imie|voornaam|fornamn|firstname)\b/.test(asked))
    return parts.slice(0, -1).join(' ');
  if (
    /\b(last ?name|surname|family name|nachname|nom de famille|apellido|sobrenome|cognome|nazwisko|achternaam|efternamn|lastname)\b/.test(
      asked,
    )
  )
    return parts.at(-1)!;
  return name;
}

/** An answer as a person would type it into a line, in the language of the page where it has words for it. */
export function textOfAnswer(answer: Answer, control: Control, { languages }: Pick<WishContext, 'languages'>): string {
  switch (answer.type) {
    case 'text':
      return answer.text;
    case 'post':
      return formatPost(answer.post, PLAIN);
    case 'names':
      return answer.names.join(', ');
    case 'number':
      return answer.unit === 'months'
        ? experienceText(answer.value, control, languages[0]?.id ?? 'en')
        : String(answer.value);
    case 'amount':
      return amountText(answer, control, languages);
    case 'day':
      return formatDay(answer.day, dayPattern(control));
    case 'facts':
      return Object.entries(answer.facts)
        .map(([facet, value]) => factText(facet as Facet, value!, languages))
        .join(', ');
    case 'code':
      return codeText(answer, control, languages[0]?.id ?? 'en');
  }
}

function codeText({ of, code }: Extract<Answer, { type: 'code' }>, { maxLength }: Control, language: string): string {
  if (of === 'country') return maxLength === 2 ? code.toUpperCase() : (countryName(code, language) ?? code);
  if (of === 'language') return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  return code;
}

/** What a wish reads like. */
export function wishText(wish: Wish, options: readonly string[] = []): string {
  switch (wish.type) {
    case 'text':
    case 'rich':
      return wish.text;
    case 'pick':
      return wish.picked ? wish.picked.map((at) => options[at] ?? '').join(', ') : wish.text;
    case 'day':
      return wish.day;
    case 'number':
      return String(wish.value);
    case 'range':
      return `${wish.from} – ${wish.to}`;
    case 'toggle':
      return wish.on ? 'on' : 'off';
    case 'names':
      return wish.names.join(', ');
  }
}

import type { Property } from '@/templates/property';
import type { Reading, Source } from './evidence';
import { familyOf } from './field';
import type { OtherKind } from './language';
import { findPhrases, type Hit, type Vocabulary } from './phrases';
import { CANDIDATES, shareOf } from './shares';
import { codeWords, fold } from './text';
import type { Judgement } from './understand';
import { OF_VACANCIES, speaksOfWork, TEXTS, workEvidence } from './work';

/** What a page says about a form, outside of its controls. */
export interface FormTexts {
  readonly title: string;
  /** Headings of the form, nearest first. */
  readonly headings: readonly string[];
  /** Texts of the buttons that end the form. */
  readonly buttons: readonly string[];
  /** The path of the address, without host. */
  readonly path: string;
  /** Names in the code: id, name, class and action of the form. */
  readonly names: string;
}

export interface KindEvidence {
  readonly feature: string;
  readonly value: number;
  readonly text: string;
  /** The kind of form that a phrase names. */
  readonly kind?: OtherKind | 'posting';
}

/** Questions that nobody is asked but who publishes a vacancy. */
const TELLING: ReadonlySet<Property> = new Set<Property>([
  ...OF_VACANCIES,
  'validThrough',
  'applicantLocationRequirements',
  'hiringOrganization.description',
]);

/** Questions that say nothing of a form: people and places are asked for everywhere. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['contact', 'jobLocation']);

const SOURCES = ['heading', 'button', 'title', 'path', 'names'] as const;

/** The evidence that a form publishes a vacancy, or is something else: what it says, and what it asks for. */
export function weighKind(
  texts: FormTexts,
  judgements: readonly Judgement[],
  readings: readonly Reading[],
  phrases: Vocabulary,
): KindEvidence[] {
  const around = hearAround(texts, phrases);
  const said = wordEvidence(around);
  return [
    ...said,
    ...agreement(said),
    ...thingEvidence(around, readings),
    ...fieldEvidence(judgements),
    ...workEvidence(readings),
    ...foreignEvidence(readings),
  ];
}

/** What is heard in the texts around a form. */
type Around = Readonly<Record<(typeof SOURCES)[number], readonly Heard[]>>;
interface Heard {
  readonly text: string;
  readonly hits: readonly Hit[];
}

function hearAround({ headings, buttons, title, path, names }: FormTexts, phrases: Vocabulary): Around {
  const hear = (texts: readonly string[], wordsOf: (text: string) => string): Heard[] =>
    texts.map((text) => ({ text, hits: findPhrases(phrases, wordsOf(text)) }));
  return {
    heading: hear(headings.slice(0, 3), fold),
    button: hear(buttons.slice(0, 4), fold),
    title: hear([title], fold),
    path: hear([path], addressWords),
    names: hear([names], addressWords),
  };
}

function wordEvidence(around: Around): KindEvidence[] {
  const evidence: KindEvidence[] = [];
  for (const source of SOURCES) {
    let posting: { value: number; text: string } | undefined;
    let other: { value: number; text: string; kind: OtherKind } | undefined;
    for (const { text, hits } of around[source]) {
      for (const hit of hits) {
        if (hit.topic.says !== 'page') continue;
        const value = strength(hit);
        if (hit.topic.kind === 'posting') {
          if (!posting || value > posting.value) posting = { value, text };
        } else if (!other || value > other.value) other = { value, text, kind: hit.topic.kind };
      }
    }
    if (posting && posting.value >= (other?.value ?? 0)) {
      evidence.push({ feature: `${source}.posting`, value: posting.value, text: posting.text, kind: 'posting' });
    } else if (other) {
      const distance = FAR.has(other.kind) ? 'far' : 'near';
      evidence.push({ feature: `${source}.${distance}`, value: other.value, text: other.text, kind: other.kind });
    }
  }
  return evidence;
}

/** Heading, title and button that name another kind of form with one voice, and none that names a posting. */
function agreement(said: readonly KindEvidence[]): KindEvidence[] {
  const naming = said.filter(
    ({ feature, value }) => /^(?:heading|title|button)\.(?:near|far)$/.test(feature) && value >= 0.5,
  );
  const isContradicted = said.some(({ feature }) => /^(?:heading|title|button)\.posting$/.test(feature));
  return naming.length >= 2 && !isContradicted ? [{ feature: 'said.other', value: 1, text: '' }] : [];
}

/** What a form is about, by the nouns around it, in its labels and in its code: a vacancy, or an event, an order, an employee. */
function thingEvidence(around: Around, readings: readonly Reading[]): KindEvidence[] {
  const nearby = SOURCES.flatMap((source) => around[source].map(({ hits }) => thingIn(hits)));
  const inTexts = (from: Source) =>
    readings.map(({ texts }) => thingIn(texts.find(({ source }) => source === from)?.hits ?? []));
  const spread = 2 * Math.sqrt(readings.length || 1);
  const counted = [
    ...countThings('around', nearby, 2),
    ...countThings('labels', inTexts('label'), spread),
    ...countThings('codes', inTexts('path'), spread),
  ];
  const onlyOther = counted.length > 0 && counted.every(({ kind }) => kind !== 'posting');
  return onlyOther ? [...counted, { feature: 'things.only.other', value: 1, text: '' }] : counted;
}

type Thing = Hit & { readonly topic: { readonly says: 'things'; readonly kind: OtherKind | 'posting' } };

/** The longest noun of a text that says what it is about. */
function thingIn(hits: readonly Hit[]): Thing | undefined {
  const things = hits.filter((hit): hit is Thing => hit.topic.says === 'things');
  return things.reduce<Thing | undefined>(
    (longest, hit) => (longest && longest.phrase.length >= hit.phrase.length ? longest : hit),
    undefined,
  );
}

/** How many texts are about a vacancy, and how many about something else; `plenty` of them count in full. */
function countThings(place: string, found: readonly (Thing | undefined)[], plenty: number): KindEvidence[] {
  const named = found.filter((thing) => thing !== undefined);
  const postings = named.filter(({ topic }) => topic.kind === 'posting');
  const others = named.filter(({ topic }) => topic.kind !== 'posting');
  const evidence = (sort: string, things: readonly Thing[]): KindEvidence[] =>
    things.length === 0
      ? []
      : [
          {
            feature: `things.${place}.${sort}`,
            value: Math.min(1, things.length / plenty),
            text: things[0]!.phrase,
            kind: things[0]!.topic.kind,
          },
        ];
  return [...evidence('posting', postings), ...evidence('other', others)];
}

/** The words of an address, or of what the code calls a form; numbers and ids say nothing ("ad" of "3fad-91"). */
const addressWords = (address: string) =>
  codeWords(
    address
      .split(/[/?&=#.-]+/)
      .filter((part) => !/\d/.test(part))
      .join(' '),
  );

/** Kinds of forms that share questions with a posting, and those that do not. */
const FAR: ReadonlySet<OtherKind> = new Set([
  'login',
  'registration',
  'checkout',
  'contact',
  'survey',
  'search',
  'alert',
  'blog',
  'issue',
  'course',
  'event',
  'account',
]);

const strength = (hit: Hit) => Math.max(hit.cover, Math.min(1, hit.phrase.length / 14) * 0.8);

/** Shares below this are left out of the sums: there are fifty a control. */
const LEAST_SHARE = 0.01;
/** So many telling questions are plenty. */
const PLENTY = 4;

function fieldEvidence(judgements: readonly Judgement[]): KindEvidence[] {
  const shares = new Map<Property, number>();
  let asked = 0;
  for (const judgement of judgements) {
    asked += 1 - shareOf(judgement.shares, 'nothing');
    for (let at = 0; at < CANDIDATES.length; at++) {
      const share = judgement.shares[at]!;
      const candidate = CANDIDATES[at]!;
      if (share < LEAST_SHARE || candidate === 'nothing') continue;
      shares.set(candidate, Math.max(shares.get(candidate) ?? 0, share));
    }
  }
  const telling = [...shares].reduce((sum, [property, share]) => sum + (TELLING.has(property) ? share : 0), 0);
  const total = judgements.length || 1;
  const title = shares.get('title') ?? 0;
  const text = Math.max(...TEXTS.map((property) => shares.get(property) ?? 0));
  return [
    { feature: 'asks.title', value: title, text: 'title' },
    { feature: 'asks.description', value: shares.get('description') ?? 0, text: 'description' },
    { feature: 'asks.both', value: title * text, text: 'title, description' },
    { feature: 'asks.telling', value: Math.min(PLENTY, telling) / PLENTY, text: 'telling' },
    ...[...shares]
      .filter(([property]) => !isCommon(property))
      .map(([property, value]) => ({ feature: `own.${property}`, value, text: property })),
    { feature: 'asks.many', value: Math.min(8, asked) / 8, text: 'many' },
    { feature: 'asks.share', value: asked / total, text: 'share' },
  ];
}

const isCommon = (property: Property) =>
  property === 'title' || property === 'description' || SAYS_NOTHING.has(familyOf(property));

/** Lists that begin with an option that lets all pass, as filters do; of a job one says what it is. */
function lettingPass(readings: readonly Reading[]): number {
  const lists = readings.filter(({ control }) => control.options.length > 1);
  const letting = lists.filter(({ control }) => LETS_PASS.test(control.options[0]!.trim())).length;
  return letting < 2 ? 0 : letting / lists.length;
}

const LETS_PASS =
  /^(?:any|all|alle|beliebig|egal|tous|toutes|todos|todas|cualquiera?|qualquer|tutti|tutte|qualsiasi|wszystkie|dowoln[ya]|alles|すべて|全て)(?:$|\s)/i;

/** Labels that belong to other forms: "Upload your CV", "Currently working here". */
function foreignEvidence(readings: readonly Reading[]): KindEvidence[] {
  const kinds = new Map<OtherKind, { value: number; text: string }>();
  for (const reading of readings) {
    for (const { source, hits } of reading.texts) {
      if (source !== 'label' && source !== 'name') continue;
      for (const { topic, cover } of hits) {
        if (topic.says !== 'elsewhere' || cover < 0.6) continue;
        const known = kinds.get(topic.kind as OtherKind);
        kinds.set(topic.kind as OtherKind, {
          value: (known?.value ?? 0) + (source === 'label' ? 1 : 0.3),
          text: known?.text ?? reading.control.label,
        });
      }
    }
  }
  const total = readings.length || 1;
  const evidence = [...kinds].map(([kind, { value, text }]) => ({
    feature: `elsewhere.${kind}`,
    value: Math.min(1, value / Math.sqrt(total) / 2),
    text,
  }));
  const most = Math.max(0, ...[...kinds.values()].map(({ value }) => value));
  const files = readings.filter(({ control }) => control.kind === 'file').length;
  const secrets = readings.filter(({ control }) => control.kind === 'password').length;
  return [
    ...evidence,
    { feature: 'elsewhere.share', value: Math.min(1, most / total), text: 'share' },
    { feature: 'has.password', value: Math.min(1, secrets), text: 'password' },
    { feature: 'has.any', value: lettingPass(readings), text: 'any' },
    { feature: 'has.file', value: Math.min(1, files) / Math.sqrt(total), text: 'file' },
    { feature: 'few', value: total <= 2 ? 1 : 0, text: 'few' },
  ];
}

/** A title and a text are asked for by notes, tickets and shops as well: without a word of work a form is no posting. */
const MOST_WITHOUT_WORK = 0.3;

/** The likelihood that a form publishes a vacancy, 0 to 1; low where nothing of it speaks of work. */
export const postingOf = (evidence: readonly KindEvidence[], table: Readonly<Record<string, number>>): number =>
  Math.min(postingShare(evidence, table), speaksOfWork(evidence) ? 1 : MOST_WITHOUT_WORK);

/** What the evidence alone adds up to, 0 to 1: what the weights are learned by. */
export function postingShare(evidence: readonly KindEvidence[], table: Readonly<Record<string, number>>): number {
  const score = evidence.reduce((sum, { feature, value }) => sum + (table[feature] ?? 0) * value, table.bias ?? 0);
  return 1 / (1 + Math.exp(-score));
}

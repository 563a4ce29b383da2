import type { Property } from '@/templates/property';
import type { Reading } from './evidence';
import type { OtherKind } from './language';
import { findPhrases, type Hit, type Vocabulary } from './phrases';
import { codeWords, fold } from './text';
import type { Judgement } from './understand';

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

/** Properties that only a posting asks for: a CV or an application has other questions. */
const TELLING: ReadonlySet<Property> = new Set<Property>([
  'validThrough',
  'employmentType',
  'qualifications',
  'responsibilities',
  'qualifications.preferred',
  'jobBenefits',
  'totalJobOpenings',
  'baseSalary',
  'baseSalary.min',
  'baseSalary.max',
  'baseSalary.unit',
  'applyUrl',
  'applyEmail',
  'applyMethod',
  'howToApply',
  'workplaceType',
  'level',
  'monthsOfExperience',
  'educationRequirements',
  'applicantLocationRequirements',
  'workTime',
  'term',
]);

const SOURCES = ['heading', 'button', 'title', 'path', 'names'] as const;

/** The evidence that a form publishes a vacancy, or is something else: what it says, and what it asks for. */
export function weighKind(
  texts: FormTexts,
  judgements: readonly Judgement[],
  readings: readonly Reading[],
  phrases: Vocabulary,
): KindEvidence[] {
  const said = wordEvidence(texts, phrases);
  return [...said, ...agreement(said), ...fieldEvidence(judgements), ...foreignEvidence(readings)];
}

function wordEvidence(texts: FormTexts, phrases: Vocabulary): KindEvidence[] {
  const evidence: KindEvidence[] = [];
  const read: Record<(typeof SOURCES)[number], readonly string[]> = {
    heading: texts.headings.slice(0, 3),
    button: texts.buttons.slice(0, 4),
    title: texts.title ? [texts.title] : [],
    path: texts.path ? [texts.path.replace(/\d+/g, ' ')] : [],
    names: texts.names ? [texts.names] : [],
  };
  for (const source of SOURCES) {
    let posting: { value: number; text: string } | undefined;
    let other: { value: number; text: string; kind: OtherKind } | undefined;
    for (const text of read[source]) {
      const folded = source === 'path' || source === 'names' ? codeWords(text.replace(/[/?&=#.-]+/g, ' ')) : fold(text);
      for (const hit of findPhrases(phrases, folded)) {
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

function fieldEvidence(judgements: readonly Judgement[]): KindEvidence[] {
  const shares = new Map<Property, number>();
  let asked = 0;
  for (const judgement of judgements) {
    asked += 1 - (judgement.shares.get('nothing') ?? 0);
    for (const [candidate, share] of judgement.shares) {
      if (candidate === 'nothing' || share < LEAST_SHARE) continue;
      shares.set(candidate, Math.max(shares.get(candidate) ?? 0, share));
    }
  }
  const telling = [...shares].filter(([property]) => TELLING.has(property)).reduce((sum, [, share]) => sum + share, 0);
  const total = judgements.length || 1;
  return [
    { feature: 'asks.title', value: shares.get('title') ?? 0, text: 'title' },
    { feature: 'asks.description', value: shares.get('description') ?? 0, text: 'description' },
    { feature: 'asks.telling', value: Math.min(4, telling) / 4, text: 'telling' },
    { feature: 'asks.many', value: Math.min(8, asked) / 8, text: 'many' },
    { feature: 'asks.share', value: asked / total, text: 'share' },
  ];
}

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
    { feature: 'has.file', value: Math.min(1, files) / Math.sqrt(total), text: 'file' },
    { feature: 'few', value: total <= 2 ? 1 : 0, text: 'few' },
  ];
}

/** The likelihood that a form publishes a vacancy, 0 to 1. */
export function postingShare(evidence: readonly KindEvidence[], table: Readonly<Record<string, number>>): number {
  const score = evidence.reduce((sum, { feature, value }) => sum + (table[feature] ?? 0) * value, table.bias ?? 0);
  return 1 / (1 + Math.exp(-score));
}

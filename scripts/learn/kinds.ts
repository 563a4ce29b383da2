import { readControls } from '@/forms/evidence';
import { type FormTexts, type KindEvidence, postingShare, weighKind } from '@/forms/kind';
import { judge } from '@/forms/understand';
import type { Weights } from '@/forms/weights';
import { ASKS_OF_WORK } from '@/forms/work';
import { type CorpusForm, controlOf } from '@/test/corpus/corpus-form';
import { descend } from './adam';
import { KIND_PRIORS, kindPullOf } from './priors';
import { wordsFor } from './words';

/** A form, or a part of one, as evidence that it publishes a vacancy. */
export interface KindRow {
  readonly form: CorpusForm;
  readonly posting: boolean;
  readonly weight: number;
  readonly evidence: readonly KindEvidence[];
}

const PENALTY = 0.001;
const ROUNDS = 400;
const RATE = 0.1;
/** How much a row counts that shows a form with less around it, or a part of it. */
const BARE_WEIGHT = 0.3;
const STEP_WEIGHT = 0.3;
const GREY_WEIGHT = 0.2;
/** Wizards show some four questions a step. */
const STEP = 4;

/** Learns what each reason is worth that a form publishes a vacancy: a logistic regression. */
export function learnKinds(rows: readonly KindRow[]): Weights {
  const names = [...new Set(['bias', ...rows.flatMap(({ evidence }) => evidence.map(({ feature }) => feature))])];
  const numbers = new Map(names.map((name, at) => [name, at]));
  const priors = Float64Array.from(names, (name) => KIND_PRIORS[name] ?? 0);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const tableOf = (weights: Float64Array) => Object.fromEntries(names.map((name, at) => [name, weights[at]!]));
  const gradientAt = (weights: Float64Array) => {
    const table = tableOf(weights);
    const gradient = weights.map((weight, at) =>
      at === 0 ? 0 : (weight - priors[at]!) * PENALTY * kindPullOf(names[at]!),
    );
    for (const { evidence, posting, weight } of rows) {
      const error = ((postingShare(evidence, table) - (posting ? 1 : 0)) * weight) / total;
      gradient[0]! += error;
      for (const { feature, value } of evidence) gradient[numbers.get(feature)!]! += error * value;
    }
    return gradient;
  };
  return tableOf(descend(priors.slice(), gradientAt, { rounds: ROUNDS, rate: RATE }));
}

/** A form as it is, without what it says around its fields, and in steps as wizards show them. */
export function kindRows(form: CorpusForm, fields: Weights): KindRow[] {
  const texts = textsOf(form);
  const all = form.fields.length;
  const row = (from: number, to: number, around: FormTexts, weight: number): KindRow => ({
    form,
    posting: form.kind === 'posting',
    weight,
    // A word of work is a condition and weighs nothing: measured, it is worth more so.
    evidence: kindEvidence(form, fields, { from, to, texts: around }).filter(({ feature }) => feature !== ASKS_OF_WORK),
  });
  const rows = [
    row(0, all, texts, form.grey ? GREY_WEIGHT : 1),
    row(0, all, { ...texts, headings: [], path: '' }, BARE_WEIGHT),
  ];
  for (let from = 0; from + STEP <= all && all > STEP + 2; from += STEP)
    rows.push(row(from, from + STEP, texts, STEP_WEIGHT));
  return rows;
}

/** What speaks for and against a form, or the fields of it from one to another. */
export function kindEvidence(
  form: CorpusForm,
  fields: Weights,
  { from = 0, to = form.fields.length, texts = textsOf(form) } = {},
): KindEvidence[] {
  const words = wordsFor(form);
  const readings = readControls(form.fields.map(controlOf), words);
  const judgements = judge(readings, fields);
  return weighKind(texts, judgements.slice(from, to), readings.slice(from, to), words.phrases);
}

const textsOf = (form: CorpusForm): FormTexts => ({
  title: form.pageTitle ?? '',
  headings: form.heading ? [form.heading] : [],
  buttons: form.submit ? [form.submit] : [],
  path: form.path ?? '',
  names: '',
});

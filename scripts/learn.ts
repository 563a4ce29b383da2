import { writeFileSync } from 'node:fs';
import { compileLanguage } from '@/forms/compile';
import type { Control } from '@/forms/control';
import { decide } from '@/forms/decide';
import { baseEvidence, type Candidate, gather, type Reading, readControl, type Words } from '@/forms/evidence';
import { type FormTexts, type KindEvidence, postingShare, weighKind } from '@/forms/kind';
import type { Language } from '@/forms/language';
import { joinOptions } from '@/forms/options';
import { pageLanguages } from '@/forms/page-language';
import { joinVocabulary } from '@/forms/phrases';
import { CANDIDATES, judge, type Weights } from '@/forms/understand';
import { readCorpus } from '@/test/corpus/corpus';
import { type CorpusField, type CorpusForm, controlOf, repositoryOf, rightFor } from '@/test/corpus/corpus-form';

const languageFiles = import.meta.glob<Language>('../forms/languages/*.ts', { eager: true, import: 'default' });
const languages = new Map(Object.values(languageFiles).map((language) => [language.id, compileLanguage(language)]));

const wordsCache = new Map<string, Words>();
function wordsFor(form: CorpusForm): Words {
  const texts = form.fields.flatMap((field) => [field.label ?? '', field.placeholder ?? '']);
  const ids = pageLanguages(form.language, texts).filter((id) => languages.has(id));
  const key = ids.join();
  if (!wordsCache.has(key)) {
    const list = ids.map((id) => languages.get(id)!);
    wordsCache.set(key, { phrases: joinVocabulary(list), options: joinOptions(list) });
  }
  return wordsCache.get(key)!;
}

interface Sample {
  readonly form: CorpusForm;
  readonly field: CorpusField;
  readonly right: readonly number[];
  readonly features: readonly (readonly (readonly [number, number])[])[];
  readonly weight: number;
}

/** Features left out, to see what they are worth: SKIP='near' npm run learn -- --check */
const SKIPPED = process.env.SKIP ? new RegExp(process.env.SKIP) : undefined;

const featureIds = new Map<string, number>();
const featureId = (name: string) => {
  if (!featureIds.has(name)) featureIds.set(name, featureIds.size);
  return featureIds.get(name)!;
};

/** A form as it is, and as other markups show it: without names in the code, with the label as placeholder. */
const VARIATIONS: readonly ((control: Control) => Control)[] = [
  (control) => control,
  (control) => ({ ...control, name: '', id: '' }),
  (control) => ({ ...control, label: '', placeholder: control.label || control.placeholder, labelVia: 'placeholder' }),
];
const VARIATION_WEIGHTS = [1, 0.5, 0.25];

const samplesOf = (form: CorpusForm): Sample[] =>
  VARIATIONS.slice(0, Number(process.env.VARY ?? 3)).flatMap((vary, at) =>
    samplesVaried(form, vary, VARIATION_WEIGHTS[at]!),
  );

function samplesVaried(form: CorpusForm, vary: (control: Control) => Control, weight: number): Sample[] {
  const readings = form.fields.map((field) => readControl(vary(controlOf(field)), wordsFor(form)));
  return form.fields.map((field, at) => ({
    form,
    field,
    weight,
    right: [...rightFor(field)].map((property) => CANDIDATES.indexOf((property ?? 'nothing') as Candidate)),
    features: featuresOf(readings[at]!, readings[at - 1]),
  }));
}

function featuresOf(reading: Reading, before: Reading | undefined): (readonly [number, number])[][] {
  const gathered = gather(reading, before);
  return CANDIDATES.map((candidate) =>
    [...baseEvidence(reading.control.kind, candidate), ...(gathered.get(candidate) ?? [])]
      .filter(({ feature }) => !SKIPPED?.test(feature))
      .map(({ feature, value }) => [featureId(feature), value] as const),
  );
}

/** The features of samples in flat arrays: one row a candidate, one block of rows a sample. */
interface Table {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly right: Uint8Array;
  readonly weights: Float64Array;
  readonly count: number;
}

function flatten(samples: readonly Sample[]): Table {
  const rows = samples.length * CANDIDATES.length;
  const starts = new Int32Array(rows + 1);
  const all: number[] = [];
  const values: number[] = [];
  const right = new Uint8Array(rows);
  let row = 0;
  for (const sample of samples) {
    for (const [at, list] of sample.features.entries()) {
      for (const [id, value] of list) {
        all.push(id);
        values.push(value);
      }
      right[row] = sample.right.includes(at) ? 1 : 0;
      starts[++row] = all.length;
    }
  }
  return {
    starts,
    ids: Int32Array.from(all),
    values: Float64Array.from(values),
    right,
    weights: Float64Array.from(samples, ({ weight }) => weight),
    count: samples.length,
  };
}

/**
 * What we know before any form: where weights are drawn to. A title is typed, not chosen; options that speak of something
 * else speak louder than a label; an address of another kind of control is no address.
 */
const PRIORS: Readonly<Record<string, number>> = {
  'label.asks.whole': 4,
  'label.mayAsk.whole': 3,
  'label.nothing.whole': 3,
  'name.asks.whole': 2,
  'kind.title.choice': -4,
  'kind.title.choices': -4,
  'kind.title.checkbox': -4,
  'kind.description.choice': -4,
  'kind.description.checkbox': -3,
  'kind.contact.name.email': -3,
  'kind.contact.name.choice': -2,
  'kind.hiringOrganization.checkbox': -3,
  'kind.jobLocation.checkbox': -2,
  'fit.email.email': 2,
  'fit.url.url': 2,
  'fit.phone.phone': 2,
  'fit.day.day': 2.5,
  'fit.nothing.file': 4,
  'fit.nothing.password': 5,
  'fit.nothing.checkbox': 1.5,
  'fit.line.day': -3,
  'fit.long.day': -3,
  'fit.line.email': -3,
  'fit.money.day': -3,
  'options.all': 3.5,
  'options.foreign': -5,
  'fit.long.email': -4,
  'fit.choice.email': -4,
  'fit.long.url': -3,
  'fit.choice.url': -3,
  'fit.line.url': -2,
  'fit.choice.day': -3,
  'fit.names.day': -3,
  'fit.number.day': -3,
  'fit.email.long': -3,
  'fit.phone.long': -3,
  'fit.day.long': -3,
  'fit.email.choice': -3,
  'options.disagree': -1,
  'options.sample.names': 3,
  'options.country': 3,
  'options.currency': 3,
  'vague.name.asks': 2,
  'vague.path.asks': 1,
  'narrow.part': 3.5,
  'narrow.whole': -2.5,
  'before.range': 1.5,
};

/** Conditional logit by full-batch Adam with an L2 penalty: no randomness, the same table at every run. */
function train(
  samples: readonly Sample[],
  { rounds = 200, rate = 0.1, penalty = Number(process.env.PENALTY ?? 0.002), own = Number(process.env.OWN ?? 3) } = {},
): Float64Array {
  const table = flatten(samples);
  const size = featureIds.size;
  const scales = Float64Array.from(featureIds.keys(), (name) =>
    /^(bias|kind|options\.own)\./.test(name) ? own : /^fit\./.test(name) ? 1 : 0.3,
  );
  const priors = Float64Array.from(featureIds.keys(), (name) => PRIORS[name] ?? 0);
  const weights = priors.slice();
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const gradient = new Float64Array(size);
  const p = new Float64Array(CANDIDATES.length);
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < size; i++) gradient[i] = (weights[i]! - priors[i]!) * penalty * scales[i]!;
    for (let sample = 0; sample < table.count; sample++) addGradient(table, sample, weights, gradient, p);
    for (let i = 0; i < size; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! ** 2;
      weights[i]! -= (rate * (mean[i]! / (1 - 0.9 ** round))) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}

function addGradient(
  table: Table,
  sample: number,
  weights: Float64Array,
  gradient: Float64Array,
  p: Float64Array,
): void {
  const base = sample * CANDIDATES.length;
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < p.length; at++) {
    let score = 0;
    for (let i = table.starts[base + at]!; i < table.starts[base + at + 1]!; i++)
      score += weights[table.ids[i]!]! * table.values[i]!;
    p[at] = score;
    if (score > top) top = score;
  }
  let sum = 0;
  let rightSum = 0;
  for (let at = 0; at < p.length; at++) {
    p[at] = Math.exp(p[at]! - top);
    sum += p[at]!;
    if (table.right[base + at]) rightSum += p[at]!;
  }
  const share = table.weights[sample]! / table.count;
  for (let at = 0; at < p.length; at++) {
    const error = (p[at]! / sum - (table.right[base + at] ? p[at]! / rightSum : 0)) * share;
    if (Math.abs(error) < 1e-9) continue;
    for (let i = table.starts[base + at]!; i < table.starts[base + at + 1]!; i++)
      gradient[table.ids[i]!]! += error * table.values[i]!;
  }
}

interface Outcome {
  readonly sample: Sample;
  readonly predicted: string | null;
  readonly share: number;
}

/** Predicts whole forms, as the page script decides: with weights that have not seen them. */
function predict(held: readonly Sample[], weights: Float64Array): Outcome[] {
  const table = Object.fromEntries([...featureIds].map(([name, id]) => [name, weights[id]!]));
  return [...new Set(held.map(({ form }) => form))].flatMap((form) => {
    const own = held.filter((sample) => sample.form === form);
    const judgements = judge(
      form.fields.map((field) => readControl(controlOf(field), wordsFor(form))),
      table,
    );
    const decisions = new Map(decide(judgements).map((decision) => [decision.at, decision]));
    return own.map((sample, at): Outcome => {
      const decision = decisions.get(at);
      return {
        sample,
        predicted: decision?.property ?? null,
        share: decision?.confidence ?? judgements[at]!.shares.get('nothing') ?? 0,
      };
    });
  });
}

function measure(outcomes: readonly Outcome[], line: number) {
  const decided = outcomes.filter(({ predicted, share }) => predicted !== null && share >= line);
  const right = decided.filter(({ sample, predicted }) => rightFor(sample.field).has(predicted));
  const asked = outcomes.filter(({ sample }) => !rightFor(sample.field).has(null));
  const found = asked.filter(({ sample, predicted, share }) => share >= line && rightFor(sample.field).has(predicted));
  return {
    precision: right.length / decided.length,
    recall: found.length / asked.length,
    decided: decided.length,
    asked: asked.length,
  };
}

/** Learns the weights and writes them; `--check` prints cross-validated figures, `--errors` what is wrong. */
export async function main(args: readonly string[]): Promise<number> {
  const forms = readCorpus().filter((form) => form.kind === 'posting');
  const samples = forms.flatMap(samplesOf);
  console.log(`${samples.length} fields, ${featureIds.size} features`);
  if (args.includes('--check')) {
    const repositories = [...new Set(forms.map(repositoryOf))].sort();
    const folds = 8;
    const outcomes: Outcome[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const held = new Set(repositories.filter((_, at) => at % folds === fold));
      const weights = train(samples.filter(({ form }) => !held.has(repositoryOf(form))));
      outcomes.push(
        ...predict(
          samples.filter(({ form, weight }) => weight === 1 && held.has(repositoryOf(form))),
          weights,
        ),
      );
    }
    for (const line of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
      const all = measure(outcomes, line);
      console.log(
        line,
        `precision ${all.precision.toFixed(3)} recall ${all.recall.toFixed(3)} (${all.decided} decided, ${all.asked} asked)`,
      );
    }
    for (const language of [...new Set(forms.map((form) => form.language.split('-')[0]!))]) {
      const part = measure(
        outcomes.filter(({ sample }) => sample.form.language.startsWith(language)),
        0.4,
      );
      console.log(language, part.precision.toFixed(3), part.recall.toFixed(3), part.asked);
    }
    for (const low of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
      const bin = outcomes.filter(
        ({ predicted, share }) =>
          predicted && share >= low && share < ({ 0: 0.3, 0.9: 0.95, 0.95: 1.01 }[low] ?? low + 0.1),
      );
      console.log(
        'bin',
        low,
        bin.length,
        (bin.filter(({ sample, predicted }) => rightFor(sample.field).has(predicted)).length / bin.length).toFixed(3),
      );
    }
    if (args.includes('--duplicates')) {
      for (const form of forms) {
        const own = outcomes.filter(
          ({ sample, predicted, share }) => sample.form === form && predicted && share >= 0.4,
        );
        for (const property of new Set(own.map(({ predicted }) => predicted))) {
          const same = own.filter(({ predicted }) => predicted === property);
          if (same.length > 1)
            console.log(
              'DUP',
              form.language,
              form.id.slice(3, 24),
              property,
              same
                .map(
                  ({ sample, share }) =>
                    `${rightFor(sample.field).has(property) ? '+' : '-'}${sample.field.label ?? sample.field.placeholder ?? sample.field.name} ${share.toFixed(2)}${rightFor(sample.field).has(property) ? '' : ` (${sample.field.canonical})`}`,
                )
                .join(' | '),
            );
        }
        if (!own.some(({ predicted }) => predicted === 'title'))
          console.log(
            'NOTITLE',
            form.language,
            form.id.slice(3, 24),
            form.step ?? '',
            form.fields
              .map((f) => `${f.label ?? f.placeholder}:${f.canonical}`)
              .slice(0, 6)
              .join(', '),
          );
      }
    }
    if (args.includes('--errors')) {
      for (const { sample, predicted, share } of outcomes) {
        const { field, form } = sample;
        if (!rightFor(field).has(predicted)) {
          console.log(
            `${form.language} ${form.id.slice(3, 30)} | ${field.label ?? ''} | ${field.name ?? ''} #${field.id ?? ''} | ${field.type} | ph=${field.placeholder ?? ''} | g=${field.group ?? ''} | o=${field.options.slice(0, 4).map((o) => (typeof o === 'string' ? o : o.label))} => ${predicted} ${share.toFixed(2)}, is ${[...rightFor(field)].join('/')}`,
          );
        }
      }
    }
  }
  const weights = train(samples);
  const fields = Object.fromEntries(
    [...featureIds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, id]) => [name, Math.round(weights[id]! * 20) / 20] as const)
      .filter(([, weight]) => weight !== 0),
  );
  const kind = learnKind(args.includes('--check'), args.includes('--errors'));
  writeFileSync('forms/weights.json', `${JSON.stringify({ fields, kind }, null, 2)}\n`);
  return 0;

  /** Logistic regression over the evidence of whole forms; fields are judged by weights that have not seen the fold. */
  function learnKind(check: boolean, errors: boolean): Record<string, number> {
    const everything = readCorpus();
    const repositories = [...new Set(everything.map(repositoryOf))].sort();
    const folds = 6;
    const rows = Array.from({ length: folds }, (_, fold) => {
      const held = new Set(repositories.filter((_, at) => at % folds === fold));
      const unseen = train(
        samples.filter(({ form }) => !held.has(repositoryOf(form))),
        { rounds: 120 },
      );
      const table = Object.fromEntries([...featureIds].map(([name, id]) => [name, unseen[id]!]));
      return everything.filter((form) => held.has(repositoryOf(form))).flatMap((form) => kindRows(form, table));
    });
    if (check) {
      const outcomes = rows.flatMap((held, fold) => {
        const table = fitKind(rows.filter((_, at) => at !== fold).flat());
        return held.filter((row) => row.whole).map((row) => ({ row, share: postingShare(row.evidence, table) }));
      });
      for (const line of [0.3, 0.5, 0.7]) {
        const told = outcomes.filter(({ share }) => share >= line);
        const right = told.filter(({ row }) => row.posting).length;
        console.log(
          'kind',
          line,
          'precision',
          (right / told.length).toFixed(3),
          'recall',
          (right / outcomes.filter(({ row }) => row.posting).length).toFixed(3),
        );
      }
      if (errors)
        for (const { row, share } of outcomes)
          if (share >= 0.5 !== row.posting)
            console.log(
              `KIND ${row.form.id} ${row.form.otherKind} h=${row.form.heading} s=${row.form.submit} p=${row.form.path} ${share.toFixed(2)} ${row.evidence
                .filter((e) => e.value > 0.05)
                .map((e) => `${e.feature}:${e.value.toFixed(2)}`)
                .join(' ')}`,
            );
    }
    return Object.fromEntries(
      Object.entries(fitKind(rows.flat())).map(([name, weight]) => [name, Math.round(weight * 100) / 100]),
    );
  }
}

interface KindRow {
  readonly form: CorpusForm;
  readonly posting: boolean;
  readonly whole: boolean;
  readonly weight: number;
  readonly evidence: readonly KindEvidence[];
}

/** A form as it is, without what it says around its fields, and in steps of four fields as wizards show them. */
function kindRows(form: CorpusForm, table: Weights): KindRow[] {
  const posting = form.kind === 'posting';
  const words = wordsFor(form);
  const readings = form.fields.map((field) => readControl(controlOf(field), words));
  const judgements = judge(readings, table);
  const texts = {
    title: form.pageTitle ?? '',
    headings: form.heading ? [form.heading] : [],
    buttons: form.submit ? [form.submit] : [],
    path: form.path ?? '',
    names: '',
  };
  const row = (from: number, to: number, around: FormTexts, whole: boolean, weight: number): KindRow => ({
    form,
    posting,
    whole,
    weight,
    evidence: weighKind(around, judgements.slice(from, to), readings.slice(from, to), words.phrases),
  });
  const all = form.fields.length;
  const rows = [
    row(0, all, texts, !form.grey, form.grey ? 0.2 : 1),
    row(0, all, { ...texts, headings: [], path: '' }, false, 0.3),
  ];
  for (let from = 0; from + 4 <= all && all > 6; from += 4) rows.push(row(from, from + 4, texts, false, 0.15));
  return rows;
}

function fitKind(rows: readonly KindRow[]): Record<string, number> {
  const table: Record<string, number> = { bias: 0 };
  for (const { evidence } of rows) for (const { feature } of evidence) table[feature] = 0;
  const names = Object.keys(table);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const mean: Record<string, number> = {};
  const square: Record<string, number> = {};
  for (let round = 1; round <= 400; round++) {
    const gradient: Record<string, number> = Object.fromEntries(
      names.map((name) => [name, name === 'bias' ? 0 : table[name]! * 0.004]),
    );
    for (const { evidence, posting, weight } of rows) {
      const error = ((postingShare(evidence, table) - (posting ? 1 : 0)) * weight) / total;
      gradient.bias! += error;
      for (const { feature, value } of evidence) gradient[feature]! += error * value;
    }
    for (const name of names) {
      mean[name] = 0.9 * (mean[name] ?? 0) + 0.1 * gradient[name]!;
      square[name] = 0.999 * (square[name] ?? 0) + 0.001 * gradient[name]! ** 2;
      table[name]! -=
        (0.1 * (mean[name]! / (1 - 0.9 ** round))) / (Math.sqrt(square[name]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return table;
}

import { writeFileSync } from 'node:fs';
import { type Candidate, readControl, weigh, type Words } from '@/forms/evidence';
import type { Language } from '@/forms/language';
import { compileOptions } from '@/forms/options';
import { compileVocabulary } from '@/forms/phrases';
import { CANDIDATES } from '@/forms/understand';
import { type CorpusField, type CorpusForm, controlOf, readCorpus, repositoryOf, rightFor } from '@/test/corpus/corpus';

const languageFiles = import.meta.glob<Language>('../forms/languages/*.ts', { eager: true, import: 'default' });
const languages = new Map(Object.values(languageFiles).map((language) => [language.id, language]));

const wordsCache = new Map<string, Words>();
function wordsFor(form: CorpusForm): Words {
  const id = form.language.split('-')[0]!;
  const key = languages.has(id) ? id : 'en';
  if (!wordsCache.has(key)) {
    const list = [...new Set([languages.get('en')!, languages.get(key)!])];
    wordsCache.set(key, { phrases: compileVocabulary(list), options: compileOptions(list) });
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

const featureIds = new Map<string, number>();
const featureId = (name: string) => {
  if (!featureIds.has(name)) featureIds.set(name, featureIds.size);
  return featureIds.get(name)!;
};

function samplesOf(form: CorpusForm): Sample[] {
  const readings = form.fields.map((field) => readControl(controlOf(field), wordsFor(form)));
  return form.fields.map((field, at) => ({
    form,
    field,
    weight: 1,
    right: [...rightFor(field)].map((property) => CANDIDATES.indexOf((property ?? 'nothing') as Candidate)),
    features: CANDIDATES.map((candidate) =>
      weigh(readings[at]!, candidate, readings[at - 1]).map(({ feature, value }) => [featureId(feature), value] as const),
    ),
  }));
}

function shares(sample: Sample, weights: Float64Array): Float64Array {
  const scores = Float64Array.from(sample.features, (list) => list.reduce((sum, [id, value]) => sum + weights[id]! * value, 0));
  const top = Math.max(...scores);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - top);
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return scores;
}

/** Conditional logit by full-batch Adam with an L2 penalty: no randomness, the same table at every run. */
function train(samples: readonly Sample[], { rounds = 260, rate = 0.08, penalty = 0.004 } = {}): Float64Array {
  const size = featureIds.size;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const gradient = Float64Array.from(weights, (weight) => weight * penalty);
    for (const sample of samples) {
      const p = shares(sample, weights);
      const rightMass = sample.right.reduce((sum, at) => sum + p[at]!, 0) || 1e-12;
      sample.features.forEach((list, at) => {
        const target = sample.right.includes(at) ? p[at]! / rightMass : 0;
        const error = ((p[at]! - target) * sample.weight) / samples.length;
        if (error !== 0) for (const [id, value] of list) gradient[id]! += error * value;
      });
    }
    for (let i = 0; i < size; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! ** 2;
      weights[i]! -= (rate * (mean[i]! / (1 - 0.9 ** round))) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}

interface Outcome {
  readonly sample: Sample;
  readonly predicted: string | null;
  readonly share: number;
}

const predict = (sample: Sample, weights: Float64Array): Outcome => {
  const p = shares(sample, weights);
  const at = p.indexOf(Math.max(...p));
  const candidate = CANDIDATES[at]!;
  return { sample, predicted: candidate === 'nothing' ? null : candidate, share: p[at]! };
};

function measure(outcomes: readonly Outcome[], line: number) {
  const decided = outcomes.filter(({ predicted, share }) => predicted !== null && share >= line);
  const right = decided.filter(({ sample, predicted }) => rightFor(sample.field).has(predicted));
  const asked = outcomes.filter(({ sample }) => !rightFor(sample.field).has(null));
  const found = asked.filter(({ sample, predicted, share }) => share >= line && rightFor(sample.field).has(predicted));
  return { precision: right.length / decided.length, recall: found.length / asked.length, decided: decided.length, asked: asked.length };
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
      outcomes.push(...samples.filter(({ form }) => held.has(repositoryOf(form))).map((sample) => predict(sample, weights)));
    }
    for (const line of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
      const all = measure(outcomes, line);
      console.log(line, `precision ${all.precision.toFixed(3)} recall ${all.recall.toFixed(3)} (${all.decided} decided, ${all.asked} asked)`);
    }
    for (const language of [...new Set(forms.map((form) => form.language.split('-')[0]!))]) {
      const part = measure(outcomes.filter(({ sample }) => sample.form.language.startsWith(language)), 0.4);
      console.log(language, part.precision.toFixed(3), part.recall.toFixed(3), part.asked);
    }
    for (const low of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
      const bin = outcomes.filter(({ predicted, share }) => predicted && share >= low && share < ({ 0: 0.3, 0.9: 0.95, 0.95: 1.01 }[low] ?? low + 0.1));
      console.log('bin', low, bin.length, (bin.filter(({ sample, predicted }) => rightFor(sample.field).has(predicted)).length / bin.length).toFixed(3));
    }
    if (args.includes('--errors')) {
      for (const { sample, predicted, share } of outcomes) {
        const { field, form } = sample;
        if (!rightFor(field).has(predicted)) {
          console.log(`${form.language} ${form.id.slice(3, 30)} | ${field.label ?? ''} | ${field.name ?? ''} #${field.id ?? ''} | ${field.type} | ph=${field.placeholder ?? ''} | g=${field.group ?? ''} | o=${field.options.slice(0, 4).map((o) => (typeof o === 'string' ? o : o.label))} => ${predicted} ${share.toFixed(2)}, is ${[...rightFor(field)].join('/')}`);
        }
      }
    }
  }
  const weights = train(samples);
  const table = Object.fromEntries(
    [...featureIds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, id]) => [name, Math.round(weights[id]! * 100) / 100] as const).filter(([, weight]) => weight !== 0),
  );
  writeFileSync('forms/weights.json', `${JSON.stringify(table, null, 1)}\n`);
  return 0;
}

import { CANDIDATES } from '@/forms/shares';
import type { Weights } from '@/forms/weights';
import { descend } from './adam';
import { PRIORS, pullOf } from './priors';
import { featureNames, type Sample } from './samples';

const PENALTY = Number(process.env.PENALTY ?? 0.002);
const ROUNDS = 200;
const RATE = 0.1;

/** Learns what each reason for or against a property is worth: a conditional logit over the candidates of each field. */
export function learnFields(samples: readonly Sample[]): Weights {
  const names = featureNames();
  const table = flatten(samples);
  const priors = Float64Array.from(names, (name) => PRIORS[name] ?? 0);
  const pulls = Float64Array.from(names, (name) => pullOf(name) * PENALTY);
  const p = new Float64Array(CANDIDATES.length);
  const gradientAt = (weights: Float64Array) => {
    const gradient = weights.map((weight, at) => (weight - priors[at]!) * pulls[at]!);
    for (let sample = 0; sample < table.count; sample++) addGradient(table, sample, { weights, gradient, p });
    return gradient;
  };
  const weights = descend(priors.slice(), gradientAt, { rounds: ROUNDS, rate: RATE });
  return Object.fromEntries(names.map((name, at) => [name, weights[at]!]));
}

/** The features of samples in flat arrays: one row a candidate, one block of rows a sample. */
interface Table {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly right: Uint8Array;
  readonly weights: Float64Array;
  readonly count: number;
}

function flatten(samples: readonly Sample[]): Table {
  const rows = samples.length * CANDIDATES.length;
  const starts = new Int32Array(rows + 1);
  const features: number[] = [];
  const values: number[] = [];
  const right = new Uint8Array(rows);
  let row = 0;
  for (const sample of samples) {
    for (const [at, list] of sample.features.entries()) {
      for (const [feature, value] of list) {
        features.push(feature);
        values.push(value);
      }
      right[row] = sample.right.includes(at) ? 1 : 0;
      starts[++row] = features.length;
    }
  }
  return {
    starts,
    features: Int32Array.from(features),
    values: Float64Array.from(values),
    right,
    weights: Float64Array.from(samples, ({ weight }) => weight),
    count: samples.length,
  };
}

interface Run {
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  /** Room for the likelihoods of one sample's candidates. */
  readonly p: Float64Array;
}

function addGradient(table: Table, sample: number, { weights, gradient, p }: Run): void {
  const base = sample * CANDIDATES.length;
  const { sum, rightSum } = likelihoods(table, base, weights, p);
  const share = table.weights[sample]! / table.count;
  for (let at = 0; at < p.length; at++) {
    const error = (p[at]! / sum - (table.right[base + at] ? p[at]! / rightSum : 0)) * share;
    if (Math.abs(error) < 1e-9) continue;
    for (let i = table.starts[base + at]!; i < table.starts[base + at + 1]!; i++)
      gradient[table.features[i]!]! += error * table.values[i]!;
  }
}

/** Fills `p` with what each candidate weighs, and returns what all and what the right ones weigh together. */
function likelihoods(table: Table, base: number, weights: Float64Array, p: Float64Array) {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < p.length; at++) {
    let score = 0;
    for (let i = table.starts[base + at]!; i < table.starts[base + at + 1]!; i++)
      score += weights[table.features[i]!]! * table.values[i]!;
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
  return { sum, rightSum };
}

import { PROPERTIES } from '@/templates/property';
import type { Control } from './control';
import { type Candidate, type Evidence, type Reading, weigh } from './evidence';
import weightsFile from './weights.json';

/** How sure we are of each candidate for one control; the shares add up to 1. */
export interface Judgement {
  readonly control: Control;
  /** The label says little of itself. */
  readonly isVague: boolean;
  /** The label may stand over a title. */
  readonly namesTitle: boolean;
  readonly shares: ReadonlyMap<Candidate, number>;
  readonly evidence: (candidate: Candidate) => readonly Evidence[];
}

export type Weights = Readonly<Record<string, number>>;

const weights = weightsFile as { readonly fields: Weights; readonly kind: Weights };

/** The learned weights of the evidence for the kind of a form. */
export const kindWeights = weights.kind;

export const CANDIDATES: readonly Candidate[] = [...PROPERTIES, 'nothing'];

/** Weighs every candidate for every control of a form, each by itself. */
export const judge = (readings: readonly Reading[], table: Weights = weights.fields): Judgement[] =>
  readings.map((reading, at) => judgeOne(reading, readings[at - 1], table));

function judgeOne(reading: Reading, before: Reading | undefined, table: Weights): Judgement {
  const scores = CANDIDATES.map((candidate) => score(weigh(reading, candidate, before), table));
  const top = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return {
    control: reading.control,
    isVague: reading.isVague,
    namesTitle: reading.texts.some(
      ({ source, hits }) =>
        source === 'label' &&
        hits.some(
          ({ topic, cover }) =>
            topic.says !== 'never' && 'property' in topic && topic.property === 'title' && cover > 0.5,
        ),
    ),
    shares: new Map(CANDIDATES.map((candidate, at) => [candidate, powers[at]! / sum])),
    evidence: (candidate) => weigh(reading, candidate, before),
  };
}

const score = (evidence: readonly Evidence[], table: Weights) =>
  evidence.reduce((sum, { feature, value }) => sum + (table[feature] ?? 0) * value, 0);

import { PROPERTIES } from '@/templates/property';
import type { Control, ControlKind } from './control';
import { baseEvidence, type Candidate, type Evidence, type Gathered, gather, type Reading } from './evidence';
import weightsFile from './weights.json';

/** How sure we are of each candidate for one control; the shares add up to 1. */
export interface Judgement {
  readonly control: Control;
  /** The label says little of itself. */
  readonly isVague: boolean;
  /** The label may stand over a title. */
  readonly namesTitle: boolean;
  readonly shares: ReadonlyMap<Candidate, number>;
  /** What was read that speaks for or against a candidate. */
  readonly evidence: (candidate: Candidate) => readonly Evidence[];
}

export type Weights = Readonly<Record<string, number>>;

const weights = weightsFile as { readonly fields: Weights; readonly kind: Weights };

/** The learned weights of the evidence for the kind of a form. */
export const kindWeights = weights.kind;

export const CANDIDATES: readonly Candidate[] = [...PROPERTIES, 'nothing'];
const PLACE: ReadonlyMap<Candidate, number> = new Map(CANDIDATES.map((candidate, at) => [candidate, at]));

/** Weighs every candidate for every control of a form, each by itself. */
export function judge(readings: readonly Reading[], table: Weights = weights.fields): Judgement[] {
  const bases = new Map<ControlKind, Float64Array>();
  return readings.map((reading, at) => judgeOne(reading, readings[at - 1], table, bases));
}

function judgeOne(
  reading: Reading,
  before: Reading | undefined,
  table: Weights,
  bases: Map<ControlKind, Float64Array>,
): Judgement {
  const gathered = gather(reading, before);
  return {
    control: reading.control,
    isVague: reading.isVague,
    namesTitle: reading.texts[0]!.hits.some(
      ({ topic, cover }) =>
        (topic.says === 'asks' || topic.says === 'mayAsk') && topic.property === 'title' && cover > 0.5,
    ),
    shares: sharesOf(baseScores(reading.control.kind, table, bases), gathered, table),
    evidence: (candidate) => gathered.get(candidate) ?? [],
  };
}

/** What every candidate scores at a kind of control before anything is read: once per kind. */
function baseScores(kind: ControlKind, table: Weights, bases: Map<ControlKind, Float64Array>): Float64Array {
  const known = bases.get(kind);
  if (known) return known;
  const scores = Float64Array.from(CANDIDATES, (candidate) => scoreOf(baseEvidence(kind, candidate), table));
  bases.set(kind, scores);
  return scores;
}

const scoreOf = (evidence: readonly Evidence[], table: Weights) =>
  evidence.reduce((sum, { feature, value }) => sum + (table[feature] ?? 0) * value, 0);

function sharesOf(base: Float64Array, gathered: Gathered, table: Weights): Map<Candidate, number> {
  const scores = base.slice();
  for (const [candidate, evidence] of gathered) scores[PLACE.get(candidate)!]! += scoreOf(evidence, table);
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp(scores[at]! - top);
    sum += scores[at]!;
  }
  return new Map(CANDIDATES.map((candidate, at) => [candidate, scores[at]! / sum]));
}

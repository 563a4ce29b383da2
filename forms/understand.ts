import type { Control, ControlKind } from './control';
import { baseEvidence, type Candidate, type Evidence, type Gathered, gather, type Reading } from './evidence';
import { CANDIDATES, placeOf, type Shares } from './shares';
import { type Weights, weights } from './weights';

/** How sure we are of each candidate for one control. */
export interface Judgement {
  readonly control: Control;
  /** The label says little of itself. */
  readonly isVague: boolean;
  /** The label may stand over a title. */
  readonly namesTitle: boolean;
  readonly shares: Shares;
  /** What was read that speaks for or against a candidate. */
  readonly evidence: (candidate: Candidate) => readonly Evidence[];
}

/** The learned weights of the evidence for the kind of a form. */
export const kindWeights = weights.kind;

/** What every candidate scores before anything is read, and what that is worth beside the others. */
interface Base {
  readonly scores: Float64Array;
  readonly parts: Float64Array;
}

type Bases = Map<ControlKind, Base>;
/** By the shipped weights: they never change. */
const shippedBases: Bases = new Map();

/** Weighs every candidate for every control of a form, each by itself. */
export function judge(readings: readonly Reading[], table: Weights = weights.fields): Judgement[] {
  const bases = table === weights.fields ? shippedBases : new Map();
  return readings.map((reading, at) => judgeOne(reading, readings[at - 1], table, bases));
}

function judgeOne(reading: Reading, before: Reading | undefined, table: Weights, bases: Bases): Judgement {
  const gathered = gather(reading, before);
  return {
    control: reading.control,
    isVague: reading.isVague,
    namesTitle: reading.texts[0]!.hits.some(
      ({ topic, cover }) =>
        (topic.says === 'asks' || topic.says === 'mayAsk') && topic.property === 'title' && cover > 0.5,
    ),
    shares: sharesOf(baseOf(reading.control.kind, table, bases), gathered, table),
    evidence: (candidate) => gathered.get(candidate) ?? [],
  };
}

/** Once a kind of control. */
function baseOf(kind: ControlKind, table: Weights, bases: Bases): Base {
  const known = bases.get(kind);
  if (known) return known;
  const scores = Float64Array.from(CANDIDATES, (candidate) => scoreOf(baseEvidence(kind, candidate), table));
  const base = { scores, parts: scores.map(Math.exp) };
  bases.set(kind, base);
  return base;
}

function scoreOf(evidence: readonly Evidence[], table: Weights): number {
  let sum = 0;
  for (const { feature, value } of evidence) sum += (table[feature] ?? 0) * value;
  return sum;
}

/** Only what something was read of is worth anything else than before: of fifty candidates, a few. */
function sharesOf({ scores, parts }: Base, gathered: Gathered, table: Weights): Shares {
  const shares = parts.slice();
  for (const [candidate, evidence] of gathered) {
    const at = placeOf(candidate);
    shares[at] = Math.exp(scores[at]! + scoreOf(evidence, table));
  }
  let sum = 0;
  for (let at = 0; at < shares.length; at++) sum += shares[at]!;
  for (let at = 0; at < shares.length; at++) shares[at]! /= sum;
  return shares;
}

import { isProperty, type Property } from '@/templates/property';
import type { Candidate } from './evidence';
import { CANDIDATES, placeOf, type Shares, shareOf } from './shares';
import type { Judgement } from './understand';

/** The property of one control: what the whole form makes of it. */
export interface Decision {
  /** The number of the control in its form. */
  readonly at: number;
  readonly property: Property;
  readonly confidence: number;
}

/** Below this share a candidate is not decided on: the person is asked. */
export const DECISION_LINE = 0.4;

/** Candidates below this share are not looked at. */
const SECOND_LINE = 0.03;
/** A title is looked for among candidates down to this share: a posting has one. */
const TITLE_LINE = 0.06;
/** How much plainer one control must ask for what both ask. */
const GAP = 0.12;
/** What of a share goes where another control asks for the same quite plainly. */
const YIELD = 0.8;
/** Where several properties share what is not nothing, the strongest of them is decided on from here. */
const SPLIT_LINE = 0.22;
const SPLIT_NOTHING = 0.6;

/** Questions that a form asks once. */
const ONCE: ReadonlySet<Property> = new Set<Property>([
  'title',
  'description',
  'jobLocation',
  'jobLocation.city',
  'jobLocation.region',
  'jobLocation.country',
  'hiringOrganization',
  'employmentUnit',
  'totalJobOpenings',
  'validThrough',
  'jobStartDate',
  'datePosted',
  'baseSalary',
  'baseSalary.min',
  'baseSalary.max',
  'level',
  'monthsOfExperience',
]);

/** One decision for the whole form: each control's strongest candidate, questions that are asked once only once. */
export function decide(judgements: readonly Judgement[]): Decision[] {
  const weighed = judgements.map(({ shares }) => shares.slice());
  shareOut(weighed);
  const ranked = weighed.map(rank);
  const chosen = ranked.map((candidates) => candidates[0] ?? { candidate: 'nothing' as const, share: 0 });
  findTitle(judgements, ranked, chosen);
  findMin(chosen);
  findCity(ranked, chosen);
  return chosen.flatMap(({ candidate, share }, at): Decision[] =>
    isProperty(candidate) && isSure(share, shareOf(weighed[at]!, 'nothing')) && isAskable(judgements[at]!)
      ? [{ at, property: candidate, confidence: share }]
      : [],
  );
}

/** Sure enough to decide: half of all, or well above nothing where several properties share the rest. */
const isSure = (share: number, nothing: number) =>
  share >= DECISION_LINE || (share >= SPLIT_LINE && nothing < share * SPLIT_NOTHING);

/** What a form asks once, and one control asks plainly, the vaguer ones ask less: "Vacancy" beside "Job title" is a number. */
function shareOut(weighed: readonly Shares[]): void {
  for (const place of ONCE_PLACES) yieldTo(plainest(weighed, place), weighed, place);
  for (const shares of weighed) {
    let sum = 0;
    for (let at = 0; at < shares.length; at++) sum += shares[at]!;
    if (sum < 0.999) for (let at = 0; at < shares.length; at++) shares[at]! /= sum;
  }
}

const ONCE_PLACES = [...ONCE].map(placeOf);

/** The first of the controls that ask for a candidate most. */
function plainest(weighed: readonly Shares[], place: number): number {
  let first = 0;
  for (let at = 1; at < weighed.length; at++) if (weighed[at]![place]! > weighed[first]![place]!) first = at;
  return first;
}

function yieldTo(first: number, weighed: readonly Shares[], place: number): void {
  const most = weighed[first]?.[place] ?? 0;
  if (most <= GAP) return;
  for (let at = 0; at < weighed.length; at++) {
    const shares = weighed[at]!;
    if (at !== first && most - shares[place]! > GAP) shares[place]! *= 1 - YIELD * most;
  }
}

interface Ranked {
  readonly candidate: Candidate;
  readonly share: number;
}

function rank(shares: Shares): Ranked[] {
  const ranked: Ranked[] = [];
  for (let at = 0; at < shares.length; at++)
    if (shares[at]! >= SECOND_LINE) ranked.push({ candidate: CANDIDATES[at]!, share: shares[at]! });
  return ranked.sort((a, b) => b.share - a.share);
}

const isAskable = ({ control }: Judgement) =>
  control.kind !== 'file' && control.kind !== 'password' && control.kind !== 'color';

/** A posting has a title: where none is plain, the control that comes nearest is it. */
function findTitle(judgements: readonly Judgement[], ranked: readonly (readonly Ranked[])[], chosen: Ranked[]): void {
  if (chosen.some(({ candidate, share }) => candidate === 'title' && share >= DECISION_LINE)) return;
  const decided = chosen.filter(({ candidate, share }) => isProperty(candidate) && share >= DECISION_LINE).length;
  if (decided < 2) return;
  const candidates = ranked
    .map((all, at) => ({ at, share: all.find(({ candidate }) => candidate === 'title')?.share ?? 0 }))
    .filter(({ at, share }) => share >= TITLE_LINE && isWritten(judgements[at]!) && judgements[at]!.namesTitle);
  const best = candidates.sort((a, b) => b.share - a.share)[0];
  if (best) chosen[best.at] = { candidate: 'title', share: Math.max(DECISION_LINE, best.share) };
}

/** "Salary" right before its upper end is the lower end, where nothing else is. */
function findMin(chosen: Ranked[]): void {
  if (chosen.some(({ candidate }) => candidate === 'baseSalary.min')) return;
  for (const [at, { candidate }] of chosen.entries()) {
    const before = chosen[at - 1];
    if (candidate === 'baseSalary.max' && before?.candidate === 'baseSalary')
      chosen[at - 1] = { candidate: 'baseSalary.min', share: before.share };
  }
}

/** A place beside a street or a postal code is the city of an address, where it may be one and nothing else is. */
function findCity(ranked: readonly (readonly Ranked[])[], chosen: Ranked[]): void {
  if (chosen.some(({ candidate }) => candidate === 'jobLocation.city')) return;
  const isPart = (one: Ranked | undefined) =>
    one?.candidate === 'jobLocation.street' || one?.candidate === 'jobLocation.postalCode';
  for (const [at, { candidate, share }] of chosen.entries()) {
    const mayBeCity = ranked[at]!.some((other) => other.candidate === 'jobLocation.city');
    if (candidate === 'jobLocation' && mayBeCity && (isPart(chosen[at - 1]) || isPart(chosen[at + 1])))
      chosen[at] = { candidate: 'jobLocation.city', share };
  }
}

const isWritten = ({ control }: Judgement) =>
  control.kind === 'text' || control.kind === 'combobox' || control.kind === 'multiline' || control.kind === 'search';

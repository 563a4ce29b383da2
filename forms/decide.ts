import { isProperty, type Property } from '@/templates/property';
import type { Candidate } from './evidence';
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

/** A second candidate must have this much to take over where the first is taken. */
const SECOND_LINE = 0.03;
/** A title is looked for among candidates down to this share: a posting has one. */
const TITLE_LINE = 0.06;
/** How much plainer one control must ask for what both ask. */
const GAP = 0.15;

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
  const ranked = judgements.map(rank);
  const chosen = ranked.map((candidates) => candidates[0] ?? { candidate: 'nothing' as const, share: 0 });
  yieldRepeated(judgements, ranked, chosen);
  findTitle(judgements, ranked, chosen);
  return chosen.flatMap(({ candidate, share }, at): Decision[] =>
    isProperty(candidate) && share >= DECISION_LINE && isAskable(judgements[at]!)
      ? [{ at, property: candidate, confidence: share }]
      : [],
  );
}

interface Ranked {
  readonly candidate: Candidate;
  readonly share: number;
}

const rank = ({ shares }: Judgement): Ranked[] =>
  [...shares]
    .filter(([, share]) => share >= SECOND_LINE)
    .map(([candidate, share]) => ({ candidate, share }))
    .sort((a, b) => b.share - a.share);

const isAskable = ({ control }: Judgement) =>
  control.kind !== 'file' && control.kind !== 'password' && control.kind !== 'color';

/** Where two controls ask the same, the vaguer one asks for its second candidate: "Vacancy" beside "Job title" is a number. */
function yieldRepeated(
  judgements: readonly Judgement[],
  ranked: readonly (readonly Ranked[])[],
  chosen: Ranked[],
): void {
  for (const property of ONCE) {
    const asking = chosen
      .map((one, at) => ({ ...one, at }))
      .filter(({ candidate, share }) => candidate === property && share >= DECISION_LINE);
    const plainest = Math.max(0, ...asking.map(({ share }) => share));
    for (const { at, share } of asking) {
      if (asking.length < 2 || plainest - share < GAP || !judgements[at]!.isVague) continue;
      const taken = new Set(chosen.map(({ candidate }) => candidate));
      const second = ranked[at]!.slice(1).find(
        ({ candidate }) =>
          candidate === 'nothing' || !isProperty(candidate) || !ONCE.has(candidate) || !taken.has(candidate),
      );
      if (second && second.share >= SECOND_LINE)
        chosen[at] = { candidate: second.candidate, share: Math.max(DECISION_LINE, share * 0.7) };
    }
  }
}

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

const isWritten = ({ control }: Judgement) =>
  control.kind === 'text' || control.kind === 'combobox' || control.kind === 'multiline' || control.kind === 'search';

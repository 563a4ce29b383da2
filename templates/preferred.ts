import { candidatesFor } from './candidates';
import { closingLine } from './closing';
import { type Draft, fillUp, type Pick, takeOneEach } from './draft';
import { isAtHome } from './homes';
import { LENGTHS, MAX_PREFERRED } from './lengths';
import { rankByImportance } from './ranking';
import type { Candidate, Chosen } from './setting';

/** What can be learned in the job: what the must-haves left out first; last what no line has named. */
export function preferredOf(draft: Draft, qualifications: readonly Pick[]): Pick[] {
  const asked = new Set(qualifications.map(({ owner }) => owner));
  const rank = (all: readonly Chosen[]) => rankByImportance(all, draft.role);
  const later = rank(draft.all.filter(({ id }) => !asked.has(id)));
  const more = rank(draft.all.filter(({ id }) => asked.has(id)));
  const { p, pMore } = LENGTHS[draft.level];
  const offers = (chosen: Chosen) => laterOnes(chosen, draft);
  const beside = qualifications.slice(-1);
  const first = takeOneEach(draft, later, { count: p, beside, offers });
  const second = takeOneEach(draft, more, { count: pMore - first.length, beside: [...beside, ...first] });
  const picks = fillUp(draft, 'p', [...first, ...second]);
  const unnamed = unnamedIn(draft);
  if (picks.length + unnamed.length > MAX_PREFERRED) return closed(draft, picks);
  const rest = takeOneEach(draft, rank(unnamed), { count: unnamed.length, beside: picks, offers });
  return closed(draft, [...picks, ...rest]);
}

/** On a technology that is not asked for: from seniors what goes deep where they are at home, else what would be asked. */
function laterOnes(chosen: Chosen, draft: Draft): Candidate[] {
  const [asked, deep] = [candidatesFor(chosen, 'q', draft), candidatesFor(chosen, 'p', draft)];
  return LENGTHS[draft.level].deep && isAtHome(chosen, draft) ? [...deep, ...asked] : [...asked, ...deep];
}

const unnamedIn = ({ all, selection }: Draft): Chosen[] => all.filter((chosen) => !selection.names(chosen));

/** Preferred lines, with a closing one that names what no line has named. */
function closed(draft: Draft, picks: readonly Pick[]): Pick[] {
  const unnamed = unnamedIn(draft);
  if (unnamed.length === 0) return [...picks];
  const kept = picks.slice(0, MAX_PREFERRED - 1);
  const dropped = new Set(picks.slice(kept.length).map(({ owner }) => owner));
  const rest = [...unnamed, ...draft.all.filter(({ id }) => dropped.has(id))];
  const closing = closingLine(draft, rest, kept.at(-1)?.text);
  return closing ? [...kept, { ...closing, at: Infinity }] : kept;
}

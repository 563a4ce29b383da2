import { candidatesFor } from './candidates';
import { candidate, fitting } from './fitting';
import { ENOUGH, LENGTHS } from './lengths';
import { type Ranked, rankByImportance, themeNamed } from './ranking';
import type { Selection } from './selection';
import type { Candidate, Chosen, Setting } from './setting';
import { firstWord } from './starts';
import type { LineSection } from './text';

/** A text that is being written. */
export interface Draft extends Setting {
  readonly all: readonly Chosen[];
  /** What comes with the stack's technologies. */
  readonly implied: readonly Chosen[];
  readonly selection: Selection;
}

export type ListSection = Exclude<LineSection, 'o'>;

/** A line that has been chosen. */
export interface Pick extends Candidate {
  /** What it is about, as a place in the role's order of reading. */
  readonly at: number;
}

interface Wanted {
  readonly count: number;
  /** Lines that stand in the same section already. */
  readonly beside: readonly Pick[];
  readonly offers?: (chosen: Chosen) => Candidate[];
}

/** Lines on technologies: one on each, then a second on each; then on what comes with them. */
export function takeLines(
  draft: Draft,
  section: 'r' | 'q',
  ranked: readonly Ranked[],
  { count, beside }: Wanted,
): Pick[] {
  const most = Math.floor((count + beside.length) / 2);
  const rounds: [readonly Ranked[], number][] = [
    [ranked, section === 'r' ? 2 : most],
    [ranked, most],
    [rankByImportance(draft.implied, draft.role), most],
    [ranked, most],
  ];
  const picks: Pick[] = [];
  for (const [round, alike] of rounds) takeRound(draft, section, round, { count, beside, alike, picks });
  return picks;
}

/** One line on each technology, beginning otherwise than its neighbors where that can be. */
export function takeOneEach(draft: Draft, ranked: readonly Ranked[], { count, beside, offers }: Wanted): Pick[] {
  const picks: Pick[] = [];
  takeRound(draft, 'p', ranked, { count, beside, alike: 1, picks, offers });
  if (picks.length < 2) return picks; // a third line that begins alike needs another between
  const rest = ranked.filter(({ chosen }) => !picks.some(({ owner }) => owner === chosen.id));
  takeRound(draft, 'p', rest, { count, beside, alike: 2, picks, offers });
  return picks;
}

interface Round extends Wanted {
  /** So many lines may begin with the same word. */
  readonly alike: number;
  readonly picks: Pick[];
}

function takeRound(draft: Draft, section: ListSection, ranked: readonly Ranked[], round: Round): void {
  const { count, beside, alike, picks, offers = (chosen) => candidatesFor(chosen, section, draft) } = round;
  for (const { chosen, theme } of ranked) {
    if (picks.length >= count) return;
    const offered = offers(chosen);
    const ordered = picks.length < LENGTHS[draft.level].ofLevel[section] ? offered : plainFirst(offered);
    const line = draft.selection.take(ordered.filter(beginsLikeFew([...beside, ...picks], alike)));
    if (line) picks.push({ ...line, at: themeNamed(line.theme, draft.role) ?? theme });
  }
}

/** Whether fewer lines than that begin with the same word: more could not be kept apart. */
const beginsLikeFew =
  (lines: readonly Candidate[], most: number) =>
  ({ text }: Candidate): boolean =>
    lines.filter((line) => firstWord(line.text) === firstWord(text)).length < most;

/** Lines for every level before those of this one: a text that only speaks of the level says little of the work. */
const plainFirst = (offered: readonly Candidate[]): Candidate[] =>
  [...offered].sort((a, b) => Number(a.levelled) - Number(b.levelled));

/** Lines of the role for its level, whatever the stack: where there are too many, the last one stays, it is on people. */
export function ownLines(draft: Draft, section: ListSection, count: number): Pick[] {
  const free = roleLines(draft, section).filter(({ theme }) => !theme);
  const wanted = free.length > count ? [...free.slice(0, count - 1), ...free.slice(-1)] : free;
  return wanted.flatMap((one) => draft.selection.take([one]) ?? []).map((line) => ({ ...line, at: -1 }));
}

/** All lines of the role for a level. */
export const roleLines = ({ role, level, texts }: Draft, section: ListSection): Candidate[] =>
  fitting(role.id, texts.roles[role.id]!.lines, section, { role, level }, role.families).map(candidate);

/** Fills up with lines of the role, on themes that have none first, where the stack has too few. */
export function fillUp(draft: Draft, section: ListSection, picks: readonly Pick[], enough = ENOUGH[section]): Pick[] {
  const lines = [...picks];
  const offered = roleLines(draft, section).filter(({ theme }) => theme);
  const about = (line: Candidate) => themeNamed(line.theme, draft.role) ?? draft.role.themes.length;
  const fresh = offered.filter((line) => !picks.some(({ at }) => at === about(line)));
  while (lines.length < enough) {
    const another = [...fresh, ...offered];
    const line = draft.selection.take([...another.filter(beginsLikeFew(lines, 1)), ...another]);
    if (!line) break;
    lines.push({ ...line, at: about(line) });
  }
  return lines;
}

import { type Candidate, type Chosen, candidate, candidatesFor, fitting, type Setting } from './candidates';
import { closingLine } from './closing';
import { composeOverview } from './overview';
import { type Ranked, rankByImportance, rankByTheme, themeNamed } from './ranking';
import type { Level } from './role';
import { Selection } from './selection';
import { firstWord, varyStarts } from './starts';
import { impliedBy, technologyOf } from './technologies';
import type { TemplateLine } from './template';
import { composeTitles } from './titles';

interface Length {
  readonly r: number;
  readonly q: number;
  readonly p: number;
  /** Lines of the role, whatever the stack. */
  readonly own: { readonly r: number; readonly q: number };
  /** Lines on technologies that are written for the level, where there are any. */
  readonly ofLevel: { readonly r: number; readonly q: number; readonly p: number };
}

/** How many lines a text has at each level. */
const LENGTHS: Readonly<Record<Level, Length>> = {
  junior: { r: 6, q: 5, p: 3, own: { r: 2, q: 1 }, ofLevel: { r: 9, q: 9, p: 9 } },
  mid: { r: 7, q: 6, p: 3, own: { r: 2, q: 1 }, ofLevel: { r: 9, q: 9, p: 9 } },
  senior: { r: 8, q: 7, p: 3, own: { r: 2, q: 2 }, ofLevel: { r: 3, q: 2, p: 9 } },
  staff: { r: 8, q: 6, p: 3, own: { r: 3, q: 2 }, ofLevel: { r: 4, q: 3, p: 9 } },
  lead: { r: 8, q: 6, p: 3, own: { r: 3, q: 2 }, ofLevel: { r: 3, q: 2, p: 9 } },
  manager: { r: 7, q: 6, p: 2, own: { r: 5, q: 4 }, ofLevel: { r: 9, q: 9, p: 9 } },
};

/** Lines of the role fill up to this where a stack has too few of its own. */
const ENOUGH = { r: 6, q: 5, p: 2 };
const MAX_PREFERRED = 4;

/** The sections of a template, its lines chosen. */
export interface Composed {
  readonly titles: readonly string[];
  readonly overview: readonly TemplateLine[];
  readonly responsibilities: readonly TemplateLine[];
  readonly qualifications: readonly TemplateLine[];
  readonly preferred: readonly TemplateLine[];
}

/** A text that is being written. */
interface Draft extends Setting {
  readonly all: readonly Chosen[];
  /** What comes with the stack's technologies. */
  readonly implied: readonly Chosen[];
  readonly selection: Selection;
}

type Section = 'r' | 'q' | 'p';

interface Pick extends Candidate {
  /** What it is about, as a place in the role's order of reading. */
  readonly at: number;
}

/** Chooses the lines of a text out of all that role, level and technologies offer. */
export function compose(setting: Setting, all: readonly Chosen[]): Composed {
  const titles = composeTitles(setting, all);
  const overview = composeOverview(setting, all);
  const selection = new Selection(titles[0]!, ...overview.map(({ text }) => text));
  const implied = [...impliedBy(all.map(({ id }) => id))].map((id) => technologyOf(id)!);
  const draft: Draft = { ...setting, all, selection, implied: implied.map((one) => ({ ...one, technology: one })) };
  const qualifications = qualificationsOf(draft);
  const responsibilities = responsibilitiesOf(draft);
  const preferred = preferredOf(draft, qualifications);
  return { titles, overview, ...varyStarts({ responsibilities, qualifications, preferred }) };
}

/** Must-haves: what the role is about first; what it asks of everybody at this level at the end. */
function qualificationsOf(draft: Draft): Pick[] {
  const { q, own } = LENGTHS[draft.level];
  const ours = ownLines(draft, 'q', own.q);
  const ranked = rankByImportance(draft.all, draft.role);
  const picks = takeLines(draft, 'q', ranked, { count: q - ours.length, beside: ours });
  const lines = fillUp(draft, 'q', picks, ours.length);
  return ours.length > lines.length ? [...ours, ...lines] : [...lines, ...ours];
}

/** The scope of the level first, its people last, and in between a line for each theme of the role. */
function responsibilitiesOf(draft: Draft): Pick[] {
  const { r, own } = LENGTHS[draft.level];
  const musts = mustLines(draft);
  const ours = ownLines(draft, 'r', Math.max(2, own.r - musts.length));
  const ranked = rankByTheme(draft.all, draft.role);
  const count = r - ours.length - musts.length;
  const picks = [...musts, ...takeLines(draft, 'r', ranked, { count, beside: [...ours, ...musts] })];
  const lines = fillUp(draft, 'r', picks, ours.length).sort((a, b) => a.at - b.at);
  return [...ours.slice(0, 1), ...lines, ...ours.slice(1)];
}

/** What can be learned in the job: what the must-haves left out first; last what no line has named. */
function preferredOf(draft: Draft, qualifications: readonly Pick[]): Pick[] {
  const ranked = rankByImportance(draft.all, draft.role);
  const asked = new Set(qualifications.map(({ owner }) => owner));
  const later = ranked.filter(({ chosen }) => !asked.has(chosen.id));
  const order = [...later, ...ranked.filter(({ chosen }) => asked.has(chosen.id))];
  const picks = fillUp(draft, 'p', takeLines(draft, 'p', order, { count: LENGTHS[draft.level].p, beside: [] }), 0);
  const closing = closingLine(
    draft,
    draft.all.filter((chosen) => !draft.selection.names(chosen)),
  );
  return closing ? [...picks.slice(0, MAX_PREFERRED - 1), { ...closing, at: Infinity }] : picks;
}

function ownLines(draft: Draft, section: Section, count: number): Pick[] {
  const free = roleLines(draft, section).filter(({ theme }) => !theme);
  return Array.from({ length: count }, () => draft.selection.take(free)).flatMap((line) =>
    line ? [{ ...line, at: -1 }] : [],
  );
}

const roleLines = ({ role, level, texts }: Draft, section: Section): Candidate[] =>
  fitting(role.id, texts.roles[role.id]!.lines, section, { role, level }, role.families).map(candidate);

/** A line for each theme that a text of the role must not lack and that the stack has no technology for. */
function mustLines(draft: Draft): Pick[] {
  const ranked = rankByTheme(draft.all, draft.role);
  return draft.role.themes.flatMap(({ id, must }, at) => {
    if (!must || ranked.some(({ theme }) => theme === at)) return [];
    const offered = [...draft.all.flatMap((chosen) => candidatesFor(chosen, 'r', draft)), ...roleLines(draft, 'r')];
    const line = draft.selection.take(offered.filter(({ theme }) => theme === id));
    return line ? [{ ...line, at }] : [];
  });
}

/** Lines on technologies: one on each, then a second on each; then on what comes with them. */
function takeLines(
  draft: Draft,
  section: Section,
  ranked: readonly Ranked[],
  { count, beside }: { count: number; beside: readonly Pick[] },
): Pick[] {
  const picks: Pick[] = [];
  const ofLevel = LENGTHS[draft.level].ofLevel[section];
  const implied = rankByImportance(draft.implied, draft.role);
  const most = section === 'p' ? 1 : Math.ceil(count / 2);
  for (const [round, alike] of [
    [ranked, most],
    [ranked, most],
    [implied, most],
    [ranked, count],
  ] as const) {
    for (const { chosen, theme } of round) {
      if (picks.length >= count) return picks;
      const all = candidatesFor(chosen, section, draft);
      const offered = picks.length < ofLevel ? all : plainFirst(all);
      const line = draft.selection.take(offered.filter(beginsLikeFew([...beside, ...picks], alike)));
      if (line) picks.push({ ...line, at: themeNamed(line.theme, draft.role) ?? theme });
    }
  }
  return picks;
}

/** Whether fewer lines than that begin with the same word: more could not be kept apart. */
const beginsLikeFew =
  (lines: readonly Candidate[], most: number) =>
  ({ text }: Candidate): boolean =>
    lines.filter((line) => firstWord(line.text) === firstWord(text)).length < most;

/** Lines for every level before those of this one: a text that only speaks of the level says little of the work. */
const plainFirst = (offered: readonly Candidate[]): Candidate[] =>
  [...offered].sort((a, b) => Number(a.levelled) - Number(b.levelled));

/** Fills up with lines of the role, on themes that have none first, where the stack has too few. */
function fillUp(draft: Draft, section: Section, picks: readonly Pick[], others: number): Pick[] {
  const lines = [...picks];
  const offered = roleLines(draft, section).filter(({ theme }) => theme);
  const about = (line: Candidate) => themeNamed(line.theme, draft.role) ?? draft.role.themes.length;
  const fresh = offered.filter((line) => !picks.some(({ at }) => at === about(line)));
  while (lines.length + others < ENOUGH[section]) {
    const line = draft.selection.take([...fresh, ...offered]);
    if (!line) break;
    lines.push({ ...line, at: about(line) });
  }
  return lines;
}

import { candidatesFor } from './candidates';
import { type Draft, fillUp, ownLines, type Pick, roleLines, takeLines } from './draft';
import { usualFamilies } from './homes';
import { ENOUGH, LENGTHS, PLENTY, SHORT_TEXT } from './lengths';
import { composeOverview } from './overview';
import { preferredOf } from './preferred';
import { rankByImportance, rankByTheme } from './ranking';
import type { Family, Role } from './role';
import { Selection } from './selection';
import type { Chosen, Setting } from './setting';
import { varyStarts } from './starts';
import { impliedBy, technologyOf } from './technologies';
import type { TemplateLine } from './template';
import type { Texts } from './texts';
import { composeTitles } from './titles';

/** The sections of a template, its lines chosen. */
export interface Composed {
  readonly titles: readonly string[];
  readonly overview: readonly TemplateLine[];
  readonly responsibilities: readonly TemplateLine[];
  readonly qualifications: readonly TemplateLine[];
  readonly preferred: readonly TemplateLine[];
}

/** Chooses the lines of a text out of all that role, level and technologies offer. */
export function compose({ role, level, texts }: Setting, all: readonly Chosen[]): Composed {
  const setting = { role: role.followsStack ? following(role, all, texts) : role, level, texts };
  const titles = composeTitles(setting, all);
  const overview = composeOverview(setting, all);
  const selection = new Selection(titles[0]!, ...overview.map(({ text }) => text));
  const implied = [...impliedBy(all.map(({ id }) => id))].map((id) => technologyOf(id)!);
  const draft: Draft = { ...setting, all, selection, implied: implied.map((one) => ({ ...one, technology: one })) };
  const qualifications = qualificationsOf(draft);
  const responsibilities = responsibilitiesOf(draft);
  const preferred = preferredOf(draft, qualifications.lines);
  const lists = lengthen(draft, { responsibilities, qualifications, preferred }, overview[0]!.text.length);
  return { titles, overview, ...varyStarts(lists) };
}

interface Drafted {
  readonly responsibilities: Section;
  readonly qualifications: Section;
  readonly preferred: Pick[];
}

/** Adds lines of the role where a stack is so small that the text would say too little. */
function lengthen(draft: Draft, { responsibilities, qualifications, preferred }: Drafted, others: number) {
  const lists = { responsibilities: responsibilities.lines, qualifications: qualifications.lines, preferred };
  const isShort = () =>
    others +
      Object.values(lists).reduce((sum, lines) => sum + lines.reduce((all, { text }) => all + text.length, 0), 0) <
    SHORT_TEXT;
  if (isShort()) lists.responsibilities = responsibilities.filledTo(PLENTY.r);
  if (isShort()) lists.preferred = fillUp(draft, 'p', preferred, PLENTY.p);
  if (isShort()) lists.qualifications = qualifications.filledTo(Math.min(PLENTY.q, LENGTHS[draft.level].q));
  return lists;
}

/** The role with its families in the order of what its stack is for; the first technologies count most. */
function following(role: Role, all: readonly Chosen[], texts: Texts): Role {
  const weightOf = (family: Family) =>
    all.reduce((sum, chosen, at) => sum + (usualFamilies(chosen, texts).includes(family) ? all.length - at : 0), 0);
  return { ...role, families: [...role.families].sort((a, b) => weightOf(b) - weightOf(a)) };
}

/** Must-haves: what the role is about first; what it asks of everybody at this level at the end. */
function qualificationsOf(draft: Draft): Section {
  const { q, own } = LENGTHS[draft.level];
  const ours = ownLines(draft, 'q', own.q);
  const ranked = rankByImportance(draft.all, draft.role);
  const picks = takeLines(draft, 'q', ranked, { count: q - ours.length, beside: ours });
  const arrange = (lines: readonly Pick[]) => (ours.length > lines.length ? [...ours, ...lines] : [...lines, ...ours]);
  return filling(draft, 'q', { ours, picks, arrange });
}

/** The scope of the level first, its people last, and in between a line for each theme of the role. */
function responsibilitiesOf(draft: Draft): Section {
  const { r, own } = LENGTHS[draft.level];
  const musts = mustLines(draft);
  const ours = ownLines(draft, 'r', Math.max(2, own.r - musts.length));
  const ranked = rankByTheme(draft.all, draft.role);
  const count = r - ours.length - musts.length;
  const picks = [...musts, ...takeLines(draft, 'r', ranked, { count, beside: [...ours, ...musts] })];
  const inOrder = (lines: readonly Pick[]) => [...lines].sort((a, b) => a.at - b.at);
  const arrange = (lines: readonly Pick[]) => [...ours.slice(0, 1), ...inOrder(lines), ...ours.slice(1)];
  return filling(draft, 'r', { ours, picks, arrange });
}

interface Section {
  readonly lines: Pick[];
  /** The same with lines of the role added up to a number. */
  readonly filledTo: (count: number) => Pick[];
}

interface Parts {
  readonly ours: readonly Pick[];
  readonly picks: readonly Pick[];
  readonly arrange: (lines: readonly Pick[]) => Pick[];
}

function filling(draft: Draft, section: 'r' | 'q', { ours, picks, arrange }: Parts): Section {
  const lines = fillUp(draft, section, picks, ENOUGH[section] - ours.length);
  const filledTo = (count: number) => arrange(fillUp(draft, section, lines, count - ours.length));
  return { lines: arrange(lines), filledTo };
}

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

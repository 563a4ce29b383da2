import { type Chosen, candidatesFor, type Setting } from './candidates';
import { type Draft, fillUp, ownLines, type Pick, roleLines, takeLines } from './draft';
import { LENGTHS } from './lengths';
import { composeOverview } from './overview';
import { preferredOf } from './preferred';
import { rankByImportance, rankByTheme } from './ranking';
import { Selection } from './selection';
import { varyStarts } from './starts';
import { impliedBy, technologyOf } from './technologies';
import type { TemplateLine } from './template';
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

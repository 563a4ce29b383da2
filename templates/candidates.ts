import { LENGTHS } from './lengths';
import { numberFor } from './number-for';
import { FAMILIES, type Family, LEVELS, type Level, type Role } from './role';
import type { Category, Technology } from './technology';
import { familiesOf, type LineSection, type LineTable, linesOf, type TextLine } from './text';
import type { Texts } from './texts';

/** A technology of a stack; one that nobody but the person who typed it knows has only a name. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly technology?: Technology;
}

/** A line that may be taken, its slots filled. */
export interface Candidate {
  readonly id: string;
  /** What it is about: the id of a technology, or of the role. */
  readonly owner: string;
  readonly text: string;
  readonly theme?: string;
  /** Written for some levels only. */
  readonly levelled: boolean;
}

export interface Setting {
  readonly role: Role;
  readonly level: Level;
  readonly texts: Texts;
}

/** Who works with a category as a matter of course: the lines without a family are for them. */
const HOMES: Readonly<Record<Category, readonly Family[]>> = {
  language: ['backend'],
  framework: ['backend'],
  api: ['backend'],
  frontend: ['frontend'],
  mobile: ['mobile'],
  database: ['backend'],
  messaging: ['backend'],
  cloud: ['operations'],
  containers: ['operations'],
  'ci-cd': ['backend', 'frontend', 'mobile', 'operations'],
  testing: ['backend', 'frontend', 'mobile', 'testing'],
  observability: ['operations'],
  'data-ml': ['data'],
  security: ['security'],
};

/**
 * The lines that a technology offers to a role at a level, the most specific first:
 * of its own, else of its kind, else of its category.
 */
export function candidatesFor(chosen: Chosen, section: LineSection, setting: Setting): Candidate[] {
  const { technology } = chosen;
  const { texts, role } = setting;
  if (!technology) return offer(chosen, 'unknown', texts.general.unknown, { section, setting, homes: role.families });
  const { id, kind, category } = technology;
  if (section === 'p' && setting.level === 'junior') {
    return offer(chosen, `category-${category}`, texts.categories[category], {
      section,
      setting,
      homes: role.families,
    });
  }
  const homes = homesOf(technology, texts.technologies[id] ?? {}, section);
  const own = offer(chosen, id, texts.technologies[id], { section, setting, homes });
  if (own.length > 0) return own;
  const ofKind = offer(chosen, `kind-${kind}`, texts.kinds[kind], { section, setting, homes });
  if (ofKind.length > 0) return ofKind;
  const meant = offer(chosen, `category-${category}`, texts.categories[category], { section, setting, homes: [] });
  if (meant.length > 0) return meant;
  return offer(chosen, `category-${category}`, texts.categories[category], { section, setting, homes: role.families });
}

/** The families that work with a technology as a matter of course. */
export const usualFamilies = ({ technology }: Chosen, texts: Texts): readonly Family[] =>
  technology ? (familiesOf(texts.technologies[technology.id] ?? {}) ?? HOMES[technology.category]) : [];

/** Whether the lines of a technology that name no family are for a role. */
export const isAtHome = (chosen: Chosen, { role, texts }: Setting): boolean =>
  usualFamilies(chosen, texts).some((family) => role.families.includes(family));

/** What the overview says is for everybody; what is preferred, for everybody who works with the technology at all. */
function homesOf({ id, category }: Technology, own: LineTable, section: LineSection): readonly Family[] {
  if (section === 'o') return FAMILIES;
  const homes = familiesOf(own) ?? HOMES[category];
  if (section !== 'p') return homes;
  const audience = new Set(linesOf(id, own).flatMap((line) => line.audience));
  return FAMILIES.filter((family) => homes.includes(family) || audience.has(family));
}

interface Wanted {
  readonly section: LineSection;
  readonly setting: Setting;
  /** Whom the lines without a family are for. */
  readonly homes: readonly Family[];
}

function offer(chosen: Chosen, owner: string, table: LineTable = {}, { section, setting, homes }: Wanted): Candidate[] {
  const all = fitting(owner, table, section, setting, homes);
  const turn = numberFor(`${setting.role.id} ${chosen.id}`) + LENGTHS[setting.level].turn;
  const lines = inTurn(setting.level === 'junior' ? withoutAmbition(all) : all, turn);
  return lines.map((line) => ({
    ...candidate(line),
    owner: chosen.id,
    ...(owner !== chosen.id && { id: `${line.id}@${chosen.id}`, text: line.text.replaceAll('{name}', chosen.name) }),
  }));
}

/** A line as it is offered. */
export const candidate = ({ id, owner, text, theme, from, to }: TextLine): Candidate => ({
  id,
  owner,
  text,
  levelled: to - from < LEVELS.length - 1,
  ...(theme && { theme }),
});

/** What is written for every level is too much for a junior where something is written for juniors. */
function withoutAmbition(lines: readonly TextLine[]): readonly TextLine[] {
  const forJuniors = lines.filter(({ to }) => to === 0);
  return forJuniors.length > 0 ? forJuniors : lines;
}

/** Lines that say equally much, in an order that another role or level may not have: two texts should not read the same. */
function inTurn(lines: readonly TextLine[], turn: number): TextLine[] {
  const isPlain = (line: TextLine) => !line.theme && line.to - line.from === LEVELS.length - 1;
  const audience = String(lines.find(isPlain)?.audience);
  const isEqual = (line: TextLine) => isPlain(line) && String(line.audience) === audience;
  const equal = lines.filter(isEqual);
  const at = turn % Math.max(equal.length, 1);
  const turned = [...equal.slice(at), ...equal.slice(0, at)];
  return lines.map((line) => (isEqual(line) ? turned.shift()! : line));
}

/** The lines of a table that suit a role and a level: nearest family first, then what is said for the level. */
export function fitting(
  owner: string,
  table: LineTable,
  section: LineSection,
  { role, level }: Pick<Setting, 'role' | 'level'>,
  homes: readonly Family[],
): TextLine[] {
  const place = LEVELS.indexOf(level);
  return linesOf(owner, table)
    .filter((line) => line.section === section && line.from <= place && place <= line.to)
    .map((line) => ({ line, near: nearness(line, role, homes) ?? Infinity, wide: line.to - line.from }))
    .filter(({ near }) => near < Infinity)
    .sort((a, b) => a.near - b.near || a.wide - b.wide)
    .map(({ line }) => line);
}

/**
 * How near a line is to a role; undefined where it is for others.
 * The role by name comes before its families, a family by name before the owner's usual ones.
 */
function nearness(line: TextLine, role: Role, homes: readonly Family[]): number | undefined {
  if (line.audience.includes(role.id)) return -1;
  const audience: readonly string[] = line.audience.length > 0 ? line.audience : homes;
  const place = role.families.findIndex((family) => audience.includes(family));
  if (place < 0) return undefined;
  return line.audience.length > 0 ? place : place + 0.5;
}

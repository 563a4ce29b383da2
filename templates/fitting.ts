import { type Family, LEVELS, type Role } from './role';
import type { Candidate, Setting } from './setting';
import { type LineSection, type LineTable, linesOf, type TextLine } from './text';

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

/** A line as it is offered. */
export const candidate = ({ id, owner, text, theme, from, to }: TextLine): Candidate => ({
  id,
  owner,
  text,
  levelled: to - from < LEVELS.length - 1,
  ...(theme && { theme }),
});

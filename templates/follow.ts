import type { TemplateLine } from './template';
import type { OwnLines } from './variant';

/** A line that a person has edited, and whose template line has changed since: they decide. */
export interface Conflict {
  readonly id: string;
  /** The template's line from which they started. */
  readonly base: string;
  readonly own: string;
  /** What the template says now; undefined where it has no such line any more. */
  readonly next?: string;
}

export interface Followed {
  readonly lines: readonly TemplateLine[];
  readonly conflicts: readonly Conflict[];
}

/**
 * The lines of an edited section after its template, stack or level has changed: own edits stay, untouched lines follow,
 * and what was changed on both sides is a conflict in which the own line stands until the person decides.
 */
export function follow({ base, lines }: OwnLines, next: readonly TemplateLine[]): Followed {
  const before = byId(base);
  const now = byId(next);
  const conflicts: Conflict[] = [];
  const kept = lines.flatMap((line): TemplateLine[] => {
    const started = before.get(line.id);
    if (started === undefined) return [line]; // written by the person
    const follows = now.get(line.id);
    if (line.text === started) return follows === undefined ? [] : [{ id: line.id, text: follows }];
    if (follows !== started && follows !== line.text)
      conflicts.push({ id: line.id, base: started, own: line.text, ...(follows !== undefined && { next: follows }) });
    return [line];
  });
  return { lines: withNew(kept, { before, next }), conflicts };
}

/** Lines that the template has now and had not before, each after the line that it follows in the template. */
function withNew(
  kept: readonly TemplateLine[],
  { before, next }: { before: ReadonlyMap<string, string>; next: readonly TemplateLine[] },
): TemplateLine[] {
  const result = [...kept];
  for (const [at, line] of next.entries()) {
    if (before.has(line.id) || result.some(({ id }) => id === line.id)) continue;
    const known = new Set(result.map(({ id }) => id));
    const previous = next.slice(0, at).findLast(({ id }) => known.has(id));
    result.splice(previous ? result.findIndex(({ id }) => id === previous.id) + 1 : 0, 0, line);
  }
  return result;
}

/**
 * A section as it is kept after an edit: compared with the template of now, conflicts that are not decided stay conflicts.
 * Undefined where nothing differs from the template: the section follows it again.
 */
export function rebase(
  own: OwnLines | undefined,
  lines: readonly TemplateLine[],
  next: readonly TemplateLine[],
): OwnLines | undefined {
  const open = own ? follow(own, next).conflicts : [];
  const held = open.filter(({ id, own: text }) => lines.some((line) => line.id === id && line.text === text));
  if (held.length === 0 && sameLines(lines, next)) return undefined;
  const before = byId(held.map(({ id, base: text }) => ({ id, text })));
  const now = new Set(next.map(({ id }) => id));
  const gone = held.filter(({ id }) => !now.has(id)).map(({ id, base: text }) => ({ id, text }));
  return { base: [...next.map(({ id, text }) => ({ id, text: before.get(id) ?? text })), ...gone], lines };
}

/** Decides a conflict: the own line stays, or the template's takes its place (or goes, where the template has none). */
export function settle(own: OwnLines, { id, next }: Pick<Conflict, 'id' | 'next'>, keep: 'own' | 'template'): OwnLines {
  const base = own.base.flatMap((line) => (line.id !== id ? [line] : next === undefined ? [] : [{ id, text: next }]));
  if (keep === 'own') return { base, lines: own.lines };
  const lines = own.lines.flatMap((line) => (line.id !== id ? [line] : next === undefined ? [] : [{ id, text: next }]));
  return { base, lines };
}

/** How a line stands to the template. */
export type Standing = 'same' | 'edited' | 'added';

/** How each line stands to the template of now, and which of its lines were left out. */
export function compareWithTemplate(
  lines: readonly TemplateLine[],
  template: readonly TemplateLine[],
): { readonly standing: ReadonlyMap<string, Standing>; readonly leftOut: readonly TemplateLine[] } {
  const now = byId(template);
  const present = new Set(lines.map(({ id }) => id));
  const standing = new Map(
    lines.map(({ id, text }): [string, Standing] => [
      id,
      !now.has(id) ? 'added' : now.get(id) === text ? 'same' : 'edited',
    ]),
  );
  return { standing, leftOut: template.filter(({ id }) => !present.has(id)) };
}

/** Lines with one of the template's brought back to where it stood. */
export function restoreLine(
  lines: readonly TemplateLine[],
  template: readonly TemplateLine[],
  id: string,
): readonly TemplateLine[] {
  const line = template.find((one) => one.id === id);
  if (!line) return lines;
  if (lines.some((one) => one.id === id)) return lines.map((one) => (one.id === id ? line : one));
  return withNew(lines, {
    before: byId(template.filter((one) => one.id !== id)),
    next: template,
  });
}

const byId = (lines: readonly TemplateLine[]) => new Map(lines.map(({ id, text }) => [id, text]));

const sameLines = (a: readonly TemplateLine[], b: readonly TemplateLine[]) =>
  a.length === b.length && a.every(({ id, text }, at) => id === b[at]!.id && text === b[at]!.text);

import type { Role, Theme } from './role';
import type { Chosen } from './setting';

/** A technology of a stack and its place in what a role covers. */
export interface Ranked {
  readonly chosen: Chosen;
  /** The theme that it belongs to; after all themes where the role has none for it. */
  readonly theme: number;
  readonly priority: number;
}

/** Priority of what a role has no theme for. */
const ELSEWHERE = 4;

/**
 * The technologies by importance: what the role is about first. For qualifications.
 * A theme has up to three before what merely belongs to the role has its first.
 */
export const rankByImportance = (all: readonly Chosen[], role: Role): Ranked[] =>
  weighed(all, role, 0.45).sort((a, b) => a.weight - b.weight || a.place - b.place);

/**
 * The technologies so that every theme has its first before one has its second: breadth before depth.
 * A second one of a theme waits for the themes that are one and a half priorities behind.
 */
export const rankByTheme = (all: readonly Chosen[], role: Role): Ranked[] =>
  weighed(all, role, 1.5).sort((a, b) => a.weight - b.weight);

/** The technologies that shape the work: seconds of what the role is about before what merely belongs to it. */
export const rankByShape = (all: readonly Chosen[], role: Role): Ranked[] =>
  weighed(all, role, 0.75).sort((a, b) => a.weight - b.weight);

/** In the order of themes; the weight grows with the priority and, by a step, with each one of the same theme. */
function weighed(all: readonly Chosen[], role: Role, step: number) {
  const turns = new Map<number, number>();
  return all
    .map((chosen, place) => ({ ...rank(chosen, role), token: tokenOf(chosen, role), place }))
    .sort((a, b) => a.theme - b.theme || a.token - b.token)
    .map((ranked) => {
      const turn = turns.get(ranked.theme) ?? 0;
      turns.set(ranked.theme, turn + 1);
      return { ...ranked, weight: ranked.priority + step * turn };
    });
}

function rank(chosen: Chosen, role: Role): Ranked {
  const theme = themeOf(chosen, role);
  return theme < 0
    ? { chosen, theme: role.themes.length, priority: ELSEWHERE }
    : { chosen, theme, priority: role.themes[theme]!.priority };
}

/** The theme that names it most closely: by its id, then its kind, then its category. */
function themeOf({ technology }: Chosen, { themes }: Role): number {
  if (!technology) return -1;
  for (const word of [technology.id, technology.kind, technology.category]) {
    const place = themes.findIndex((theme) => theme.of.includes(word));
    if (place >= 0) return place;
  }
  return -1;
}

function tokenOf(chosen: Chosen, role: Role): number {
  const of = role.themes[themeOf(chosen, role)]?.of ?? [];
  const { id = '', kind = '', category = '' } = chosen.technology ?? {};
  return of.findIndex((word) => word === id || word === kind || word === category);
}

/** The theme that a line is about, where it says so itself. */
export function themeNamed(word: string | undefined, { themes }: Role): number | undefined {
  if (!word) return undefined;
  const place = themes.findIndex((theme: Theme) => theme.id === word || theme.of.includes(word));
  return place < 0 ? undefined : place;
}

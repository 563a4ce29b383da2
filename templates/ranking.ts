import type { Chosen } from './candidates';
import type { Role, Theme } from './role';

/** A technology of a stack and its place in what a role covers. */
export interface Ranked {
  readonly chosen: Chosen;
  /** The theme that it belongs to; after all themes where the role has none for it. */
  readonly theme: number;
  readonly priority: number;
}

/** Priority of what a role has no theme for. */
const ELSEWHERE = 4;

/** The technologies by importance: what the role is about first, then as the stack has them. For qualifications. */
export const rankByImportance = (all: readonly Chosen[], role: Role): Ranked[] =>
  all.map((chosen) => rank(chosen, role)).sort((a, b) => a.priority - b.priority);

/**
 * The technologies so that every theme has its first before one has its second: breadth before depth.
 * A second one of a theme waits for the themes that are one and a half priorities behind.
 */
export function rankByTheme(all: readonly Chosen[], role: Role): Ranked[] {
  const seen = new Map<number, number>();
  return all
    .map((chosen) => ({ ...rank(chosen, role), token: tokenOf(chosen, role) }))
    .sort((a, b) => a.theme - b.theme || a.token - b.token)
    .map((ranked) => {
      const turn = seen.get(ranked.theme) ?? 0;
      seen.set(ranked.theme, turn + 1);
      return { ...ranked, weight: ranked.priority + 1.5 * turn };
    })
    .sort((a, b) => a.weight - b.weight);
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

import { mentionsIn } from './mentions';
import type { Candidate, Chosen } from './setting';

/** How often a text may name one technology. */
export const MAX_MENTIONS = 3;

/** Lines that are being chosen for one text: nothing twice, no technology named too often. */
export class Selection {
  readonly #ids = new Set<string>();
  readonly #texts: string[] = [];
  readonly #mentions = new Map<string, number>();

  /** Counts what stands in the text already. */
  constructor(...texts: readonly string[]) {
    for (const text of texts) this.#count(text);
  }

  /** The first of some candidates that can still be taken; takes it. */
  take<T extends Candidate>(candidates: readonly T[]): T | undefined {
    const found = candidates.find(({ id, text }) => !this.#ids.has(patternOf(id)) && this.#fits(text));
    if (!found) return undefined;
    this.#ids.add(patternOf(found.id));
    this.#count(found.text);
    return found;
  }

  /** Whether a technology has been named. */
  names({ id, name, technology }: Chosen): boolean {
    return technology ? this.#mentions.has(id) : this.#texts.some((text) => text.includes(name));
  }

  #fits(text: string): boolean {
    return Object.entries(tally(text)).every(([id, count]) => count + (this.#mentions.get(id) ?? 0) <= MAX_MENTIONS);
  }

  #count(text: string): void {
    this.#texts.push(text);
    for (const [id, count] of Object.entries(tally(text)))
      this.#mentions.set(id, count + (this.#mentions.get(id) ?? 0));
  }
}

/** The same line with another name in it says the same: “database.r@mysql” is the pattern “database.r”. */
const patternOf = (id: string): string => id.split('@')[0]!;

const tallies = new Map<string, Record<string, number>>();

function tally(text: string): Record<string, number> {
  const known = tallies.get(text);
  if (known) return known;
  const counts: Record<string, number> = {};
  for (const { technology } of mentionsIn(text)) counts[technology.id] = (counts[technology.id] ?? 0) + 1;
  tallies.set(text, counts);
  return counts;
}

import { isAbout, type Taught } from '@/forms/taught';
import { MAX_FACTS, type TaughtSite } from './shapes';
import { readAll, update } from './store';

/** All that was taught, site by site. */
export const allTaught = async (): Promise<readonly TaughtSite[]> =>
  [...(await readAll('taught')).values()].sort((a, b) => a.origin.localeCompare(b.origin));

/** Remembers a fact; an earlier one about the same control is forgotten. */
export const teach = (origin: string, fact: Taught): Promise<unknown> =>
  update('taught', origin, (old) => ({ origin, facts: withFact(old?.facts ?? [], fact) }));

/** Facts and one more: the oldest are forgotten where there are more than are kept. */
const withFact = (facts: readonly Taught[], fact: Taught): readonly Taught[] =>
  [...facts.filter((one) => !isAbout(one, fact)), fact].slice(-MAX_FACTS);

/** What is stored of a site, joined with what a file brings: of two facts about one control the later one stays. */
export function joinTaught(stored: TaughtSite | undefined, brought: TaughtSite): TaughtSite {
  const old = stored?.facts ?? [];
  const newer = brought.facts.filter((fact) => !old.some((one) => isAbout(one, fact) && one.at >= fact.at));
  return { origin: brought.origin, facts: newer.reduce(withFact, old) };
}

/** Brings back what was taught of an origin before: the way to take a fact back that took the place of another. */
export const putTaught = (origin: string, facts: readonly Taught[]): Promise<unknown> =>
  update('taught', origin, () => (facts.length > 0 ? { origin, facts } : undefined));

/** Forgets one fact. */
export const unteach = (origin: string, id: string): Promise<unknown> =>
  update('taught', origin, (old) => {
    const facts = old?.facts.filter((fact) => fact.id !== id) ?? [];
    return facts.length > 0 ? { origin, facts } : undefined;
  });

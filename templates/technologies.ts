import { CATEGORIES, type Technology } from './technology';

const files = import.meta.glob<readonly Technology[]>('./technologies/*.ts', { eager: true, import: 'default' });

/** All technologies that we know by name, by category and then most used first. */
export const technologies: readonly Technology[] = CATEGORIES.flatMap(
  (category) => files[`./technologies/${category}.ts`] ?? [],
);

const byId: ReadonlyMap<string, Technology> = new Map(technologies.map((technology) => [technology.id, technology]));

/** The technology with this id. */
export const technologyOf = (id: string): Technology | undefined => byId.get(id);

/** Ids of what comes with these technologies, directly or not; without themselves. */
export function impliedBy(ids: readonly string[]): Set<string> {
  const implied = new Set<string>();
  const visit = (id: string) => {
    for (const next of byId.get(id)?.implies ?? []) {
      if (implied.has(next)) continue;
      implied.add(next);
      visit(next);
    }
  };
  ids.forEach(visit);
  for (const id of ids) implied.delete(id);
  return implied;
}

/** Ids that a text about these technologies may name: themselves, what they imply, what they are part of. */
export function nameable(ids: readonly string[]): Set<string> {
  const all = new Set([...ids, ...impliedBy(ids)]);
  for (const id of [...all]) {
    const parent = byId.get(id)?.partOf;
    if (parent) all.add(parent);
  }
  return all;
}

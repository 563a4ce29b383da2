import type { Stack } from './stack';

/** All named stacks, by id. */
export const stacks: readonly Stack[] = Object.values(
  import.meta.glob<Stack>('./stacks/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => (a.id < b.id ? -1 : 1));

const byId: ReadonlyMap<string, Stack> = new Map(stacks.map((stack) => [stack.id, stack]));

/** The named stack with this id. */
export const stackOf = (id: string): Stack | undefined => byId.get(id);

/** The named stacks that fit a role. */
export const stacksFor = (role: string): readonly Stack[] => stacks.filter((stack) => stack.roles.includes(role));

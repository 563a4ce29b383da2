import type { Stack } from './stack';

const files = import.meta.glob<Stack>('./stacks/*.ts', { eager: true, import: 'default' });

/** All named stacks, by id. */
export const stacks: readonly Stack[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

const byId: ReadonlyMap<string, Stack> = new Map(stacks.map((stack) => [stack.id, stack]));

/** The named stack with this id. */
export const stackOf = (id: string): Stack | undefined => byId.get(id);

/** The named stacks that fit a role. */
export const stacksFor = (role: string): readonly Stack[] => stacks.filter((stack) => stack.roles.includes(role));

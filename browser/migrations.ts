import type { Everything, Migration } from './migration';

/** All migrations, oldest first. */
export const MIGRATIONS: readonly Migration[] = Object.values(
  import.meta.glob<Migration>('./migrations/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => a.to - b.to);

/** The version that this build writes. */
export const SCHEMA = MIGRATIONS.at(-1)?.to ?? 1;

/** Brings what is stored to the newest version, step by step. What a newer build wrote is left as it is. */
export const migrate = (all: Everything, from: number, migrations = MIGRATIONS): Everything =>
  migrations.filter(({ to }) => to > from).reduce((state, { migrate: step }) => step(state), all);

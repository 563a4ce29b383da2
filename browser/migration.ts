/** Everything that is stored, by key. */
export type Everything = Readonly<Record<string, unknown>>;

/** A step from one version of the schema to the next: pure, over all that is stored. */
export interface Migration {
  /** The version that it makes. */
  readonly to: number;
  migrate(all: Everything): Everything;
}

/** Returns its argument: a migration file is checked where it is written. */
export const defineMigration = (migration: Migration): Migration => migration;

/** How far a job reaches: scope, autonomy, influence. */
export const LEVELS = ['junior', 'mid', 'senior', 'staff', 'lead', 'manager'] as const;

export type Level = (typeof LEVELS)[number];

/** The levels of a role that somebody can enter and grow in. */
export const CAREER: readonly Level[] = ['junior', 'mid', 'senior', 'staff', 'lead'];

/** What a role does with a technology: Apache Kafka is another thing to write services with than to keep alive. */
export const FAMILIES = [
  'backend',
  'frontend',
  'mobile',
  'embedded',
  'operations',
  'databases',
  'data',
  'analytics',
  'learning',
  'testing',
  'security',
  'architecture',
  'management',
] as const;

export type Family = (typeof FAMILIES)[number];

/** What a text of a role covers: technologies of these ids, kinds and categories, the most telling first. */
export interface Theme {
  readonly id: string;
  readonly of: readonly string[];
  /** 1: the role is about it; 2: belongs to it; 3: where there is room. */
  readonly priority: 1 | 2 | 3;
  /** Covered by a line of the role where the stack has nothing for it. */
  readonly must?: boolean;
}

/** A job family. Its texts are in `texts/`, one file per language. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly Level[];
  /** Whose lines it uses, nearest first. */
  readonly families: readonly Family[];
  /** What the stack is mostly for comes first among its families. */
  readonly followsStack?: boolean;
  /** O*NET-SOC 2019 */
  readonly occupation: string;
  /** In the order in which a text is read. */
  readonly themes: readonly Theme[];
  /** For each place in a title: ids, kinds and categories, the first that the stack has is named. */
  readonly title: readonly (readonly string[])[];
}

/** One role; the id is the file's name. */
export const defineRole = (role: Role): Role => role;

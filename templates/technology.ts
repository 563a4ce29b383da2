/** The fourteen shelves of the catalogue. */
export const CATEGORIES = [
  'language',
  'framework',
  'api',
  'frontend',
  'mobile',
  'database',
  'messaging',
  'cloud',
  'containers',
  'ci-cd',
  'testing',
  'observability',
  'data-ml',
  'security',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** A catalogue entry. */
export interface Technology {
  readonly id: string;
  /** The spelling of its makers: Node.js, PostgreSQL, gRPC. */
  readonly name: string;
  readonly category: Category;
  /** What it is one of: PostgreSQL is `relational`, Apache Kafka `event-streaming`. */
  readonly kind: string;
  /** Other ways in which people write it. */
  readonly aliases: readonly string[];
  /** Ids of what comes with it: Django implies Python. Transitive. */
  readonly implies: readonly string[];
  /** Id of the larger product that it belongs to: Amazon S3 is part of AWS. */
  readonly partOf?: string;
  /** Year of the first public release, where it is known for sure. */
  readonly since?: number;
  /** The bare name is an English word or a letter: in free text it counts only with its capitals. */
  readonly ambiguous: boolean;
  readonly ambiguousAliases: readonly string[];
}

type Row = Omit<Technology, 'category' | 'aliases' | 'implies' | 'ambiguous' | 'ambiguousAliases'> &
  Partial<Pick<Technology, 'aliases' | 'implies' | 'ambiguous' | 'ambiguousAliases'>>;

/** The technologies of one category, most used first. */
export const defineTechnologies = (category: Category, rows: readonly Row[]): readonly Technology[] =>
  rows.map((row) => ({ category, aliases: [], implies: [], ambiguous: false, ambiguousAliases: [], ...row }));

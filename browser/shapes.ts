import * as v from 'valibot';
import type { Taught } from '@/forms/taught';
import { DETAIL_KEYS, type Details } from '@/templates/details';
import { PROPERTIES } from '@/templates/property';
import { LEVELS } from '@/templates/role';
import type { Company, Variant } from '@/templates/variant';

// What comes out of storage, a file or a message is untrusted until it has passed here.

/** Longest text that one field of a stored value may have, in UTF-16 units. */
const MAX_TEXT = 50_000;
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const time = v.pipe(v.string(), v.isoTimestamp());

const keys: ReadonlySet<string> = new Set(DETAIL_KEYS);
const details = v.pipe(
  v.record(v.string(), text),
  v.transform((all): Details => Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)))),
);

const lines = v.pipe(v.array(v.object({ id, text })), v.maxLength(500));
const ownLines = v.object({ base: lines, lines });

const variant = v.object({
  id,
  name: text,
  role: id,
  level: v.picklist(LEVELS),
  language: v.pipe(v.string(), v.maxLength(20)),
  stack: v.optional(id),
  technologies: v.pipe(v.array(id), v.maxLength(200)),
  companyId: v.optional(id),
  title: v.optional(text),
  own: v.object({
    overview: v.optional(ownLines),
    responsibilities: v.optional(ownLines),
    qualifications: v.optional(ownLines),
    preferred: v.optional(ownLines),
  }),
  details,
  tags: v.pipe(v.array(text), v.maxLength(100)),
  archived: v.boolean(),
  createdAt: time,
  updatedAt: time,
});

const company = v.object({ id, details, createdAt: time, updatedAt: time });

/** What is remembered of a site: the template last used there, and what was allowed. */
const site = v.object({
  host: id,
  template: v.optional(id),
  usedAt: v.optional(time),
});

const lesson = { id, beside: v.pipe(v.array(text), v.maxLength(60)), path: text, at: time };
const taughtField = v.object({
  ...lesson,
  control: v.object({ label: text, name: text, kind: text, group: text, placeholder: text }),
  property: v.nullable(v.picklist(PROPERTIES)),
});
const taughtForm = v.object({ ...lesson, isPosting: v.literal(true) });

/** So many facts of one site are kept. */
export const MAX_FACTS = 500;

/** What a person taught of the forms of one origin. */
const taught = v.object({
  origin: id,
  facts: v.pipe(v.array(v.union([taughtField, taughtForm])), v.maxLength(MAX_FACTS)),
});

const settings = v.object({
  recent: v.pipe(v.array(id), v.maxLength(20)),
  /** When the data was last written to a file. */
  backupAt: v.optional(time),
});

export interface Site {
  readonly host: string;
  readonly template?: string;
  readonly usedAt?: string;
}

export interface Settings {
  /** Templates last used, the last one first. */
  readonly recent: readonly string[];
  readonly backupAt?: string;
}

/** What was taught on one site. */
export interface TaughtSite {
  readonly origin: string;
  readonly facts: readonly Taught[];
}

/** The kinds of things that are stored, each with its shape. */
export const SHAPES = { variant, company, site, taught, settings } as const;

export interface Stored {
  variant: Variant;
  company: Company;
  site: Site;
  taught: TaughtSite;
  settings: Settings;
}

export type Kind = keyof Stored;

/** The value if it has the shape of its kind; undefined otherwise. */
export function parseStored<K extends Kind>(kind: K, value: unknown): Stored[K] | undefined {
  const result = v.safeParse(SHAPES[kind], value);
  return result.success ? (result.output as Stored[K]) : undefined;
}

import type { Details } from './details';
import type { Level } from './role';
import type { TemplateLine, TemplateRequest } from './template';

/** The sections of a variant that have lines of their own. */
export const OWN_SECTIONS = ['overview', 'responsibilities', 'qualifications', 'preferred'] as const;
export type OwnSection = (typeof OWN_SECTIONS)[number];

/** A section that a person has edited: their lines, and the template's lines from which they started. */
export interface OwnLines {
  readonly base: readonly TemplateLine[];
  readonly lines: readonly TemplateLine[];
}

/** What a person keeps: a template at a level with a stack, their own edits, their company and the facts of the posting. */
export interface Variant {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly level: Level;
  readonly language: string;
  /** The named stack that it started from; its technologies are what counts. */
  readonly stack?: string;
  readonly technologies: readonly string[];
  readonly companyId?: string;
  /** A title of their own; else the template's. */
  readonly title?: string;
  /** Sections with own lines; the others follow the template. */
  readonly own: Readonly<Partial<Record<OwnSection, OwnLines>>>;
  readonly details: Details;
  readonly tags: readonly string[];
  readonly archived: boolean;
  /** ISO 8601 with time. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An employer: named once, used by many variants. */
export interface Company {
  readonly id: string;
  readonly details: Details;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a variant asks of the templates. */
export const requestOf = ({ role, level, language, technologies, stack }: Variant): TemplateRequest => ({
  role,
  level,
  language,
  technologies,
  ...(stack && { stack }),
});

export const companyName = (company: Company): string => company.details.hiringOrganization ?? '';

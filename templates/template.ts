import type { Line } from './line';
import type { Level } from './role';

/** What a template is made for: a role at a level, with a named stack or a free mix of technologies. */
export interface TemplateRequest {
  readonly role: string;
  readonly level: Level;
  /** Id of a named stack; its technologies are used unless others are given. */
  readonly stack?: string;
  /** Ids of technologies; a name that we do not know is used as it is. */
  readonly technologies?: readonly string[];
  /** BCP 47 */
  readonly language?: string;
}

interface TemplateOf<L> {
  readonly role: string;
  readonly level: Level;
  /** The named stack, or null for a free mix. */
  readonly stack: string | null;
  readonly language: string;
  readonly technologies: readonly string[];
  readonly title: string;
  /** Other titles that people search for. */
  readonly titles: readonly string[];
  readonly overview: readonly L[];
  readonly responsibilities: readonly L[];
  readonly qualifications: readonly L[];
  readonly preferred: readonly L[];
}

/** A line that can be found again when the template's words have changed. */
export interface TemplateLine {
  readonly id: string;
  readonly text: Line;
}

/** A template whose lines have ids. */
export type Template = TemplateOf<TemplateLine>;

/** A template as it is read. */
export type Rendered = TemplateOf<Line>;

/** Says in one sentence why a template cannot be made, and what can. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

import type { Level, Role } from './role';
import type { Technology } from './technology';
import type { Texts } from './texts';

/** A technology of a stack; one that nobody but the person who typed it knows has only a name. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly technology?: Technology;
}

/** A line that may be taken, its slots filled. */
export interface Candidate {
  readonly id: string;
  /** What it is about: the id of a technology, or of the role. */
  readonly owner: string;
  readonly text: string;
  readonly theme?: string;
  /** Written for some levels only. */
  readonly levelled: boolean;
}

/** What a text is written for, and in which words. */
export interface Setting {
  readonly role: Role;
  readonly level: Level;
  readonly texts: Texts;
}

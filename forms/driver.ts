import type { Words } from './evidence';
import type { PageWorld } from './page-world';
import type { Question } from './survey';
import type { Wish } from './wish';

/** What a control holds. */
export interface State {
  /** What a person reads in it; the items of a list each on its own. */
  readonly text: string;
  readonly items?: readonly string[];
  /** Nothing is in it, or what the page put there as its default and nobody touched. */
  readonly untouched: boolean;
  /** The lines of a text may be broken where the box ends. */
  readonly wraps?: boolean;
  /** What `restore` needs to bring this state back. */
  readonly memo: unknown;
}

/** How a write went, as far as the driver knows; whether it landed is read back later. */
export type Written =
  | {
      readonly done: true;
      /** The texts of what was chosen, as the list has them: what the control shall show. */
      readonly chosen?: readonly string[];
    }
  | {
      readonly done: false;
      readonly why: 'no-option' | 'no-list' | 'unsure' | 'not-taken' | 'disabled';
      readonly near?: readonly string[];
    };

export interface WriteContext {
  readonly words: Words;
  readonly pageWorld: PageWorld;
  /** Ends early where the person stops the fill or begins to type. */
  readonly signal: AbortSignal;
}

/** Code that reads and writes one kind of widget, by its mechanism, whatever library made it. */
export interface Driver {
  readonly id: string;
  /** Of two drivers that drive a control, the one with the higher rank does. */
  readonly rank: number;
  drives(question: Question): boolean;
  read(question: Question): State;
  write(question: Question, wish: Wish, context: WriteContext): Promise<Written>;
  restore(question: Question, memo: unknown, context: WriteContext): Promise<void>;
}

/** Returns its argument: a driver file is checked where it is written. */
export const defineDriver = (driver: Driver): Driver => driver;
export const DONE: Written = { done: true };

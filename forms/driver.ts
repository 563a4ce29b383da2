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
  /** Ends early where the person begins to type in the control. */
  readonly signal: AbortSignal;
}

/** How one kind of widget is known and read, by its mechanism, whatever library made it: all that a plan needs. */
export interface Reader {
  readonly id: string;
  /** Of two that read a control, the one with the higher rank does. */
  readonly rank: number;
  drives(question: Question): boolean;
  read(question: Question): State;
}

/** How it is written and brought back. */
export interface Writer {
  write(question: Question, wish: Wish, context: WriteContext): Promise<Written>;
  restore(question: Question, memo: unknown, context: WriteContext): Promise<void>;
}

export interface Driver extends Reader, Writer {}

/** Returns its argument: a driver file is checked where it is written. */
/*@__NO_SIDE_EFFECTS__*/
export const defineReader = (reader: Reader): Reader => reader;
/** Joins the two halves; a script that only reads is built without the second. */
/*@__NO_SIDE_EFFECTS__*/
export const defineDriver = (reader: Reader, writer: Writer): Driver => ({ ...reader, ...writer });
export const DONE: Written = { done: true };

import type { Level } from './role';

interface Length {
  readonly r: number;
  readonly q: number;
  readonly p: number;
  /** Lines of the role, whatever the stack. */
  readonly own: { readonly r: number; readonly q: number };
  /** Lines on technologies that are written for the level, where there are any; the others speak of the work itself. */
  readonly ofLevel: { readonly r: number; readonly q: number; readonly p: number };
  /** Preferred lines go on, up to here, with technologies that are asked for already. */
  readonly pMore: number;
  /** Asks for depth in what is preferred. */
  readonly deep: boolean;
  /** Where several lines say equally much, the levels take turns. */
  readonly turn: 0 | 1;
}

const all = { r: Infinity, q: Infinity, p: Infinity };

/** How many responsibilities (r), qualifications (q) and preferred ones (p) a text has at each level. */
export const LENGTHS: Readonly<Record<Level, Length>> = {
  junior: { r: 7, q: 5, p: 3, own: { r: 2, q: 1 }, ofLevel: all, pMore: 2, deep: false, turn: 0 },
  mid: { r: 7, q: 6, p: 3, own: { r: 2, q: 1 }, ofLevel: all, pMore: 3, deep: false, turn: 0 },
  senior: { r: 8, q: 7, p: 3, own: { r: 2, q: 2 }, ofLevel: { ...all, r: 3, q: 2 }, pMore: 3, deep: true, turn: 1 },
  staff: { r: 8, q: 7, p: 3, own: { r: 3, q: 2 }, ofLevel: { ...all, r: 4, q: 3 }, pMore: 3, deep: true, turn: 0 },
  lead: { r: 8, q: 7, p: 3, own: { r: 3, q: 2 }, ofLevel: { ...all, r: 1, q: 4 }, pMore: 3, deep: true, turn: 1 },
  manager: { r: 7, q: 6, p: 2, own: { r: 5, q: 4 }, ofLevel: all, pMore: 2, deep: false, turn: 0 },
};

/** Lines of the role fill up to this where a stack has too few of its own, and to the second where the text is short, responsibilities first. */
export const ENOUGH = { r: 6, q: 5, p: 2 };
export const PLENTY = { r: 8, q: 6, p: 4 };

/** Too little to judge a job by, in UTF-16 units without title and headings. */
export const SHORT_TEXT = 1440;

export const MAX_PREFERRED = 4;

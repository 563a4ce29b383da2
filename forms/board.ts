import type { TextRules } from '@/templates/format';
import type { Property } from '@/templates/property';

/** What is known of one board: it corrects the general rules, it does not describe the form. */
export interface Board {
  readonly id: string;
  readonly name: string;
  /** Host names; `*.` in front stands for any subdomain. */
  readonly hosts: readonly string[];
  /** Addresses (path, search and hash) where its posting form stands. */
  readonly postingPaths: readonly RegExp[];
  /** Addresses that never hold a posting form. */
  readonly otherPaths?: readonly RegExp[];
  /** What a box makes of a text; `description` stands for all long texts. */
  readonly rules?: Partial<Record<Property, TextRules>>;
  /** How many characters a box takes, where the page does not say. */
  readonly limits?: Partial<Record<Property, number>>;
  /** Labels that mislead: by the label as the page shows it, the property or nothing. */
  readonly labels?: Readonly<Record<string, Property | null>>;
  /** Where the facts come from, and when they were seen. */
  readonly source: string;
}

/** Returns its argument: a board file is checked where it is written. */
export const defineBoard = (board: Board): Board => board;

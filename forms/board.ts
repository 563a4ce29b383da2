import type { TextRules } from '@/templates/format';
import type { Property } from '@/templates/property';
import type { FACETS, Facet } from './language';

/**
 * What is known of one board: it corrects the general rules, it does not describe the form.
 * Every fact has its source; a comment says so where one is own knowledge that nobody has confirmed.
 */
export interface Board {
  readonly id: string;
  /** As a sentence begins with it: "LinkedIn: posting form, 17 fields". */
  readonly name: string;
  /**
   * Host names; `*.` in front stands for any subdomain.
   * `*` alone is software that runs on anybody's host: there one of its posting addresses or marks has to be found.
   */
  readonly hosts: readonly string[];
  /** Selectors of what only this software's posting form has. */
  readonly marks?: readonly string[];
  /** Addresses (path, search and hash) where its posting form stands; they come before `otherPaths`. */
  readonly postingPaths: readonly RegExp[];
  /** Addresses where it should stand, but where nobody has seen it: weak evidence. */
  readonly unverifiedPaths?: readonly RegExp[];
  /** Addresses that never hold a posting form. */
  readonly otherPaths?: readonly RegExp[];
  /** The same with the host in front ("jobs.lever.co/acme"): what belongs to the board and stands elsewhere. */
  readonly otherAddresses?: readonly RegExp[];
  /** What the page's title says where the form stands; for addresses that hold other things as well. */
  readonly pageTitle?: RegExp;
  /** The screens of its flow, in order. */
  readonly steps?: readonly Step[];
  /** What a box makes of a text; `description` stands for all long texts. */
  readonly rules?: Partial<Record<Property, TextRules>>;
  /** How many characters a box takes, where the page does not say. */
  readonly limits?: Partial<Record<Property, number>>;
  /** Labels that mislead, by the label as the page shows it. */
  readonly labels?: Readonly<Record<string, Told>>;
  /** Names in the code, for controls whose label is missing or changes. */
  readonly names?: Readonly<Record<string, Told>>;
  /** What options say on this board where it is not what the words say; `{}` is nothing. */
  readonly options?: Readonly<Record<string, OptionFacts>>;
  /** Properties that the board itself writes into its form (a draft, an estimate): nobody typed them. */
  readonly prefills?: readonly Property[];
  /** Where the facts come from, and when they were seen. */
  readonly source: string;
}

/** The property that a control asks for, none, or several that ask under one label, in their order. */
export type Told = Property | null | readonly Property[];

export type OptionFacts = { readonly [F in Facet]?: (typeof FACETS)[F][number] };

export interface Step {
  readonly name: string;
  /** Where it stands, if its address tells. */
  readonly path?: RegExp;
}

/** Returns its argument: a board file is checked where it is written. */
export const defineBoard = (board: Board): Board => board;

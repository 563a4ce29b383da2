import type { Property } from '@/templates/property';
import { readVariants, unified, type Variants } from './han';
import type { OtherKind } from './language';
import type { Packed } from './packed';
import { isUnspaced, words } from './text';

/** What a phrase speaks for. */
export type Topic =
  | { readonly says: 'asks' | 'mayAsk' | 'never'; readonly property: Property }
  | { readonly says: 'nothing' }
  | { readonly says: 'elsewhere' | 'page' | 'things'; readonly kind: OtherKind | 'posting' };

export type PackedByTwo = Readonly<Record<string, Readonly<Record<string, Packed>>>>;

/** A language made ready for look-up: every text folded, phrases of one topic in one string. Made at build time; pages get this. */
export interface PageLanguage {
  readonly id: string;
  readonly compounds: boolean;
  readonly inflected?: boolean;
  readonly fillers: string;
  readonly dropped: string;
  /** Pairs of characters, as far as something here has the second of them. */
  readonly variants?: string;
  /** What phrases speak for, and of what (`asks`, `title`; `nothing` of `''`) → the phrases. */
  readonly phrases: PackedByTwo;
  /** Facet, and value of it (`workTime`, `FULL_TIME`) → what options say. */
  readonly options: PackedByTwo;
}

/** A language with what is written in it and read of posts besides: pages of ours have this. */
export interface CompiledLanguage extends PageLanguage {
  /** The first label of each facet's value, as people write it. */
  readonly labels: Readonly<Record<string, string>>;
  /** Section of a post → headings; what a box for the section is labelled with is a heading of it as well. */
  readonly sections: Readonly<Record<string, Packed>>;
}

/** A folded phrase as it is looked up: without articles, or without spaces where the script has none. */
export const normalizePhrase = (folded: string, dropped: ReadonlySet<string>, variants: Variants): string =>
  isUnspaced(folded) ? squeeze(folded, variants) : withoutDropped(folded, dropped);

/** In scripts without spaces, no spaces at all, and one form of each word. */
export const squeeze = (folded: string, variants: Variants): string =>
  isUnspaced(folded) ? unified(folded.replace(/ /g, '').replace(OKURIGANA, ''), variants) : folded;

/** Kana that may be left out after a character: 締め切り and 締切, 問い合わせ and 問合せ are one word. */
const OKURIGANA = /(?<=\p{Script=Han})[いえきぎくけげしせちみめりれわ]{1,2}(?=\p{Script=Han}|$)/gu;

/** The variants of some languages: texts are read with those of all of them, and so must be the phrases of each. */
export const joinVariants = (languages: readonly Pick<PageLanguage, 'variants'>[]): Variants =>
  readVariants(languages.map(({ variants = '' }) => variants).join(''));

/** Without articles; a last word always stays: "salaire de" is no "salaire". */
export const withoutDropped = (folded: string, dropped: ReadonlySet<string>): string => {
  if (dropped.size === 0) return folded;
  const all = words(folded);
  return all.filter((word, at) => at === all.length - 1 || !dropped.has(word)).join(' ');
};

/** The topic that the two keys of `phrases` name. */
export function topicOf(says: Topic['says'], about: string): Topic {
  if (says === 'nothing') return { says };
  return says === 'elsewhere' || says === 'page' || says === 'things'
    ? { says, kind: about as OtherKind | 'posting' }
    : { says, property: about as Property };
}

import type { OptionFacts } from './board';
import { joinVariants, type PageLanguage, squeeze } from './compiled';
import { unified, type Variants } from './han';
import type { Facet } from './language';
import { type Packed, unpack } from './packed';
import { fold, isUnspaced, words } from './text';

/** One thing that an option says: "Full-time, permanent" says two. */
export interface Meaning {
  readonly facet: Facet;
  readonly value: string;
  /** True where the option says this and nothing else. */
  readonly whole: boolean;
}

/** What options say, ready for look-up. */
export interface OptionVocabulary {
  readonly phrases: ReadonlyMap<string, readonly { readonly facet: Facet; readonly value: string }[]>;
  readonly longest: number;
  readonly variants: Variants;
  /** The languages that they are in. */
  readonly languages: readonly string[];
  /** What a board says of whole options: it beats the words. */
  readonly told: ReadonlyMap<string, readonly Meaning[]>;
}

/** The words by which options are chosen. */
export interface OptionWords {
  readonly options: OptionVocabulary;
}

/** Joins what options say in some languages, and on one board. */
export function joinOptions(
  languages: readonly PageLanguage[],
  told: Readonly<Record<string, OptionFacts>> = {},
): OptionVocabulary {
  const phrases = new Map<string, { facet: Facet; value: string }[]>();
  const variants = joinVariants(languages);
  let longest = 1;
  for (const { options } of languages) {
    for (const [facet, value, list] of valuesOf(options)) {
      for (const own of unpack(list)) {
        const phrase = unified(own, variants);
        const known = phrases.get(phrase);
        if (!known) phrases.set(phrase, [{ facet, value }]);
        else if (!known.some((one) => one.facet === facet && one.value === value)) known.push({ facet, value });
        longest = Math.max(longest, words(phrase).length);
      }
    }
  }
  return {
    phrases,
    longest,
    variants,
    languages: languages.map(({ id }) => id),
    told: new Map(Object.entries(told).map(([option, facts]) => [squeeze(fold(option), variants), meaningsOf(facts)])),
  };
}

const valuesOf = (options: PageLanguage['options']): [Facet, string, Packed][] =>
  Object.entries(options).flatMap(([facet, values]) =>
    Object.entries(values).map(([value, list]): [Facet, string, Packed] => [facet as Facet, value, list]),
  );

const meaningsOf = (facts: OptionFacts): Meaning[] =>
  (Object.entries(facts) as [Facet, string][]).map(([facet, value]) => ({ facet, value, whole: true }));

/**
 * What an option's text says: its whole text first; else each whole word or words in it that mean something
 * ("unbefristet" is never "befristet"). What stands in brackets explains and counts only where nothing else says anything.
 */
export function readOption(vocabulary: OptionVocabulary, text: string): Meaning[] {
  const folded = squeeze(fold(text), vocabulary.variants);
  const told = vocabulary.told.get(folded);
  if (told) return [...told];
  const whole = vocabulary.phrases.get(folded);
  if (whole) return whole.map((meaning) => ({ ...meaning, whole: true }));
  const bare = squeeze(fold(text.replace(/\(.*?\)|（.*?）|\[.*?\]/g, ' ')), vocabulary.variants);
  if (bare && bare !== folded) {
    const inner = vocabulary.phrases.get(bare);
    if (inner) return inner.map((meaning) => ({ ...meaning, whole: true }));
    const parts = partsOf(vocabulary, bare);
    if (parts.length > 0) return parts;
  }
  return partsOf(vocabulary, folded);
}

function partsOf(vocabulary: OptionVocabulary, folded: string): Meaning[] {
  if (isUnspaced(folded)) return unspacedParts(vocabulary, folded);
  const all = words(folded);
  const found: Meaning[] = [];
  for (let from = 0; from < all.length; ) {
    let step = 1;
    for (let length = Math.min(vocabulary.longest, all.length - from); length > 0; length--) {
      const meanings = vocabulary.phrases.get(all.slice(from, from + length).join(' '));
      if (!meanings) continue;
      found.push(...meanings.map((meaning) => ({ ...meaning, whole: false })));
      step = length;
      break;
    }
    from += step;
  }
  return found;
}

function unspacedParts(vocabulary: OptionVocabulary, text: string): Meaning[] {
  const found: Meaning[] = [];
  for (let from = 0; from < text.length; ) {
    let step = 1;
    for (let length = Math.min(10, text.length - from); length > 1; length--) {
      const meanings = vocabulary.phrases.get(text.slice(from, from + length));
      if (!meanings) continue;
      found.push(...meanings.map((meaning) => ({ ...meaning, whole: false })));
      step = length;
      break;
    }
    from += step;
  }
  return found;
}

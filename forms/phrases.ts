import { joinVariants, type PageLanguage, squeeze, type Topic, topicOf, withoutDropped } from './compiled';
import { unified, type Variants } from './han';
import { type Packed, unpack } from './packed';
import { isUnspaced, singular, stem, words } from './text';

export type { Topic };

/** A phrase found in a text. */
export interface Hit {
  readonly topic: Topic;
  readonly phrase: string;
  /** The part of the text's meaning letters that the phrase covers, 0 to 1. */
  readonly cover: number;
  readonly starts: boolean;
  readonly ends: boolean;
}

/** The phrases of some languages, ready for look-up. */
export interface Vocabulary {
  readonly phrases: ReadonlyMap<string, readonly Topic[]>;
  /** By the phrase in the singular, where a word of it is in the plural. */
  readonly singulars: ReadonlyMap<string, readonly Topic[]>;
  /** By the phrase without the ends of its words, in languages that change them. */
  readonly stems: ReadonlyMap<string, readonly Topic[]>;
  readonly fillers: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
  readonly variants: Variants;
  readonly compounds: boolean;
}

const MAX_WORDS = 7;
const MAX_CHARACTERS = 12;
/** Shorter parts of a compound word say too little. */
const MIN_PART = 4;

/** Joins the phrases of languages; the order of the languages does not matter. */
export function joinVocabulary(languages: readonly PageLanguage[]): Vocabulary {
  const phrases = new Map<string, Topic[]>();
  const singulars = new Map<string, Topic[]>();
  const stems = new Map<string, Topic[]>();
  const union = (part: 'fillers' | 'dropped') =>
    new Set(languages.flatMap((language) => language[part].split('|')).filter(Boolean));
  const dropped = union('dropped');
  const variants = joinVariants(languages);
  for (const language of languages) {
    const isForeign = foreignArticles(dropped, language);
    for (const [topic, list] of topicsOf(language)) {
      for (const own of unpack(list)) {
        const phrase = unified(isForeign?.test(own) ? withoutDropped(own, dropped) : own, variants);
        put(phrases, phrase, topic);
        if (PLURAL.test(phrase)) put(singulars, singularOf(phrase), topic);
        if (language.inflected) put(stems, stemOf(phrase), topic);
      }
    }
  }
  return {
    phrases,
    singulars,
    stems,
    fillers: union('fillers'),
    dropped,
    variants,
    compounds: languages.some(({ compounds }) => compounds),
  };
}

const topicsOf = ({ phrases }: PageLanguage): [Topic, Packed][] =>
  Object.entries(phrases).flatMap(([says, lists]) =>
    Object.entries(lists).map(([about, list]): [Topic, Packed] => [topicOf(says as Topic['says'], about), list]),
  );

/** Texts lose the articles of all languages ("de" is one in Dutch): so must the phrases of each. */
function foreignArticles(dropped: ReadonlySet<string>, language: PageLanguage): RegExp | undefined {
  const own = new Set(language.dropped.split('|'));
  const foreign = [...dropped].filter((word) => !own.has(word));
  return foreign.length > 0 ? new RegExp(`(?:^| )(?:${foreign.join('|')}) `) : undefined;
}

const PLURAL = /s(?: |$)/;
/** A phrase with each of its words in the singular. */
export const singularOf = (phrase: string) => words(phrase).map(singular).join(' ');
/** A phrase with each of its words without its end. */
export const stemOf = (phrase: string) => words(phrase).map(stem).join(' ');

function put(table: Map<string, Topic[]>, phrase: string, topic: Topic): void {
  const known = table.get(phrase);
  if (!known) table.set(phrase, [topic]);
  else if (!known.some((other) => sameTopic(other, topic))) known.push(topic);
}

const sameTopic = (a: Topic, b: Topic) =>
  a.says === b.says &&
  (a as { property?: string }).property === (b as { property?: string }).property &&
  (a as { kind?: string }).kind === (b as { kind?: string }).kind;

/** Every phrase that a folded text holds. */
export function findPhrases(vocabulary: Vocabulary, folded: string): Hit[] {
  if (!folded) return [];
  const hits: Hit[] = [];
  if (isUnspaced(folded)) {
    findUnspaced(vocabulary, folded, hits);
    findSpaced(vocabulary, unified(folded, vocabulary.variants), hits);
  } else findSpaced(vocabulary, folded, hits);
  return hits.length > 1 ? onlyLongestWhole(hits, folded) : hits;
}

/** Of phrases that cover all that carries meaning, the longest is the whole; a shorter one ("nom" in "nom de l'offre") is a part. */
function onlyLongestWhole(hits: readonly Hit[], folded: string): Hit[] {
  const longest = hits.reduce((most, { cover, phrase }) => (cover > WHOLE ? Math.max(most, phrase.length) : most), 0);
  return hits.map((hit) =>
    hit.cover > WHOLE && hit.phrase.length < longest - 1
      ? { ...hit, cover: Math.min(0.9, hit.phrase.length / folded.length) }
      : hit,
  );
}

/** From here a phrase is the whole text. */
export const WHOLE = 0.98;

/** The letters that carry meaning: those of words that are no fillers; all of them where there are only fillers. */
function weigh(all: readonly string[], fillers: ReadonlySet<string>): number {
  let meaning = 0;
  let total = 0;
  for (const word of all) {
    total += word.length;
    if (!fillers.has(word)) meaning += word.length;
  }
  return meaning || total;
}

/** The part that some words have of a text's meaning; what carries none ("what is the job" of "what is the job location") is never the whole of it. */
function coverOf(part: readonly string[], all: readonly string[], total: number, fillers: ReadonlySet<string>): number {
  const isEmpty = part.length < all.length && part.every((word) => fillers.has(word));
  return Math.min(isEmpty ? MOST_WITHOUT_MEANING : 1, weigh(part, fillers) / total);
}

const MOST_WITHOUT_MEANING = 0.9;

function findSpaced(vocabulary: Vocabulary, text: string, hits: Hit[]): void {
  const all = words(withoutDropped(text, vocabulary.dropped));
  const hasPlural = PLURAL.test(text);
  const total = weigh(all, vocabulary.fillers) || 1;
  let first = all.findIndex((word) => !vocabulary.fillers.has(word));
  if (first < 0) first = 0;
  let last = all.length - 1;
  while (last > 0 && vocabulary.fillers.has(all[last]!)) last--;
  for (let from = 0; from < all.length; from++) {
    let phrase = '';
    for (let to = from + 1; to <= Math.min(all.length, from + MAX_WORDS); to++) {
      phrase = phrase ? `${phrase} ${all[to - 1]}` : all[to - 1]!;
      // The plural is another word where both are known: "positions" are counted, a "position" is named.
      const topics =
        vocabulary.phrases.get(phrase) ??
        vocabulary.singulars.get(phrase) ??
        (hasPlural ? lookUpSingular(vocabulary, phrase) : undefined) ??
        lookUpStem(vocabulary, phrase);
      if (!topics) continue;
      const cover = coverOf(all.slice(from, to), all, total, vocabulary.fillers);
      for (const topic of topics) hits.push({ topic, phrase, cover, starts: from <= first, ends: to > last });
    }
    if (vocabulary.compounds)
      findParts(vocabulary, all[from]!, { total, starts: from <= first, ends: from >= last }, hits);
  }
}

function lookUpSingular({ phrases, singulars }: Vocabulary, phrase: string) {
  if (!PLURAL.test(phrase)) return undefined;
  const singular = singularOf(phrase);
  return phrases.get(singular) ?? singulars.get(singular);
}

const lookUpStem = ({ stems }: Vocabulary, phrase: string) => (stems.size > 0 ? stems.get(stemOf(phrase)) : undefined);

/** The beginnings and ends of a compound word: "jahresgehalt" → "gehalt". */
function findParts(
  { phrases }: Vocabulary,
  word: string,
  { total, starts, ends }: { total: number; starts: boolean; ends: boolean },
  hits: Hit[],
): void {
  for (let length = MIN_PART; length <= word.length - 3; length++) {
    for (const part of length > MIN_PART ? [word.slice(-length), word.slice(0, length)] : [word.slice(-length)]) {
      for (const topic of phrases.get(part) ?? [])
        hits.push({ topic, phrase: part, cover: Math.min(1, part.length / total), starts, ends });
    }
  }
}

function findUnspaced(vocabulary: Vocabulary, folded: string, hits: Hit[]): void {
  const text = squeeze(folded, vocabulary.variants);
  const fillers = [...vocabulary.fillers].filter(isUnspaced).sort((a, b) => b.length - a.length);
  const total = fillers.reduce((rest, filler) => rest.replaceAll(filler, ''), text).length || text.length;
  const first = pastFillers(text, fillers, 'startsWith');
  const last = text.length - pastFillers(text, fillers, 'endsWith');
  for (let from = 0; from < text.length; from++) {
    for (let to = from + 1; to <= Math.min(text.length, from + MAX_CHARACTERS); to++) {
      const phrase = text.slice(from, to);
      const topics = vocabulary.phrases.get(phrase);
      if (!topics || !standsAlone(text, phrase, from)) continue;
      for (const topic of topics)
        hits.push({
          topic,
          phrase,
          cover: Math.min(1, phrase.length / total),
          starts: from <= first || to >= last,
          ends: to >= last,
        });
    }
  }
}

/** Whether a phrase is one of a script without spaces, or a foreign word that no letter or digit of its own script touches: "応募URL". */
const standsAlone = (text: string, phrase: string, from: number): boolean =>
  isUnspaced(phrase) ||
  (phrase.length > 2 && !/[a-z\d]/.test(`${text[from - 1] ?? ''}${text[from + phrase.length] ?? ''}`));

/** How many letters at one end of a text are fillers ("を入力してください"): what stands before or after them begins or ends it. */
function pastFillers(text: string, fillers: readonly string[], side: 'startsWith' | 'endsWith'): number {
  let rest = text;
  for (;;) {
    const filler = fillers.find((one) => one.length < rest.length && rest[side](one));
    if (!filler) return text.length - rest.length;
    rest = side === 'startsWith' ? rest.slice(filler.length) : rest.slice(0, -filler.length);
  }
}

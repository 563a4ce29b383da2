import type { Property } from '@/templates/property';
import type { Language, OtherKind } from './language';
import { fold, isUnspaced, words } from './text';

/** What a phrase speaks for. */
export type Topic =
  | { readonly says: 'asks' | 'mayAsk' | 'never'; readonly property: Property }
  | { readonly says: 'nothing' }
  | { readonly says: 'elsewhere' | 'page'; readonly kind: OtherKind | 'posting' };

/** A phrase found in a text. */
export interface Hit {
  readonly topic: Topic;
  readonly phrase: string;
  /** The part of the text's meaning letters that the phrase covers, 0 to 1. */
  readonly cover: number;
  readonly starts: boolean;
  readonly ends: boolean;
  readonly language: string;
  /** The words are alike, not the same: another ending, a slip of the keyboard. */
  readonly isNear?: boolean;
}

interface Entry {
  readonly topic: Topic;
  readonly phrase: string;
  readonly weight: number;
  readonly language: string;
}

/** The phrases of some languages, ready for look-up. */
export interface Vocabulary {
  readonly spaced: ReadonlyMap<string, readonly Entry[]>;
  readonly unspaced: ReadonlyMap<string, readonly Entry[]>;
  /** By the beginnings of the words: for other endings. */
  readonly stems: ReadonlyMap<string, readonly Entry[]>;
  readonly fillers: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
  readonly compounds: boolean;
}

const MAX_WORDS = 8;
const MAX_CHARACTERS = 12;
/** Shorter parts of a compound word say too little. */
const MIN_PART = 4;

/** Compiles the words of languages; the order of the languages does not matter. */
export function compileVocabulary(languages: readonly Language[]): Vocabulary {
  const spaced = new Map<string, Entry[]>();
  const unspaced = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const fillers = new Set(languages.flatMap((language) => language.fillers.flatMap((filler) => words(fold(filler)))));
  const dropped = new Set(languages.flatMap((language) => (language.dropped ?? []).map(fold)));
  for (const language of languages) {
    for (const [topic, phrases] of topicsOf(language)) {
      for (const text of phrases) {
        const folded = fold(text);
        const isJoined = isUnspaced(folded);
        const phrase = isJoined ? folded.replace(/ /g, '') : withoutDropped(folded, dropped);
        if (!phrase) continue;
        const table = isJoined ? unspaced : spaced;
        const entry = { topic, phrase, weight: weigh(isJoined ? folded : phrase, fillers), language: language.id };
        const entries = table.get(phrase);
        if (!entries) table.set(phrase, [entry]);
        else if (!entries.some((other) => sameTopic(other.topic, topic))) entries.push(entry);
        if (!isJoined && topic.says !== 'page') addStem(stems, entry);
      }
    }
  }
  return { spaced, unspaced, stems, fillers, dropped, compounds: languages.some((language) => language.compounds) };
}

/** Without articles; a last word always stays: "salaire de" is no "salaire". */
export const withoutDropped = (folded: string, dropped: ReadonlySet<string>): string =>
  words(folded)
    .filter((word, at, all) => at === all.length - 1 || !dropped.has(word))
    .join(' ');

function addStem(stems: Map<string, Entry[]>, entry: Entry): void {
  const stem = stemOf(entry.phrase);
  if (stem === entry.phrase && words(stem).length < 2 && stem.length < 5) return;
  const entries = stems.get(stem);
  if (!entries) stems.set(stem, [entry]);
  else if (!entries.some((other) => sameTopic(other.topic, entry.topic))) entries.push(entry);
}

/** The beginnings of the words of a phrase: "wynagrodzenia" and "wynagrodzenie" are alike. */
const stemOf = (phrase: string) => words(phrase).map(stemOfWord).join(' ');
const stemOfWord = (word: string) =>
  word.length >= 10 ? word.slice(0, 8) : word.length > 5 ? word.slice(0, word.length - 2) : word;

const sameTopic = (a: Topic, b: Topic) =>
  a.says === b.says &&
  (a as { property?: string }).property === (b as { property?: string }).property &&
  (a as { kind?: string }).kind === (b as { kind?: string }).kind;

function* topicsOf(language: Language): Generator<[Topic, readonly string[]]> {
  for (const says of ['asks', 'mayAsk', 'never'] as const) {
    for (const [property, phrases] of Object.entries(language[says]))
      yield [{ says, property: property as Property }, phrases];
  }
  yield [{ says: 'nothing' }, language.nothing];
  for (const says of ['elsewhere', 'page'] as const) {
    for (const [kind, phrases] of Object.entries(language[says])) yield [{ says, kind: kind as OtherKind }, phrases];
  }
}

/** The letters that carry meaning: those of words that are no fillers; all of them where there are only fillers. */
function weigh(folded: string, fillers: ReadonlySet<string>): number {
  const all = words(folded);
  const meaning = all.filter((word) => !fillers.has(word));
  return (meaning.length > 0 ? meaning : all).reduce((sum, word) => sum + word.length, 0);
}

/** Every phrase that a folded text holds, longest first; a phrase inside a longer hit of the same topic is left out. */
export function findPhrases(vocabulary: Vocabulary, folded: string): Hit[] {
  if (!folded) return [];
  const found = isUnspaced(folded) ? findUnspaced(vocabulary, folded) : [];
  return [...found, ...findSpaced(vocabulary, folded)].sort((a, b) => b.phrase.length - a.phrase.length);
}

function findSpaced(vocabulary: Vocabulary, text: string): Hit[] {
  const folded = withoutDropped(text, vocabulary.dropped);
  const all = words(folded);
  const isFiller = all.map((word) => vocabulary.fillers.has(word));
  const total = weigh(folded, vocabulary.fillers) || 1;
  const first = isFiller.indexOf(false);
  const last = isFiller.lastIndexOf(false);
  const hits: Hit[] = [];
  const add = (phrase: string, from: number, to: number, table = vocabulary.spaced) => {
    for (const entry of table.get(phrase) ?? []) {
      hits.push({
        ...(table === vocabulary.stems && { isNear: true }),
        topic: entry.topic,
        phrase,
        cover: Math.min(1, entry.weight / total),
        starts: from === 0 || from <= first,
        ends: to === all.length || to > last,
        language: entry.language,
      });
    }
  };
  for (let from = 0; from < all.length; from++) {
    for (let to = from + 1; to <= Math.min(all.length, from + MAX_WORDS); to++) {
      const phrase = all.slice(from, to).join(' ');
      add(phrase, from, to);
      add(stemOf(phrase), from, to, vocabulary.stems);
    }
    if (vocabulary.compounds) for (const part of partsOf(all[from]!)) add(part, from, from + 1);
  }
  return hits;
}

/** The beginnings and ends of a compound word: "jahresgehalt" → "gehalt", "jahr" ... */
function* partsOf(word: string): Generator<string> {
  for (let length = MIN_PART; length <= word.length - 3; length++) {
    yield word.slice(word.length - length);
    if (length > MIN_PART) yield word.slice(0, length);
  }
}

function findUnspaced(vocabulary: Vocabulary, folded: string): Hit[] {
  const text = folded.replace(/ /g, '');
  const total = withoutFillers(vocabulary, text).length || text.length;
  const hits: Hit[] = [];
  for (let from = 0; from < text.length; from++) {
    for (let to = from + 1; to <= Math.min(text.length, from + MAX_CHARACTERS); to++) {
      const phrase = text.slice(from, to);
      for (const entry of vocabulary.unspaced.get(phrase) ?? []) {
        hits.push({
          topic: entry.topic,
          phrase,
          cover: Math.min(1, phrase.length / total),
          starts: from === 0,
          ends: to === text.length,
          language: entry.language,
        });
      }
    }
  }
  return hits;
}

const withoutFillers = (vocabulary: Vocabulary, text: string) =>
  [...vocabulary.fillers].filter(isUnspaced).reduce((rest, filler) => rest.replaceAll(filler, ''), text);

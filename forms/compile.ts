import type { SectionId } from '@/templates/post';
import { type CompiledLanguage, joinVariants, normalizePhrase, squeeze } from './compiled';
import type { Variants } from './han';
import { FACETS, type Facet, type Language } from './language';
import { type Packed, pack, unpack } from './packed';
import { findPhrases, type Hit, joinVocabulary, singularOf, stemOf, type Topic, type Vocabulary } from './phrases';
import { fold, words } from './text';

/** Makes a language ready for look-up. */
export function compileLanguage(language: Language): CompiledLanguage {
  const dropped = new Set((language.dropped ?? []).map(fold));
  const variants = joinVariants([language]);
  const read = (text: string) => squeeze(fold(text), variants);
  const join = (phrases: readonly string[]) =>
    pack(phrases.map((phrase) => normalizePhrase(fold(phrase), dropped, variants)));
  const phrases: Record<string, Record<string, Packed>> = {};
  for (const says of ['asks', 'mayAsk', 'never', 'elsewhere', 'page', 'things'] as const)
    phrases[says] = mapValues(language[says] ?? {}, join);
  phrases.nothing = { '': join(language.nothing) };
  const options: Record<string, Record<string, Packed>> = {};
  const labels: Record<string, string> = {};
  for (const facet of Object.keys(FACETS) as Facet[]) {
    const lists: Record<string, readonly string[]> = language.options[facet] ?? {};
    options[facet] = mapValues(lists, (list) => pack(list.map(read)));
    for (const [value, list] of Object.entries(lists)) if (list[0]) labels[`${facet} ${value}`] = list[0];
  }
  const sections: Record<string, string> = {};
  for (const [section, list] of Object.entries(language.sections) as [SectionId, readonly string[]][])
    sections[section] = pack(list.map(fold));
  const compiled = withoutNeedless({
    id: language.id,
    compounds: language.compounds ?? false,
    ...(language.inflected && { inflected: true }),
    fillers: [...new Set(language.fillers.flatMap((filler) => words(read(filler))))].join('|'),
    dropped: [...dropped].join('|'),
    phrases,
    options,
    labels,
    sections,
  });
  return withVariants(compiled, variants);
}

/** With those pairs of characters by which something that the language says can be written otherwise. */
function withVariants(language: CompiledLanguage, variants: Variants): CompiledLanguage {
  const used = JSON.stringify([language.fillers, language.phrases, language.options]);
  const pairs = [...variants].filter(([, character]) => used.includes(character)).flat();
  return pairs.length > 0 ? { ...language, variants: pairs.join('') } : language;
}

/**
 * Leaves out phrases that say what is heard without them: where "title" is known and "of" and "job" mean nothing,
 * "title of job" adds nothing. Pages get a fifth less, and hear the same.
 */
function withoutNeedless(language: CompiledLanguage): CompiledLanguage {
  const vocabulary = joinVocabulary([language]);
  const phrases = vocabulary.phrases as Map<string, readonly Topic[]>;
  const singulars = vocabulary.singulars as Map<string, readonly Topic[]>;
  const stems = vocabulary.stems as Map<string, readonly Topic[]>;
  for (const phrase of [...phrases.keys()].sort((a, b) => b.length - a.length)) {
    const topics = phrases.get(phrase)!;
    const plural = singularOf(phrase);
    const asPlural = singulars.get(plural);
    const stem = stemOf(phrase);
    const asStem = stems.get(stem);
    const before = heard(vocabulary, phrase);
    phrases.delete(phrase);
    singulars.delete(plural);
    stems.delete(stem);
    if (heard(vocabulary, phrase) === before) continue;
    phrases.set(phrase, topics);
    if (asPlural) singulars.set(plural, asPlural);
    if (asStem) stems.set(stem, asStem);
  }
  const kept = (list: Packed) => pack(unpack(list).filter((phrase) => phrases.has(phrase)));
  return { ...language, phrases: mapValues(language.phrases, (lists) => mapValues(lists, kept)) };
}

const mapValues = <From, To>(from: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value)]));

/** What a text says of each topic at most, as one string. */
function heard(vocabulary: Vocabulary, text: string): string {
  const most = new Map<string, Hit>();
  for (const hit of findPhrases(vocabulary, text)) {
    const topic = JSON.stringify(hit.topic);
    const known = most.get(topic);
    if (!known || hit.cover > known.cover) most.set(topic, hit);
  }
  return [...most]
    .map(([topic, { cover, starts, ends }]) => `${topic} ${cover.toFixed(2)} ${starts} ${ends}`)
    .sort()
    .join();
}

import type { SectionId } from '@/templates/post';
import { type CompiledLanguage, normalizePhrase, squeeze } from './compiled';
import { FACETS, type Facet, type Language } from './language';
import { pack, unpack } from './packed';
import { findPhrases, type Hit, joinVocabulary, singularOf, stemOf, type Topic, type Vocabulary } from './phrases';
import { fold, words } from './text';

/** Makes a language ready for look-up. */
export function compileLanguage(language: Language): CompiledLanguage {
  const dropped = new Set((language.dropped ?? []).map(fold));
  const join = (phrases: readonly string[]) => pack(phrases.map((phrase) => normalizePhrase(fold(phrase), dropped)));
  const phrases: Record<string, string> = {};
  for (const says of ['asks', 'mayAsk', 'never', 'elsewhere', 'page', 'things'] as const) {
    for (const [about, list] of Object.entries(language[says] ?? {})) phrases[`${says} ${about}`] = join(list);
  }
  phrases.nothing = join(language.nothing);
  const options: Record<string, string> = {};
  const labels: Record<string, string> = {};
  for (const facet of Object.keys(FACETS) as Facet[]) {
    for (const [value, list] of Object.entries(language.options[facet] ?? {}) as [string, readonly string[]][]) {
      options[`${facet} ${value}`] = pack(list.map((label) => squeeze(fold(label))));
      if (list[0]) labels[`${facet} ${value}`] = list[0];
    }
  }
  const sections: Record<string, string> = {};
  for (const [section, list] of Object.entries(language.sections) as [SectionId, readonly string[]][])
    sections[section] = pack(list.map(fold));
  return withoutNeedless({
    id: language.id,
    compounds: language.compounds ?? false,
    ...(language.inflected && { inflected: true }),
    fillers: [...new Set(language.fillers.flatMap((filler) => words(squeeze(fold(filler)))))].join('|'),
    dropped: [...dropped].join('|'),
    phrases,
    options,
    labels,
    sections,
  });
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
  const kept = Object.entries(language.phrases).map(([topic, list]): [string, string] => [
    topic,
    pack(unpack(list).filter((phrase) => phrases.has(phrase))),
  ]);
  return { ...language, phrases: Object.fromEntries(kept.filter(([, list]) => list !== '')) };
}

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

import type { SectionId } from '@/templates/post';
import type { Property } from '@/templates/property';
import { FACETS, type Facet, type Language, type OtherKind } from './language';
import { fold, isUnspaced, words } from './text';

/** What a phrase speaks for. */
export type Topic =
  | { readonly says: 'asks' | 'mayAsk' | 'never'; readonly property: Property }
  | { readonly says: 'nothing' }
  | { readonly says: 'elsewhere' | 'page'; readonly kind: OtherKind | 'posting' };

/** A language made ready for look-up: every text folded, phrases of one topic in one string. Made at build time. */
export interface CompiledLanguage {
  readonly id: string;
  readonly compounds: boolean;
  readonly fillers: string;
  readonly dropped: string;
  /** Topic ("asks title", "nothing", "page posting") → phrases, `|` between them. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Facet and value ("workTime FULL_TIME") → what options say, `|` between them. */
  readonly options: Readonly<Record<string, string>>;
  /** The first label of each facet's value, as people write it. */
  readonly labels: Readonly<Record<string, string>>;
  /** Section of a post → headings, `|` between them. */
  readonly sections: Readonly<Record<string, string>>;
}

const SECTION_PROPERTIES = [
  'responsibilities',
  'qualifications',
  'qualifications.preferred',
  'jobBenefits',
  'hiringOrganization.description',
  'howToApply',
  'legalText',
] as const satisfies readonly SectionId[];

/** Makes a language ready for look-up. */
export function compileLanguage(language: Language): CompiledLanguage {
  const dropped = new Set((language.dropped ?? []).map(fold));
  const join = (phrases: readonly string[]) =>
    [...new Set(phrases.map((phrase) => normalizePhrase(fold(phrase), dropped)).filter(Boolean))].join('|');
  const phrases: Record<string, string> = {};
  for (const says of ['asks', 'mayAsk', 'never', 'elsewhere', 'page'] as const) {
    for (const [about, list] of Object.entries(language[says])) phrases[`${says} ${about}`] = join(list);
  }
  phrases.nothing = join(language.nothing);
  const options: Record<string, string> = {};
  const labels: Record<string, string> = {};
  for (const facet of Object.keys(FACETS) as Facet[]) {
    for (const [value, list] of Object.entries(language.options[facet] ?? {}) as [string, readonly string[]][]) {
      options[`${facet} ${value}`] = [...new Set(list.map((label) => squeeze(fold(label))))].filter(Boolean).join('|');
      if (list[0]) labels[`${facet} ${value}`] = list[0];
    }
  }
  const sections: Record<string, string> = {};
  for (const section of ['overview', ...SECTION_PROPERTIES] as const) {
    const list = [
      ...(language.sections[section as 'overview'] ?? []),
      ...(section === 'overview' ? [] : (language.asks[section] ?? [])),
    ];
    if (list.length > 0) sections[section] = [...new Set(list.map(fold))].join('|');
  }
  return {
    id: language.id,
    compounds: language.compounds ?? false,
    fillers: [...new Set(language.fillers.flatMap((filler) => words(fold(filler))))].join('|'),
    dropped: [...dropped].join('|'),
    phrases,
    options,
    labels,
    sections,
  };
}

/** A folded phrase as it is looked up: without articles, or without spaces where the script has none. */
export const normalizePhrase = (folded: string, dropped: ReadonlySet<string>): string =>
  isUnspaced(folded) ? squeeze(folded) : withoutDropped(folded, dropped);

/** In scripts without spaces, no spaces at all. */
export const squeeze = (folded: string): string => (isUnspaced(folded) ? folded.replace(/ /g, '') : folded);

/** Without articles; a last word always stays: "salaire de" is no "salaire". */
export const withoutDropped = (folded: string, dropped: ReadonlySet<string>): string => {
  if (dropped.size === 0) return folded;
  const all = words(folded);
  return all.filter((word, at) => at === all.length - 1 || !dropped.has(word)).join(' ');
};

/** The topic that a key of `phrases` names. */
export function readTopic(key: string): Topic {
  const [says, about] = key.split(' ') as [Topic['says'], string];
  if (says === 'nothing') return { says };
  return says === 'elsewhere' || says === 'page'
    ? { says, kind: about as OtherKind | 'posting' }
    : { says, property: about as Property };
}

import { isProperty, type Property } from '@/templates/property';
import { isCountry, isCurrency } from './codes';
import type { Control, ControlKind } from './control';
import { type Field, familyOf } from './field';
import { FIELDS } from './fields';
import { type OptionVocabulary, readOption } from './options';
import { findPhrases, type Hit, type Vocabulary } from './phrases';
import { codeWords, fold, words } from './text';

/** What a control may ask for: a property, or nothing of a posting. */
export type Candidate = Property | 'nothing';

/** One reason for or against a candidate: `text` is what was read, for people. */
export interface Evidence {
  readonly feature: string;
  readonly value: number;
  readonly text?: string;
}

/** The words by which controls are understood: those of the page's languages. */
export interface Words {
  readonly phrases: Vocabulary;
  readonly options: OptionVocabulary;
}

/** What is read of one control before any candidate is weighed. */
export interface Reading {
  readonly control: Control;
  readonly texts: readonly { readonly source: Source; readonly text: string; readonly hits: readonly Hit[] }[];
  readonly groupHits: readonly Hit[];
  /** The label says little of itself ("Name", "Type", nothing): the name in the code says more. */
  readonly isVague: boolean;
  readonly meanings: ReadonlyMap<string, number>;
  readonly countries: number;
  readonly currencies: number;
}

type Source = 'label' | 'placeholder' | 'name' | 'path' | 'hint';

/** Reads the texts of a control: once per control, whatever the number of candidates. */
export function readControl(control: Control, { phrases, options }: Words): Reading {
  const shown = control.label || control.placeholder || firstOption(control);
  const code = lastCodeWords(control.name || control.id);
  const texts = (
    [
      ['label', shown ? fold(labelWords(shown)) : code || fold(control.group)],
      ['placeholder', control.label ? fold(labelWords(control.placeholder || firstOption(control) || '')) : ''],
      ['name', code],
      ['path', codeWords(`${control.name} ${control.id}`)],
      ['hint', fold(control.hint.slice(0, 80))],
    ] as const
  ).map(([source, text]) => ({ source, text, hits: findPhrases(phrases, text) }));
  const real = realOptions(control.options);
  return {
    control,
    texts,
    groupHits: findPhrases(phrases, fold(control.group)),
    isVague: !texts[0]!.hits.some(({ topic, cover, isNear }) => topic.says === 'asks' && cover >= 0.6 && !isNear),
    meanings: countMeanings(real, options),
    countries: share(real, isCountry),
    currencies: share(real, isCurrency),
  };
}

/** "Select a category", "Rodzaj umowy": the option that stands for no choice says what is asked. */
function firstOption({ options, kind }: Control): string | undefined {
  const first = options[0]?.trim();
  if (!first || (kind !== 'select' && kind !== 'combobox')) return undefined;
  return CHOOSE.test(first) || options.length === 1 ? first : undefined;
}

/** A label without what only explains it: brackets, examples, marks of required fields. */
export const labelWords = (label: string): string =>
  label
    .replace(/\((?:optional|required|facultatif|falls|wenn|se |si |jeśli|max|min|mandatory)[^)]*\)/gi, ' ')
    .replace(/^\s*(?:e\.?g|ex|z\.\s?b|p\.\s?ej|np|t\.\s?ex|例)(?![\p{L}\p{N}])[.:：,\s]*/iu, ' ')
    .replace(/[*※:：]|必須|必填|任意|必項|选填|選填/g, ' ');

// "ctl00$MainContent$txtTitulo", "job[expiry(3i)]", "salary.min": the last part says what is asked.
function lastCodeWords(name: string): string {
  const parts = name
    .replace(/\(\d+i\)/g, '')
    .split(/[[\].$:]+/)
    .filter((part) => /\p{L}{2}/u.test(part));
  return codeWords(parts.at(-1) ?? name);
}

const CHOOSE =
  /^(?:[-–—\s.]*|.*\b(?:select|choose|please|pick|any|bitte|wählen|choisir|choisissez|sélectionne\w*|seleccion\w*|selecion\w*|elige|escolh\w*|escoge|seleziona|scegli|kies|selecteer|wybierz|none)\b.*|.*(?:选择|選擇|選択).*)$/i;

/** The options that say something: without "Select …" and blanks. */
export const realOptions = (options: readonly string[]): readonly string[] =>
  options.filter((option) => option.trim() !== '' && !CHOOSE.test(option.trim()));

const share = (options: readonly string[], test: (option: string) => boolean) =>
  options.length > 0 ? options.filter(test).length / options.length : 0;

function countMeanings(options: readonly string[], vocabulary: OptionVocabulary): Map<string, number> {
  const counts = new Map<string, number>();
  for (const option of options.slice(0, 40)) {
    for (const facet of new Set(readOption(vocabulary, option).map((meaning) => meaning.facet))) {
      counts.set(facet, (counts.get(facet) ?? 0) + 1 / Math.min(options.length, 40));
    }
  }
  return counts;
}

/** The evidence for and against one candidate. */
export function weigh(reading: Reading, candidate: Candidate, before: Reading | undefined): Evidence[] {
  const evidence: Evidence[] = [{ feature: `bias.${candidate}`, value: 1 }];
  for (const { source, hits } of reading.texts) evidence.push(...textEvidence(source, hits, candidate));
  if (reading.isVague) evidence.push(...vagueEvidence(reading, candidate));
  evidence.push(...narrowEvidence(reading, candidate));
  evidence.push(...kindEvidence(reading, candidate));
  if (candidate === 'nothing') {
    const foreign = best(
      reading.groupHits,
      (topic) =>
        topic.says === 'elsewhere' || topic.says === 'nothing' || (topic.says === 'page' && topic.kind !== 'posting'),
    );
    if (foreign) evidence.push({ feature: 'group.nothing', value: foreign.cover, text: foreign.phrase });
  }
  if (isProperty(candidate)) {
    const field = FIELDS.get(candidate)!;
    evidence.push(
      ...sampleEvidence(reading, field),
      ...optionEvidence(reading, field),
      ...contextEvidence(reading, candidate, before),
    );
  }
  return evidence;
}

/** Where the label is vague, what the code calls the control weighs more. */
function vagueEvidence({ texts }: Reading, candidate: Candidate): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { source, hits } of texts) {
    if (source !== 'name' && source !== 'path') continue;
    const says = candidate === 'nothing' ? 'nothing' : 'asks';
    const hit = best(hits, (topic) => topic.says === says && (candidate === 'nothing' || topic.property === candidate));
    if (hit) evidence.push({ feature: `vague.${source}.${says}`, value: hit.cover, text: hit.phrase });
  }
  return evidence;
}

/** "Location" over a box that says "City", "Salary" over one called min: the part is asked for, not the whole. */
function narrowEvidence({ texts }: Reading, candidate: Candidate): Evidence[] {
  if (candidate === 'nothing') return [];
  const asked = (source: Source, property: Property) =>
    texts.some(
      (one) =>
        one.source === source &&
        one.hits.some(
          ({ topic, cover }) =>
            (topic.says === 'asks' || topic.says === 'mayAsk') && topic.property === property && cover >= 0.45,
        ),
    );
  const sources: readonly Source[] = ['placeholder', 'name', 'path'];
  const parent = candidate.includes('.') ? (familyOf(candidate) as Property) : undefined;
  if (parent && isProperty(parent) && asked('label', parent) && sources.some((source) => asked(source, candidate)))
    return [{ feature: 'narrow.part', value: 1 }];
  const parts = [...FIELDS.keys()].filter((property) => property !== candidate && familyOf(property) === candidate);
  return parts.some((part) => sources.some((source) => asked(source, part)) && asked('label', candidate))
    ? [{ feature: 'narrow.whole', value: 1 }]
    : [];
}

function textEvidence(source: Source, hits: readonly Hit[], candidate: Candidate): Evidence[] {
  const evidence: Evidence[] = [];
  for (const says of ['asks', 'mayAsk', 'never'] as const) {
    const hit = best(hits, (topic) => topic.says === says && topic.property === candidate);
    if (hit) evidence.push(...hitEvidence(`${source}.${says}`, hit));
    else if (says !== 'never') {
      const near = best(hits, (topic) => topic.says === says && topic.property === candidate, true);
      if (near) evidence.push({ feature: `${source}.${says}.near`, value: near.cover, text: near.phrase });
    }
  }
  if (candidate === 'nothing') {
    if (hits.every(({ topic }) => topic.says !== 'asks' && topic.says !== 'mayAsk'))
      evidence.push({ feature: `${source}.silent`, value: 1 });
    const nothing = best(hits, (topic) => topic.says === 'nothing');
    if (nothing) evidence.push(...hitEvidence(`${source}.nothing`, nothing));
    const elsewhere = best(hits, (topic) => topic.says === 'elsewhere');
    if (elsewhere) evidence.push(...hitEvidence(`${source}.elsewhere`, elsewhere));
    const never = best(hits, (topic) => topic.says === 'never');
    if (never) evidence.push({ feature: `${source}.nothing.never`, value: never.cover, text: never.phrase });
  }
  return evidence;
}

function hitEvidence(feature: string, hit: Hit): Evidence[] {
  if (hit.cover > 0.98) return [{ feature: `${feature}.whole`, value: 1, text: hit.phrase }];
  const evidence = [{ feature: `${feature}.part`, value: hit.cover, text: hit.phrase }];
  if (hit.starts) evidence.push({ feature: `${feature}.starts`, value: 1, text: hit.phrase });
  if (hit.ends) evidence.push({ feature: `${feature}.ends`, value: 1, text: hit.phrase });
  return evidence;
}

function best(
  hits: readonly Hit[],
  test: (topic: Hit['topic'] & { property?: Candidate }) => boolean,
  isNear = false,
): Hit | undefined {
  let found: Hit | undefined;
  for (const hit of hits) {
    if ((hit.isNear ?? false) === isNear && test(hit.topic) && (!found || hit.cover > found.cover)) found = hit;
  }
  return found;
}

function kindEvidence({ control }: Reading, candidate: Candidate): Evidence[] {
  const kind = KIND_CLASSES[control.kind];
  const takes = candidate === 'nothing' ? 'nothing' : FIELDS.get(candidate as Property)!.takes;
  return [
    { feature: `fit.${takes}.${kind}`, value: 1 },
    { feature: `kind.${candidate}.${kind}`, value: 1 },
  ];
}

/** Kinds of controls that are alike to whoever asks a question. */
const KIND_CLASSES: Readonly<Record<ControlKind, string>> = {
  text: 'text',
  search: 'text',
  multiline: 'long',
  rich: 'long',
  number: 'number',
  range: 'number',
  email: 'email',
  url: 'url',
  tel: 'phone',
  date: 'day',
  month: 'day',
  week: 'day',
  datetime: 'day',
  time: 'time',
  select: 'choice',
  combobox: 'choice',
  radio: 'choice',
  multiselect: 'choices',
  checkboxes: 'choices',
  checkbox: 'checkbox',
  file: 'file',
  password: 'password',
  color: 'file',
};

function sampleEvidence({ control }: Reading, field: Field): Evidence[] {
  const sample = field.samples?.find((expression) => expression.test(control.placeholder));
  return sample ? [{ feature: `sample.${field.takes}`, value: 1, text: control.placeholder }] : [];
}

function optionEvidence(reading: Reading, field: Field): Evidence[] {
  const real = realOptions(reading.control.options);
  if (real.length === 0) return [];
  const evidence: Evidence[] = [];
  const own = field.facets?.map((facet) => reading.meanings.get(facet) ?? 0) ?? [];
  const most = Math.max(0, ...own);
  const total = Math.min(
    1,
    own.reduce((sum, part) => sum + part, 0),
  );
  if (field.facets)
    evidence.push({
      feature: total >= 0.5 ? 'options.agree' : 'options.disagree',
      value: total >= 0.5 ? total : 1 - total,
    });
  if (field.facets && total >= 0.8) evidence.push({ feature: 'options.all', value: 1 });
  if (field.facets && field.facets.length > 1 && most < total) evidence.push({ feature: 'options.mixed', value: 1 });
  const others = [...reading.meanings].filter(
    ([facet]) => !(field.facets as readonly string[] | undefined)?.includes(facet) && facet !== 'other',
  );
  const other = Math.max(0, ...others.map(([, part]) => part));
  if (other >= 0.5) evidence.push({ feature: 'options.other', value: other });
  if (other >= 0.8 && total < 0.5) evidence.push({ feature: 'options.foreign', value: 1 });
  if (field.property.endsWith('country')) evidence.push({ feature: 'options.country', value: reading.countries });
  if (field.property.endsWith('currency')) evidence.push({ feature: 'options.currency', value: reading.currencies });
  const known = Math.max(0, ...reading.meanings.values(), reading.countries, reading.currencies);
  if (real.length >= 3 && known < 0.34) evidence.push({ feature: `options.own.${field.property}`, value: 1 });
  const samples = share(real, (option) => field.samples?.some((expression) => expression.test(option)) ?? false);
  if (samples > 0.3) evidence.push({ feature: `options.sample.${field.takes}`, value: samples });
  return evidence;
}

const AUTOCOMPLETE: Readonly<Record<string, Property>> = {
  organization: 'hiringOrganization',
  email: 'contact.email',
  tel: 'contact.phone',
  'street-address': 'jobLocation.street',
  'address-line1': 'jobLocation.street',
  'address-level2': 'jobLocation.city',
  'address-level1': 'jobLocation.region',
  'postal-code': 'jobLocation.postalCode',
  country: 'jobLocation.country',
  'country-name': 'jobLocation.country',
  name: 'contact.name',
};

function contextEvidence(reading: Reading, property: Property, before: Reading | undefined): Evidence[] {
  const evidence: Evidence[] = [];
  const family = familyOf(property);
  const group = reading.groupHits.filter(({ topic }) => topic.says === 'asks' || topic.says === 'mayAsk');
  const { group: groupText } = reading.control;
  if (group.some(({ topic }) => 'property' in topic && topic.property === property)) {
    evidence.push({ feature: reading.control.label ? 'group.same' : 'group.instead', value: 1, text: groupText });
  } else if (group.some(({ topic }) => 'property' in topic && familyOf(topic.property) === family)) {
    evidence.push({ feature: 'group.family', value: 1, text: groupText });
  }
  const token = reading.control.autocomplete.split(' ').at(-1) ?? '';
  if (AUTOCOMPLETE[token] === property) evidence.push({ feature: 'autocomplete', value: 1, text: token });
  if (before) evidence.push(...neighbourEvidence(reading, property, before));
  return evidence;
}

/** What the control before asks for speaks for what belongs to it: the top of a range, the parts of an address. */
function neighbourEvidence(reading: Reading, property: Property, before: Reading): Evidence[] {
  const previous = strongest(before);
  if (!previous) return [];
  if (previous === property) {
    if (reading.control.label && reading.control.label !== before.control.label)
      return [{ feature: 'before.same', value: 1 }];
    return [
      {
        feature:
          stem(reading.control) && stem(reading.control) === stem(before.control)
            ? 'before.series'
            : 'before.continued',
        value: 1,
      },
    ];
  }
  if (previous === 'baseSalary.min' && property === 'baseSalary.max') return [{ feature: 'before.range', value: 1 }];
  return familyOf(previous) === familyOf(property) ? [{ feature: 'before.family', value: 1 }] : [];
}

/** A name without its number: "jikan2" and "jikan1" are one series. */
const stem = ({ name, id }: Control) => (name || id).replace(/\d+/g, '#');

/** The property that the label or the name of a control asks for most plainly. */
function strongest({ texts }: Reading): Property | undefined {
  let found: { property: Property; cover: number } | undefined;
  for (const { source, hits } of texts) {
    if (source !== 'label' && source !== 'name' && source !== 'placeholder') continue;
    for (const { topic, cover } of hits) {
      if ((topic.says === 'asks' || topic.says === 'mayAsk') && (!found || cover > found.cover))
        found = { property: topic.property, cover };
    }
    if (found && found.cover > 0.6) break;
  }
  return found?.property;
}

/** The number of words of a label: a question in a whole sentence is weighed as such. */
export const labelLength = (control: Control): number => words(fold(control.label)).length;

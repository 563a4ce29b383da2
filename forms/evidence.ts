import { isProperty, type Property } from '@/templates/property';
import { isCountry, isCurrency } from './codes';
import type { Control, ControlKind } from './control';
import { type Field, familyOf } from './field';
import { FIELDS } from './fields';
import { type OptionVocabulary, readOption } from './options';
import { findPhrases, type Hit, type Vocabulary, WHOLE } from './phrases';
import { codeWords, fold } from './text';

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

export type Source = 'label' | 'placeholder' | 'name' | 'path' | 'hint';

interface SourceText {
  readonly source: Source;
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** What is read of one control before any candidate is weighed. */
export interface Reading {
  readonly control: Control;
  readonly texts: readonly SourceText[];
  readonly groupHits: readonly Hit[];
  /** The label says little of itself ("Name", "Type", nothing): the name in the code says more. */
  readonly isVague: boolean;
  /** Options that say something, and which share of them speaks of which facet. */
  readonly options: readonly string[];
  readonly meanings: ReadonlyMap<string, number>;
  /** Which share of them names countries, and which currencies. */
  readonly countries: number;
  readonly currencies: number;
}

const MAX_HINT = 80;
const MAX_OPTIONS_READ = 24;

/** Reads the controls of a form. */
export const readControls = (controls: readonly Control[], words: Words): Reading[] =>
  withRanges(withSeriesLabels(controls)).map((control) => readControl(control, words));

/** Labels of a lower end that stand beside "to": each of the two has its own. */
const STARTS_RANGE = /^(?:from|von|ab|de|desde|od|da|dal|van|vanaf|du|à partir de|min\.?|minimum|从|自)$/i;

/** "Salary", and two boxes with a dash between them: its lower end and its upper one. */
const withRanges = (controls: readonly Control[]): readonly Control[] =>
  controls.map((control, at) => {
    const before = controls[at - 1];
    if (control.endsRange && before?.label && !STARTS_RANGE.test(before.label))
      return { ...control, label: before.label, placeholder: control.placeholder || 'max' };
    return controls[at + 1]?.endsRange && control.label
      ? { ...control, placeholder: control.placeholder || 'min' }
      : control;
  });

/** "Hours", and below it boxes without a label: the second and third of a series that the code numbers ask what the first asks. */
function withSeriesLabels(controls: readonly Control[]): Control[] {
  const labels = new Map<string, string>();
  return controls.map((control) => {
    const series = stem(control);
    if (!series.includes('#')) return control;
    const { label, placeholder } = control;
    if (label) labels.set(series, label);
    const known = labels.get(series);
    return known && !label && !placeholder ? { ...control, label: known } : control;
  });
}

/** Reads the texts of a control: once per control, whatever the number of candidates. */
function readControl(control: Control, { phrases, options }: Words): Reading {
  const first = firstOption(control, { phrases, options });
  const shown = control.label || control.placeholder || first;
  const code = lastCodeWords(control.name || control.id);
  const read = (source: Source, text: string): SourceText => ({ source, text, hits: findPhrases(phrases, text) });
  const label = read('label', shown ? fold(labelWords(shown)) : code || fold(control.group));
  const texts = [
    label,
    read('placeholder', control.label ? fold(labelWords(control.placeholder || first || '')) : ''),
    read('name', code),
    read('path', codeWords(`${control.name} ${control.id}`)),
    read('hint', fold(control.hint.slice(0, MAX_HINT))),
  ];
  const real = realOptions(control.options).filter((option) => option.trim() !== first);
  return {
    control,
    texts,
    groupHits: findPhrases(phrases, fold(control.group)),
    isVague: !label.hits.some(isPlain),
    options: real,
    meanings: countMeanings(real, options),
    ...countNames(real, options),
  };
}

/** "Select a category", "Rodzaj umowy": the option that stands for no choice says what is asked. */
function firstOption({ options, kind, label }: Control, words: Words): string | undefined {
  const first = options[0]?.trim();
  if (!first || (kind !== 'select' && kind !== 'combobox')) return undefined;
  const isLabel = !label ? isQuestion(first, words) : fold(labelWords(label)) === fold(first);
  return CHOOSE.test(first) || options.length === 1 || isLabel ? first : undefined;
}

/** Whether a phrase says what a label asks for, or that it asks for nothing of a posting. */
const isPlain = ({ topic, cover }: Hit) =>
  topic.says === 'asks' ? cover >= 0.6 : (topic.says === 'nothing' || topic.says === 'elsewhere') && cover > WHOLE;

/** "Employment type" before "Full-time" and "Part-time": a question, and no answer to one. */
const isQuestion = (text: string, { phrases, options }: Words) =>
  readOption(options, text).length === 0 &&
  findPhrases(phrases, fold(text)).some(
    ({ topic, cover }) => cover > WHOLE && (topic.says === 'asks' || topic.says === 'mayAsk'),
  );

/** A label, and in brackets more than a word or two: what explains it. */
const EXPLAINED = /^([^([（【]*)[([（【].{13,}[)\]）】]\s*$/u;

/** What stands at a label and says nothing of what is asked, in the order in which it is taken off. */
const BESIDE: readonly (readonly [RegExp, string])[] = [
  // The words that icon fonts draw as a sign.
  [/(?<=\p{L}\s+)[a-z]+_[a-z_]+|[a-z]+_[a-z_]+(?=\s+\p{L})/gu, ' '],
  [/^\s*(?:q(?=\d))?\d{1,2}\s*[.)．、:]\s*(?=\D)/iu, ' '],
  [/[(\s]\d+\s?[/／]\s?\d+(?:\s*\p{L}+)?\s*\)?\s*$/u, ' '],
  [
    /\((?:optional|required|facultatif|opcjonaln|falls|wenn|se |si |jeśli|(?:max|min)\w*\.? *\d|mandatory)[^)]*\)/gi,
    ' ',
  ],
  [/^\s*(?:e\.?g\.?|ex|z\.\s?b|p\.\s?ej|np|t\.\s?ex|例)(?![\p{L}\p{N}])[.:：,\s]*/iu, ' '],
  [
    /(?<=\p{L}{2}\W?)[\s,;:：*–-]+(?:e\.\s?g\.?|eg\.|for example|z\.\s?b\.|p\.\s?ex\.|par exemple|por ejemplo|p\.\s?ej\.|ad es\.|per esempio|np\.|bijv\.)(?!\p{L}).*$/iu,
    ' ',
  ],
  [/[*※:：]|必須|必填|任意|必項|选填|選填/g, ' '],
  [/^\s*(.{3,}?)\s+\1\s*$/u, '$1'],
];

/** A label without what only explains it: numbers, brackets, examples, counters, marks of required fields. */
export const labelWords = (label: string): string =>
  BESIDE.reduce((text, [part, by]) => text.replace(part, by), label).replace(EXPLAINED, (whole, before: string) =>
    /\p{L}{2}|[\p{Script=Han}]/u.test(before) ? before : whole,
  );

// "ctl00$MainContent$txtTitulo", "job[expiry(3i)]", "salary.min": the last part says what is asked.
function lastCodeWords(name: string): string {
  if (!name) return '';
  const parts = name
    .replace(/\(\d+i\)/g, '')
    .split(/[[\].$:]+/)
    .filter((part) => /\p{L}{2}/u.test(part));
  return withoutNoise(codeWords(parts.at(-1) ?? name).replace(/(?<=\p{L}.*) \d+$/u, ''));
}

// What programmers add to a name: "ddlTipoContrato", "category_id", "title-input".
const NOISE: ReadonlySet<string> = new Set(
  'txt ddl cbo cmb chk rdo lst inp frm tb id ids input field select box value val list fk new edit form'.split(' '),
);

function withoutNoise(words: string): string {
  const all = words.split(' ');
  while (all.length > 1 && NOISE.has(all[0]!)) all.shift();
  while (all.length > 1 && NOISE.has(all.at(-1)!)) all.pop();
  return all.join(' ');
}

const CHOOSE =
  /^(?:[-–—\s.]*|.*\b(?:select|choose|please|pick|any|bitte|wählen|choisir|choisissez|sélectionne\w*|seleccion\w*|selecion\w*|elige|escolh\w*|escoge|seleziona|scegli|kies|selecteer|wybierz|none)\b.*|.*(?:选择|選擇|選択).*)$/i;

/** The options that say something: without "Select …" and blanks. */
export const realOptions = (options: readonly string[]): readonly string[] =>
  options.filter((option) => option.trim() !== '' && !CHOOSE.test(option.trim()));

const share = (options: readonly string[], test: (option: string) => boolean) =>
  options.length > 0 ? options.filter(test).length / options.length : 0;

/** Lists of countries are long; asking the runtime for their names is not free. */
function countNames(options: readonly string[], { languages }: OptionVocabulary) {
  const read = options.slice(0, 12);
  return {
    countries: options.length > 3 ? share(read, (option) => isCountry(option, languages)) : 0,
    currencies: share(read, (option) => isCurrency(option, languages)),
  };
}

function countMeanings(options: readonly string[], vocabulary: OptionVocabulary): Map<string, number> {
  const counts = new Map<string, number>();
  const read = options.slice(0, MAX_OPTIONS_READ);
  for (const option of read) {
    for (const facet of new Set(readOption(vocabulary, option).map((meaning) => meaning.facet))) {
      counts.set(facet, (counts.get(facet) ?? 0) + 1 / read.length);
    }
  }
  return counts;
}

/** The evidence for and against candidates: by candidate, what is special to it; what every candidate has is in `baseEvidence`. */
export type Gathered = Map<Candidate, Evidence[]>;

/** What every candidate has at a kind of control, whatever the control says. */
export function baseEvidence(kind: ControlKind, candidate: Candidate): readonly Evidence[] {
  const group = KIND_CLASSES[kind];
  const takes = candidate === 'nothing' ? 'nothing' : FIELDS.get(candidate)!.takes;
  return [
    { feature: `bias.${candidate}`, value: 1 },
    { feature: `fit.${takes}.${group}`, value: 1 },
    { feature: `kind.${candidate}.${group}`, value: 1 },
  ];
}

/** Gathers what a control says for and against each candidate, in one pass over what was read. */
export function gather(reading: Reading, before: Reading | undefined): Gathered {
  const gathered: Gathered = new Map();
  const add = (candidate: Candidate, evidence: Evidence) => {
    const known = gathered.get(candidate);
    if (known) known.push(evidence);
    else gathered.set(candidate, [evidence]);
  };
  const best = reading.texts.map((one) => bestHits(one.hits));
  for (const [at, one] of reading.texts.entries()) textEvidence(one, best[at]!, reading.isVague, add);
  narrowEvidence(reading, best, add);
  peerEvidence(reading, best[0]!, add);
  sampleEvidence(reading.control, add);
  optionEvidence(reading, add);
  contextEvidence(reading, add);
  if (before) neighbourEvidence(reading, before, add);
  return gathered;
}

type Add = (candidate: Candidate, evidence: Evidence) => void;

/** The hits of one text that cover most, by what they say and of what. */
interface BestHits {
  readonly asks: ReadonlyMap<Property, Hit>;
  readonly mayAsk: ReadonlyMap<Property, Hit>;
  readonly never: ReadonlyMap<Property, Hit>;
  readonly nothing?: Hit;
  readonly elsewhere?: Hit;
}

const NO_HITS: BestHits = { asks: new Map(), mayAsk: new Map(), never: new Map() };

function bestHits(hits: readonly Hit[]): BestHits {
  if (hits.length === 0) return NO_HITS;
  const best = { asks: new Map<Property, Hit>(), mayAsk: new Map<Property, Hit>(), never: new Map<Property, Hit>() };
  let nothing: Hit | undefined;
  let elsewhere: Hit | undefined;
  for (const hit of hits) {
    const { topic } = hit;
    if (topic.says === 'nothing') nothing = better(nothing, hit);
    else if (topic.says === 'elsewhere') elsewhere = better(elsewhere, hit);
    else if ('property' in topic)
      best[topic.says].set(topic.property, better(best[topic.says].get(topic.property), hit));
  }
  return { ...best, nothing, elsewhere };
}

const better = (known: Hit | undefined, hit: Hit): Hit => (known && known.cover >= hit.cover ? known : hit);

function textEvidence({ source }: SourceText, best: BestHits, isVague: boolean, add: Add): void {
  for (const says of ['asks', 'mayAsk', 'never'] as const) {
    for (const [property, hit] of best[says]) addHit(`${source}.${says}`, hit, property, add);
  }
  if (best.asks.size === 0 && best.mayAsk.size === 0) add('nothing', { feature: `${source}.silent`, value: 1 });
  if (best === NO_HITS) return;
  if (best.nothing) addHit(`${source}.nothing`, best.nothing, 'nothing', add);
  if (best.elsewhere) addHit(`${source}.elsewhere`, best.elsewhere, 'nothing', add);
  const never = [...best.never.values()].sort((a, b) => b.cover - a.cover)[0];
  if (never) add('nothing', { feature: `${source}.nothing.never`, value: never.cover, text: never.phrase });
  if (!isVague || (source !== 'name' && source !== 'path')) return;
  // Where the label is vague, what the code calls the control weighs more.
  for (const [property, hit] of best.asks)
    add(property, { feature: `vague.${source}.asks`, value: hit.cover, text: hit.phrase });
  if (best.nothing)
    add('nothing', { feature: `vague.${source}.nothing`, value: best.nothing.cover, text: best.nothing.phrase });
}

function addHit(feature: string, { cover, starts, ends, phrase: text }: Hit, candidate: Candidate, add: Add): void {
  if (cover > WHOLE) {
    add(candidate, { feature: `${feature}.whole`, value: 1, text });
    return;
  }
  add(candidate, { feature: `${feature}.part`, value: cover, text });
  if (starts) add(candidate, { feature: `${feature}.starts`, value: 1, text });
  if (ends) add(candidate, { feature: `${feature}.ends`, value: 1, text });
}

/** "Location" over a box that says "City", "Salary" over one called min: the part is asked for, not the whole. */
function narrowEvidence({ texts }: Reading, best: readonly BestHits[], add: Add): void {
  narrowLabel(best[0]!, add);
  const labels = asked(best[0]!);
  if (labels.length === 0) return;
  const others = texts.flatMap(({ source }, at) =>
    source === 'label' || source === 'hint' ? [] : partsAsked(best[at]!),
  );
  for (const part of new Set(others)) {
    const whole = familyOf(part);
    if (whole === part || !isProperty(whole) || !labels.includes(whole)) continue;
    add(part, { feature: 'narrow.part', value: 1 });
    add(whole, { feature: 'narrow.whole', value: 1 });
  }
}

/** "Location (city)", "Salary, upper limit": a label that names the whole and one of its parts asks for the part. */
function narrowLabel({ asks, mayAsk }: BestHits, add: Add): void {
  for (const [whole, { phrase, cover }] of asks) {
    if (cover > WHOLE || familyOf(whole) !== whole) continue;
    const parts = new Map(
      [...mayAsk, ...asks].filter(
        ([part, hit]) =>
          part !== whole && familyOf(part) === whole && !phrase.includes(hit.phrase) && !hit.phrase.includes(phrase),
      ),
    );
    if (parts.size !== 1) continue;
    for (const part of parts.keys()) add(part, { feature: 'narrow.label.part', value: 1 });
    add(whole, { feature: 'narrow.label.whole', value: 1 });
  }
}

/** Properties that are asked for in the same words: the kind of the control says which. */
const PEERS: readonly (readonly Property[])[] = [
  ['contact.name', 'contact.email', 'contact.phone'],
  ['applyUrl', 'applyEmail', 'applyMethod', 'howToApply'],
];

/** "Contact" over a box for an e-mail address, "How to apply" over one for a link. */
function peerEvidence({ control }: Reading, best: BestHits, add: Add): void {
  const takes = KIND_CLASSES[control.kind];
  if (takes !== 'email' && takes !== 'url' && takes !== 'phone') return;
  const labels = asked(best);
  for (const peers of PEERS) {
    const fits = peers.find((property) => FIELDS.get(property)!.takes === takes);
    if (!fits || labels.includes(fits) || !peers.some((property) => labels.includes(property))) continue;
    add(fits, { feature: 'peer.fits', value: 1, text: control.label });
  }
}

/** The parts that a text asks for: "place" may be a city, but it is a place first. */
function partsAsked(best: BestHits): Property[] {
  const all = asked(best);
  return all.filter((property) => !all.includes(familyOf(property) as Property));
}

const asked = ({ asks, mayAsk }: BestHits): Property[] =>
  [...asks, ...mayAsk].filter(([, { cover }]) => cover >= 0.45).map(([property]) => property);

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
  combobox: 'combo',
  radio: 'choice',
  multiselect: 'choices',
  checkboxes: 'choices',
  checkbox: 'checkbox',
  file: 'file',
  password: 'password',
  color: 'file',
};

function sampleEvidence({ placeholder }: Control, add: Add): void {
  if (placeholder === '') return;
  for (const { property, takes, samples } of FIELDS.values()) {
    if (samples?.some((expression) => expression.test(placeholder)))
      add(property, { feature: `sample.${takes}`, value: 1, text: placeholder });
  }
}

function optionEvidence({ options, meanings, countries, currencies }: Reading, add: Add): void {
  if (options.length === 0) return;
  const known = Math.max(0, ...meanings.values(), countries, currencies);
  const text = options.slice(0, 3).join(', ');
  const isYesNo = (meanings.get('yesNo') ?? 0) > 0.9;
  for (const field of FIELDS.values()) {
    // "Yes" and "No" say nothing of what a label asks: "Remote?".
    if (isYesNo && field.facets) continue;
    const own = field.facets?.map((facet) => meanings.get(facet) ?? 0) ?? [];
    const total = Math.min(
      1,
      own.reduce((sum, part) => sum + part, 0),
    );
    if (field.facets && options.length > 1) facetEvidence(field, own, total, text, add);
    const other = meanings.size > 0 ? mostOfOthers(meanings, field) : 0;
    if (other >= 0.5) add(field.property, { feature: 'options.other', value: other });
    if (other >= 0.65 && total < 0.5) add(field.property, { feature: 'options.foreign', value: 1 });
    if (countries > 0 && field.property.endsWith('country'))
      add(field.property, { feature: 'options.country', value: countries, text });
    if (currencies > 0 && field.property.endsWith('currency'))
      add(field.property, { feature: 'options.currency', value: currencies, text });
    if (options.length >= 3 && known < 0.34)
      add(field.property, { feature: `options.own.${field.property}`, value: 1 });
    const samples = field.samples
      ? share(options, (option) => field.samples!.some((expression) => expression.test(option)))
      : 0;
    if (samples > 0.3) add(field.property, { feature: `options.sample.${field.takes}`, value: samples, text });
  }
}

/** The most that options say of a facet that is none of a field's. */
function mostOfOthers(meanings: ReadonlyMap<string, number>, { facets }: Field): number {
  let most = 0;
  for (const [facet, part] of meanings)
    if (part > most && facet !== 'other' && !(facets as readonly string[] | undefined)?.includes(facet)) most = part;
  return most;
}

function facetEvidence(
  { property, facets }: Field,
  own: readonly number[],
  total: number,
  text: string,
  add: Add,
): void {
  add(
    property,
    total >= 0.5 ? { feature: 'options.agree', value: total, text } : { feature: 'options.disagree', value: 1 - total },
  );
  if (total >= 0.8) add(property, { feature: 'options.all', value: 1 });
  if (facets!.length > 1 && Math.max(...own) < total) add(property, { feature: 'options.mixed', value: 1 });
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

function contextEvidence({ control, groupHits }: Reading, add: Add): void {
  if (groupHits.length > 0) groupEvidence(control, groupHits, add);
  const token = AUTOCOMPLETE[control.autocomplete.split(' ').at(-1) ?? ''];
  if (token) add(token, { feature: 'autocomplete', value: 1, text: control.autocomplete });
}

function groupEvidence(control: Control, groupHits: readonly Hit[], add: Add): void {
  const named = new Set(
    groupHits.flatMap(({ topic }) => (topic.says === 'asks' || topic.says === 'mayAsk' ? [topic.property] : [])),
  );
  const families = new Set([...named].map(familyOf));
  if (families.size > 0) {
    for (const property of FIELDS.keys()) {
      if (named.has(property))
        add(property, { feature: control.label ? 'group.same' : 'group.instead', value: 1, text: control.group });
      else if (families.has(familyOf(property)))
        add(property, { feature: 'group.family', value: 1, text: control.group });
    }
  }
  let foreign: Hit | undefined;
  for (const hit of groupHits) {
    const { topic } = hit;
    if (topic.says === 'elsewhere' || topic.says === 'nothing' || (topic.says === 'page' && topic.kind !== 'posting'))
      foreign = better(foreign, hit);
  }
  if (foreign) add('nothing', { feature: 'group.nothing', value: foreign.cover, text: control.group });
}

/** What the control before asks for speaks for what belongs to it: the top of a range, the parts of an address. */
function neighbourEvidence({ control }: Reading, before: Reading, add: Add): void {
  const previous = strongest(before);
  if (!previous) return;
  const isOther = control.label !== '' && control.label !== before.control.label;
  const isSeries = stem(control) !== '' && stem(control) === stem(before.control);
  add(previous, {
    feature: isOther ? 'before.same' : isSeries ? 'before.series' : 'before.continued',
    value: 1,
    text: before.control.label,
  });
  if (previous === 'baseSalary.min')
    add('baseSalary.max', { feature: 'before.range', value: 1, text: before.control.label });
  for (const property of RELATIVES.get(previous) ?? []) {
    if (previous !== 'baseSalary.min' || property !== 'baseSalary.max')
      add(property, { feature: 'before.family', value: 1 });
  }
}

/** The other properties of each property's family. */
const RELATIVES: ReadonlyMap<Property, readonly Property[]> = new Map(
  [...FIELDS.keys()].map((property) => [
    property,
    [...FIELDS.keys()].filter((other) => other !== property && familyOf(other) === familyOf(property)),
  ]),
);

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

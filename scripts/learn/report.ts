import { onlyMeasures } from '@/test/corpus/corpus';
import { optionText, rightFor } from '@/test/corpus/corpus-form';
import { binsOf, fieldsOf, type Measure, measureBy, measureFields, measureKinds, POSTING_LINE } from './measure';
import { type FieldOutcome, type FormOutcome, isRight, isTold } from './outcomes';

/** What is printed besides precision and recall of fields and kinds. */
export interface Wanted {
  /** Every field and every form that is wrong, but for those that only measure. */
  readonly errors?: boolean;
  /** Properties that a form asks for twice, and forms without a title. */
  readonly duplicates?: boolean;
}

/** Prints how well forms are understood. */
export function report(title: string, outcomes: readonly FormOutcome[], { errors, duplicates }: Wanted = {}): void {
  const fields = fieldsOf(outcomes);
  console.log(`\n${title}: ${outcomes.length} forms`);
  console.log(`kind    ${shown(measureKinds(outcomes))}`);
  console.log(`fields  ${shown(measureFields(fields))}`);
  for (const line of [0.5, 0.7, 0.9]) console.log(`  from ${line}  ${shown(measureFields(fields, line))}`);
  console.log('languages');
  for (const [language, measure] of measureBy(fields, { asked: languageOf }))
    console.log(`  ${language.padEnd(4)} ${shown(measure)}`);
  console.log('properties');
  for (const [property, measure] of measureBy(fields, { asked: askedFor, told: toldFor }))
    console.log(`  ${property.padEnd(32)} ${shown(measure)}`);
  console.log('confidence');
  for (const { from, told, right } of binsOf(fields))
    if (told > 0) console.log(`  from ${from.toFixed(2)}  ${(right / told).toFixed(3)} of ${told}`);
  if (duplicates) for (const outcome of outcomes.filter(({ form }) => form.kind === 'posting')) tellTwice(outcome);
  if (errors) tellErrors(outcomes.filter(({ form }) => !onlyMeasures(form)));
}

const shown = ({ precision, recall, told, asked }: Measure) =>
  `precision ${number(precision)} recall ${number(recall)} (${told} told, ${asked} asked)`;

const number = (share: number) => (Number.isNaN(share) ? '  –  ' : share.toFixed(3));

const languageOf = ({ form }: FieldOutcome) => form.language.split('-')[0]!;
const askedFor = ({ field }: FieldOutcome) => field.canonical ?? 'nothing';
const toldFor = ({ property }: FieldOutcome) => property ?? 'nothing';

function tellErrors(outcomes: readonly FormOutcome[]): void {
  for (const field of fieldsOf(outcomes)) if (!isRight(field)) console.log(sentence(field));
  for (const { form, posting, evidence } of outcomes) {
    if (posting >= POSTING_LINE === (form.kind === 'posting') || form.grey) continue;
    const reasons = evidence.filter(({ value }) => value > 0.05).map((one) => `${one.feature}:${one.value.toFixed(2)}`);
    console.log(
      `KIND ${form.id} ${form.otherKind ?? 'posting'} ${posting.toFixed(2)} | h=${form.heading} | s=${form.submit} | t=${form.pageTitle} | p=${form.path} | ${reasons.join(' ')}`,
    );
  }
}

function sentence({ form, field, property, confidence }: FieldOutcome): string {
  const { label, name, id, type, placeholder, group, options } = field;
  const shown = options.slice(0, 4).map(optionText).join(' / ');
  return `${form.language} ${form.id} | ${label ?? ''} | ${name ?? ''} #${id ?? ''} | ${type} | ph=${placeholder ?? ''} | g=${group ?? ''} | o=${shown} => ${property} ${confidence.toFixed(2)}, is ${[...rightFor(field)].join('/')}`;
}

function tellTwice({ form, fields }: FormOutcome): void {
  const told = fields.filter(isTold);
  for (const property of new Set(told.map((field) => field.property))) {
    const same = told.filter((field) => field.property === property);
    if (same.length > 1) console.log(`TWICE ${form.language} ${form.id} ${property}: ${same.map(brief).join(' | ')}`);
  }
  if (!told.some(({ property }) => property === 'title'))
    console.log(
      `NO TITLE ${form.language} ${form.id} ${form.step ?? ''}: ${fields.slice(0, 6).map(brief).join(' | ')}`,
    );
}

const brief = (outcome: FieldOutcome) => {
  const { field, confidence } = outcome;
  const mark = isRight(outcome) ? '+' : '-';
  return `${mark}${field.label ?? field.placeholder ?? field.name} ${confidence.toFixed(2)} (${field.canonical})`;
};

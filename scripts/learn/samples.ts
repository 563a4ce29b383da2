import type { Control } from '@/forms/control';
import { baseEvidence, type Candidate, gather, type Reading, readControls } from '@/forms/evidence';
import { CANDIDATES } from '@/forms/shares';
import { type CorpusField, type CorpusForm, controlOf, rightFor } from '@/test/corpus/corpus-form';
import { wordsFor } from './words';

/** One field of a form that publishes a vacancy, with its features by candidate. */
export interface Sample {
  readonly form: CorpusForm;
  /** Numbers of the candidates that are right. */
  readonly right: readonly number[];
  /** By candidate: features and their values. */
  readonly features: readonly (readonly (readonly [feature: number, value: number])[])[];
  readonly weight: number;
}

/** Features left out, to see what they are worth: SKIP='before' npm run learn -- --check */
const SKIPPED = process.env.SKIP ? new RegExp(process.env.SKIP) : undefined;

const numbers = new Map<string, number>();

/** All features met so far, in the order of their numbers. */
export const featureNames = (): readonly string[] => [...numbers.keys()];

function numberOf(feature: string): number {
  if (!numbers.has(feature)) numbers.set(feature, numbers.size);
  return numbers.get(feature)!;
}

/** A form as it is, and as other markups show it: without names in the code, with the label as placeholder. */
const VARIATIONS: readonly { readonly weight: number; readonly vary: (control: Control) => Control }[] = [
  { weight: 1, vary: (control) => control },
  { weight: 0.5, vary: (control) => ({ ...control, name: '', id: '' }) },
  {
    weight: 0.25,
    vary: (control) => ({
      ...control,
      label: '',
      placeholder: control.label || control.placeholder,
      labelVia: 'placeholder',
    }),
  },
];

/** The fields of a form as samples, once for each way in which markups show it. */
export const samplesOf = (form: CorpusForm): Sample[] =>
  VARIATIONS.flatMap(({ weight, vary }) => {
    const words = wordsFor(form);
    const readings = readControls(
      form.fields.map((field) => vary(controlOf(field))),
      words,
    );
    return form.fields.map((field, at) => ({
      form,
      weight,
      right: rightNumbers(field),
      features: featuresOf(readings[at]!, readings[at - 1]),
    }));
  });

const rightNumbers = (field: CorpusField) =>
  [...rightFor(field)].map((property) => CANDIDATES.indexOf((property ?? 'nothing') as Candidate));

function featuresOf(reading: Reading, before: Reading | undefined): Sample['features'] {
  const gathered = gather(reading, before);
  return CANDIDATES.map((candidate) =>
    [...baseEvidence(reading.control.kind, candidate), ...(gathered.get(candidate) ?? [])]
      .filter(({ feature }) => !SKIPPED?.test(feature))
      .map(({ feature, value }) => [numberOf(feature), value] as const),
  );
}

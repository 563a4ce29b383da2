import {
  binsOf,
  fieldsOf,
  type Measure,
  measureBy,
  measureFields,
  measureKinds,
  POSTING_LINE,
} from '@/scripts/learn/measure';
import type { FieldOutcome, FormOutcome } from '@/scripts/learn/outcomes';

/** What `expected.json` holds of some forms: precision and recall, and what is taken for a posting by the sort of form. */
export interface Figures {
  readonly kind: string;
  readonly fields: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  /** How many of the fields told with a confidence are right. */
  readonly confidence: Readonly<Record<string, string>>;
}

/** The figures that a test holds: rounded, so that a row that changes says what got better or worse. */
export function figuresOf(outcomes: readonly FormOutcome[]): Figures {
  const fields = fieldsOf(outcomes);
  return {
    kind: shown(measureKinds(outcomes)),
    fields: shown(measureFields(fields)),
    kinds: kindsOf(outcomes),
    languages: rows(measureBy(fields, { asked: languageOf })),
    properties: rows(measureBy(fields, { asked: ({ field }) => field.canonical ?? 'nothing', told: toldFor })),
    confidence: Object.fromEntries(
      binsOf(fields)
        .filter(({ told }) => told > 0)
        .map(({ from, told, right }) => [`from ${from.toFixed(2)}`, `${right} of ${told}`]),
    ),
  };
}

/** Precision and recall of kinds and fields in one line. */
export const lineOf = (outcomes: readonly FormOutcome[]): string =>
  `kind ${shown(measureKinds(outcomes))}, fields ${shown(measureFields(fieldsOf(outcomes)))}`;

/** The share of right ones among the fields that are told with a confidence of 0.9 and more. */
export function sureOnesRight(outcomes: readonly FormOutcome[]): number {
  return measureFields(fieldsOf(outcomes), 0.9).precision;
}

const shown = ({ precision, recall }: Measure) => `${rounded(precision)} / ${rounded(recall)}`;
const rounded = (share: number) => (Number.isNaN(share) ? '–' : share.toFixed(3));

const rows = (measures: readonly (readonly [string, Measure])[]) =>
  Object.fromEntries(measures.map(([key, measure]) => [key, `${shown(measure)} of ${measure.asked}`]));

const languageOf = ({ form }: FieldOutcome) => form.language.split('-')[0]!;
const toldFor = ({ property }: FieldOutcome) => property ?? 'nothing';

/** Of each sort of form, how many are taken for one that publishes a vacancy. */
function kindsOf(outcomes: readonly FormOutcome[]): Record<string, string> {
  const clear = outcomes.filter(({ form }) => !form.grey);
  const sorts = [...new Set(clear.map(sortOf))].sort();
  return Object.fromEntries(
    sorts.map((sort) => {
      const own = clear.filter((outcome) => sortOf(outcome) === sort);
      return [sort, `${own.filter(({ posting }) => posting >= POSTING_LINE).length} of ${own.length}`];
    }),
  );
}

const sortOf = ({ form }: FormOutcome) => form.otherKind ?? form.kind;

import { type FieldOutcome, type FormOutcome, isAsked, isRight, isTold } from './outcomes';

/** How often what is told is right, and how often what is asked is told rightly. */
export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly told: number;
  readonly asked: number;
}

/** From here a form is taken for one that publishes a vacancy. */
export const POSTING_LINE = 0.5;

/** Fields of forms that publish vacancies. */
export const fieldsOf = (outcomes: readonly FormOutcome[]): FieldOutcome[] =>
  outcomes.filter(({ form }) => form.kind === 'posting').flatMap(({ fields }) => fields);

export function measureFields(fields: readonly FieldOutcome[], line = 0): Measure {
  const told = fields.filter((field) => isTold(field) && field.confidence >= line);
  const asked = fields.filter(isAsked);
  const found = asked.filter((field) => isTold(field) && field.confidence >= line && isRight(field));
  return {
    precision: told.filter(isRight).length / told.length,
    recall: found.length / asked.length,
    told: told.length,
    asked: asked.length,
  };
}

/** Forms that people could argue about are left out. */
export function measureKinds(outcomes: readonly FormOutcome[], line = POSTING_LINE): Measure {
  const clear = outcomes.filter(({ form }) => !form.grey);
  const told = clear.filter(({ posting }) => posting >= line);
  const asked = clear.filter(({ form }) => form.kind === 'posting');
  const right = told.filter(({ form }) => form.kind === 'posting').length;
  return { precision: right / told.length, recall: right / asked.length, told: told.length, asked: asked.length };
}

/** Measures by a key of each field, most asked first: recall by what is right, precision by what is told. */
export function measureBy(
  fields: readonly FieldOutcome[],
  {
    asked,
    told = asked,
  }: Record<'asked', (field: FieldOutcome) => string> & { told?: (field: FieldOutcome) => string },
): [key: string, measure: Measure][] {
  const keys = new Set([...fields.map(asked), ...fields.filter(isTold).map(told)]);
  return [...keys]
    .map((key): [string, Measure] => {
      const { recall, asked: count } = measureFields(fields.filter((field) => asked(field) === key));
      const { precision, told: all } = measureFields(fields.filter((field) => isTold(field) && told(field) === key));
      return [key, { precision, recall, told: all, asked: count }];
    })
    .filter(([, { told, asked }]) => told + asked > 0)
    .sort(([, a], [, b]) => b.asked - a.asked);
}

/** Of the fields told with a confidence, how many are right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly told: number;
  readonly right: number;
}

const EDGES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

export const binsOf = (fields: readonly FieldOutcome[]): Bin[] =>
  EDGES.slice(1).map((to, at): Bin => {
    const from = EDGES[at]!;
    const told = fields.filter((field) => isTold(field) && field.confidence >= from && field.confidence < to);
    return { from, to, told: told.length, right: told.filter(isRight).length };
  });

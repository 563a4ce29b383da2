import { decide } from '@/forms/decide';
import { readControls } from '@/forms/evidence';
import { type KindEvidence, postingOf } from '@/forms/kind';
import { shareOf } from '@/forms/shares';
import { judge } from '@/forms/understand';
import type { Weights } from '@/forms/weights';
import type { Property } from '@/templates/property';
import { type CorpusField, type CorpusForm, controlOf, rightFor } from '@/test/corpus/corpus-form';
import { kindEvidence } from './kinds';
import { wordsFor } from './words';

/** What is made of one field. */
export interface FieldOutcome {
  readonly form: CorpusForm;
  readonly field: CorpusField;
  /** Null where the field is left alone. */
  readonly property: Property | null;
  readonly confidence: number;
}

/** What is made of one form. */
export interface FormOutcome {
  readonly form: CorpusForm;
  /** The likelihood that it publishes a vacancy, 0 to 1. */
  readonly posting: number;
  readonly evidence: readonly KindEvidence[];
  readonly fields: readonly FieldOutcome[];
}

/** The weights that a form is understood by. */
export interface Table {
  readonly fields: Weights;
  readonly kind: Weights;
}

/** Understands a form as the page script does, by weights of one's own. */
export function understand(form: CorpusForm, { fields, kind }: Table): FormOutcome {
  const words = wordsFor(form);
  const judgements = judge(readControls(form.fields.map(controlOf), words), fields);
  const decisions = new Map(decide(judgements).map((decision) => [decision.at, decision]));
  const evidence = kindEvidence(form, fields);
  return {
    form,
    posting: decisions.size > 0 ? postingOf(evidence, kind) : 0,
    evidence,
    fields: form.fields.map((field, at) => ({
      form,
      field,
      property: decisions.get(at)?.property ?? null,
      confidence: decisions.get(at)?.confidence ?? shareOf(judgements[at]!.shares, 'nothing'),
    })),
  };
}

export const isRight = ({ field, property }: FieldOutcome): boolean => rightFor(field).has(property);
export const isTold = ({ property }: FieldOutcome): boolean => property !== null;
/** Whether a field must be told: leaving it alone is wrong. */
export const isAsked = ({ field }: FieldOutcome): boolean => !rightFor(field).has(null);

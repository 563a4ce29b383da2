import type { Property } from '@/templates/property';
import type { Board, Told } from './board';
import { decide } from './decide';
import { closest } from './dom';
import { type Evidence, type Reading, readControls, type Words } from './evidence';
import { type KindEvidence, postingOf, weighKind } from './kind';
import type { OtherKind } from './language';
import { type OptionVocabulary, readOption } from './options';
import type { Place } from './place';
import type { Form, Question } from './survey';
import type { TaughtResult } from './taught';
import { fold } from './text';
import { type Judgement, judge, kindWeights } from './understand';

/** A question that is understood: the property that it asks for, and how sure that is. */
export interface Understood {
  readonly question: Question;
  readonly property: Property;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The fact that a person taught, where one says so. */
  readonly taught?: string;
}

/** A form that is understood. */
export interface UnderstoodForm {
  readonly form: Form;
  /** The likelihood that it publishes a vacancy, 0 to 1. */
  readonly posting: number;
  readonly otherKind?: OtherKind;
  readonly evidence: readonly KindEvidence[];
  readonly fields: readonly Understood[];
  /** What a person taught of it. */
  readonly taught: TaughtResult;
}

/** Puts what a person taught in place of what the rules say. */
export type Teach = (fields: readonly Understood[], questions: readonly Question[]) => TaughtResult;

const untaught: Teach = (fields) => ({ fields, isPosting: false, fitting: [], lost: [] });

/** What the place of a form adds: a known board's address for its posting form, or where it should be; the head or foot of a page. */
const PLACE_WEIGHTS = { 'board.posting': 4, 'board.unverified': 1, beside: -4 };

/** Understands a form: one decision for all of its questions. */
export function understandForm(form: Form, words: Words, place?: Place, teach: Teach = untaught): UnderstoodForm {
  const readings = readControls(
    form.questions.map(({ control }) => control),
    words,
  );
  const judgements = judge(readings);
  const evidence = [...weighKind(form.texts, judgements, readings, words.phrases), ...placeEvidence(place, form)];
  const known = corrected(understood(form.questions, judgements, words), form.questions, place?.board);
  const taught = teach(known, form.questions);
  const { fields } = taught;
  const share = taught.isPosting ? 1 : postingOf(evidence, { ...kindWeights, ...PLACE_WEIGHTS });
  return {
    form,
    // A form that asks for nothing of a posting is none, whatever stands around it.
    posting: fields.length > 0 ? share : Math.min(share, 0.1),
    otherKind: otherKindOf(evidence, readings),
    evidence,
    fields: fields.map((field) => limited(field, place?.board)),
    taught,
  };
}

/** An address speaks for the form of the page, not for a search in its head. */
function placeEvidence(place: Place | undefined, { container }: Form): KindEvidence[] {
  if (closest(container, BESIDE)) return [{ feature: 'beside', value: 1, text: '' }];
  return place?.says === 'posting' || place?.says === 'unverified'
    ? [{ feature: `board.${place.says}`, value: 1, text: place.board.name, kind: 'posting' }]
    : [];
}

const BESIDE = 'header,nav,footer,[role="search"],[role="banner"],[role="navigation"],[role="contentinfo"]';

/** The property of each question, with the evidence for it. */
const understood = (
  questions: readonly Question[],
  judgements: readonly Judgement[],
  { options }: Words,
): Understood[] =>
  decide(judgements).map(({ at, property, confidence }) => {
    const evidence = judgements[at]!.evidence(property);
    return {
      question: named(questions[at]!, evidence, options),
      property,
      confidence: Math.round(confidence * 100) / 100,
      evidence: told(evidence),
    };
  });

/** A list without a label that shows what it asks for ("Job type") shows its label there, and no choice. */
function named(question: Question, evidence: readonly Evidence[], options: OptionVocabulary): Question {
  const { control } = question;
  if (control.kind !== 'combobox' || control.label || !control.placeholder) return question;
  const isLabel = evidence.some(({ feature }) => /^label\.(?:asks|mayAsk)\.whole$/.test(feature));
  // "Remote" and "Full-time" are answers.
  return isLabel && readOption(options, control.placeholder).length === 0
    ? { ...question, control: { ...control, label: control.placeholder } }
    : question;
}

/** The evidence for a property that can be told: of each place where something was read, what says most. */
function told(evidence: readonly Evidence[]): Evidence[] {
  const most = new Map<string, Evidence>();
  for (const one of evidence) {
    if (!one.text || /\.(?:never|nothing|other|foreign)\b/.test(one.feature)) continue;
    const place = one.feature.split('.', 1)[0]!;
    if (one.text.length > (most.get(place)?.text?.length ?? 0)) most.set(place, one);
  }
  return [...most.values()];
}

/** What the form is, where it is no posting: the kind that most of its words speak for. */
function otherKindOf(evidence: readonly KindEvidence[], readings: readonly Reading[]): OtherKind | undefined {
  const votes = new Map<OtherKind, number>();
  for (const { feature, value } of evidence) {
    if (feature.startsWith('elsewhere.') && feature !== 'elsewhere.share')
      add(votes, feature.slice('elsewhere.'.length) as OtherKind, value);
  }
  for (const { kind, value } of kindsNamed(evidence)) add(votes, kind, value * 2);
  if (readings.some(({ control }) => control.kind === 'password')) add(votes, 'account', 0.3);
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const add = (votes: Map<OtherKind, number>, kind: OtherKind, value: number) =>
  votes.set(kind, (votes.get(kind) ?? 0) + value);

const kindsNamed = (evidence: readonly KindEvidence[]) =>
  evidence.flatMap(({ kind, value }) => (kind && kind !== 'posting' ? [{ kind, value }] : []));

/** A board's word on labels and names that mislead beats the rules. */
function corrected(
  fields: readonly Understood[],
  questions: readonly Question[],
  board: Board | undefined,
): Understood[] {
  if (!board?.labels && !board?.names) return [...fields];
  const said = wordOf(board);
  return questions.flatMap((question): Understood[] => {
    const property = said(question);
    const field = fields.find((one) => one.question === question);
    if (property === undefined) return field ? [field] : [];
    if (property === null) return [];
    return [{ question, property, confidence: 1, evidence: [{ feature: 'board', value: 1, text: board.name }] }];
  });
}

/** What a board says of questions, asked in their order; undefined where it says nothing. */
function wordOf({ labels = {}, names = {} }: Board): (question: Question) => Property | null | undefined {
  const told = new Map<string, Told>([
    ...Object.entries(labels).map(([label, one]): [string, Told] => [`label ${fold(label)}`, one]),
    ...Object.entries(names).map(([name, one]): [string, Told] => [`name ${name}`, one]),
  ]);
  const asked = new Map<string, number>();
  return ({ control }) => {
    const label = fold(control.label.replace(/\((?:optional|required)\)\s*$/i, ''));
    const key = [`label ${label}`, `name ${control.name}`].find((one) => told.has(one));
    const said = key === undefined ? undefined : told.get(key);
    if (!said || typeof said === 'string') return said;
    const turn = asked.get(key!) ?? 0;
    asked.set(key!, turn + 1);
    return said[turn];
  };
}

/** A board's limit counts where the page does not say one. */
function limited(field: Understood, board: Board | undefined): Understood {
  const limit = board?.limits?.[field.property];
  const { question } = field;
  if (!limit || question.control.maxLength) return field;
  return { ...field, question: { ...question, control: { ...question.control, maxLength: limit } } };
}

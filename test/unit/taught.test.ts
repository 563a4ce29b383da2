import { describe, expect, test } from 'vitest';
import { type Board, defineBoard } from '@/forms/board';
import { boardFileOf } from '@/forms/board-file';
import { compileLanguage } from '@/forms/compile';
import type { Control } from '@/forms/control';
import en from '@/forms/languages/en';
import { joinOptions } from '@/forms/options';
import { joinVocabulary } from '@/forms/phrases';
import type { Form } from '@/forms/survey';
import { applyTaught, describeControl, isAbout, labelsOfForm, type Taught, type TaughtField } from '@/forms/taught';
import { type Teach, understandForm } from '@/forms/understand-form';
import type { Property } from '@/templates/property';

const words = { phrases: joinVocabulary([compileLanguage(en)]), options: joinOptions([compileLanguage(en)]) };

const control = (part: Partial<Control>): Control => ({
  kind: 'text',
  label: '',
  labelVia: 'for',
  placeholder: '',
  hint: '',
  name: '',
  id: '',
  autocomplete: '',
  group: '',
  options: [],
  required: false,
  ...part,
});

const formOf = (controls: readonly Partial<Control>[]): Form => ({
  container: { closest: () => null, getRootNode: () => ({}) } as unknown as Element,
  questions: controls.map((part) => ({ control: control(part), found: {} as never, frame: {} as never })),
  texts: { title: '', headings: ['Post a job'], buttons: ['Publish job'], path: '', names: '' },
});

const PATH = '/jobs/new/17';

/** Labels of a form as they were when a control of it was taught, and as they are now. */
const FORM: readonly Partial<Control>[] = [
  { label: 'Job title', name: 'title' },
  { label: 'Ref line', name: 'ref_line', group: 'Basics' },
  { label: 'Job description', name: 'body', kind: 'multiline' },
  { label: 'Location', name: 'loc' },
  { label: 'Application deadline', name: 'until', kind: 'date' },
];

function teach(at: number, property: Property | null, form = FORM): TaughtField {
  const { questions } = formOf(form);
  return {
    id: `fact-${at}`,
    control: describeControl(questions[at]!.control),
    property,
    beside: labelsOfForm(questions),
    path: PATH,
    at: '2026-11-24T12:00:00.000Z',
  };
}

const by =
  (facts: readonly Taught[]): Teach =>
  (fields, questions) =>
    applyTaught({ fields, questions }, facts, PATH);

const understand = (form: readonly Partial<Control>[], facts: readonly Taught[]) =>
  understandForm(formOf(form), words, undefined, by(facts));
const asks = (form: readonly Partial<Control>[], facts: readonly Taught[]) =>
  understand(form, facts).fields.map(({ property, question }) => `${question.control.label}: ${property}`);
const swap = (at: number, part: Partial<Control>): readonly Partial<Control>[] =>
  FORM.map((one, other) => (other === at ? { ...one, ...part } : one));

describe('a taught fact', () => {
  test('beats the rules, and says that a person said so', () => {
    const { fields } = understand(FORM, [teach(1, 'identifier')]);
    const field = fields.find(({ property }) => property === 'identifier');
    expect(field).toMatchObject({ confidence: 1, taught: 'fact-1', question: { control: { label: 'Ref line' } } });
    expect(field?.evidence).toEqual([{ feature: 'taught', value: 1, text: '2026-11-24' }]);
  });

  test('takes a property away', () => {
    expect(asks(FORM, [])).toContain('Location: jobLocation');
    expect(asks(FORM, [teach(3, null)]).some((one) => one.startsWith('Location'))).toBe(false);
  });

  test('is the only one that asks what a form asks once', () => {
    const asked = asks(FORM, [teach(1, 'description')]);
    expect(asked).toContain('Ref line: description');
    expect(asked).not.toContain('Job description: description');
  });

  test('leaves the other where a form may ask twice', () => {
    expect(asks(FORM, [teach(1, 'title')])).toEqual(expect.arrayContaining(['Ref line: title', 'Job title: title']));
  });
});

describe('after a redesign', () => {
  const fact = teach(1, 'identifier');
  test.each<[string, readonly Partial<Control>[], boolean]>([
    ['another order', [...FORM].reverse(), true],
    ['other names in the code', FORM.map((one, at) => ({ ...one, name: `f${at}`, id: `:r${at}:` })), true],
    ['another kind of control', swap(1, { kind: 'combobox' }), true],
    ['another group', swap(1, { group: 'Details' }), true],
    ['a mark of required fields', swap(1, { label: 'Ref line *' }), true],
    ['another label and the same name', swap(1, { label: 'Reference' }), true],
    ['steps with two of the five', [FORM[1]!, FORM[3]!], true],
    ['another label and another name', swap(1, { label: 'Codeword', name: 'codeword' }), false],
    ['a file in its place', swap(1, { kind: 'file' }), false],
    ['another form with that label', [{ label: 'Your name' }, { label: 'Ref line' }, { label: 'Message' }], false],
  ])('%s', (_, form, fits) => {
    expect(asks(form, [fact]).some((one) => one.endsWith(': identifier'))).toBe(fits);
  });

  test('what no longer fits is told, on its form only', () => {
    expect(understand(swap(1, { label: 'Codeword', name: 'codeword' }), [fact]).taught.lost).toEqual(['fact-1']);
    expect(understand(FORM, [fact]).taught.lost).toEqual([]);
    expect(understand([{ label: 'Your name' }, { label: 'Message' }], [fact]).taught.lost).toEqual([]);
  });

  test('of two with the same label the one that is like it', () => {
    const two = [...FORM, { label: 'Ref line', name: 'other_ref', group: 'Billing' }];
    const { fields } = understand(two, [fact]);
    expect(
      fields.filter(({ property }) => property === 'identifier').map(({ question }) => question.control.name),
    ).toEqual(['ref_line']);
  });

  test('names that are counted up say nothing', () => {
    const counted = teach(1, 'identifier', swap(1, { label: '', name: 'field_2' }));
    const later = swap(1, { label: '', name: 'field_3' }).map((one, at) =>
      at === 3 ? { ...one, name: 'field_2' } : one,
    );
    expect(asks(later, [counted]).some((one) => one.endsWith(': identifier'))).toBe(false);
  });
});

describe('a form that looks like something else', () => {
  const OTHER = [
    { label: 'Headline', name: 'a' },
    { label: 'Body', name: 'b', kind: 'multiline' as const },
  ];
  const other = (controls: readonly Partial<Control>[], facts: readonly Taught[]) =>
    understandForm(
      { ...formOf(controls), texts: { ...formOf([]).texts, headings: ['Log in'], buttons: ['Go'] } },
      words,
      undefined,
      by(facts),
    ).posting;

  test('is a posting form once one of its controls was taught', () => {
    expect(other(OTHER, [])).toBeLessThan(0.5);
    expect(other(OTHER, [teach(0, 'title', OTHER)])).toBe(1);
    expect(other(OTHER, [teach(0, null, OTHER)])).toBeLessThan(0.5);
    // Two labels are no company: at another address it is another form.
    expect(other(OTHER, [{ ...teach(0, 'title', OTHER), path: '/login' }])).toBeLessThan(0.5);
    expect(other(OTHER, [{ ...teach(0, 'title', OTHER), path: '/jobs/new/4' }])).toBe(1);
  });

  test('an application that asks for the same and more is not one', () => {
    const application = [...OTHER, { label: 'First name' }, { label: 'Phone' }, { label: 'CV', kind: 'file' as const }];
    expect(other(application, [teach(0, 'title', OTHER)])).toBeLessThan(0.5);
  });
});

test('a later fact about the same control takes the place of the earlier', () => {
  expect(isAbout(teach(1, 'identifier'), teach(1, null))).toBe(true);
  expect(isAbout(teach(1, 'identifier'), teach(0, 'identifier'))).toBe(false);
});

test('as a board file says the same as the facts', () => {
  const odd = [
    ...FORM,
    { label: "What's the “€” / 'pay'?\\", name: 'x1' },
    { label: '', name: 'hidden_ref' },
    { label: 'Twice', name: 'one' },
    { label: 'Twice', name: 'two' },
  ];
  const facts = [
    teach(1, 'identifier', odd),
    teach(3, null, odd),
    teach(5, 'baseSalary', odd),
    teach(6, 'employmentUnit', odd),
    teach(7, 'applyUrl', odd),
    teach(8, null, odd),
  ];
  const file = boardFileOf('https://jobs.acme.example', facts);
  const read = new Function('defineBoard', file.replace(/^import .*$/m, '').replace('export default', 'return'));
  const board = read(defineBoard) as Board;
  expect(board).toMatchObject({ id: 'jobs-acme-example', hosts: ['jobs.acme.example'] });
  expect(board.postingPaths.map((path) => path.test('/jobs/new/99/?step=1'))).toEqual([true]);
  const byBoard = understandForm(formOf(odd), words, { board, says: 'posting' }).fields;
  const byFacts = understand(odd, facts).fields;
  const told = ({ property, question }: (typeof byFacts)[number]) => `${question.control.name}: ${property}`;
  expect(byBoard.map(told)).toEqual(byFacts.map(told));
});

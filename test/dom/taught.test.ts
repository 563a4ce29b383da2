import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Question, survey } from '@/forms/survey';
import { applyTaught, describeControl, labelsOfForm, type TaughtField } from '@/forms/taught';
import { readCorpus, readHeldOut } from '../corpus/corpus';
import type { CorpusForm } from '../corpus/corpus-form';
import { MARKUPS, type Markup, renderForm } from '../corpus/render';

// What was taught of a real form is looked for in the same form redesigned: other markup, other names in the code, the
// same labels; and in forms that are others.

const forms = [...readCorpus(), ...readHeldOut()];
const postings = forms.filter(({ kind }) => kind === 'posting');
/** Every third is enough: each meets what was taught of every posting form. */
const others = forms.filter(({ kind }) => kind !== 'posting').filter((_, at) => at % 3 === 0);

const frame = document.createElement('iframe');
frame.style.cssText = 'width:1000px;height:800px';
beforeAll(() => document.body.append(frame));
afterAll(() => frame.remove());

/** The questions of a form in a markup. */
function draw(form: CorpusForm, markup: Markup): Question[] {
  const page = frame.contentDocument!;
  page.open();
  page.write(`<!doctype html><html lang="${form.language}"><body>${renderForm(form, markup)}</body></html>`);
  page.close();
  return survey(page).flatMap(({ questions }) => questions);
}

/** Nobody is asked what these ask for. */
const UNFILLABLE = ['file', 'password', 'color'];

/** The number of the field that a question is. */
function numberOf({ found }: Question): string | undefined {
  const element = found.members[0] ?? found.element;
  const marked = element.closest('[data-t]') ?? element.querySelector('[data-t]');
  return marked?.getAttribute('data-t') ?? undefined;
}

const factsOf = (questions: readonly Question[]): { readonly at: string; readonly fact: TaughtField }[] =>
  questions.flatMap((question) => {
    const at = numberOf(question);
    const control = describeControl(question.control);
    const isTaught = !UNFILLABLE.includes(question.control.kind) && (control.label || control.placeholder);
    if (at === undefined || !isTaught) return [];
    const beside = labelsOfForm(questions);
    return { at, fact: { id: at, control, property: 'identifier', beside, path: '/', at: '2026-11-24T00:00:00.000Z' } };
  });

const hits = (questions: readonly Question[], fact: TaughtField) =>
  applyTaught({ fields: [], questions }, [fact], '/').fields.map(({ question }) => numberOf(question));

/** The same form with all names in its code changed. */
const renamed = (form: CorpusForm): CorpusForm => ({
  ...form,
  fields: form.fields.map((field, at) => ({ ...field, name: `x${at}`, id: null })),
});

/** Markups that show every label as text. */
const LABELLED = MARKUPS.filter((markup) => !['facts', 'placeholder', 'frame'].includes(markup));

describe('what was taught of a real form', () => {
  test('is found again after a redesign', () => {
    const ended = { right: 0, both: 0, lost: 0 };
    const wrong: string[] = [];
    for (const [turn, form] of postings.entries()) {
      const facts = factsOf(draw(form, LABELLED[turn % LABELLED.length]!));
      const questions = draw(renamed(form), LABELLED[(turn + 3) % LABELLED.length]!);
      for (const { at, fact } of facts) {
        const found = hits(questions, fact);
        // Two that a form asks with the same words are not told apart.
        if (found.includes(at)) ended[found.length === 1 ? 'right' : 'both']++;
        else if (found.length === 0) ended.lost++;
        else wrong.push(`${form.id} “${fact.control.label}” is ${found}`);
      }
    }
    console.log(JSON.stringify(ended));
    expect(wrong).toEqual([]);
    expect(ended.right / (ended.right + ended.both + ended.lost)).toBeGreaterThan(0.98);
  });

  test('makes no posting form of an application, a search or a CV, and hits hardly a control there', () => {
    let tried = 0;
    let hit = 0;
    const taken: string[] = [];
    const facts = postings.map((form) => factsOf(draw(form, 'for')).map(({ fact }) => fact));
    for (const form of others) {
      const questions = draw(form, 'for');
      for (const [at, all] of facts.entries()) {
        const { fields, isPosting } = applyTaught({ fields: [], questions }, all, '/other');
        tried += questions.length;
        hit += fields.length;
        if (isPosting) taken.push(`${form.id} by ${postings[at]!.id}`);
      }
    }
    expect(taken).toEqual([]);
    expect(hit / tried).toBeLessThan(0.01);
  });
});

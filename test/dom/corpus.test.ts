import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { compileLanguage } from '@/forms/compile';
import type { Language } from '@/forms/language';
import { needsOf } from '@/forms/needs';
import { PageSession } from '@/forms/page-session';
import { findBySelector } from '@/forms/selector';
import { isAsked, isRight, isTold } from '@/scripts/learn/outcomes';
import { onlyMeasures, readCorpus, readHeldOut } from '../corpus/corpus';
import { type CorpusForm, rightFor } from '../corpus/corpus-form';
import { everydayForms } from '../corpus/everyday';
import expected from '../corpus/expected.json';
import { figuresOf, lineOf } from '../corpus/figures';
import { MARKUPS, type Markup, renderForm } from '../corpus/render';

const languageFiles = import.meta.glob<Language>('../../forms/languages/*.ts', { eager: true, import: 'default' });
const languages = new Map(Object.values(languageFiles).map((language) => [language.id, compileLanguage(language)]));
const forms = [...readCorpus(), ...readHeldOut()];

/** Each form as the real one is, and in so many of the other markups, by turns: all would take minutes. */
const MARKUPS_A_FORM = 4;

/** Of the everyday forms, which all unit tests read, every seventh is looked at in a page: all sorts, languages and markups. */
const EVERY = 7;

const frame = document.createElement('iframe');
frame.style.cssText = 'width:1000px;height:800px';
const sessions = new Map<string, PageSession>();

/** The page script with the words of some languages; joining them anew for each form would take longer than all else. */
function sessionWith(ids: readonly string[]): PageSession {
  const key = ids.join();
  if (!sessions.has(key)) {
    const loaded = ids.flatMap((id) => languages.get(id) ?? []);
    const session = new PageSession(frame.contentWindow as Window & typeof globalThis, () => loaded);
    // A frame of the same origin is owned by the page around it; here each stands for a page.
    Object.defineProperty(session, 'isOwner', { value: true });
    sessions.set(key, session);
  }
  return sessions.get(key)!;
}

/** Renders a form and lets the page script describe it, as a click would. The page has no address of a board. */
function describeForm(form: CorpusForm, markup: Markup) {
  const page = frame.contentDocument!;
  page.open();
  page.write(
    `<!doctype html><html lang="${form.language}"><head><title>${form.pageTitle ?? ''}</title></head><body>${renderForm(form, markup)}</body></html>`,
  );
  page.close();
  // Written by a script it has the address of the runner, with words and numbers of its own.
  frame.contentWindow!.history.replaceState(null, '', '/');
  const view = sessionWith(needsOf(sessionWith([]).signs([])).languages).describe();
  const fields = form.fields.map((field, at) => {
    const found = view.fields.find(({ selector }) => holds(findBySelector(page, selector), at));
    return { form, field, at, markup, property: found?.property ?? null, confidence: found?.confidence ?? 0 };
  });
  const posting = view.kind === 'posting' ? view.confidence : 1 - view.confidence;
  return { form, markup, view, posting, evidence: [], fields };
}

/** Whether an element is the control of a field, stands in it, or holds it alone. */
const holds = (element: Element | null, at: number): boolean =>
  element !== null &&
  (element.closest(`[data-t="${at}"]`) !== null ||
    (element.querySelector(`[data-t="${at}"]`) !== null && element.querySelectorAll('[data-t]').length === 1));

type Outcome = ReturnType<typeof describeForm>;

const markupsOf = (at: number): Markup[] => [
  MARKUPS[0],
  ...Array.from(
    { length: MARKUPS_A_FORM - 1 },
    (_, turn) => MARKUPS[1 + ((at * (MARKUPS_A_FORM - 1) + turn) % (MARKUPS.length - 1))]!,
  ),
];

/** What is wrong, once a field with the markups in which it is; of half B only the figures are looked at. */
function failuresOf(outcomes: readonly Outcome[]): Record<string, string> {
  const wrong: Record<string, string> = {};
  const add = (key: string, markup: Markup) => {
    wrong[key] = wrong[key] ? `${wrong[key]} ${markup}` : markup;
  };
  for (const { form, view, markup, fields } of outcomes.filter(({ form }) => !onlyMeasures(form))) {
    const isPosting = view.kind === 'posting';
    if (isPosting !== (form.kind === 'posting')) {
      if (!form.grey) add(`${form.id} is taken for ${isPosting ? 'a posting' : 'something else'}`, markup);
    } else if (isPosting) {
      for (const outcome of fields.filter((one) => (isTold(one) ? !isRight(one) : isAsked(one))))
        add(
          `${form.id} ${outcome.at} “${outcome.field.label ?? outcome.field.name ?? ''}” (${[...rightFor(outcome.field)].join('/')}): ${outcome.property}`,
          markup,
        );
    }
  }
  return wrong;
}

const outcomes: Outcome[] = [];

beforeAll(() => {
  document.body.append(frame);
  for (const [at, form] of forms.entries())
    for (const markup of markupsOf(at)) outcomes.push(describeForm(form, markup));
}, 240_000);

afterAll(() => frame.remove());

const EXPECTED = 'test/corpus/expected.json';

describe('the corpus in a real page', () => {
  test('no page has a board’s address or marks: the rules stand alone', () => {
    expect(outcomes.filter(({ view }) => view.board !== null).map(({ form }) => form.id)).toEqual([]);
  });

  test('of everyday forms, none is a posting', () => {
    const sample = everydayForms().filter((_, at) => at % EVERY === 0);
    const taken = sample.filter(
      (form, at) => describeForm(form, MARKUPS[at % MARKUPS.length]!).view.kind === 'posting',
    );
    expect(taken.map(({ id }) => id)).toEqual([]);
  });

  test('is understood as well as listed', async () => {
    const measured = {
      ...figuresOf(outcomes),
      markups: Object.fromEntries(
        MARKUPS.map((markup) => [markup, lineOf(outcomes.filter((outcome) => outcome.markup === markup))]),
      ),
      failures: failuresOf(outcomes),
    };
    if (import.meta.env.VITE_EXPECTED === 'write') {
      const all = JSON.parse(await commands.readFile(EXPECTED));
      await commands.writeFile(EXPECTED, `${JSON.stringify({ ...all, rendered: measured }, null, 2)}\n`);
    } else {
      expect(measured).toEqual(expected.rendered);
    }
  });
});

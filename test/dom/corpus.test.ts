import { beforeAll, describe, expect, test } from 'vitest';
import { compileLanguage } from '@/forms/compile';
import type { CompiledLanguage } from '@/forms/compiled';
import type { Language } from '@/forms/language';
import { PageSession } from '@/forms/page-session';
import type { PageView } from '@/forms/protocol';
import { findBySelector } from '@/forms/selector';
import type { CorpusForm } from '../corpus/corpus-form';
import { rightFor } from '../corpus/corpus-form';
import expected from '../corpus/expected.json';
import others from '../corpus/others.json';
import en from '../corpus/postings-en.json';
import foreign from '../corpus/postings-other-languages.json';
import { MARKUPS, type Markup, renderForm } from '../corpus/render';

const languageFiles = import.meta.glob<Language>('../../forms/languages/*.ts', { eager: true, import: 'default' });
const languages = new Map(Object.values(languageFiles).map((language) => [language.id, compileLanguage(language)]));
const forms = [...en, ...foreign, ...others] as unknown as CorpusForm[];

interface Outcome {
  readonly form: CorpusForm;
  readonly markup: Markup;
  readonly view: PageView;
  /** The property found at each field; undefined where none. */
  readonly found: readonly (string | undefined)[];
}

/** Renders a form into a frame of its own and lets the page script describe it, as a click would. */
function describeForm(form: CorpusForm, markup: Markup): Outcome {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:800px';
  document.body.append(frame);
  const inner = frame.contentDocument!;
  inner.open();
  inner.write(
    `<!doctype html><html lang="${form.language}"><head><title>${form.pageTitle ?? ''}</title></head><body>${renderForm(form, markup)}</body></html>`,
  );
  inner.close();
  const view = frame.contentWindow as Window & typeof globalThis;
  const loaded: CompiledLanguage[] = [];
  const session = new PageSession(view, () => loaded);
  for (const id of pageLanguagesOf(session)) {
    const language = languages.get(id);
    if (language) loaded.push(language);
  }
  const described = session.describe();
  const found = form.fields.map((_, at) => {
    const field = described.fields.find(({ selector }) => {
      const element = findBySelector(inner, selector);
      return (
        element &&
        (element.closest(`[data-t="${at}"]`) !== null ||
          (element.querySelector(`[data-t="${at}"]`) !== null && element.querySelectorAll('[data-t]').length === 1))
      );
    });
    return field?.property;
  });
  frame.remove();
  return { form, markup, view: described, found };
}

/** The session owns the frame only as far as this test pretends. */
const pageLanguagesOf = (session: PageSession) => {
  Object.defineProperty(session, 'isOwner', { value: true });
  return session.languages();
};

interface Tally {
  right: number;
  told: number;
  asked: number;
}

const outcomes: Outcome[] = [];
const wrong: string[] = [];

function tally(of: readonly Outcome[]): Tally & { precision: number; recall: number } {
  const sum: Tally = { right: 0, told: 0, asked: 0 };
  for (const { form, found } of of) {
    if (form.kind !== 'posting') continue;
    for (const [at, field] of form.fields.entries()) {
      const right = rightFor(field);
      const told = found[at];
      if (!right.has(null)) sum.asked++;
      if (told === undefined) continue;
      sum.told++;
      if (right.has(told)) sum.right++;
    }
  }
  const missed = of.flatMap(({ form, found }) =>
    form.kind === 'posting'
      ? form.fields.filter(
          (field, at) => !rightFor(field).has(null) && !(found[at] !== undefined && rightFor(field).has(found[at]!)),
        )
      : [],
  ).length;
  return { ...sum, precision: sum.right / sum.told, recall: 1 - missed / sum.asked };
}

const kinds = (of: readonly Outcome[]) => {
  const clear = of.filter(({ form }) => !form.grey);
  const told = clear.filter(({ view }) => view.kind === 'posting');
  const right = told.filter(({ form }) => form.kind === 'posting');
  return {
    precision: right.length / told.length,
    recall: right.length / clear.filter(({ form }) => form.kind === 'posting').length,
  };
};

beforeAll(() => {
  for (const form of forms) for (const markup of MARKUPS) outcomes.push(describeForm(form, markup));
  for (const { form, markup, found } of outcomes) {
    if (form.kind !== 'posting') continue;
    for (const [at, field] of form.fields.entries()) {
      const told = found[at];
      if (told !== undefined ? !rightFor(field).has(told) : !rightFor(field).has(null))
        wrong.push(`${form.id} ${markup} ${at} ${field.label} => ${told}`);
    }
  }
}, 240_000);

describe('the corpus', () => {
  test('is understood as well as listed, markup by markup', () => {
    const table = Object.fromEntries(
      MARKUPS.map((markup) => {
        const of = outcomes.filter((outcome) => outcome.markup === markup);
        const fields = tally(of);
        const kind = kinds(of);
        return [
          markup,
          [kind.precision, kind.recall, fields.precision, fields.recall].map(
            (share) => Math.round(share * 1000) / 1000,
          ),
        ];
      }),
    );
    console.log(JSON.stringify(table));
    expect(table).toEqual(expected.markups);
  });
});

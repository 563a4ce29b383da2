import { expect, test } from 'vitest';
import { defineBoard } from '@/forms/board';
import { compileLanguage } from '@/forms/compile';
import type { Control } from '@/forms/control';
import en from '@/forms/languages/en';
import { joinOptions } from '@/forms/options';
import { joinVocabulary } from '@/forms/phrases';
import type { Place } from '@/forms/place';
import type { Form } from '@/forms/survey';
import { understandForm } from '@/forms/understand-form';

const words = { phrases: joinVocabulary([compileLanguage(en)]), options: joinOptions([compileLanguage(en)]) };

const board = defineBoard({
  id: 'acme',
  name: 'Acme Jobs',
  hosts: ['jobs.acme.example'],
  postingPaths: [/^\/new/],
  limits: { title: 40 },
  labels: {
    Headline: 'title',
    'Job Title': 'occupationalCategory',
    Salary: ['baseSalary.min', 'baseSalary.max'],
    Company: null,
  },
  names: { body: 'description' },
  source: 'a test, 2026',
});

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

const formOf = (...controls: readonly Partial<Control>[]): Form => ({
  container: { closest: () => null, getRootNode: () => ({}) } as unknown as Element,
  questions: controls.map((part) => ({ control: control(part), found: {} as never, frame: {} as never })),
  texts: { title: '', headings: [], buttons: [], path: '', names: '' },
});

const understand = (form: Form, says: Place['says'] = 'posting') => understandForm(form, words, { board, says });

test('a board’s word on labels and names beats the rules', () => {
  const form = formOf(
    { label: 'Headline' },
    { label: 'Job Title (optional)' },
    { label: 'Salary' },
    { label: 'Salary' },
    { label: 'Company' },
    { kind: 'multiline', name: 'body' },
  );
  expect(understand(form).fields.map(({ property, question }) => [question.control.label, property])).toEqual([
    ['Headline', 'title'],
    ['Job Title (optional)', 'occupationalCategory'],
    ['Salary', 'baseSalary.min'],
    ['Salary', 'baseSalary.max'],
    ['', 'description'],
  ]);
});

test.each([
  [undefined, 40],
  [25, 25],
])('a page that says maxlength %s has the limit %s', (maxLength, limit) => {
  const { fields } = understand(formOf({ label: 'Headline', ...(maxLength && { maxLength }) }));
  expect(fields[0]?.question.control.maxLength).toBe(limit);
});

test('a posting address is strong evidence, one that nobody has seen is weak', () => {
  const form = formOf({ label: 'Headline' }, { label: 'Notes' });
  const odds = (says: Place['says']) => {
    const { posting } = understand(form, says);
    return Math.log(posting / (1 - posting));
  };
  expect(odds('posting') - odds('nothing')).toBeGreaterThan(3);
  expect(odds('unverified') - odds('nothing')).toBeGreaterThan(0.5);
  expect(odds('unverified') - odds('nothing')).toBeLessThan(1.5);
});

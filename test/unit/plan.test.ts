import { expect, test } from 'vitest';
import { compileLanguage } from '@/forms/compile';
import type { Control } from '@/forms/control';
import de from '@/forms/languages/de';
import en from '@/forms/languages/en';
import { joinOptions } from '@/forms/options';
import { planForm } from '@/forms/plan';
import type { FieldView } from '@/forms/protocol';
import type { JobPosting } from '@/templates/posting';
import type { Property } from '@/templates/property';

const languages = [en, de].map((language) => compileLanguage(language));
const words = { options: joinOptions(languages) };
const posting = {
  baseSalary: { currency: 'EUR', value: { minValue: 75_000, maxValue: 90_000, unitText: 'YEAR' } },
} as unknown as JobPosting;

const fieldFor = (id: number, property: Property, label: string, options: readonly string[] = []): FieldView => {
  const kind = options.length > 0 ? 'select' : 'number';
  const control = { kind, label, placeholder: '', hint: '', name: '', options } as unknown as Control;
  return { id, property, control } as unknown as FieldView;
};

const plan = (...fields: FieldView[]) => {
  const states = new Map(fields.map(({ id }) => [id, { id, text: '', untouched: true, ours: false }]));
  return planForm(fields, { posting, post: [], words, languages, rules: () => undefined, states }, {});
};

const asksFor = (label: string) => plan(fieldFor(1, 'baseSalary.min', label))[0]!.row.asksOther;

test.each([
  ['Salary from', undefined],
  ['Annual salary from', undefined],
  ['Monthly salary from', 'unit'],
  ['Hourly rate', 'unit'],
  ['Monatsgehalt ab', 'unit'],
  ['Salary from (£)', 'currency'],
  ['Monthly salary (£)', 'currency'],
])('“%s” for 75,000 euros a year: other %s', (label, other) => {
  expect(asksFor(label)).toBe(other);
});

test.each([
  ['baseSalary.unit', ['Per month', 'Per hour'], 'unit'],
  ['baseSalary.unit', ['Per month', 'Per year'], undefined],
  ['baseSalary.currency', ['USD', 'GBP'], 'currency'],
  ['baseSalary.currency', ['USD', 'EUR'], undefined],
] as const)('beside a list for %s of %j, 75,000 euros a year: other %s', (property, options, other) => {
  const [, amount] = plan(fieldFor(1, property, 'Which', options), fieldFor(2, 'baseSalary.min', 'Salary from'));
  expect(amount!.row.asksOther).toBe(other);
});

import { expect, test } from 'vitest';
import { compileLanguage } from '@/forms/compile';
import type { Control } from '@/forms/control';
import de from '@/forms/languages/de';
import en from '@/forms/languages/en';
import { joinOptions } from '@/forms/options';
import { planForm } from '@/forms/plan';
import type { FieldView } from '@/forms/protocol';
import type { JobPosting } from '@/templates/posting';

const languages = [en, de].map((language) => compileLanguage(language));
const words = { options: joinOptions(languages) };
const posting = {
  baseSalary: { currency: 'EUR', value: { minValue: 75_000, maxValue: 90_000, unitText: 'YEAR' } },
} as unknown as JobPosting;

const asksFor = (label: string, kind: Control['kind'] = 'number') => {
  const control = { kind, label, placeholder: '', hint: '', name: '', options: [] } as unknown as Control;
  const field = { id: 1, property: 'baseSalary.min', control } as unknown as FieldView;
  const states = new Map([[1, { id: 1, text: '', untouched: true, ours: false }]]);
  const [planned] = planForm([field], { posting, post: [], words, languages, rules: () => undefined, states }, {});
  return planned!.row.asksOther;
};

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

import { describe, expect, test } from 'vitest';
import { namesOtherCurrency } from '@/forms/codes';
import { compileLanguage } from '@/forms/compile';
import type { Control } from '@/forms/control';
import de from '@/forms/languages/de';
import en from '@/forms/languages/en';
import ja from '@/forms/languages/ja';
import { textOfAnswer, wishFor } from '@/forms/wish';

const control = (label: string, placeholder = ''): Control => ({
  kind: 'text',
  label,
  labelVia: 'for',
  placeholder,
  hint: '',
  name: '',
  id: '',
  autocomplete: '',
  group: '',
  options: [],
  required: false,
});

describe('experience in a line of text', () => {
  const typed = (label: string, placeholder = '', language = 'en') =>
    textOfAnswer({ type: 'number', value: 60, unit: 'months' }, control(label, placeholder), {
      languages: [{ id: language } as never],
    });

  test.each([
    ['Experience required', '', 'en', '5 years'],
    ['Experience required', '2-3 years', 'en', '5 years'],
    ['Experience required', 'e.g. 5', 'en', '5'],
    ['Years of experience', '', 'en', '5'],
    ['Years of experience', '3+ years', 'en', '5 years'],
    ['Experience (in months)', '', 'en', '60'],
    ['Experience', 'e.g. 18 months', 'en', '60 months'],
    ['Berufserfahrung', '', 'de', '5 Jahre'],
    ['Jahre Berufserfahrung', '', 'de', '5'],
    ['Années d’expérience', '', 'fr', '5'],
    ['Expérience souhaitée', '', 'fr', '5 ans'],
    ['Años de experiencia', '', 'es', '5'],
    ['必要な経験年数', '', 'ja', '5'],
    ['工作经验', '', 'zh', '5年'],
  ])('“%s” with “%s” in %s: %s', (label, placeholder, language, wanted) =>
    expect(typed(label, placeholder, language)).toBe(wanted),
  );
});

describe('pay in a line of text', () => {
  test.each([
    [en, 'CHF 120,000 – 150,000 per year'],
    [de, 'CHF 120.000 – 150.000 pro Jahr'],
    [ja, '年収 CHF 120,000 – 150,000'],
  ])('in the words of the page', (language, wanted) => {
    const answer = { type: 'amount', min: 120_000, max: 150_000, currency: 'CHF', unit: 'YEAR' } as const;
    expect(textOfAnswer(answer, control('Pay'), { languages: [compileLanguage(language)] })).toBe(wanted);
  });
});

describe('a section in a line of text', () => {
  const post = ['Five years, two of them with Go', 'SQL you can defend', 'We speak English.'].map((text) => ({
    kind: 'item' as const,
    text,
  }));
  const wished = (label: string, placeholder = '', kind: Control['kind'] = 'text') =>
    wishFor('qualifications', { ...control(label, placeholder), kind }, {
      routes: new Map([['qualifications', post]]),
      rules: () => undefined,
    } as never);
  const COMMAS = 'Five years; two of them with Go, SQL you can defend, We speak English.';

  test.each([
    ['Requirements', '', 'text', 'Five years, two of them with Go; SQL you can defend; We speak English.'],
    ['Requirements (comma separated)', '', 'text', COMMAS],
    ['任职要求', '请输入任职要求逗号分隔', 'multiline', COMMAS],
    ['Exigences (séparées par des virgules)', '', 'multiline', COMMAS],
    ['Wymagania (oddzielone przecinkami)', '', 'multiline', COMMAS],
  ] as const)('“%s” “%s” (%s)', (label, placeholder, kind, wanted) => {
    expect(wished(label, placeholder, kind)).toMatchObject({ type: 'text', text: wanted });
  });

  test('keeps its bullets in a box of several lines', () => {
    expect(wished('Requirements', '', 'multiline')).toMatchObject({
      text: expect.stringMatching(/^• Five years, two/),
    });
  });
});

test.each([
  ['Salary min (£)', 'EUR', true],
  ['Salary (RM)', 'EUR', true],
  ['Gehalt in CHF', 'EUR', true],
  ['Annual salary (USD)', 'CAD', true],
  ['Salary ($)', 'CAD', false],
  ['Salary Range (N$)', 'NAD', false],
  ['Salary (US$)', 'CAD', true],
  ['Gehalt (€)', 'EUR', false],
  ['Salaire en k€', 'EUR', false],
  ['Salary in EUR or CHF', 'EUR', false],
  ['CTC per annum', 'EUR', false],
  ['年収（円）', 'JPY', false],
])('“%s” names another currency than %s: %s', (label, code, wanted) => {
  expect(namesOtherCurrency(label, code)).toBe(wanted);
});

test.each([
  ['最低年収（万円）', 7_500_000, 750],
  ['CTC (in lakhs)', 1_250_000, 12.5],
  ['Salary (LPA)', 800_000, 8],
  ['Salaire minimum (k€)', 45_000, 45],
  ['Gehalt in Tsd. €', 62_500, 62.5],
  ['Salary min (£)', 75_000, 75_000],
  ['Stundenlohn (k€)', 45, 45],
])('“%s” takes %d as %d', (label, min, value) => {
  const field = { ...control(label), kind: 'number' as const };
  const posting = { baseSalary: { currency: 'EUR', value: { minValue: min } } };
  expect(wishFor('baseSalary.min', field, { routes: new Map(), posting, rules: () => undefined } as never)).toEqual({
    type: 'number',
    value,
  });
});

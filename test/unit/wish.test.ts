import { describe, expect, test } from 'vitest';
import { compileLanguage } from '@/forms/compile';
import type { Control } from '@/forms/control';
import de from '@/forms/languages/de';
import en from '@/forms/languages/en';
import ja from '@/forms/languages/ja';
import { textOfAnswer } from '@/forms/wish';

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

import { expect, test } from 'vitest';
import { labelWords } from '@/forms/evidence';
import { speaksOfWork } from '@/forms/work';

test.each([
  ['a button that publishes an offer, of whatever', 'button.posting', false],
  ['a noun for a vacancy', 'things.around.posting', true],
  ['a label that asks for something of work', 'asks.work', true],
  ['the address of a job board', 'board.posting', true],
])('%s: %s', (_, feature, speaks) => {
  expect(speaksOfWork([{ feature, kind: 'posting', value: 1, text: '' }])).toBe(speaks);
});

test.each([
  ['Salaris (min)', 'Salaris (min)'],
  ['Opis (max 500 znaków)', 'Opis'],
  ['Telefon (opcjonalnie)', 'Telefon'],
])('“%s” says “%s”', (label, says) => {
  expect(labelWords(label).trim()).toBe(says);
});

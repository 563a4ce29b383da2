import { afterEach, expect, test } from 'vitest';
import { holdsRestOfNumber } from '@/forms/dial-code';

afterEach(() => document.body.replaceChildren());

const line = (beside: string) => {
  document.body.innerHTML = `<form><div><div>${beside}<input type="tel"></div></div></form>`;
  return document.querySelector('input')!;
};

const button = '<button type="button" aria-label="Switzerland (+41)">CH</button>';
const list = '<ul><li><span>+41</span></li><li><span>+49</span></li></ul>';

test.each([
  [button, '+41 44 668 18 00', '44 668 18 00', true],
  ['<select><option>+1</option><option selected>+41</option></select>', '+41446681800', '446681800', true],
  [button, '+41 44 668 18 00', '44 668 18 0', false],
  [button, '+49 30 1234567', '30 1234567', false],
  ['', '+41 44 668 18 00', '44 668 18 00', false],
  [list, '+41 44 668 18 00', '44 668 18 00', false],
  [button, '41446681800', '446681800', false],
])('beside %s, “%s” shown as “%s”: %s', (beside, wanted, got, isRest) => {
  expect(holdsRestOfNumber(line(beside), wanted, got)).toBe(isRest);
});

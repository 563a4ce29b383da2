import { expect, test } from 'vitest';
import { choose } from '@/forms/choose';
import { compileLanguage } from '@/forms/compile';
import de from '@/forms/languages/de';
import en from '@/forms/languages/en';
import { joinOptions } from '@/forms/options';
import { joinVocabulary } from '@/forms/phrases';

const languages = [de, en].map((language) => compileLanguage(language));
const words = { phrases: joinVocabulary(languages), options: joinOptions(languages) };

test.each([
  ['Berlin, Germany', ['Bern', 'Berlin', 'Berlin-Mitte, Berlin', 'Bernau bei Berlin, Brandenburg'], 'Berlin'],
  ['Berlin, Germany', ['Berlin, Connecticut, United States', 'Berlin, Berlin, Germany'], 'Berlin, Berlin, Germany'],
  ['Zurich, Switzerland', ['Zurich, Ontario, Canada', 'Zurich - CH'], 'Zurich - CH'],
  ['Berlin, Germany', ['Berlin, Connecticut, United States', 'Berlin, New Hampshire, United States'], undefined],
])('“%s” among %j is %s', (text, options, right) => {
  const choice = choose({ type: 'text', text }, options, words, 'Location');
  expect('picked' in choice ? options[choice.picked[0]!] : undefined).toBe(right);
});

test('an option that says what is wanted beats a yes in another', () => {
  const options = ['nicht möglich', 'teilweise möglich (hybrid)', 'vollständig remote'];
  const pick = (workplaceType: 'ON_SITE' | 'HYBRID' | 'REMOTE') =>
    choose({ type: 'facts', facts: { workplaceType } }, options, words, 'Homeoffice');
  expect(pick('HYBRID')).toEqual({ picked: [1] });
  expect(pick('REMOTE')).toEqual({ picked: [2] });
  expect(pick('ON_SITE')).toEqual({ picked: [0] });
});

test.each([
  [['Full-time', 'Part-time', 'Contract', 'Temporary', 'Permanent', 'Freelance'], 'Full-time'],
  [['Permanent', 'Temporary', 'Freelance'], 'Permanent'],
  [['Permanent full-time', 'Full-time', 'Permanent'], 'Permanent full-time'],
  [['Part-time', 'Temporary'], undefined],
  [['Vollzeit', 'Unbefristet', 'Befristet'], 'Vollzeit'],
])('a permanent full-time job among %j is %s', (options, right) => {
  // The browser sorts the keys of what it hands to a page.
  const facts = { engagement: 'EMPLOYEE', term: 'PERMANENT', workTime: 'FULL_TIME' };
  const choice = choose({ type: 'facts', facts }, options, words, 'Job type');
  expect('picked' in choice ? options[choice.picked[0]!] : undefined).toBe(right);
});

import { expect, test } from 'vitest';
import { compileLanguage } from '@/forms/compile';
import en from '@/forms/languages/en';
import ja from '@/forms/languages/ja';
import pl from '@/forms/languages/pl';
import { findPhrases, joinVocabulary } from '@/forms/phrases';
import { fold } from '@/forms/text';

const [english, japanese, polish] = [en, ja, pl].map(compileLanguage);
const JAPANESE = joinVocabulary([japanese!, english!]);
const POLISH = joinVocabulary([polish!, english!]);

/** What a text asks for or may ask for. */
const asked = (vocabulary: typeof POLISH, text: string) =>
  new Set(findPhrases(vocabulary, fold(text)).flatMap(({ topic }) => ('property' in topic ? [topic.property] : [])));

test.each([
  ['a phrase in another case', POLISH, 'Opis wymagań', 'Opisem wymagań'],
  ['another case of a place', POLISH, 'Miejsce pracy', 'Miejscu pracy'],
  ['kana that may be left out', JAPANESE, '締切', '締め切り'],
  ['kana that may be left out within a word', JAPANESE, '応募締切日', '応募締め切り日'],
  ['a polite request after it', JAPANESE, '勤務地', '勤務地を入力してください'],
])('%s reads the same', (_, vocabulary, one, other) => {
  expect(asked(vocabulary, one).size).toBeGreaterThan(0);
  expect(asked(vocabulary, other)).toEqual(asked(vocabulary, one));
});

test('a foreign word is read among characters, where it is a word', () => {
  expect(asked(JAPANESE, '応募用URL')).toContain('applyUrl');
});

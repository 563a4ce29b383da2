import { compileLanguage } from '@/forms/compile';
import type { Words } from '@/forms/evidence';
import type { Language } from '@/forms/language';
import { joinOptions } from '@/forms/options';
import { pageLanguages } from '@/forms/page-language';
import { joinVocabulary } from '@/forms/phrases';
import type { CorpusForm } from '@/test/corpus/corpus-form';

const files = import.meta.glob<Language>('../../forms/languages/*.ts', { eager: true, import: 'default' });
const languages = new Map(Object.values(files).map((language) => [language.id, compileLanguage(language)]));
const known = new Map<string, Words>();

/** The languages that a form is read in: what its page declares, and what its labels look like. */
export const languagesFor = (form: CorpusForm): string[] =>
  pageLanguages(
    form.language,
    form.fields.flatMap((field) => [field.label ?? '', field.placeholder ?? '']),
  ).filter((id) => languages.has(id));

/** The words that a form is read by: those of its languages, joined once for all forms that share them. */
export function wordsFor(form: CorpusForm): Words {
  const ids = languagesFor(form);
  const key = ids.join();
  if (!known.has(key)) {
    const list = ids.map((id) => languages.get(id)!);
    known.set(key, { phrases: joinVocabulary(list), options: joinOptions(list) });
  }
  return known.get(key)!;
}

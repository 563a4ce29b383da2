import { compileLanguage } from '@/forms/compile';
import { baseEvidence, readControl } from '@/forms/evidence';
import type { Language } from '@/forms/language';
import { joinOptions } from '@/forms/options';
import { pageLanguages } from '@/forms/page-language';
import { joinVocabulary } from '@/forms/phrases';
import { judge } from '@/forms/understand';
import weights from '@/forms/weights.json';
import { readCorpus } from '@/test/corpus/corpus';
import { controlOf } from '@/test/corpus/corpus-form';

const languageFiles = import.meta.glob<Language>('../forms/languages/*.ts', { eager: true, import: 'default' });
const languages = new Map(Object.values(languageFiles).map((language) => [language.id, compileLanguage(language)]));

/** Explains what speaks for the strongest candidates of a field of the corpus: `npm run why -- FORM LABEL`. */
export async function main([id = '', label = '']: readonly string[]): Promise<number> {
  const form = readCorpus().find((one) => one.id.includes(id))!;
  const ids = pageLanguages(
    form.language,
    form.fields.flatMap((field) => [field.label ?? '', field.placeholder ?? '']),
  );
  const list = ids.flatMap((one) => languages.get(one) ?? []);
  const words = { phrases: joinVocabulary(list), options: joinOptions(list) };
  const readings = form.fields.map((field) => readControl(controlOf(field), words));
  const judged = judge(readings);
  console.log(ids.join());
  for (const [at, field] of form.fields.entries()) {
    if (!(field.label ?? field.name ?? '').includes(label)) continue;
    const top = [...judged[at]!.shares].sort(([, a], [, b]) => b - a).slice(0, 3);
    console.log(`${field.label} (${field.canonical})`);
    for (const [candidate, share] of top) {
      const evidence = [...baseEvidence(readings[at]!.control.kind, candidate), ...judged[at]!.evidence(candidate)].map(
        ({ feature, value, text }) =>
          `${feature}=${value.toFixed(2)}×${(weights.fields as Record<string, number>)[feature] ?? 0}${text ? `“${text}”` : ''}`,
      );
      console.log(`  ${candidate} ${share.toFixed(2)}: ${evidence.join('  ')}`);
    }
  }
  return 0;
}

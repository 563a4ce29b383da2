import { baseEvidence, readControls } from '@/forms/evidence';
import { CANDIDATES } from '@/forms/shares';
import { judge } from '@/forms/understand';
import { weights } from '@/forms/weights';
import { readCorpus, readHeldOut } from '@/test/corpus/corpus';
import { controlOf } from '@/test/corpus/corpus-form';
import { languagesFor, wordsFor } from './learn/words';

/** Explains what speaks for the strongest candidates of a field of the corpus: `npm run why -- FORM LABEL`. */
export async function main([id = '', label = '']: readonly string[]): Promise<number> {
  const form = [...readCorpus(), ...readHeldOut()].find((one) => one.id.includes(id))!;
  const words = wordsFor(form);
  const readings = readControls(form.fields.map(controlOf), words);
  const judged = judge(readings);
  console.log(languagesFor(form).join());
  for (const [at, field] of form.fields.entries()) {
    if (!(field.label ?? field.name ?? '').includes(label)) continue;
    const top = [...judged[at]!.shares]
      .map((share, place) => [CANDIDATES[place]!, share] as const)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 3);
    console.log(`${field.label} (${field.canonical})`);
    for (const [candidate, share] of top) {
      const evidence = [...baseEvidence(readings[at]!.control.kind, candidate), ...judged[at]!.evidence(candidate)].map(
        ({ feature, value, text }) =>
          `${feature}=${value.toFixed(2)}×${weights.fields[feature] ?? 0}${text ? `“${text}”` : ''}`,
      );
      console.log(`  ${candidate} ${share.toFixed(2)}: ${evidence.join('  ')}`);
    }
  }
  return 0;
}

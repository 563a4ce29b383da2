import { writeFileSync } from 'node:fs';
import type { Weights } from '@/forms/understand';
import { readCorpus, readHeldOut } from '@/test/corpus/corpus';
import { type CorpusForm, halfOf } from '@/test/corpus/corpus-form';
import { learnFrom } from './learn/folds';
import { type Table, understand } from './learn/outcomes';
import { report, type Wanted } from './learn/report';

const WEIGHTS = 'forms/weights.json';

/**
 * Learns the weights from all forms and writes them. Instead of writing: `--check` prints cross-validated figures
 * of the known forms (`--check --all` of all forms), `--held-out` how well forms are understood that nothing was
 * learned from (`--half A` one half of them); `--errors` and `--duplicates` add what is wrong.
 */
export async function main(args: readonly string[]): Promise<number> {
  const wanted: Wanted = { errors: args.includes('--errors'), duplicates: args.includes('--duplicates') };
  if (args.includes('--check') || args.includes('--held-out')) {
    if (args.includes('--check')) reportKnown(args.includes('--all') ? readHeldOut() : [], wanted);
    if (args.includes('--held-out')) reportHeldOut(args[args.indexOf('--half') + 1], wanted);
    return 0;
  }
  write(learnFrom([...readCorpus(), ...readHeldOut()]).table);
  return 0;
}

/** Figures are of the known forms where others are learned from as well: what they add is seen. */
function reportKnown(more: readonly CorpusForm[], wanted: Wanted): void {
  const known = readCorpus();
  const { outcomes } = learnFrom([...known, ...more]);
  report(
    'Known, cross-validated',
    outcomes.filter(({ form }) => known.includes(form)),
    wanted,
  );
  if (more.length > 0)
    report(
      'Held out, cross-validated',
      outcomes.filter(({ form }) => more.includes(form)),
      wanted,
    );
}

function reportHeldOut(half: string | undefined, wanted: Wanted): void {
  const { table } = learnFrom(readCorpus());
  const forms = readHeldOut().filter((form) => (half !== 'A' && half !== 'B') || halfOf(form) === half);
  report(
    'Held out',
    forms.map((form) => understand(form, table)),
    wanted,
  );
}

function write({ fields, kind }: Table): void {
  const table = { fields: rounded(fields, 20), kind: rounded(kind, 100) };
  writeFileSync(WEIGHTS, `${JSON.stringify(table, null, 2)}\n`);
}

/** Weights to a twentieth or a hundredth, without those that come to nothing. */
const rounded = (weights: Weights, steps: number) =>
  Object.fromEntries(
    Object.entries(weights)
      .map(([name, weight]) => [name, Math.round(weight * steps) / steps] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

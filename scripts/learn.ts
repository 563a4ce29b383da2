import { writeFileSync } from 'node:fs';
import type { Weights, WeightTree } from '@/forms/weights';
import { readCorpus, readHeldOut } from '@/test/corpus/corpus';
import { type CorpusForm, halfOf } from '@/test/corpus/corpus-form';
import { learnFrom } from './learn/folds';
import { type Table, understand } from './learn/outcomes';
import { report, type Wanted } from './learn/report';

const WEIGHTS = 'forms/weights.json';

/**
 * Learns the weights from all forms and writes them. Instead of writing:
 * `--check` prints figures cross-validated over known forms; `--check --half A` over those of half A as well, `--check --all` over all;
 * `--held-out` how well forms are understood that nothing was learned from; `--held-out --half A` those of half A;
 * `--held-out --half B` those of half B, where the known ones and half A were learned from.
 * `--errors` and `--duplicates` add what is wrong.
 */
export async function main(args: readonly string[]): Promise<number> {
  const wanted: Wanted = { errors: args.includes('--errors'), duplicates: args.includes('--duplicates') };
  const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined;
  if (args.includes('--check')) reportChecked(args.includes('--all') ? readHeldOut() : heldOut(half), wanted);
  else if (args.includes('--held-out')) reportHeldOut(half, wanted);
  else write(learnFrom([...readCorpus(), ...readHeldOut()]).table);
  return 0;
}

const heldOut = (half: string | undefined) => readHeldOut().filter((form) => halfOf(form) === half);

/** Known forms and others are reported apart: what the others add is seen. */
function reportChecked(more: readonly CorpusForm[], wanted: Wanted): void {
  const { outcomes } = learnFrom([...readCorpus(), ...more]);
  const isMore = new Set(more.map(({ id }) => id));
  const parts = [false, true].map((held) => outcomes.filter(({ form }) => isMore.has(form.id) === held));
  report('Known, cross-validated', parts[0]!, wanted);
  if (more.length > 0) report('Held out, cross-validated', parts[1]!, wanted);
}

function reportHeldOut(half: string | undefined, wanted: Wanted): void {
  const { table } = learnFrom([...readCorpus(), ...(half === 'B' ? heldOut('A') : [])]);
  const forms = half ? heldOut(half) : readHeldOut();
  report(
    `Held out ${half ?? ''}`,
    forms.map((form) => understand(form, table)),
    wanted,
  );
}

function write(table: Table): void {
  const { fields, kind } = rounded(table);
  writeFileSync(WEIGHTS, `${JSON.stringify({ fields: treeOf(fields), kind: treeOf(kind) }, null, 2)}\n`);
}

/** Weights as they are shipped: to a twentieth or a hundredth, without those that come to nothing. */
export const rounded = ({ fields, kind }: Table): Table => ({ fields: inSteps(fields, 20), kind: inSteps(kind, 100) });

const inSteps = (weights: Weights, steps: number) =>
  Object.fromEntries(
    Object.entries(weights)
      .map(([name, weight]) => [name, Math.round(weight * steps) / steps] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Weights as they stand in the file: see `WeightTree`. */
function treeOf(weights: Weights): WeightTree {
  const tree: Record<string, number | WeightTree> = {};
  const groups = Map.groupBy(Object.entries(weights), ([feature]) => feature.split('.', 1)[0]!);
  for (const [part, entries] of groups) {
    const inner = entries.map(([feature, weight]) => [feature.slice(part.length + 1), weight] as const);
    tree[part] = entries.length === 1 && inner[0]![0] === '' ? inner[0]![1] : treeOf(Object.fromEntries(inner));
  }
  return tree;
}

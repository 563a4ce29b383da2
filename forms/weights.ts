import file from './weights.json';

/** What each piece of evidence is worth, by its feature. */
export type Weights = Readonly<Record<string, number>>;

/** What features begin with stands once: `{ before: { same: 1 } }` is "before.same"; where "before" is one as well, it is `''`. */
export interface WeightTree {
  readonly [part: string]: number | WeightTree;
}

/** The learned weights (`npm run learn`). */
export const weights = { fields: flatten(file.fields), kind: flatten(file.kind) };

function flatten(tree: WeightTree): Weights {
  return Object.fromEntries(entriesOf(tree, ''));
}

function entriesOf(tree: WeightTree, before: string): [string, number][] {
  return Object.entries(tree).flatMap(([part, weight]) => {
    const feature = [before, part].filter(Boolean).join('.');
    return typeof weight === 'number' ? [[feature, weight]] : entriesOf(weight, feature);
  });
}

import file from './weights.json';

/** What each piece of evidence is worth, by its feature. */
export type Weights = Readonly<Record<string, number>>;

/** What features begin with stands once: `{ before: { same: 1 } }` is "before.same"; where "before" is one as well, it is `''`. */
export interface WeightTree {
  readonly [part: string]: number | WeightTree;
}

/** The learned weights (`npm run learn`). */
export const weights = { fields: flatten(file.fields), kind: flatten(file.kind) };

function flatten(tree: WeightTree, before = '', flat: Record<string, number> = {}): Weights {
  for (const [part, weight] of Object.entries(tree)) {
    const feature = before && part ? `${before}.${part}` : before || part;
    if (typeof weight === 'number') flat[feature] = weight;
    else flatten(weight, feature, flat);
  }
  return flat;
}

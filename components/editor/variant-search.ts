import { titleOf } from '@/browser/library';
import { stackOf } from '@/templates/stacks';
import type { Variant } from '@/templates/variant';

const searchTexts = new WeakMap<Variant, string>();

/** What a search looks through, made once per variant and not at every key. */
export function searchText(variant: Variant): string {
  const known = searchTexts.get(variant);
  if (known !== undefined) return known;
  const { name, title = '', role, level, technologies, stack, tags, details } = variant;
  const named = stack ? (stackOf(stack)?.name ?? '') : '';
  const place = details['jobLocation.city'] ?? '';
  const made = [name, title, titleOf(role, level), level, ...technologies, named, ...tags, place]
    .join(' ')
    .toLowerCase();
  searchTexts.set(variant, made);
  return made;
}

/** Variants in the order of the list: those changed last first. */
export const inOrder = (variants: Iterable<Variant>): Variant[] =>
  [...variants].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));

/** The variants that hold every word typed. */
export function findVariants(
  variants: readonly Variant[],
  { typed, tag, archived }: { typed: string; tag: string; archived: boolean },
): Variant[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return variants
    .filter((one) => one.archived === archived && (!tag || one.tags.includes(tag)))
    .filter((one) => wanted.every((word) => searchText(one).includes(word)));
}

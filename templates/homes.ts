import { FAMILIES, type Family } from './role';
import type { Chosen, Setting } from './setting';
import type { Category, Technology } from './technology';
import { familiesOf, type LineSection, type LineTable, linesOf } from './text';
import type { Texts } from './texts';

/** Who works with a category as a matter of course: the lines without a family are for them. */
const HOMES: Readonly<Record<Category, readonly Family[]>> = {
  language: ['backend'],
  framework: ['backend'],
  api: ['backend'],
  frontend: ['frontend'],
  mobile: ['mobile'],
  database: ['backend'],
  messaging: ['backend'],
  cloud: ['operations'],
  containers: ['operations'],
  'ci-cd': ['backend', 'frontend', 'mobile', 'operations'],
  testing: ['backend', 'frontend', 'mobile', 'testing'],
  observability: ['operations'],
  'data-ml': ['data'],
  security: ['security'],
};

/** The families that work with a technology as a matter of course. */
export const usualFamilies = ({ technology }: Chosen, texts: Texts): readonly Family[] =>
  technology ? (familiesOf(texts.technologies[technology.id] ?? {}) ?? HOMES[technology.category]) : [];

/** Whether the lines of a technology that name no family are for a role. */
export const isAtHome = (chosen: Chosen, { role, texts }: Setting): boolean =>
  usualFamilies(chosen, texts).some((family) => role.families.includes(family));

/** What the overview says is for everybody; what is preferred, for everybody who works with the technology at all. */
export function homesOf({ id, category }: Technology, own: LineTable, section: LineSection): readonly Family[] {
  if (section === 'o') return FAMILIES;
  const homes = familiesOf(own) ?? HOMES[category];
  if (section !== 'p') return homes;
  const audience = new Set(linesOf(id, own).flatMap((line) => line.audience));
  return FAMILIES.filter((family) => homes.includes(family) || audience.has(family));
}

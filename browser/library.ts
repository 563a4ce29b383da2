import type { ReadDetails } from '@/templates/details';
import type { JobPosting } from '@/templates/posting';
import { LEVELS, type Level } from '@/templates/role';
import { roleOf, roles } from '@/templates/roles';
import type { Stack } from '@/templates/stack';
import { stackOf, stacksFor } from '@/templates/stacks';
import { technologies, technologyOf } from '@/templates/technologies';
import { CATEGORIES } from '@/templates/technology';
import type { TemplateRequest } from '@/templates/template';
import type { Company, Variant } from '@/templates/variant';
import { OWN_SECTIONS, requestOf } from '@/templates/variant';

/** `ready:ROLE/LEVEL/STACK` or `variant:ID`: what a site remembers. */
export type TemplateId = string;

/** Something that can be chosen in the Template box. */
export interface Entry {
  readonly id: TemplateId;
  readonly title: string;
  /** The technologies in short: "Node.js · PostgreSQL · AWS". */
  readonly stack: string;
  readonly kind: 'ready' | 'variant';
  readonly role: string;
  readonly level: Level;
  /** What typing is compared with: names, aliases, ids; lower case. */
  readonly search: string;
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  junior: 'Junior',
  mid: '',
  senior: 'Senior',
  staff: 'Staff',
  lead: 'Lead',
  manager: '',
};

/** "Senior Backend Developer". */
export const titleOf = (role: string, level: Level): string =>
  `${LEVEL_WORDS[level]} ${roleOf(role)?.name ?? role}`.trim();

/** The id of a ready-made template. */
export const readyId = (role: string, level: Level, stack: string): TemplateId => `ready:${role}/${level}/${stack}`;

/** What a ready-made template's id asks for; undefined where it is none, or one that is no more. */
export function readReadyId(id: TemplateId): { role: string; level: Level; stack: string } | undefined {
  const [, role = '', level = '', stack = ''] = /^ready:([\w-]+)\/(\w+)\/([\w-]+)$/.exec(id) ?? [];
  return roleOf(role)?.levels.includes(level as Level) && stackOf(stack)
    ? { role, level: level as Level, stack }
    : undefined;
}

let ready: readonly Entry[] | undefined;

/** Every ready-made template: each role at each of its levels with each stack that fits, the most used stacks first. */
export function readyEntries(): readonly Entry[] {
  ready ??= roles.flatMap((role) =>
    role.levels.flatMap((level) => stacksOf(role.id).map((stack) => readyEntry(role.id, level, stack.id))),
  );
  return ready;
}

/** The stacks that fit a role, those of the most used technologies first (a category lists its most used first). */
export const stacksOf = (role: string): readonly Stack[] => [...stacksFor(role)].sort((a, b) => rarity(a) - rarity(b));

const places = new Map(
  CATEGORIES.flatMap((category) =>
    technologies.filter((one) => one.category === category).map(({ id }, at): [string, number] => [id, at]),
  ),
);
const rarity = ({ technologies: ids }: Stack) => ids.slice(0, 2).reduce((sum, id) => sum + (places.get(id) ?? 20), 0);

function readyEntry(role: string, level: Level, stackId: string): Entry {
  const stack = stackOf(stackId)!;
  const title = titleOf(role, level);
  return {
    id: readyId(role, level, stackId),
    title,
    stack: stack.name,
    kind: 'ready',
    role,
    level,
    search: searchText(title, role, level, stack.technologies, stack.name),
  };
}

function searchText(title: string, role: string, level: Level, technologies: readonly string[], name: string): string {
  const words = technologies.flatMap((id) => {
    const technology = technologyOf(id);
    return technology ? [technology.name, ...technology.aliases] : [id];
  });
  return [title, role.replace(/-/g, ' '), level, name, ...words].join(' ').toLowerCase();
}

/** The level and stack that a role starts with. */
export function startOf(role: string): Entry {
  const { levels } = roleOf(role)!;
  const level = levels.includes('senior') ? 'senior' : levels[0]!;
  return readyEntry(role, level, stacksOf(role)[0]!.id);
}

/** The variant that a template's id names; undefined for a ready-made one. */
export const variantOfId = (id: TemplateId): string | undefined => /^variant:(.+)$/.exec(id)?.[1];

/** A variant in the Template box. */
export function variantEntry(variant: Variant): Entry {
  const stack = technologiesText(variant.technologies);
  const { id, role, level, technologies, name } = variant;
  return {
    id: `variant:${id}`,
    title: name,
    stack,
    kind: 'variant',
    role,
    level,
    search: searchText(`${name} ${titleOf(role, level)}`, role, level, technologies, stack),
  };
}

const technologiesText = (ids: readonly string[]) =>
  ids
    .slice(0, 3)
    .map((id) => technologyOf(id)?.name ?? id)
    .join(' · ');

/** Entries that hold every word typed, those first whose title does; in their own order otherwise. */
export function filterEntries(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = typed
    .toLowerCase()
    .split(/[\s·,]+/)
    .filter(Boolean);
  if (words.length === 0) return entries;
  const holding = entries.filter(({ search }) => words.every((word) => search.includes(word)));
  const inTitle = ({ title }: Entry) => words.filter((word) => title.toLowerCase().includes(word)).length;
  const starts = ({ title }: Entry) => (title.toLowerCase().startsWith(words[0]!) ? 1 : 0);
  return [...holding].sort(
    (a, b) => inTitle(b) - inTitle(a) || starts(b) - starts(a) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
}

/**
 * The posting that a template makes. Loads the texts that it needs.
 * @throws {TemplateError} where the template is no more
 */
export async function postingOf(
  id: TemplateId,
  variants: ReadonlyMap<string, Variant>,
  companies: ReadonlyMap<string, Company>,
): Promise<ReadDetails> {
  const request = readReadyId(id);
  if (request) return { posting: await renderPosting(request), problems: new Map() };
  const variant = variants.get(variantOfId(id) ?? '');
  if (!variant) throw new Error('This variant is no more: choose another template.');
  return variantPosting(variant, variant.companyId ? companies.get(variant.companyId) : undefined);
}

/** The posting of a variant: the template, own lines in place of its own, the company's facts, then the variant's. */
export async function variantPosting(variant: Variant, company: Company | undefined): Promise<ReadDetails> {
  const [{ renderLines }, { posted }] = await Promise.all([import('@/templates/render'), import('@/templates/posted')]);
  return posted(await renderLines(requestOf(variant)), variant, company);
}

/** How many lines of a variant wait for a decision: the person has edited them, and the template has changed since. */
export async function undecidedLines(id: TemplateId, variants: ReadonlyMap<string, Variant>): Promise<number> {
  const variant = variants.get(variantOfId(id) ?? '');
  const edited = OWN_SECTIONS.filter((section) => variant?.own[section]);
  if (!variant || edited.length === 0) return 0;
  const [{ renderLines }, { follow }] = await Promise.all([import('@/templates/render'), import('@/templates/follow')]);
  const template = await renderLines(requestOf(variant));
  return edited.reduce((sum, section) => sum + follow(variant.own[section]!, template[section]).conflicts.length, 0);
}

async function renderPosting(request: TemplateRequest): Promise<JobPosting> {
  const [{ render }, { toPosting }] = await Promise.all([
    import('@/templates/render'),
    import('@/templates/to-posting'),
  ]);
  return toPosting(await render(request));
}

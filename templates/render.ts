import { compose } from './compose';
import { nearest } from './nearest';
import type { Role } from './role';
import { roleOf, roles } from './roles';
import type { Chosen } from './setting';
import { spell } from './spelling';
import { stackOf, stacks } from './stacks';
import { technologyOf } from './technologies';
import { type Rendered, type Template, TemplateError, type TemplateLine, type TemplateRequest } from './template';
import { LANGUAGES, loadTexts, type Texts } from './texts';

/**
 * A template in words. Loads the texts that it needs; the same request always reads the same.
 * @throws {TemplateError} what does not fit, in one sentence
 */
export const render = async (request: TemplateRequest): Promise<Rendered> => readable(await renderLines(request));

/**
 * A template whose lines carry ids that stay the same when the words change.
 * @throws {TemplateError}
 */
export async function renderLines(request: TemplateRequest): Promise<Template> {
  const { id } = roleFor(request);
  const categories = chosenFor(request).flatMap(({ technology }) => technology?.category ?? []);
  return renderWith(await loadTexts(languageFor(request), { role: id, categories }), request);
}

/**
 * The same with texts that are loaded already (`loadTexts`, `loadAllTexts`).
 * @throws {TemplateError}
 */
export function renderWith(texts: Texts, request: TemplateRequest): Template {
  const role = roleFor(request);
  const chosen = chosenFor(request);
  const { titles, ...sections } = compose({ role, level: request.level, texts }, chosen);
  return {
    role: role.id,
    level: request.level,
    stack: namedStack(request),
    language: texts.language,
    technologies: chosen.map(({ id }) => id),
    title: titles[0]!,
    titles: titles.slice(1),
    overview: sections.overview.map(bare),
    responsibilities: sections.responsibilities.map(bare),
    qualifications: sections.qualifications.map(bare),
    preferred: sections.preferred.map(bare),
  };
}

/** The named stack, as long as nothing was added to it or taken away. */
function namedStack({ stack: id, technologies }: TemplateRequest): string | null {
  if (id === undefined) return null;
  const own = stackOf(id)?.technologies ?? [];
  return technologies && technologies.join() !== own.join() ? null : id;
}

const bare = ({ id, text }: TemplateLine): TemplateLine => ({ id, text });

/** A template without the ids of its lines. */
export function readable(template: Template): Rendered {
  const words = (lines: readonly TemplateLine[]) => lines.map(({ text }) => text);
  return {
    ...template,
    overview: words(template.overview),
    responsibilities: words(template.responsibilities),
    qualifications: words(template.qualifications),
    preferred: words(template.preferred),
  };
}

function roleFor({ role: id, level }: TemplateRequest): Role {
  const role = roleOf(id);
  if (!role) throw new TemplateError(`No role has the id “${id}”: ${closest(id, roles)}.`);
  if (role.levels.includes(level)) return role;
  throw new TemplateError(`${role.name} has no level “${level}”: choose ${anyOf(role.levels)}.`);
}

function chosenFor({ stack: id, technologies }: TemplateRequest): Chosen[] {
  const stack = id === undefined ? undefined : stackOf(id);
  if (id !== undefined && !stack) throw new TemplateError(`No stack has the id “${id}”: ${closest(id, stacks)}.`);
  return [...new Set((technologies ?? stack?.technologies ?? []).map(spell))].map(choose);
}

function choose(id: string): Chosen {
  const technology = technologyOf(id);
  return technology ? { id, name: technology.name, technology } : { id, name: id };
}

const languageFor = ({ language = 'en' }: TemplateRequest): string =>
  LANGUAGES.find((one) => one === language) ?? LANGUAGES.find((one) => one === language.split('-')[0]) ?? 'en';

const closest = (id: string, known: readonly { readonly id: string }[]) =>
  `did you mean ${anyOf(
    nearest(
      id,
      known.map((one) => one.id),
    ),
  )}`;

const anyOf = (words: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(words);

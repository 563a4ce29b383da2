import { parseArgs } from 'node:util';
import { toHtml, toMarkdown, toPlain, toRst } from '@/templates/format';
import { plainLine } from '@/templates/line';
import { nearest } from '@/templates/nearest';
import { readable, renderWith } from '@/templates/render';
import { LEVELS, type Level } from '@/templates/role';
import { roles } from '@/templates/roles';
import { postOf } from '@/templates/sections';
import { stackOf, stacks, stacksFor } from '@/templates/stacks';
import { technologies, technologyOf } from '@/templates/technologies';
import { type Rendered, TemplateError, type TemplateRequest } from '@/templates/template';
import { loadAllTexts } from '@/templates/texts';
import { toPosting } from '@/templates/to-posting';
import { whoIsHiring } from '@/templates/who-is-hiring';

const FORMATS = ['json', 'md', 'txt', 'html', 'jsonld', 'rst', 'hn'] as const;
type Format = (typeof FORMATS)[number];

const USAGE =
  'Say what to render: --role ID --level ID --stack ID (or a comma list of technology ids) [--format FORMAT], --all, or --list.';

interface Writer {
  write(text: string): unknown;
}

/** Prints rendered templates. Exit code 2 and one sentence for bad arguments. */
export async function main(
  args: readonly string[],
  out: Writer = process.stdout,
  err: Writer = process.stderr,
): Promise<number> {
  try {
    for (const line of await answer(args)) out.write(`${line}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    err.write(`${error.message}\n`);
    return 2;
  }
}

async function answer(args: readonly string[]): Promise<readonly string[]> {
  const options = readOptions(args);
  if (options.list) return [JSON.stringify(list())];
  const texts = await loadAllTexts('en');
  if (options.all) return requests().map((request) => JSON.stringify(readable(renderWith(texts, request))));
  const format = oneOf(FORMATS, options.format ?? 'md', 'format');
  return [write(readable(renderWith(texts, requestOf(options))), format)];
}

type Options = ReturnType<typeof readOptions>;

function readOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const options = { role: text, level: text, stack: text, format: text, all: flag, list: flag };
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (cause) {
    throw new TemplateError(`${(cause as Error).message.split(/\.(?:\s|$)|\n/)[0]!}: ${USAGE}`);
  }
}

function requestOf({ role, level, stack }: Options): TemplateRequest {
  if (!role || !level || !stack) throw new TemplateError(USAGE);
  const request = {
    role: oneOf(
      roles.map(({ id }) => id),
      role,
      'role',
    ),
    level: oneOf(LEVELS, level, 'level'),
  };
  if (stackOf(stack)) return { ...request, stack };
  const ids = stack
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  const known = [...technologies, ...(ids.length === 1 ? stacks : [])].map(({ id }) => id);
  const what = ids.length === 1 ? 'stack or technology' : 'technology';
  return { ...request, technologies: ids.map((id) => oneOf(known, id, what)).map((id) => technologyOf(id)!.id) };
}

function oneOf<T extends string>(known: readonly T[], id: string, what: string): T {
  const found = known.find((one) => one === id);
  if (found) return found;
  const anyOf = (ids: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(ids);
  const advice = known.length <= FEW ? `choose ${anyOf(known)}.` : `did you mean ${anyOf(nearest(id, known))}?`;
  throw new TemplateError(`No ${what} has the id “${id}”: ${advice}`);
}

/** So many are named all: what is near "markdown" is not "md". */
const FEW = 8;

const requests = (): TemplateRequest[] =>
  roles.flatMap(({ id, levels }) =>
    levels.flatMap((level: Level) => stacksFor(id).map((stack) => ({ role: id, level, stack: stack.id }))),
  );

const list = () => ({
  roles: roles.map(({ id, name, levels }) => ({ id, name, levels, stacks: stacksFor(id).map((stack) => stack.id) })),
  stacks: stacks.map(({ id, name, technologies: ids }) => ({ id, name, technologies: ids })),
  technologies: technologies.map(({ id, name }) => ({ id, name })),
});

function write(rendered: Rendered, format: Format): string {
  const posting = toPosting(rendered);
  const post = postOf(posting);
  const { title } = rendered;
  switch (format) {
    case 'json':
      return JSON.stringify(rendered);
    case 'jsonld':
      return JSON.stringify(posting, null, 2);
    case 'md':
      return `# ${title}\n\n${toMarkdown(post)}`;
    case 'rst':
      return `${title}\n${'='.repeat(title.length)}\n\n${toRst(post)}`;
    case 'txt':
      return `${title}\n\n${toPlain(post)}`;
    case 'html':
      return toHtml([{ kind: 'heading', text: plainLine(title) }, ...post]);
    case 'hn':
      return `${whoIsHiring(posting)}\n\n${toPlain(post)}`;
  }
}

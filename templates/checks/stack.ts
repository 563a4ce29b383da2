import { type CheckedText, defineCheck, type Finding, linesIn } from '@/templates/check';
import { type Mention, mentionsIn } from '@/templates/mentions';
import { nameable, technologyOf } from '@/templates/technologies';

/** How often a text may name one technology before it reads as stuffed. */
const OFTEN = 5;

/** Technologies of the stack that the text leaves out, others that it names, and names repeated too often. */
export default defineCheck((text) => {
  const mentions = linesIn(text).flatMap(({ where, text: line }) =>
    mentionsIn(line).map((mention) => ({ where, mention })),
  );
  return [...foreign(text, mentions), ...missing(text, mentions), ...stuffed(mentions)];
});

type Placed = { readonly where: Finding['where']; readonly mention: Mention };

function foreign({ technologies }: CheckedText, mentions: readonly Placed[]): Finding[] {
  if (!technologies?.length) return [];
  const allowed = nameable(technologies);
  const others = mentions.filter(({ mention }) => !allowed.has(mention.technology.id));
  return others.map(({ where, mention }) => ({
    id: 'stack.foreign',
    severity: 'hint',
    where,
    values: { technology: mention.technology.name },
    message: `Add ${mention.technology.name} to the stack or take it out of the text: it is named but not part of the stack.`,
  }));
}

function missing({ technologies = [] }: CheckedText, mentions: readonly Placed[]): Finding[] {
  const named = new Set(mentions.map(({ mention }) => mention.technology.id));
  return technologies
    .map(technologyOf)
    .filter((technology) => technology && !named.has(technology.id))
    .map((technology) => ({
      id: 'stack.missing',
      severity: 'hint' as const,
      where: {},
      values: { technology: technology!.name },
      message: `Name ${technology!.name} in the text or take it out of the stack: people search for it.`,
    }));
}

function stuffed(mentions: readonly Placed[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { mention } of mentions)
    counts.set(mention.technology.name, (counts.get(mention.technology.name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > OFTEN)
    .map(([technology, count]) => ({
      id: 'stack.stuffed',
      severity: 'warning' as const,
      where: {},
      values: { technology, count },
      message: `Name ${technology} less often: ${count} times read as stuffed, and boards rank such posts down.`,
    }));
}

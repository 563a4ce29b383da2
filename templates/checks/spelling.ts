import { defineCheck, linesIn } from '@/templates/check';
import { mentionsIn } from '@/templates/mentions';
import type { Technology } from '@/templates/technology';

/** A technology written otherwise than its makers write it: NodeJS, Javascript, Postgre SQL. */
export default defineCheck((text) =>
  linesIn(text).flatMap(({ where, text: line }) =>
    mentionsIn(line)
      .filter(({ technology, text: found }) => isMisspelled(technology, found))
      .map(({ technology, text: found }) => ({
        id: 'spelling',
        severity: 'warning' as const,
        where,
        values: { found, name: technology.name },
        message: `Write “${technology.name}” instead of “${found}”.`,
      })),
  ),
);

/** The same letters with other capitals, signs or a needless “JS”; a real short name such as “Postgres” is fine. */
function isMisspelled({ name, aliases }: Technology, found: string): boolean {
  if (found === name) return false;
  const same = letters(found) === letters(name) || letters(found) === `${letters(name)}js`;
  const known = aliases.find((alias) => alias.toLowerCase() === found.toLowerCase());
  return same || (known !== undefined && known !== found);
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');

import { defineCheck, type Finding } from '@/templates/check';
import type { Level } from '@/templates/role';

const RULES: readonly (readonly [id: string, RegExp, message: string])[] = [
  ['salary', /[$€£]\s?\d|\b\d{2,3}\s?k\b/i, 'Move the pay out of the title into its own field.'],
  [
    'type',
    /\b(?:full|part)[- ]time\b|\bfreelance\b|\binternship\b/i,
    'Move the employment type out of the title into its own field.',
  ],
  [
    'workplace',
    /\b(?:remote|hybrid|on-?site|work from home)\b/i,
    'Move the workplace out of the title into its own field.',
  ],
  ['symbols', /[!*#|~★☆✨🚀🔥]|->|=>/u, 'Take the symbols out of the title: boards reject or strip them.'],
  [
    'urgency',
    /\b(?:urgent|hiring (?:now|immediately)|immediate start|asap)\b/i,
    'Take the appeal out of the title: boards reject it.',
  ],
];

const WORDS: readonly (readonly [Level, RegExp])[] = [
  ['junior', /\b(?:junior|entry[- ]level)\b/i],
  ['senior', /\b(?:senior|sr\.?)\b/i],
  ['staff', /\b(?:staff|principal)\b/i],
];

/** A title is what people search for: the job, its level, its main technology. */
export default defineCheck(({ title, level }) => {
  if (!title) return [];
  const at = (id: string, message: string, severity: Finding['severity'] = 'warning', values = {}): Finding => ({
    id: `title.${id}`,
    severity,
    where: { section: 'title' },
    values,
    message,
  });
  const plain = title.replace(/c#|f#/gi, '');
  const findings = RULES.filter(([, rule]) => rule.test(plain)).map(([id, , message]) => at(id, message));
  if (/\p{Lu}{5,}/u.test(title) && !/\p{Ll}/u.test(title))
    findings.push(at('capitals', 'Write the title in ordinary letters: capitals read as shouting.'));
  const other = WORDS.find(([, word]) => word.test(title))?.[0];
  if (other && level && other !== level)
    findings.push(
      at('level', `Make title and level say the same: the title says ${other}, the level is ${level}.`, 'error', {
        other,
        level,
      }),
    );
  return findings;
});

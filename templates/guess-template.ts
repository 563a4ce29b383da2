import { mentionsIn } from './mentions';
import type { Level, Role } from './role';
import { roleOf, roles } from './roles';
import { stacksFor } from './stacks';

/** What a post seems to be for. */
export interface Guess {
  readonly role: string;
  readonly level: Level;
  readonly technologies: readonly string[];
}

const MAX_TECHNOLOGIES = 12;

// One word each, so that one can be blamed; "Lead" comes before "Senior": a "Senior Lead" leads.
const LEVEL_WORDS: readonly (readonly [RegExp, Level])[] = [
  [/\b(?:intern|trainee|junior|jr|entry|graduate|werkstudent|berufseinsteiger)\b/i, 'junior'],
  [/\b(?:lead|leiter|leitung|head)\b/i, 'lead'],
  [/\b(?:staff|principal|distinguished)\b/i, 'staff'],
  [/\b(?:senior|sr|sénior|erfahrene?r?)\b/i, 'senior'],
];

/** The role, level and stack of a post, by its title and by the technologies that it names; always something to start from. */
export function guessTemplate(title: string, texts: readonly string[]): Guess {
  const counts = new Map<string, number>();
  for (const { technology } of texts.flatMap(mentionsIn))
    counts.set(technology.id, (counts.get(technology.id) ?? 0) + 1);
  const technologies = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id)
    .slice(0, MAX_TECHNOLOGIES);
  const role = roleOf(roleByTitle(title)?.id ?? roleByStack(technologies) ?? 'software-engineer')!;
  const named = LEVEL_WORDS.find(([expression]) => expression.test(title))?.[1] ?? 'mid';
  const level = role.levels.includes(named) ? named : (role.levels.find((one) => one === 'senior') ?? role.levels[0]!);
  return { role: role.id, level, technologies };
}

/** Words that say the same in a title: "Back-end Engineer" is a Backend Developer. */
const TITLE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/back\s?end/g, 'backend'],
  [/front\s?end/g, 'frontend'],
  [/full\s?stack/g, 'full-stack'],
  [/dev\s?ops/g, 'devops'],
  [
    /\b(?:engineer|programmer|entwickler(?:in)?|développeuse|développeur|desarrollador|desenvolvedor|sviluppatore)\b/g,
    'developer',
  ],
  [/\bsite reliability|\bsre\b/g, 'site reliability'],
  [/\b(?:qa|quality assurance|tester)\b/g, 'qa'],
  [/\b(?:ml|machine learning)\b/g, 'machine learning'],
  [/\b(?:dba)\b/g, 'database administrator'],
];

const bare = (text: string) => {
  const lower = text
    .toLowerCase()
    .replace(/[-/()]/g, ' ')
    .replace(/\s+/g, ' ');
  return TITLE_WORDS.reduce((words, [expression, word]) => words.replace(expression, word), lower);
};

/** The role whose name has most words in common with a title, all of them but "developer". */
function roleByTitle(title: string): Role | undefined {
  const words = new Set(bare(title).split(' '));
  const scored = roles.map((role) => {
    const own = bare(role.name).split(' ');
    const telling = own.filter((word) => word !== 'developer');
    const hits = own.filter((word) => words.has(word)).length;
    return { role, fits: telling.length > 0 && telling.every((word) => words.has(word)), hits, length: own.length };
  });
  return scored.filter(({ fits }) => fits).sort((a, b) => b.hits - a.hits || a.length - b.length)[0]?.role;
}

/** The role whose stacks have most technologies in common with those named. */
function roleByStack(technologies: readonly string[]): string | undefined {
  const wanted = new Set(technologies);
  const scored = roles.map(({ id }) => ({
    id,
    hits: Math.max(0, ...stacksFor(id).map((stack) => stack.technologies.filter((one) => wanted.has(one)).length)),
  }));
  const best = scored.sort((a, b) => b.hits - a.hits)[0];
  return best && best.hits >= 2 ? best.id : undefined;
}

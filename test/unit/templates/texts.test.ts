import { beforeAll, describe, expect, test } from 'vitest';
import { mentionsIn } from '@/templates/mentions';
import { FAMILIES } from '@/templates/role';
import { roles } from '@/templates/roles';
import { nameable, technologies, technologyOf } from '@/templates/technologies';
import { linesOf, type TextLine } from '@/templates/text';
import { loadAllTexts, loadTexts, type Texts } from '@/templates/texts';

let texts: Texts;
let own: TextLine[];
let everything: TextLine[];

beforeAll(async () => {
  texts = await loadAllTexts('en');
  const read = (tables: Texts['technologies']) =>
    Object.entries(tables).flatMap(([owner, table]) => linesOf(owner, table));
  own = read(texts.technologies);
  everything = [
    ...own,
    ...read(prefixed('kind', texts.kinds)),
    ...read(prefixed('category', texts.categories)),
    ...Object.entries(texts.roles).flatMap(([id, { lines }]) => linesOf(id, lines)),
  ];
});

const prefixed = (prefix: string, tables: Texts['kinds']): Texts['kinds'] =>
  Object.fromEntries(Object.entries(tables).map(([key, table]) => [`${prefix}-${key}`, { ...table }]));

const broken = (lines: readonly TextLine[], rule: (line: TextLine) => boolean): string[] =>
  lines.filter((line) => !rule(line)).map(({ id, text }) => `${id}: ${text}`);

/** A line whose slot is filled by the shortest and by the longest name still has to fit. */
const fits = ({ section, text }: TextLine): boolean => {
  if (section === 'o') return true;
  const rest = text.replace('{name}', '');
  const [shortest, longest] = text.includes('{name}') ? [3, 30] : [0, 0];
  return rest.length + shortest >= 60 && rest.length + longest <= 160;
};

describe('the lines of all technologies, kinds, categories and roles', () => {
  test('are for families and roles that exist', () => {
    const known = new Set<string>([...FAMILIES, ...roles.map(({ id }) => id)]);
    expect(broken(everything, ({ audience }) => audience.every((one) => known.has(one)))).toEqual([]);
  });

  test('have 60 to 160 characters', () => {
    expect(broken(everything, fits)).toEqual([]);
  });

  test('end with a full stop', () => {
    expect(broken(everything, ({ section, text }) => section === 'o' || text.endsWith('.'))).toEqual([]);
  });

  test('are all different', () => {
    const texts = everything.filter(({ section }) => section !== 'o').map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test('have ids of their own', () => {
    const ids = everything.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('a technology', () => {
  const NEEDED = ['o', 'r', 'r.junior', 'q', 'q.junior', 'p'];

  test('has a phrase, lines of its own for what is done and asked, for juniors as well, and one for what is preferred', () => {
    const ids = new Set(own.map(({ id }) => id));
    expect(technologies.flatMap(({ id }) => NEEDED.map((key) => `${id}.${key}`)).filter((id) => !ids.has(id))).toEqual(
      [],
    );
  });

  test('is named once, in its own spelling, where something is asked', () => {
    const names = ({ owner, text }: TextLine) => mentionsIn(text).filter(({ technology }) => technology.id === owner);
    const asked = own.filter(({ section }) => section === 'q' || section === 'p' || section === 'o');
    expect(
      broken(asked, (line) => names(line).length === 1 && names(line)[0]!.text === technologyOf(line.owner)!.name),
    ).toEqual([]);
  });

  test('names no other that does not come with it', () => {
    const allowed = ({ owner }: TextLine) => nameable([owner]);
    expect(
      broken(own, (line) => mentionsIn(line.text).every(({ technology }) => allowed(line).has(technology.id))),
    ).toEqual([]);
  });

  test.each(technologies.map(({ kind }) => kind).filter((kind, at, all) => all.indexOf(kind) === at))(
    'of a new name and the kind %s would have lines',
    (kind) => {
      expect(Object.keys(texts.kinds[kind] ?? {})).toEqual(['r', 'q']);
    },
  );
});

describe('roles, kinds and categories', () => {
  test('name no technology at all', () => {
    const general = everything.filter(({ owner }) => !technologyOf(owner));
    expect(broken(general, ({ text }) => mentionsIn(text).length === 0)).toEqual([]);
  });

  test('have names in the language, the usual one first', () => {
    expect(roles.filter(({ id }) => (texts.roles[id]?.names.length ?? 0) < 3).map(({ id }) => id)).toEqual([]);
  });
});

test('a template loads the texts of its role and of its categories, and no more', async () => {
  const some = await loadTexts('en', { role: 'qa-engineer', categories: ['testing', 'testing', 'api'] });
  expect(Object.keys(some.roles)).toEqual(['qa-engineer']);
  expect(some.technologies).toHaveProperty('postman');
  expect(some.technologies).not.toHaveProperty('kafka');
});

test('a key that means nothing is an error', () => {
  expect(() => linesOf('x', { 'z junior': 'Text.' })).toThrow('“z” in the key “z junior”');
});

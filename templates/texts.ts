import type { LineTable } from './text';

/** What a language says about roles: the names people search for, and the lines. */
export interface RoleText {
  /** The usual name first. */
  readonly names: readonly string[];
  /** What stands before the name at a level, where it differs from the language's general words. */
  readonly prefixes?: Readonly<Record<string, string>>;
  readonly lines: LineTable;
}

/** Words that belong to no role and no technology. */
export interface GeneralText {
  /** What stands before a role's name at each level; may be empty. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Titles made of `{prefix}`, `{name}`, `{technologies}` and `{technology}`, the usual one first. */
  readonly titles: readonly string[];
  /** Closing lines that name what no other line named: `{names}`. */
  readonly others: LineTable;
  /** Lines for a technology that we do not know: `{name}`. */
  readonly unknown: LineTable;
}

type Tables = Readonly<Record<string, LineTable>>;

/** Everything that a language says, as far as it has been loaded. */
export interface Texts {
  readonly language: string;
  readonly general: GeneralText;
  readonly kinds: Tables;
  readonly categories: Tables;
  readonly technologies: Tables;
  readonly roles: Readonly<Record<string, RoleText>>;
}

const files = import.meta.glob<unknown>('./texts/*/**/*.ts', { import: 'default' });

/** The languages (BCP 47) that templates are written in. */
export const LANGUAGES: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => path.slice('./texts/'.length).split('/')[0]!)),
];

/** The texts that one template needs: of its role, and of the categories that its technologies are of. */
export async function loadTexts(
  language: string,
  { role, categories }: { role: string; categories: Iterable<string> },
): Promise<Texts> {
  return readTexts(language, [role], [...new Set(categories)]);
}

/** All texts of a language: for lists and checks, not for a page. */
export async function loadAllTexts(language: string): Promise<Texts> {
  return readTexts(language, namesIn(language, 'roles'), namesIn(language, 'technologies'));
}

const namesIn = (language: string, folder: string) =>
  Object.keys(files)
    .filter((path) => path.startsWith(`./texts/${language}/${folder}/`))
    .map((path) => path.split('/').at(-1)!.replace(/\.ts$/, ''));

async function readTexts(language: string, roles: readonly string[], categories: readonly string[]): Promise<Texts> {
  const read = <T>(path: string) => files[`./texts/${language}/${path}.ts`]?.() as Promise<T>;
  const [general, kinds, categoryLines, roleTexts, tables] = await Promise.all([
    read<GeneralText>('general'),
    read<Tables>('kinds'),
    read<Tables>('categories'),
    Promise.all(roles.map((role) => read<RoleText>(`roles/${role}`))),
    Promise.all(categories.map((category) => read<Tables>(`technologies/${category}`))),
  ]);
  return {
    language,
    general,
    kinds,
    categories: categoryLines,
    roles: Object.fromEntries(roles.map((role, at) => [role, roleTexts[at]!])),
    technologies: Object.assign({}, ...tables),
  };
}

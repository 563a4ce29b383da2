/** An expression for whole words, and what to do instead. */
export type WordRow = readonly [expression: string, instead: string];

/** What a posting does better without, in one language. */
export interface WordLists {
  readonly hype: readonly WordRow[];
  readonly age: readonly WordRow[];
  readonly gender: readonly WordRow[];
  readonly ability: readonly WordRow[];
  readonly origin: readonly WordRow[];
  readonly overwork: readonly WordRow[];
  /** Stems that readers take as masculine or feminine, and technical words that only look like them. */
  readonly coded: { readonly masculine: string; readonly feminine: string; readonly technical: string };
}

const files = import.meta.glob<WordLists>('./words/*.ts', { eager: true, import: 'default' });

/** The word lists of a language (BCP 47); undefined where we have none. */
export const wordsOf = (language: string): WordLists | undefined => files[`./words/${language.split('-')[0]}.ts`];

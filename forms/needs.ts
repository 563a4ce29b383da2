import { BOARDS } from './boards';
import { pageLanguages } from './page-language';
import { boardsFor } from './place';
import type { PageSigns } from './protocol';

/** What a page needs to be understood, besides what every page gets: ids of languages, likeliest first, and of boards. */
export interface Needs {
  readonly languages: readonly string[];
  readonly boards: readonly string[];
}

/** Told by whoever conducts: by what languages and boards are known need not be in the page. */
export const needsOf = ({ declared, texts, address, marks }: PageSigns): Needs => ({
  languages: pageLanguages(declared, texts),
  boards: boardsFor(BOARDS, new URL(address), marks),
});

import { language } from './words';
import type { LaterCatalogue } from './words/catalogue';
import en from './words/later-en';

/** Languages that the texts of what is loaded later exist in. */
const catalogues: Readonly<Record<string, LaterCatalogue>> = { en };

/** The texts of what is loaded later, in the language of the browser. */
export const laterWords: LaterCatalogue = catalogues[language] ?? en;

import type { Catalogue } from './words/catalogue';
import en from './words/en';

/** Languages that the texts exist in. Another language is one more file here. */
const catalogues: Readonly<Record<string, Catalogue>> = { en };

/** The texts in the language of the browser, English where there are none. */
export const words: Catalogue = catalogues[globalThis.navigator?.language?.split('-')[0] ?? 'en'] ?? en;

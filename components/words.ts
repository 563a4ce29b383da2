import type { Property } from '@/templates/property';
import type { Catalogue } from './words/catalogue';
import en from './words/en';

/** Languages that the texts exist in. Another language is one more file here. */
const catalogues: Readonly<Record<string, Catalogue>> = { en };

/** The language of the browser: "de". */
export const language = globalThis.navigator?.language?.split('-')[0] ?? 'en';

/** The texts in the language of the browser, English where there are none. */
export const words: Catalogue = catalogues[language] ?? en;

/** The page's own label; where that says too little ("to"), what is asked for stands behind it. */
export function labelText(label: string, property: Property): string {
  const name = words.fields[property];
  if (!label) return name;
  return label.length > 4 || label.toLowerCase() === name ? label : `${label} (${name})`;
}

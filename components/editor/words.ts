import { language } from '../words';
import en, { type EditorCatalogue } from '../words/editor-en';

/** Languages that the editor's texts exist in. Another language is one more file. */
const catalogues: Readonly<Record<string, EditorCatalogue>> = { en };

/** The texts of the editor in the language of the browser, English where there are none. */
export const words: EditorCatalogue = catalogues[language] ?? en;

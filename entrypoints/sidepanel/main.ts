import * as page from '@/browser/page';

declare global {
  /** The conductor, for tools that drive this page (`npm run inspect`). */
  var conductor: typeof page | undefined;
}
globalThis.conductor = page;

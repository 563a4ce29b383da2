import * as page from '@/browser/page';

globalThis.conductor = page;

import { readdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import type { Language } from './forms/language';
import { toSource } from './scripts/to-source';

/** Ids of the languages that forms are read in: one file each. */
const LANGUAGES = readdirSync('forms/languages').map((file) => file.replace(/\.ts$/, ''));

/** The gecko id: Firefox keeps the extension's storage under it. */
const GECKO_ID = 'rolecast@rolecast.example';

/** A test build may read all hosts, and nothing else differs (`npm run inspect`, the end-to-end tests). */
const isTestBuild = process.env.ROLECAST_TEST_BUILD === '1';

export default defineConfig({
  srcDir: '.',
  imports: false,
  manifestVersion: 3, // without it Firefox becomes MV2
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  outDir: isTestBuild ? '.output/test' : '.output',
  alias: { '@': '.' },
  vite: () => ({
    plugins: [preact()],
    // All files of the extension are on disk: lists of what to load ahead would cost more than they save.
    build: { modulePreload: false },
    define: { __LANGUAGES__: JSON.stringify(LANGUAGES) },
  }),
  hooks: {
    // A page gets the words of its own languages and the facts of its own board only: each is a file, injected when the page needs it.
    'build:publicAssets': async (_, files) => {
      const options = { configFile: false as const, resolve: { alias: { '@': import.meta.dirname } } };
      const { module: boards } = await runnerImport<typeof import('./forms/boards')>('./forms/boards.ts', options);
      files.push({
        relativeDest: 'boards/marks.js',
        contents: `globalThis.rolecastBoardMarks=${toSource(boards.BOARDS.flatMap(({ marks = [] }) => marks))};undefined`,
      });
      // Where the facts come from is for those who read the file; rules and prefills are for those who plan.
      for (const { source, rules, prefills, ...board } of boards.BOARDS)
        files.push({
          relativeDest: `boards/${board.id}.js`,
          contents: `(globalThis.rolecastBoards??={})[${JSON.stringify(board.id)}]=${toSource(board)};undefined`,
        });
      const { module: compiler } = await runnerImport<typeof import('./forms/compile')>('./forms/compile.ts', options);
      for (const id of LANGUAGES) {
        const { module } = await runnerImport<{ default: Language }>(`./forms/languages/${id}.ts`, options);
        const { labels, sections, ...forPages } = compiler.compileLanguage(module.default);
        files.push(
          {
            relativeDest: `languages/${id}.js`,
            contents: `(globalThis.rolecastLanguages??={}).${id}=${JSON.stringify(forPages)};undefined`,
          },
          { relativeDest: `languages/${id}.json`, contents: JSON.stringify({ ...forPages, labels, sections }) },
        );
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Rolecast',
    description: 'Fills job-posting forms from templates of tech roles, tailored to your stack.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    ...(isTestBuild && { host_permissions: ['<all_urls>'] }),
    optional_host_permissions: ['*://*/*'],
    commands: {
      fill: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Fill the posting form with the template last used on this site',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

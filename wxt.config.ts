import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

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
  vite: () => ({ plugins: [preact()] }),
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

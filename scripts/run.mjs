// Runs a TypeScript script of this folder the way the product is built (aliases, globs): node scripts/run.mjs NAME [arguments]
import { join, resolve } from 'node:path';
import { createServer } from 'vite';

const root = resolve(import.meta.dirname, '..');
const [name, ...args] = process.argv.slice(2);
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  cacheDir: join(root, 'node_modules/.cache/scripts'),
  resolve: { alias: { '@': root } },
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
});
try {
  const { main } = await server.ssrLoadModule(join(root, 'scripts', `${name}.ts`));
  process.exitCode = (await main(args)) ?? 0;
} finally {
  await server.close();
}

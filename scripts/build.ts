import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browsers';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = [
  'browser',
  'components',
  'entrypoints',
  'forms',
  'templates',
  'public',
  'package.json',
  'wxt.config.ts',
];

const FOLDERS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder of a test build, which may read all hosts; built again when a source is newer. */
export const testBuild = (name: BrowserName): string =>
  upToDate(join('.output/test', FOLDERS[name]), () => build(name, { ROLECAST_TEST_BUILD: '1' }));

/** The folder of the build that people get; built again when a source is newer. */
export const productBuild = (name: BrowserName): string => upToDate(join('.output', FOLDERS[name]), () => build(name));

function upToDate(folder: string, make: () => void): string {
  const manifest = join(ROOT, folder, 'manifest.json');
  if (!existsSync(manifest) || SOURCES.some((source) => newest(join(ROOT, source)) > statSync(manifest).mtimeMs))
    make();
  return folder;
}

/** Builds the extension for a browser. @throws with the end of the build's output */
export function build(name: BrowserName, env: Readonly<Record<string, string>> = {}): void {
  try {
    execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', name === 'chromium' ? 'chrome' : 'firefox'],
      {
        cwd: ROOT,
        env: { ...process.env, NO_COLOR: '1', ...env },
        stdio: 'pipe',
      },
    );
  } catch (cause) {
    const { stdout, stderr } = cause as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`The build failed:\n${`${stdout ?? ''}${stderr ?? ''}`.slice(-2000)}`);
  }
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Widget } from './try-widget';

const HERE = import.meta.dirname;
/** Folders of widgets, in the shape of zoo/README.md: those that every run tries, and many others. */
const SETS = { known: ['zoo', 'more'], others: ['others'] } as const;
export type WidgetSet = keyof typeof SETS;

interface Place {
  readonly folders: readonly string[];
  readonly work: string;
}

const placeOf = (set: WidgetSet): Place => ({
  folders: SETS[set].map((name) => join(HERE, name)),
  work: set === 'known' ? join(HERE, 'work') : join(HERE, 'work', set),
});

interface ZooServer {
  readonly port: number;
  readonly manifest: readonly Widget[];
  readonly server: { close(): void; closeAllConnections(): void };
}

/** Serves the pages of all widgets; installs and bundles them first where they are missing or stale. */
export async function serveWidgets(
  set: WidgetSet,
): Promise<{ origin: string; widgets: readonly Widget[]; close(): void }> {
  const place = placeOf(set);
  prepare(place);
  const { serve } = (await import(/* @vite-ignore */ join(HERE, 'zoo/serve.mjs'))) as {
    serve(work: string): Promise<ZooServer>;
  };
  const { port, manifest, server } = await serve(place.work);
  return {
    origin: `http://localhost:${port}`,
    widgets: manifest,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function prepare({ folders, work }: Place): void {
  const stamp = join(work, '.stamp');
  const now = fingerprint([join(HERE, 'zoo'), ...folders]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  mkdirSync(work, { recursive: true });
  // The bundler would take over the project's own settings for JSX.
  writeFileSync(join(work, 'tsconfig.json'), '{}');
  for (const [group, dependencies] of Object.entries(packages(folders))) install(group, dependencies, work);
  execFileSync(process.execPath, [join(HERE, 'zoo/build.mjs'), work, ...folders], { stdio: 'inherit' });
  writeFileSync(stamp, now);
}

/** The packages of each group, all folders together. */
function packages(folders: readonly string[]): Record<string, Record<string, string>> {
  const groups: Record<string, Record<string, string>> = {};
  for (const folder of folders) {
    for (const file of readdirSync(join(folder, 'packages'))) {
      const { dependencies } = JSON.parse(readFileSync(join(folder, 'packages', file), 'utf8'));
      const group = file.replace('.json', '');
      groups[group] = { ...groups[group], ...dependencies };
    }
  }
  return groups;
}

/** As the group's lock says; without a lock that fits, one is made. */
function install(group: string, dependencies: Record<string, string>, work: string): void {
  const folder = join(work, 'g', group);
  const lock = join(HERE, 'locks', `${group}.json`);
  const wanted = JSON.stringify({ name: `zoo-${group}`, private: true, dependencies }, null, 1);
  const done = join(folder, '.installed');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  copyFileSync(join(HERE, 'zoo/.npmrc'), join(folder, '.npmrc'));
  const isLocked = existsSync(lock) && sameDependencies(lock, dependencies);
  if (existsSync(lock)) copyFileSync(lock, join(folder, 'package-lock.json'));
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  npm(
    isLocked ? 'ci' : 'install',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
  );
  if (group === 'tools') npm('rebuild', 'esbuild', '--loglevel=error');
  if (!isLocked) {
    mkdirSync(join(HERE, 'locks'), { recursive: true });
    copyFileSync(join(folder, 'package-lock.json'), lock);
  }
  writeFileSync(done, wanted);
}

function sameDependencies(lock: string, dependencies: Record<string, string>): boolean {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  return isDeepStrictEqual(packages?.['']?.dependencies, dependencies);
}

function fingerprint(folders: readonly string[]): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(path).update(readFileSync(path));
  };
  for (const folder of new Set(folders)) visit(folder);
  return hash.digest('hex');
}

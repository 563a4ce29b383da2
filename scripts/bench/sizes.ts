import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { alone, type Figure } from './figure';

/** What pages and people are sent, gzipped. */
export function sizes(build: string): Figure[] {
  const kilobytes = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0) / 1000;
  const size = (what: string, files: readonly string[], target: number | null) =>
    alone(what, kilobytes(files), 'KB', target);
  const click = ['page.js', 'boards/marks.js', 'languages/en.js'];
  const largestOf = (folder: string) =>
    readdirSync(join(build, folder))
      .map((file) => `${folder}/${file}`)
      .filter((file) => file.endsWith('.js') && !click.includes(file))
      .sort((a, b) => kilobytes([b]) - kilobytes([a]))[0]!;
  return [
    size('a click injects: page script, marks of boards and English, gzipped', click, 60),
    size(
      'a click injects, with the largest other language and board',
      [...click, largestOf('languages'), largestOf('boards')],
      60,
    ),
    size('a fill injects besides, gzipped', ['fill.js'], null),
    size('“always look” registers, gzipped', ['look.js'], 12),
    size('the popup’s first paint, gzipped', firstPaint(build, 'popup.html'), 60),
    size('the editor’s first paint, gzipped', firstPaint(build, 'editor.html'), null),
  ];
}

/** What an extension page loads before it shows anything: its scripts, their static imports, its styles. */
function firstPaint(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const found = new Set<string>([page]);
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const source = readFileSync(join(build, file), 'utf8');
    for (const [, target] of source.matchAll(/(?:^|[;}\s])import\s*(?:[^'"`;(]*?from\s*)?["'`](\.\.?\/[^"'`]+)["'`]/g))
      visit(join(file, '..', target!));
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) visit(file!);
  return [...found];
}

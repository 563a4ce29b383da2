import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Imports go to the right only, or stay in one's own folder. */
const HOUSE = ['entrypoints', 'components', 'browser', 'forms', 'templates'] as const;
const ROOT = resolve(import.meta.dirname, '../..');

/** Folders of leaves: what is collected by the file of their name, and never imports another leaf. */
const LEAVES = [
  'forms/fields',
  'forms/drivers',
  'forms/boards',
  'forms/languages',
  'templates/roles',
  'templates/stacks',
  'templates/technologies',
  'browser/migrations',
];

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = HOUSE.flatMap((folder) => list(join(ROOT, folder))).map((path) => relative(ROOT, path));

function list(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? list(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const found = source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].flatMap(([, target]) => {
    const path = target!.startsWith('@/')
      ? target!.slice(2)
      : target!.startsWith('.')
        ? relative(ROOT, resolve(ROOT, dirname(file), target!))
        : undefined;
    return path ? [{ file, target: path }] : [];
  });
});

const roomOf = (path: string) => HOUSE.findIndex((room) => path.startsWith(`${room}/`));
const leavesOf = (path: string) => LEAVES.find((folder) => path.startsWith(`${folder}/`));

describe('the house', () => {
  test('has something to check', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  test('imports only to the right, or from one’s own folder', () => {
    const wrong = imports.filter(({ file, target }) => roomOf(target) >= 0 && roomOf(target) < roomOf(file));
    expect(wrong).toEqual([]);
  });

  test('never lets a leaf import a leaf', () => {
    const wrong = imports.filter(({ file, target }) => leavesOf(file) && leavesOf(file) === leavesOf(target));
    expect(wrong).toEqual([]);
  });

  test('lets only browser/ and entrypoints/ touch the extension’s API', () => {
    const wrong = files.filter(
      (file) =>
        !/^(?:browser|entrypoints)\//.test(file) &&
        /from 'wxt|from 'webextension-polyfill|\bchrome\.\w+\./.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('gathers by glob only in the file that collects', () => {
    const wrong = files.filter(
      (file) => /import\.meta\.glob/.test(readFileSync(join(ROOT, file), 'utf8')) && !/s\.ts$/.test(file),
    );
    expect(wrong).toEqual([]);
  });

  test('has no utils, helpers, common or types, and no index outside of entrypoints', () => {
    expect(
      files.filter(
        (file) =>
          /(?:^|\/)(?:utils|helpers|common|types)(?:\/|\.tsx?$)/.test(file) ||
          (/\/index\.tsx?$/.test(file) && !file.startsWith('entrypoints/')),
      ),
    ).toEqual([]);
  });

  test('writes file names in kebab case', () => {
    expect(files.filter((file) => !/^[a-z0-9/.-]+$/.test(file))).toEqual([]);
  });
});

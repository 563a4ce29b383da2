import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

// Bad input on the command line: one sentence that says what is wrong, and the exit code of the contract.

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rolecast-bad-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (name: string, args: readonly string[]): Promise<Ended> =>
  promisify(execFile)(process.execPath, ['scripts/run.mjs', name, ...args], { cwd: ROOT }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Ended) => ({ code, stdout, stderr }),
  );

const BROKEN = file('broken.jsonld', '{ "@type": "JobPosting", ');
const OTHER = file('other.jsonld', '{ "@type": "Recipe", "name": "Soup" }');
const EMPTY = file('empty.jsonld', '');
const PAGE = file('page.html', '<title>A page</title>');

describe('render', () => {
  test.each([
    ['an unknown role', ['--role', 'wizard', '--level', 'senior', '--stack', 'mern'], 'No role has the id “wizard”'],
    ['an unknown level', ['--role', 'backend-developer', '--level', 'guru', '--stack', 'go'], 'No level has the id'],
    ['an unknown stack', ['--role', 'backend-developer', '--level', 'senior', '--stack', 'nope'], 'has the id “nope”'],
    ['a technology that is none', ['--role', 'backend-developer', '--level', 'mid', '--stack', 'go,nope'], '“nope”'],
    [
      'an unknown format',
      ['--role', 'backend-developer', '--level', 'mid', '--stack', 'go', '--format', 'pdf'],
      'No format has the id “pdf”',
    ],
    ['an unknown option', ['--colour', 'red'], '--colour'],
    ['nothing', [], 'Say what to render'],
  ])('%s', async (_, args, says) => {
    const { code, stdout, stderr } = await run('render', args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('inspect', () => {
  test.each([
    ['no page', [], 'Name at least one page'],
    ['a browser that is none', ['--browser', 'netscape', PAGE], '--browser takes chromium or firefox'],
    ['a time that is none', ['--wait', 'long', PAGE], '--wait takes milliseconds'],
    ['a file that is not there', ['--fill', join(folder, 'no.jsonld'), PAGE], 'there is no file'],
    ['JSON that is broken', ['--fill', BROKEN, PAGE], BROKEN],
    ['an empty file', ['--fill', EMPTY, PAGE], EMPTY],
    ['another thing than a posting', ['--fill', OTHER, PAGE], 'No JobPosting in it'],
    ['a folder', ['--fill', folder, PAGE], folder],
    ['undo without fill', ['--undo', PAGE], 'need --fill'],
    ['an unknown option', ['--colour', PAGE], '--colour'],
  ])('%s', async (_, args, says) => {
    const { code, stdout, stderr } = await run('inspect', args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('pages that cannot be read are said in their line, and the others are read', async () => {
    const missing = join(folder, 'missing.html');
    const nowhere = 'http://localhost:1/';
    const { code, stdout } = await run('inspect', [missing, nowhere, 'http://no.such.host.invalid/', PAGE]);
    expect(code).toBe(1);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { page: string; kind?: string; error?: string });
    expect(lines.map(({ page }) => page)).toEqual([missing, nowhere, 'http://no.such.host.invalid/', PAGE]);
    for (const { error } of lines.slice(0, 3)) expect(error).toMatch(/^[^\n]{10,160}[.]$/);
    expect(lines[3]).toMatchObject({ kind: 'other' });
    expect(lines[3]).not.toHaveProperty('error');
  });

  test('reads every page: exit code 0', async () => {
    expect((await run('inspect', [PAGE])).code).toBe(0);
  });
});

import { afterEach, expect, test } from 'vitest';
import { compileLanguage } from '@/forms/compile';
import en from '@/forms/languages/en';
import { PageSession } from '@/forms/page-session';

const english = compileLanguage(en);

afterEach(() => document.body.replaceChildren());

const ROWS = ['Job title', 'Company', 'Job description', 'Requirements', 'Application deadline', 'Apply link'];

/** A posting form wider than its window, in a page that is read in some direction. */
function describePage(root: string, row: string) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:500px;height:400px';
  document.body.append(frame);
  const inner = frame.contentDocument!;
  const rows = ROWS.map((label, at) => `<label style="${row}">${label}<br><input name="f${at}"></label>`).join('');
  inner.open();
  inner.write(
    `<!doctype html><html ${root}><title>Post a job</title><body><form style="white-space:nowrap"><h1>Post a job</h1>${rows}
    <p style="position:absolute;inset-inline-start:-4000px">Leave empty <input name="trap"></p>
    <button>Publish job</button></form></body></html>`,
  );
  inner.close();
  const session = new PageSession(frame.contentWindow as Window & typeof globalThis, () => [english]);
  Object.defineProperty(session, 'isOwner', { value: true });
  return session.describe();
}

test.each([
  ['from left to right', 'lang="en" dir="ltr"', 'display:block'],
  ['from right to left', 'lang="ar" dir="rtl"', 'display:block'],
  ['from right to left, over the edge', 'lang="ar" dir="rtl"', 'display:inline-block;width:300px;white-space:normal'],
  ['in columns from the right', 'lang="ja" style="writing-mode:vertical-rl"', 'display:block;margin-block:80px'],
  ['in columns from the left', 'lang="mn" style="writing-mode:vertical-lr"', 'display:block;margin-block:80px'],
])('a form is read %s', (_, root, row) => {
  const { kind, fields } = describePage(root, row);
  expect(kind).toBe('posting');
  expect(fields.map(({ label }) => label)).toEqual(ROWS);
});

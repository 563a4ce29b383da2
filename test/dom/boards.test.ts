import { afterEach, expect, test } from 'vitest';
import { BOARDS } from '@/forms/boards';
import { compileLanguage } from '@/forms/compile';
import en from '@/forms/languages/en';
import { PageSession } from '@/forms/page-session';
import type { PageView } from '@/forms/protocol';

const pages = import.meta.glob<string>('../pages/**/*.html', { query: '?raw', import: 'default', eager: true });
const english = compileLanguage(en);

afterEach(() => document.body.replaceChildren());

/** Describes a page as if it stood at an address: the practice pages have those of nobody. */
function describeAt(address: string, html: string): PageView {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:900px';
  document.body.append(frame);
  const inner = frame.contentDocument!;
  inner.open();
  inner.write(html.replace(/<script src=.*?<\/script>/g, ''));
  inner.close();
  const location = new URL(`https://${address}`);
  const view = new Proxy(frame.contentWindow as Window & typeof globalThis, {
    get: (target, key) => (key === 'location' ? location : Reflect.get(target, key)),
  });
  const session = new PageSession(
    view,
    () => [english],
    () => BOARDS,
  );
  Object.defineProperty(session, 'isOwner', { value: true });
  return session.describe();
}

const propertyAt = ({ fields }: PageView, selector: string) =>
  fields.find((field) => field.selector === selector)?.property;

test('python.org at its own address: labels that mislead, and what is none of a posting', () => {
  const view = describeAt('www.python.org/jobs/create/', pages['../pages/python-org.html']!);
  expect(view).toMatchObject({
    kind: 'posting',
    board: 'python-org',
    boardName: 'python.org job board',
    step: { at: 1, of: 2 },
  });
  expect(propertyAt(view, '#id_job_types')).toBe('skills');
  expect(propertyAt(view, '#id_email')).toBe('applyEmail');
  expect(propertyAt(view, '#id_other_job_type')).toBeUndefined();
  expect(propertyAt(view, '#id_agencies')).toBeUndefined();
});

test.each([
  ['www.python.org/jobs/', '../pages/python-org.html'],
  ['www.linkedin.com/jobs/view/1/', '../pages/react.html'],
  ['boards.greenhouse.io/acme/jobs/1', '../pages/four-boxes.html'],
])('at %s nothing is a posting form, whatever it shows', (address, page) => {
  const view = describeAt(address, pages[page]!);
  expect(view.kind).toBe('other');
  expect(view.fields).toEqual([]);
  expect(view.evidence.map(({ id }) => id)).toEqual(['board.never']);
});

test('the only field of a step is found, the search in the head of its page is not', () => {
  const html = `<!doctype html><html lang="en"><body>
    <header><form role="search"><label>Job title or keyword <input id="q"></label><label>Location <input id="l"></label></form></header>
    <main><h1>Next step</h1><label for="d">Job description</label><textarea id="d"></textarea><button>Continue</button></main></body></html>`;
  const view = describeAt('employers.indeed.com/job-posting/from-scratch/job-description', html);
  expect(view).toMatchObject({ kind: 'posting', board: 'indeed', step: { at: 4, of: 5 } });
  expect(view.fields.map(({ property, selector }) => [property, selector])).toEqual([['description', '#d']]);
});

test('Indeed: what its steps call pay, and its search of old posts', () => {
  const view = describeAt(
    'employers.indeed.com/job-posting/from-scratch/compensation-details',
    pages['../pages/indeed/compensation.html']!,
  );
  expect(propertyAt(view, '#jobMinimumPayInput')).toBe('baseSalary.min');
  expect(propertyAt(view, '#jobMaximumPayInput')).toBe('baseSalary.max');
});

const comment = (
  title: string,
) => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><table><tr><td>
  <a>new</a> | <a>threads</a> | <a>jobs</a> | <a>submit</a></td></tr><tr><td><a>${title}</a><form action="comment" method="post">
  <input type="hidden" name="parent" value="1"><textarea name="text" rows="8" cols="80"></textarea><br><input type="submit" value="add comment"></form></td></tr>
  <tr><td><form action="//hn.algolia.com/">Search: <input type="text" name="q" size="17"></form></td></tr></table></body></html>`;

test('Hacker News: the lone box of the hiring thread, and of no other', () => {
  const hiring = describeAt(
    'news.ycombinator.com/item?id=1',
    comment('Ask HN: Who is hiring? (November 2026) | Hacker News'),
  );
  expect(hiring).toMatchObject({ kind: 'posting', board: 'hackernews' });
  expect(hiring.fields.map(({ property, selector }) => [property, selector])).toEqual([
    ['description', 'textarea[name="text"]'],
  ]);
  const other = describeAt('news.ycombinator.com/item?id=2', comment('Ask HN: Who wants to be hired? | Hacker News'));
  expect(other).toMatchObject({ kind: 'other', board: 'hackernews', fields: [] });
});

test('OpenCATS on anybody’s host: what publishes, and what is internal, is left alone', () => {
  const html = pages['../pages/table.html']!.replace('id="jobOrderForm"', 'id="addJobOrderForm"');
  const view = describeAt('cats.acme.example/index.php?m=joborders&a=add', html);
  expect(view).toMatchObject({ kind: 'posting', board: 'opencats' });
  for (const name of ['duration', 'notes', 'public', 'isHot', 'recruiter', 'owner'])
    expect(
      view.fields.find(({ selector }) => selector.includes(`[name="${name}"]`)),
      name,
    ).toBeUndefined();
});

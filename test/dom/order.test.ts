import { afterEach, expect, test } from 'vitest';
import { compileLanguage } from '@/forms/compile';
import { comesBefore } from '@/forms/dom';
import en from '@/forms/languages/en';
import { PageSession } from '@/forms/page-session';

const english = compileLanguage(en);

afterEach(() => document.body.replaceChildren());

function write(body: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:900px;height:900px';
  document.body.append(frame);
  const inner = frame.contentDocument!;
  inner.open();
  inner.write(`<!doctype html><html lang="en"><title>Post a job</title><body>${body}</body></html>`);
  inner.close();
  return frame;
}

const shadow = (inside: string) =>
  `<x-part><template shadowrootmode="open"><style>:host{display:block}</style>${inside}</template></x-part>`;
const field = (label: string) => `<label>${label} <input></label>`;

const LABELS = [
  'Job title',
  'Company',
  'Location',
  'Requirements',
  'Salary from',
  'Salary to',
  'Benefits',
  'Application deadline',
  'Apply link',
  'Skills',
];

test('fields in shadow roots of their own are in the order of the page', () => {
  const rows = LABELS.map((label, at) =>
    at % 3 === 0 ? field(label) : at % 3 === 1 ? shadow(field(label)) : shadow(shadow(field(label))),
  );
  const frame = write(`<form><h1>Post a job</h1>${rows.join('')}<button>Publish job</button></form>`);
  const session = new PageSession(frame.contentWindow as Window & typeof globalThis, () => [english]);
  Object.defineProperty(session, 'isOwner', { value: true });
  const { kind, fields, evidence } = session.describe();
  expect(kind).toBe('posting');
  expect(fields.map(({ label }) => label)).toEqual(LABELS);
  expect(evidence).toContainEqual({ id: 'heading.posting', text: 'Post a job' });
});

test('what stands in a shadow root stands where its host does, and behind the host itself', () => {
  const frame = write(`<i></i>${shadow(`<b></b>${shadow('<s></s>')}<u></u>`)}<em></em>`);
  const host = frame.contentDocument!.querySelector('x-part')!;
  const root = host.shadowRoot!;
  const inner = root.querySelector('x-part')!;
  const inOrder = [
    frame.contentDocument!.querySelector('i')!,
    host,
    root.querySelector('b')!,
    inner,
    inner.shadowRoot!.querySelector('s')!,
    root.querySelector('u')!,
    frame.contentDocument!.querySelector('em')!,
  ];
  for (const [at, a] of inOrder.entries())
    for (const [other, b] of inOrder.entries()) if (at !== other) expect(comesBefore(a, b)).toBe(at < other);
});

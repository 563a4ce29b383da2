import { afterEach, expect, test } from 'vitest';
import { survey } from '@/forms/survey';
import { isChosen } from '@/forms/tick';

afterEach(() => document.body.replaceChildren());

const row = (...texts: string[]) =>
  `<div>${texts.map((text) => `<button type="button">${text}</button>`).join('')}</div>`;

const kindsIn = (body: string) => {
  document.body.innerHTML = `<form><div><label>Title</label><input></div>${body}</form>`;
  return survey(document).flatMap(({ questions }) =>
    questions.map(({ control: { kind, label, options } }) => [kind, label, options.join()].filter(Boolean).join(' ')),
  );
};

const title = 'text Title';

test.each([
  ['under a label', `<div><label>Type</label>${row('Full-time', 'Part-time', 'Contract')}</div>`],
  [
    'named by ARIA',
    `<div><b id="n">Type</b>${row('Full-time', 'Part-time', 'Contract').replace('<div>', '<div aria-labelledby="n">')}</div>`,
  ],
])('a row of plain buttons %s is one question', (_, body) => {
  expect(kindsIn(body)).toEqual([title, 'radio Type Full-time,Part-time,Contract']);
});

test.each([
  ['without a label', row('Full-time', 'Part-time', 'Contract')],
  ['that end a form', `<div><label>Ready?</label></div>${row('Save', 'Preview', 'Publish')}`],
  ['of two', `<div><label>Type</label>${row('Save', 'Cancel')}</div>`],
  [
    'that open something',
    `<div><label>Type</label>${row('A', 'B', 'C').replaceAll('<button', '<button aria-expanded="false"')}</div>`,
  ],
  ['that send the form', `<div><label>Type</label>${row('A', 'B', 'C').replaceAll(' type="button"', '')}</div>`],
  [
    'beside a chooser by its name',
    `<div><label>Photo</label><div><button type="button" class="btn-choose" disabled>Choose</button><button type="button">Remove</button></div></div>`,
  ],
  ['that say the same', `<div><label>Type</label>${row('Edit', 'Edit', 'Edit')}</div>`],
])('buttons %s are none', (_, body) => {
  expect(kindsIn(body)).toEqual([title]);
});

test.each([
  [
    'an editor',
    `<div><label>Text</label>${row('Bold', 'Italic', 'Link')}<div contenteditable="true" style="height:80px"></div></div>`,
    'rich Text',
  ],
  ['a date', `<div><label>Until</label>${row('1 week', '2 weeks', '1 month')}<input type="date"></div>`, 'date Until'],
])('buttons that serve %s are no question', (_, body, served) => {
  expect(kindsIn(body)).toEqual([title, served]);
});

test.each([
  ['marked', ['pill', 'pill is-active', 'pill'], [false, true, false]],
  ['unlike the others', ['bg-white', 'bg-white', 'bg-blue text-white'], [false, false, true]],
  ['none', ['pill', 'pill', 'pill'], [false, false, false]],
  ['all unlike', ['a', 'b', 'c'], [false, false, false]],
  ['one that only has the focus', ['pill', 'pill is-focus-visible', 'pill'], [false, false, false]],
])('the chosen button: %s', (_, classes, chosen) => {
  document.body.innerHTML = row('A1', 'B1', 'C1');
  const buttons = [...document.querySelectorAll('button')];
  for (const [at, button] of buttons.entries()) button.className = classes[at]!;
  expect(buttons.map(isChosen)).toEqual(chosen);
});

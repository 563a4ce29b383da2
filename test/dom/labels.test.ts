import { afterEach, expect, test } from 'vitest';
import { survey } from '@/forms/survey';

afterEach(() => document.body.replaceChildren());

const labelsIn = (body: string) => {
  document.body.innerHTML = `<form>${body}</form>`;
  return survey(document).flatMap(({ questions }) => questions.map(({ control }) => control.label));
};

const select = '<select><option>One<option>Two</select>';

test('a dialog names itself, not the controls in it', () => {
  document.body.innerHTML = `<div role="dialog" aria-label="Post a job"><div><span>Place</span><div>${select}</div></div></div>`;
  expect(survey(document).flatMap(({ questions }) => questions.map(({ control }) => control.label))).toEqual(['Place']);
});

test.each([
  [
    'before each, one after the other, one without',
    `<input placeholder="Title"><textarea placeholder="Text"></textarea><label>Tags</label>${select}<label>Channels</label>${select}`,
    ['', '', 'Tags', 'Channels'],
  ],
  ['behind each, one after the other', `<input><label>Title</label><input><label>Place</label>`, ['Title', 'Place']],
  [
    'drawn over each, in a box of its own',
    `<div><input placeholder=" "><label>Title</label></div><div><input placeholder=" "><label>Place</label></div>`,
    ['Title', 'Place'],
  ],
  ['before each', `<label>Title</label><input><label>Place</label><input>`, ['Title', 'Place']],
])('labels that are tied to nothing, %s', (_, body, wanted) => {
  expect(labelsIn(body)).toEqual(wanted);
});

test.each([
  ['<label>Pay</label><div><input></div><div>——</div><div><input></div>', [false, true]],
  ['<label>Lohn</label><input> bis <input>', [false, true]],
  ['<label>Pay</label><input><label>Place</label><input>', [false, false]],
  ['<label>Pay</label><input><input>', [false, false]],
  ['<label>Phone</label><input> ext. <input>', [false, false]],
])('the upper end of a range: %s', (body, wanted) => {
  document.body.innerHTML = `<form>${body}</form>`;
  const controls = survey(document).flatMap(({ questions }) => questions.map(({ control }) => control));
  expect(controls.map(({ endsRange }) => endsRange === true)).toEqual(wanted);
});

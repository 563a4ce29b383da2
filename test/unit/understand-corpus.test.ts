import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { weights } from '@/forms/weights';
import { rounded } from '@/scripts/learn';
import { type Lesson, learnFrom } from '@/scripts/learn/folds';
import { POSTING_LINE } from '@/scripts/learn/measure';
import { understand } from '@/scripts/learn/outcomes';
import { onlyMeasures, readCorpus, readHeldOut } from '../corpus/corpus';
import { everydayForms } from '../corpus/everyday';
import expected from '../corpus/expected.json';
import { figuresOf, lineOf, sureOnesRight } from '../corpus/figures';

const EXPECTED = 'test/corpus/expected.json';

test('no everyday form is a posting, in ten languages', () => {
  const forms = everydayForms();
  expect(forms.length).toBeGreaterThanOrEqual(720);
  const taken = forms.map((form) => understand(form, weights)).filter(({ posting }) => posting >= POSTING_LINE);
  expect(taken.map(({ form, posting }) => `${form.id} ${posting.toFixed(2)}`)).toEqual([]);
});

describe('forms of repositories that nothing was learned from', () => {
  let lesson: Lesson;
  const part = (forms: ReturnType<typeof readCorpus>) => lesson.outcomes.filter(({ form }) => forms.includes(form));

  beforeAll(() => {
    lesson = learnFrom([...readCorpus(), ...readHeldOut()]);
  }, 240_000);

  test('are understood as well as listed', () => {
    const measured = {
      known: figuresOf(part(readCorpus())),
      heldOut: figuresOf(part(readHeldOut())),
      onlyMeasuring: lineOf(lesson.outcomes.filter(({ form }) => onlyMeasures(form))),
    };
    if (process.env.VITE_EXPECTED === 'write') {
      const all = JSON.parse(readFileSync(EXPECTED, 'utf8'));
      writeFileSync(EXPECTED, `${JSON.stringify({ ...all, unseen: measured }, null, 2)}\n`);
    } else {
      expect(measured).toEqual(expected.unseen);
    }
  });

  test('of the fields at a confidence of 0.9 and more, at least nine in ten are right', () => {
    expect(sureOnesRight(part(readCorpus()))).toBeGreaterThanOrEqual(0.9);
    expect(sureOnesRight(part(readHeldOut()))).toBeGreaterThanOrEqual(0.9);
  });

  test('the weights that are shipped are those that all forms teach', () => {
    expect(rounded(lesson.table)).toEqual(weights);
  });
});

import { expect, test } from 'vitest';
import { labelWords } from '@/forms/evidence';
import { weights } from '@/forms/weights';
import { fieldsOf, measureFields, measureKinds } from '@/scripts/learn/measure';
import { understand } from '@/scripts/learn/outcomes';
import { readCorpus, readHeldOut } from '../corpus/corpus';
import type { CorpusForm } from '../corpus/corpus-form';

const forms = [...readCorpus(), ...readHeldOut()];

const decorated = (form: CorpusForm, decorate: (label: string, at: number) => string): CorpusForm => ({
  ...form,
  fields: form.fields.map((field, at) => (field.label ? { ...field, label: decorate(field.label, at) } : field)),
});

function measured(decorate: (label: string, at: number) => string) {
  const outcomes = forms.map((form) => understand(decorated(form, decorate), weights));
  return { kind: measureKinds(outcomes), fields: measureFields(fieldsOf(outcomes)) };
}

const plain = measured((label) => label);

test.each<[string, (label: string, at: number) => string]>([
  ['numbered', (label, at) => `${at + 1}. ${label}`],
  ['with a sign', (label) => `💼 ${label} ⓘ`],
  ['with a counter', (label) => `${label} 0/100`],
  ['with a limit', (label) => `${label} (max. 100 characters)`],
  ['with an example', (label) => `${label} e.g. something`],
  ['in capitals', (label) => label.toUpperCase()],
  ['said twice', (label) => `${label} ${label}`],
])('labels that are %s are understood as well as plain ones', (_, decorate) => {
  const { kind, fields } = measured(decorate);
  expect(fields.recall).toBeGreaterThan(plain.fields.recall - 0.01);
  expect(fields.precision).toBeGreaterThan(plain.fields.precision - 0.01);
  expect(kind.recall).toBeGreaterThan(plain.kind.recall - 0.01);
  expect(kind.precision).toBeGreaterThan(plain.kind.precision - 0.01);
});

test.each([
  ['1. Job title', 'Job title'],
  ['Q3: Job title', 'Job title'],
  ['Job title 0 / 80', 'Job title'],
  ['Job title (0/80)', 'Job title'],
  ['Job title help_outline', 'Job title'],
  ['Job title, e.g. Designer', 'Job title'],
  ['Location: z.B. Berlin', 'Location'],
  ['Job title Job title', 'Job title'],
  ['GitHub', 'GitHub'],
  ['Additional info', 'Additional info'],
  ['Schicht 1', 'Schicht 1'],
])('of the label “%s” the words are “%s”', (label, words) => {
  expect(labelWords(label).replace(/\s+/g, ' ').trim()).toBe(words);
});

import { expect, test } from 'vitest';
import { evidenceSentences } from '@/components/words/notes';
import type { Control } from '@/forms/control';
import { weights } from '@/forms/weights';

const control = (part: Partial<Control>) => ({ label: '', placeholder: '', hint: '', ...part }) as Control;

test.each<[string, string, Partial<Control>, string]>([
  ['label.asks.whole', 'job title', { label: 'Job Title *' }, 'The label says “Job Title”.'],
  ['label.asks.part', 'title', { label: 'Job Title *' }, 'The label says “Title”.'],
  ['label.asks.part', 'bewerbungen', { label: 'E-Mail für Bewerbungen:' }, 'The label says “Bewerbungen”.'],
  [
    'label.asks.whole',
    'e mail fur bewerbungen',
    { label: 'E-Mail für Bewerbungen' },
    'The label says “E-Mail für Bewerbungen”.',
  ],
  ['label.asks.whole', 'strasse und nr', { label: 'Straße und Nr.' }, 'The label says “Straße und Nr”.'],
  ['label.asks.part', 'c++', { label: 'Your C++ level' }, 'The label says “C++”.'],
  ['label.asks.whole', '雇用形态', { label: '雇用形態' }, 'The label says “雇用形態”.'],
  ['label.asks.part', '勤務地', { label: '主な勤務地(任意)' }, 'The label says “勤務地”.'],
  [
    'placeholder.asks.part',
    'company',
    { label: 'Name', placeholder: 'Your Company…' },
    'The grey text in it says “Company”.',
  ],
  ['hint.asks.part', 'closing date', { hint: 'The Closing Date of the ad' }, 'The text beside it says “Closing Date”.'],
  ['name.asks.part', 'job title', { label: 'Job Title' }, 'The page names it “job title” in its code.'],
])('%s “%s”', (id, text, part, sentence) => {
  expect(evidenceSentences([{ id, text }], control(part))).toEqual([sentence]);
});

test('a name in the code is told once, as much of it as was read', () => {
  const notes = ['name.asks.part', 'path.asks.whole', 'vague.name.asks'].map((id, at) => ({
    id,
    text: ['title', 'job title', 'title'][at]!,
  }));
  expect(evidenceSentences(notes, control({}))).toEqual(['The page names it “job title” in its code.']);
});

test('all that speaks for or against a kind of form is told in a sentence, not by its bare name', () => {
  const told = Object.keys(weights.kind).filter((id) => id !== 'bias' && !id.startsWith('own.'));
  expect(told).toContain('has.any');
  expect(told.filter((id) => evidenceSentences([{ id, text: id }]).includes(id))).toEqual([]);
});

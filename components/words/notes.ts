import type { Note } from '@/forms/protocol';

/** A note in plain words. */
export function sentenceOf({ id, text }: Note): string {
  const sentence = SENTENCES[id];
  if (sentence) return sentence.replace('{}', text ?? '');
  return text ? `${id}: “${text}”` : id;
}

const SENTENCES: Readonly<Record<string, string>> = {};

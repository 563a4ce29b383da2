import { settled } from './act';
import type { WriteContext } from './driver';
import type { WrittenControl } from './fill';
import type { UndoReport } from './protocol';

/** Brings back every control that still holds what was written, the last written first. What a person changed since is kept. */
export async function undoFill(written: readonly WrittenControl[], context: WriteContext): Promise<UndoReport> {
  const kept: number[] = [];
  const tried: WrittenControl[] = [];
  for (const one of [...written].reverse()) {
    const now = one.driver.read(one.question);
    if (now.text !== one.after.text) {
      kept.push(one.id);
      continue;
    }
    await one.driver.restore(one.question, one.before.memo, context).catch(() => undefined);
    tried.push(one);
  }
  for (const document of new Set(tried.map(({ question }) => question.frame.document))) await settled(document);
  const lost = tried
    .filter(({ driver, question, before }) => driver.read(question).text !== before.text)
    .map(({ id }) => id);
  return { undone: tried.length - lost.length, kept, lost };
}

import { settled } from './act';
import type { WriteContext } from './driver';
import type { WrittenControl } from './fill';
import { presentOf } from './present';
import type { UndoReport } from './protocol';

/** Brings back every control that still holds what was written, the last written first. What a person changed since is kept. */
export async function undoFill(written: readonly WrittenControl[], context: WriteContext): Promise<UndoReport> {
  const kept: number[] = [];
  const tried: WrittenControl[] = [];
  const gone: number[] = [];
  for (const before of [...written].reverse()) {
    const question = presentOf(before.question);
    if (!question) {
      gone.push(before.id);
      continue;
    }
    const one = { ...before, question };
    const now = one.driver.read(one.question);
    if (now.text !== one.after.text) {
      kept.push(one.id);
      continue;
    }
    await one.driver.restore(one.question, one.before.memo, context).catch(() => undefined);
    tried.push(one);
  }
  for (const document of new Set(tried.map(({ question }) => question.frame.document))) await settled(document);
  const lost = tried.filter((one) => !isBack(one)).map(({ id }) => id);
  return { undone: tried.length - lost.length, kept, lost: [...gone, ...lost] };
}

function isBack({ question, driver, before }: WrittenControl): boolean {
  const now = presentOf(question);
  return now !== undefined && driver.read(now).text === before.text;
}

import { settled } from './act';
import type { WriteContext } from './driver';
import type { WrittenControl } from './fill';
import { presentOf } from './present';
import type { UndoReport } from './protocol';

/** Brings back every control that still holds what was written, the last written first. What a person changed since is kept. */
export async function undoFill(
  written: readonly WrittenControl[],
  context: WriteContext,
  { isWhole = true }: { readonly isWhole?: boolean } = {},
): Promise<UndoReport> {
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
  if (kept.length === 0 && isWhole) await recall(tried, context);
  const lost = tried.filter((one) => !isBack(one)).map(({ id }) => id);
  return { undone: tried.length - lost.length, kept, lost: [...gone, ...lost] };
}

/** What no key and no press brings back is set where the page's own components keep it; nothing that a person changed. */
async function recall(tried: readonly WrittenControl[], { pageWorld }: WriteContext): Promise<void> {
  for (const models of new Set(tried.map((one) => one.models).reverse())) {
    if (!models || models.before === models.after || !(await pageWorld.ask({ op: 'recall', ...models }))) continue;
    for (const document of new Set(tried.map(({ question }) => question.frame.document))) await settled(document);
  }
}

function isBack({ question, driver, before }: WrittenControl): boolean {
  const now = presentOf(question);
  return now !== undefined && driver.read(now).text === before.text;
}

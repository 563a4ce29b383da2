import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Stored } from '@/browser/shapes';
import { type Change, changeBetween, type Json } from '@/templates/change';
import type { Editable } from './draft';

/** One thing that can be undone. */
export type Step =
  | { readonly type: 'change'; readonly kind: Editable; readonly id: string; readonly change: Change }
  | { readonly type: 'create' | 'delete'; readonly kind: Editable; readonly value: Stored[Editable] };

interface Kept {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Steps that are kept, and how large they may be together in UTF-16 units: writing them takes a millisecond. */
const MAX_STEPS = 200;
const MAX_SIZE = 400_000;
/** Keys in one place within this time are undone together. */
const TYPING_MS = 800;

/** What can be undone and done again, in the order in which it was done; it lasts as long as the tab, over a reload. */
export class UndoStack {
  readonly #steps = signal<Kept>({ done: [], undone: [] });
  readonly #storage: Storage;
  readonly #key: string;
  #typing: { place: string; at: number; before: Json } | undefined;

  constructor(storage: Storage, key: string) {
    this.#storage = storage;
    this.#key = key;
    this.#steps.value = this.#stored();
  }

  readonly canUndo: ReadonlySignal<boolean> = computed(() => this.#steps.value.done.length > 0);
  readonly canRedo: ReadonlySignal<boolean> = computed(() => this.#steps.value.undone.length > 0);

  /** Something was created or deleted. */
  push(step: Step): void {
    this.#typing = undefined;
    this.#keep({ done: [...this.#steps.peek().done, step], undone: [] });
  }

  /**
   * Something was changed in a place ("own.overview", "details.title").
   * @param now milliseconds
   */
  changed(
    { kind, id, place }: { kind: Editable; id: string; place: string },
    { before, after }: { before: unknown; after: unknown },
    now = Date.now(),
  ): void {
    const { done } = this.#steps.peek();
    const typing = this.#typing;
    const isTyping = typing?.place === `${id} ${place}` && now - typing.at < TYPING_MS && done.length > 0;
    const start = isTyping ? typing.before : (before as Json);
    const step: Step = { type: 'change', kind, id, change: changeBetween(start, after as Json) };
    this.#typing = { place: `${id} ${place}`, at: now, before: start };
    this.#keep({ done: [...(isTyping ? done.slice(0, -1) : done), step], undone: [] });
  }

  /** The step to take back; it can then be done again. */
  undo(): Step | undefined {
    const { done, undone } = this.#steps.peek();
    const step = done.at(-1);
    this.#typing = undefined;
    if (step) this.#keep({ done: done.slice(0, -1), undone: [...undone, step] });
    return step;
  }

  /** The step to do again. */
  redo(): Step | undefined {
    const { done, undone } = this.#steps.peek();
    const step = undone.at(-1);
    this.#typing = undefined;
    if (step) this.#keep({ done: [...done, step], undone: undone.slice(0, -1) });
    return step;
  }

  #keep({ done, undone }: Kept): void {
    let kept: Kept = { done: done.slice(-MAX_STEPS), undone: undone.slice(-MAX_STEPS) };
    let text = JSON.stringify(kept);
    while (text.length > MAX_SIZE && kept.done.length > 1) {
      kept = { ...kept, done: kept.done.slice(Math.ceil(kept.done.length / 4)) };
      text = JSON.stringify(kept);
    }
    this.#steps.value = kept;
    try {
      this.#storage.setItem(this.#key, text);
    } catch {
      // No room for it in this tab's session: undo works until the tab is reloaded.
      this.#storage.removeItem(this.#key);
    }
  }

  #stored(): Kept {
    try {
      const kept = JSON.parse(this.#storage.getItem(this.#key) ?? '') as Kept;
      if (Array.isArray(kept.done) && Array.isArray(kept.undone)) return kept;
    } catch {
      // Nothing was stored, or not by us.
    }
    return { done: [], undone: [] };
  }
}

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Stored } from '@/browser/shapes';
import { StoreError } from '@/browser/store';
import { applyChange, type Change, changeBetween, type Json } from '@/templates/change';

/** How what is shown stands to what is stored. */
export type SaveState = 'saved' | 'changed' | 'saving' | 'full' | 'failed';

export type Editable = 'variant' | 'company';

interface Keeper<T> {
  /** Makes a change to what is stored now; undefined where it is no more. */
  readonly change: (id: string, change: Change) => Promise<T | undefined>;
  readonly put: (value: T) => Promise<unknown>;
  readonly read: (id: string) => Promise<T | undefined>;
}

/** After the last key, until what was typed is saved. */
const PAUSE_MS = 400;

/**
 * One thing while it is edited: every key changes the draft, a pause saves it, and what another window changes meanwhile
 * is taken in. "Saved" is said only when it is.
 */
export class Draft<K extends Editable> {
  readonly id: string;
  readonly #value;
  readonly #state = signal<SaveState>('saved');
  readonly #keeper: Keeper<Stored[K]>;
  /** What is stored, as far as we know. */
  #base: Stored[K];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;

  constructor(value: Stored[K] & { readonly id: string }, keeper: Keeper<Stored[K]>) {
    this.id = value.id;
    this.#value = signal<Stored[K]>(value);
    this.#base = value;
    this.#keeper = keeper;
  }

  get value(): ReadonlySignal<Stored[K]> {
    return this.#value;
  }

  get state(): ReadonlySignal<SaveState> {
    return this.#state;
  }

  /** Takes what a person made of it. */
  edit(next: Stored[K]): void {
    if (next === this.#value.peek()) return;
    this.#value.value = next;
    if (this.#state.peek() !== 'saving') this.#state.value = 'changed';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), PAUSE_MS);
  }

  /** Saves now: at a pause, before another is opened, before the window goes. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saving ??= this.#saveAll().finally(() => {
      this.#saving = undefined;
    });
    return this.#saving;
  }

  /** Takes in what another window has stored. */
  async takeIn(): Promise<void> {
    // Our own save may be what we are told of: what it stored is known when it has ended.
    await this.#saving?.catch(() => undefined);
    const stored = await this.#keeper.read(this.id);
    if (!stored || this.#saving) return;
    const theirs = changeBetween(json(this.#base), json(stored));
    this.#base = stored;
    if (theirs.length > 0) this.#value.value = applyChange(this.#value.peek(), theirs);
  }

  async #saveAll(): Promise<void> {
    for (;;) {
      const sent = this.#value.peek();
      const change = changeBetween(json(this.#base), json(sent));
      if (change.length === 0) {
        this.#state.value = 'saved';
        return;
      }
      this.#state.value = 'saving';
      try {
        await this.#store(sent, change);
      } catch (error) {
        this.#state.value = error instanceof StoreError && error.reason === 'full' ? 'full' : 'failed';
        return;
      }
    }
  }

  async #store(sent: Stored[K], change: Change): Promise<void> {
    const stored = await this.#keeper.change(this.id, change);
    // Deleted in another window while it was edited here: what was typed is not thrown away.
    if (!stored) await this.#keeper.put(sent);
    const base = stored ?? sent;
    const typed = changeBetween(json(sent), json(this.#value.peek()));
    this.#base = base;
    this.#value.value = applyChange(base, typed);
  }
}

const json = (value: unknown) => value as Json;

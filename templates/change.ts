// The module of its own: the package as a whole brings the diffs of words and JSON along.
import { diffArrays } from 'diff/lib/diff/array.js';

/** What JSON can hold. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A line, or anything else in a list, that can be found again. */
interface Numbered {
  readonly id: string;
  readonly [key: string]: Json;
}

/** Something that stands in a list after another; `after` is null at the start. */
interface Placed {
  readonly after: string | null;
  readonly one: Numbered;
}

/** One difference: a value, or a list of things with ids, at a path. */
export type Edit =
  | { readonly path: readonly string[]; readonly from?: Json; readonly to?: Json }
  | {
      readonly path: readonly string[];
      readonly removed: readonly Placed[];
      readonly added: readonly Placed[];
      readonly edited: readonly { readonly id: string; readonly from: Numbered; readonly to: Numbered }[];
    };

/** What makes one value of another; it can be turned round, and applied to a value that others have changed. */
export type Change = readonly Edit[];

/** The change that makes the second value of the first. Lists of things with ids are compared thing by thing. */
export function changeBetween(from: Json, to: Json, path: readonly string[] = []): Change {
  if (isSame(from, to)) return [];
  if (isNumberedList(from) && isNumberedList(to)) return [listEdit(from, to, path)];
  if (!isRecord(from) || !isRecord(to)) return [{ path, from, to }];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
    changeBetween(from[key], to[key], [...path, key]),
  );
}

/** The value with a change made to it; what the change does not speak of stays. */
export const applyChange = <T>(value: T, change: Change): T =>
  change.reduce<Json>((result, edit) => applyEdit(result, edit, edit.path), value as Json) as T;

/** The change that takes this one back. */
export const reverseChange = (change: Change): Change =>
  change
    .map((edit): Edit => {
      if (!('removed' in edit)) return { path: edit.path, from: edit.to, to: edit.from };
      const edited = edit.edited.map(({ id, from, to }) => ({ id, from: to, to: from }));
      return { path: edit.path, removed: edit.added, added: edit.removed, edited };
    })
    .reverse();

function listEdit(from: readonly Numbered[], to: readonly Numbered[], path: readonly string[]): Edit {
  const [old, now] = [from.map(({ id }) => id), to.map(({ id }) => id)];
  const [gone, come] = [new Set<string>(), new Set<string>()];
  for (const part of diffArrays(old, now)) {
    for (const id of part.value) {
      if (part.removed) gone.add(id);
      if (part.added) come.add(id);
    }
  }
  const kept = to.filter(({ id }) => !come.has(id));
  const before = new Map(from.map((one) => [one.id, one]));
  return {
    path,
    removed: placed(from, gone),
    added: placed(to, come),
    edited: kept.flatMap((one) =>
      isSame(before.get(one.id), one) ? [] : [{ id: one.id, from: before.get(one.id)!, to: one }],
    ),
  };
}

const placed = (list: readonly Numbered[], ids: ReadonlySet<string>): Placed[] =>
  list.flatMap((one, at) => (ids.has(one.id) ? [{ after: list[at - 1]?.id ?? null, one }] : []));

function applyEdit(value: Json, edit: Edit, path: readonly string[]): Json {
  const [key, ...rest] = path;
  if (key === undefined) return 'removed' in edit ? applyList(value, edit) : replaced(value, edit);
  if (FORBIDDEN.has(key)) return value;
  const record = isRecord(value) ? value : {};
  const next = applyEdit(record[key], edit, rest);
  if (next === undefined) return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
  return { ...record, [key]: next };
}

/**
 * A section that both sides began to edit, each in a window of its own: both started from the lines in `base`,
 * so what one made of them is made of the other's as well.
 */
function replaced(value: Json, { from, to }: { readonly from?: Json; readonly to?: Json }): Json {
  if (from !== undefined || !isEditedSection(value) || !isEditedSection(to)) return to;
  const edit = listEdit(to.base, to.lines, []) as Extract<Edit, { removed: unknown }>;
  return { ...value, lines: applyList(value.lines, edit) };
}

const isEditedSection = (
  value: Json,
): value is { readonly base: readonly Numbered[]; readonly lines: readonly Numbered[] } =>
  isRecord(value) && isNumberedList(value.base) && isNumberedList(value.lines);

/** A change may come out of storage: no key of it reaches a prototype. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function applyList(value: Json, { removed, added, edited }: Extract<Edit, { removed: unknown }>): Json {
  const gone = new Set(removed.map(({ one }) => one.id));
  const moved = new Set(added.map(({ one }) => one.id));
  const edits = new Map(edited.map(({ id, to }) => [id, to]));
  const list = (isNumberedList(value) ? value : [])
    .filter(({ id }) => !gone.has(id) && !moved.has(id))
    .map((one) => edits.get(one.id) ?? one);
  for (const { after, one } of added) {
    const at = after === null ? -1 : list.findIndex(({ id }) => id === after);
    // What it stood after may be gone: then the end is its place.
    list.splice(after !== null && at < 0 ? list.length : at + 1, 0, one);
  }
  return list;
}

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isNumberedList(value: Json): value is readonly Numbered[] {
  if (!Array.isArray(value)) return false;
  const ids = new Set(value.map((one) => (isRecord(one) && typeof one.id === 'string' ? one.id : undefined)));
  return !ids.has(undefined) && ids.size === value.length;
}

function isSame(a: Json, b: Json): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
}

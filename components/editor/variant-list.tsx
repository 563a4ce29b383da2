import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { titleOf } from '@/browser/library';
import { roles } from '@/templates/roles';
import { spelledName } from '@/templates/spelling';
import type { Variant } from '@/templates/variant';
import type { EditorModel } from './editor-model';
import { words } from './words';

const ROW_HEIGHT = 48;
/** Rows drawn above and below what is seen. */
const SPARE = 6;

interface Props {
  readonly model: EditorModel;
}

/** The variants, with search, tags and archive. Only the rows that are seen are drawn: a thousand scroll as ten do. */
export function VariantList({ model }: Props) {
  const { typed, tag, tags, showsArchived, listed, variants } = model;
  return (
    <nav class="list" aria-label={words.variants}>
      <input
        type="search"
        class="field"
        aria-label={words.search}
        placeholder={words.search}
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
      <div class="list-filters">
        {tags.value.length > 0 && (
          <select
            class="select"
            aria-label={words.tag}
            value={tag.value}
            onChange={(event) => (tag.value = event.currentTarget.value)}
          >
            <option value="">{words.allTags}</option>
            {tags.value.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={showsArchived.value}
            onChange={(event) => (showsArchived.value = event.currentTarget.checked)}
          />
          {words.showArchived}
        </label>
      </div>
      {listed.value.length > 0 ? (
        <Rows model={model} />
      ) : (
        <p class="muted list-empty">
          {variants.value.size === 0
            ? words.empty
            : showsArchived.value && !typed.value
              ? words.noneArchived
              : words.noneFound(typed.value || tag.value)}
        </p>
      )}
      <NewVariant model={model} />
    </nav>
  );
}

function Rows({ model }: Props) {
  const { listed, selected } = model;
  const box = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const height = useSignal(600);
  useEffect(() => {
    const element = box.current!;
    const observer = new ResizeObserver(() => (height.value = element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const all = listed.value;
  const from = Math.max(0, Math.floor(top.value / ROW_HEIGHT) - SPARE);
  const to = Math.min(all.length, Math.ceil((top.value + height.value) / ROW_HEIGHT) + SPARE);
  const at = all.findIndex(({ id }) => id === selected.value?.id);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(all.length - 1, Math.max(0, at + step));
    void model.open({ kind: 'variant', id: all[next]!.id });
    const element = box.current!;
    if (next * ROW_HEIGHT < element.scrollTop) element.scrollTop = next * ROW_HEIGHT;
    const bottom = (next + 1) * ROW_HEIGHT - element.clientHeight;
    if (bottom > element.scrollTop) element.scrollTop = bottom;
  }

  return (
    <div
      ref={box}
      class="rows"
      role="listbox"
      tabIndex={0}
      aria-label={words.variants}
      aria-activedescendant={at >= from && at < to ? `row-${all[at]!.id}` : undefined}
      onScroll={(event) => (top.value = event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div role="none" style={{ height: `${all.length * ROW_HEIGHT}px` }}>
        <div role="none" style={{ transform: `translateY(${from * ROW_HEIGHT}px)` }}>
          {all.slice(from, to).map((one, index) => (
            <Row
              key={one.id}
              variant={one}
              position={from + index + 1}
              total={all.length}
              isOpen={one.id === selected.value?.id}
              onOpen={() => void model.open({ kind: 'variant', id: one.id })}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface RowProps {
  readonly variant: Variant;
  readonly position: number;
  readonly total: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Row({ variant, position, total, isOpen, onOpen }: RowProps) {
  const { id, name, role, level, technologies, updatedAt } = variant;
  const stack = technologies.slice(0, 3).map(spelledName).join(' · ');
  const title = titleOf(role, level);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the list takes the keys
    <div
      id={`row-${id}`}
      class="row"
      role="option"
      aria-selected={isOpen}
      aria-posinset={position}
      aria-setsize={total}
      onClick={onOpen}
    >
      <span class="row-name">{name || words.unnamed}</span>
      <span class="row-more">
        {[name === title ? '' : title, stack, words.when(updatedAt)].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}

/** A role is enough to start: level and stack come with it and can be changed. */
function NewVariant({ model }: Props) {
  return (
    <select
      class="select new-variant"
      aria-label={words.newVariant}
      value=""
      onChange={(event) => {
        const role = event.currentTarget.value;
        event.currentTarget.value = '';
        if (role) void model.createFrom(role);
      }}
    >
      <option value="">{`+ ${words.newVariant}`}</option>
      {roles.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

import { computed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Entry, filterEntries, startOf, type TemplateId } from '@/browser/library';
import { roles } from '@/templates/roles';
import { ChevronIcon } from './icons/chevron';
import type { PopupModel } from './popup-model';
import { words } from './words';

/** As many options as are drawn: the rest is reached by typing. */
const MAX_SHOWN = 60;
const LAST_USED = 3;

interface Group {
  readonly name: string;
  readonly entries: readonly Entry[];
}

interface Props {
  readonly model: PopupModel;
}

/** The chooser of templates: type to filter over role, level, technology and name; Enter chooses. */
export function TemplateBox({ model }: Props) {
  const typed = useSignal<string | null>(null);
  const active = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const groups = useMemo(() => computed(() => groupsOf(model, typed.value ?? '')), [model]);
  const shown = useMemo(() => computed(() => groups.value.flatMap(({ entries }) => entries)), [groups]);
  useOpenAtFirst(model, input);
  const isOpen = typed.value !== null;
  const chosen = model.chosenEntry.value;

  const open = () => {
    if (typed.value !== null) return;
    typed.value = '';
    active.value = Math.max(
      0,
      shown.peek().findIndex(({ id }) => id === model.chosen.peek()),
    );
  };
  const close = () => {
    typed.value = null;
  };
  const pick = (id: TemplateId | undefined) => {
    close();
    if (id) void model.choose(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen) open();
      else active.value = wrap(active.value + (event.key === 'ArrowDown' ? 1 : -1), shown.value.length);
    } else if (event.key === 'Enter' && isOpen) pick(shown.value[active.value]?.id);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
    queueMicrotask(() => document.getElementById(optionId(active.value))?.scrollIntoView({ block: 'nearest' }));
  };

  return (
    <div class="combobox">
      <input
        ref={input}
        class="field"
        role="combobox"
        aria-label={words.template}
        aria-expanded={isOpen}
        aria-controls="templates"
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown.value.length > 0 ? optionId(active.value) : undefined}
        placeholder={chosen ? entryText(chosen) : isOpen ? words.typeToFilter : words.whatDoYouHireFor}
        value={isOpen ? typed.value! : chosen ? entryText(chosen) : ''}
        spellcheck={false}
        autocomplete="off"
        onFocus={open}
        onClick={open}
        onBlur={close}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          active.value = 0;
        }}
        onKeyDown={onKeyDown}
      />
      <ChevronIcon />
      <div
        id="templates"
        class="listbox"
        role="listbox"
        aria-label={words.template}
        hidden={!isOpen}
        onMouseDown={(event) => event.preventDefault()}
      >
        {isOpen && <Options groups={groups.value} active={active.value} onPick={pick} />}
        {isOpen && shown.value.length === 0 && <p class="group-name">{words.noTemplate(typed.value!)}</p>}
      </div>
    </div>
  );
}

/** Where nothing is chosen yet the list is open at once: that is the first step. */
function useOpenAtFirst(model: PopupModel, input: { readonly current: HTMLInputElement | null }) {
  const isNeeded = model.isLoaded.value && model.chosen.value === null && model.status.value !== 'other';
  useEffect(() => {
    if (isNeeded) input.current?.focus();
  }, [isNeeded]);
}

const wrap = (at: number, length: number) => (length === 0 ? 0 : (at + length) % length);
const optionId = (at: number) => `template-${at}`;
const entryText = ({ title, stack }: Entry) => (stack ? `${title} · ${stack}` : title);

interface OptionsProps {
  readonly groups: readonly Group[];
  readonly active: number;
  readonly onPick: (id: TemplateId) => void;
}

function Options({ groups, active, onPick }: OptionsProps) {
  let at = -1;
  return (
    <>
      {groups.map(({ name, entries }) => (
        // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role, a fieldset has no place there
        <div role="group" aria-label={name} key={name}>
          <div class="group-name" aria-hidden="true">
            {name}
          </div>
          {entries.map((entry) => {
            at++;
            return (
              <div
                role="option"
                id={optionId(at)}
                class="option"
                tabIndex={-1}
                aria-selected={at === active}
                key={entry.id}
                onClick={() => onPick(entry.id)}
                onKeyDown={() => {}}
              >
                <span class="name">{entry.title}</span>
                <span class="stack">{entry.stack}</span>
              </div>
            );
          })}
        </div>
      ))}
    </>
  );
}

/** Nothing typed: the last used, the own ones, and one line a role. Typed: whatever holds all words. */
function groupsOf({ entries, recent }: PopupModel, typed: string): Group[] {
  const all = entries.value;
  if (typed.trim() !== '') {
    const found = filterEntries(all, typed).slice(0, MAX_SHOWN);
    return nonEmpty([
      { name: words.yours, entries: found.filter(({ kind }) => kind === 'variant') },
      { name: words.readyMade, entries: found.filter(({ kind }) => kind === 'ready') },
    ]);
  }
  const last = recent.value.flatMap((id) => all.find((entry) => entry.id === id) ?? []).slice(0, LAST_USED);
  const own = all
    .filter(({ kind, id }) => kind === 'variant' && !last.some((entry) => entry.id === id))
    .slice(0, MAX_SHOWN);
  return nonEmpty([
    { name: words.lastUsed, entries: last },
    { name: words.yours, entries: own },
    { name: words.readyMade, entries: roles.map(({ id }) => startOf(id)) },
  ]);
}

const nonEmpty = (groups: readonly Group[]) => groups.filter(({ entries }) => entries.length > 0);

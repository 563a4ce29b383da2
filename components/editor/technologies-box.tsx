import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { searchTechnologies, spell, spelledName } from '@/templates/spelling';
import { words } from './words';

interface Props {
  /** Ids, the most important first. */
  readonly technologies: readonly string[];
  readonly onChange: (technologies: readonly string[]) => void;
}

const MAX_SHOWN = 8;

/** The stack as chips, with a box that knows other names ("postgres", "k8s"); what we do not know is kept by its name. */
export function TechnologiesBox({ technologies, onChange }: Props) {
  const typed = useSignal('');
  const active = useSignal(0);
  const isOpen = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const found = searchTechnologies(typed.value, MAX_SHOWN + technologies.length)
    .filter((choice) => !technologies.includes(choice.id))
    .slice(0, MAX_SHOWN);
  const name = typed.value.trim().replace(/\s+/g, ' ');
  const isUnknown = name !== '' && spell(name) === name && !found.some((one) => one.id === name);
  const options = [
    ...found.map((choice) => ({ id: choice.id, text: choice.name })),
    ...(isUnknown ? [{ id: name, text: words.addByName(name) }] : []),
  ];
  const shown = isOpen.value ? options : [];

  function add(technology: string | undefined): void {
    if (!technology || technologies.includes(technology)) return;
    onChange([...technologies, technology]);
    [typed.value, active.value] = ['', 0];
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      isOpen.value = true;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      active.value = (active.value + step + options.length) % Math.max(1, options.length);
    } else if (event.key === 'Enter' || (event.key === ',' && name)) {
      event.preventDefault();
      if (isOpen.value) add(shown[active.value]?.id ?? (name ? spell(name) : undefined));
    } else if (event.key === 'Escape' && isOpen.value) {
      event.preventDefault();
      event.stopPropagation();
      isOpen.value = false;
    } else if (event.key === 'Backspace' && typed.value === '' && technologies.length > 0) {
      onChange(technologies.slice(0, -1));
    }
  }

  return (
    <div class="technologies">
      <ul class="chips" aria-label={words.technologies}>
        {technologies.map((one) => (
          <li key={one} class="chip">
            {spelledName(one)}
            <button
              type="button"
              aria-label={words.removeTechnology(spelledName(one))}
              onClick={() => onChange(technologies.filter((other) => other !== one))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div class="picker">
        <input
          ref={input}
          class="field"
          role="combobox"
          aria-label={words.addTechnology}
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? `${id}-${active.value}` : undefined}
          placeholder={words.addTechnology}
          autocomplete="off"
          value={typed.value}
          onInput={(event) => {
            [typed.value, active.value, isOpen.value] = [event.currentTarget.value, 0, true];
          }}
          onFocus={() => (isOpen.value = typed.value !== '')}
          onBlur={() => (isOpen.value = false)}
          onKeyDown={onKeyDown}
        />
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={words.technologies}
          class="picker-list"
          hidden={shown.length === 0}
        >
          {shown.map((option, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the box takes the keys
            <div
              key={option.id}
              id={`${id}-${at}`}
              class="option"
              role="option"
              aria-selected={at === active.value}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => add(option.id)}
            >
              {option.text}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

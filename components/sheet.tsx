import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly icon: ComponentChildren;
  /** Shown beside the icon; without it the label is only the button's name. */
  readonly text?: string;
  readonly below?: boolean;
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small sheet; Escape and a press elsewhere close it. */
export function Sheet({ label, icon, text, below, children }: Props) {
  const isOpen = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    isOpen.value = false;
  };
  useEffect(() => {
    if (!isOpen.value) return;
    const onPress = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [isOpen.value]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen.value) return;
    event.preventDefault();
    event.stopPropagation();
    close();
    box.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is listened for on its way up from the buttons inside
    <div class={`menu ${below ? 'below' : ''}`} ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={text ? 'button' : 'icon-button'}
        aria-label={text ? undefined : label}
        title={label}
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {text ?? icon}
      </button>
      {isOpen.value && (
        <section class="sheet" aria-label={label}>
          {children(close)}
        </section>
      )}
    </div>
  );
}

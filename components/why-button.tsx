import type { Signal } from '@preact/signals';
import type { FieldView } from '@/forms/protocol';
import type { PopupModel } from './popup-model';
import { words } from './words';

/** The field that a row is about; undefined where the page no longer has it. */
export const fieldOf = ({ page }: PopupModel, id: number): FieldView | undefined =>
  page.value?.view.fields.find((field) => field.id === id);

interface Props {
  readonly label: string;
  readonly isOpen: Signal<boolean>;
}

/** Opens what a field was understood as, below its row. */
export const WhyButton = ({ label, isOpen }: Props) => (
  <button
    type="button"
    class="link"
    aria-label={words.askWhy(label)}
    aria-expanded={isOpen.value}
    onClick={() => (isOpen.value = !isOpen.value)}
  >
    {words.ask}
  </button>
);

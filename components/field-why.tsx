import type { Signal } from '@preact/signals';
import type { FieldView } from '@/forms/protocol';
import type { PopupModel } from './popup-model';
import { words } from './words';
import type { Sureness } from './words/catalogue';
import { evidenceSentences } from './words/notes';

/** The field that a row is about; undefined where the page no longer has it. */
export const fieldOf = ({ page }: PopupModel, id: number): FieldView | undefined =>
  page.value?.view.fields.find((field) => field.id === id);

interface ButtonProps {
  readonly label: string;
  readonly isOpen: Signal<boolean>;
}

/** Opens what a field was understood as, below its row. */
export const WhyButton = ({ label, isOpen }: ButtonProps) => (
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

interface Props {
  readonly field: FieldView;
}

/** What a field was understood as, and the evidence for it in plain words. */
export function FieldWhy({ field }: Props) {
  const sentences = evidenceSentences(field.evidence);
  return (
    <div class="wide evidence">
      <p>{words.understoodAs(words.fields[field.property], surenessOf(field))}</p>
      {sentences.length === 0 && <p>{words.fitsBest}</p>}
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function surenessOf({ evidence, confidence }: FieldView): Sureness {
  if (evidence.some(({ id }) => id === 'taught' || id === 'board')) return 'told';
  if (confidence >= 0.9) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'unsure';
}

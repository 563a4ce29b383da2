import type { FieldView } from '@/forms/protocol';
import { laterWords } from './later-words';
import type { PopupModel } from './popup-model';
import { PropertySelect } from './property-select';
import { words } from './words';
import type { Sureness } from './words/catalogue';
import { evidenceSentences } from './words/notes';

interface Props {
  readonly field: FieldView;
  readonly model: PopupModel;
}

/** What a field was understood as, the evidence for it in plain words, and the way to correct it. */
export function FieldWhy({ field, model }: Props) {
  const { teaching, page } = model;
  const sentences = evidenceSentences(field.evidence, field.control);
  return (
    <div class="evidence">
      <p>{laterWords.understoodAs(words.fields[field.property], surenessOf(field))}</p>
      {sentences.length === 0 && <p class="muted">{laterWords.fitsBest}</p>}
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <PropertySelect
        property={field.property}
        onChange={(property) => void teaching.teachField(field.control, property, page.value!.view.labels)}
      />
      {field.taught && (
        <button type="button" class="link" onClick={() => void teaching.forget(field.taught!)}>
          {laterWords.forgetSaid}
        </button>
      )}
    </div>
  );
}

function surenessOf({ evidence, confidence }: FieldView): Sureness {
  if (evidence.some(({ id }) => id === 'taught' || id === 'board')) return 'told';
  if (confidence >= 0.9) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'unsure';
}

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { PointedView } from '@/forms/protocol';
import type { Property } from '@/templates/property';
import { laterWords } from './later-words';
import type { PopupModel } from './popup-model';
import { PropertySelect } from './property-select';
import { factText } from './teach-acts';
import { words } from './words';

interface Props {
  readonly model: PopupModel;
}

/** What was just taught, what is being pointed at, and what no longer fits. */
export function TeachBox({ model }: Props) {
  const { teaching } = model;
  const pointed = teaching.pointed.value;
  return (
    <>
      <div aria-live="polite">
        {teaching.said.value && <SaidNotice key={teaching.said.value.text} model={model} />}
        {teaching.lost.value.map((fact) => (
          <p class="teach" key={fact.id}>
            {laterWords.noLongerFits(factText(fact))}{' '}
            <button type="button" class="link" onClick={() => void teaching.forget(fact.id)}>
              {laterWords.forget}
            </button>
          </p>
        ))}
      </div>
      {teaching.isPointing.value && <Pointing model={model} />}
      {pointed && !teaching.isPointing.value && <Pointed key={pointed.id} pointed={pointed} model={model} />}
    </>
  );
}

/** What was said last. Where its row is gone, the focus comes here: it would be lost. */
function SaidNotice({ model: { teaching } }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <p class="teach">
      {teaching.said.value!.text}{' '}
      <button type="button" class="link" ref={button} onClick={() => void teaching.undo()}>
        {laterWords.takeBackSaid}
      </button>
    </p>
  );
}

function Pointing({ model: { teaching, view } }: Props) {
  return (
    <div class="teach" role="status">
      <p>{laterWords.pointing}</p>
      {view === 'popup' && <p class="muted">{laterWords.pointingCloses}</p>}
      <button type="button" class="button" onClick={() => void teaching.cancel()}>
        {words.cancel}
      </button>
    </div>
  );
}

/** The control that was pointed at: what it asks for is chosen here. */
function Pointed({ pointed: { id, control, labels }, model }: Props & { readonly pointed: PointedView }) {
  const { teaching, page } = model;
  const known = page.value?.view.fields.find((field) => field.id === id)?.property;
  const box = useRef<HTMLFormElement>(null);
  const chosen = useSignal<Property | null | undefined>(known);
  useEffect(() => box.current?.querySelector('select')?.focus(), []);
  const remember = (event: Event) => {
    event.preventDefault();
    if (chosen.value !== undefined) void teaching.teachField(control, chosen.value, labels);
  };
  return (
    <form class="teach" ref={box} onSubmit={remember}>
      <p>{laterWords.pointedAt(control.label || control.placeholder || control.name || laterWords.unlabelled)}</p>
      <PropertySelect property={chosen.value} onChange={(property) => (chosen.value = property)} />
      <div class="choices">
        <button type="submit" class="button main" disabled={chosen.value === undefined}>
          {laterWords.remember}
        </button>
        <button type="button" class="button" onClick={() => void teaching.cancel()}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

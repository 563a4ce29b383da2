import { useSignal } from '@preact/signals';
import type { PlanRow } from '@/forms/protocol';
import { CrossIcon } from './icons/cross';
import { PlusIcon } from './icons/plus';
import { later } from './later';
import { OptionSelect } from './option-select';
import type { PopupModel } from './popup-model';
import { StateShape } from './state-shape';
import { fieldOf, WhyButton } from './why-button';
import { labelText, words } from './words';

const FieldWhy = later(() => import('./field-why').then((file) => file.FieldWhy));

interface Props {
  readonly model: PopupModel;
}

/** The plan: a row a field, in the order of the page. */
export const PlanRows = ({ model }: Props) => (
  <ul class="rows">
    {model.rows.value.map((row) => (
      <Row key={row.id} row={row} model={model} />
    ))}
  </ul>
);

interface RowProps extends Props {
  readonly row: PlanRow;
}

function Row({ row, model }: RowProps) {
  const { id, state } = row;
  const label = labelText(row.label, row.property);
  const isAdding = useSignal(false);
  const isWhy = useSignal(false);
  const field = fieldOf(model, id);
  const isOut = state === 'left-out';
  const toggle = () =>
    void model.decide((old) => ({
      ...old,
      leaveOut: isOut ? old.leaveOut?.filter((one) => one !== id) : [...(old.leaveOut ?? []), id],
    }));
  return (
    <li class={`row ${isOut ? 'out' : ''} ${isAdding.value || isWhy.value ? 'open' : ''}`}>
      <StateShape state={state} word={words.states[state]} />
      <button type="button" class="label" title={words.goTo(label)} onClick={() => void model.reveal(id)}>
        {label}
      </button>
      <Value row={row} model={model} />
      <span class="actions">
        {state === 'keep' && (
          <button
            type="button"
            class="link"
            onClick={() =>
              void model.decide((old) => ({
                ...old,
                overwrite: old.overwrite === 'all' ? 'all' : [...(old.overwrite ?? []), id],
              }))
            }
          >
            {words.overwrite}
          </button>
        )}
        {((state === 'no-value' && row.why !== 'elsewhere') || (state === 'needs-you' && !row.options?.length)) &&
          !isAdding.value && (
            <button type="button" class="link" onClick={() => (isAdding.value = true)}>
              {words.add}
            </button>
          )}
      </span>
      <span class={`quiet ${isWhy.value ? 'shown' : ''}`}>
        {field && <WhyButton label={label} isOpen={isWhy} />}
        {(state === 'fill' || isOut) && (
          <button
            type="button"
            class="icon-button"
            aria-label={isOut ? words.takeIn(label) : words.leaveOut(label)}
            onClick={toggle}
          >
            {isOut ? <PlusIcon /> : <CrossIcon />}
          </button>
        )}
      </span>
      {isAdding.value && <Adding row={row} model={model} onDone={() => (isAdding.value = false)} />}
      {isWhy.value && field && <FieldWhy field={field} model={model} />}
    </li>
  );
}

function Value({ row, model }: RowProps) {
  const { id, state, why, text, length, present, options, near, maxLength, label } = row;
  if (state === 'needs-you' && options?.length) {
    return (
      <OptionSelect label={label} options={options} near={near} onPick={(option) => void model.pick(id, option)} />
    );
  }
  const shown =
    state === 'keep'
      ? words.typedKept(present ?? '')
      : state === 'no-value'
        ? words.why(why ?? 'no-value', undefined)
        : state === 'left-out'
          ? words.leftOut
          : state === 'needs-you'
            ? words.states['needs-you']
            : length
              ? [words.length(length.characters, length.items), maxLength && words.willBeCut(maxLength)]
                  .filter(Boolean)
                  .join(', ')
              : text;
  return (
    <span class={`value ${state === 'fill' ? '' : 'muted'}`} title={text ?? shown}>
      {shown}
    </span>
  );
}

interface AddingProps extends RowProps {
  readonly onDone: () => void;
}

/** A value typed here: for this fill, and for the template if wished. */
function Adding({ row, model, onDone }: AddingProps) {
  const text = useSignal('');
  const isKept = useSignal(false);
  const add = async (event: Event) => {
    event.preventDefault();
    if (text.value.trim() === '') return;
    if (isKept.value) await model.keepDetail(row.property, text.value);
    await model.decide((old) => ({ ...old, typed: { ...old.typed, [row.id]: text.value } }));
    onDone();
  };
  return (
    <form class="wide" onSubmit={(event) => void add(event)}>
      <input
        class="field"
        aria-label={row.label}
        ref={(input) => input?.focus()}
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <button type="submit" class="button">
        {words.done}
      </button>
      <label>
        <input
          type="checkbox"
          checked={isKept.value}
          onChange={(event) => (isKept.value = event.currentTarget.checked)}
        />{' '}
        {words.keepForTemplate}
      </label>
    </form>
  );
}

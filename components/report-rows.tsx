import { useSignal } from '@preact/signals';
import type { ReportRow, Status } from '@/forms/protocol';
import { BackIcon } from './icons/back';
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

/** What needs a person comes first. */
const ORDER: readonly Status[] = ['refused', 'needs-you', 'changed', 'cut', 'kept', 'landed', 'skipped'];

/** The report: a row a field, from reading the page back, with what to do. */
export function ReportRows({ model }: Props) {
  const rows = [...(model.report.value?.rows ?? [])].sort(
    (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || a.id - b.id,
  );
  return (
    <ul class="rows">
      {rows.map((row) => (
        <Row key={row.id} row={row} model={model} />
      ))}
    </ul>
  );
}

function Row({ row, model }: Props & { readonly row: ReportRow }) {
  const { id, status, got, wanted, why } = row;
  const label = labelText(row.label, row.property);
  const isWhy = useSignal(false);
  const field = fieldOf(model, id);
  const isSkipped = status === 'skipped';
  const isQuiet = isSkipped || (status === 'landed' && why.id === 'landed');
  return (
    <li class={`row ${isQuiet && !isWhy.value ? '' : 'open'}`}>
      <StateShape state={status} word={words.states[status]} />
      <button type="button" class="label" title={words.goTo(label)} onClick={() => void model.reveal(id)}>
        {label}
      </button>
      {status === 'needs-you' && row.options?.length ? (
        <OptionSelect label={label} options={row.options} onPick={(option) => void model.pickAndFill(id, option)} />
      ) : (
        <span class={`value ${isSkipped ? 'muted' : ''}`} title={got || wanted}>
          {isSkipped ? words.why(why.id, why.text) : isQuiet ? short(got) : words.states[status]}
        </span>
      )}
      <span class={`quiet ${isWhy.value ? 'shown' : ''}`}>
        {field && <WhyButton label={label} isOpen={isWhy} />}
        {(status === 'landed' || status === 'changed' || status === 'cut') && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.takeBack(label)}
            title={words.takeBack(label)}
            onClick={() => void model.undo([id])}
          >
            <BackIcon />
          </button>
        )}
      </span>
      {!isQuiet && <p class="why">{words.why(why.id, why.text)}</p>}
      {isWhy.value && field && <FieldWhy field={field} model={model} />}
    </li>
  );
}

const short = (text: string) =>
  text.includes('\n') || text.length > 120 ? words.length(text.length, (text.match(/^•/gm) ?? []).length) : text;

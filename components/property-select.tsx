import { isProperty, PROPERTIES, type Property } from '@/templates/property';
import { laterWords } from './later-words';
import { words } from './words';

const sorted = [...PROPERTIES].sort((a, b) => words.fields[a].localeCompare(words.fields[b]));

interface Props {
  /** What is chosen; null is nothing of a posting, undefined is not chosen yet. */
  readonly property: Property | null | undefined;
  readonly onChange: (property: Property | null) => void;
}

/** What a field may ask for, in plain words. */
export const PropertySelect = ({ property, onChange }: Props) => (
  <label class="asks">
    {laterWords.asksFor}
    <select
      class="select"
      value={property === null ? NOTHING : (property ?? '')}
      onChange={({ currentTarget: { value } }) => {
        if (value === NOTHING) onChange(null);
        else if (isProperty(value)) onChange(value);
      }}
    >
      {property === undefined && <option value="">{laterWords.chooseProperty}</option>}
      <option value={NOTHING}>{laterWords.asksNothing}</option>
      {sorted.map((one) => (
        <option key={one} value={one}>
          {words.fields[one]}
        </option>
      ))}
    </select>
  </label>
);

const NOTHING = 'nothing';

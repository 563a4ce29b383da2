import { words } from './words';

interface Props {
  readonly label: string;
  readonly options: readonly string[];
  /** Options that come near, by their numbers: they stand first. */
  readonly near?: readonly number[];
  readonly onPick: (option: number) => void;
}

/** The options of a field, where the person is needed. */
export const OptionSelect = ({ label, options, near, onPick }: Props) => (
  <select
    class="select"
    aria-label={label}
    onChange={({ currentTarget: { value } }) => {
      if (Number(value) >= 0) onPick(Number(value));
    }}
  >
    <option value="-1">{words.choose}</option>
    {inOrder(options, near).map((at) => (
      <option key={at} value={at}>
        {options[at]}
      </option>
    ))}
  </select>
);

const inOrder = (options: readonly string[], near: readonly number[] = []) =>
  [...near, ...options.map((_, at) => at).filter((at) => !near.includes(at))].filter((at) => options[at]?.trim());

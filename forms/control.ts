/** What a control takes, whatever it is made of. */
export type ControlKind =
  | 'text'
  | 'multiline'
  | 'rich'
  | 'number'
  | 'email'
  | 'url'
  | 'tel'
  | 'date'
  | 'month'
  | 'week'
  | 'time'
  | 'datetime'
  | 'select'
  | 'multiselect'
  | 'combobox'
  | 'radio'
  | 'checkboxes'
  | 'checkbox'
  | 'range'
  | 'file'
  | 'password'
  | 'search'
  | 'color';

/** How a label is tied to its control. */
export type LabelVia =
  | 'aria'
  | 'for'
  | 'wrap'
  | 'legend'
  | 'table-cell'
  | 'host'
  | 'near'
  | 'heading'
  | 'placeholder'
  | 'title'
  | 'none';

/** A control as plain data: all that understanding a form needs to know of it. */
export interface Control {
  readonly kind: ControlKind;
  /** The page's own label, cleaned; empty where there is none. */
  readonly label: string;
  readonly labelVia: LabelVia;
  readonly placeholder: string;
  /** Help text tied to the control. */
  readonly hint: string;
  readonly name: string;
  readonly id: string;
  readonly autocomplete: string;
  /** The legend or heading of the group that it stands in. */
  readonly group: string;
  /** Texts of the options, in order; at most the first hundred. */
  readonly options: readonly string[];
  readonly required: boolean;
  readonly maxLength?: number;
  /** It is the upper end of a range: only a dash or a "to" stands between it and the control before. */
  readonly endsRange?: true;
}

import type { Control, ControlKind, LabelVia } from '@/forms/control';

/** A control of a real form, as read from public source. See README.md. */
export interface CorpusField {
  readonly tag: string;
  readonly type: string | null;
  readonly widget: string | null;
  readonly label: string | null;
  readonly labelVia: string;
  readonly name: string | null;
  readonly id: string | null;
  readonly placeholder: string | null;
  readonly ariaLabel: string | null;
  readonly required: boolean;
  readonly maxlength: number | null;
  readonly autocomplete: string | null;
  readonly options: readonly (string | { readonly label: string; readonly value?: string })[];
  readonly multiple: boolean;
  readonly hint: string | null;
  readonly group: string | null;
  readonly canonical: string | null;
  readonly alsoOk?: readonly (string | null)[];
}

/** A real form as facts: what a person sees, how it is tied together, and the truth. */
export interface CorpusForm {
  readonly id: string;
  readonly site: string;
  readonly source: string;
  readonly kind: 'posting' | 'other';
  readonly otherKind: string | null;
  readonly language: string;
  readonly framework: string;
  readonly pageTitle: string | null;
  readonly heading: string | null;
  readonly submit: string | null;
  readonly step: string | null;
  readonly path: string | null;
  readonly grey?: boolean;
  readonly partial?: boolean;
  readonly fields: readonly CorpusField[];
}

/** The repository that a form was read from: forms of one repository stay in one fold. */
export const repositoryOf = (form: CorpusForm): string => /github:([^\s]+)/.exec(form.source)?.[1] ?? form.id;

/** The half of the held-out forms that a form belongs to: errors of A are looked into, B only measures. */
export function halfOf(form: CorpusForm): 'A' | 'B' {
  let hash = 0;
  for (const letter of repositoryOf(form)) hash = (hash * 31 + letter.codePointAt(0)!) % 65_521;
  return hash % 2 === 0 ? 'A' : 'B';
}

export const optionText = (option: CorpusField['options'][number]): string =>
  typeof option === 'string' ? option : option.label;

/** What is right for a field: its property and whatever is right as well; null is leaving it alone. */
export const rightFor = (field: CorpusField): ReadonlySet<string | null> =>
  new Set([field.canonical, ...(field.alsoOk ?? [])]);

/** A field as the control that a perfect reader would see. */
export function controlOf(field: CorpusField): Control {
  return {
    kind: kindOf(field),
    label: field.label ?? field.ariaLabel ?? '',
    labelVia: (field.label ? 'for' : 'none') as LabelVia,
    placeholder: field.placeholder ?? '',
    hint: field.hint ?? '',
    name: field.name ?? '',
    id: field.id ?? '',
    autocomplete: field.autocomplete ?? '',
    group: field.group ?? '',
    options: field.options.map(optionText),
    required: field.required,
    ...(field.maxlength && { maxLength: field.maxlength }),
  };
}

export function kindOf({ tag, type, widget, options, multiple }: CorpusField): ControlKind {
  const widgetText = `${widget ?? ''}`;
  if (type === 'richtext' || tag === 'contenteditable') return 'rich';
  if (/datepicker|date-picker|element-date|date-range|calendar/.test(widgetText)) return 'date';
  if (type === 'textarea') return 'multiline';
  if (type === 'select-multiple') return 'multiselect';
  if (type === 'select-one') return multiple ? 'multiselect' : 'select';
  if (type === 'radio') return 'radio';
  if (type === 'checkbox') return options.length > 1 ? 'checkboxes' : 'checkbox';
  if (type === 'combobox' || type === 'custom' || type === 'tags') return 'combobox';
  if (type === 'datetime-local') return 'datetime';
  const plain: readonly string[] = [
    'number',
    'email',
    'url',
    'tel',
    'date',
    'month',
    'week',
    'time',
    'range',
    'file',
    'password',
    'search',
    'color',
  ];
  return plain.includes(type ?? '') ? (type as ControlKind) : 'text';
}

import { type CorpusField, type CorpusForm, kindOf, optionText } from './corpus-form';

/** How the labels of a form are tied to its controls. `facts` is as the real form does it. */
export const MARKUPS = [
  'facts',
  'for',
  'wrap',
  'aria',
  'table',
  'above',
  'floating',
  'placeholder',
  'columns',
  'bare',
  'shadow',
  'frame',
  'definition',
  'behind',
] as const;
export type Markup = (typeof MARKUPS)[number];

const escapeText = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The body of a page with a form of the corpus; `data-t` on a control is the number of its field. Our own markup, from facts. */
export function renderForm(form: CorpusForm, markup: Markup): string {
  const rows = renderRows(form, markup);
  const submit = form.submit
    ? `<div class="actions"><button type="submit">${escapeText(form.submit)}</button></div>`
    : '';
  const heading = form.heading ? `<h1>${escapeText(form.heading)}</h1>` : '';
  const body =
    markup === 'table' ? `<table><tbody>${rows}</tbody></table>` : markup === 'definition' ? `<dl>${rows}</dl>` : rows;
  if (markup === 'bare')
    return `<div class="page">${heading}<div class="panel">${body}${submit.replace('type="submit"', 'type="button"')}</div></div>`;
  return `<main>${heading}<form method="post" onsubmit="return false">${body}${submit}</form></main>`;
}

function renderRows(form: CorpusForm, markup: Markup): string {
  let group: string | null = null;
  let rows = '';
  for (const [at, field] of form.fields.entries()) {
    if (field.group && field.group !== group) {
      const title = `<h3>${escapeText(field.group)}</h3>`;
      rows += markup === 'table' ? `<tr><td colspan="2">${title}</td></tr>` : markup === 'definition' ? '' : title;
    }
    group = field.group;
    rows += renderRow(field, at, markup);
  }
  return rows;
}

function renderRow(field: CorpusField, at: number, markup: Markup): string {
  const id = field.id ?? `f${at}`;
  const label = field.label ?? (markup === 'placeholder' ? field.placeholder : null);
  const text = label ? escapeText(label) : '';
  const hint = field.hint ? `<small class="help">${escapeText(field.hint)}</small>` : '';
  const via = markup === 'facts' ? viaOf(field) : markup;
  const control = (extra = '', placeholder = field.placeholder) => renderControl(field, at, id, extra, placeholder);
  const isTick = field.type === 'checkbox' || field.type === 'radio';
  const isGroup = isTick && field.options.length > 0;
  if (isTick && !isGroup) return tickRow(field, text, control(), hint, via);
  switch (via) {
    case 'for':
      return isGroup
        ? `<fieldset><legend>${text}</legend>${control()}${hint}</fieldset>`
        : `<div class="field">${text && `<label for="${escapeText(id)}">${text}</label>`}${control()}${hint}</div>`;
    case 'wrap':
      return isGroup
        ? `<div role="group" aria-label="${text}">${control()}</div>`
        : text
          ? `<label class="field">${text} ${control()}</label>${hint}`
          : `<div>${control()}</div>`;
    case 'aria':
      return isGroup
        ? `<div role="radiogroup" aria-labelledby="l${at}"><div id="l${at}">${text}</div>${control()}</div>`
        : `<div class="field"><div id="l${at}">${text}</div>${control(text ? ` aria-labelledby="l${at}"` : '')}${hint}</div>`;
    case 'table':
      return `<tr><td>${text}</td><td>${control()}${hint}</td></tr>`;
    case 'definition':
      return `<dt>${text}</dt><dd>${control()}${hint}</dd>`;
    case 'floating':
      return isGroup
        ? `<div><p>${text}</p>${control()}</div>`
        : `<div class="float">${control('', ' ')}${text && `<label>${text}</label>`}</div>`;
    case 'placeholder':
      return isGroup ? `<div>${text && `<p>${text}</p>`}${control()}</div>` : `<div>${control('', label)}</div>`;
    case 'columns':
      return `<div class="row"><div class="col-4"><span>${text}</span></div><div class="col-8">${control()}${hint}</div></div>`;
    case 'bare':
      return `<div class="x1"><div class="x2">${text}</div><div class="x3"><div class="x4">${control()}</div></div></div>`;
    case 'shadow':
      return `<x-field><template shadowrootmode="open"><style>:host{display:block}</style><label>${text}</label><div>${control()}</div></template></x-field>`;
    case 'behind':
      return isGroup
        ? `<div><b>${text}</b><div>${control()}</div></div>`
        : `<p>${control()}</p>`.replace('<p>', `<p><b>${text}</b><br>`);
    case 'heading':
      return `<h4>${text}</h4><div>${control()}</div>${hint}`;
    case 'none':
      return `<div>${control()}${hint}</div>`;
    default:
      return `<div class="field"><div class="title">${text}</div>${control()}${hint}</div>`;
  }
}

function viaOf({ labelVia, label }: CorpusField): string {
  if (!label) return 'none';
  return (
    (
      {
        for: 'for',
        wrap: 'wrap',
        'aria-label': 'aria',
        'aria-labelledby': 'aria',
        legend: 'for',
        'table-cell': 'columns',
        heading: 'heading',
        placeholder: 'placeholder',
        none: 'none',
      } as Record<string, string>
    )[labelVia] ?? 'above'
  );
}

function tickRow({ id }: CorpusField, text: string, control: string, hint: string, via: string): string {
  if (via === 'table') return `<tr><td>${text}</td><td>${control}</td></tr>`;
  if (via === 'definition') return `<dt></dt><dd><label>${control} ${text}</label></dd>`;
  if (via === 'for' && id) return `<div>${control}<label for="${escapeText(id)}">${text}</label>${hint}</div>`;
  return `<div><label>${control} <span>${text}</span></label>${hint}</div>`;
}

function renderControl(field: CorpusField, at: number, id: string, extra: string, placeholder: string | null): string {
  const kind = kindOf(field);
  const name = field.name ? ` name="${escapeText(field.name)}"` : '';
  const ph = placeholder ? ` placeholder="${escapeText(placeholder)}"` : '';
  const rest = `${field.required ? ' required' : ''}${field.maxlength ? ` maxlength="${field.maxlength}"` : ''}${field.autocomplete ? ` autocomplete="${escapeText(field.autocomplete)}"` : ''}${field.ariaLabel ? ` aria-label="${escapeText(field.ariaLabel)}"` : ''}${extra}`;
  const own = ` data-t="${at}" id="${escapeText(id)}"${name}${rest}`;
  const options = field.options.map(optionText);
  switch (kind) {
    case 'multiline':
      return `<textarea${own}${ph} rows="4" cols="40"></textarea>`;
    case 'rich':
      return `<div class="editor"><div role="toolbar"><button type="button">B</button><button type="button">I</button></div><div data-t="${at}" contenteditable="true" role="textbox" aria-multiline="true" style="min-height:80px;border:1px solid"${extra}${ph ? ph.replace('placeholder', 'data-placeholder') : ''}></div><textarea hidden${name} id="${escapeText(id)}"></textarea></div>`;
    case 'select':
    case 'multiselect': {
      const first = placeholder?.trim() ? `<option value="">${escapeText(placeholder)}</option>` : '';
      return `<select${own}${kind === 'multiselect' ? ' multiple' : ''}>${first}${options.map((option, n) => `<option value="${n + 1}">${escapeText(option)}</option>`).join('')}</select>`;
    }
    case 'radio':
    case 'checkboxes':
      if (options.length > 0)
        return `<div data-t="${at}">${options.map((option, n) => `<label><input type="${kind === 'radio' ? 'radio' : 'checkbox'}"${name || ` name="g${at}"`} value="${n}"> ${escapeText(option)}</label>`).join(' ')}</div>`;
      return `<input type="${kind === 'radio' ? 'radio' : 'checkbox'}"${own}>`;
    case 'combobox':
      return field.tag === 'input'
        ? `<input type="text" role="combobox" aria-autocomplete="list" aria-expanded="false"${own}${ph}>`
        : `<button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false" data-t="${at}"${extra} id="${escapeText(id)}">${escapeText(placeholder?.trim() || 'Select…')}</button>`;
    case 'date':
      return field.type === 'date' ? `<input type="date"${own}>` : `<input type="text"${own}${ph}>`;
    case 'datetime':
      return `<input type="datetime-local"${own}>`;
    default:
      return `<input type="${kind}"${own}${ph}>`;
  }
}

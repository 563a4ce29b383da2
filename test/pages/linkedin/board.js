// The parts that the steps share. Ids end in a number that counts up, as Ember makes them.
let submitted = 0;
let pressed = 0;
addEventListener('submit', (event) => { event.preventDefault(); submitted++; }, true);
addEventListener('click', (event) => { if (event.target.closest('.foot button')) pressed++; }, true);

/** A text field that asks the server for entries: only a chosen one counts, unless `free` lets the text stand. */
function typeahead(input, entries, { free = false, pick = () => {} } = {}) {
  const list = document.createElement('ul');
  Object.assign(list, { id: `${input.id}-list`, className: 'basic-typeahead__list', hidden: true });
  list.setAttribute('role', 'listbox');
  input.after(list);
  const held = { chosen: '' };
  let timer;
  let active = -1;
  const close = () => { list.hidden = true; active = -1; input.setAttribute('aria-expanded', 'false'); };
  const choose = (text) => { held.chosen = text; input.value = text; close(); pick(text); };
  const mark = (at) => { active = at; [...list.children].forEach((row, n) => { row.setAttribute('aria-selected', String(n === at)); if (n === at) input.setAttribute('aria-activedescendant', row.id); }); };
  input.addEventListener('input', () => {
    held.chosen = free ? input.value : '';
    clearTimeout(timer);
    timer = setTimeout(() => {
      const typed = input.value.trim().toLowerCase();
      const found = typed ? entries(typed) : [];
      list.replaceChildren(...found.map(({ text, note }, at) => {
        const row = Object.assign(document.createElement('li'), { id: `${list.id}-${at}` });
        row.setAttribute('role', 'option');
        row.append(text);
        if (note) row.append(Object.assign(document.createElement('small'), { textContent: note }));
        row.addEventListener('mousedown', (event) => event.preventDefault());
        row.addEventListener('click', () => choose(text));
        return row;
      }));
      list.hidden = found.length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
    }, 120);
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown') mark(Math.min(active + 1, list.children.length - 1));
    if (event.key === 'ArrowUp') mark(Math.max(active - 1, 0));
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && active >= 0) { event.preventDefault(); list.children[active].click(); }
  });
  input.addEventListener('blur', () => setTimeout(() => { close(); if (!free && input.value !== held.chosen) input.value = held.chosen; }, 150));
  return held;
}

const among = (texts, note = '') => (typed) => texts.filter((text) => text.toLowerCase().includes(typed)).slice(0, 6).map((text) => ({ text, note }));

/** A button with a list behind it, as artdeco-dropdown is one. */
function dropdown(button, options, first) {
  const held = { chosen: first };
  const content = document.createElement('div');
  Object.assign(content, { className: 'artdeco-dropdown__content', hidden: true });
  button.after(content);
  const name = button.dataset.name;
  const show = () => { button.querySelector('span').textContent = held.chosen; button.setAttribute('aria-label', `${name}: ${held.chosen}`); };
  for (const option of options) {
    const item = Object.assign(document.createElement('div'), { className: 'artdeco-dropdown__item', tabIndex: -1, textContent: option });
    item.setAttribute('role', 'menuitem');
    item.addEventListener('click', () => { held.chosen = option; show(); content.hidden = true; button.setAttribute('aria-expanded', 'false'); button.focus(); button.dispatchEvent(new CustomEvent('picked')); });
    content.append(item);
  }
  button.addEventListener('click', () => { content.hidden = !content.hidden; button.setAttribute('aria-expanded', String(!content.hidden)); });
  addEventListener('click', (event) => { if (!event.target.closest('.fb')?.contains(button)) { content.hidden = true; button.setAttribute('aria-expanded', 'false'); } });
  show();
  return held;
}

// The parts that the steps share.
let submitted = 0;
let pressed = 0;
addEventListener('submit', (event) => { event.preventDefault(); submitted++; }, true);
addEventListener('click', (event) => { if (event.target.closest('.footer-large button')) pressed++; }, true);
document.querySelector('[data-testid=footer-back-btn]')?.addEventListener('click', () => history.back());

/** A box that looks like a select: opens on click, Enter or an arrow; an option is chosen by mouse or Enter. */
function select(box, options, { chosen = '', pick = () => {} } = {}) {
  const list = Object.assign(document.createElement('div'), { id: `${box.id}-menu`, className: 'menu', hidden: true });
  list.setAttribute('role', 'listbox');
  box.after(list);
  const held = { chosen };
  let active = -1;
  const show = () => { box.querySelector('span').textContent = held.chosen || 'Select an option'; };
  const close = () => { list.hidden = true; list.replaceChildren(); active = -1; box.setAttribute('aria-expanded', 'false'); };
  const choose = (text) => { held.chosen = text; show(); close(); pick(text); };
  const mark = (at) => { active = at; [...list.children].forEach((row, n) => row.setAttribute('aria-selected', String(n === at))); box.setAttribute('aria-activedescendant', list.children[at]?.id ?? ''); };
  const open = () => {
    list.replaceChildren(...options.map(([text, note], at) => {
      const row = Object.assign(document.createElement('div'), { id: `${list.id}-${at}` });
      row.setAttribute('role', 'option');
      row.setAttribute('aria-selected', String(text === held.chosen));
      row.append(note ? `${text}: ` : text);
      if (note) row.append(Object.assign(document.createElement('small'), { textContent: note }));
      row.addEventListener('click', () => choose(text));
      return row;
    }));
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
  };
  box.addEventListener('click', () => (list.hidden ? open() : close()));
  box.addEventListener('keydown', (event) => {
    if (list.hidden && ['Enter', ' ', 'ArrowDown'].includes(event.key)) { event.preventDefault(); open(); return; }
    if (event.key === 'ArrowDown') { event.preventDefault(); mark(Math.min(active + 1, list.children.length - 1)); }
    if (event.key === 'ArrowUp') { event.preventDefault(); mark(Math.max(active - 1, 0)); }
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && active >= 0) list.children[active].click();
  });
  document.addEventListener('mousedown', (event) => { if (!box.parentElement.contains(event.target)) close(); });
  show();
  return held;
}

/** A text field with suggestions from afar. */
function suggest(input, texts, { free = false } = {}) {
  const list = Object.assign(document.createElement('ul'), { id: `${input.id}-list`, className: 'menu', hidden: true });
  list.setAttribute('role', 'listbox');
  input.after(list);
  input.setAttribute('aria-controls', list.id);
  const held = { chosen: '' };
  let timer;
  let active = -1;
  const close = () => { list.hidden = true; active = -1; input.setAttribute('aria-expanded', 'false'); };
  const choose = (text) => { held.chosen = text; input.value = text; close(); };
  input.addEventListener('input', () => {
    held.chosen = free ? input.value : '';
    clearTimeout(timer);
    timer = setTimeout(() => {
      const typed = input.value.trim().toLowerCase();
      const found = typed ? texts.filter((text) => text.toLowerCase().includes(typed)) : [];
      list.replaceChildren(...found.map((text, at) => {
        const row = Object.assign(document.createElement('li'), { id: `${list.id}-${at}`, textContent: text });
        row.setAttribute('role', 'option');
        row.addEventListener('mousedown', (event) => event.preventDefault());
        row.addEventListener('click', () => choose(text));
        return row;
      }));
      list.hidden = found.length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
    }, 180);
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      active = Math.max(0, Math.min(list.children.length - 1, active + (event.key === 'ArrowDown' ? 1 : -1)));
      [...list.children].forEach((row, n) => row.setAttribute('aria-selected', String(n === active)));
      input.setAttribute('aria-activedescendant', list.children[active].id);
    }
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && active >= 0) { event.preventDefault(); list.children[active].click(); }
  });
  input.addEventListener('blur', () => setTimeout(() => { close(); if (!free && !held.chosen) input.value = ''; }, 120));
  return held;
}

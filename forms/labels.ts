import { byId, idOf, type Root } from './dom';
import { onceWhileStill } from './still';

declare const document: never;

/** The labels of a tree by what they are for. `element.labels` looks through the page at every call. */
const labelsIn = onceWhileStill((root: Root): ReadonlyMap<string, readonly HTMLLabelElement[]> => {
  const labels = new Map<string, HTMLLabelElement[]>();
  for (const label of root.querySelectorAll<HTMLLabelElement>('label[for]')) {
    const id = label.getAttribute('for') ?? '';
    const same = labels.get(id);
    if (same) same.push(label);
    else labels.set(id, [label]);
  }
  return labels;
});

/** The labels for an element by its id, in the order of the page: where several elements share an id, they are for the first. */
export function labelsFor(element: Element): readonly HTMLLabelElement[] {
  const id = idOf(element);
  const labels = id ? labelsIn(element.getRootNode() as Root).get(id) : undefined;
  return labels && byId(element, id) === element ? labels : [];
}

/** The labels of a control: those for it, then the one around it. https://html.spec.whatwg.org/#the-label-element */
export function labelsOf(element: Element): readonly HTMLLabelElement[] {
  const own = labelsFor(element);
  const around = element.closest('label');
  const wraps =
    around && (!around.hasAttribute('for') || around.getAttribute('for') === idOf(element)) && !own.includes(around);
  return wraps ? [...own, around] : own;
}

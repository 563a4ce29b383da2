import { afterEach, describe, expect, test } from 'vitest';
import { finderOf, pointAt } from '@/forms/point';
import { survey } from '@/forms/survey';

afterEach(() => document.body.replaceChildren());

/** Draws a page; what is pointed at has the attribute `here`. */
function draw(html: string): Element {
  document.body.innerHTML = html;
  for (const host of document.querySelectorAll('[shadow]')) {
    host.attachShadow({ mode: 'open' }).append(...host.children);
  }
  const roots: ParentNode[] = [document, ...[...document.querySelectorAll('[shadow]')].map((host) => host.shadowRoot!)];
  return roots.map((root) => root.querySelector('[here]')).find((one) => one !== null)!;
}

const questions = () => survey(document).flatMap((form) => form.questions);

describe('the field that an element belongs to', () => {
  test.each<[string, string, string | undefined]>([
    ['the control itself', '<label for="a">Title</label><input id="a" here>', 'Title'],
    ['its label', '<label for="a" here>Title</label><input id="a">', 'Title'],
    ['a mark in its label', '<label for="a">Title <b here>*</b></label><input id="a">', 'Title'],
    ['the label around it', '<label><span here>Title</span><input></label><label>Place<input></label>', 'Title'],
    [
      'its box',
      '<form><div><div here><label for="a">Title</label><input id="a"></div></div><div><label for="b">Place</label><input id="b"></div></form>',
      'Title',
    ],
    [
      'help beside it',
      '<form><div><label for="a">Title</label><input id="a"><small here>Short</small></div><div><label for="b">Place</label><input id="b"></div></form>',
      'Title',
    ],
    [
      'an option of a group',
      '<fieldset><legend>Workplace</legend><label><input type="radio" name="w">Remote</label><label here><input type="radio" name="w">Office</label></fieldset><label for="b">Place</label><input id="b">',
      'Workplace',
    ],
    [
      'an editor’s paragraph',
      '<label id="l">Description</label><div contenteditable="true" aria-labelledby="l" style="min-height:60px"><p here>Text</p></div><label for="b">Place</label><input id="b">',
      'Description',
    ],
    [
      'the arrow of a look-alike',
      '<label id="l">Country</label><div role="combobox" aria-labelledby="l" aria-expanded="false" tabindex="0" style="width:200px;height:30px"><span>Choose</span><i here>v</i></div><label for="b">Place</label><input id="b">',
      'Country',
    ],
    [
      'a control in a shadow root',
      '<div shadow><label for="a">Title</label><input id="a" here></div><label for="b">Place</label><input id="b">',
      'Title',
    ],
    [
      'what lies between two',
      '<form><p><label for="a">Title</label><input id="a"></p><hr here><p><label for="b">Place</label><input id="b"></p></form>',
      undefined,
    ],
    ['a heading', '<h1 here>Post a job</h1><label>Title<input></label><label>Place<input></label>', undefined],
  ])('%s', (_, html, label) => {
    const here = draw(html);
    expect(finderOf(questions())(here)?.control.label).toBe(label);
  });
});

describe('pointing', () => {
  const FORM =
    '<form onsubmit="return false"><label for="a">Title</label><input id="a" style="color: red"><p><label for="b">Place</label><input id="b" here></p><button>Send</button></form>';
  const send = (target: Element, type: string, init: KeyboardEventInit = {}) => {
    const Event = type.startsWith('key') ? KeyboardEvent : type.startsWith('pointer') ? PointerEvent : MouseEvent;
    return target.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true, ...init }));
  };
  const press = (target: Element) =>
    ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) => send(target, type));
  function start() {
    const here = draw(FORM);
    const before = document.body.innerHTML;
    const heard: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'submit'])
      document.body.addEventListener(type, () => heard.push(type), { capture: true, once: true });
    const stop = new AbortController();
    const chosen = pointAt(questions(), document, stop.signal);
    return { here, before, heard, stop, chosen };
  }

  test('answers with the field that is clicked; the page hears nothing and is as it was', async () => {
    const { here, before, heard, chosen } = start();
    send(here, 'pointermove');
    expect((here as HTMLElement).style.outline).not.toBe('');
    send(document.querySelector('#a')!, 'pointermove');
    expect(here.getAttribute('style')).toBeNull();
    expect(press(here)).toEqual([false, false, false, false, false]);
    expect((await chosen)?.control.label).toBe('Place');
    expect(document.body.innerHTML).toBe(before);
    expect(heard).toEqual([]);
    // Then the page is clicked as ever.
    press(here);
    expect(heard).toContain('click');
  });

  test('leaves what the page has styled meanwhile', async () => {
    const { here, stop, chosen } = start();
    send(here, 'pointermove');
    (here as HTMLElement).style.color = 'green';
    stop.abort();
    await chosen;
    expect(here.getAttribute('style')).toBe('color: green;');
  });

  test('goes on where no field was clicked', async () => {
    const { here, heard, chosen } = start();
    press(document.querySelector('button')!);
    press(here);
    expect((await chosen)?.control.label).toBe('Place');
    expect(heard).toEqual([]);
  });

  test.each([
    ['Escape', ({ here }: ReturnType<typeof start>) => void send(here, 'keydown', { key: 'Escape' })],
    ['whoever asked', ({ stop }: ReturnType<typeof start>) => stop.abort()],
  ])('is ended by %s', async (_, end) => {
    const started = start();
    send(started.here, 'pointermove');
    end(started);
    expect(await started.chosen).toBeUndefined();
    expect(document.body.innerHTML).toBe(started.before);
  });

  test('takes the field that has the focus at Enter, and leaves other keys to the page', async () => {
    const { here, heard, chosen } = start();
    expect(send(here, 'keydown', { key: 'Tab' })).toBe(true);
    expect(send(here, 'keydown', { key: 'Enter' })).toBe(false);
    expect((await chosen)?.control.label).toBe('Place');
    expect(heard).toEqual(['keydown']);
  });
});

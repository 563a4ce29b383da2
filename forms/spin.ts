import { focus, key, press, turn, until } from './act';

declare const document: never;

/** What a slider's handle or a spin button says it stands at; undefined while it is empty. */
export function valueNow(element: HTMLElement): number | undefined {
  const text = element.getAttribute('aria-valuenow');
  return text === null || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/**
 * Brings a handle or spin button to a value with the keys that ARIA gives it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/spinbutton/): arrows, a page at a time where the way is long.
 * @returns whether it stands there
 */
export async function spinTo(element: HTMLElement, wanted: number, limit = 400): Promise<boolean> {
  focus(element);
  let step = 0;
  let page = 0;
  for (let count = 0; count < limit; count++) {
    const before = valueNow(element);
    if (before === wanted) return true;
    const away = before === undefined ? 1 : wanted - before;
    if (step && Math.abs(away) < step) return false;
    const isFar = page > step * 1.5 && Math.abs(away) >= page;
    key(element, isFar ? (away > 0 ? 'PageUp' : 'PageDown') : away > 0 ? 'ArrowUp' : 'ArrowDown');
    if (!(await until(element, () => valueNow(element) !== before, 60))) return false;
    const moved = Math.abs((valueNow(element) ?? 0) - (before ?? 0));
    if (before === undefined) continue;
    if (isFar) page = moved;
    else step ||= moved;
    if (!page && Math.abs(away) > step * 12) page = await tryPage(element, away);
  }
  return valueNow(element) === wanted;
}

/** How far a page key goes; 0 where it does nothing. */
async function tryPage(element: HTMLElement, away: number): Promise<number> {
  const before = valueNow(element) ?? 0;
  key(element, away > 0 ? 'PageUp' : 'PageDown');
  await turn(element);
  return Math.abs((valueNow(element) ?? 0) - before);
}

/** Drags a handle along its track to a value, for sliders that take no keys. */
export async function dragTo(handle: HTMLElement, wanted: number): Promise<void> {
  const track = trackOf(handle);
  const low = Number(handle.getAttribute('aria-valuemin') ?? 0);
  const high = Number(handle.getAttribute('aria-valuemax') ?? 100);
  const { left, top, width, height } = track.getBoundingClientRect();
  const share = (wanted - low) / (high - low);
  const isUpright = handle.getAttribute('aria-orientation') === 'vertical';
  const at = isUpright
    ? { x: left + width / 2, y: top + height * (1 - share) }
    : { x: left + width * share, y: top + height / 2 };
  press(handle, at);
  await turn(handle);
}

function trackOf(handle: HTMLElement): HTMLElement {
  let at = handle.parentElement ?? handle;
  const size = Math.max(handle.offsetWidth, handle.offsetHeight);
  while (at.parentElement && Math.max(at.offsetWidth, at.offsetHeight) < size * 4) at = at.parentElement;
  return at;
}

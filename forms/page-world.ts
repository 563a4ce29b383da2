/** Puts a clipboard into an element, as the browser would. */
export interface PasteRequest {
  readonly op: 'paste' | 'beforeinput';
  /** Selectors from the top document: through frames, and within one document through shadow roots (` >>> `). */
  readonly path: readonly string[];
  readonly html: string;
  readonly text: string;
}

/** Reads the states of the components around some elements, as React and Vue keep them. */
export interface RememberRequest {
  readonly op: 'remember';
  readonly paths: readonly (readonly string[])[];
}

/** Puts back what a fill has changed in those states, for widgets that let nobody choose nothing again. */
export interface RecallRequest {
  readonly op: 'recall';
  readonly paths: readonly (readonly string[])[];
  /** What `remember` answered before and after the fill. */
  readonly before: string;
  readonly after: string;
}

/** Asks the widgets that have hung themselves on the elements of a box to let go of their value. */
export interface ClearRequest {
  readonly op: 'clear';
  readonly path: readonly string[];
}

/**
 * A request to the page's own world, where a driver needs an event or an object that only scripts of the page can make.
 * The page can see and change what runs there: what comes back is only ever checked against the page, never trusted.
 */
export type PageWorldRequest = PasteRequest | RememberRequest | RecallRequest | ClearRequest;

/** Whether it was done; for `remember` the states, as a text that only `recall` reads. */
export type PageWorldAnswer = boolean | string;

/** Asks the conductor to run a request in the page's world; false where nobody could. */
export interface PageWorld {
  /** True where events with a clipboard can be made here (Chromium); Firefox empties them on their way to the page. */
  readonly isNeeded: boolean;
  ask(request: PageWorldRequest): Promise<PageWorldAnswer>;
}

/**
 * Runs in the page's own world. Self-contained, for `executeScript({ func })`.
 * @returns for a paste, whether the page took it for itself
 */
export function runInPageWorld(request: PageWorldRequest): PageWorldAnswer {
  type Plain = Record<string, unknown>;
  /** One piece of state: how to read it and how to set it. */
  interface Piece {
    readonly key: string;
    readonly value: unknown;
    /** @param written what was there after the fill, as text */
    set(value: unknown, written: string): void;
  }

  const find = (path: readonly string[]): Element | null => {
    let root: Document | ShadowRoot = window.document;
    let element: Element | null = null;
    for (const [at, part] of path.entries()) {
      for (const step of part.split(' >>> ')) {
        if (element?.shadowRoot) root = element.shadowRoot;
        element = root.querySelector(step);
        if (!element) return null;
      }
      if (at === path.length - 1) break;
      const inner: Document | null = (element as HTMLIFrameElement).contentDocument;
      if (!inner) return null;
      root = inner;
      element = null;
    }
    return element;
  };

  const paste = (element: Element, { op, html, text }: PasteRequest): boolean => {
    const view = element.ownerDocument.defaultView as Window & typeof globalThis;
    const data = new view.DataTransfer();
    data.setData('text/plain', text);
    if (html) data.setData('text/html', html);
    const options = { bubbles: true, cancelable: true, composed: true };
    const event =
      op === 'paste'
        ? new view.ClipboardEvent('paste', options)
        : new view.InputEvent('beforeinput', { ...options, inputType: 'insertFromPaste' });
    Object.defineProperty(event, op === 'paste' ? 'clipboardData' : 'dataTransfer', { value: data });
    return !element.dispatchEvent(event);
  };

  // What React leaves on its elements and how it keeps hooks: https://github.com/facebook/react, ReactFiberHooks.
  interface Fiber {
    readonly return: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly alternate: Fiber | null;
    readonly memoizedState: Hook | null;
    readonly stateNode: { readonly current?: Fiber; setState?(state: unknown): void } | null;
  }
  interface Hook {
    readonly memoizedState: unknown;
    readonly next: Hook | null;
    readonly queue?: { dispatch?(value: unknown): void } | null;
  }

  const piecesOfReact = (element: Element): Piece[] => {
    let start: Fiber | undefined;
    for (let at: Element | null = element; at && !start; at = at.parentElement) {
      const name = Object.keys(at).find((key) => /^__react(?:Fiber|InternalInstance)\$/.test(key));
      if (name) start = (at as unknown as Record<string, Fiber>)[name];
    }
    const chain: Fiber[] = [];
    for (let at = start ?? null; at; at = at.return) chain.unshift(at);
    const pieces: Piece[] = [];
    // Of a fiber and its alternate, the one that is drawn hangs below the drawn parent.
    let parent: Fiber | undefined = chain[0]?.stateNode?.current;
    for (const [depth, fiber] of chain.slice(1).entries()) {
      let drawn: Fiber | null = parent?.child ?? null;
      while (drawn && drawn !== fiber && drawn !== fiber.alternate) drawn = drawn.sibling;
      if (!drawn) break;
      parent = drawn;
      let at = 0;
      for (
        let hook = drawn.memoizedState;
        hook && typeof hook === 'object' && 'queue' in hook;
        hook = hook.next, at++
      ) {
        const dispatch = hook.queue?.dispatch;
        if (dispatch)
          pieces.push({ key: `r${depth}.${at}`, value: hook.memoizedState, set: (value) => dispatch(() => value) });
      }
      const { stateNode } = drawn;
      if (stateNode?.setState)
        pieces.push({ key: `c${depth}`, value: drawn.memoizedState, set: (value) => stateNode.setState?.(value) });
    }
    return pieces;
  };

  // Vue keeps the tree of its components on the element that the application was mounted in.
  interface Instance {
    readonly subTree?: VNode;
    readonly data?: Plain;
    readonly props?: Plain;
    readonly vnode?: { readonly props?: Plain | null };
  }
  interface VNode {
    readonly el?: Node | null;
    readonly component?: Instance | null;
    readonly children?: unknown;
  }

  const piecesOfVue = (element: Element): Piece[] => {
    let host: Element | null = element;
    while (host && !('__vue_app__' in host)) host = host.parentElement;
    const pieces: Piece[] = [];
    let depth = 0;
    const add = (instance: Instance) => {
      const { data = {}, props = {}, vnode } = instance;
      for (const name of Object.keys(data))
        pieces.push({
          key: `v${depth}.${name}`,
          value: data[name],
          set: (value) => {
            data[name] = value;
          },
        });
      for (const name of ['modelValue', 'value', 'content']) {
        const update = vnode?.props?.[`onUpdate:${name}`];
        if (typeof update === 'function')
          pieces.push({ key: `m${depth}.${name}`, value: props[name], set: (value) => update(value) });
      }
      depth++;
    };
    const visit = (node: VNode | undefined | null): boolean => {
      if (!node || typeof node !== 'object') return false;
      const { component } = node;
      if (component) {
        const before = pieces.length;
        const start = depth;
        add(component);
        if (visit(component.subTree)) return true;
        pieces.length = before;
        depth = start;
        return false;
      }
      if (node.el === element) return true;
      if (Array.isArray(node.children) && node.children.some((child) => visit(child as VNode))) return true;
      // What a component drew by hand, or into a slot that it keeps to itself.
      return node.el?.nodeType === 1 && node.el.contains(element);
    };
    visit((host as unknown as { _vnode?: VNode } | null)?._vnode);
    return pieces;
  };

  /** Elements of the page's own making offer their value as a property. */
  const piecesOfHosts = (element: Element): Piece[] => {
    const hosts: Element[] = [];
    for (let at: Element | null = element, level = 0; at && level < 8 && !at.matches('form,body'); level++) {
      if (at.localName.includes('-')) hosts.push(at);
      const root = at.getRootNode();
      at = at.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
    }
    return hosts
      .map((host) => host as Element & { value?: unknown })
      .filter((host) => 'value' in host)
      .map((host, at) => ({
        key: `h${at}`,
        value: host.value,
        set(value: unknown) {
          host.value = value;
          for (const type of ['input', 'change']) host.dispatchEvent(new Event(type, { bubbles: true }));
        },
      }));
  };

  /** Angular tells of its forms where a page is not built for production: https://angular.dev/api/core/globals/getDirectives */
  const piecesOfAngular = (element: Element): Piece[] => {
    interface Control {
      readonly value: unknown;
      setValue(value: unknown): void;
    }
    const { ng } = window as unknown as { ng?: { getDirectives?(element: Element): { control?: Control }[] } };
    for (
      let at: Element | null = element, level = 0;
      ng?.getDirectives && at && level < 6;
      at = at.parentElement, level++
    ) {
      const control = ng.getDirectives(at).find((directive) => directive.control?.setValue)?.control;
      if (control) return [{ key: `a${level}`, value: control.value, set: (value) => control.setValue(value) }];
    }
    return [];
  };

  /** Svelte keeps the value of a radio button on it, and takes it from there when one is chosen. */
  const piecesOfSvelte = (element: Element): Piece[] => {
    type Radio = HTMLInputElement & { __value?: unknown };
    const { form, name, type } = element as Radio;
    if (type !== 'radio' || !('__value' in element)) return [];
    const place = form ?? element.closest('fieldset') ?? element.parentElement!.parentElement!;
    const group = [...place.querySelectorAll<Radio>('input[type="radio"]')].filter(
      (radio) => '__value' in radio && radio.name === name,
    );
    const chosen = group.find(({ checked }) => checked);
    const set = (value: unknown, written: string) => {
      const radio = group.find((one) => textOf(one.__value) === written);
      if (!radio) return;
      radio.__value = value;
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
      radio.__value = JSON.parse(written.slice(1));
      radio.checked = false;
    };
    return [{ key: 's', value: chosen ? chosen.__value : '', set }];
  };

  const isPlain = (value: unknown): value is Plain =>
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));

  /** A value as text, if it can be made again from it. */
  const textOf = (value: unknown): string | undefined => {
    if (value === undefined) return 'u';
    if (value === null || /^(?:string|number|boolean)$/.test(typeof value)) return `v${JSON.stringify(value)}`;
    if (
      !isPlain(value) ||
      Object.values(value).some((part) => part !== null && typeof part === 'object' && !isPlain(part))
    )
      return undefined;
    try {
      const text = JSON.stringify(value);
      return text.length < 4000 ? `v${text}` : undefined;
    } catch {
      return undefined;
    }
  };

  const piecesOf = (path: readonly string[]): Piece[] => {
    const element = find(path);
    const makers = [piecesOfReact, piecesOfVue, piecesOfHosts, piecesOfAngular, piecesOfSvelte];
    return element ? makers.flatMap((make) => make(element)) : [];
  };

  const remember = ({ paths }: RememberRequest): string =>
    JSON.stringify(
      paths.map((path) =>
        Object.fromEntries(piecesOf(path).map(({ key, value }) => [key, textOf(value) ?? `o${typeof value}`])),
      ),
    );

  const recall = ({ paths, before, after }: RecallRequest): boolean => {
    const then = JSON.parse(before) as Record<string, string>[];
    const written = JSON.parse(after) as Record<string, string>[];
    let isSet = false;
    for (const [at, path] of paths.entries()) {
      for (const piece of piecesOf(path)) {
        const was = then[at]?.[piece.key];
        const now = textOf(piece.value);
        const wrote = written[at]?.[piece.key];
        // Whether a radio button is on says nothing of what its group is bound to.
        if (was === undefined || was[0] === 'o' || !wrote || was === wrote || (was === now && piece.key !== 's'))
          continue;
        piece.set(was === 'u' ? undefined : JSON.parse(was.slice(1)), wrote);
        isSet = true;
      }
    }
    return isSet;
  };

  // What widgets call it when they let go of their value.
  const CLEARS = ['clear', 'clearDates', 'clearDate', 'clearSelection', 'removeAllTags', 'reset'];

  /** The objects that widgets have hung on an element, by themselves or by jQuery. */
  const widgetsOn = (element: Element): Plain[] => {
    const { jQuery } = window as unknown as { jQuery?: { data?(element: Element): Plain } };
    const hung = [...Object.entries(element), ...Object.entries(jQuery?.data?.(element) ?? {})];
    return hung
      .filter(([name]) => !/^(?:__react|__v|__svelte|__ng|_reactListening)/.test(name))
      .map(([, value]) => value)
      .filter(
        (value): value is Plain =>
          typeof value === 'object' &&
          value !== null &&
          !(value instanceof Node || value instanceof Map || value instanceof Set || value instanceof WeakMap) &&
          !('jquery' in value),
      );
  };

  const clear = (box: Element): boolean => {
    const parts = [box, ...box.querySelectorAll('*')].slice(0, 300);
    for (const widget of [...parts.flatMap(widgetsOn), ...parts.filter(({ localName }) => localName.includes('-'))]) {
      const methods = widget as Record<string, unknown>;
      const name = CLEARS.find((one) => typeof methods[one] === 'function');
      if (!name) continue;
      (methods[name] as () => void).call(widget);
      if (widget instanceof Element)
        for (const type of ['input', 'change']) widget.dispatchEvent(new Event(type, { bubbles: true }));
      return true;
    }
    return false;
  };

  if (request.op === 'remember') return remember(request);
  if (request.op === 'recall') return recall(request);
  const element = find(request.path);
  if (element === null) return false;
  return request.op === 'clear' ? clear(element) : paste(element, request);
}

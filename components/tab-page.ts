import { batch, signal } from '@preact/signals';
import { type Flow, flowOfPage } from '@/browser/flow';
import { openPage, type Page, PageError, pageChanged, pointedIn, reportOf } from '@/browser/page';
import { currentTab, tellAllowed } from '@/browser/views';
import type { FillReport, PointedView } from '@/forms/protocol';
import type { View } from './popup-model';

export type PageStatus = 'looking' | 'posting' | 'other' | 'none' | 'not-allowed' | 'press-button' | 'gone';

/** A page, with what is kept of it. */
export interface Seen {
  readonly page: Page;
  readonly report: FillReport | null;
  readonly flow: Flow | undefined;
  readonly pointed: PointedView | null;
}

interface Around {
  readonly view: View;
  /** Takes in what is known of the page, together with it; null where it cannot be read. */
  onLooked(seen: Seen | null): void;
  /** The page shows other controls than before. */
  onChanged(): Promise<void>;
  /** A fill changes the page itself, and tells when it is done. */
  isBusy(): boolean;
}

/** The page of the tab that a view is about. */
export function createTabPage({ view, onLooked, onChanged, isBusy }: Around) {
  const status = signal<PageStatus>('looking');
  const page = signal<Page | null>(null);
  const host = signal('');
  const tabId = signal<number | undefined>(undefined);
  let looks = 0;

  /** Looks at the page of the tab again. Another tab may be shown before an answer is there: the last look counts. */
  async function look(): Promise<void> {
    const turn = ++looks;
    status.value = 'looking';
    const tab = await currentTab();
    if (turn !== looks) return;
    tabId.value = tab?.id;
    try {
      const seen = await see(tab?.id);
      if (turn === looks) show(seen);
    } catch (error) {
      if (turn === looks) showNone(error, tab?.url);
    }
  }

  async function see(id: number | undefined): Promise<Seen> {
    if (id === undefined) throw new PageError('gone', 'There is no tab.');
    const found = await openPage(id);
    const [report, flow, pointed] = await Promise.all([reportOf(found), flowOfPage(found), pointedIn(found)]);
    return { page: found, report, flow, pointed };
  }

  function show(seen: Seen): void {
    batch(() => {
      page.value = seen.page;
      host.value = seen.page.view.host;
      status.value = seen.page.view.kind;
      onLooked(seen);
    });
    if (view === 'popup') tellAllowed(seen.page.tabId);
    void watch(seen.page);
  }

  function showNone(error: unknown, url: string | undefined): void {
    batch(() => {
      page.value = null;
      host.value = url && URL.canParse(url) ? new URL(url).host : '';
      if (error instanceof PageError && error.reason === 'gone') status.value = 'gone';
      else status.value = view === 'panel' && mayBeAllowed(url) ? 'press-button' : 'not-allowed';
      onLooked(null);
    });
  }

  /** Tells when the page shows another step or another field, as long as it is the page that we look at. */
  async function watch(seen: Page): Promise<void> {
    const isSeen = () => page.peek() === seen;
    try {
      while (isSeen()) {
        const hasChanged = await pageChanged(seen);
        if (!isSeen()) return;
        while (isBusy()) await new Promise((done) => setTimeout(done, 200));
        if (hasChanged) return await onChanged();
      }
    } catch {
      // The page is gone: whoever acts on it next is told so.
    }
  }

  return { status, page, host, tabId, look };
}

const mayBeAllowed = (url: string | undefined) => url === undefined || /^https?:/.test(url);

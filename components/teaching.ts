import { type Signal, signal } from '@preact/signals';
import type { Page } from '@/browser/page';
import type { Control } from '@/forms/control';
import type { PointedView } from '@/forms/protocol';
import type { Taught } from '@/forms/taught';
import type { Property } from '@/templates/property';
import type { View } from './popup-model';
import type { Seen } from './tab-page';

interface Around {
  readonly view: View;
  readonly page: Signal<Page | null>;
  lookAgain(): Promise<void>;
  guard(work: () => Promise<void>): Promise<void>;
}

/** What a person said last, and how the site's facts were before. */
export interface Said {
  readonly text: string;
  readonly origin: string;
  readonly before: readonly Taught[];
}

/** What a person teaches of the forms of a site: by a row's menu, or by pointing at a control. Most never do: it is loaded then. */
export function createTeaching(around: Around) {
  const state = {
    ...around,
    isPointing: signal(false),
    /** What was pointed at and waits to be named. */
    pointed: signal<PointedView | null>(null),
    said: signal<Said | null>(null),
    /** What was taught and fits no longer. */
    lost: signal<readonly Taught[]>([]),
  };
  const act = (work: (acts: ReturnType<typeof import('./teach-acts').teachActs>) => Promise<void>) =>
    around.guard(async () => work((await import('./teach-acts')).teachActs(state)));

  return {
    isPointing: state.isPointing,
    pointed: state.pointed,
    said: state.said,
    lost: state.lost,
    teachField: (control: Control, property: Property | null, labels: readonly string[]) =>
      act(({ teachField }) => teachField(control, property, labels)),
    teachPosting: () => act(({ teachPosting }) => teachPosting()),
    undo: () => act(({ undo }) => undo()),
    forget: (id: string) => act(({ forget }) => forget(id)),
    point: () => act(({ point }) => point()),
    cancel: () => act(({ cancel }) => cancel()),
    /** Takes in what was pointed at in the page, and reads what it says no longer fits. */
    take(seen: Seen | null): void {
      state.pointed.value = seen?.pointed ?? null;
      if (seen?.page.view.lost.length) void act(({ readLost }) => readLost(seen.page.view));
      else state.lost.value = [];
    },
  };
}

export type Teaching = ReturnType<typeof createTeaching>;
export type TeachState = Around & Pick<Teaching, 'isPointing' | 'pointed' | 'said' | 'lost'>;

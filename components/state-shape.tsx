import type { PlanState, Status } from '@/forms/protocol';

const RING = <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />;
const DISC = <circle cx="6" cy="6" r="5" fill="currentColor" />;
const HALF = (
  <>
    {RING}
    <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
  </>
);
const CROSS = <path d="m2.5 2.5 7 7m0-7-7 7" fill="none" stroke="currentColor" stroke-width="2" />;
const SQUARE = <rect x="1.5" y="1.5" width="9" height="9" rx="1" fill="currentColor" />;
const QUESTION = (
  <path
    d="M3.5 4a2.5 2.5 0 1 1 3.6 2.2C6.3 6.6 6 7 6 8M6 10.5v.1"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
  />
);
const DASH = <path d="M2 6h8" stroke="currentColor" stroke-width="1.8" />;

/** A state is always a shape and a word, never a colour alone. */
const SHAPES: Readonly<Record<PlanState | Status, preact.JSX.Element>> = {
  fill: RING,
  landed: DISC,
  changed: HALF,
  cut: HALF,
  refused: CROSS,
  keep: SQUARE,
  kept: SQUARE,
  'needs-you': QUESTION,
  'no-value': DASH,
  'left-out': DASH,
  skipped: DASH,
};

interface Props {
  readonly state: PlanState | Status;
  readonly word: string;
}

export const StateShape = ({ state, word }: Props) => (
  <svg class={`state ${state}`} viewBox="0 0 12 12" role="img" aria-label={word}>
    <title>{word}</title>
    {SHAPES[state]}
  </svg>
);

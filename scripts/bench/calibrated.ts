import { calibration } from '../learn/calibration';
import type { Figure } from './figure';

/** Of fields told with such a confidence at most so many may be wrong: what 0.9 promises. */
const WRONG_AT_MOST = 0.1;

/** What a confidence is worth: of the fields told with it, the share that is wrong. */
export const calibrated = (): Figure[] =>
  calibration().map(({ from, to, told, right }) => ({
    what: `wrong of the ${told} fields told with a confidence of ${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`,
    ours: told - right,
    beside: told,
    value: (told - right) / told,
    unit: 'share',
    target: from >= 0.9 ? WRONG_AT_MOST : null,
    of: 'fields',
  }));

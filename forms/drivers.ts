import type { Driver } from './driver';
import type { Question } from './survey';

/** Every driver, the most special first. */
export const DRIVERS: readonly Driver[] = Object.values(
  import.meta.glob<Driver>('./drivers/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => b.rank - a.rank);

/** The driver of a control; undefined where we have none. */
export const driverOf = (question: Question): Driver | undefined => DRIVERS.find((driver) => driver.drives(question));

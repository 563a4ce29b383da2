import { PROPERTIES } from '@/templates/property';
import type { Candidate } from './evidence';

/** What a control may ask for, in the order of `Shares`. */
export const CANDIDATES: readonly Candidate[] = [...PROPERTIES, 'nothing'];

const PLACES: ReadonlyMap<Candidate, number> = new Map(CANDIDATES.map((candidate, at) => [candidate, at]));

/** How sure each candidate is, in the order of `CANDIDATES`; the shares add up to 1. Bare numbers: a form has thousands. */
export type Shares = Float64Array;

export const placeOf = (candidate: Candidate): number => PLACES.get(candidate)!;
export const shareOf = (shares: Shares, candidate: Candidate): number => shares[placeOf(candidate)]!;

import type { Board } from './board';

const files = import.meta.glob<Board>('./boards/*.ts', { eager: true, import: 'default' });

export type { Board };
export const BOARDS: readonly Board[] = Object.values(files);

type Address = Pick<Location, 'hostname' | 'pathname' | 'search' | 'hash'>;

/** A board, and what it knows of an address: its posting form, perhaps, never one, or nothing. */
export interface Place {
  readonly board: Board;
  readonly says: 'posting' | 'unverified' | 'never' | 'nothing';
}

/**
 * The board that a page belongs to, and what its address says; undefined where no board is known.
 * @param page what else the page shows: its title, and the marks of software that runs on anybody's host
 */
export function findPlace(
  address: Address,
  page: Pick<Document, 'title' | 'querySelector'>,
  boards: readonly Board[] = BOARDS,
): Place | undefined {
  const path = `${address.pathname}${address.search}${address.hash}`;
  const elsewhere = boards.find(({ otherAddresses }) => matches(otherAddresses, address.hostname + path));
  if (elsewhere) return { board: elsewhere, says: 'never' };
  const board =
    boards.find(({ hosts }) => hosts.some((host) => isHost(address.hostname, host))) ??
    boards.find(
      ({ hosts, postingPaths, marks }) =>
        hosts.includes('*') &&
        (matches(postingPaths, path) || marks?.some((mark) => page.querySelector(mark) !== null)),
    );
  return board && { board, says: isMarked(board, page) ? 'posting' : saysOf(board, path, page.title) };
}

function saysOf({ postingPaths, unverifiedPaths, otherPaths, pageTitle }: Board, path: string, title: string) {
  if (matches(postingPaths, path)) return !pageTitle || pageTitle.test(title) ? 'posting' : 'never';
  if (matches(unverifiedPaths, path)) return 'unverified';
  return matches(otherPaths, path) ? 'never' : 'nothing';
}

const matches = (patterns: readonly RegExp[] | undefined, text: string) =>
  patterns?.some((pattern) => pattern.test(text)) ?? false;

const isMarked = ({ marks }: Board, page: Pick<Document, 'querySelector'>) =>
  marks?.some((mark) => page.querySelector(mark) !== null) ?? false;

const isHost = (host: string, pattern: string) =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

import type { Board } from './board';

type Address = Pick<Location, 'hostname' | 'pathname' | 'search' | 'hash'>;

/**
 * The ids of the boards that a page may belong to: `findPlace` among them finds what it would find among all.
 * @param marks those of the boards' marks that the page has
 */
export const boardsFor = (boards: readonly Board[], address: Address, marks: readonly string[]): string[] => {
  const path = pathOf(address);
  return boards
    .filter(
      (board) =>
        matches(board.otherAddresses, address.hostname + path) ||
        board.hosts.some((host) => isHost(address.hostname, host)) ||
        isAnywhere(board, path, (mark) => marks.includes(mark)),
    )
    .map(({ id }) => id);
};

const pathOf = ({ pathname, search, hash }: Address) => `${pathname}${search}${hash}`;

/** Software that runs on anybody's host is known by its addresses and marks. */
const isAnywhere = ({ hosts, postingPaths, marks }: Board, path: string, has: (mark: string) => boolean) =>
  hosts.includes('*') && (matches(postingPaths, path) || (marks?.some(has) ?? false));

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
  boards: readonly Board[],
): Place | undefined {
  const path = pathOf(address);
  const has = (mark: string) => page.querySelector(mark) !== null;
  const elsewhere = boards.find(({ otherAddresses }) => matches(otherAddresses, address.hostname + path));
  if (elsewhere) return { board: elsewhere, says: 'never' };
  const board =
    boards.find(({ hosts }) => hosts.some((host) => isHost(address.hostname, host))) ??
    boards.find((one) => isAnywhere(one, path, has));
  return board && { board, says: board.marks?.some(has) ? 'posting' : saysOf(board, path, page.title) };
}

function saysOf({ postingPaths, unverifiedPaths, otherPaths, pageTitle }: Board, path: string, title: string) {
  if (matches(postingPaths, path)) return !pageTitle || pageTitle.test(title) ? 'posting' : 'never';
  if (matches(unverifiedPaths, path)) return 'unverified';
  return matches(otherPaths, path) ? 'never' : 'nothing';
}

const matches = (patterns: readonly RegExp[] | undefined, text: string) =>
  patterns?.some((pattern) => pattern.test(text)) ?? false;

const isHost = (host: string, pattern: string) =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

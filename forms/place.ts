import type { Board } from './board';

type Address = Pick<Location, 'hostname' | 'pathname' | 'search' | 'hash'>;

/** By what a page may belong to a board: all that pages get of other boards. */
export type BoardSign = Pick<Board, 'id' | 'hosts' | 'marks' | 'otherAddresses'> & Partial<Pick<Board, 'postingPaths'>>;

/** The sign of a board; addresses tell only where no host does. */
export const signOf = ({ id, hosts, marks, otherAddresses, postingPaths }: Board): BoardSign => ({
  id,
  hosts,
  marks,
  otherAddresses,
  ...(hosts.includes('*') && { postingPaths }),
});

/** The ids of the boards that a page may belong to: `findPlace` among them finds what it would find among all. */
export const boardsFor = (
  signs: readonly BoardSign[],
  address: Address,
  page: Pick<Document, 'querySelector'>,
): string[] => {
  const path = pathOf(address);
  return signs
    .filter(
      (sign) =>
        matches(sign.otherAddresses, address.hostname + path) ||
        sign.hosts.some((host) => isHost(address.hostname, host)) ||
        isAnywhere(sign, path, page),
    )
    .map(({ id }) => id);
};

const pathOf = ({ pathname, search, hash }: Address) => `${pathname}${search}${hash}`;

/** Software that runs on anybody's host is known by its addresses and marks. */
const isAnywhere = ({ hosts, postingPaths, marks }: BoardSign, path: string, page: Pick<Document, 'querySelector'>) =>
  hosts.includes('*') && (matches(postingPaths, path) || isMarked({ marks }, page));

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
  const elsewhere = boards.find(({ otherAddresses }) => matches(otherAddresses, address.hostname + path));
  if (elsewhere) return { board: elsewhere, says: 'never' };
  const board =
    boards.find(({ hosts }) => hosts.some((host) => isHost(address.hostname, host))) ??
    boards.find((one) => isAnywhere(one, path, page));
  return board && { board, says: isMarked(board, page) ? 'posting' : saysOf(board, path, page.title) };
}

function saysOf({ postingPaths, unverifiedPaths, otherPaths, pageTitle }: Board, path: string, title: string) {
  if (matches(postingPaths, path)) return !pageTitle || pageTitle.test(title) ? 'posting' : 'never';
  if (matches(unverifiedPaths, path)) return 'unverified';
  return matches(otherPaths, path) ? 'never' : 'nothing';
}

const matches = (patterns: readonly RegExp[] | undefined, text: string) =>
  patterns?.some((pattern) => pattern.test(text)) ?? false;

const isMarked = ({ marks }: Pick<Board, 'marks'>, page: Pick<Document, 'querySelector'>) =>
  marks?.some((mark) => page.querySelector(mark) !== null) ?? false;

const isHost = (host: string, pattern: string) =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

import type { Board } from './board';

const files = import.meta.glob<Board>('./boards/*.ts', { eager: true, import: 'default' });

export type { Board };
export const BOARDS: readonly Board[] = Object.values(files);

/** The board of an address; undefined where we know none. */
export function findBoard(
  location: Pick<Location, 'host' | 'pathname' | 'search' | 'hash'>,
  boards: readonly Board[] = BOARDS,
): Board | undefined {
  return boards.find(({ hosts }) => hosts.some((host) => matchesHost(location.host, host)));
}

const matchesHost = (host: string, pattern: string) =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

import type { Board } from './board';

/** Every board; pages get the files of those that they may belong to. */
export const BOARDS: readonly Board[] = Object.values(
  import.meta.glob<Board>('./boards/*.ts', { eager: true, import: 'default' }),
);

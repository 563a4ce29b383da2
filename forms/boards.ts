import type { Board } from './board';

const files = import.meta.glob<Board>('./boards/*.ts', { eager: true, import: 'default' });

/** Every board; pages get the files of those that they may belong to. */
export const BOARDS: readonly Board[] = Object.values(files);

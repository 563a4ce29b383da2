/** A named set of technologies that are used with one another. */
export interface Stack {
  readonly id: string;
  readonly name: string;
  /** Ids of technologies, the one that shapes the work most first. */
  readonly technologies: readonly string[];
  /** Ids of the roles that it fits. */
  readonly roles: readonly string[];
}

/** One stack; the id is the file's name. */
export const defineStack = (stack: Stack): Stack => stack;

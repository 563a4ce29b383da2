// The few globals that Node, worker and page share.
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly origin: string;
  readonly hostname: string;
  readonly pathname: string;
}
declare function structuredClone<T>(value: T): T;
declare const crypto: { randomUUID(): `${string}-${string}-${string}-${string}-${string}` };

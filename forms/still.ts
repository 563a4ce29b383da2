declare const document: never;

let isStill = false;
const forgetting: (() => void)[] = [];

/** Runs what only looks at the page: nothing in it changes meanwhile, and what was asked of an element is known. */
export function whileStill<T>(look: () => T): T {
  if (isStill) return look();
  isStill = true;
  try {
    return look();
  } finally {
    isStill = false;
    for (const forget of forgetting) forget();
  }
}

/** A question that is answered once for each thing while the page is still, and anew at every other time. */
export function onceWhileStill<K extends object, V extends NonNullable<unknown>>(
  answer: (about: K) => V,
): (about: K) => V {
  const known = new Map<K, V>();
  forgetting.push(() => known.clear());
  return (about) => {
    if (!isStill) return answer(about);
    const before = known.get(about);
    if (before !== undefined) return before;
    const now = answer(about);
    known.set(about, now);
    return now;
  };
}

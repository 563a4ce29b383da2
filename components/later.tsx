import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** A part of a view that is loaded when it is first shown: the view itself is there sooner. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = signal<{ readonly Part: ComponentType<Props> } | undefined>(undefined);
  return function Later(props: Props) {
    useEffect(() => {
      void load().then((Part) => {
        loaded.value = { Part };
      });
    }, []);
    const Part = loaded.value?.Part;
    return Part ? <Part {...props} /> : null;
  };
}

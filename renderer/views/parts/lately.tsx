import type { ComponentType } from 'react';
import { Suspense, lazy } from 'react';

/**
 * A part that is not needed to show the list: fetched when the window stands still, or before when it is asked for.
 * @param fetch imports the part
 */
export function lately<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await fetch() }));
  globalThis.requestIdleCallback?.(() => void fetch());
  return function Lately(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}

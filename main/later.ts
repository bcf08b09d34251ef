/** A value that is promised before anybody can make it. */
export interface Later<Value> {
  promise: Promise<Value>;
  resolve: (value: Value) => void;
}

/** Never rejects: who promises ends the app where the value cannot be made. */
export function createLater<Value>(): Later<Value> {
  let settle: ((value: Value) => void) | null = null;
  const promise = new Promise<Value>((resolve) => (settle = resolve));
  return { promise, resolve: (value) => settle?.(value) };
}

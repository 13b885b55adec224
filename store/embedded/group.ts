/** Changes that go to the disk together, and share one promise. */
export interface Group<T> {
  lines: string[];
  changes: T[];
  done: Promise<void>;
  resolve(): void;
  reject(error: Error): void;
}

export function createGroup<T>(): Group<T> {
  let settle: Pick<Group<T>, 'resolve' | 'reject'> | undefined;
  const done = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Every caller has a promise of its own made from this one; this one need not be waited for.
  done.catch(() => undefined);
  return { lines: [], changes: [], done, resolve: () => settle?.resolve(), reject: (error) => settle?.reject(error) };
}

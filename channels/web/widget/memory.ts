/** A value kept in the browser under one name. */
export interface Memory<T> {
  read: () => T | undefined;
  write: (value: T) => void;
}

/** A file that cannot be read as what it is meant to be; the message says why and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code = 'FILE_UNREADABLE';
}

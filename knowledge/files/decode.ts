import { FileError } from './fileError.ts';

/** The text of a file in UTF-8, or in UTF-16 with its mark, as some spreadsheets save it. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = 'is not UTF-8; save it again as UTF-8 (in a spreadsheet: "CSV UTF-8")';
    throw new FileError(message, { cause });
  }
}

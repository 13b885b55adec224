import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { StoreUnavailableError } from '../store.ts';
import { LINE_END } from './disk.ts';
import { changeOf, type Change } from './line.ts';

/** Where a file stops being whole. */
export interface Damage {
  file: string;
  line: number;
  /** Where in the file that line begins, in bytes. */
  offset: number;
}

/**
 * Reads files in order and gives every change to `apply`. A damaged line at the end of the last journal was torn by a kill or a
 * power cut before anyone was told that it is kept: it is returned. Any other damaged line is an error.
 */
export async function readChanges(
  files: string[],
  lastJournal: string,
  apply: (change: Change, bytes: number) => void,
): Promise<Damage | undefined> {
  let damage: Damage | undefined;
  for (const file of files) {
    await readLines(file, (line, place) => {
      const change = place.isWhole ? changeOf(line) : undefined;
      const isTorn = damage !== undefined || place.afterHole !== undefined;
      if (change && !isTorn) apply(change, line.length + 1);
      else if (change && !place.afterHole && damage) throw damaged(damage);
      else damage ??= { file, ...(place.afterHole ?? { line: place.line, offset: place.offset }) };
    });
  }
  // Other files were complete before the next was begun.
  if (damage && damage.file !== lastJournal) throw damaged(damage);
  return damage;
}

/** Takes a torn end away, so that what is written next begins on a line of its own. */
export async function cutOff({ file, offset }: Damage): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.truncate(offset);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

interface Place {
  line: number;
  offset: number;
  /** False for the rest of a file after its last line end. */
  isWhole: boolean;
  /** Padding lies between this line and the ones before it, and begins here. */
  afterHole: { line: number; offset: number } | undefined;
}

const CHUNK_BYTES = 1 << 20;

/**
 * So many line ends in a row are padding, fewer are somebody's blank lines. Padding with lines after it is what a power cut leaves of
 * a write of several blocks of which the disk had taken a later one first: nobody was told that any of it is kept.
 */
const HOLE = 256;

/** Calls `read` for every line that is not empty. */
async function readLines(file: string, read: (line: Buffer, place: Place) => void): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let offset = 0;
  let blanks = 0;
  let afterHole: Place['afterHole'];

  function take(content: Buffer, isWhole: boolean): void {
    if (content.length) {
      if (blanks >= HOLE) afterHole ??= { line: line - blanks, offset: offset - blanks };
      blanks = 0;
      read(content, { line, offset, isWhole, afterHole });
    } else blanks++;
    offset += content.length + 1;
    line++;
  }

  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
    const bytes: Buffer = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
      take(bytes.subarray(from, end), true);
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length) take(rest, false);
}

function damaged({ file, line }: Damage): StoreUnavailableError {
  return new StoreUnavailableError(
    `[store] ${basename(file)}, line ${line} is damaged, and not by an interrupted write, which only the last line can be. ` +
      `Restore ${file} from a backup; or remove that line to go on without the change it held.`,
  );
}

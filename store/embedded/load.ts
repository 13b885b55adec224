import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { StoreUnavailableError } from '../store.ts';
import { changeOf, type Change } from './line.ts';

export interface Damage {
  file: string;
  line: number;
  /** Where in the file the damaged line begins, in bytes. */
  offset: number;
}

/**
 * Reads files in order and gives every change to `apply`. A damaged line with none after it was torn by a kill or a power
 * cut before anyone was told that it is kept: it is returned. A damaged line followed by a good one is an error.
 */
export async function readChanges(
  files: string[],
  apply: (change: Change, bytes: number) => void,
): Promise<Damage | undefined> {
  let damage: Damage | undefined;
  for (const file of files) {
    await readLines(file, (line, place) => {
      if (!line.length) return;
      const change = place.isWhole ? changeOf(line) : undefined;
      if (!change) damage ??= { file, line: place.number, offset: place.offset };
      else if (damage) throw damaged(damage);
      else apply(change, line.length + 1);
    });
  }
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
  number: number;
  offset: number;
  /** False for the rest of a file after its last line end. */
  isWhole: boolean;
}

const CHUNK_BYTES = 1 << 20;
const LINE_END = 10;

async function readLines(file: string, read: (line: Buffer, place: Place) => void): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 1;
  let offset = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
    const bytes: Buffer = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
      read(bytes.subarray(from, end), { number: number++, offset, isWhole: true });
      offset += end + 1 - from;
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length) read(rest, { number, offset, isWhole: false });
}

function damaged({ file, line }: Damage): StoreUnavailableError {
  return new StoreUnavailableError(
    `[store] ${basename(file)}, line ${line} is damaged, and later lines are whole, so this was no interrupted write. ` +
      `Restore ${file} from a backup; or remove that line to go on without the change it held.`,
  );
}

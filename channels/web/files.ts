import { randomBytes } from 'node:crypto';
import type { Clock } from '../../store/clock.ts';
import type { Index, Store, Stored } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';

/** What citizens sent with their messages, kept sealed. */
export interface Files {
  /** Durable when fulfilled; gives the id that it is found by. */
  keep(file: NewFile): Promise<string>;
  find(id: string): Promise<KeptFile | undefined>;
  /** They belong to something that is kept, and are no longer forgotten with what was merely said. Other ids are passed over. */
  hold(ids: string[]): Promise<void>;
  /** Held or not; those that are gone already are passed over. */
  remove(ids: string[]): Promise<void>;
  /** Removes what came before a moment, ms, and is not held. */
  forget(before: number): Promise<void>;
}

export interface NewFile {
  conversation: string;
  contentType: string;
  /** As the sender calls it, without folders; may be empty. */
  name: string;
  bytes: Buffer;
}

export interface KeptFile extends NewFile {
  id: string;
}

/** Everything of a file but its bytes. */
export type FileLabel = Omit<NewFile, 'bytes'>;

/** Not to be guessed, and fit for an address and for a file's name. */
export const newFileId = () => randomBytes(18).toString('base64url');
export const isFileId = (id: string) => /^[\w-]{24}$/.test(id);

/** One piece; a document of MongoDB holds 16 MB, and sealing makes 1.8 of 1. */
interface Piece extends Stored {
  file: string;
  piece: number;
  sealed: string;
  /** Epoch milliseconds; absent when it is held. */
  at?: number;
}

const PIECE_BYTES = 1024 * 1024;
const INDEXES: Index[] = [
  { fields: { file: 1, piece: 1 }, unique: true },
  { fields: { at: 1 }, sparse: true },
];

/** In the store itself, for nodes that share no folder. Piece 0 is the label, and comes last: without it there is no file. */
export function createStoredFiles({ store, vault, clock }: { store: Store; vault: Vault; clock: Clock }): Files {
  const pieces = store.collection<Piece>('files', INDEXES);
  const keepPiece = (file: string, piece: number, text: string) =>
    pieces.insert({ _id: `${file}.${piece}`, file, piece, sealed: vault.seal(text), at: clock().getTime() });

  return {
    async keep({ bytes, ...label }) {
      const id = newFileId();
      for (let at = 0; at < bytes.length; at += PIECE_BYTES)
        await keepPiece(id, 1 + at / PIECE_BYTES, bytes.subarray(at, at + PIECE_BYTES).toString('base64'));
      await keepPiece(id, 0, JSON.stringify(label));
      return id;
    },
    async find(id) {
      const [first, ...rest] = await pieces.find({ file: id }, { sort: { piece: 1 } });
      if (first?.piece !== 0) return undefined;
      const bytes = Buffer.concat(rest.map(({ sealed }) => Buffer.from(vault.open(sealed), 'base64')));
      return { id, ...(JSON.parse(vault.open(first.sealed)) as FileLabel), bytes };
    },
    async hold(ids) {
      if (ids.length) await pieces.update({ file: { $in: ids } }, { $unset: { at: true } });
    },
    async remove(ids) {
      if (ids.length) await pieces.remove({ file: { $in: ids } });
    },
    async forget(before) {
      await pieces.remove({ at: { $lt: before } });
    },
  };
}

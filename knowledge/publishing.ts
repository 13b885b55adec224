import type { Entry, KnowledgeFile } from './model.ts';

/** What goes into the repository and comes out of it. */

export interface ImportOptions {
  replace?: boolean;
  by?: string;
  /** Only if nothing was published since; otherwise `RevisionConflictError`. */
  expectedRevision?: number;
  onProgress?: (progress: { done: number; total: number }) => void;
}

export interface ImportResult {
  revision: number;
  /** Items added or changed, and items that went. Order alone counts as a change. */
  changed: number;
  removed: number;
}

export interface SaveOptions {
  by?: string;
  /** 0 for an entry that must be new. */
  expectedVersion?: number;
}

export interface EntryVersion {
  version: number;
  entry: Entry;
  savedAt: string;
  savedBy?: string;
}

/** As `EntryVersion`, for an item of any list. */
export interface ItemVersion<Item> {
  version: number;
  item: Item;
  savedAt: string;
  savedBy?: string;
}

export interface Snapshot {
  revision: number;
  file: KnowledgeFile;
}

export interface Changes {
  revision: number;
  put: Pick<KnowledgeFile, 'entries' | 'offices' | 'areas'>;
  gone: { entries: string[]; offices: string[]; areas: string[] };
}

/** There is no such entry, or no longer. */
export class UnknownEntryError extends Error {
  override readonly name = 'UnknownEntryError';
  readonly code = 'UNKNOWN_ENTRY';

  constructor(id: string) {
    super(`[knowledge] there is no entry ${id}`);
  }
}

/** Two people edited the same entry; the second is told, and nobody's work is lost. */
export class VersionConflictError extends Error {
  override readonly name = 'VersionConflictError';
  readonly code = 'VERSION_CONFLICT';
  readonly entryId: string;
  readonly standing: number;

  constructor(entryId: string, standing: number) {
    super(`[knowledge] ${entryId} was changed meanwhile; version ${standing} stands`);
    this.entryId = entryId;
    this.standing = standing;
  }
}

/** Something was published after the look on which an import was decided. */
export class RevisionConflictError extends Error {
  override readonly name = 'RevisionConflictError';
  readonly code = 'REVISION_CONFLICT';

  constructor(standing: number) {
    super(`[knowledge] revision ${standing} was published meanwhile`);
  }
}

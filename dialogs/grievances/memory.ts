import type { FileNote, Place } from '../../grievances/model.ts';

/** What a talk remembers about grievances between messages. Holds no name: that is asked last, and filed at once. */
export interface GrievanceMemory {
  /** Being told; it stays when the citizen leaves in the middle. */
  draft?: Draft;
  /** The question that waits for an answer. */
  open?: OpenMatter;
  /** When something was last said to it, epoch ms. */
  at?: number;
  /** The one that was talked about last; never one that was filed by somebody unknown. */
  about?: string;
  /** Opened by its secret, for as long as `until`. */
  proven?: { reference: string; secret: string; until: number };
  /** Answers in a row that were of no use. */
  misses?: number;
}

/** A grievance as far as it was told. */
export interface Draft {
  /** Made of the turn's id in which it was begun. */
  id: string;
  text: string;
  files?: FileNote[];
  /** Proposed, and confirmed when `isConfirmed`. */
  category?: string;
  isConfirmed?: true;
  place?: Place;
  /** Whether its place was asked for; once is enough. */
  isPlaceAsked?: true;
  entryId?: string;
  /** Given or skipped (empty), by detail id. */
  details: Record<string, string>;
  /** Those like it were looked for. */
  isAlikeAsked?: true;
  isAnonymous?: true;
  isWrongOffice?: true;
  /** Regret is said once; `thanked` after what is told in confidence. */
  regret?: 'said' | 'thanked';
  /** What the citizen has sent for it so far. */
  messages: number;
}

export type OpenMatter = FilingMatter | CaseMatter;

/** What is asked while one is told. */
export type FilingMatter =
  | { kind: 'words' }
  | { kind: 'confirm' }
  | { kind: 'category'; ids: string[] }
  | { kind: 'fix' }
  | { kind: 'place' }
  | { kind: 'alike'; reference: string }
  | { kind: 'detail'; id: string }
  | { kind: 'name' }
  /** "Go on with your complaint?"; `text` begins another instead. */
  | { kind: 'resume'; text?: string };

/** What is asked about one that is filed. */
export type CaseMatter =
  | { kind: 'secret'; reference: string; what?: CaseChange }
  | { kind: 'list'; references: string[] }
  | { kind: 'which'; change: CaseChange; references: string[] }
  | { kind: 'withdraw'; reference: string }
  | { kind: 'appeal'; reference: string }
  | { kind: 'add'; reference: string }
  | { kind: 'photos'; reference: string; files: FileNote[] }
  | { kind: 'rate'; reference: string }
  | { kind: 'forget' };

/** What a citizen may do with one of theirs. */
export type CaseChange = 'add' | 'withdraw' | 'reopen' | 'appeal' | 'rate';

const FILING = new Set<OpenMatter['kind']>([
  'words',
  'confirm',
  'category',
  'fix',
  'place',
  'alike',
  'detail',
  'name',
  'resume',
]);

export function isFiling(open: OpenMatter): open is FilingMatter {
  return FILING.has(open.kind);
}

import { createHmac } from 'node:crypto';
import type { Vault } from '../store/vault.ts';
import { ALPHABET, checkOf, valueOf } from './checkCharacter.ts';

/** What a text says of a reference. `mistyped`: it was meant to be one, and cannot be. */
export type ParsedReference = { kind: 'good'; reference: string } | { kind: 'mistyped' } | { kind: 'none' };

export interface References {
  /** The reference and secret of a draft; another reference with each try, for the case that one is taken. */
  make(draftId: string, attempt: number): { reference: string; secret: string };
}

const DATA_LENGTH = 5;
const SECRET_RANGE = 1_000_000;

/**
 * References and secrets are derived from the draft's id by a key: nobody can guess them, and the same draft has the same ones
 * when its turn is done again.
 */
export function createReferences(vault: Vault): References {
  const key = vault.derive('grievance references');
  const bytesFor = (what: string): Buffer => createHmac('sha256', key).update(what).digest();
  return {
    make(draftId, attempt) {
      const reference = readable((again) => bytesFor(`reference ${attempt}.${again} ${draftId}`));
      const number = Number(bytesFor(`secret ${draftId}`).readBigUInt64BE() % BigInt(SECRET_RANGE));
      return { reference, secret: String(number).padStart(6, '0') };
    },
  };
}

/** Every reference has a digit, so that no word is one and "Station Rd broken" is not taken for one. */
function readable(bytes: (again: number) => Buffer): string {
  for (let again = 0; ; again++) {
    const data = [...bytes(again).subarray(0, DATA_LENGTH)].map((byte) => ALPHABET[byte & 31] ?? '').join('');
    if (/\d/.test(data)) return writeReference(data);
  }
}

/** `RD-7K3MP-Q` of `7K3MP`. */
export function writeReference(data: string): string {
  return `RD-${data}-${checkOf(data)}`;
}

const SEPARATOR = String.raw`[\s._–—-]`;
/** Letters run together with "RD", or set apart from it. */
const MEANT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])RD(${SEPARATOR}*)([A-Z0-9]{1,9}(?:${SEPARATOR}+[A-Z0-9]{1,9}){0,6})(?![\p{L}\p{N}])`,
  'iu',
);

/**
 * Finds a reference in a sentence, in any case, with hyphens and spaces or without, O for 0, I and L for 1, digits of any
 * script.
 */
export function parseReference(text: string): ParsedReference {
  const plain = westernDigits(text.normalize('NFKC'));
  let isMistyped = false;
  for (let rest = plain, match = MEANT.exec(rest); match; match = MEANT.exec(rest)) {
    const [whole, gap = '', body = ''] = match;
    const parsed = parseBody(gap, body);
    if (parsed.kind === 'good') return parsed;
    if (parsed.kind === 'mistyped') isMistyped = true;
    rest = rest.slice(match.index + Math.max(2, whole.length - body.length));
  }
  return { kind: isMistyped ? 'mistyped' : 'none' };
}

/** Words after the reference may have been taken along: as many pieces as make six characters count. */
function parseBody(gap: string, body: string): ParsedReference {
  const pieces = body.split(new RegExp(`${SEPARATOR}+`, 'u'));
  const [first = '', second = ''] = pieces;
  let taken = '';
  for (const piece of pieces) {
    taken += piece;
    if (taken.length > DATA_LENGTH) break;
  }
  const reference = taken.length === DATA_LENGTH + 1 ? readReference(taken) : undefined;
  if (reference) return { kind: 'good', reference };
  const isHyphened = /^\p{Pd}/u.test(gap.trim());
  const isJoined = gap === '' && first.length >= DATA_LENGTH;
  const isGrouped = first.length === DATA_LENGTH && second.length === 1;
  const isMixed =
    taken.length >= DATA_LENGTH &&
    taken.length <= DATA_LENGTH + 3 &&
    (isCode(first) || (first.length <= 2 && isCode(taken)));
  return { kind: isHyphened || isJoined || isGrouped || isMixed ? 'mistyped' : 'none' };
}

/** Letters and digits together: no word, no house number. */
function isCode(text: string): boolean {
  return /\d/.test(text) && /[a-z]/i.test(text);
}

/** The reference of six characters, when the check agrees. */
function readReference(six: string): string | undefined {
  const values = six.split('').map(valueOf);
  if (values.some((value) => value === undefined)) return undefined;
  const plain = values.map((value) => ALPHABET[value ?? 0] ?? '').join('');
  const written = writeReference(plain.slice(0, DATA_LENGTH));
  return written.endsWith(plain.slice(DATA_LENGTH)) ? written : undefined;
}

/** Six digits standing alone in a text, in any script, perhaps in two groups: "482 913". */
export function parseSecret(text: string): string | undefined {
  const plain = westernDigits(text.normalize('NFKC'));
  const match = /(?<![\p{L}\d+-])(\d{3})[\s-]?(\d{3})(?![\p{L}\d]|-\d)/u.exec(plain);
  return match ? `${match[1]}${match[2]}` : undefined;
}

/** Digits of any script as 0 to 9: each script has its ten in a row, and 0 is where the row of numbers begins. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

function digitValue(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

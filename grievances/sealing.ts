import type { Vault } from '../store/vault.ts';
import type { Contact, GrievanceDocument, Personal } from './model.ts';

/** What stands sealed in a grievance, opened; these three shapes are all that is ever sealed there as JSON by us. */
export function openPersonal(vault: Vault, doc: GrievanceDocument): Personal | undefined {
  return doc.personal ? (JSON.parse(vault.open(doc.personal)) as Personal) : undefined;
}

export function openContact(vault: Vault, sealed: string): Contact {
  return JSON.parse(vault.open(sealed)) as Contact;
}

export function ownerHash(vault: Vault, owner: string): string {
  return vault.hash(`grievance owner ${owner}`);
}

/** Six digits alone would be guessed from a copy of the database; the hash's key is not in it. */
export function secretHash(vault: Vault, reference: string, secret: string): string {
  return vault.hash(`grievance secret ${reference} ${secret}`);
}

/** A question that found no good answer. Holds nothing of who asked. */
export interface Gap {
  /** Made of the turn's id: recording it twice records it once. */
  id: string;
  question: string;
  /** BCP 47. */
  language: string;
  channel: string;
  /**
   * `none`: nothing fitted; `notIt`: `entryId` was told, and the citizen said it was not that; `again`: the citizen asked the
   * same again in other words; `wrongOffice`: the office that was told does not do it.
   */
  kind: 'none' | 'notIt' | 'again' | 'wrongOffice';
  entryId?: string;
  at: Date;
}

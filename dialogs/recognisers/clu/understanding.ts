/** What a language service made of a message. */
export interface Understanding {
  intent: string;
  /** 0..1. */
  confidence: number;
  entities: FoundEntity[];
}

/** A part of the message that means something by itself; `key` is the item of a list that it is. */
export interface FoundEntity {
  category: string;
  text: string;
  key?: string;
}

/**
 * The port to the service. `language` is a BCP 47 tag. Never throws and never takes long: `undefined` when the service is
 * slow, down or refuses.
 */
export type Understand = (text: string, language: string) => Promise<Understanding | undefined>;

/** What texts are embedded for: some models tell questions from what is written to answer them. */
export type Use = 'query' | 'passage';

/** Vectors of texts, in their order, all of one length. */
export interface Embedded {
  vectors: Float32Array[];
  /** Of the model that made them, as it names itself, with their length: vectors of two models are never compared. */
  fingerprint: string;
}

/** The port to a model that turns texts into vectors, so that what means the same lies close together, in any language. */
export interface Embedder {
  /** The model's name as the settings have it. */
  readonly name: string;
  /** Takes its time; throws when the service fails. `retryAfterMs` of what is thrown, where there is one, is heeded. */
  embed(texts: string[], use: Use): Promise<Embedded>;
  /** For an answer that waits: within `withinMs` or not at all. Never throws. */
  embedQuestion(text: string, withinMs: number): Promise<Embedded | undefined>;
}

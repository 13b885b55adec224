/** "Tap water: boil it", "Is it safe? Boil it": a colon where the first part does not end a sentence by itself. */
export function withColon(head: string, text: string): string {
  return /[?!.:؟।]$/u.test(head) ? `${head} ${text}` : `${head}: ${text}`;
}

/** A full stop, where the text does not end with one or the like. */
export function withStop(text: string, stop = '.'): string {
  return /[?!.:؟।…]$/u.test(text) ? text : `${text}${stop}`;
}

/** The sentences of a longer text; their marks stay. */
export function sentencesOf(text: string): string[] {
  return text
    .trim()
    .split(/(?<=[.!?؟।])\s+|\n+/u)
    .filter(Boolean);
}

/** A message's sentences, as people end them; "2.5" is none. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.?!।؟;\n]+(?=\s|$)/u).map((part) => part.trim());
}

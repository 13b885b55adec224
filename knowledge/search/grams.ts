/**
 * Runs of 3 and 4 characters of a word (or up to `longest`), its beginning and end marked by a space: "passport" and "pasport" share most of
 * them, "registration" and "register" many, and a German compound shares those of its parts.
 */
export function gramsOf(word: string, longest = 4): string[] {
  const padded = ` ${word} `;
  const grams = new Set<string>();
  for (let n = 3; n <= longest; n++) for (let i = 0; i + n <= padded.length; i++) grams.add(padded.slice(i, i + n));
  return [...grams];
}

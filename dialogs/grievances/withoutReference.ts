/** What is left of a message beside its reference. */
export function withoutReference(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])RD[\s._–—-]*[A-Z0-9]{1,6}(?:[\s._–—-]+[A-Z0-9]{1,5}(?![A-Z0-9]))?/iu, ' ')
    .trim();
}

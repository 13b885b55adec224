/**
 * A cell of a table that leaves the house. What a spreadsheet would run as a formula gets an apostrophe in front, as people there
 * write a text; `unguardCell` takes that one off again, so a table comes back exactly as it went.
 */
export function guardCell(text: string): string {
  return isRun(text) ? `'${text}` : text;
}

export function unguardCell(text: string): string {
  return text.startsWith("'") && isRun(text.slice(1)) ? text.slice(1) : text;
}

/**
 * Begins like a formula, in the narrow signs or the wide ones of East Asian keyboards, or is such a text with an apostrophe
 * already. A number below nought is only that; `+8801…` is a phone number, which a spreadsheet would make another number of.
 */
function isRun(text: string): boolean {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
}

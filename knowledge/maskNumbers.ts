/** Phone numbers, numbers of papers and e-mail addresses say who somebody is; seven digits or more are taken for one. */
export function maskNumbers(text: string): string {
  return text
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu, '…')
    .replace(/\+?\p{Nd}(?:[ ()./-]{0,2}\p{Nd}){6,}/gu, '…');
}

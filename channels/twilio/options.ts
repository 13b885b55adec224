import type { Option } from '../channel.ts';

/** A line an option, "1 Renew a passport": a line costs a message no more than a blank does. Numbers in the reader's digits. */
export function numberOptions(options: Option[], language: string): string {
  return options.map(({ label }, index) => `${digitsOf(index + 1, language)} ${label}`).join('\n');
}

/** Bengali is written with its own digits; Hindi and Arabic on phones with European ones, as in all that is said. */
function digitsOf(number: number, language: string): string {
  if (!/^bn(?!-Latn)/i.test(language)) return String(number);
  return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0x09e6 + Number(digit)));
}

import type { Option } from '../channel.ts';

/** A line an option, "1 Renew a passport": a line costs a message no more than a blank does. */
export function numberOptions(options: Option[]): string {
  return options.map(({ label }, index) => `${index + 1} ${label}`).join('\n');
}

import * as z from 'zod';

/** The environment: an empty variable is left out. */
export type Given = Record<string, string | undefined>;

/** What some of the settings are when they are read. */
export type Read<Settings extends z.ZodRawShape> = z.infer<z.ZodObject<Settings>>;

export const wholeNumber = (least: number, most: number, example: string) =>
  z.string().transform((text, context) => {
    const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    context.addIssue({
      code: 'custom',
      message: `expected a whole number from ${least} to ${most}, for example ${example}`,
    });
    return z.NEVER;
  });

export const checked = (isGood: (text: string) => boolean, message: string) =>
  z
    .string()
    .transform((text) => text.trim())
    .refine(isGood, { message });

export const address = (protocols: string[], example: string) =>
  checked((text) => isAddress(text, protocols), `expected an address, for example ${example}`).transform((text) =>
    text.replace(/\/+$/, ''),
  );

export const list = (isGood: (item: string) => boolean, message: string) =>
  z
    .string()
    .transform(splitList)
    .refine((items) => items.length > 0 && items.every(isGood), { message });

export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

export function isAddress(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

/** What is to be told of a setting that others need, when it is not there. */
export function missing(given: Given, name: string, because: string, example: string): string[] {
  return given[name] ? [] : [`${name}: missing, ${because}, for example ${example}`];
}

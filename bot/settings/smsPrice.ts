import * as z from 'zod';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const WRITTEN = /^(\d+(?:\.\d+)?)\s+([A-Z]{3})$/;

/** What the network takes for a segment of an SMS: an amount and a currency of ISO 4217. */
export const SMS_PRICE_SETTING = z.string().transform((text, context) => {
  const [, amount = '', currency = ''] = WRITTEN.exec(text.trim().toUpperCase()) ?? [];
  if (Number(amount) > 0 && CURRENCIES.has(currency)) return { amount: Number(amount), currency };
  context.addIssue({
    code: 'custom',
    message: 'expected what a segment costs, an amount and a currency, for example 0.008 USD',
  });
  return z.NEVER;
});

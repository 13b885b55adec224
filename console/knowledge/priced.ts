import { type SmsPrice, wordPrice } from '../views/words/price.ts';
import type { Rehearsed } from './rehearsal.ts';

/** Each SMS with what it costs; `isPriced` is false where no price is set. */
export function priced<T extends Rehearsed>(shown: T, price: SmsPrice | undefined) {
  const sms = shown.sms.map((message) => ({ ...message, cost: wordPrice(message.segments, price) }));
  return { ...shown, sms, isPriced: price !== undefined };
}

/** What the network takes for one segment of an SMS, as the setting `SMS_PRICE` says. */
export interface SmsPrice {
  amount: number;
  /** ISO 4217. */
  currency: string;
}

/** "0.024 USD" of three segments; nothing where nobody has said what one costs. */
export function wordPrice(segments: number, price: SmsPrice | undefined): string {
  if (!price) return '';
  const cost = segments * price.amount;
  const money = new Intl.NumberFormat('en', { style: 'currency', currency: price.currency }).resolvedOptions();
  // Less than one of the currency is told by what counts in it: two digits are as exact as "about" is.
  const digits =
    cost < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: money.maximumFractionDigits ?? 2 };
  return `${new Intl.NumberFormat('en', digits).format(cost)} ${price.currency}`;
}

import * as z from 'zod';
import type { Area, Entry, Office } from './model.ts';
import * as value from './values.ts';

/**
 * The rules of a knowledge file's fields. Unknown fields are refused by name, so that a spelling error cannot lose work.
 * Rules between fields run even where a field is wrong, so that one fault never hides another. What leads from one item to
 * another is judged in `check.ts`.
 */

const texts = z.record(value.languageTag, value.text, {
  error: 'expected texts by language, for example { "en": "Birth certificate" }',
});

const filledTexts = z.record(value.languageTag, value.filledText, {
  error: 'expected texts by language, for example { "en": "Birth certificate" }',
});

const requiredTexts = filledTexts.refine((names) => Object.keys(names).length > 0, {
  error: 'expected at least one language, for example { "en": "Birth certificate" }',
});

const textLists = z.record(value.languageTag, z.array(value.filledText, { error: 'expected a list of texts' }), {
  error: 'expected lists of texts by language, for example { "en": ["register a birth"] }',
});

const document = fields({ names: requiredTexts, note: texts.optional(), onlyIf: texts.optional() });

const cost = fields({
  free: z.literal(true, { error: 'expected true, or no "free" at all' }).optional(),
  amount: value.amount.optional(),
  min: value.amount.optional(),
  max: value.amount.optional(),
  currency: value.currency.optional(),
  note: texts.optional(),
})
  .check(
    rule(
      'currency',
      'is missing; expected a currency of ISO 4217, for example BDT',
      (one) => !isPriced(one) || 'currency' in one,
    ),
  )
  .check(rule('', 'expected { "free": true }, or amount and currency, or min, max and currency', isOneKindOfCost))
  .check(ordered('min', 'max'));

const duration = fields({
  min: value.amount,
  max: value.amount,
  unit: z.enum(['hours', 'days', 'workingDays', 'weeks', 'months'], {
    error: 'expected hours, days, workingDays, weeks or months',
  }),
}).check(ordered('min', 'max'));

const references = z.array(value.id, { error: 'expected a list of ids, for example ["city-hall"]' });

const phones = z.array(value.phone, { error: 'expected a list of phone numbers, for example ["+8802100000"]' });

const entry = fields({
  id: value.id,
  kind: z.enum(['service', 'article', 'lifeEvent'], { error: 'expected service, article or lifeEvent' }),
  names: requiredTexts,
  summaries: texts.optional(),
  aliases: textLists.optional(),
  department: value.text.optional(),
  eligibility: texts.optional(),
  documents: z.array(document, { error: 'expected a list of documents' }).optional(),
  cost: cost.optional(),
  time: duration.optional(),
  visits: value.count.optional(),
  steps: z.array(texts, { error: 'expected a list of steps, each by language' }).optional(),
  onlineUrl: value.webAddress.optional(),
  phones: phones.optional(),
  offices: references.optional(),
  related: references.optional(),
  status: z
    .enum(['draft', 'inReview', 'published', 'archived'], { error: 'expected draft, inReview, published or archived' })
    .optional(),
  validFrom: value.openDay.optional(),
  validTo: value.openDay.optional(),
  checkedOn: value.day.optional(),
  checkedBy: value.text.optional(),
  reviewBy: value.day.optional(),
}).check(ordered('validFrom', 'validTo'));

const position = fields({ lat: value.latitude, lon: value.longitude });

const scheduleRow = fields({
  byday: value.byday,
  opensAt: value.opensAt,
  closesAt: value.closesAt,
  validFrom: value.openDay.optional(),
  validTo: value.openDay.optional(),
})
  .check(
    rule(
      'closesAt',
      'is the same as opensAt; for the whole day write 00:00 to 24:00, for closed leave the row out',
      (row) => row.opensAt === undefined || row.opensAt !== row.closesAt,
    ),
  )
  .check(ordered('validFrom', 'validTo'));

const closure = fields({ from: value.day, to: value.day, reason: texts.optional() }).check(ordered('from', 'to'));

const office = fields({
  id: value.id,
  names: requiredTexts,
  address: texts.optional(),
  position: position.optional(),
  areas: references.optional(),
  phones: phones.optional(),
  timeZone: value.timeZone.optional(),
  schedule: z.array(scheduleRow, { error: 'expected a list of rows with byday, opensAt and closesAt' }).optional(),
  closures: z.array(closure, { error: 'expected a list of closures with from and to' }).optional(),
  accessibility: z.array(value.text, { error: 'expected a list, for example ["stepFree", "lift"]' }).optional(),
});

const area = fields({
  id: value.id,
  names: filledTexts.optional(),
  postcodes: z
    .array(value.filledText, { error: 'expected a list of postcodes in quotes, for example ["1212"]' })
    .optional(),
  position: position.optional(),
  parent: value.id.nullable().optional(),
});

export const SCHEMAS = { entries: entry, offices: office, areas: area } as const;

/** What a checked item is; fields that have a default may still be absent. */
export interface Items {
  entries: Omit<Entry, 'status'> & Partial<Pick<Entry, 'status'>>;
  offices: Office;
  areas: Omit<Area, 'names'> & Partial<Pick<Area, 'names'>>;
}

function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `is not a field of the format; known here: ${known}`
        : `expected an object with ${known}`,
  });
}

/** A rule between fields: `isKept` sees the object as it was given, so it may find anything in it. */
function rule(field: string, error: string, isKept: (given: Record<string, unknown>) => boolean) {
  return z.refine<object>((given) => !isObject(given) || isKept(given), {
    error,
    path: field ? [field] : [],
    when: () => true,
  });
}

function ordered(from: string, to: string) {
  return rule(to, `comes before ${from}; expected the same or a later one`, (given) => {
    const [first, last] = [given[from], given[to]];
    if (typeof first === 'number' && typeof last === 'number') return first <= last;
    return typeof first !== 'string' || typeof last !== 'string' || first <= last;
  });
}

function isPriced(given: Record<string, unknown>): boolean {
  return ['amount', 'min', 'max'].some((field) => field in given);
}

function isOneKindOfCost(given: Record<string, unknown>): boolean {
  const [isFree, isAmount] = ['free' in given, 'amount' in given];
  const bounds = ['min', 'max'].filter((field) => field in given).length;
  if (isFree) return !isAmount && !bounds && !('currency' in given);
  return isAmount ? !bounds : bounds === 2;
}

function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

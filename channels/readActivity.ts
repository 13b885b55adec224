/** What can be read of a Bot Framework activity from outside, whoever wrote it: nothing is believed before it is looked at. */

const MOST_CHOICE = 200;
const MOST_ENTITIES = 20;

export type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As it can be written: halves of characters are replaced, control characters left out. Tab and line breaks stay. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '');
}

// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A button's value, where it is posted beside the label; otherwise empty. */
export function readChoice(value: unknown): string {
  return typeof value === 'string' && value.length <= MOST_CHOICE ? cleanText(value).trim() : '';
}

/** A BCP 47 tag, or `undefined` for anything else. */
export function readLocale(locale: unknown): string | undefined {
  return typeof locale === 'string' && /^[a-z]{2,3}([-_][a-z0-9]{1,8}){0,4}$/i.test(locale) ? locale : undefined;
}

/** `entities: [{type: "Place", geo: {type: "GeoCoordinates", latitude, longitude}}]`, in degrees. */
export function readPlace(entities: unknown): { latitude: number; longitude: number } | undefined {
  if (!Array.isArray(entities)) return undefined;
  for (const entity of entities.slice(0, MOST_ENTITIES) as unknown[]) {
    const geo = isRecord(entity) && entity.type === 'Place' ? entity.geo : undefined;
    if (!isRecord(geo) || !isDegrees(geo.latitude, 90) || !isDegrees(geo.longitude, 180)) continue;
    return { latitude: geo.latitude, longitude: geo.longitude };
  }
  return undefined;
}

const isDegrees = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most;

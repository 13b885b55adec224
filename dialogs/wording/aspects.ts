/** What can be asked about a subject that is already known. */
export const ASPECTS = [
  'bring',
  'cost',
  'time',
  'visits',
  'steps',
  'open',
  'where',
  'anotherOffice',
  'nearest',
  'phone',
  'who',
  'online',
  'access',
  'checked',
  'what',
] as const;

export type Aspect = (typeof ASPECTS)[number];

/** Accessibility features that the wording has names for, as `Office.accessibility` writes them. */
export const FEATURES = [
  'stepFree',
  'lift',
  'ramp',
  'signLanguage',
  'hearingLoop',
  'accessibleToilet',
  'accessibleParking',
  'braille',
  'womenOnlyCounter',
  'queueForElderly',
] as const;

export type Feature = (typeof FEATURES)[number];
export type AccessibilityWords = Record<Feature, string>;

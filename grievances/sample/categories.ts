import type { Category } from '../categories.ts';
import { CONFIDENTIAL } from './categories/confidential.ts';
import { HEALTH_AND_WASTE } from './categories/healthAndWaste.ts';
import { OFFICES } from './categories/offices.ts';
import { STREETS } from './categories/streets.ts';
import { TOWN } from './categories/town.ts';
import { WATER } from './categories/water.ts';
import { withTold } from './told/index.ts';

/** What a city is complained to about, the most frequent first; officers change it in the console. */
export const DEFAULT_CATEGORIES: Category[] = [
  ...STREETS,
  ...WATER,
  ...HEALTH_AND_WASTE,
  ...TOWN,
  ...OFFICES.filter(({ _id }) => _id !== 'other'),
  ...CONFIDENTIAL,
  ...OFFICES.filter(({ _id }) => _id === 'other'),
].map(withTold);

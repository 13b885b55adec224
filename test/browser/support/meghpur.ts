import { DEFAULT_CATEGORIES } from '../../../grievances/sample/categories.ts';
import { DEFAULT_ROUTING } from '../../../grievances/sample/departments.ts';
import { readSampleCity } from '../../../knowledge/sample/index.ts';
import { type OpenConsole, openConsole } from '../../console/console.ts';

/** The console of the sample city, with its own kinds of grievances and departments. */
export async function openMeghpur(): Promise<OpenConsole> {
  return openConsole(await readSampleCity(), {}, { categories: DEFAULT_CATEGORIES, routing: DEFAULT_ROUTING });
}

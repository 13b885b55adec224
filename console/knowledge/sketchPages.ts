import type { ItemOf } from '../../knowledge/rows.ts';
import { languageName, tellField } from '../views/words/knowledge.ts';
import type { SmsPrice } from '../views/words/price.ts';
import { type Result, show } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import type { Editors } from './editors.ts';
import { problemsOf } from './faultFields.ts';
import type { Fields } from './fields.ts';
import type { ItemDesk } from './itemDesk.ts';
import { readTyped } from './itemForm.ts';
import { ENTRIES } from './kinds.ts';
import { priced } from './priced.ts';
import type { Rehearsal } from './rehearsal.ts';

export interface SketchDeps {
  desk: ItemDesk;
  editors: Editors;
  rehearsal: Rehearsal;
  resolve: (list: 'entries', fields: Fields) => Fields;
  languages: string[];
  original: string;
  smsPrice: SmsPrice | undefined;
}

/** The SMS that what is typed would become, asked for while somebody types; nothing is kept or sent. */
export function createSketchPages(deps: SketchDeps) {
  const { desk, editors, rehearsal, languages, original, smsPrice } = deps;

  async function sketch(ask: Ask): Promise<Result> {
    const on = await desk.open('entries', ask.params.id ?? '');
    editors.requireEdit(ask.user, ENTRIES.departmentOf(on.item));
    const { mine } = readTyped(ENTRIES, ask.form, on, { resolve: deps.resolve, original });
    const { item, faults } = desk.check('entries', ENTRIES.fromFields(mine, on.item));
    if (!item) {
      const missing = problemsOf(faults, original).map(({ field, text }) => ({ name: tellField(field), text }));
      return show('knowledge/sketch', { missing });
    }
    return show('knowledge/sketch', { sketches: await sketches(item, ask.form.text('with')) });
  }

  /** In the original, and in the language that stands beside it once it says something of its own. */
  async function sketches(entry: ItemOf['entries'], other: string) {
    const beside = languages.includes(other) && other !== original && entry.names[other] ? [other] : [];
    return Promise.all(
      [original, ...beside].map(async (language) => ({
        language,
        name: languageName(language),
        ...priced(await rehearsal.show(entry, language), smsPrice),
      })),
    );
  }

  return { sketch };
}

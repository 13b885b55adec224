import type { Entry } from '../../knowledge/model.ts';
import { languageName } from '../views/words/knowledge.ts';
import type { SmsPrice } from '../views/words/price.ts';
import { type Result, show } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import type { ItemDesk } from './itemDesk.ts';
import { priced } from './priced.ts';
import type { Asked, Rehearsal } from './rehearsal.ts';

export interface PreviewDeps {
  desk: ItemDesk;
  rehearsal: Rehearsal;
  languages: string[];
  original: string;
  smsPrice: SmsPrice | undefined;
}

const LONGEST_QUESTION = 500;

/** An entry as citizens will see it, before it is published; and the bot, to be asked. */
export function createPreviewPages(deps: PreviewDeps) {
  const { desk, rehearsal, languages, original, smsPrice } = deps;
  const languageNames = Object.fromEntries(languages.map((tag) => [tag, languageName(tag)]));
  const nameOf = (entry: Pick<Entry, 'names' | 'id'>) =>
    entry.names[original] ?? Object.values(entry.names)[0] ?? entry.id;
  const languageOf = (ask: Ask) => languages.find((tag) => tag === ask.query.get('in')) ?? original;
  const questionOf = (ask: Ask) => (ask.query.get('q') ?? '').trim().slice(0, LONGEST_QUESTION);

  async function preview(ask: Ask): Promise<Result> {
    const { item: entry, draft, id } = await desk.open('entries', ask.params.id ?? '');
    const language = languageOf(ask);
    const question = questionOf(ask);
    const shown = priced(await rehearsal.show(entry, language), smsPrice);
    const asked = question ? tell(await rehearsal.ask(question, language, entry), id) : undefined;
    return show('knowledge/preview', {
      id,
      name: nameOf(entry),
      path: `/console/entries/${encodeURIComponent(id)}`,
      isDraft: draft !== undefined,
      language,
      languages,
      languageNames,
      shown,
      question,
      asked,
    });
  }

  /** The bot as it answers today. */
  async function ask(ask: Ask): Promise<Result> {
    const language = languageOf(ask);
    const question = questionOf(ask);
    const asked = question ? tell(await rehearsal.ask(question, language)) : undefined;
    return show('knowledge/ask', { language, languages, languageNames, question, asked });
  }

  function tell(asked: Asked, own?: string) {
    const ranked = asked.ranked.map(({ id, score, names }) => ({
      id,
      name: names[original] ?? Object.values(names)[0] ?? id,
      score,
      isOwn: id === own,
    }));
    return { ...priced(asked, smsPrice), ranked };
  }

  return { preview, ask };
}

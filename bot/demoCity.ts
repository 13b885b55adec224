import type { DemoCity } from '../channels/web/demoPage.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entry, Texts } from '../knowledge/model.ts';
import { textIn } from '../knowledge/texts.ts';
import type { Config } from './config.ts';

/** What the demo page tells of the city: its name, and every service with its door, for whoever cannot or will not chat. */
export function tellCity({
  knowledge,
  config,
  language,
  now,
}: {
  knowledge: Knowledge;
  config: Config;
  language: string;
  now: Date;
}): DemoCity {
  const { defaultLanguage, emergencyNumber } = config.place;
  const { entries, areas } = knowledge.everything();
  const tell = (texts: Texts | undefined) => textIn(texts, language, defaultLanguage)?.text;
  const services = entries.flatMap((entry) => {
    const answer = knowledge.answer(entry.id, { language, now });
    const name = tell(entry.names);
    if (!answer || !name) return [];
    const office = answer.door?.office;
    return [
      {
        name,
        ...optional('summary', tell(entry.summaries)),
        ...optional('office', tell(office?.names)),
        ...optional('phone', phoneOf(entry, office?.phones)),
      },
    ];
  });
  const [whole] = areas.filter(({ parent }) => !parent);
  return {
    ...optional('name', tell(whole?.names)),
    ...optional('sms', config.twilio?.smsFrom),
    ...optional('whatsApp', config.twilio?.whatsAppFrom),
    emergencyNumber,
    services,
  };
}

function phoneOf(entry: Entry, office: string[] | undefined): string | undefined {
  return entry.phones?.[0] ?? office?.[0];
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value ? ({ [key]: value } as Record<Key, string>) : {};
}

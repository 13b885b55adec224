import type { Clock } from '../../store/clock.ts';
import type { Collection, Filter, Store, Stored, Update } from '../../store/store.ts';
import { createZone, dayOfNumber } from '../../store/zone.ts';
import type { AskedFigures, AskedQuestion, Subject, TalkCounts } from './figures.ts';
import { monthOf } from './periods.ts';

/** Of each span so many of a subject are read. */
const READ_OF_A_SPAN = 60;

interface TalkDocument extends Stored, TalkCounts {}

interface SubjectDocument extends Stored {
  subject: Subject;
  /** A day or a month. */
  span: string;
  id: string;
  asked: number;
}

export interface FiguresOptions {
  store: Store;
  clock: Clock;
  /** Days are the city's own. */
  timeZone: string;
}

export function createFigures({ store, clock, timeZone }: FiguresOptions): AskedFigures {
  const talks: Collection<TalkDocument> = store.collection('askedTalks', [{ fields: { span: 1 } }]);
  const subjects: Collection<SubjectDocument> = store.collection('askedSubjects', [
    { fields: { subject: 1, span: 1, asked: -1 } },
  ]);
  const zone = createZone(timeZone);
  const dayOf = (at: Date): string => dayOfNumber(zone.localOf(at.getTime()).day);
  let noted = new Map<string, Noted>();

  function note(document: Noted['document'], counts: Record<string, number>): void {
    const known = noted.get(document._id) ?? { document, counts: {} };
    noted.set(document._id, known);
    for (const [name, by] of Object.entries(counts)) known.counts[name] = (known.counts[name] ?? 0) + by;
  }

  function noteTalk(day: string, channel: string, language: string, counts: Record<string, number>): void {
    const inCounts = Object.fromEntries(Object.entries(counts).map(([name, by]) => [`counts.${name}`, by]));
    for (const span of [day, monthOf(day)])
      note({ _id: `${span}|${channel}|${language}`, span, channel, language }, inCounts);
  }

  return {
    asked(question) {
      const day = dayOf(question.at);
      noteTalk(day, question.channel, question.language, { asked: 1, [question.outcome]: 1 });
      for (const [subject, id] of subjectsOf(question)) {
        for (const span of [day, monthOf(day)]) note({ _id: idOf(subject, span, id), subject, span, id }, { asked: 1 });
      }
    },
    sent: (segments, channel) => noteTalk(dayOf(clock()), channel, '', { segments }),
    async flush() {
      const taken = noted;
      noted = new Map();
      for (const [id, { document, counts }] of taken) {
        try {
          await add('subject' in document ? subjects : talks, document, counts);
          taken.delete(id);
        } catch (error) {
          for (const left of taken.values()) note(left.document, left.counts);
          throw error;
        }
      }
    },
    talks: (spans) => talks.find({ span: { $in: spans } }),
    async tops(subject, spans) {
      const how = { sort: { asked: -1 }, limit: READ_OF_A_SPAN } as const;
      return (await Promise.all(spans.map((span) => subjects.find({ subject, span }, how)))).flat();
    },
  };
}

const idOf = (subject: Subject, span: string, id: string): string => `${subject}|${span}|${id}`;

interface Noted {
  document: Omit<TalkDocument, 'counts'> | Omit<SubjectDocument, 'asked'>;
  counts: Record<string, number>;
}

function subjectsOf({ entryId, officeId, department }: AskedQuestion): [Subject, string][] {
  const all = { entry: entryId, office: officeId, department };
  return Object.entries(all).flatMap(([subject, id]): [Subject, string][] => (id ? [[subject as Subject, id]] : []));
}

/** Any number of processes add at once. */
async function add(
  collection: { findOneAndUpdate(filter: Filter, update: Update, how: { upsert: true }): Promise<unknown> },
  { _id, ...names }: Noted['document'],
  $inc: Record<string, number>,
): Promise<void> {
  await collection.findOneAndUpdate({ _id }, { $set: names, $inc }, { upsert: true });
}

import type { GrievanceFigures, SpanFigures } from '../../grievances/figures.ts';
import type { AskedFigures, Subject, SubjectCounts, TalkCounts } from '../../knowledge/figures/figures.ts';
import type { Gaps } from '../../knowledge/gaps.ts';
import { createKeptSpans, type KeptSpansDeps } from './keptSpans.ts';

/** Where the figures come from; nothing here reads a conversation or a grievance. */
export interface SeeingDeps {
  asked: AskedFigures;
  grievances: GrievanceFigures;
  gaps: Pick<Gaps, 'groups' | 'groupsSince'>;
}

/** What was counted, by day or month; read once for all pages, pictures and files. */
export interface Counted {
  talks(spans: string[]): Promise<Map<string, TalkCounts[]>>;
  tops(subject: Subject, spans: string[]): Promise<Map<string, SubjectCounts[]>>;
  grievances(spans: string[]): Promise<Map<string, SpanFigures>>;
}

export function createCounted({ asked, grievances }: SeeingDeps, when: KeptSpansDeps): Counted {
  const topsOf = (subject: Subject) => createKeptSpans(when, async (spans) => bySpan(await asked.tops(subject, spans)));
  const tops = { entry: topsOf('entry'), office: topsOf('office'), department: topsOf('department') };
  return {
    talks: createKeptSpans(when, async (spans) => bySpan(await asked.talks(spans))),
    tops: (subject, spans) => tops[subject](spans),
    grievances: createKeptSpans(when, (spans) => grievances.read(spans)),
  };
}

function bySpan<T extends { span: string }>(all: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.span);
    if (group) group.push(one);
    else groups.set(one.span, [one]);
  }
  return groups;
}
